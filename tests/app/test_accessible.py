"""What a screen reader is told: the tree of every page and of the main sheets, and where the keyboard goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import Program
from app.widgets.sheet import Sheet

Idle = Callable[[], None]
Role = QAccessible.Role
NAMED = {
    Role.Button: "button",
    Role.PushButton: "button",
    Role.CheckBox: "tick box",
    Role.RadioButton: "choice",
    Role.ComboBox: "list of choices",
    Role.EditableText: "field",
    Role.SpinBox: "number",
    Role.List: "list",
    Role.Tree: "tree",
    Role.Table: "table",
    Role.PageTab: "tab",
    Role.Slider: "slider",
    Role.ButtonMenu: "button",
    Role.ButtonDropDown: "button",
    Role.Link: "link",
}
SHEETS = (
    "settings",
    "shortcuts",
    "help",
    "about",
    "history",
    "backups",
    "names",
    "due",
    "erase",
    "rules",
    "starters",
    "coders",
    "export",
    "language",
)
DEEP = 24


@dataclass(frozen=True)
class Heard:
    """One thing in the tree as a screen reader says it."""

    depth: int
    role: Role
    name: str
    about: str

    def __str__(self) -> str:
        return f"{'  ' * self.depth}{self.role.name}: {self.name}"


def tree(widget: QWidget) -> list[Heard]:
    """The tree below a widget, what cannot be seen left out; cells of tables and lists are not walked."""
    root = QAccessible.queryAccessibleInterface(widget)
    return list(_walk(root, 0))


def _walk(node: QAccessibleInterface, depth: int) -> Iterator[Heard]:
    state = node.state()
    if state.invisible or depth > DEEP:
        return
    if depth:
        yield Heard(
            depth, node.role(), node.text(QAccessible.Text.Name), node.text(QAccessible.Text.Description)
        )
    if node.role() in (Role.List, Role.Tree, Role.Table, Role.ComboBox):
        return
    for at in range(node.childCount()):
        child = node.child(at)
        if child.isValid():
            yield from _walk(child, depth + 1)


def unnamed(heard: list[Heard]) -> list[str]:
    """What can be used and has no name."""
    silent = (each for each in heard if each.role in NAMED and not each.name.strip())
    return [f"{NAMED[each.role]} at depth {each.depth}" for each in silent]


def markup(heard: list[Heard]) -> list[str]:
    """Names that are said with markup in them, or as a sign alone."""
    signs = ("×", "…", "+", "−", "✓")
    return [each.name for each in heard if "<qt>" in each.name + each.about or each.name.strip() in signs]


@pytest.fixture
def quiet_tree() -> Iterator[None]:
    """Qt keeps interfaces only while somebody listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_every_page_tells_what_can_be_used(sample: Program, idle: Idle, quiet_tree: None) -> None:
    for page in sample.window.page_ids:
        sample.window.show_page(page)
        idle()
        heard = tree(sample.window)
        assert len(heard) > 20, page
        assert unnamed(heard) == [], page
        assert markup(heard) == [], page
        roles = {each.role for each in heard}
        assert roles & {Role.List, Role.Tree, Role.Table, Role.Canvas, Role.Client, Role.EditableText}, page


def test_every_main_sheet_tells_what_can_be_used(small: Program, idle: Idle, quiet_tree: None) -> None:
    for act in SHEETS:
        small.window.actions_table[act].trigger()
        idle()
        sheet = next((each for each in small.window.findChildren(Sheet) if each.isVisible()), None)
        assert sheet is not None, act
        heard = tree(sheet)
        assert sheet.accessibleName(), act
        assert unnamed(heard) == [], act
        assert markup(heard) == [], act
        sheet.leave()
        QApplication.sendPostedEvents(None, 0)


def test_tab_goes_through_a_page_and_comes_round(sample: Program, idle: Idle) -> None:
    for page in sample.window.page_ids:
        sample.window.show_page(page)
        idle()
        stops = walk_by_tab(sample.window)
        assert len(set(stops)) >= 4, page
        assert all(stop.isVisible() for stop in stops), page
        assert [type(stop).__name__ for stop in stops if not said(stop)] == [], page


def walk_by_tab(window: QWidget, most: int = 60) -> list[QWidget]:
    """The widgets Tab leads to, until it comes back to one."""
    stops: list[QWidget] = []
    for _ in range(most):
        before = QApplication.focusWidget() or window
        QTest.keyClick(before, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now in stops:
            break
        stops.append(now)
    return stops


def said(widget: QWidget) -> str:
    """What a screen reader says of a widget that has the keyboard."""
    node = QAccessible.queryAccessibleInterface(widget)
    return node.text(QAccessible.Text.Name)


def test_what_has_the_keyboard_looks_different(small: Program, idle: Idle) -> None:
    """Every stop of Tab on every page is drawn otherwise with the keyboard than without it."""
    unseen = []
    for page in small.window.page_ids:
        small.window.show_page(page)
        idle()
        for stop in walk_by_tab(small.window, 30):
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            with_ring = small.window.grab(area(stop, small.window)).toImage()
            stop.clearFocus()
            QApplication.processEvents()
            without = small.window.grab(area(stop, small.window)).toImage()
            if with_ring == without:
                unseen.append((page, type(stop).__name__, said(stop)))
    assert unseen == []


def area(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget is in the window."""
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size()).adjusted(-3, -3, 3, 3)
