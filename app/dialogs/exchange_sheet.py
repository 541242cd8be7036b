"""What came of an exchange file when not all of it could be used: counts, differences, what was left in the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.refi.bring_in import RefiImport

_MOST = 80


class ExchangeSheet(Sheet):
    """Counts first, then what differs and what was not used."""

    def __init__(self, window: QWidget, name: str, done: RefiImport) -> None:
        super().__init__(tr("Imported {name}", name=name), window, 640, 560)
        self.body.addWidget(Label(counts(done), wrap=True))
        self._list(
            tr("Differs from the project and stayed as the project has it"),
            done.conflicts,
        )
        self._list(tr("In the file, and not used"), done.unused)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Close"), "primary", self.leave))

    def _list(self, title: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        self.body.addSpacing(8)
        self.body.addWidget(Label(title, "strong", wrap=True))
        for words in lines[:_MOST]:
            self.body.addWidget(Label(words, "small", wrap=True))
        if len(lines) > _MOST:
            self.body.addWidget(Label(trn("… and {n} more", "… and {n} more", len(lines) - _MOST), "small"))


def counts(done: RefiImport) -> str:
    """How many rows of each kind came, and how many were there already."""
    added = done.added
    parts = [
        trn("{n} source", "{n} sources", added["source"]),
        trn("{n} code", "{n} codes", added["code"]),
        trn("{n} coding", "{n} codings", added["coding"]),
        trn("{n} memo", "{n} memos", added["memo"]),
        trn("{n} participant", "{n} participants", added["participant"]),
        trn("{n} coder", "{n} coders", added["coder"]),
        trn("{n} attachment", "{n} attachments", added["attachment"]),
    ]
    new = tr("New: {parts}.", parts=", ".join(parts))
    same = trn("{n} row was here already.", "{n} rows were here already.", done.same)
    return f"{new} {same}" if done.same else new


def show_exchange(window: QWidget, name: str, done: RefiImport) -> None:
    """Opens the sheet over the window when there is anything to tell besides counts."""
    if done.conflicts or done.unused:
        ExchangeSheet(window, name, done).present()
