"""What can be laid over the map, and the panel that tells why a note lies where it lies."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal

from app.journey.panel import Panel
from app.widgets.boxes import row
from app.widgets.buttons import Button
from app.widgets.text import Badge, Label
from coding.analysis.because import Why
from coding.journey.view import Card
from models.translation import tr


def titles() -> dict[str, tuple[str, str]]:
    """The layers in the order they are offered: a short name, and what it looks for."""
    return {
        "moments": (tr("Make or break"), tr("On which stages most hangs")),
        "pains": (tr("Pains ranked"), tr("The stages in which most people are in pain")),
        "overhaul": (tr("To overhaul"), tr("Half or more in pain and unhappy on average")),
        "losses": (tr("Drop-off"), tr("Where customers are lost, as measured")),
        "leaks": (tr("Overlooked leaks"), tr("Losses that no coded pain explains")),
        "blind": (
            tr("Blind spots"),
            tr("Cells nobody was asked about, nobody mentioned, or only insiders claim"),
        ),
    }


class WhyPanel(Panel):
    """A note's sentence, its figures, and the pains behind it; `card_asked(card id)` when one was clicked."""

    card_asked = Signal(str)

    def __init__(self, told: Why) -> None:
        super().__init__()
        self.words(told.sentence)
        for name, value in told.figures:
            line = row(gap=8)
            line.addWidget(Label(name, "muted", wrap=True), 1)
            line.addWidget(Label(value, "strong"), 0, Qt.AlignmentFlag.AlignTop)
            self.box.addLayout(line)
        if told.cards:
            self.section(tr("Pains told of here"))
        for card in told.cards:
            self._card(card)
        if told.limit:
            self.words(told.limit, "small")
        self.end()

    def _card(self, card: Card) -> None:
        line = row(gap=8)
        if card.badge:
            line.addWidget(Badge(card.badge))
        button = Button(card.text, "link", partial(self.card_asked.emit, card.id))
        line.addWidget(button)
        line.addStretch(1)
        self.box.addLayout(line)
