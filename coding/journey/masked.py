"""A map without names: the same numbers, aliases for people, and only words that may be shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from coding.journey.view import Card, Cell, JourneyView, Lane, Moment, Quote, Stage

Alias = Callable[[str], str]
Words = Callable[[Quote], str | None]


def masked(view: JourneyView, alias: Alias, words: Words) -> JourneyView:
    """The view with `alias(name)` for every participant and `words(quote)` for every quote.

    A quote for which `words` gives None is left out; counts stay as they are. Titles of sources, which often hold
    names, become the kind of source, and roles are left out.
    """
    hide = _Masker(alias, words)
    return replace(
        view,
        people=hide.names(view.people),
        stages=tuple(hide.stage(stage) for stage in view.stages),
        lanes=tuple(hide.lane(lane) for lane in view.lanes),
        unplaced=hide.quotes(view.unplaced),
        moments=tuple(hide.moment(moment) for moment in view.moments),
    )


class _Masker:
    """Hides names and words in every part of a view."""

    def __init__(self, alias: Alias, words: Words) -> None:
        self._alias, self._words = alias, words

    def names(self, people: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(sorted(self._alias(name) for name in people))

    def quote(self, quote: Quote) -> Quote | None:
        shown = self._words(quote)
        if shown is None:
            return None
        alias = self._alias(quote.participant) if quote.participant else None
        return replace(
            quote,
            quote=shown,
            participant=alias,
            speaker=alias if quote.speaker else None,
            source_title=quote.kind_of_source,
            role="",
        )

    def quotes(self, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
        return tuple(hidden for hidden in map(self.quote, quotes) if hidden is not None)

    def card(self, card: Card) -> Card:
        quotes = self.quotes(card.quotes)
        return replace(
            card,
            quotes=quotes,
            contradicting=self.quotes(card.contradicting),
            uncounted=self.quotes(card.uncounted),
            supporters=self.names(card.supporters),
            silent=self.names(card.silent),
            lead=quotes[0] if card.lead and quotes else None,
        )

    def lane(self, lane: Lane) -> Lane:
        return replace(lane, cells=tuple(self.cell(cell) for cell in lane.cells))

    def cell(self, cell: Cell) -> Cell:
        return replace(cell, cards=tuple(self.card(card) for card in cell.cards))

    def stage(self, stage: Stage) -> Stage:
        points = (
            replace(point, participant=self._alias(point.participant)) for point in stage.emotion.points
        )
        ordered = tuple(sorted(points, key=lambda point: point.participant))
        emotion = replace(stage.emotion, points=ordered)
        return replace(stage, reached_by=self.names(stage.reached_by), emotion=emotion)

    def moment(self, moment: Moment) -> Moment:
        return replace(moment, quote=self.quote(moment.quote) if moment.quote else None)
