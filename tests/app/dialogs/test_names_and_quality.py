"""Names are listed, ticked, renamed and replaced; quality is told without flattery."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.code_sheet import edit_code
from app.dialogs.names_sheet import NamesSheet, show_names
from app.dialogs.quality_sheet import show_quality

Idle = Callable[[], None]


def _names(program: Program, qtbot: QtBot) -> NamesSheet:
    sheet = show_names(program.desk, program.files, program.window.whole)
    qtbot.waitUntil(lambda: bool(sheet.lines), timeout=60_000)
    return sheet


def _texts(program: Program) -> str:
    return str(program.desk.read(_all_words))


def _all_words(session: object) -> list[str]:
    from sqlalchemy import select

    from models.source import Source, Speaker

    found: list[str] = [
        *session.scalars(select(Source.text)),  # type: ignore[attr-defined]
        *session.scalars(select(Speaker.name)),  # type: ignore[attr-defined]
    ]
    return found


def test_ticked_names_are_replaced_everywhere_and_undo_brings_them_back(
    small: Program,
    idle: Idle,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = _texts(small)
    key = tmp_path / "key.csv"
    monkeypatch.setattr(small.files, "file_to_write", lambda *words: key)
    sheet = _names(small, qtbot)
    named = {line.variants[0]: line for line in sheet.lines}
    named["Ben"].tick.setChecked(False)
    named["Ada"].label.setText("Nurse")
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    after = _texts(small)
    assert "Ada" not in after
    assert "[Nurse]" in after
    assert "Ben" in after
    assert "[Nurse],Ada" in key.read_text(encoding="utf-8")
    small.desk.undo()
    idle()
    assert _texts(small) == before


def test_a_key_that_cannot_be_written_leaves_the_names(
    small: Program,
    idle: Idle,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = _texts(small)
    monkeypatch.setattr(small.files, "file_to_write", lambda *words: tmp_path / "no folder" / "key.csv")
    failed: list[object] = []
    small.desk.failed.connect(failed.append)
    sheet = _names(small, qtbot)
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    assert "could not be written" in str(failed[0])
    assert _texts(small) == before


def test_quality_says_that_examples_lack_in_the_sheet_of_all_codes_and_of_one(
    small: Program, idle: Idle, qtbot: QtBot
) -> None:
    sheet = show_quality(small.desk, small.window.whole)
    qtbot.waitUntil(lambda: bool(sheet.rows), timeout=120_000)
    assert not any(each.enough for each in sheet.rows)
    sheet.leave()
    idle()
    code = next(iter(small.desk.qualities.rows))
    one = edit_code(small.desk, small.window.whole, code)
    assert one.quality.text() == "Suggestions: Not enough examples: 0 of 8 codings."
    one.leave()
    small.desk.run("Add", _new_code)
    idle()
    again = show_quality(small.desk, small.window.whole)
    before = len(again.rows)
    qtbot.waitUntil(lambda: len(again.rows) == before + 1, timeout=120_000)
    again.leave()


def _new_code(session: object) -> int:
    from coding.codebook import add_code

    return add_code(session, "Later", "theme")  # type: ignore[arg-type]
