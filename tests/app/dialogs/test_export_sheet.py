"""An export is looked at, limited, written without names at first, and its folder opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.export_sheet import ExportSheet, formats, show_export
from coding.codings import codings
from coding.exporters.anonymous import Mask
from coding.exporters.project import ENDINGS
from coding.refi.presets import PRESETS
from tests.support.stall import StallWatch

Idle = Callable[[], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sheet(sample: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ExportSheet:
    """The sheet over the sample study, its look taken; the file dialog answers with a place in `tmp_path`."""
    monkeypatch.setattr(sample.files, "file_to_write", lambda title, proposed, kinds: tmp_path / proposed)
    made = show_export(sample.desk, sample.files, sample.window.whole)
    qtbot.waitUntil(lambda: bool(made.filters.choices) and "coding" in looked(made), timeout=20_000)
    return made


def looked(sheet: ExportSheet) -> str:
    """All that the look says."""
    return "\n".join(label.text() for label in sheet.look_card.findChildren(QLabel))


def choose(sheet: ExportSheet, name: str, value: str) -> None:
    """Choose a filter."""
    choice = sheet.filters.choices[name]
    choice.setCurrentIndex(choice.findData(value))


def test_no_name_leaves_unless_the_person_says_so(sheet: ExportSheet, sample: Program, qtbot: QtBot) -> None:
    assert sheet.choice().anonymised
    assert "become aliases" in looked(sheet) and "Interview 1" in looked(sheet)
    QTest.mouseClick(sheet.anonymised, LEFT)
    qtbot.waitUntil(lambda: "aliases" not in looked(sheet), timeout=20_000)
    assert "leave the project as they are" in sheet.names.text()


def test_every_format_has_a_name_and_only_what_fits_it_is_asked(sheet: ExportSheet) -> None:
    assert {key for key, _, _ in formats()} == set(ENDINGS)
    shown = {}
    for at, (key, _, about) in enumerate(formats()):
        sheet.format.setCurrentIndex(at)
        assert sheet.about.text() == about
        shown[key] = [w.isVisible() for w in (sheet.sheets, sheet.program, sheet.filters)]
    assert shown["xlsx"] == [True, False, True]
    assert shown["qdpx"] == [False, True, True]
    assert shown["qdc"] == [False, False, False]
    assert {sheet.program.itemData(at) for at in range(sheet.program.count())} == set(PRESETS)


def test_what_is_chosen_is_written_and_the_folder_opens(
    sheet: ExportSheet, sample: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One coder, two sheets; the rows told are those of the look."""
    opened: list[Path] = []
    monkeypatch.setattr(sample.files, "show_folder", opened.append)
    coder = sample.desk.read(codings)[0].coder
    wanted = [one for one in sample.desk.read(codings) if one.coder == coder]
    QTest.mouseClick(sheet.sheets.chips["Map"], LEFT)
    for name in set(sheet.sheets.chips) - {"Map", "Evidence", "Codebook"}:
        QTest.mouseClick(sheet.sheets.chips[name], LEFT)
    choose(sheet, "coders", coder)
    QTest.mouseClick(sheet.button, LEFT)
    idle()
    written = tmp_path / f"{sample.desk.name}.xlsx"
    book = load_workbook(written)
    assert book.sheetnames == ["Evidence", "Codebook", "Method"]
    assert book["Evidence"].max_row == len(wanted) + 1
    assert sheet.message.text() == f"Wrote {len(wanted)} rows to {written.name}"
    QTest.mouseClick(sheet.folder, LEFT)
    assert opened == [written]
    assert not sheet.isVisible()


def test_filters_that_leave_nothing_cannot_be_written(
    sheet: ExportSheet, sample: Program, qtbot: QtBot
) -> None:
    found = sample.desk.read(codings)
    source = found[0].source
    missing = {one.code for one in found} - {one.code for one in found if one.source == source}
    choose(sheet, "sources", source)
    choose(sheet, "codes", sorted(missing)[0])
    qtbot.waitUntil(lambda: "No coding passes" in looked(sheet), timeout=20_000)
    assert not sheet.button.isEnabled()
    choose(sheet, "sources", "")
    qtbot.waitUntil(sheet.button.isEnabled, timeout=20_000)


def test_a_name_that_would_leave_is_told_with_its_place(
    sheet: ExportSheet, sample: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sheet stays, says where, and nothing is written."""
    known = sample.desk.read(Mask.of).known
    monkeypatch.setattr(Mask, "words", lambda self, text: text)
    monkeypatch.setattr(Mask, "participants", lambda self, people: tuple(people))
    sheet.format.setCurrentIndex([key for key, _, _ in formats()].index("csv"))
    QTest.mouseClick(sheet.button, LEFT)
    idle()
    assert sheet.isVisible() and "known names" in sheet.trouble.text()
    assert "Where: line" in sheet.trouble.text()
    assert not any(way in sheet.trouble.text() for ways in known.values() for way in ways)
    assert list(tmp_path.glob("*.csv")) == []


def test_writing_can_be_stopped(
    sheet: ExportSheet, sample: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancelled at the first sheet, no file appears."""
    started: list[Any] = []
    sample.jobs.started.connect(started.append)
    sample.jobs.started.connect(lambda progress: progress.cancel())
    QTest.mouseClick(sheet.button, LEFT)
    idle()
    assert started[0].is_cancelled
    assert not list(tmp_path.glob("*.xlsx")) and sheet.button.isEnabled()


def test_the_window_stays_awake_while_a_workbook_is_written(
    sheet: ExportSheet, idle: Idle, stall: StallWatch
) -> None:
    with stall:
        QTest.mouseClick(sheet.button, LEFT)
        idle()
    assert stall.own_ms < 100
