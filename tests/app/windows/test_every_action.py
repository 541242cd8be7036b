"""Every action does something, is found in the palette with its keys, and its keys stand on the sheet."""

from __future__ import annotations

from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtTest import QTest

from app.actions import CODING_KEYS, keys_text
from app.bootstrap import Program
from app.widgets.sheet import Sheet
from app.widgets.text import Kbd, Label
from models.translation import tr


def test_every_action_does_something(small: Program) -> None:
    for act, action in small.window.actions_table.items():
        assert action.receivers(SIGNAL("triggered(bool)")) > 0, act.id


def test_the_palette_finds_every_action_by_its_words_and_tells_its_keys(small: Program) -> None:
    palette = small.wiring.palette
    for act, action in small.window.actions_table.items():
        if act.id == "palette" or not action.isEnabled():
            continue
        words = tr(act.text).removesuffix(" …")
        palette.ask(words)
        rows = [palette.model.pick(row) for row in range(palette.model.rowCount())]
        assert [row.keys for row in rows if row.text == words and row.icon == "right"] == [
            keys_text(action)
        ], act.id
        palette.close_pick()


def test_the_sheet_holds_every_key(small: Program) -> None:
    small.window.actions_table["shortcuts"].trigger()
    sheet = next(each for each in small.window.findChildren(Sheet) if each.isVisible())
    words = {label.text() for label in sheet.findChildren(Label)}
    keys = {label.text() for label in sheet.findChildren(Kbd)}
    for act, action in small.window.actions_table.items():
        if keys_text(action):
            assert tr(act.text) in words and keys_text(action) in keys, act.id
    for key, meaning in CODING_KEYS:
        assert key in keys and meaning in words
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
