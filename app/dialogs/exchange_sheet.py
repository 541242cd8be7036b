"""What came of an exchange file when not all of it could be used: counts, differences, what was left in the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.operations import exchange
from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.refi.bring_in import RefiImport

_MOST, _LONGEST = 80, 160


class ExchangeSheet(Sheet):
    """Counts first, then groups that can become fields, how places were counted, what differs, what was not used."""

    def __init__(self, desk: Desk, window: QWidget, name: str, done: RefiImport) -> None:
        super().__init__(tr("Imported {name}", name=name), window, 640, 560)
        self._desk, self._done = desk, done
        self.body.addWidget(Label(counts(done), wrap=True))
        self.fields: Button | None = None
        if done.fields:
            self._list(tr("Groups that say something of their sources"), [each.words for each in done.fields])
            self.fields = Button(tr("Make fields of them"), "plain", self.make_fields)
            self.body.addWidget(self.fields, 0, Qt.AlignmentFlag.AlignLeft)
        if done.samples:
            from coding.refi.offsets import Rule

            title = tr(
                "Places were read by their words: {rule}. Look whether these are whole:",
                rule=Rule.of(done.counted).words,
            )
            self._list(title, [f"“{' '.join(each.split())[:_LONGEST]}”" for each in done.samples])
        self._list(
            tr("Differs from the project and stayed as the project has it"),
            done.conflicts,
        )
        self._list(tr("In the file, and not used"), done.unused)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Close"), "primary", self.leave))

    def make_fields(self) -> None:
        """What the groups say becomes a value of each participant or source, as one act."""
        if self.fields is not None:
            self.fields.setEnabled(False)
            exchange.keep_fields(self._desk, self._done.fields)

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


def show_exchange(desk: Desk, window: QWidget, name: str, done: RefiImport) -> None:
    """Opens the sheet over the window when there is anything to tell besides counts."""
    if done.conflicts or done.unused or done.fields or done.samples:
        ExchangeSheet(desk, window, name, done).present()
