"""The menu of words in a transcript: what can be done with the codings on them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from app.keytips import with_keys
from app.operations import tagging as acts
from app.panels import mark_acts
from app.panels.circumstance_menu import add_circumstances
from app.text.content import TextMark
from models.span import Span
from models.translation import noted, tr

if TYPE_CHECKING:
    from app.panels.coding_panel import CodingPanel

_VALENCES = ((noted("As the code says"), None), ("−2", -2), ("−1", -1), ("0", 0), ("+1", 1), ("+2", 2))


def mark_menu(panel: CodingPanel, marks: list[TextMark], selection: Span | None) -> QMenu:
    """The menu for the codings under the mouse and the selected words."""
    menu = QMenu(panel)
    if selection is not None and len(selection):
        menu.addAction(tr("Code …\tEnter"), panel.ask_code)
        menu.addAction(tr("Code in vivo\tV"), panel.in_vivo)
        menu.addAction(tr("Repeat the last code\tR"), panel.repeat)
        menu.addAction(tr("Copy\tCtrl+C"), panel.copy_words)
        like = partial(panel.desk.like_asked.emit, (panel.view.selected_words(),), 0, "")
        menu.addAction(with_keys(panel, tr("Find more like these words"), "like"), like)
    add_circumstances(menu, panel, marks)
    for mark in marks:
        menu.addSeparator()
        _add_mark(menu, panel, mark, selection)
    return menu


def _add_mark(menu: QMenu, panel: CodingPanel, mark: TextMark, selection: Span | None) -> None:
    desk, name = panel.desk, mark.label.replace("&", "&&")
    menu.addAction(
        tr("Take “{name}” off\tDel", name=name), partial(acts.remove_codings, desk, [mark.id], mark.label)
    )
    if selection is not None and len(selection) and selection != mark.span:
        menu.addAction(
            tr("Move “{name}” to the selection", name=name),
            partial(acts.resize_coding, desk, mark.id, selection, mark.label),
        )
    menu.addAction(tr("Split here\t/"), partial(mark_acts.split_here, panel))
    menu.addAction(tr("Join with its neighbour\t+"), partial(mark_acts.join_neighbours, panel))
    _add_weights(menu, panel, mark)
    menu.addAction(tr("Memo on “{name}” …\tM", name=name), partial(panel.memo.open, mark.id, mark.label))
    words = mark.span.of(panel.view.source.text)
    like = partial(desk.like_asked.emit, (words,), mark.code_id, mark.label)
    menu.addAction(tr("Find more like this “{name}”", name=name), like)
    others = menu.addMenu(tr("Replace “{name}” by", name=name))
    for row in panel.codes.values():
        if row.codable and row.kind == mark.kind and row.id != mark.code_id:
            others.addAction(
                row.name.replace("&", "&&"), partial(acts.recode, desk, [mark.id], row.id, row.name)
            )
    others.setEnabled(not others.isEmpty())
    if mark.kind == "emotion":
        felt = menu.addMenu(tr("How it feels here"))
        for words, figure in _VALENCES:
            felt.addAction(tr(words), partial(acts.set_valence, desk, [mark.id], figure))


def _add_weights(menu: QMenu, panel: CodingPanel, mark: TextMark) -> None:
    """How much a coding weighs, from 0 to 100, or nothing said about it."""
    from coding.reading import coding_weight

    now = panel.desk.read(coding_weight, mark.id)
    weights = menu.addMenu(tr("Weight of “{name}”", name=mark.label.replace("&", "&&")))
    for weight in (None, 0, 25, 50, 75, 100):
        words = tr("Not weighed") if weight is None else str(weight)
        pick = weights.addAction(words, partial(acts.set_weight, panel.desk, [mark.id], weight))
        pick.setCheckable(True)
        pick.setChecked(weight == now)
