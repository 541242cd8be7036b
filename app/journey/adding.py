"""Quotes of a stage that a card does not have yet: given to it as support, or as what contradicts it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.journey.quote_card import Choices, QuoteCard
from app.widgets.boxes import clear, column
from app.widgets.buttons import Button
from app.widgets.search_field import SearchField
from app.widgets.text import Label
from coding.journey.view import Card, JourneyView, Quote
from models.translation import tr

if TYPE_CHECKING:
    from coding.journey.rows import Facts

MOST = 12
Set = Callable[[Quote, str], None]


def candidates(view: JourneyView, stage_id: str, card: Card) -> list[Quote]:
    """The quotes of the other cards of a stage, each passage once, without those the card has already."""
    own = {quote.passage_id for quote in (*card.quotes, *card.contradicting, *card.uncounted)}
    found: dict[int, Quote] = {}
    for lane in view.lanes:
        for cell in lane.cells:
            if cell.stage_id == stage_id:
                for other in cell.cards:
                    for quote in (*other.quotes, *other.uncounted):
                        if quote.passage_id is not None and quote.passage_id not in own:
                            found.setdefault(quote.passage_id, quote)
    return list(found.values())


class AddQuotes(QWidget):
    """Closed until asked for; then the quotes, narrowed by what is typed. `revealed(Quote)` on a click."""

    revealed = Signal(object)

    def __init__(self, quotes: list[Quote], role: str, facts: Facts | None, give: Set) -> None:
        super().__init__()
        self._quotes, self._role, self._facts, self._give = quotes, role, facts, give
        box = column(self, margins=(0, 4, 0, 0), gap=8)
        self.open = Button(tr("Add a quote of this stage …"), "link", self._open)
        box.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.search = SearchField(tr("Filter quotes"))
        self.search.searched.connect(lambda _: self._show())
        self.search.hide()
        box.addWidget(self.search)
        self._list: QVBoxLayout = column(gap=8)
        box.addLayout(self._list)
        self.quotes: list[QuoteCard] = []

    def _open(self) -> None:
        self.open.hide()
        self.search.show()
        self._show()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        clear(self._list)
        self.quotes = []
        typed = self.search.text().casefold().strip()
        fitting = [
            quote for quote in self._quotes if typed in f"{quote.quote} {quote.participant}".casefold()
        ]
        if not fitting:
            self._list.addWidget(
                Label(tr("No other quote of this stage has these words."), "muted", wrap=True)
            )
        for quote in fitting[:MOST]:
            shown = QuoteCard(quote, self._role, self._facts, self._choices(quote))
            shown.opened.connect(partial(self.revealed.emit, quote))
            self.quotes.append(shown)
            self._list.addWidget(shown)
        if len(fitting) > MOST:
            words = tr("{n} more: type words of the one you look for.", n=len(fitting) - MOST)
            self._list.addWidget(Label(words, "small", wrap=True))

    def _choices(self, quote: Quote) -> Choices:
        return [
            (tr("It supports this card"), "S", partial(self._give, quote, "supports")),
            (tr("It contradicts this card"), "C", partial(self._give, quote, "contradicts")),
        ]
