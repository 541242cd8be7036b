"""A very long text: the first jump, the end by key and another width never hold the window."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.text.content import TextSource, TextTurn
from app.text.view import TranscriptView
from models.span import Span
from tests.support.stall import StallWatch

TURN = "So we had a spreadsheet, obviously. Five vendors, maybe six, and nobody could compare them. " * 6
TURNS = 6_000


@pytest.fixture
def far(qtbot: QtBot) -> TranscriptView:
    """A text of more than three million characters on screen."""
    step = len(TURN) + 1
    turns = tuple(TextTurn(at * step, at * step + len(TURN), "P01") for at in range(TURNS))
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    view.show_text(TextSource("\n".join([TURN] * TURNS), turns))
    qtbot.waitExposed(view)
    qtbot.wait(20)
    return view


def in_view(view: TranscriptView, point: int) -> bool:
    seen = view.visible_span()
    return seen.start <= point < seen.end


def test_the_first_jump_does_not_hold_the_window(far: TranscriptView, qtbot: QtBot) -> None:
    goal = len(far.source.text) * 9 // 10
    stall = StallWatch()
    gc.collect()
    gc.freeze()  # as the program does once it has started
    with stall, qtbot.waitSignal(far.going_far, timeout=5000):
        far.reveal(Span(goal, goal + 12), select=True)
    with stall:
        qtbot.waitUntil(lambda: far.selected_span() == Span(goal, goal + 12), timeout=20_000)
        qtbot.wait(50)
    gc.unfreeze()
    assert in_view(far, goal)
    assert stall.own_ms < 100
    far.restore(40)
    assert in_view(far, 40)
    far.reveal(Span(goal, goal + 12))
    assert in_view(far, goal)


def test_several_paragraphs_are_selected_at_once(far: TranscriptView, qtbot: QtBot) -> None:
    """Qt would lay all of the text out for it; its cursor follows when that is done, or a key comes first."""
    span = Span(5, 3 * len(TURN))
    far.select(span)
    assert far.selected_span() == span
    assert far._page.textCursor().hasSelection() is False
    far.select(Span(40, 40))
    assert far.selected_span() is None
    far.select(span)
    qtbot.waitUntil(lambda: far._page.textCursor().hasSelection(), timeout=20_000)
    assert far.selected_span() == span


def test_the_last_wish_counts(far: TranscriptView, qtbot: QtBot) -> None:
    last = len(far.source.text) - 5
    far.reveal(Span(last - 9, last), select=True)
    far.reveal(Span(3, 9), select=True)
    assert far.selected_span() == Span(3, 9)
    qtbot.wait(50)
    assert in_view(far, 3)


def test_the_end_by_key_and_all_of_it_by_and_by(far: TranscriptView, qtbot: QtBot) -> None:
    page = far._page
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    end = len(far.source.text)
    qtbot.waitUntil(lambda: far.caret() == end, timeout=20_000)
    assert far.visible_span().end == end
    bar = page.verticalScrollBar()
    assert bar.value() <= bar.maximum()
    assert page.arrival.known_blocks == TURNS


def test_another_width_keeps_the_words(far: TranscriptView, qtbot: QtBot) -> None:
    goal = 200_000
    far.reveal(Span(goal, goal + 5))
    qtbot.waitUntil(lambda: in_view(far, goal), timeout=20_000)
    before = far.visible_span().start
    far.resize(700, 700)
    qtbot.waitUntil(lambda: not far._page.arrival.waits, timeout=20_000)
    assert in_view(far, before)
