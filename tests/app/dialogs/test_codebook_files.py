"""Codebooks in and out in the window: looked at before they come in, written for the program that was chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.bootstrap import Program
from app.dialogs.codebook_export_sheet import CodebookExportSheet
from app.dialogs.codebook_import_sheet import CodebookImportSheet
from app.itemmodels.groups import HEAD_ROLE

Idle = Callable[[], None]
MAXQDA = (
    "Code,Memo\nPain points > Learning curve,Hard to learn\nPain points > Slow support,They answer late\n"
    "Stages > Awareness,\n"
)


def paths(small: Program) -> dict[str, str]:
    from coding.views import codes

    return {code.path: code.definition for code in small.desk.read(codes)}


def look(small: Program, monkeypatch: pytest.MonkeyPatch, path: Path, idle: Idle) -> CodebookImportSheet:
    monkeypatch.setattr(small.files, "codebook_to_open", lambda: path)
    small.window.actions_table["codebook_in"].trigger()
    idle()
    return next(each for each in small.window.findChildren(CodebookImportSheet) if each.isVisible())


def test_a_codebook_is_looked_at_then_imported_and_undone(
    small: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "codes.csv"
    file.write_text(MAXQDA, encoding="utf-8")
    before = paths(small)
    sheet = look(small, monkeypatch, file, idle)
    heads = [sheet.model.index(row).data(HEAD_ROLE) for row in range(sheet.model.rowCount())]
    assert [(head.text, head.figure) for head in heads if head] == [
        ("New", "1"),
        ("Says otherwise than the project", "1"),
        ("The same", "1"),
    ]
    assert sheet.button.text() == "Import 2 of 3 codes"
    assert paths(small) == before
    sheet.conflict.setCurrentIndex(1)
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    after = paths(small)
    assert after["Pain points/Slow support"] == "They answer late"
    assert after["Pain points/Learning curve"] == "Hard to learn"
    assert small.window.status.notice.text() == "Imported 1 new code, 1 known"
    small.desk.undo()
    idle()
    assert paths(small) == before


def test_what_is_unticked_stays_out(
    small: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "codes.csv"
    file.write_text(MAXQDA, encoding="utf-8")
    before = paths(small)
    sheet = look(small, monkeypatch, file, idle)
    sheet.list.setCurrentIndex(sheet.model.index(1))
    QTest.keyClick(sheet.list, Qt.Key.Key_Space)
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    assert paths(small) == before


def test_a_file_that_is_no_codebook_gives_a_sentence(
    small: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "codes.csv"
    file.write_text("colour,size\nred,2\n", encoding="utf-8")
    monkeypatch.setattr(small.files, "codebook_to_open", lambda: file)
    small.window.actions_table["codebook_in"].trigger()
    idle()
    assert small.window.message_bar.text.text() == "This table is no codebook Trailmark knows."


@pytest.mark.parametrize(("key", "ending"), [("taguette", "csv"), ("nvivo", "xlsx"), ("qualcoder", "txt")])
def test_the_codebook_is_written_for_another_program(
    small: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str, ending: str
) -> None:
    from coding.codebook_files import read_codebook

    target = tmp_path / f"out.{ending}"
    asked: list[str] = []

    def place(_title: str, proposed: str, _kinds: str) -> Path:
        asked.append(proposed)
        return target

    monkeypatch.setattr(small.files, "file_to_write", place)
    small.window.actions_table["codebook_out"].trigger()
    sheet = next(each for each in small.window.findChildren(CodebookExportSheet) if each.isVisible())
    sheet.layout_choice.setCurrentIndex(sheet.layout_choice.findData(key))
    assert sheet.anonymised.isChecked()
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    assert asked == [f"Small study codebook.{ending}"]
    assert any(row.path[-1].endswith("Learning curve") for row in read_codebook(target))
