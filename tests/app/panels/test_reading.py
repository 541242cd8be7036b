"""Reading aids in the true window: jump list, filter, two sources side by side, the way back and forward."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.code_page import CodePage
from app.panels.coding_panel import CodingPanel
from app.text.content import TextFilter
from models.span import Span

Idle = Callable[[], None]
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def code_page(program: Program) -> CodePage:
    program.window.show_page("code")
    return cast(CodePage, program.window.page)


def words_of(panel: CodingPanel) -> QWidget:
    proxy = panel.view.focusProxy()
    assert proxy is not None
    return proxy


def select(panel: CodingPanel, words: str) -> Span:
    start = panel.view.source.text.index(words)
    panel.view.setFocus()
    panel.view.select(Span(start, start + len(words)))
    return Span(start, start + len(words))


def marks(panel: CodingPanel) -> list[tuple[str, str]]:
    found = sorted(panel.view.marks, key=lambda mark: (mark.start, mark.label))
    return [(mark.label, mark.span.of(panel.view.source.text)) for mark in found]


def press(program: Program, key: Qt.Key, how: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(program.window, key, how)


def test_the_jump_list_finds_a_turn_by_words_and_goes_there(small: Program, idle: Idle) -> None:
    page = code_page(small)
    press(small, Qt.Key.Key_G)
    field = page.room._jump.field  # type: ignore[union-attr]
    assert field.hasFocus()
    QTest.keyClicks(field, "ada weeks")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.coding.view.caret() == page.coding.view.source.text.index("Then the price")
    assert words_of(page.coding).hasFocus()
    press(small, Qt.Key.Key_G)
    QTest.keyClicks(field, "no such words")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert page.coding.view.caret() == page.coding.view.source.text.index("Then the price")


def test_the_jump_list_knows_times(sample: Program, idle: Idle) -> None:
    page = code_page(sample)
    turns = page.coding.view.source.turns
    timed = [turn for turn in turns if turn.time is not None]
    assert len(timed) > 4
    places = page.room
    places.jump()
    wanted = timed[3]
    assert places._jump is not None
    assert wanted.time is not None
    minutes, seconds = divmod(int(wanted.time) + 1, 60)
    QTest.keyClicks(places._jump.field, f"{minutes:02}:{seconds:02}")
    QTest.keyClick(places._jump.field, Qt.Key.Key_Return)
    assert page.coding.view.caret() == wanted.start


def test_back_and_forward_like_a_browser(small: Program, idle: Idle) -> None:
    page = code_page(small)
    first, second = page.sources.model.ids()
    small.desk.reveal(second, Span(0, 9))
    small.desk.reveal(first, Span(3, 8))
    press(small, Qt.Key.Key_Left, ALT)
    assert (page.coding.source, page.coding.view.selected_span()) == (second, Span(0, 9))
    press(small, Qt.Key.Key_Left, ALT)
    assert page.coding.source == first
    press(small, Qt.Key.Key_Right, ALT)
    press(small, Qt.Key.Key_Right, ALT)
    assert (page.coding.source, page.coding.view.selected_span()) == (first, Span(3, 8))
    press(small, Qt.Key.Key_Right, ALT)
    press(small, Qt.Key.Key_Left, ALT)
    small.desk.reveal(first, Span(1, 2))
    press(small, Qt.Key.Key_Right, ALT)
    assert page.coding.view.selected_span() == Span(1, 2)


def test_two_sources_side_by_side_are_coded_where_the_keyboard_is(
    small: Program, idle: Idle, qtbot: QtBot
) -> None:
    page = code_page(small)
    press(small, Qt.Key.Key_B)
    pane = page.room.panes.pane
    assert pane is not None
    assert pane.isVisible()
    assert page.room.active is pane.coding
    assert {page.coding.source, pane.coding.source} == set(page.sources.all_ids())
    assert not page.sources.isVisible()
    select(pane.coding, "The security questionnaire")
    QTest.keyClicks(words_of(pane.coding), "1")
    idle()
    assert marks(pane.coding) == [("Awareness", "The security questionnaire")]
    assert marks(page.coding) == []
    select(page.coding, "A friend told me.")
    assert page.room.active is page.coding
    QTest.keyClicks(words_of(page.coding), "2")
    idle()
    assert marks(page.coding) == [("Consideration", "A friend told me.")]
    pane.bar.choice.activated.emit(pane.bar.choice.findData(page.coding.source))
    assert pane.coding.source == page.coding.source
    assert marks(pane.coding) == marks(page.coding)
    press(small, Qt.Key.Key_B)
    assert not pane.isVisible()
    assert page.room.active is page.coding
    assert page.sources.isVisible()


def test_only_what_is_asked_for_is_drawn(small: Program, idle: Idle) -> None:
    page = code_page(small)
    for words, key in (("A friend told me.", "1"), ("It took weeks.", "2")):
        select(page.coding, words)
        QTest.keyClicks(words_of(page.coding), key)
    idle()
    view = page.coding.view
    QTest.keyClick(small.window, Qt.Key.Key_F4)
    field = page.room._only.field  # type: ignore[union-attr]
    QTest.keyClicks(field, "only consid")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [mark.label for mark in view.marks if view.filter.shows(mark)] == ["Consideration"]
    assert page.coding.head.filter.isVisible()
    assert "Only Consideration" in page.coding.head.filter.text()
    QTest.keyClick(small.window, Qt.Key.Key_F4)
    QTest.keyClicks(field, "focus on ada")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert view.filter.speaker == "Ada"
    QTest.mouseClick(page.coding.head.filter, Qt.MouseButton.LeftButton)
    assert view.filter == TextFilter()
    assert not page.coding.head.filter.isVisible()


def test_line_length_and_zoom_are_kept(small: Program) -> None:
    page = code_page(small)
    view = page.coding.view
    before = view._measure
    press(small, Qt.Key.Key_BracketRight)
    assert view.line_length == small.settings.get("line_length") == 76
    assert view._measure > before
    press(small, Qt.Key.Key_BracketLeft)
    press(small, Qt.Key.Key_BracketLeft)
    assert view.line_length == 68
    view.zoom_by(1)
    assert small.settings.get("zoom") == 110
    page.beside()
    assert page.room.panes.pane is not None
    assert page.room.panes.pane.coding.view.zoom == 110
    assert page.room.panes.pane.coding.view.line_length == 68


def test_a_coding_is_stretched_split_joined_and_recoded_by_key(small: Program, idle: Idle) -> None:
    page = code_page(small)
    panel, view = page.coding, page.coding.view
    keys = words_of(panel)
    select(panel, "the price was")
    QTest.keyClicks(keys, "1")
    idle()
    QTest.keyClicks(keys, "]]")
    QTest.keyClicks(keys, "=")
    idle()
    assert marks(panel) == [("Awareness", "the price was not clear")]
    middle = view.source.text.index("was not clear")
    view.select(Span(middle, middle))
    QTest.keyClicks(keys, "/")
    idle()
    assert marks(panel) == [("Awareness", "the price "), ("Awareness", "was not clear")]
    QTest.keyClicks(keys, "+")
    idle()
    assert marks(panel) == [("Awareness", "the price was not clear")]
    QTest.keyClick(keys, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(panel.palette_box.field, "Decision")
    QTest.keyClick(panel.palette_box.field, Qt.Key.Key_Return)
    idle()
    assert marks(panel) == [("Decision", "the price was not clear")]
    for _ in range(5):
        press(small, Qt.Key.Key_Z)
        idle()
    assert marks(panel) == []


def test_next_uncoded_and_read_by_key(small: Program, idle: Idle) -> None:
    page = code_page(small)
    view, keys = page.coding.view, words_of(page.coding)
    select(page.coding, "A friend told me.")
    QTest.keyClicks(keys, "1")
    idle()
    view.select(Span(0, 0))
    QTest.keyClicks(keys, "n")
    assert view.caret() == view.source.text.index("Then the price")
    QTest.keyClicks(keys, "k")
    assert view.selected_words() == "A friend told me."
    press(small, Qt.Key.Key_D)
    idle()
    assert page.coding.head.read.text().startswith("Read")
    assert small.desk.undo_label == "Review “P01 Ada”"


def test_what_is_read_and_left_is_skipped(small: Program, idle: Idle) -> None:
    page = code_page(small)
    view, keys = page.coding.view, words_of(page.coding)
    first, last = (view.source.text.index(words) for words in ("A friend", "Then the price"))
    view.setFocus()
    view.select(Span(first, first))
    QTest.keyClicks(keys, ",")
    idle()
    assert view.caret() == last
    assert [view._scene.was_read(turn) for turn in view.source.turns] == [False, True, False, False]
    view.select(Span(0, 0))
    QTest.keyClicks(keys, "n")
    assert view.caret() == last
    small.desk.undo()
    idle()
    QTest.keyClicks(keys, "N")
    assert view.caret() == first


def test_a_coding_is_weighed_split_and_joined_from_its_menu(small: Program, idle: Idle) -> None:
    from app.panels.mark_menu import mark_menu
    from coding.reading import coding_weight

    page = code_page(small)
    panel = page.coding
    select(panel, "the price was not clear")
    QTest.keyClicks(words_of(panel), "1")
    idle()
    mark = panel.view.marks[0]
    menu = mark_menu(panel, [mark], None)
    weights = cast(QMenu, next(one.menu() for one in menu.actions() if one.text().startswith("Weight")))
    next(one for one in weights.actions() if one.text() == "75").trigger()
    idle()
    assert small.desk.read(coding_weight, mark.id) == 75
    panel.view.select(Span(mark.start + 4, mark.start + 4))
    next(one for one in menu.actions() if one.text().startswith("Split here")).trigger()
    idle()
    assert [words for _, words in marks(panel)] == ["the ", "price was not clear"]
