"""Diagnostics for who helps: versions and counts of the open project, not a word of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from shiboken6 import isValid

from app.bootstrap import Program
from app.dialogs.about_sheet import AboutSheet
from tests.app.conftest import SMALL
from tests.support import MARKER

Idle = Callable[[], None]


def copied(program: Program, idle: Idle) -> str:
    """What the button of the About sheet put on the clipboard."""
    QApplication.clipboard().clear()
    program.window.actions_table["about"].trigger()
    [sheet] = [each for each in program.window.findChildren(AboutSheet) if isValid(each) and each.isVisible()]
    [button] = [each for each in sheet.findChildren(QAbstractButton) if each.text() == "Copy diagnostics"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    idle()
    sheet.leave()
    return QApplication.clipboard().text()


def test_diagnostics_are_figures(small: Program, idle: Idle) -> None:
    text = copied(small, idle)
    lines = text.splitlines()
    assert any(line.startswith("PySide6-Essentials ") for line in lines)
    assert "source 2" in lines
    assert "participant 2" in lines
    assert any(line.startswith("project version ") and line.endswith(" 0 problems") for line in lines)
    words = {word for said in SMALL.values() for word in said.split() if len(word) > 5}
    for secret in (MARKER, *MARKER.split(), "Ada", "P01", str(small.desk.path), small.desk.name, *words):
        assert secret not in text


def test_without_a_project_versions_are_copied(program: Program, idle: Idle) -> None:
    assert "source" not in copied(program, idle)
