"""Every action does something, and is found in the palette with its keys."""

from __future__ import annotations

from PySide6.QtCore import SIGNAL

from app.actions import keys_text
from app.bootstrap import Program
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
