"""People from a file in the window: looked at first, columns changed, wrong rows saved, one undo step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from app.bootstrap import Program
from app.dialogs.files import Files
from app.people.import_sheet import ImportPeopleSheet
from app.people.page import PeoplePage
from tests.app.people.conftest import cell, stored

Idle = Callable[[], None]
TABLE = "Name,Company,Lifecycle,Team size,Panel\nP01,Merrow,new,12,yes\nP07,Other,lapsed,3,no\nP08,Other,retired,5,no\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(TABLE, "utf-8")
    return path


@pytest.fixture
def sheet(page: PeoplePage, file: Path, idle: Idle, monkeypatch: pytest.MonkeyPatch) -> ImportPeopleSheet:
    monkeypatch.setattr(Files, "people_to_import", lambda _self: file)
    QTest.mouseClick(page.table.import_button, Qt.MouseButton.LeftButton)
    idle()
    idle()
    assert page.import_sheet is not None
    return page.import_sheet


def test_an_import_is_looked_at_stored_and_undone(
    small: Program, page: PeoplePage, sheet: ImportPeopleSheet, idle: Idle
) -> None:
    before = stored(small)
    assert [each.currentData() for each in sheet.targets] == [
        "name",
        "account",
        "lifecycle",
        "new:number",
        "new:yes/no",
    ]
    assert sheet.plan is not None
    assert sheet.plan.wrong_rows == (4,)
    assert sheet.button.text() == "Import 1 participant"
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    assert [stored(small).cell(each, "name") for each in stored(small).people] == ["P01", "P02", "P07"]
    assert small.window.status.notice.text() == "Imported 1 new participant, 1 known; 1 row left out"
    assert small.desk.undo_label == "Import people"
    small.desk.undo()
    idle()
    assert stored(small) == before


def test_columns_can_be_changed_and_conflicts_decided(
    small: Program, page: PeoplePage, sheet: ImportPeopleSheet, idle: Idle
) -> None:
    sheet.targets[0].setCurrentIndex(0)
    idle_after_calm(sheet, idle)
    assert not sheet.plan
    assert not sheet.button.isEnabled()
    assert "who the people are" in sheet.problem.text()
    sheet.targets[0].setCurrentIndex(sheet.targets[0].findData("name"))
    sheet.targets[3].setCurrentIndex(sheet.targets[3].findData(""))
    idle_after_calm(sheet, idle)
    assert sheet.plan is not None
    assert [each.name for each in sheet.plan.fields] == ["Panel"]


def test_what_the_columns_fill_is_asked_once(
    small: Program, page: PeoplePage, sheet: ImportPeopleSheet, file: Path, idle: Idle
) -> None:
    sheet.targets[2].setCurrentIndex(sheet.targets[2].findData("note"))
    sheet.targets[4].setCurrentIndex(0)
    idle_after_calm(sheet, idle)
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    page.import_people(file)
    idle()
    idle()
    assert page.import_sheet is not None and page.import_sheet is not sheet
    size = next(each.key for each in stored(small).columns if each.title == "Team size")
    assert [each.currentData() for each in page.import_sheet.targets] == ["name", "account", "note", size, ""]


def idle_after_calm(sheet: ImportPeopleSheet, idle: Idle) -> None:
    QTest.qWait(90)
    idle()


def test_what_somebody_known_says_is_kept_unless_asked(
    small: Program, page: PeoplePage, file: Path, idle: Idle
) -> None:
    from app.operations.people import set_cell
    from coding.roster.paste import Edit

    set_cell(small.desk, Edit(stored(small).people[0].id, "lifecycle", "established"), "Lifecycle", "P01")
    idle()
    page.import_people(file)
    idle()
    idle()
    sheet = page.import_sheet
    assert sheet is not None and sheet.plan is not None
    assert [(each.before, each.after) for each in sheet.plan.conflicts] == [("established", "new")]
    sheet.take_file.setChecked(True)
    idle_after_calm(sheet, idle)
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    assert cell(small, "P01", "lifecycle") == "new"


def test_rows_that_are_left_out_can_be_saved(
    small: Program, sheet: ImportPeopleSheet, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "left out.csv"
    monkeypatch.setattr(Files, "file_to_write", lambda *_: target)
    QTest.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    idle()
    lines = target.read_text("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert lines[1].startswith('4,"Lifecycle: This is none of the choices.')


def test_escape_leaves_everything_as_it_was(small: Program, sheet: ImportPeopleSheet, idle: Idle) -> None:
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    idle()
    assert small.desk.undo_label is None


def test_a_table_is_dropped_and_what_is_none_is_said(
    small: Program, page: PeoplePage, file: Path, idle: Idle, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, buttons, keys))
    idle()
    idle()
    assert page.import_sheet is not None and page.import_sheet.isVisible()
    page.import_sheet.leave()
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    page.import_people(broken)
    idle()
    assert small.window.message_bar.isVisible()
    assert small.window.message_bar.text.text()
