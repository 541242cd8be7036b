"""Work on a copy of a project that lies on a share, and a colleague's copy under a password, by clicks."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.password_sheet import AskPassword
from coding.memo_views import memo_lines
from coding.memos import add_memo
from coding.privacy.passwords import set_password
from coding.workspace import opened
from models.lock import lock_path

Idle = Callable[[], None]
PASSWORD = "four words in a row"


def note(session: Any, text: str) -> None:
    add_memo(session, text)


def texts(path: Path) -> list[str]:
    with opened(path) as workspace, workspace.reading() as session:
        return [line.text for line in memo_lines(session)]


def again(small: Program, path: Path, idle: Idle, qtbot: QtBot) -> None:
    small.window.actions_table["close"].trigger()
    idle()
    small.wiring.open(path)
    qtbot.waitUntil(lambda: small.desk.is_open, timeout=20_000)
    idle()


def test_work_goes_on_in_a_copy_and_is_put_back_when_the_project_is_closed(
    small: Program, idle: Idle, qtbot: QtBot, tmp_path: Path
) -> None:
    path = small.desk.path
    (tmp_path / ".stfolder").mkdir()
    again(small, path, idle, qtbot)
    bar = small.window.message_bar
    assert "Syncthing synchronises" in bar.text.text()
    QTest.mouseClick(bar._button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: small.desk.is_open and small.desk.workspace.is_borrowed, timeout=20_000)
    idle()
    assert small.desk.path == path and small.desk.name == path.stem
    before = path.read_bytes()
    small.desk.run("Memo", note, "Written here")
    idle()
    assert path.read_bytes() == before
    assert lock_path(path).exists()
    small.window.actions_table["borrow"].trigger()
    assert small.desk.workspace.is_borrowed
    small.window.actions_table["close"].trigger()
    idle()
    assert texts(path) == ["Written here"]
    assert not lock_path(path).exists()


def test_work_that_could_not_be_put_back_is_said_and_taken_up_again(
    small: Program, idle: Idle, qtbot: QtBot, tmp_path: Path
) -> None:
    path = small.desk.path
    small.window.actions_table["close"].trigger()
    idle()
    share = tmp_path / "share"
    share.mkdir()
    path = Path(shutil.move(path, share / path.name))
    again(small, path, idle, qtbot)
    small.window.actions_table["borrow"].trigger()
    qtbot.waitUntil(lambda: small.desk.is_open and small.desk.workspace.is_borrowed, timeout=20_000)
    small.desk.run("Memo", note, "Written here")
    idle()
    away = share.rename(tmp_path / "away")
    small.window.actions_table["close"].trigger()
    idle()
    assert "could not be put back" in small.window.message_bar.text.text()
    away.rename(share)
    small.wiring.open(path)
    qtbot.waitUntil(lambda: small.desk.is_open, timeout=20_000)
    idle()
    assert small.desk.workspace.is_borrowed
    small.window.actions_table["close"].trigger()
    idle()
    assert texts(path) == ["Written here"]


def test_a_copy_under_a_password_is_merged(
    small: Program, idle: Idle, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = tmp_path / "theirs.trailmark"
    small.desk.workspace.copy_to(theirs)
    with opened(theirs, "Ben", write=True) as other, other.operation("Memo") as session:
        add_memo(session, "From a colleague")
    set_password(theirs, None, PASSWORD)
    monkeypatch.setattr(small.files, "project_to_open", lambda: theirs)
    small.window.actions_table["merge"].trigger()
    for given, problem in (("not this one", ""), (PASSWORD, "not the password")):
        qtbot.waitUntil(lambda: _asked(small) is not None, timeout=20_000)
        sheet = _asked(small)
        assert sheet is not None and problem in sheet.problem.text() and sheet.button.text() == "Merge"
        QTest.keyClicks(sheet.field, given)
        QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
        idle()
    assert small.desk.read(memo_lines)[0].text == "From a colleague"
    small.desk.undo()
    idle()
    assert small.desk.read(memo_lines) == []


def _asked(program: Program) -> AskPassword | None:
    return next((each for each in program.window.findChildren(AskPassword) if each.isVisible()), None)
