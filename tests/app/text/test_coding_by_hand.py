"""Brackets, labels, drag and drop, menus: what the view tells when a coding is meant."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.text.columns import LANE
from app.text.content import TextFilter, TextMark
from app.text.dragging import CODE_MIME, code_data, codes_of, span_data, span_of
from app.text.margin import Margin
from app.text.overflow import OverflowList
from app.text.overview import Overview, Ruler
from app.text.pointing import ContextRequest
from app.text.scene import Scene
from app.text.view import TranscriptView
from models.span import Span
from tests.app.text.places import box_of, page_of
from tests.app.text.places import span_of as words_of
from tests.app.text.study import interview, long_interview, mark, suggested

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def margin_of(view: TranscriptView) -> Margin:
    found = view.findChild(Margin)
    assert isinstance(found, Margin)
    return found


def label_place(view: TranscriptView, label: str) -> QPoint:
    margin = margin_of(view)
    marks = view._scene.index.marks
    row = next(one for one in margin.places if marks[one.marks[0]].label == label)
    return margin._box(row).center() - QPoint(margin._box(row).width() // 2 - 20, 0)


def test_a_click_on_a_label_selects_its_passage(view: TranscriptView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.mark_activated) as said:
        QTest.mouseClick(margin_of(view), LEFT, PLAIN, label_place(view, "Tired"))
    assert said.args == [3]
    assert view.selected_words() == "Tired. A bit stupid, to be honest"


def test_a_click_on_a_bracket_selects_its_passage(view: TranscriptView, qtbot: QtBot) -> None:
    bracket = next(one for one in margin_of(view).shown if one.mark.id == 2)
    place = QPoint(1 + bracket.lane * LANE, int((bracket.top + bracket.bottom) / 2))
    with qtbot.waitSignal(view.mark_activated) as said:
        QTest.mouseClick(margin_of(view), LEFT, PLAIN, place)
    assert said.args == [2]
    assert view.selected_words().startswith("honestly")


def test_a_click_on_coded_words_means_the_shortest_coding(view: TranscriptView, qtbot: QtBot) -> None:
    place = box_of(view, words_of(view, "compare them")).center()
    with qtbot.waitSignal(view.mark_activated) as said:
        QTest.mouseClick(page_of(view).viewport(), LEFT, PLAIN, place)
    assert said.args == [2]
    assert view.selected_span() is None


def test_pointing_lights_up_words_and_bracket(view: TranscriptView) -> None:
    QTest.mouseMove(margin_of(view), label_place(view, "Relief"))
    assert view._scene.hot == {7}
    QTest.mouseMove(page_of(view).viewport(), box_of(view, words_of(view, "Forty")).center())
    assert view._scene.hot == {5}
    QTest.mouseMove(page_of(view).viewport(), box_of(view, words_of(view, "Then security")).center())
    assert view._scene.hot == frozenset()


def test_brackets_stand_clear_of_the_text(view: TranscriptView) -> None:
    for width in (1400, 1000, 800, 640, 460):
        view.resize(width, 760)
        QApplication.processEvents()
        page, margin = page_of(view).geometry(), margin_of(view).geometry()
        assert margin.left() - page.right() >= 20
        assert margin.right() < view.width()


def test_labels_keep_clear_of_each_other_with_2000_codings(view: TranscriptView) -> None:
    view.show_text(long_interview(50_000, 2000))
    view.reveal(Span(len(view.source.text), len(view.source.text)), flash=False)
    bar = page_of(view).verticalScrollBar()
    for step in range(12):
        bar.setValue(bar.maximum() * step // 12)
        places = margin_of(view).places
        rows = [margin_of(view)._box(row) for row in places]
        assert rows and all(not one.intersects(other) for one, other in itertools.pairwise(rows))
        listed = [number for row in places for number in row.marks]
        assert sorted(listed) == sorted(one.mark.id for one in margin_of(view).shown)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_finds_no_room_is_listed_on_hover_and_chosen_from_a_menu(
    view: TranscriptView, qtbot: QtBot
) -> None:
    start = view.source.text.index("Tired")
    crowd = [
        TextMark(100 + n, 1, start, start + 5, 50 + n, f"Code & {n}", "teal-1", "action") for n in range(12)
    ]
    view.set_marks([*view.marks, *crowd])
    margin = margin_of(view)
    more = next(row for row in margin.places if row.more)
    place = margin._box(more).topLeft() + QPoint(20, 8)
    QTest.mouseMove(margin, place)
    listed = view.findChild(OverflowList)
    assert isinstance(listed, OverflowList) and listed.isVisible()
    assert len(listed.lines) == len(more.marks)
    QTest.mouseClick(margin, LEFT, PLAIN, place)
    assert not listed.isVisible()
    menu = view.findChild(QMenu)
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(view.mark_activated) as said:
        menu.actions()[1].trigger()
    assert said.args == [more.marks[1]]
    menu.close()


def test_marks_come_and_go_one_by_one(view: TranscriptView) -> None:
    extra = mark(view.source.text, "Three weeks!", "Three weeks!", "Relief", 40)
    view.add_mark(extra)
    assert 40 in {one.mark.id for one in margin_of(view).shown}
    view.add_mark(replace(extra, end=extra.end - 1))
    assert [one for one in view.marks if one.id == 40] == [replace(extra, end=extra.end - 1)]
    view.remove_mark(40)
    view.remove_mark(40)
    assert 40 not in {one.mark.id for one in margin_of(view).shown}
    assert view.marks == interview().marks


def test_setting_all_marks_touches_only_what_differs() -> None:
    source = long_interview(2000, 300)
    scene = Scene(source)
    index = scene.index
    lanes = dict(index.lanes)
    scene.set_marks(source.marks[:-2])
    assert scene.index is index
    assert index.lanes == {number: lane for number, lane in lanes.items() if number < 299}
    scene.set_marks([])
    assert not scene.index.marks and scene.index is not index


def test_filters_take_marks_away_and_bring_them_back(view: TranscriptView) -> None:
    view.show_text(suggested(interview()))

    def drawn() -> set[str]:
        return {one.mark.label for one in margin_of(view).shown}

    everything = drawn()
    view.set_filter(TextFilter(kinds=frozenset({"stage"})))
    assert drawn() == {"Consideration"}
    view.set_filter(TextFilter(codes=frozenset({4})))
    assert drawn() == {"Security questionnaire"}
    view.set_filter(TextFilter(coders=frozenset({2})))
    assert drawn() == set()
    view.set_filter(TextFilter(suggestions=False))
    assert drawn() == everything - {"Workaround"}
    view.set_filter(TextFilter())
    assert drawn() == everything
    view.add_mark(mark(view.source.text, "reviews", "reviews", "Onboarding", 77))
    view.set_filter(TextFilter(kinds=frozenset({"stage"})))
    assert drawn() == {"Consideration", "Onboarding"}


def test_suggestions_are_no_passages_to_walk(view: TranscriptView) -> None:
    view.show_text(suggested(interview()))
    assert words_of(view, "We lost three weeks there. Three weeks!") not in view._scene.reading().passages


def test_a_menu_is_asked_for_with_everything_it_needs(view: TranscriptView, qtbot: QtBot) -> None:
    page = page_of(view)
    span = words_of(view, "compare them")
    view.select(span)
    place = box_of(view, span).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, page.viewport().mapToGlobal(place))
    with qtbot.waitSignal(view.context_requested) as said:
        QApplication.sendEvent(page.viewport(), event)
    assert said.args is not None
    asked: ContextRequest = said.args[0]
    assert asked.place == page.viewport().mapToGlobal(place)
    assert asked.point is not None and span.start <= asked.point < span.end
    assert asked.marks == (1, 2)
    assert asked.selection == span


def test_a_menu_by_keyboard_is_about_the_caret(view: TranscriptView, qtbot: QtBot) -> None:
    spot = words_of(view, "Forty")
    view.select(Span(spot.start, spot.start))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(view.context_requested) as said:
        QApplication.sendEvent(page_of(view).viewport(), event)
    assert said.args is not None
    assert (said.args[0].point, said.args[0].marks) == (spot.start, (5,))


def test_a_right_click_on_a_label_names_its_coding(view: TranscriptView, qtbot: QtBot) -> None:
    margin = margin_of(view)
    place = label_place(view, "Asks a peer")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, margin.mapToGlobal(place))
    with qtbot.waitSignal(view.context_requested) as said:
        QApplication.sendEvent(margin, event)
    assert said.args is not None
    assert said.args[0].marks == (6,)


def drop(view: TranscriptView, data: QMimeData, place: QPoint) -> bool:
    port = page_of(view).viewport()
    copy, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(place, copy, data, buttons, PLAIN)
    QApplication.sendEvent(port, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(port, QDragMoveEvent(place, copy, data, buttons, PLAIN))
    dropped = QDropEvent(QPointF(place), copy, data, buttons, PLAIN)
    QApplication.sendEvent(port, dropped)
    return dropped.isAccepted()


def test_a_code_dropped_on_text_is_given_to_the_sentence(view: TranscriptView, qtbot: QtBot) -> None:
    place = box_of(view, words_of(view, "vendors")).center()
    with qtbot.waitSignal(view.codes_dropped) as said:
        assert drop(view, code_data(12), place)
    assert said.args is not None
    codes, span = said.args
    assert codes == (12,)
    assert span.of(view.source.text).startswith("Five vendors") and span.of(view.source.text).endswith(
        "for like."
    )
    assert view._scene.target is None


def test_a_code_dropped_on_the_selection_is_given_to_it(view: TranscriptView, qtbot: QtBot) -> None:
    span = words_of(view, "maybe six")
    view.select(span)
    with qtbot.waitSignal(view.codes_dropped) as said:
        assert drop(view, code_data(3, 5), box_of(view, span).center())
    assert said.args == [(3, 5), span]


def test_other_things_cannot_be_dropped(view: TranscriptView) -> None:
    place = box_of(view, words_of(view, "vendors")).center()
    text, wrong = QMimeData(), QMimeData()
    text.setText("words from elsewhere")
    wrong.setData(CODE_MIME, b"12; drop table")
    assert not drop(view, text, place)
    assert not drop(view, wrong, place)


def test_dragged_things_say_what_they_are() -> None:
    assert codes_of(code_data(7, 3, 7)) == (7, 3)
    carried = span_data(Span(3, 9), "words")
    assert (span_of(carried), carried.text()) == (Span(3, 9), "words")
    assert span_of(code_data(7)) is None and codes_of(carried) == ()


def test_the_overview_goes_where_it_is_clicked(view: TranscriptView) -> None:
    view.show_text(long_interview(20_000, 300))
    strip = view.findChild(Overview)
    assert isinstance(strip, Overview)
    QTest.mouseClick(strip, LEFT, PLAIN, QPoint(5, strip.height() // 2))
    shown = view.visible_span()
    middle = len(view.source.text) // 2
    assert abs((shown.start + shown.end) // 2 - middle) < 0.03 * len(view.source.text)


def test_the_ruler_goes_down_and_back() -> None:
    scene = Scene(long_interview(3000, 0))
    ruler = Ruler(scene)
    shares = [ruler.share(point) for point in range(0, len(scene.text), 97)]
    assert shares == sorted(shares) and shares[0] == 0.0 and ruler.share(len(scene.text)) <= 1.0
    for point in range(0, len(scene.text), 997):
        assert abs(ruler.point(ruler.share(point)) - point) <= 1
    assert Ruler(Scene()).point(0.5) == 0


def test_the_bar_follows_the_page_and_the_page_the_bar(view: TranscriptView) -> None:
    view.show_text(long_interview(5000, 10))
    QApplication.processEvents()
    inner = page_of(view).verticalScrollBar()
    view._bar.setValue(900)
    assert inner.value() == 900
    inner.setValue(200)
    assert view._bar.value() == 200
    assert view._bar.maximum() == inner.maximum()


def test_initials_are_needed_only_where_several_coders_coded() -> None:
    scene = Scene(suggested(interview()))
    seen = [scene.several_coders]
    other = replace(mark(scene.text, "reviews", "reviews", "Relief", 60), coder=2, coder_name="Bo Li")
    scene.add_mark(replace(other, suggestion=True))
    seen.append(scene.several_coders)
    scene.add_mark(other)
    seen.append(scene.several_coders)
    scene.remove_mark(60)
    assert [*seen, scene.several_coders] == [False, False, True, False]
