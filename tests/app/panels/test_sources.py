"""Sources in the window: imported with a look before, described, sorted, removed; nothing is stored unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.importing.sheet import ImportSheet
from app.panels.sources_page import SourcesPage
from app.widgets.fields import Choice
from coding.browse import SourceLine

Idle = Callable[[], None]
TALK = "Interviewer: How was it?\nUser: Quick, and the price was fair.\nInterviewer: And after?\nUser: Silence.\n"


@pytest.fixture
def page(small: Program) -> SourcesPage:
    small.window.show_page("sources")
    return cast(SourcesPage, small.window.page)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    talk, picture = tmp_path / "P09 Talk.txt", tmp_path / "picture.txt"
    talk.write_text(TALK, "utf-8")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    return [talk, picture]


def lines(program: Program) -> list[SourceLine]:
    from coding.browse import source_lines

    return program.desk.read(source_lines)


def sheet_after(page: SourcesPage, paths: list[Path], idle: Idle, qtbot: QtBot) -> ImportSheet:
    page.import_files(paths)
    idle()
    sheet = page.importing.sheet
    assert sheet is not None
    return sheet


def test_an_import_is_looked_at_before_it_is_stored(
    small: Program, page: SourcesPage, files: list[Path], idle: Idle, qtbot: QtBot
) -> None:
    sheet = sheet_after(page, files, idle, qtbot)
    assert len(lines(small)) == 2
    assert sheet.button.text() == "Import 1 source"
    kind = next(field for field in sheet.findChildren(Choice) if field.accessibleName() == "Kind of P09 Talk")
    kind.activated.emit(kind.findData("session"))
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    stored = lines(small)[-1]
    assert (stored.title, stored.kind, stored.participant_names) == ("P09 Talk", "session", "P09")
    assert small.desk.undo_label == "Import 1 source"
    small.desk.undo()
    idle()
    assert len(lines(small)) == 2


def test_a_cancelled_import_leaves_no_trace(
    small: Program, page: SourcesPage, files: list[Path], idle: Idle, qtbot: QtBot
) -> None:
    sheet = sheet_after(page, files, idle, qtbot)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    idle()
    assert len(lines(small)) == 2
    assert small.desk.undo_label is None


def test_one_unreadable_file_gives_one_sentence(
    small: Program, page: SourcesPage, files: list[Path], idle: Idle
) -> None:
    page.import_files(files[1:])
    idle()
    assert page.importing.sheet is None
    assert small.window.message_bar.text.text().startswith("picture.txt: ")


def test_files_are_dropped_on_the_page(
    small: Program, page: SourcesPage, files: list[Path], idle: Idle
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[0]))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, buttons, keys))
    idle()
    assert page.importing.sheet is not None
    assert page.importing.sheet.isVisible()


def test_a_source_is_renamed_and_its_kind_changed_in_place(
    small: Program, page: SourcesPage, idle: Idle
) -> None:
    title = next(field for field in page.detail.findChildren(QLineEdit) if field.accessibleName() == "Title")
    title.selectAll()
    QTest.keyClicks(title, "First talk")
    QTest.keyClick(title, Qt.Key.Key_Return)
    idle()
    assert lines(small)[0].title == "First talk"
    kind = next(field for field in page.detail.findChildren(Choice) if field.accessibleName() == "Kind")
    kind.activated.emit(kind.findData("internal"))
    idle()
    assert lines(small)[0].kind == "internal"


def test_a_voice_is_given_to_the_interviewer(small: Program, page: SourcesPage, idle: Idle) -> None:
    from coding.browse import voices_of

    who = next(field for field in page.detail.findChildren(Choice) if field.accessibleName() == "Who is Ada")
    who.activated.emit(who.findData(("observer", None)) if who.findData(("observer", None)) >= 0 else 1)
    idle()
    source = lines(small)[0].id
    assert {voice.name: voice.role for voice in small.desk.read(voices_of, source)}["Ada"] == "observer"


def test_the_table_sorts_by_its_heads_and_delete_can_be_undone(
    small: Program, page: SourcesPage, idle: Idle
) -> None:
    page.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    first = page.model.row(0)
    assert first is not None
    assert first.words == min(line.words for line in lines(small))
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    idle()
    assert len(lines(small)) == 1
    small.desk.undo()
    idle()
    assert len(lines(small)) == 2


def test_reading_is_marked_and_counted(small: Program, page: SourcesPage, idle: Idle) -> None:
    from app.operations.sources import mark_reviewed

    assert small.window.status.figure.text() == "0 of 2 sources read"
    mark_reviewed(small.desk, 1, "P01 Ada", True)
    idle()
    assert small.window.status.figure.text() == "1 of 2 sources read"
    assert lines(small)[0].status == "reviewed"


def test_an_empty_project_says_what_to_do_next(
    program: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.operations.projects import make_project

    make_project(program.desk, program.settings, tmp_path / "New.trailmark", "empty")
    idle()
    page = cast(SourcesPage, program.window.page)
    asked: list[bool] = []

    def choose_nothing() -> list[Path]:
        asked.append(True)
        return []

    monkeypatch.setattr(program.files, "sources_to_import", choose_nothing)
    assert page.empty.isVisible()
    assert page.empty.button is not None
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert asked == [True]
