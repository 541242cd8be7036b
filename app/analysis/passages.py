"""The passages behind a figure, at the right of an answer: one quote of each person first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk import Desk
from app.journey.card_panel import more_words, one_each
from app.journey.quote_card import QuoteCard
from app.widgets.boxes import Ground, clear, column
from app.widgets.buttons import Button
from app.widgets.text import Label
from app.widgets.titled_panel import TitledPanel
from models.span import Span
from models.translation import tr, trn

if TYPE_CHECKING:
    from app.analysis.claim_panel import ClaimPanel
    from coding.analysis.behind_codes import Behind, Part
    from coding.journey.rows import Facts
    from coding.journey.view import Quote

FIRST = 12
FEW, PARTS = 4, 12
"""One group shows a dozen people, a few half a dozen each; of many groups only the first dozen are shown at once."""


class PassagePanel(TitledPanel):
    """`shut()` when it was closed (TitledPanel); a click on a quote, or Enter, goes to the words, and Alt+Left back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        inner = Ground("panel")
        self.body = column(inner, margins=(16, 8, 16, 20), gap=8)
        super().__init__("left", inner, parent)
        self._desk = desk
        self.quotes: list[QuoteCard] = []
        self._left: Quote | None = None
        self.claim: ClaimPanel | None = None
        self.setAccessibleName(tr("Passages behind the figure"))

    def show_behind(self, found: Behind, facts: Facts | None, claim: ClaimPanel | None = None) -> None:
        """Shows what stands behind a figure; `facts` for what was said around a quote, None while names are hidden.

        A hypothesis is changed below its passages.
        """
        self.claim = claim
        again = found.title == self.title.text()
        at = self._scroll.verticalScrollBar().value() if again else 0
        clear(self.body)
        self.quotes = []
        people = trn("{n} person", "{n} people", found.people) if found.people else ""
        self.head(found.title, " · ".join(part for part in (found.under, people) if part))
        groups = len(found.parts)
        room = FIRST if groups == 1 else FIRST // 2 if groups <= FEW else 2
        place = column(gap=8)
        self.body.addLayout(place)
        for part in found.parts[:PARTS]:
            self._part(place, part, room, facts)
        self._more_parts(place, found.parts[PARTS:], facts)
        if claim is not None:
            claim.revealed.connect(self._reveal)
            self.body.addWidget(claim)
        self.body.addStretch(1)
        self._scroll.verticalScrollBar().setValue(at)

    def take_focus(self) -> None:
        """Puts the keyboard on the quote that was gone to, else on the first, or on the close button."""
        left = (card for card in self.quotes if card.quote == self._left)
        target: QWidget = self.close_button
        if self.quotes:
            target = next(left, self.quotes[0])
        elif self.claim is not None and self.claim.is_open:
            target = self.claim.search
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _more_parts(self, place: QVBoxLayout, parts: Sequence[Part], facts: Facts | None) -> None:
        """A button for what is not shown yet, so that a look at hundreds of groups stays quick."""
        if not parts:
            return
        button = Button(trn("Show {n} more group", "Show {n} more groups", len(parts)), "link")

        def show() -> None:
            button.hide()
            before = len(self.quotes)
            for part in parts[:PARTS]:
                self._part(place, part, 2, facts)
            self._more_parts(place, parts[PARTS:], facts)
            if before < len(self.quotes):
                self.quotes[before].setFocus(Qt.FocusReason.OtherFocusReason)

        button.clicked.connect(show)
        place.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _part(self, box: QVBoxLayout, part: Part, room: int, facts: Facts | None) -> None:
        if part.heading:
            box.addSpacing(4)
            box.addWidget(Label(part.heading, "strong", wrap=True))
        if not part.quotes:
            box.addWidget(Label(part.nothing or tr("No passage yet."), "muted", wrap=True))
            return
        place = column(gap=8)
        box.addLayout(place)
        first, more = one_each(part.quotes)
        self._put(place, first[:room], facts)
        rest = [*first[room:], *more]
        if rest:
            button = Button(more_words(rest, same=len(first) <= room), "link")
            button.clicked.connect(partial(self._put_rest, button, place, rest, facts))
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _put_rest(
        self,
        button: Button,
        place: QVBoxLayout,
        rest: Sequence[Quote],
        facts: Facts | None,
        _on: bool = False,
    ) -> None:
        button.hide()
        shown, left = rest[: 4 * FIRST], rest[4 * FIRST :]
        before = len(self.quotes)
        self._put(place, shown, facts)
        if left:
            button.setText(tr("Show {rest} more", rest=len(left)))
            button.clicked.disconnect()
            button.clicked.connect(partial(self._put_rest, button, place, left, facts))
            button.show()
        self.quotes[before].setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, place: QVBoxLayout, quotes: Sequence[Quote], facts: Facts | None) -> None:
        for quote in quotes:
            choices = self.claim.choices(quote) if self.claim is not None else []
            card = QuoteCard(quote, "kind.fact", facts, choices)
            card.opened.connect(partial(self._reveal, quote))
            self.quotes.append(card)
            place.addWidget(card)

    def _reveal(self, quote: Quote) -> None:
        if quote.source_id is not None:
            self._left = quote
            self._desk.reveal(quote.source_id, Span(quote.start, quote.end), leaving="analysis")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: Escape closes, up and down go from quote to quote."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((i for i, card in enumerate(self.quotes) if card.hasFocus()), -1)
        if event.key() == Qt.Key.Key_Escape:
            self.shut.emit()
        elif step and 0 <= at + step < len(self.quotes):
            card = self.quotes[at + step]
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(card)
        else:
            super().keyPressEvent(event)
