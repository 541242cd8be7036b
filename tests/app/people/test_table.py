"""The people table in the window: typed, chosen, pasted, copied, sorted, filtered, merged, undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.people.cautions import CautionCard
from app.people.page import PeoplePage
from app.people.paste_sheet import ProblemsSheet
from app.widgets.quick_pick import QuickPick
from tests.app.people.conftest import Open, cell, editor, stand, stored, type_into
from tests.support.stall import StallWatch

Idle = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # lists that pop up


def names(program: Program) -> list[str]:
    table = stored(program)
    return [table.cell(each, "name") for each in table.people]


def put(text: str) -> None:
    QApplication.clipboard().setText(text)


def choose(page: PeoplePage, first: tuple[int, str], last: tuple[int, str]) -> None:
    """Chooses a block of cells with the keyboard's shift."""
    model, grid = page.table.model, page.table.grid
    stand(page, *first)
    to = model.index(last[0], model.column_of(last[1]))
    block = QItemSelection(grid.currentIndex(), to)
    grid.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_the_table_shows_who_there_is(small: Program, page: PeoplePage) -> None:
    QAbstractItemModelTester(page.table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [page.table.model.index(row, 0).data() for row in range(2)] == ["P01", "P02"]
    assert page.table.figure.text() == "2 participants"
    assert page.heed.text() == "2 consents not noted"


def test_typing_into_a_cell_is_stored_and_goes_on_below(small: Program, page: PeoplePage, idle: Idle) -> None:
    type_into(page, 0, "role", "Buyer of tools")
    idle()
    assert cell(small, "P01", "role") == "Buyer of tools"
    assert page.table.grid.currentIndex().row() == 1
    assert small.desk.undo_label == "Role of P01"
    small.desk.undo()
    idle()
    assert cell(small, "P01", "role") == ""
    assert page.table.model.index(0, page.table.model.column_of("role")).data() == ""


def test_enter_opens_a_cell_and_escape_leaves_it_as_it_was(
    small: Program, page: PeoplePage, idle: Idle
) -> None:
    stand(page, 0, "name")
    QTest.keyClick(page.table.grid, Qt.Key.Key_Return)
    line = editor(page)
    QTest.keyClicks(line, "X")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    idle()
    assert names(small) == ["P01", "P02"]


def test_a_choice_is_made_from_a_list(small: Program, page: PeoplePage, idle: Idle) -> None:
    stand(page, 0, "lifecycle")
    QTest.keyClick(page.table.grid, Qt.Key.Key_F2)
    box = editor(page)
    assert isinstance(box, QComboBox)
    assert box.count() == 7
    box.setCurrentIndex(box.findData("former competitor employee"))
    box.activated.emit(box.currentIndex())
    idle()
    assert cell(small, "P01", "lifecycle") == "former competitor employee"
    assert "unethical or unlawful" in " ".join(
        each.accessibleName() for each in page.detail.findChildren(CautionCard)
    )
    assert "1 former competitor employee" in page.heed.text()


def test_a_wrong_value_stays_open_and_is_said(small: Program, page: PeoplePage, idle: Idle) -> None:
    page.table.hide_columns(frozenset())
    stand(page, 0, "consent_on")
    QTest.keyClicks(page.table.grid, "s")
    line = editor(page)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "oon")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page.table.grid.is_typing
    assert small.window.message_bar.text.text() == "This is not a date."
    line.setText("3.4.2025")
    QTest.keyClick(line, Qt.Key.Key_Return)
    idle()
    assert cell(small, "P01", "consent_on") == "2025-04-03"


def test_a_taken_name_is_refused_and_the_table_says_so(small: Program, page: PeoplePage, idle: Idle) -> None:
    type_into(page, 0, "name", "p02")
    idle()
    assert names(small) == ["P01", "P02"]
    assert page.table.model.index(0, 0).data() == "P01"
    assert "already a participant" in small.window.message_bar.text.text()


