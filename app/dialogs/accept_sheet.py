"""Suggestions to look at before they are accepted together: those from a score up are ticked, the person decides."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desk import Desk
from app.itemmodels.groups import Head, Line
from app.itemmodels.ticks import TickModel, TickRow
from app.offers import NO_CODE, Offer
from app.operations import suggesting as acts
from app.suggestions import Suggestions
from app.theme import scaled
from app.widgets.boxes import row
from app.widgets.buttons import Button
from app.widgets.fields import Stepper
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from app.widgets.tick_list import TickList
from models.translation import tr, trn

_FIRST = 80


class AcceptSheet(Sheet):
    """One line a suggestion, under its code; accepting is one act that can be undone."""

    def __init__(self, desk: Desk, suggestions: Suggestions, window: QWidget) -> None:
        super().__init__(tr("Accept suggestions"), window, 680, 680)
        self._desk, self._suggestions = desk, suggestions
        desk.qualities.want()
        offers = [each for each in suggestions.offers if each.code_id != NO_CODE]
        self.offers = sorted(offers, key=lambda each: (each.kind, each.code, -each.score))
        words = tr(
            "A score orders suggestions, it is no promise: look through the list before you accept. "
            "Every coding keeps that it was suggested."
        )
        self.body.addWidget(Label(words, "muted", wrap=True))
        self.body.addLayout(self._threshold())
        self.model = TickModel(self)
        self.model.ticks_changed.connect(self._count)
        self.list = TickList(self.model, tr("Suggestions to accept"), self)
        self.list.setMinimumHeight(320)
        self.body.addWidget(self.list, 1)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button("", "primary", self._run)
        self.foot.addWidget(self.button)
        self.model.show(self._lines(), self._from(_FIRST))

    def _threshold(self) -> QHBoxLayout:
        line = row(gap=8)
        label = Label(tr("Tick those with a score from"))
        self.score = Stepper(_FIRST, 0, 100, "", 5)
        self.score.setFixedWidth(scaled(132, 1.6))
        self.score.setAccessibleName(tr("Score from"))
        self.score.changed.connect(lambda score: self._tick_from(score))
        label.setBuddy(self.score)
        for widget in (label, self.score, Label(tr("of 100 up"))):
            line.addWidget(widget)
        line.addStretch(1)
        return line

    def _lines(self) -> Iterator[Head | Line]:
        numbered = list(enumerate(self.offers))
        for code, some in groupby(numbered, key=lambda pair: pair[1].code_id):
            each = list(some)
            offer = each[0][1]
            known = self._desk.qualities.sentence(offer.code_id)
            yield Head(offer.code, f"{known}   {len(each)}" if known else str(len(each)))
            yield from (_line(number, offer) for number, offer in each if offer.code_id == code)

    def _from(self, score: int) -> list[int]:
        return [number for number, each in enumerate(self.offers) if round(each.score * 100) >= score]

    def _tick_from(self, score: int) -> None:
        self.model.tick(range(len(self.offers)), False)
        self.model.tick(self._from(score), True)

    def _count(self) -> None:
        chosen = len(self.model.chosen())
        words = trn("Accept {n} of {all}", "Accept {n} of {all}", chosen, all=len(self.offers))
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setEnabled(chosen > 0)

    def _run(self) -> None:
        chosen = [self.offers[number] for number in self.model.chosen()]
        self.leave()
        acts.accept(self._desk, chosen)
        self._suggestions.drop(chosen)


def _line(number: int, offer: Offer) -> Line:
    words = " ".join(offer.quote.split())
    score = tr("score {score}", score=round(offer.score * 100))
    where = offer.place or offer.reason
    return Line(number, words, f"{offer.code}, {words}, {score}", TickRow(words, where, note=score))


def show_accept(desk: Desk, suggestions: Suggestions, window: QWidget) -> AcceptSheet:
    """Opens the sheet over the window."""
    sheet = AcceptSheet(desk, suggestions, window)
    sheet.present(sheet.list)
    return sheet
