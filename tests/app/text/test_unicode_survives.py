"""Any text a person pastes comes back exactly: imported, stored, shown, selected, coded, quoted.

`TRAILMARK_UNICODE_EXAMPLES` sets how many texts are tried; at night it is 10,000, never fewer than 100.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from app.panels.transcript import read_text
from app.text.view import TranscriptView
from coding.codebook import add_code
from coding.importers.opening import read_bytes
from coding.sources import add_sources
from coding.tagging import apply_code
from coding.views import place_of_coding, source_text
from coding.workspace import Workspace
from models.span import Span
from tests.support.scale import count

EXAMPLES = max(100, int(os.environ.get("TRAILMARK_UNICODE_EXAMPLES", count(ci=100, nightly=10_000))))
ODD = (
    "\U0001f600",
    "\U0001f469\u200d\U0001f52c",
    "\U0001f1e9\U0001f1ea",
    "e\u0301",
    "\u0301",
    "שלום",
    "مرحبا",
    "\u202e",
    "\u200f",
    "\u200d",
    "\u00a0",
    "\u00ad",
    "\0",
    "\ud800",
    "\udc00",
    "\ud83d\ude00",
    "\r",
    "\r\n",
    "\n",
    "\u2028",
    "\u2029",
    "\ufdd0",
    "\ufdd1",
    "\ufffc",
    "\ufffe",
    "\ufeff",
    "\t",
    "\v",
    "\x1f",
    "क्षि",
    "ก็",
    "\U00010348",
    "word ",
)
TEXTS = st.text(st.one_of(st.characters(), st.sampled_from("a ,.?\n")), max_size=30)
MIXED = st.lists(st.one_of(st.sampled_from(ODD), TEXTS), max_size=14).map("".join)


def canonical_by_hand(text: str) -> str:
    """What the importers promise of a text, character by character."""
    made: list[str] = []
    at = 0
    while at < len(text):
        here, after = text[at], text[at + 1 : at + 2]
        if "\ud800" <= here <= "\udbff" and "\udc00" <= after <= "\udfff":
            made.append(chr(0x10000 + (ord(here) - 0xD800) * 0x400 + ord(after) - 0xDC00))
            at += 2
            continue
        if here == "\r" and after == "\n":
            at += 1
            here = "\n"
        made.append("\n" if here in "\r\u2028\u2029\ufdd0\ufdd1" else here)
        at += 1
    whole = "".join(made).removeprefix("\ufeff").replace("\0", "")
    return re.sub("[\ud800-\udfff]", "\ufffd", whole)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    """A project with one code."""
    made = Workspace.create(tmp_path / "unicode.trailmark")
    with made.operation("Begin") as session:
        add_code(session, "Any", "theme")
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, faces: None) -> TranscriptView:
    """A view on screen."""
    shown = TranscriptView()
    qtbot.addWidget(shown)
    shown.resize(900, 500)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.mark.timeout(3600)
@settings(max_examples=EXAMPLES)
@given(MIXED, st.integers(0, 400), st.integers(1, 60))
def test_any_text_survives(
    project: Workspace, page: TranscriptView, text: str, start: int, length: int
) -> None:
    text += " said"
    (source,) = read_bytes(text.encode("utf-8", "surrogatepass"), "Pasted", {"pasted": True})
    if len(source.turns) == 1 and not source.left_out:
        assert source.text == canonical_by_hand(text)
    start %= len(source.text)
    span = Span(start, min(len(source.text), start + length))
    with project.operation("Import and code") as session:
        (number,) = add_sources(session, [source])
        (coding,) = apply_code(session, number, span, [any_code(session)])
    with project.reading() as session:
        stored = source_text(session, number)
        place = place_of_coding(session, coding)
        shown = read_text(session, number)
    assert stored == source.text
    assert place == (number, span)
    page.show_text(shown)
    page.select(span)
    assert page.selected_span() == span
    assert page.selected_words() == span.of(source.text)
    (mark,) = page.marks
    assert mark.span.of(page.source.text) == span.of(source.text)


def any_code(session: Session) -> int:
    from coding.browse import code_lines

    return next(row.id for row in code_lines(session) if row.codable)