def test_a_block_from_a_spreadsheet_is_one_undo_step(small: Program, page: PeoplePage, idle: Idle) -> None:
    before = stored(small)
    put("P01\tBuyer\tMerrow\tHead\tnew\nP02\tBuyer\tOther\t\tlapsed\nP03\tUser\tOther\t\tProspect\n")
    stand(page, 0, "name")
    QTest.keyClick(page.table.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert names(small) == ["P01", "P02", "P03"]
    assert [cell(small, name, "lifecycle") for name in names(small)] == ["new", "lapsed", "prospect"]
    assert small.desk.undo_label == "Paste 3 rows"
    assert small.window.status.notice.text() == "7 cells changed, 1 new participant"
    small.desk.undo()
    idle()
    assert stored(small).people == before.people
    assert page.table.model.rowCount() == 2


def test_wrong_cells_are_listed_and_nothing_is_pasted(small: Program, page: PeoplePage, idle: Idle) -> None:
    put("retired\tuser\nnew\tboss\n")
    stand(page, 0, "lifecycle")
    QTest.keyClick(page.table.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    idle()
    sheet = small.window.findChild(ProblemsSheet)
    assert sheet is not None and sheet.isVisible()
    assert [cell(small, name, "dmu") for name in names(small)] == ["", ""]
    assert small.desk.undo_label is None
    QTest.keyClick(sheet.button, Qt.Key.Key_Space)
    assert not sheet.isVisible()


def test_one_cell_fills_all_that_are_chosen_and_delete_empties_them(
    small: Program, page: PeoplePage, idle: Idle
) -> None:
    put("established")
    choose(page, (0, "lifecycle"), (1, "lifecycle"))
    QTest.keyClick(page.table.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert [cell(small, name, "lifecycle") for name in names(small)] == ["established"] * 2
    choose(page, (0, "lifecycle"), (1, "dmu"))
    QTest.keyClick(page.table.grid, Qt.Key.Key_Delete)
    idle()
    assert [cell(small, name, "lifecycle") for name in names(small)] == ["", ""]
    small.desk.undo()
    small.desk.undo()
    idle()
    assert stored(small).people[0].cells[4] == ""


def test_what_is_copied_can_be_pasted_back(small: Program, page: PeoplePage, idle: Idle) -> None:
    choose(page, (0, "name"), (1, "lifecycle"))
    QTest.keyClick(page.table.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "P01\t\t\t\t\nP02\t\t\t\t\n"
    page.table.cells.copy(headings=True)
    assert QApplication.clipboard().text().startswith("Name\tPersona\tAccount\tRole\tLifecycle\n")
    QTest.keyClick(page.table.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.table.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert small.desk.undo_label is None
    assert small.window.status.notice.text() == "That is what the table says already."


def test_a_new_participant_gets_the_next_code_and_an_open_name(
    small: Program, page: PeoplePage, idle: Idle
) -> None:
    small.window.actions_table["new_participant"].trigger()
    idle()
    line = editor(page)
    assert isinstance(line, QLineEdit)
    assert line.text() == "P03"
    line.setText("Zoë")
    QTest.keyClick(line, Qt.Key.Key_Return)
    idle()
    assert names(small) == ["P01", "P02", "Zoë"]


def test_a_table_read_anew_leaves_an_open_cell_alone(small: Program, page: PeoplePage, idle: Idle) -> None:
    from app.operations.people import add_next

    stand(page, 0, "role")
    QTest.keyClicks(page.table.grid, "H")
    line = editor(page)
    add_next(small.desk, lambda _: None)
    idle()
    assert page.table.grid.is_typing
    QTest.keyClicks(line, "ead")
    QTest.keyClick(line, Qt.Key.Key_Return)
    idle()
    assert cell(small, "P01", "role") == "Head"
    assert page.table.model.rowCount() == 3


def test_removing_and_merging_can_be_undone(small: Program, page: PeoplePage, idle: Idle) -> None:
    before = stored(small)
    stand(page, 1, "name")
    QTest.keyClick(page.table.grid, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert names(small) == ["P01"]
    small.desk.undo()
    idle()
    page.detail.merge_asked.emit(stored(small).people[1].id)
    pick = small.window.findChildren(QuickPick)[-1]
    QTest.keyClick(pick.field, Qt.Key.Key_Return)
    idle()
    assert names(small) == ["P01"]
    assert cell(small, "P01", "sources") == "2"
    small.desk.undo()
    idle()
    assert stored(small) == before


def test_filter_and_sort(sample: Program, people: Open, idle: Idle, qtbot: QtBot) -> None:
    page = people(sample)
    model, grid = page.table.model, page.table.grid
    everybody = model.rowCount()
    QTest.keyClicks(page.table.search, "procurement")
    qtbot.waitUntil(lambda: model.rowCount() < everybody, timeout=5000)
    assert page.table.figure.text() == f"2 of {everybody} participants"
    QTest.keyClick(page.table.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: model.rowCount() == everybody, timeout=5000)
    size = next(column.key for column in model.columns() if column.title == "Company size")
    grid.sortByColumn(model.column_of(size), Qt.SortOrder.AscendingOrder)
    cells = [model.table.cell(model.table.by_id[number], size) for number in model.ids()]
    figures = [float(text) for text in cells if text]
    assert figures == sorted(figures)
    assert len(figures) > 5 and not any(cells[len(figures) :])
    page.table.who.setCurrentIndex(page.table.who.findData("unheard"))
    page.table.who.activated.emit(page.table.who.currentIndex())
    assert model.rowCount() == 0


def test_columns_are_hidden_and_remembered(small: Program, page: PeoplePage) -> None:
    assert page.table.model.column_of("note") == -1
    page.table.hide_columns(frozenset({"account"}))
    assert page.table.model.column_of("note") > 0
    assert page.table.model.column_of("account") == -1
    assert small.settings.get("widths")["people hidden"] == ["account"]


def test_a_click_on_a_heading_sorts_and_a_double_click_opens(
    small: Program, page: PeoplePage, idle: Idle
) -> None:
    grid = page.table.grid
    head = grid.horizontalHeader()
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, head.height() // 2))
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, head.height() // 2))
    assert page.table.model.index(0, 0).data() == "P02"
    place = grid.visualRect(page.table.model.index(0, 3)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClicks(editor(page), "Head")
    QTest.keyClick(editor(page), Qt.Key.Key_Tab)
    idle()
    assert cell(small, "P02", "role") == "Head"


def test_nobody_yet_is_said_with_what_to_do(
    program: Program, idle: Idle, tmp_path: object, people: Open
) -> None:
    from pathlib import Path

    from coding.projects import create_project

    path = Path(str(tmp_path)) / "empty.trailmark"
    create_project(path, "empty", "Ada").close()
    program.wiring.open(path)
    idle()
    page = people(program)
    assert page.table.empty.isVisible()
    put("Name\tPersona\nP41\tBuyer\nP42\tUser\n")
    assert page.table.empty.button is not None
    QTest.keyClick(page.table.empty.button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert names(program) == ["P41", "P42"]
    program.desk.undo()
    idle()
    assert page.table.empty.button is not None
    QTest.mouseClick(page.table.empty.button, Qt.MouseButton.LeftButton)
    idle()
    assert names(program) == ["P01"]


def test_a_project_that_can_only_be_read_is_not_typed_into(small: Program, page: PeoplePage) -> None:
    page.table.model.read_only = True
    stand(page, 0, "role")
    QTest.keyClick(page.table.grid, Qt.Key.Key_Return)
    assert not page.table.grid.is_typing


@pytest.mark.parametrize("rows", [400])
def test_the_window_answers_with_many_people(
    small: Program, page: PeoplePage, idle: Idle, stall: StallWatch, rows: int
) -> None:
    block = "".join(
        f"Q{number:04}\tPersona {number % 7}\tFirm {number % 40}\trole {number}\tnew\n"
        for number in range(rows)
    )
    put("P01\n")
    with stall:
        stand(page, 0, "name")
        put(block)
        QTest.keyClick(page.table.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        idle()
        page.table.grid.sortByColumn(2, Qt.SortOrder.DescendingOrder)
        idle()
        small.desk.undo()
        idle()
    assert page.table.model.rowCount() == 2
    assert stall.own_ms < 100


def test_names_stay_in_sight_when_the_table_moves_sideways(sample: Program, people: Open, idle: Idle) -> None:
    page = people(sample)
    grid, model = page.table.grid, page.table.model
    assert not grid.names.isVisible()
    stand(page, 3, "codings")
    assert grid.names.isVisible()
    place = grid.names.visualRect(model.index(6, 0)).center()
    QTest.mouseClick(grid.names.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (grid.currentIndex().row(), grid.key) == (6, "codings")
    for _ in range(9):
        QTest.keyClick(grid, Qt.Key.Key_Left)
        assert grid.visualRect(grid.currentIndex()).left() >= grid.names.covered()
    stand(page, 3, "codings")
    QTest.mouseDClick(grid.names.viewport(), Qt.MouseButton.LeftButton, pos=place)
    line = editor(page)
    assert isinstance(line, QLineEdit)
    assert line.text() == model.index(6, 0).data()
    assert not grid.names.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Escape)
