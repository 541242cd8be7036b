"""The hub: acts in order, errors as sentences, hidden panels stale, projects opened one after the other."""

from __future__ import annotations

import importlib.util
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.jobs import Progress
from app.operations.tagging import apply_codes
from app.panels.code_page import CodePage
from coding.browse import CodeLine
from models.errors import UserError
from models.span import Span

Idle = Callable[[], None]


def test_acts_are_done_in_the_order_asked_and_each_can_be_undone(small: Program, idle: Idle) -> None:
    from coding.browse import code_lines, marks_of

    codes = [row for row in small.desk.read(code_lines) if row.codable][:6]
    for row in codes:
        apply_codes(small.desk, 1, Span(10, 40), [(row.id, row.name)])
    idle()
    assert len(small.desk.read(marks_of, 1)) == 6
    for row in reversed(codes):
        assert small.desk.undo_label == f"Apply code “{row.name}”"
        small.desk.undo()
        idle()
    assert small.desk.read(marks_of, 1) == []
    assert small.desk.undo_label is None


def test_a_failed_act_leaves_nothing_and_says_a_sentence(small: Program, idle: Idle) -> None:
    from coding import codebook

    def half(session: object) -> None:
        codebook.add_code(session, "Half done", "theme")  # type: ignore[arg-type]
        raise UserError("That does not work.", "Do something else.")

    small.desk.run("Half", half)
    idle()
    from coding.browse import code_lines

    assert "Half done" not in {row.name for row in small.desk.read(code_lines)}
    assert small.window.message_bar.text.text() == "That does not work."
    assert small.window.message_bar.hint.text() == "Do something else."


def test_a_bug_in_an_act_is_not_swallowed(small: Program, idle: Idle, qtbot: QtBot) -> None:
    def broken(_session: object) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        small.desk.run("Broken", broken)
        idle()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_a_hidden_page_is_read_anew_only_when_it_is_shown(small: Program, idle: Idle) -> None:
    small.window.show_page("code")
    page = cast(CodePage, small.window.page)
    small.window.show_page("sources")
    before = page.sources.all_ids()
    from coding import sources

    small.desk.run("Remove", sources.remove_sources, [2])
    idle()
    assert page.sources.all_ids() == before
    small.window.show_page("code")
    idle()
    assert page.sources.all_ids() == [1]


def test_the_source_that_is_read_may_be_removed_and_comes_back(small: Program, idle: Idle) -> None:
    small.window.show_page("code")
    page = cast(CodePage, small.window.page)
    page.coding.show_source(2)
    from coding import sources

    small.desk.run("Remove", sources.remove_sources, [2])
    idle()
    assert page.coding.source == 1
    small.desk.undo()
    idle()
    assert page.sources.all_ids() == [1, 2]


