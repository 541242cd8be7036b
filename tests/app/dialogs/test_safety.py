"""Backups, check and repair, salvage, erasure, password, retention and the statement, by clicks in the true window."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.backups_sheet import BackupsSheet
from app.dialogs.due_sheet import DueSheet
from app.dialogs.erase_sheet import EraseSheet
from app.dialogs.password_sheet import AskPassword, SetPassword
from app.operations import safety
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from coding.checking import check_file
from coding.places import backup_root
from coding.protected import needs_password
from coding.views import participants, sources

Idle = Callable[[], None]
PASSWORD = "four words in a row"


def shown(program: Program, kind: type[Any] = Sheet) -> Any:
    return next(sheet for sheet in program.window.findChildren(kind) if sheet.isVisible())


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def press(sheet: QWidget, text: str) -> None:
    button = next(each for each in sheet.findChildren(QPushButton) if each.text().startswith(text))
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def act(program: Program, name: str) -> None:
    program.window.actions_table[name].trigger()


def choose(program: Program, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(program.files, "file_to_write", lambda *words: path)


def test_backups_are_listed_with_what_they_hold_and_restored(
    small: Program, idle: Idle, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act(small, "backups")
    sheet = shown(small, BackupsSheet)
    qtbot.waitUntil(lambda: len(sheet.rows) == 1, timeout=20_000)
    QTest.mouseClick(sheet.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(sheet.rows) == 2, timeout=20_000)
    assert sheet.rows[0].counts["source"] == 2
    qtbot.waitUntil(lambda: "Made by hand" in words(sheet))
    assert "2 sources" in words(sheet)
    choose(small, monkeypatch, tmp_path / "restored.trailmark")
    QTest.mouseClick(sheet.buttons[1], Qt.MouseButton.LeftButton)
    idle()
    assert check_file(tmp_path / "restored.trailmark") == []


def test_a_backup_is_made_while_working(small: Program, idle: Idle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(small.settings._values, "backup_minutes", 0)
    keeper = small.wiring.safety
    keeper._back_up()
    idle()
    folder = backup_root() / small.desk.workspace.guid
    before = len(list(folder.iterdir()))
    _note(small, idle)
    keeper._back_up()
    idle()
    made = sorted(path.name for path in folder.iterdir())
    assert len(made) == before + 1
    assert "interval" in made[-1]


def _note(program: Program, idle: Idle) -> None:
    from coding.people import add_participant

    program.desk.run("Add", add_participant, f"P9{len(program.desk.read(participants))}")
    idle()


def _spoil(program: Program, idle: Idle) -> Path:
    path = program.desk.path
    act(program, "close")
    idle()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute('UPDATE turn SET "end" = 99999 WHERE id = 1')
    connection.commit()
    connection.close()
    program.wiring.open(path)
    idle()
    return path


def test_what_is_wrong_is_said_at_opening_and_repaired_after_a_backup(
    small: Program, idle: Idle, qtbot: QtBot
) -> None:
    path = _spoil(small, idle)
    bar = small.window.message_bar
    qtbot.waitUntil(lambda: bar.isVisible() and "not as it should be" in bar.text.text(), timeout=20_000)
    act(small, "check")
    idle()
    sheet = shown(small)
    assert "beyond its text" in words(sheet)
    press(sheet, "Back up and repair 1")
    idle()
    qtbot.waitUntil(lambda: small.desk.is_open, timeout=20_000)
    idle()
    reasons = " ".join(each.name for each in (backup_root() / small.desk.workspace.guid).iterdir())
    assert "before-repair" in reasons
    act(small, "close")
    idle()
    assert check_file(path) == []


def test_a_damaged_project_is_offered_to_be_salvaged(
    small: Program, idle: Idle, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = small.desk.path
    act(small, "close")
    idle()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) - 3 * 4096])
    choose(small, monkeypatch, tmp_path / "saved.trailmark")
    small.wiring.open(path)
    idle()
    bar = small.window.message_bar
    assert "damaged" in bar.text.text()
    press(bar, "Salvage it")
    idle()
    sheet = shown(small)
    assert "sources" in words(sheet)
    press(sheet, "Open the new project")
    qtbot.waitUntil(lambda: small.desk.is_open, timeout=20_000)
    assert small.desk.path == tmp_path / "saved.trailmark"
    idle()


def _all_words(program: Program) -> str:
    return " ".join(words(sheet) for sheet in program.window.findChildren(Sheet))


def test_a_participant_is_erased_only_after_the_name_was_typed(
    small: Program, idle: Idle, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act(small, "erase")
    sheet = shown(small, EraseSheet)
    qtbot.waitUntil(lambda: sheet.plan is not None, timeout=20_000)
    idle()
    name = sheet.who.currentText()
    assert "This would go" in words(sheet)
    sheet.typed.setText(name[:-1])
    assert not sheet.button.isEnabled()
    sheet.typed.setText(name)
    press(sheet, "Erase for good")
    qtbot.waitUntil(
        lambda: any("searched for" in words(each) for each in small.window.findChildren(Sheet)),
        timeout=30_000,
    )
    certificate = shown(small)
    assert name not in words(certificate)
    choose(small, monkeypatch, tmp_path / "certificate.txt")
    press(certificate, "Save the certificate")
    assert "one participant was erased" in (tmp_path / "certificate.txt").read_text()
    assert name not in [person.name for person in small.desk.read(participants)]
    idle()


def test_a_password_is_set_asked_for_and_taken_off(small: Program, idle: Idle, qtbot: QtBot) -> None:
    path = small.desk.path
    act(small, "password")
    sheet = shown(small, SetPassword)
    QTest.keyClicks(sheet.first, "short")
    assert "At least 8" in sheet.hint.text()
    sheet.first.setText(PASSWORD)
    sheet.second.setText(PASSWORD)
    assert not sheet.button.isEnabled()
    QTest.mouseClick(sheet.known, Qt.MouseButton.LeftButton)
    press(sheet, "Set the password")
    qtbot.waitUntil(lambda: small.desk.is_open and small.desk.workspace.protected, timeout=30_000)
    idle()
    act(small, "close")
    idle()
    assert needs_password(path)
    small.wiring.open(path)
    ask = shown(small, AskPassword)
    QTest.keyClicks(ask.field, "not the one")
    QTest.keyClick(ask.field, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: bool([s for s in small.window.findChildren(AskPassword) if s.isVisible()]), timeout=20_000
    )
    again = shown(small, AskPassword)
    assert "not the password" in again.problem.text()
    again.field.setText(PASSWORD)
    press(again, "Open")
    qtbot.waitUntil(lambda: small.desk.is_open, timeout=30_000)
    idle()
    assert len(small.desk.read(sources)) == 2
    act(small, "password")
    press(shown(small, SetPassword), "Take the password off")
    qtbot.waitUntil(lambda: small.desk.is_open and not small.desk.workspace.protected, timeout=30_000)
    idle()
    assert not needs_password(path)


def test_dates_that_are_due_are_listed(small: Program, idle: Idle, qtbot: QtBot) -> None:
    from coding.people import describe_participant

    def dates(session: Any) -> None:
        ids = [person.id for person in participants(session)]
        describe_participant(session, ids[0], retain_recording_until="2001-02-03", withdraw_until="soon")
        describe_participant(session, ids[1], retain_contact_until="2991-02-03")

    small.desk.run("Dates", dates)
    idle()
    act(small, "due")
    sheet = shown(small, DueSheet)
    qtbot.waitUntil(lambda: len(sheet.rows) == 2, timeout=20_000)
    idle()
    assert [each.state for each in sheet.rows] == ["overdue", "later"]
    assert "Passed" in words(sheet)
    assert "days ago" in words(sheet)
    press(sheet, "Dates and consent")
    assert small.window.page_id == "people"
    idle()


def test_the_statement_is_written_from_the_study(
    small: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(small, monkeypatch, tmp_path / "statement.docx")
    act(small, "statement")
    idle()
    from docx import Document

    text = "\n".join(paragraph.text for paragraph in Document(str(tmp_path / "statement.docx")).paragraphs)
    assert "2 transcripts, 2 participants" in text
    assert "no network part" in text
    for person in small.desk.read(participants):
        assert person.name not in text


def test_a_share_is_warned_of_once(
    small: Program, idle: Idle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = small.desk.path
    (tmp_path / ".stfolder").mkdir()
    bar = small.window.message_bar
    for expected in (True, False):
        act(small, "close")
        idle()
        bar.hide()
        small.wiring.open(path)
        qtbot.waitUntil(lambda: small.desk.is_open, timeout=20_000)
        idle()
        assert (bar.isVisible() and "Syncthing synchronises" in bar.text.text()) is expected


def test_neutral_titles_say_nothing(small: Program, idle: Idle) -> None:
    small.settings.set("neutral_titles", True)
    path = small.desk.path
    act(small, "close")
    idle()
    small.wiring.open(path)
    idle()
    assert small.window.windowTitle() == "Trailmark"
    assert safety.today().year > 2000
