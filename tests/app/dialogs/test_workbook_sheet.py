"""An edited workbook comes back through a look at its rows; what is ticked is one act."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.workbook_sheet import WorkbookSheet, read_workbook_back, show_workbook
from coding.codings import codings
from coding.exporters.choice import Choice
from coding.exporters.project import export_project
from coding.memos import set_coding_memo

Idle = Callable[[], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def book(sample: Program, tmp_path: Path) -> Path:
    """The sample study's workbook, with a memo, an impossible weight, a deleted row and a changed definition."""
    path = tmp_path / "Edited.xlsx"
    chosen = Choice(sheets=frozenset({"Evidence", "Codebook", "Participants"}))
    sample.desk.read(export_project, path, choice=chosen)
    edited = load_workbook(path)
    evidence = edited["Evidence"]
    heads = [cell.value for cell in evidence[1]]
    evidence.cell(3, heads.index("Memo") + 1).value = "Look again"
    evidence.cell(4, heads.index("Weight") + 1).value = 400
    evidence.delete_rows(6)
    edited["Codebook"].cell(3, 3).value = "What we mean now."
    edited.save(path)
    return path


def opened(program: Program, idle: Idle) -> WorkbookSheet:
    """The sheet that is over the window."""
    idle()
    return program.window.whole.findChildren(WorkbookSheet)[-1]


def words(sheet: WorkbookSheet) -> str:
    """All that the sheet says outside its list."""
    return "\n".join(label.text() for label in sheet.findChildren(QLabel))


def test_what_is_ticked_is_taken_over_as_one_act(
    sample: Program, book: Path, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sample.desk.read(codings)
    monkeypatch.setattr(sample.files, "table_to_read", lambda title, kinds: book)
    read_workbook_back(sample.desk, sample.files, sample.window.whole)
    sheet = opened(sample, idle)
    assert "2 rows were changed, 0 added, 1 deleted; 1 cannot be taken over" in words(sheet)
    assert "Evidence, row 4, has a weight that is no whole number" in words(sheet)
    lines = [sheet.model.line(sheet.model.row_of(at)) for at in sheet.model.ids()]
    assert [line.row.note for line in lines if line] == ["row 3", "deleted row", "row 3"]
    assert lines[0] is not None and "Memo: nothing → “Look again”" in lines[0].text
    QTest.keyClick(sheet.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not sheet.button.isEnabled()
    sheet.model.toggle(sheet.model.row_of(0))
    assert sheet.button.text() == "Take over 1 of 3 rows"
    QTest.mouseClick(sheet.button, LEFT)
    idle()
    after = {one.guid: one for one in sample.desk.read(codings)}
    assert after[before[1].guid].memo == "Look again"
    assert len(after) == len(before)
    assert sample.desk.undo_label == "Take over Edited.xlsx"
    sample.desk.undo()
    idle()
    assert sample.desk.read(codings) == before


def test_a_stale_workbook_is_told_and_never_overwrites(sample: Program, book: Path, idle: Idle) -> None:
    """What both changed is named and stays; the rest is offered."""
    both = sample.desk.read(codings)[1]
    sample.desk.run("Write", set_coding_memo, both.id, "Ours")
    idle()
    show_workbook(sample.desk, sample.window.whole, book)
    sheet = opened(sample, idle)
    assert "The project has seen 1 act since" in words(sheet)
    assert "Evidence, row 3, was changed here and in the project." in words(sheet)
    QTest.mouseClick(sheet.button, LEFT)
    idle()
    assert {one.guid: one.memo for one in sample.desk.read(codings)}[both.guid] == "Ours"


def test_a_workbook_nobody_edited_says_so(sample: Program, tmp_path: Path, idle: Idle) -> None:
    path = tmp_path / "Same.xlsx"
    sample.desk.read(export_project, path)
    show_workbook(sample.desk, sample.window.whole, path)
    sheet = opened(sample, idle)
    assert "says nothing the project does not say" in words(sheet)
    assert not sheet.button.isEnabled() and not sheet.list.isVisible()


def test_another_file_is_refused_in_the_message_bar(sample: Program, tmp_path: Path, idle: Idle) -> None:
    (tmp_path / "other.xlsx").write_bytes(b"PK no")
    show_workbook(sample.desk, sample.window.whole, tmp_path / "other.xlsx")
    idle()
    assert sample.window.message_bar.isVisible()
    assert not sample.window.whole.findChildren(WorkbookSheet)


def test_the_action_is_in_the_table(sample: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading back and bringing in are acts of the palette and the menu."""
    asked: list[str] = []
    monkeypatch.setattr(sample.files, "table_to_read", lambda title, kinds: asked.append(title))
    for act in ("workbook", "segments"):
        sample.window.actions_table[act].trigger()
    assert asked == ["Read an edited workbook back", "Coded segments of another program"]