def test_another_project_is_opened_from_an_open_one(
    small: Program, idle: Idle, small_file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "Other.trailmark"
    shutil.copyfile(small_file, other)
    small.window.show_page("code")
    small.wiring.open(other)
    idle()
    assert small.desk.name == "Other"
    assert small.settings.recent()[0] == other
    from coding.workspace import Workspace

    Workspace.open(tmp_path / "Small study.trailmark", "Ben").close()


def test_closing_waits_for_every_act(
    qapp: QApplication, qtbot: QtBot, small_file: Path, tmp_path: Path
) -> None:
    from coding.browse import code_lines, marks_of
    from coding.workspace import Workspace

    copy = tmp_path / "Study.trailmark"
    shutil.copyfile(small_file, copy)
    program = Program(qapp, tmp_path / "settings.json")
    qtbot.addWidget(program.window)
    program.window.show()
    program.wiring.open(copy)
    qtbot.waitUntil(lambda: program.desk.is_open and program.jobs.is_idle, timeout=10_000)
    codes = [row for row in program.desk.read(code_lines) if row.codable][:5]
    for row in codes:
        apply_codes(program.desk, 1, Span(10, 40), [(row.id, row.name)])
    program.window.close()
    workspace = Workspace.open(copy, "Ben")
    with workspace.reading() as session:
        assert len(marks_of(session, 1)) == 5
    workspace.close()
    assert [path.name for path in tmp_path.glob("Study*")] == ["Study.trailmark"]


def test_long_work_shows_itself_and_stops_on_cancel(small: Program, idle: Idle, qtbot: QtBot) -> None:
    from app.widgets.progress_row import ProgressRow

    hold = threading.Event()

    def work(progress: Progress) -> None:
        while True:
            progress.report(1, 10, "file")
            hold.wait(0.02)

    small.desk.run_long("Long work", work)
    bar = small.window.status
    qtbot.waitUntil(lambda: any(row.isVisible() for row in bar.findChildren(ProgressRow)), timeout=3000)
    row = next(row for row in bar.findChildren(ProgressRow) if row.isVisible())
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    idle()
    assert bar.notice.text() == "Cancelled. Nothing was changed."


def test_the_keyboard_goes_round_in_reading_order(small: Program) -> None:
    small.window.show_page("code")
    page = cast(CodePage, small.window.page)
    page.coding.view.setFocus()
    found: list[str] = []
    for _ in range(14):
        focus = QApplication.focusWidget()
        assert focus is not None
        found.append(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = ["Transcript", "Filter codes", "Codebook", "Search codes, sources, actions", "Filter sources"]
    places = [found.index(name) for name in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize("name", ["app", "coding", "models", "resources"])
def test_a_stranger_in_the_way_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from app import __main__ as start

    real = importlib.util.find_spec
    assert start.foreign_part() == ""
    monkeypatch.setattr(start, "find_spec", lambda part: None if part == name else real(part))
    assert start.foreign_part() == name


def test_the_sample_is_whole_or_not_there(
    program: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.operations.projects import open_sample
    from coding import sample
    from coding.browse import source_lines

    path = tmp_path / "Sample study.trailmark"
    real = sample.build_sample

    def killed(session: object) -> None:
        real(session)  # type: ignore[arg-type]
        raise UserError("The disk is full: this was not saved.")

    monkeypatch.setattr(sample, "build_sample", killed)
    open_sample(program.desk, program.settings, path)
    idle()
    assert not path.exists()
    assert not program.desk.is_open
    monkeypatch.setattr(sample, "build_sample", real)
    open_sample(program.desk, program.settings, path)
    idle()
    assert len(program.desk.read(source_lines)) > 15
    assert [each.name for each in tmp_path.iterdir() if "making" in each.name] == []


@pytest.mark.parametrize("anonymised", [True, False])
def test_the_evidence_is_exported_as_chosen(
    sample: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, anonymised: bool
) -> None:
    from openpyxl import load_workbook

    from app.dialogs.export_sheet import ExportSheet

    target = tmp_path / "Evidence.xlsx"
    monkeypatch.setattr(sample.files, "file_to_write", lambda *_: target)
    sample.window.actions_table["export"].trigger()
    sheet = next(each for each in sample.window.findChildren(ExportSheet) if each.isVisible())
    assert sheet.anonymised.isChecked()
    sheet.anonymised.setChecked(anonymised)
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    assert sample.window.status.notice.text().endswith("rows to Evidence.xlsx")
    book = load_workbook(target, read_only=True)
    assert "Evidence" in book.sheetnames
    book.close()


def test_an_exchange_file_comes_in_as_one_act(sample: Program, idle: Idle, tmp_path: Path) -> None:
    from app.operations.projects import make_project
    from app.panels.sources_page import SourcesPage
    from coding.browse import source_lines
    from coding.exporters.refi import export_refi

    before = len(sample.desk.read(source_lines))
    sample.desk.read(export_refi, tmp_path / "study.qdpx")
    make_project(sample.desk, sample.settings, tmp_path / "Empty.trailmark", "empty")
    idle()
    page = cast(SourcesPage, sample.window.page)
    page.import_files([tmp_path / "study.qdpx"])
    idle()
    assert len(sample.desk.read(source_lines)) == before
    assert sample.desk.undo_label == "Import study.qdpx"
    sample.desk.undo()
    idle()
    assert sample.desk.read(source_lines) == []


def test_a_copy_of_a_colleague_is_merged_as_one_act(
    small: Program, idle: Idle, small_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from coding.browse import marks_of
    from coding.tagging import apply_code as give
    from coding.workspace import Workspace

    copy = tmp_path / "Ben.trailmark"
    shutil.copyfile(small_file, copy)
    theirs = Workspace.open(copy, "Ben")
    with theirs.operation("Code") as session:
        code = next(row.id for row in _codable(session))
        give(session, 1, Span(10, 40), [code])
    theirs.close()
    monkeypatch.setattr(small.files, "project_to_open", lambda: copy)
    small.window.actions_table["merge"].trigger()
    idle()
    assert [row.coder for row in small.desk.read(marks_of, 1)] == ["Ben"]
    assert small.desk.undo_label == "Merge Ben.trailmark"
    small.desk.undo()
    idle()
    assert small.desk.read(marks_of, 1) == []


def _codable(session: object) -> list[CodeLine]:
    from coding.browse import code_lines

    return [row for row in code_lines(session) if row.codable]  # type: ignore[arg-type]


def test_a_check_and_a_backup_say_that_all_is_well(small: Program, idle: Idle, private_home: Path) -> None:
    small.window.actions_table["check"].trigger()
    idle()
    assert small.window.status.notice.text().startswith("The project is sound")
    small.window.actions_table["backup"].trigger()
    idle()
    assert small.window.status.notice.text() == "Backed up and verified"
    assert list(private_home.rglob("backups/*/*manual*.trailmark"))
    assert not list(private_home.rglob("check-*.trailmark"))
