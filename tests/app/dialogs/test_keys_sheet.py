"""Changing keys by hand: what is pressed is taken, holds at once, is kept; a clash is named and can be decided."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.actions import CODING_KEYS
from app.bootstrap import Program
from app.dialogs.keys_sheet import KeysSheet
from app.settings import Settings
from app.widgets.sheet import Sheet
from app.widgets.text import Kbd, Label

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def sheet(program: Program) -> KeysSheet:
    QTest.keyClick(program.window, Qt.Key.Key_F1, SHIFT)
    return next(each for each in program.window.findChildren(KeysSheet) if each.isVisible())


def press(sheet: KeysSheet, act: str, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    field = sheet.rows[act].field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert field.listening
    QTest.keyClick(field, key, modifiers)


def focused() -> QWidget:
    """Where the keyboard is."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def keys_of(program: Program, act: str) -> list[str]:
    return [keys.toString() for keys in program.window.actions_table[act].shortcuts()]


def test_the_sheet_holds_every_command_and_every_key(program: Program, sheet: KeysSheet) -> None:
    for act, action in program.window.actions_table.items():
        for keys in action.shortcuts():
            assert keys.toString(QKeySequence.SequenceFormat.NativeText) in sheet.rows[act.id].field.text()
    fixed = {label.text() for label in sheet.findChildren(Kbd)}
    words = {label.text() for label in sheet.findChildren(Label)}
    for key, meaning in CODING_KEYS:
        assert key in fixed
        assert meaning in words


def test_new_keys_hold_at_once_and_are_kept(program: Program, sheet: KeysSheet, tmp_path: Path) -> None:
    press(sheet, "about", Qt.Key.Key_B, CONTROL | ALT)
    assert keys_of(program, "about") == ["Ctrl+Alt+B"]
    assert sheet.rows["about"].back.isVisible()
    assert Settings(tmp_path / "settings.json").get("shortcuts") == {"about": "Ctrl+Alt+B"}
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    QTest.keyClick(program.window, Qt.Key.Key_B, CONTROL | ALT)
    shown = [each for each in program.window.findChildren(Sheet) if each.isVisible()]
    assert [each.accessibleName() for each in shown] == ["About Trailmark"]


def test_no_command_runs_while_a_field_listens(program: Program, sheet: KeysSheet) -> None:
    theme = program.settings.get("theme")
    press(sheet, "about", Qt.Key.Key_L, CONTROL | SHIFT)
    assert program.settings.get("theme") == theme
    assert "Switch light and dark" in sheet.clash.words.text()


def test_a_clash_is_named_and_can_be_decided(program: Program, sheet: KeysSheet) -> None:
    press(sheet, "about", Qt.Key.Key_I, CONTROL)
    assert sheet.clash.isVisible()
    assert sheet.clash.words.text() == "Ctrl+I belongs to “Import sources”."
    assert keys_of(program, "about") == []
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert keys_of(program, "about") == ["Ctrl+I"]
    assert keys_of(program, "import") == []
    assert not sheet.clash.isVisible()
    QTest.mouseClick(sheet.rows["import"].back, Qt.MouseButton.LeftButton)
    assert sheet.clash.words.text() == "Ctrl+I belongs to “About Trailmark”."
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert keys_of(program, "import") == ["Ctrl+I"]
    assert keys_of(program, "about") == []


def test_what_coding_needs_is_refused_with_a_reason(program: Program, sheet: KeysSheet) -> None:
    press(sheet, "about", Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier)
    assert sheet.clash.words.text() == "S alone belongs to coding: use Ctrl, Alt, or F1 to F12."
    press(sheet, "about", Qt.Key.Key_C, CONTROL)
    assert sheet.clash.words.text() == "Ctrl+C is for copying."
    assert program.settings.get("shortcuts") == {}


def test_keys_are_taken_away_left_and_put_back(program: Program, sheet: KeysSheet) -> None:
    press(sheet, "redo", Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert keys_of(program, "redo") == ["Ctrl+Shift+Z", "Ctrl+Y"]
    press(sheet, "redo", Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    assert keys_of(program, "redo") == []
    QTest.mouseClick(sheet.rows["redo"].back, Qt.MouseButton.LeftButton)
    assert keys_of(program, "redo") == ["Ctrl+Shift+Z", "Ctrl+Y"]
    press(sheet, "redo", Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    press(sheet, "undo", Qt.Key.Key_F6, CONTROL)
    QTest.mouseClick(sheet.reset, Qt.MouseButton.LeftButton)
    assert program.settings.get("shortcuts") == {}
    assert keys_of(program, "undo") == ["Ctrl+Z"]


def test_commands_are_found_by_word_and_by_key(sheet: KeysSheet) -> None:
    sheet.field.setText("ctrl+shift+f")
    sheet.field.searched.emit("ctrl+shift+f")
    assert [name for name, row in sheet.rows.items() if row.label.isVisible()] == ["search"]


def test_the_settings_lead_here(program: Program) -> None:
    program.window.actions_table["settings"].trigger()
    settings = next(each for each in program.window.findChildren(Sheet) if each.isVisible())
    button = settings.findChild(QPushButton, "shortcuts")
    assert button is not None
    button.click()
    assert [each.accessibleName() for each in program.window.findChildren(KeysSheet)] == [
        "Keyboard shortcuts"
    ]


def test_stored_nonsense_changes_nothing(program: Program) -> None:
    program.settings.set("shortcuts", {"import": 7, "export": "x", "no such": "Ctrl+Q", "quit": ["Ctrl+C"]})
    assert keys_of(program, "import") == ["Ctrl+I"]
    assert keys_of(program, "export") == ["Ctrl+E"]
    assert keys_of(program, "quit") == ["Ctrl+Q"]
