"""Selecting, copying, keys, scrolling: with a real mouse and real keys on a real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import stylesheet
from app.text.content import TextFilter, TextSource
from app.text.gutter import Gutter
from app.text.margin import Margin
from app.text.overview import Overview
from app.text.view import TranscriptView
from app.theme import LIGHT, Type
from models.span import Span
from tests.app.text.places import after, before, box_of, page_of, span_of
from tests.app.text.study import diary, interview, long_interview

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def drag(view: TranscriptView, start: QPoint, end: QPoint) -> None:
    port = page_of(view).viewport()
    QTest.mousePress(port, LEFT, PLAIN, start)
    QTest.mouseMove(port, QPoint((start.x() + end.x()) // 2, end.y()))
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, PLAIN, end)


@pytest.mark.parametrize(
    "words",
    [
        "spreadsheet, obviously",
        "honest 😀. You run",
        "שלום, as my colleague",
        "😀",
        "“We copied",
    ],
)
def test_what_the_mouse_selects_is_what_is_stored(view: TranscriptView, qtbot: QtBot, words: str) -> None:
    span = span_of(view, words)
    with qtbot.waitSignal(view.selection_changed):
        drag(view, before(view, span), after(view, span))
    assert view.selected_span() == span
    assert view.selected_words() == words
    assert view.source.text[span.start : span.end] == words


def test_a_double_click_takes_a_word_and_a_third_the_paragraph(view: TranscriptView) -> None:
    port = page_of(view).viewport()
    place = box_of(view, span_of(view, "spreadsheet")).center()
    QTest.mouseClick(port, LEFT, PLAIN, place)
    QTest.mouseDClick(port, LEFT, PLAIN, place)
    assert view.selected_words() == "spreadsheet"
    QTest.mouseClick(port, LEFT, PLAIN, place)
    assert view.selected_words().startswith("So we had") and view.selected_words().endswith("reviews.")


def test_a_click_in_the_selection_takes_it_away(view: TranscriptView) -> None:
    span = span_of(view, "Five vendors")
    view.select(span)
    QTest.mouseClick(page_of(view).viewport(), LEFT, PLAIN, box_of(view, span).center())
    assert view.selected_span() is None
    assert span.start < view.caret() < span.end


def test_a_copy_is_plain_text_from_the_stored_text(qtbot: QtBot, faces: None) -> None:
    text = "one\u00a0two\u2028three\nfour 😀 e\u0301\u200d."
    view = TranscriptView()
    qtbot.addWidget(view)
    view.show_text(TextSource(text))
    view.show()
    view.setFocus()
    view.select(Span(0, len(text)))
    QTest.keyClick(page_of(view), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()
    assert data.formats() == ["text/plain"]
    assert data.text() == text


def test_keys_snap_extend_and_shrink(view: TranscriptView) -> None:
    page = page_of(view)
    spot = span_of(view, "maybe six")
    view.select(Span(spot.start + 2, spot.start + 2))
    QTest.keyClicks(page, "]")
    assert view.selected_words() == "maybe"
    QTest.keyClicks(page, "]")
    assert view.selected_words() == "maybe six"
    QTest.keyClicks(page, "[")
    assert view.selected_words() == "maybe"
    QTest.keyClicks(page, "s")
    assert view.selected_words().startswith("Five vendors") and view.selected_words().endswith("for like.")
    QTest.keyClick(page, Qt.Key.Key_BracketRight, SHIFT)
    assert view.selected_words().endswith("third call.")
    QTest.keyClick(page, Qt.Key.Key_BracketLeft, SHIFT)
    assert view.selected_words().endswith("for like.")
    QTest.keyClicks(page, "t")
    assert view.selected_words().startswith("So we had") and view.selected_words().endswith("reviews.")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert view.selected_span() is None


def test_the_box_of_the_selection_is_where_its_last_line_is(view: TranscriptView) -> None:
    span = span_of(view, "spreadsheet, obviously")
    view.select(span)
    end = page_of(view).mapToParent(box_of(view, span).bottomRight())
    assert abs(view.selection_box().center().x() - end.x()) < 6
    assert abs(view.selection_box().bottom() - end.y()) < 12


def test_the_wheel_scrolls_beside_the_text_and_zooms_with_ctrl(view: TranscriptView) -> None:
    view.show_text(long_interview(5000, 10))
    QApplication.processEvents()
    beside = [view.findChild(kind) for kind in (Gutter, Margin, Overview)]
    for widget in (view, *beside):
        assert isinstance(widget, QWidget)
        before_turning = page_of(view).verticalScrollBar().value()
        turn_wheel(widget, PLAIN)
        assert page_of(view).verticalScrollBar().value() > before_turning
    turn_wheel(page_of(view).viewport(), Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 90


def turn_wheel(widget: QWidget, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(widget.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_shift_and_arrows_select_whole_characters(view: TranscriptView) -> None:
    smile = span_of(view, "😀")
    view.select(Span(smile.start, smile.start))
    QTest.keyClick(page_of(view), Qt.Key.Key_Right, SHIFT)
    assert view.selected_span() == smile


def test_keys_walk_passages_and_uncoded_turns(view: TranscriptView) -> None:
    page = page_of(view)
    QTest.keyClicks(page, "j")
    assert view.selected_words().startswith("So we had a spreadsheet")
    QTest.keyClicks(page, "j")
    assert view.selected_words().startswith("honestly")
    QTest.keyClicks(page, "k")
    assert view.selected_words().startswith("So we had a spreadsheet")
    QTest.keyClicks(page, "n")
    assert view.selected_span() is None
    assert view.source.text[view.caret() :].startswith("Can I add something")


def test_enter_asks_for_the_palette_and_other_keys_are_offered_on(view: TranscriptView, qtbot: QtBot) -> None:
    page = page_of(view)
    with qtbot.waitSignal(view.code_requested):
        QTest.keyClick(page, Qt.Key.Key_Return)
    typed: list[str] = []
    view.key_typed.connect(typed.append)
    QTest.keyClicks(page, "1p")
    assert typed == ["1", "p"]
    assert view._page.document().characterCount() == len(view.source.text) + 1 + 1  # the emoji counts twice


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "kept"),
    [
        (Qt.Key.Key_S, PLAIN, "s", True),
        (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.AltModifier, "[", True),
        (Qt.Key.Key_Down, SHIFT, "", True),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, "\x03", True),
        (Qt.Key.Key_1, PLAIN, "1", False),
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier, "\x13", False),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, "", False),
        (Qt.Key.Key_Escape, PLAIN, "\x1b", False),
        (Qt.Key.Key_Delete, PLAIN, "\x7f", False),
    ],
)
def test_keys_the_page_does_not_use_are_left_to_the_window(
    view: TranscriptView, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, kept: bool
) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text)
    event.ignore()
    QApplication.sendEvent(page_of(view), event)
    assert event.isAccepted() is kept


def test_nothing_typed_changes_the_text(view: TranscriptView) -> None:
    before_typing = page_of(view).document().toRawText()
    QTest.keyClicks(page_of(view), "xyz 9")
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(page_of(view), key)
    QTest.keyClick(page_of(view), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page_of(view).document().toRawText() == before_typing


def test_reveal_scrolls_only_where_it_must_and_flashes(qtbot: QtBot, faces: None) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show_text(long_interview(6000, 50))
    view.show()
    late = Span(len(view.source.text) - 2000, len(view.source.text) - 1900)
    view.reveal(late)
    assert view.visible_span().start < late.start < view.visible_span().end
    assert view._scene.flash == late
    there = page_of(view).verticalScrollBar().value()
    view.reveal(Span(late.start + 20, late.start + 40), flash=False)
    assert page_of(view).verticalScrollBar().value() == there
    qtbot.waitUntil(lambda: view._scene.flash is None, timeout=4000)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.7, 1.0])
def test_every_place_can_be_revealed(qtbot: QtBot, faces: None, share: float) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show_text(long_interview(4000, 0))
    view.show()
    point = int(share * len(view.source.text))
    view.reveal(Span(point, point), flash=False)
    shown = view.visible_span()
    assert shown.start <= point <= shown.end


def test_zoom_and_width_keep_the_place(qtbot: QtBot, faces: None) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show_text(long_interview(6000, 50))
    view.show()
    view.restore(view.source.turns[40].start)
    top = view.visible_span().start
    zooms: list[int] = []
    view.zoom_changed.connect(zooms.append)
    for percent in (140, 100, 500):
        view.set_zoom(percent)
        assert abs(view.visible_span().start - top) < 90
    assert zooms == [140, 100, 200]
    view.set_zoom(100)
    view.resize(620, 600)
    QApplication.processEvents()
    assert abs(view.visible_span().start - top) < 90


def test_ctrl_and_the_zoom_keys_zoom(view: TranscriptView) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page_of(view), Qt.Key.Key_Plus, ctrl)
    assert view.zoom == 110
    QTest.keyClick(page_of(view), Qt.Key.Key_Minus, ctrl)
    QTest.keyClick(page_of(view), Qt.Key.Key_Minus, ctrl)
    assert view.zoom == 90
    view.zoom_by(0)
    assert view.zoom == 100


def test_a_line_holds_65_to_80_characters(view: TranscriptView, qtbot: QtBot) -> None:
    view.resize(1200, 700)
    view.show_text(long_interview(3000, 0))
    QApplication.processEvents()
    block = page_of(view).visible()[3]
    lengths = [
        line.textLength()
        for one in page_of(view).visible()
        for number in range(one.layout.lineCount() - 1)
        for line in [one.layout.lineAt(number)]
    ]
    assert block.length and 65 <= sum(lengths) / len(lengths) <= 80
    metrics = page_of(view).metrics
    assert 1.6 <= metrics.line / 16 <= 1.75


def test_an_endless_word_is_shown_and_selected_right(qtbot: QtBot, faces: None) -> None:
    text = "start " + "x" * 300_000 + " end"
    view = TranscriptView()
    qtbot.addWidget(view)
    view.show_text(TextSource(text))
    view.show()
    view.select(Span(0, len(text)))
    assert view.selected_words() == text
    view.reveal(Span(len(text) - 3, len(text)), flash=False)
    qtbot.waitUntil(lambda: view.visible_span().end == len(text))
    assert view.selected_words() == text


def test_an_empty_source_can_be_read(qtbot: QtBot, faces: None) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.show_text(TextSource(""))
    view.show()
    QApplication.processEvents()
    for command in ("sentence", "turn", "extend_word", "next_passage", "next_uncoded", "shrink_sentence"):
        view.perform(command)
    view.reveal(Span(3, 9))
    assert view.selected_span() is None
    assert view.visible_span() == Span(0, 0)


def test_showing_another_source_starts_at_its_top_with_nothing_selected(view: TranscriptView) -> None:
    view.set_filter(TextFilter(speaker="P07"))
    view.select(Span(3, 30))
    seen: list[Span | None] = []
    view.selection_changed.connect(seen.append)
    view.show_text(diary())
    assert view.selected_span() is None and seen[-1] is None
    assert view.visible_span().start == 0
    assert view.filter.speaker == "P07"


def test_theme_and_type_sizes_change_under_an_open_view(view: TranscriptView, qapp: QApplication) -> None:
    stylesheet.apply(qapp, LIGHT, Type.scaled(reading=20))
    assert page_of(view).metrics.line == round(20 * 1.69)
    assert page_of(view).document().defaultFont().pixelSize() == 20
    stylesheet.apply(qapp, LIGHT, Type.scaled())
    assert page_of(view).document().defaultFont().pixelSize() == 16


def test_positions_are_those_of_the_stored_text(view: TranscriptView) -> None:
    source = interview()
    for turn in source.turns:
        view.select(Span(turn.start, turn.end))
        assert view.selected_words() == source.text[turn.start : turn.end]
