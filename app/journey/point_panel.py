"""The emotion of a stage: who felt what, with the words behind it; and the quote of a peak or valley."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.journey.panel import Panel
from app.journey.quote_card import QuoteCard
from app.widgets.boxes import row
from app.widgets.text import Badge, Label
from coding.journey.palette import valence_role
from coding.journey.pen import signed
from coding.journey.view import Emotion, JourneyView, Quote, Stage
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.journey.rows import Facts


class PointPanel(Panel):
    """`revealed(Quote)` when a quote was clicked."""

    revealed = Signal(object)

    def __init__(
        self, view: JourneyView, facts: Facts | None, stage: Stage | None, quotes: tuple[Quote, ...] = ()
    ) -> None:
        super().__init__()
        self._facts = facts
        if stage is not None:
            self._emotion(stage.emotion)
            self._people(stage.emotion)
            quotes = felt_in(view, stage)
        if quotes:
            self.section(tr("In their words"))
        for quote in quotes:
            self._quote(quote)
        self.end()

    def _emotion(self, felt: Emotion) -> None:
        if felt.mean is None:
            self.words(tr("Nobody expressed an emotion here that was coded."), "muted")
            return
        line = row(gap=8)
        line.addWidget(Badge(signed(felt.mean)))
        line.addWidget(Label(interval(felt), wrap=True), 1)
        self.box.addLayout(line)
        counts = (
            (felt.negative, tr("{n} unpleasant", n=felt.negative)),
            (felt.mixed, tr("{n} mixed", n=felt.mixed)),
            (felt.neutral, tr("{n} neutral", n=felt.neutral)),
            (felt.positive, tr("{n} pleasant", n=felt.positive)),
        )
        self.words(" · ".join(words for count, words in counts if count), "muted")
        if felt.missing:
            self.words(tr("{missing} reached the stage and expressed none", missing=felt.missing), "small")

    def _people(self, felt: Emotion) -> None:
        for point in sorted(felt.points, key=lambda each: (each.valence, each.participant)):
            line = row(gap=8)
            line.addWidget(Label(point.participant))
            mixed = tr(" · both ways") if point.mixed else ""
            times = trn("{n} passage", "{n} passages", point.mentions)
            line.addWidget(Label(f"{times}{mixed}", "small"), 1)
            line.addWidget(Label(signed(point.valence), "strong"))
            self.box.addLayout(line)

    def _quote(self, quote: Quote) -> None:
        role = valence_role(quote.valence) if quote.valence is not None else "kind.emotion"
        shown = QuoteCard(quote, role, self._facts)
        shown.opened.connect(partial(self.revealed.emit, quote))
        self.add(shown)


def interval(felt: Emotion) -> str:
    """How sure the mean is, in words."""
    if felt.low is None or felt.high is None:
        return trn(
            "{n} participant: too few for an interval", "{n} participants: too few for an interval", felt.n
        )
    return tr(
        "interval {signed} to {signed2} · {n} participants",
        signed=signed(felt.low),
        signed2=signed(felt.high),
        n=felt.n,
    )


def felt_in(view: JourneyView, stage: Stage) -> tuple[Quote, ...]:
    """The quotes of the emotion cards of a stage, one a participant; none where the lane is not shown."""
    lane = view.lane("emotion")
    if lane is None:
        return ()
    cell = next((cell for cell in lane.cells if cell.stage_id == stage.id), None)
    best: dict[str, Quote] = {}
    for card in cell.cards if cell else ():
        for quote in card.quotes:
            best.setdefault(quote.participant or quote.source, quote)
    return tuple(sorted(best.values(), key=lambda quote: (quote.valence or 0.0, quote.participant or "")))


def quoted(view: JourneyView, facts: Facts | None, kind: str) -> PointPanel | None:
    """The panel of a peak, valley or end; None without a quote."""
    moment = next((each for each in view.moments if each.kind == kind), None)
    if moment is None or moment.quote is None:
        return None
    return PointPanel(view, facts, None, (moment.quote,))
