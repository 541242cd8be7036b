"""The menus of the codebook: what can be done with one code, with several, and with all of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.dialogs.code_sheet import CODE_KEYS, edit_code, new_code
from app.dialogs.memo_sheet import show_memos
from app.dialogs.merge_codes_sheet import merge_codes
from app.dialogs.split_sheet import split_code
from app.keytips import with_keys
from app.operations import codebook as acts
from app.operations.memos import MemoPlace
from models.translation import tr, trn

if TYPE_CHECKING:
    from app.panels.codebook_panel import CodebookPanel
    from coding.browse import CodeLine


def code_menu(panel: CodebookPanel, code: int, place: QPoint) -> QMenu:
    """What can be done with a code, and with all that are selected when it is one of several."""
    each, menu, desk, window = panel.codes[code], QMenu(panel), panel.desk, panel.window()
    several = panel.view.chosen
    if each.codable:
        menu.addAction(tr("Apply to the selection") + "\tEnter", lambda: panel.applied.emit(code))
        menu.addSeparator()
    menu.addAction(tr("Edit …") + "\tCtrl+Enter", lambda: edit_code(desk, window, code))
    menu.addAction(tr("Rename") + "\tF2", lambda: panel.view.rename(code))
    menu.addAction(tr("Colour …"), lambda: panel.pick_colour(code, place))
    _add_keys(menu, panel, each)
    memos = MemoPlace("code_id", code, name=each.name)
    menu.addAction(tr("Memos …"), partial(show_memos, desk, window, memos))
    if each.codable:
        like = partial(desk.like_asked.emit, (), code, each.name)
        menu.addAction(with_keys(panel, tr("Find more like its codings"), "like"), like)
    menu.addAction(tr("New code below …"), lambda: new_code(desk, window, each.kind, code))
    menu.addSeparator()
    _add_moves(menu, panel, code)
    menu.addSeparator()
    if len(several) > 1 and code in several:
        words = trn("Merge {n} code …", "Merge {n} codes …", len(several))
        menu.addAction(words, lambda: merge_codes(desk, window, panel.codes, several, code))
    elif each.codable:
        menu.addAction(tr("Merge into …"), partial(panel.ask_merge, code))
        split = menu.addAction(
            tr("Split by codings …"), lambda: split_code(desk, window, each, panel.codes.values())
        )
        split.setEnabled(each.codings > 0)
    menu.addAction(tr("Delete …") + "\tDel", lambda: panel.delete(code))
    return menu


def book_acts() -> tuple[tuple[str, str], ...]:
    """What can be done with the whole codebook: ids of actions and their words."""
    return (
        ("starters", tr("Add codes from templates …")),
        ("codebook_in", tr("Import a codebook …")),
        ("codebook_out", tr("Export the codebook …")),
        ("rules", tr("Code by rule …")),
    )


def _add_moves(menu: QMenu, panel: CodebookPanel, code: int) -> None:
    moves = menu.addMenu(tr("Move"))
    ways = (
        (tr("Up"), "up", "Alt+Shift+↑"),
        (tr("Down"), "down", "Alt+Shift+↓"),
        (tr("Below the code above"), "in", "Alt+Shift+→"),
        (tr("One level up"), "out", "Alt+Shift+←"),
    )
    for words, way, keys in ways:
        moves.addAction(f"{words}\t{keys}", partial(panel.shift, code, way))


def _add_keys(menu: QMenu, panel: CodebookPanel, each: CodeLine) -> None:
    if not each.codable:
        return
    taken = {other.shortcut: other.name for other in panel.codes.values() if other.shortcut}
    keys = menu.addMenu(tr("Key"))
    for key in ("", *CODE_KEYS):
        words = f"{key.upper()}   {taken.get(key, '')}".rstrip() if key else tr("None")
        action = QAction(words.replace("&", "&&"), keys)
        action.setCheckable(True)
        action.setChecked((each.shortcut or "") == key)
        action.triggered.connect(
            lambda _=False, key=key: acts.set_shortcut(panel.desk, each.id, each.name, key)
        )
        keys.addAction(action)
