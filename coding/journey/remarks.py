"""What researchers remarked on the quotes of cards: told in one place, or left out of what goes to others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from coding.journey.view import Card, Cell, JourneyView, Lane, Quote


class Remarked(NamedTuple):
    """A quote with a remark, and the card it is evidence of."""

    stage: str
    lane: str
    card: str
    quote: Quote


def remarks_of(view: JourneyView) -> list[Remarked]:
    """Every remark of a map, stage by stage; a quote that lies on several cards is told once for each remark."""
    found: dict[tuple[int | None, str, int, str], Remarked] = {}
    for stage in view.stages:
        for lane in view.lanes:
            for cell in lane.cells:
                for card in cell.cards if cell.stage_id == stage.id else ():
                    for quote in every_quote(card):
                        key = quote.source_id, quote.source, quote.start, quote.remark
                        if quote.remark:
                            found.setdefault(key, Remarked(stage.name, lane.name, card.text, quote))
    return list(found.values())


def every_quote(card: Card) -> Iterator[Quote]:
    """What supports a card, what contradicts it, and what does not count."""
    yield from (*card.quotes, *card.contradicting, *card.uncounted)


def without_remarks(view: JourneyView) -> JourneyView:
    """The map without them; itself where there are none."""
    if not remarks_of(view):
        return view
    return replace(view, lanes=tuple(map(_lane, view.lanes)))


def _lane(lane: Lane) -> Lane:
    return replace(lane, cells=tuple(map(_cell, lane.cells)))


def _cell(cell: Cell) -> Cell:
    return replace(cell, cards=tuple(map(_card, cell.cards)))


def _card(card: Card) -> Card:
    return replace(
        card,
        quotes=_silent(card.quotes),
        contradicting=_silent(card.contradicting),
        uncounted=_silent(card.uncounted),
        lead=_silent((card.lead,))[0] if card.lead else None,
    )


def _silent(quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    return tuple(replace(quote, remark="") if quote.remark else quote for quote in quotes)
