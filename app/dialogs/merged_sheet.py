"""What a merge brought: how much is new, what was there already, and every conflict by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from app.widgets.text import Label, Rule
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.merging import Merged

_MOST = 300


class MergedSheet(Sheet):
    """Undo takes the whole merge back."""

    def __init__(self, desk: Desk, merged: Merged, name: str, window: QWidget) -> None:
        super().__init__(tr("Merged {name}", name=name), window, 620, 600)
        self._desk, self._act = desk, desk.undo_label
        self.body.addWidget(Label(summary(merged), "strong", wrap=True))
        words = tr("Where the copies differ, what was here is kept. A backup from before the merge was made.")
        self.body.addWidget(Label(words, "muted", wrap=True))
        if merged.conflicts:
            self.body.addSpacing(8)
            head = trn("{n} conflict", "{n} conflicts", len(merged.conflicts))
            self.body.addWidget(Label(head, "title"))
        for conflict in merged.conflicts[:_MOST]:
            self.body.addWidget(Label(conflict, wrap=True))
            self.body.addWidget(Rule())
        if len(merged.conflicts) > _MOST:
            more = len(merged.conflicts) - _MOST
            self.body.addWidget(Label(trn("and {n} more", "and {n} more", more), "muted"))
        self.body.addStretch(1)
        self.undo = Button(tr("Undo the merge"), "plain", self._undo)
        self.undo.setEnabled(bool(merged.added))
        self.done = Button(tr("Keep it"), "primary", self.leave)
        self.foot.addStretch(1)
        self.foot.addWidget(self.undo)
        self.foot.addWidget(self.done)

    def _undo(self) -> None:
        if self._desk.undo_label == self._act:
            self._desk.undo()
        self.leave()


def summary(merged: Merged) -> str:
    """One sentence."""
    added = trn("{n} thing is new", "{n} things are new", merged.added)
    same = trn("{n} was here already", "{n} were here already", merged.same)
    return tr("{added}, {same}.", added=added, same=same)


def show_merged(desk: Desk, merged: Merged, name: str, window: QWidget) -> MergedSheet:
    """Opens the sheet over the window."""
    sheet = MergedSheet(desk, merged, name, window)
    sheet.present(sheet.done)
    return sheet
