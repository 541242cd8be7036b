"""One place that coders differ about: its words in their surroundings, a card for each coder, the decisions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.codecolours import code_colour
from app.codercolours import coder_colour, dot
from app.delegates.paint import paint_swatch
from app.panels.evidence_detail import Quoted, around
from app.widgets.boxes import Card, Ground, clear, column, row
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.text import Kbd, Label
from models.translation import tr

if TYPE_CHECKING:
    from coding.adjudication import Case, Given, Side

_LONG = 90


class Sign(QWidget):
    """A code's colour as a small square."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(12, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """QWidget."""
        paint_swatch(QPainter(self), QRectF(1, 4, 10, 10), self._colour)


class CaseView(Ground):
    """`decided(key)`: a figure for a coder, "b", "x", "o", "u" or "w", as the keys of the sheet."""

    decided = Signal(str)

    def __init__(self) -> None:
        super().__init__("raised")
        self._box = column(self, gap=8)

    def show_case(self, case: Case, text: str) -> None:
        """Shows a place of a text."""
        clear(self._box)
        before, after = around(text, case.start, case.end)
        self._box.addWidget(Label(f"{case.title} · {case.kind}", "muted", wrap=True))
        if before:
            self._box.addWidget(Label(f"… {before}", "small", wrap=True))
        self._box.addWidget(Quoted(_short(text[case.start : case.end], 600), coder_colour("blue")))
        if after:
            self._box.addWidget(Label(f"{after} …", "small", wrap=True))
        self._box.addSpacing(8)
        cards = row(gap=12)
        for number, side in enumerate(case.sides, 1):
            cards.addWidget(self._card(case, side, number, text), 1)
        self._box.addLayout(cards)
        self._box.addSpacing(4)
        self._box.addLayout(self._decisions(case))
        self._box.addStretch(1)

    def _card(self, case: Case, side: Side, number: int, text: str) -> QWidget:
        card = Card(gap=6)
        head = row(gap=8)
        face = Label()
        face.setPixmap(dot(side.color).pixmap(14, 14))
        head.addWidget(face)
        head.addWidget(Label(side.coder, "strong"), 1)
        head.addWidget(Kbd(str(number)))
        card.body.addLayout(head)
        for given in side.given:
            card.body.addLayout(_code(case, given))
            if (given.start, given.end) != (case.start, case.end):
                words = _short(text[given.start : given.end], _LONG)
                card.body.addWidget(Label(f"“{words}”", "small", wrap=True))
        if not side.given:
            card.body.addWidget(Label(tr("Coded nothing of this kind here"), "muted", wrap=True))
        card.body.addStretch(1)
        keep = tr("Keep {name}", name=side.coder)
        button = Button(keep, "plain", partial(self.decided.emit, str(number)))
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _decisions(self, case: Case) -> FlowLayout:
        choices = [
            ("b", tr("Keep all") if len(case.sides) > 2 else tr("Keep both")),
            ("x", tr("Keep none") if len(case.sides) > 2 else tr("Keep neither")),
            ("o", tr("Another code …")),
            ("w", tr("Show the words")),
        ]
        if any(given.settled for given in case.codings):
            choices.append(("u", tr("Open again")))
        flow = FlowLayout(gap=8)
        for key, words in choices:
            button = Button(f"{words}   {key.upper()}", "plain", partial(self.decided.emit, key))
            button.setAccessibleName(words)
            flow.addWidget(button)
        return flow


def _code(case: Case, given: Given) -> QHBoxLayout:
    line = row(gap=8)
    line.addWidget(Sign(code_colour(given.color, case.kind).strip))
    line.addWidget(Label(given.code, wrap=True), 1)
    if given.settled:
        line.addWidget(Label(tr("set aside") if given.discarded else tr("kept"), "small"))
    return line


def _short(words: str, most: int) -> str:
    whole = " ".join(words.split())
    if len(whole) <= most:
        return whole
    return f"{whole[: most * 2 // 3].rstrip()} … {whole[-(most // 3) :].lstrip()}"
