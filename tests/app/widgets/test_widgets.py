"""Widgets alone: text stays text, keys work, nothing is cut that should give way."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.icons import SHAPES, icon
from app.jobs import Progress
from app.theme import THEMES, Type, use
from app.widgets.boxes import EmptyState, SectionHead
from app.widgets.buttons import Button, IconButton
from app.widgets.fields import Choice, Stepper, Tick
from app.widgets.flow import FlowLayout
from app.widgets.message_bar import MessageBar
from app.widgets.progress_row import ProgressRow
from app.widgets.quick_pick import Pick, QuickPick
from app.widgets.side_panel import SideSplit
from app.widgets.tabs import SegmentedTabs
from app.widgets.text import Badge, Chip, ElidedLabel, Kbd, Label, tip
from app.windows.status_bar import StatusBar

MARKUP = "<b>Anna</b><img src='file:///etc/hostname'> a < b & c"


@pytest.mark.parametrize("kind", [Label, ElidedLabel, Kbd, Chip, Badge])
def test_markup_in_a_label_is_only_letters(qtbot: QtBot, kind: type[Label]) -> None:
    label = kind(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == MARKUP


def test_markup_in_a_tooltip_is_escaped() -> None:
    shown = tip(MARKUP)
    assert "<b>" not in shown
    assert "<img" not in shown
    assert "&lt;b&gt;Anna" in shown
    assert tip("") == ""


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A bare window to put widgets in."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def inside(host: QWidget, widget: QWidget) -> None:
    widget.setParent(host)
    widget.resize(host.size())
    widget.show()


def test_every_label_of_a_bar_and_an_empty_state_is_plain(host: QWidget) -> None:
    bar, empty = MessageBar(host), EmptyState(MARKUP, MARKUP, MARKUP, parent=host)
    for widget in (bar, empty):
        assert all(label.textFormat() == Qt.TextFormat.PlainText for label in widget.findChildren(Label))
    bar.show_message(MARKUP, MARKUP)
    assert bar.text.text() == MARKUP


def test_an_ampersand_is_shown_and_makes_no_shortcut(qtbot: QtBot) -> None:
    button = Button("Sales & service")
    qtbot.addWidget(button)
    assert button.text() == "Sales && service"
    assert button.accessibleName() == "Sales & service"
    assert button.shortcut().isEmpty()


def test_an_elided_label_gives_way_and_says_the_whole(qtbot: QtBot) -> None:
    label = ElidedLabel("A very long title that will not fit into so little room")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() <= 24
    assert label.accessibleName().startswith("A very long title")
    assert "A very long title" in label.toolTip()


def test_arrow_keys_choose_the_neighbour_tab(host: QWidget, qtbot: QtBot) -> None:
    tabs = SegmentedTabs([("a", "One"), ("b", "Two"), ("c", "Three")], "Choice")
    inside(host, tabs)
    tabs.choose("a")
    tabs.button("a").setFocus()
    with qtbot.waitSignal(tabs.chosen) as told:
        QTest.keyClick(tabs.button("a"), Qt.Key.Key_Right)
    assert told.args == ["b"]
    QTest.keyClick(tabs.button("b"), Qt.Key.Key_Right)
    assert tabs.current == "c"
    assert tabs.button("c").hasFocus()


def test_tabs_are_a_named_group_of_radio_buttons(host: QWidget) -> None:
    tabs = SegmentedTabs([("a", "One"), ("b", "Two")], "What to show")
    inside(host, tabs)
    tabs.choose("b")
    group = QAccessible.queryAccessibleInterface(tabs)
    assert (group.role(), group.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "What to show")
    heard = [group.child(at) for at in range(group.childCount())]
    assert [each.role() for each in heard] == [QAccessible.Role.RadioButton] * 2
    assert [each.state().checked for each in heard] == [False, True]


def test_a_tab_has_room_for_its_words_when_it_is_chosen(host: QWidget) -> None:
    tabs = SegmentedTabs([("a", "Participants"), ("b", "Plan")], "Choice")
    inside(host, tabs)
    tab = tabs.button("a")
    weak, strong = QFont(tab.font()), QFont(tab.font())
    strong.setWeight(QFont.Weight.DemiBold)
    more = QFontMetrics(strong).horizontalAdvance(tab.text()) - QFontMetrics(weak).horizontalAdvance(
        tab.text()
    )
    assert more > 0
    assert tab.sizeHint().width() >= QPushButton.sizeHint(tab).width() + more


def test_tabs_without_room_for_one_line_stand_in_several(host: QWidget) -> None:
    tabs = SegmentedTabs([(name, f"A long name {name}") for name in "abcd"], "Choice")
    inside(host, tabs)
    one_line = tabs.sizeHint().height()
    tabs.resize(320, 300)
    assert tabs.sizeHint().height() > one_line
    assert all(tabs.rect().contains(tabs.button(name).geometry()) for name in "abcd")


@pytest.mark.parametrize("kind", ["link", "chip"])
def test_a_link_with_more_words_than_room_tells_them_in_its_tooltip(
    host: QWidget, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = Button("Replace the text by a corrected one …", kind)
    host.resize(900, 200)
    inside(host, button)
    assert button.shown_text() == button.text()
    button.setFixedWidth(button.minimumSizeHint().width())
    assert button.shown_text().endswith("…")
    assert len(button.shown_text()) < len(button.text())
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, _over: told.append(words))
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), QPoint(2, 2)))
    assert told == [tip("Replace the text by a corrected one …")]


def test_a_choice_without_room_is_cut_and_told(host: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    choice = Choice()
    choice.addItem("Everything that anybody ever said about it")
    inside(host, choice)
    choice.setFixedWidth(choice.minimumSizeHint().width())
    assert choice.shown_text().endswith("…")
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, _over: told.append(words))
    QApplication.sendEvent(choice, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), QPoint(2, 2)))
    assert told == [tip("Everything that anybody ever said about it")]


@given(st.lists(st.tuples(st.integers(10, 120), st.integers(10, 40)), max_size=12), st.integers(60, 400))
def test_flowing_children_keep_inside_and_apart(sizes: list[tuple[int, int]], width: int) -> None:
    host = QWidget()
    flow = FlowLayout(host, gap=8)
    children = []
    for wide, high in sizes:
        child = QWidget()
        child.setFixedSize(wide, high)
        flow.addWidget(child)
        children.append(child)
    height = flow.heightForWidth(width)
    flow.setGeometry(QRect(0, 0, width, height))
    places = [child.geometry() for child in children]
    assert all(not a.intersects(b) for at, a in enumerate(places) for b in places[at + 1 :])
    assert all(place.bottom() < height for place in places)
    assert all(place.right() < max(width, 120) for place in places)


def test_a_stepper_keeps_its_limits(qtbot: QtBot) -> None:
    stepper = Stepper(15, 10, 20, "px", step=3)
    qtbot.addWidget(stepper)
    QTest.keyClick(stepper.field, Qt.Key.Key_Up)
    QTest.keyClick(stepper.field, Qt.Key.Key_Up)
    assert stepper.value == 20
    stepper.field.setText("no figure")
    stepper.field.editingFinished.emit()
    assert (stepper.value, stepper.field.text()) == (20, "20")


def test_a_tick_is_ticked_by_space_and_by_a_click_on_its_words(qtbot: QtBot) -> None:
    box = Tick("Remember")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert not box.isChecked()


def test_progress_says_how_far_and_cancels(qtbot: QtBot) -> None:
    shown = ProgressRow("Importing 12 files")
    qtbot.addWidget(shown)
    shown.advance(3, 12, "P07.docx")
    assert shown.how_far.text() == "3 of 12 · P07.docx"
    with qtbot.waitSignal(shown.cancelled):
        QTest.mouseClick(shown.button, Qt.MouseButton.LeftButton)
    assert not shown.button.isEnabled()


def test_the_status_bar_shows_only_work_that_takes_long(host: QWidget, qtbot: QtBot) -> None:
    bar = StatusBar(lambda: None, lambda: None)
    inside(host, bar)
    short, long = Progress("Short"), Progress("Long")
    bar.follow(short)
    bar.follow(long)
    short.finished.emit()
    qtbot.waitUntil(lambda: any(row.isVisible() for row in bar.findChildren(ProgressRow)), timeout=3000)
    assert [row.label.text() for row in bar.findChildren(ProgressRow) if row.isVisible()] == ["Long"]
    long.finished.emit()


def test_a_picker_moves_takes_makes_and_closes(host: QWidget, qtbot: QtBot) -> None:
    picker = QuickPick("Find", host, lambda words: Pick(f"New “{words}”", data=words))
    picker.open([Pick("Alpha", data=1), Pick("Beta", data=2), Pick("Gamma", data=3)], 5000, 5000)
    assert host.rect().contains(picker.geometry())
    QTest.keyClick(picker.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.picked) as told:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].data == 2
    picker.open([Pick("Alpha")], 0, 0)
    QTest.keyClicks(picker.field, "alp")
    assert [picker.model.pick(row).text for row in range(picker.model.rowCount())] == ["Alpha", "New “alp”"]
    with qtbot.waitSignal(picker.made) as made:
        QTest.keyClick(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert made.args == ["alp"]
    assert not picker.isVisible()


def test_side_panels_keep_their_width_when_the_window_grows(host: QWidget) -> None:
    left, centre, right = QWidget(), QWidget(), QWidget()
    split = SideSplit(left, centre, right, {"left": 230, "right": 300})
    inside(host, split)
    QApplication.processEvents()
    assert (left.width(), right.width()) == (230, 300)
    split.resize(1600, 500)
    assert (left.width(), right.width()) == (230, 300)
    assert not split.toggle("left")
    assert centre.width() > 1200
    assert split.toggle("left")
    assert left.width() == 230


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_every_icon_draws_something_in_both_themes(qtbot: QtBot, theme: object) -> None:
    use(theme, Type.scaled())  # type: ignore[arg-type]
    for name in SHAPES:
        image = icon(name).pixmap(32, 32).toImage()
        drawn = sum(image.pixelColor(x, y).alpha() > 40 for x in range(32) for y in range(32))
        assert 20 < drawn < 700, name
    use(THEMES["light"], Type.scaled())


def test_an_icon_button_has_a_name_and_can_be_reached(qtbot: QtBot) -> None:
    button = IconButton("close", "Close")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Close"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_section_head_is_read_as_written(qtbot: QtBot) -> None:
    head = SectionHead("Sources", "24")
    qtbot.addWidget(head)
    label = head.findChildren(Label)[0]
    assert (label.text(), label.accessibleName()) == ("SOURCES", "Sources")


def test_the_interface_uses_no_file_of_the_network_and_no_stock_message_box() -> None:
    root = Path(__file__).resolve().parents[3] / "app"
    for path in root.rglob("*.py"):
        text = path.read_text("utf-8")
        assert "QMessageBox" not in text, path
        assert "setHtml" not in text, path
        assert "QInputDialog" not in text, path
    assert QApplication.instance() is not None
