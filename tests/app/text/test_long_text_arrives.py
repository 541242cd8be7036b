"""A very long text is put in piece by piece: the same text in the same dress, while the window answers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.fonts import reading_font
from app.text.content import TextSource, TextTurn
from app.text.document import Spacing
from app.text.metrics import Metrics
from app.text.offsets import Offsets
from app.text.page import Page
from app.text.scene import Scene
from app.text.view import TranscriptView
from models.span import Span
from tests.app.text.study import interview
from tests.support.stall import StallWatch

SAID = ("Said so. " * 60).strip()
MORE = "\n".join([SAID] * 3)
TURNS = 4_000


def long_source() -> TextSource:
    """More than six million characters: turns of one and of three paragraphs, headings, an overlong line, no end."""
    text, turns = "", []
    parts = [MORE if number % 3 else SAID for number in range(TURNS)]
    parts[7] = "endless " * 3_000
    at = 0
    for number, part in enumerate(parts):
        turns.append(TextTurn(at, at + len(part), "P01", heading=f"Task {number // 40}"))
        at += len(part) + 1
    text = "\n".join(parts) + "\n😀"
    return TextSource(text, tuple(turns)).prepared()


@pytest.fixture(scope="module")
def source() -> TextSource:
    return long_source()


@pytest.fixture
def reader(qtbot: QtBot, faces: None) -> TranscriptView:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    qtbot.waitExposed(view)
    return view


def settle(view: TranscriptView, qtbot: QtBot) -> None:
    """All of the text is there and laid out."""
    qtbot.waitUntil(lambda: not view._page.filling.is_on and view._page.arrival.is_finished, timeout=30_000)


def dress(page: Page) -> list[tuple[str, float, float, float]]:
    """The words and the distances of every block."""
    found, block = [], page.document().begin()
    while block.isValid():
        form = block.blockFormat()
        found.append((block.text(), form.topMargin(), form.bottomMargin(), form.lineHeight()))
        block = block.next()
    return found


def test_it_is_shown_and_left_without_holding_the_window(
    reader: TranscriptView, source: TextSource, qtbot: QtBot
) -> None:
    with StallWatch() as stall:
        reader.show_text(source)
        qtbot.waitUntil(lambda: not reader._page.filling.is_on, timeout=20_000)
        qtbot.wait(200)
        reader.show_text(interview())
        qtbot.wait(50)
    assert reader._page.toPlainText().endswith(interview().text[-40:])
    assert stall.own_ms < 100


def test_its_first_screen_is_there_at_once(reader: TranscriptView, source: TextSource) -> None:
    reader.show_text(source)
    assert reader._page.filling.is_on
    assert len(reader._page.visible()) > 1
    assert reader.visible_span().end > 0


def test_the_words_and_distances_are_those_of_a_text_put_in_at_once(
    reader: TranscriptView, source: TextSource, qtbot: QtBot
) -> None:
    metrics = Metrics.of(18)
    reader._page.show_scene(Scene(source), metrics, reading_font(18))
    qtbot.waitUntil(lambda: not reader._page.filling.is_on, timeout=20_000)
    whole = Page()
    qtbot.addWidget(whole)
    whole.setPlainText(source.offsets.shown)
    Spacing(Scene(source), metrics).all(whole.document())
    assert dress(reader._page) == dress(whole)


def test_a_place_wished_for_meanwhile_is_shown_when_it_is_there(
    reader: TranscriptView, source: TextSource, qtbot: QtBot
) -> None:
    reader.show_text(source)
    goal = Span(len(source.text) // 2, len(source.text) // 2 + 4)
    reader.reveal(goal, select=True)
    reader.resize(900, 700)
    qtbot.waitUntil(lambda: reader.selected_span() == goal, timeout=30_000)
    seen = reader.visible_span()
    assert seen.start <= goal.start < seen.end


def test_words_that_are_not_there_yet_can_be_selected(
    reader: TranscriptView, source: TextSource, qtbot: QtBot
) -> None:
    end = len(source.text)
    reader.show_text(source)
    reader.select(Span(end - 1, end))
    assert reader.selected_span() == Span(end - 1, end)
    assert reader.selected_words() == "😀"
    qtbot.waitUntil(lambda: reader._page.textCursor().hasSelection(), timeout=20_000)
    assert reader.selected_span() == Span(end - 1, end)
    reader.show_text(source)
    reader.select(Span(end, end))
    assert reader.selected_span() is None


def test_another_text_takes_its_place_meanwhile(
    reader: TranscriptView, source: TextSource, qtbot: QtBot
) -> None:
    reader.show_text(source)
    reader.show_text(interview())
    qtbot.wait(50)
    assert reader._page.toPlainText() == interview().offsets.shown


def test_a_text_that_is_laid_out_grows_without_holding_the_window(
    reader: TranscriptView, source: TextSource, qtbot: QtBot
) -> None:
    reader.show_text(source)
    goal = Span(200_000, 200_005)
    settle(reader, qtbot)
    reader.reveal(goal)
    before = reader.visible_span().start
    with StallWatch() as stall:
        reader.zoom_by(1)
        qtbot.waitUntil(lambda: not reader._page.arrival.waits, timeout=20_000)
        qtbot.wait(100)
    assert stall.own_ms < 100
    seen = reader.visible_span()
    assert seen.start <= before < seen.end


@given(
    st.text(alphabet=st.sampled_from("ab \n\ufeff\ufffe😀"), max_size=80),
    st.integers(min_value=1, max_value=9),
)
def test_pieces_make_the_text_and_end_with_a_block(text: str, size: int) -> None:
    shown = Offsets(text).shown
    pieces = list(Offsets(text).pieces(size))
    assert len("".join(pieces)) == len(shown)
    assert all(piece.endswith("\n") for piece in pieces[:-1])
    assert all(piece[0] not in "\ufeff\ufffe" for piece in pieces)
    alike = dict.fromkeys((0x200B, 0xFFFE), 0xFEFF)
    assert "".join(pieces).translate(alike) == shown.translate(alike)
