"""The menus of the people table: of its cells, of a heading, of the columns that are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from models.translation import tr, trn

if TYPE_CHECKING:
    from app.people.table_tab import TableTab


def cell_menu(tab: TableTab, *, read_only: bool) -> QMenu:
    """What can be done with the chosen cells and their participants."""
    menu, people, cells = QMenu(tab), tab.grid.chosen_people(), tab.cells
    menu.addAction(tr("Copy"), cells.copy)
    menu.addAction(tr("Copy with headings"), lambda: cells.copy(True))
    if read_only:
        return menu
    menu.addAction(tr("Cut"), cells.cut)
    menu.addAction(tr("Paste"), cells.paste)
    menu.addAction(tr("Empty"), cells.clear)
    menu.addSeparator()
    menu.addAction(tr("Add participant"), tab.add_person)
    if people:
        merge = menu.addAction(tr("Merge participants …"), lambda: tab.merge_asked.emit(people))
        merge.setEnabled(len(tab.model.table.people) > 1)
        remove = trn("Remove {n} participant", "Remove {n} participants", len(people))
        menu.addAction(remove, tab.remove)
    return menu


def head_menu(tab: TableTab, key: str, *, read_only: bool) -> QMenu:
    """What can be done with a column."""
    menu, orders = QMenu(tab), Qt.SortOrder
    at = tab.model.column_of(key)
    menu.addAction(tr("Sort up"), lambda: tab.grid.sortByColumn(at, orders.AscendingOrder))
    menu.addAction(tr("Sort down"), lambda: tab.grid.sortByColumn(at, orders.DescendingOrder))
    if key != "name":
        menu.addAction(tr("Hide this column"), lambda: tab.hide_columns(tab.hidden_columns() | {key}))
    if not read_only:
        menu.addSeparator()
        menu.addAction(tr("Fields …"), tab.edit_fields)
    return menu


def column_menu(tab: TableTab) -> QMenu:
    """Every column but the name, ticked when it is shown."""
    menu, hidden = QMenu(tab), tab.hidden_columns()
    for each in tab.model.table.columns[1:]:
        action = menu.addAction(each.title.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(each.key not in hidden)
        action.triggered.connect(lambda _=False, key=each.key: tab.hide_columns(tab.hidden_columns() ^ {key}))
    return menu


def pop_up(menu: QMenu, place: QPoint) -> None:
    """Shows a menu that goes when it is closed."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)
