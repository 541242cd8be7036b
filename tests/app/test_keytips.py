"""Tooltips and menus name the keys a person has, not those the program came with."""

from __future__ import annotations

from app.bootstrap import Program
from app.keytips import with_keys
from app.panels.codebook_panel import CodebookPanel
from app.widgets.buttons import IconButton
from app.windows.top_bar import PaletteField


def test_a_tooltip_follows_edited_keys(small: Program) -> None:
    small.window.show_page("code")
    panel = small.window.findChild(CodebookPanel)
    assert panel is not None
    button = next(each for each in panel.findChildren(IconButton) if "New code" in each.toolTip())
    assert "(Ctrl+Shift+N)" in button.toolTip()
    small.window.actions_table.use_keys({"new_code": "Ctrl+Alt+Y"})
    assert "(Ctrl+Alt+Y)" in button.toolTip()
    small.window.actions_table.use_keys({"new_code": ""})
    assert button.toolTip() == "<qt>New code</qt>"


def test_menus_and_the_search_field_name_edited_keys(small: Program) -> None:
    field = small.window.findChild(PaletteField)
    assert field is not None and field._kbd is not None
    assert with_keys(field, "Find", "like") == "Find\tCtrl+L"
    small.window.actions_table.use_keys({"like": "F3", "palette": "Ctrl+P"})
    assert with_keys(field, "Find", "like") == "Find\tF3"
    assert field._kbd.text() == "Ctrl P"
