"""The map as one long tidy table: a row for every number and every quote."""

from __future__ import annotations

from coding.exporters.table import Column, Table, Value
from coding.journey.view import Card, JourneyView, Lane, Quote

_HEAD = (
    "What",
    "Lane",
    "Kind",
    "Stage",
    "Card",
    "Code",
    "k",
    "n",
    "Low",
    "High",
    "Tier",
    "Valence",
    "Participant",
    "Speaker",
    "Quote",
    "Source",
    "Start",
    "End",
    "Coder",
    "Remark",
)


def map_table(view: JourneyView) -> Table:
    """Rows of What: stage, emotion, point (one participant's feeling), card, quote, contradicting, unplaced."""
    rows = _stages(view)
    for lane in view.lanes:
        for cell in lane.cells:
            for card in cell.cards:
                rows.append(_card(lane, cell.stage, card))
                rows += [_quote("quote", lane, cell.stage, card, quote) for quote in card.quotes]
                rows += [
                    _quote("contradicting", lane, cell.stage, card, quote) for quote in card.contradicting
                ]
    rows += [_row("unplaced", **_said(quote)) for quote in view.unplaced]
    return Table("Map", [Column(title) for title in _HEAD], rows)


def _stages(view: JourneyView) -> list[tuple[Value, ...]]:
    rows = []
    for stage in view.stages:
        felt = stage.emotion
        rows.append(_row("stage", Stage=stage.name, k=stage.participants, n=view.participants))
        rows.append(
            _row("emotion", Stage=stage.name, Valence=felt.mean, Low=felt.low, High=felt.high, n=felt.n)
        )
        for point in felt.points:
            rows.append(_row("point", Stage=stage.name, Participant=point.participant, Valence=point.valence))
    return rows


def _card(lane: Lane, stage: str, card: Card) -> tuple[Value, ...]:
    counts: dict[str, Value] = {"k": card.k, "n": card.n} if card.tier is not None else {}
    return _row("card", **_place(lane, stage, card), **counts, Low=card.low, High=card.high, Tier=card.tier)


def _quote(what: str, lane: Lane, stage: str, card: Card, quote: Quote) -> tuple[Value, ...]:
    return _row(what, **_place(lane, stage, card), **_said(quote))


def _place(lane: Lane, stage: str, card: Card) -> dict[str, Value]:
    return {"Lane": lane.name, "Kind": card.kind, "Stage": stage, "Card": card.text, "Code": card.code}


def _said(quote: Quote) -> dict[str, Value]:
    return {
        "Participant": quote.participant,
        "Speaker": quote.speaker,
        "Quote": quote.quote,
        "Source": quote.source,
        "Start": quote.start,
        "End": quote.end,
        "Coder": quote.coder,
        "Remark": quote.remark or None,
    }


def _row(what: str, **values: Value) -> tuple[Value, ...]:
    return (what, *(values.get(title) for title in _HEAD[1:]))
