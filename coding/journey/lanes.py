"""Puts the cards into lanes and cells, and says in a sentence why a cell is empty."""

from __future__ import annotations

from collections import defaultdict

from coding.journey.cards import Dealer
from coding.journey.presets import BACKSTAGE, FACT_KINDS, NAMES, LaneSpec, known_preset, preset
from coding.journey.rows import CodeRow, Facts, RatingRow
from coding.journey.spec import MapSpec
from coding.journey.tables import Tables
from coding.journey.view import Card, Cell, Lane
from models.translation import tr, trn


def wanted_lanes(facts: Facts, spec: MapSpec) -> tuple[LaneSpec, ...]:
    """The lanes of the specification, else the stored map's, else the preset's."""
    if spec.lanes is not None:
        return spec.lanes
    stored = facts.map.lanes if facts.map is not None else ()
    if stored and facts.map is not None and spec.preset == known_preset(facts.map.preset):
        top = preset(spec.preset).top
        return tuple(LaneSpec(row.kind, row.name, top, row.id) for row in stored if not row.hidden)
    return preset(spec.preset).lanes()


def build_lanes(
    facts: Facts, specs: tuple[LaneSpec, ...], dealer: Dealer, tables: Tables
) -> tuple[Lane, ...]:
    """Every wanted lane with a cell for every stage; optional lanes without a card are left out."""
    codes: dict[tuple[int, str], list[CodeRow]] = defaultdict(list)
    for column, code in dealer.evidence.marks:
        row = dealer.evidence.codes[code]
        codes[column, row.kind].append(row)
    for column, code in dealer.entered.changed:
        if (column, code) not in dealer.evidence.marks and code in dealer.evidence.codes:
            codes[column, dealer.evidence.codes[code].kind].append(dealer.evidence.codes[code])
    lanes: list[Lane] = []
    for spec in specs:
        lane = _lane(facts, spec, dealer, tables, codes)
        if not spec.only_with_cards or any(cell.cards for cell in lane.cells):
            lanes.append(lane)
    return tuple(lanes)


def _lane(
    facts: Facts,
    spec: LaneSpec,
    dealer: Dealer,
    tables: Tables,
    codes: dict[tuple[int, str], list[CodeRow]],
) -> Lane:
    cells: list[Cell] = []
    for index, column in enumerate(dealer.columns.columns):
        cards = (
            *_written(index, spec.kind, dealer),
            *_computed(index, codes.get((index, spec.kind), []), dealer),
            *tables.cards.get((spec.kind, column.id), ()),
            *_ratings(facts, spec.kind, column.codes),
        )
        shown = _sorted(cards)[: spec.top]
        blind, reason = _blindness(shown) if shown else _why_empty(index, spec.kind, dealer)
        cells.append(Cell(column.name, column.id, shown, reason, blind))
    name = spec.name or NAMES.get(spec.kind, spec.kind.capitalize())
    lane_id = f"l{spec.row_id}" if spec.row_id is not None else spec.kind
    return Lane(lane_id, spec.kind, name, tuple(cells), spec.row_id, spec.kind in BACKSTAGE)


def _computed(index: int, codes: list[CodeRow], dealer: Dealer) -> list[Card]:
    made = (dealer.computed(index, code) for code in codes)
    return [card for card in made if card is not None and _has_ground(card)]


def _has_ground(card: Card) -> bool:
    return bool(card.quotes or card.uncounted or card.contradicting or card.k or card.edited)


def _written(index: int, kind: str, dealer: Dealer) -> list[Card]:
    made = (dealer.written(index, kind, entered) for entered in dealer.entered.written.get((index, kind), ()))
    return [card for card in made if card is not None]


def _sorted(cards: tuple[Card, ...]) -> tuple[Card, ...]:
    """Pinned first, then by participants; cards without a count keep the order they were entered in."""
    return tuple(sorted(cards, key=lambda card: (not card.pinned, -card.k, -card.mentions)))


def _ratings(facts: Facts, kind: str, stage_codes: frozenset[int]) -> list[Card]:
    """What a survey says of the stage, one card a measure."""
    rows = [row for row in facts.ratings if row.measure == kind and row.code in stage_codes]
    return [_rating(row) for row in rows]


def _rating(row: RatingRow) -> Card:
    return Card(
        id=f"{row.measure}{row.code}",
        text=tr("{mean} of {most}", mean=f"{row.mean:.1f}", most=f"{row.scale_high:g}"),
        kind=row.measure,
        detail=trn("n = {n} respondent", "n = {n} respondents", row.n),
        label=f"{(row.mean - row.scale_low) / ((row.scale_high - row.scale_low) or 1.0):.3f}",
    )


def _blindness(cards: tuple[Card, ...]) -> tuple[str, str]:
    """Marks a cell of which only internal interviews speak."""
    internal = all(
        card.code_id is not None
        and card.k == 0
        and any(q.kind_of_source == "internal" for q in card.uncounted)
        for card in cards
    )
    return ("internal only", "") if internal else ("", "")


def _why_empty(index: int, kind: str, dealer: Dealer) -> tuple[str, str]:
    """The kind of blind spot and its sentence."""
    if kind in FACT_KINDS:
        return "", tr("Nothing entered")
    visited, covered = dealer.evidence.visited[index], dealer.evidence.covered[index]
    if not dealer.evidence.base:
        return "", tr("Nothing written")
    if not covered and not visited:
        return "not asked", tr("Not asked: none of {n} was heard on this stage", n=len(dealer.evidence.base))
    if not visited:
        return "asked, not mentioned", tr("Asked of {n}, mentioned by none", n=len(covered))
    return "asked, not mentioned", tr("Not mentioned by the {n} who reached it", n=len(visited))
