from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from app.text.offsets import LONGEST, Offsets

WOMAN_SCIENTIST = "\U0001f469\u200d\U0001f52c"
TRICKY = (
    "a",
    " ",
    "\n",
    "é",
    "e\u0301",
    "\U0001f600",
    WOMAN_SCIENTIST,
    "שלום",
    "مرحبا",
    "\u00a0",
    "\u2028",
    "\u2029",
    "\ufdd0",
    "\ufffc",
    "\ufeff",
    "\ufffe",
    "\U00010348",
    "\r",
)
texts = st.lists(st.sampled_from(TRICKY), max_size=60).map("".join)
endless = st.tuples(st.sampled_from(["x", "word ", "\U0001f600", "שלום "]), st.integers(1, 3), texts).map(
    lambda parts: parts[2] + parts[0] * (LONGEST * parts[1] // len(parts[0]) + 7) + parts[2]
)


def utf16_units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def document(offsets: Offsets) -> QTextDocument:
    shown = QTextDocument()
    shown.setPlainText(offsets.shown)
    return shown


@given(texts | endless)
def test_every_boundary_goes_to_qt_and_back(text: str) -> None:
    offsets = Offsets(text)
    positions = [offsets.to_qt(point) for point in range(len(text) + 1)]
    assert positions == sorted(set(positions))
    assert [offsets.from_qt(position) for position in positions] == list(range(len(text) + 1))


@given(texts)
def test_positions_count_utf16_units(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        assert offsets.to_qt(point) == utf16_units(text[:point])


@given(texts)
def test_a_position_inside_a_pair_is_the_boundary_before_it(text: str) -> None:
    offsets = Offsets(text)
    for point, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert offsets.from_qt(offsets.to_qt(point) + 1) == point


@given(texts | endless)
def test_qt_cuts_the_text_into_the_blocks_we_say(text: str) -> None:
    offsets = Offsets(text)
    shown = document(offsets)
    assert shown.blockCount() == len(offsets.starts) == len(offsets.lengths)
    assert shown.characterCount() == utf16_units(offsets.shown) + 1
    for number, start in enumerate(offsets.starts):
        block = shown.findBlockByNumber(number)
        assert block.position() == offsets.to_qt(start)
        assert block.length() - 1 == utf16_units(text[start : start + offsets.lengths[number]])


@given(texts.filter(bool), st.data())
def test_what_qt_selects_is_what_is_stored(text: str, data: st.DataObject) -> None:
    offsets = Offsets(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = document(offsets)
    cursor = QTextCursor(shown)
    cursor.setPosition(offsets.to_qt(start))
    cursor.setPosition(offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
    assert utf16_units(cursor.selectedText()) == utf16_units(text[start:end])


@given(texts | endless)
def test_blocks_hold_their_code_points(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text)):
        block = offsets.block_of(point)
        assert offsets.starts[block] <= point <= offsets.starts[block] + offsets.lengths[block]


def test_positions_in_a_block_are_clipped_to_it() -> None:
    offsets = Offsets("ab\n\U0001f600cd\nz")
    assert [offsets.in_block(1, point) for point in (0, 3, 4, 6, 7)] == [0, 0, 2, 4, 4]


def test_an_endless_word_is_broken_for_display_only() -> None:
    offsets = Offsets("x" * (LONGEST * 2 + 5))
    assert offsets.lengths == [LONGEST, LONGEST, 5]
    assert offsets.continued_blocks() == [1, 2]


def test_an_endless_paragraph_is_broken_after_a_space() -> None:
    text = "word and other things; " * 1000
    offsets = Offsets(text)
    assert len(offsets.starts) == 3
    assert all(text[start - 1] == " " for start in offsets.starts[1:])
    assert offsets.continued_blocks() == [1, 2]


@pytest.mark.parametrize("odd", ["\ud800", "\ufdd1", "\x00", "\ufeff"])
def test_characters_qt_would_drop_keep_their_place(odd: str) -> None:
    offsets = Offsets(odd + "after")
    assert document(offsets).characterCount() == 7
    assert offsets.to_qt(1) == 1
