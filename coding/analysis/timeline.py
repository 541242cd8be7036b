"""The passages of one participant in the order of their journey: as set by hand, by dates, or not known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeVar

from sqlalchemy import bindparam, update
from sqlalchemy.orm import Session

from coding.analysis.marks import CUSTOMER_KINDS
from coding.analysis.placing import Placing
from coding.analysis.told import journey_orders
from coding.journey.facts import load_facts
from models.passage import Passage

BY_HAND, BY_DATE, UNKNOWN = "by hand", "by date", "unknown"
Rank = TypeVar("Rank", float, str)
Order = tuple[tuple[int, ...], ...]
"""Passage ids from first to last; those of one tuple happened at the same time."""


@dataclass(frozen=True, slots=True)
class Told:
    """One passage of a participant that has a stage; `place` is its number in the journey, from 1."""

    passage_id: int
    source_id: int
    start: int
    end: int
    words: str
    stages: tuple[str, ...]
    codes: tuple[str, ...]
    title: str
    kind: str
    date: str | None
    time: float | None
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """What one participant told, in order and then as it was said; `basis` is where the order is from."""

    participant_id: int
    name: str
    basis: str
    passages: tuple[Told, ...]
    unplaced: int
    """Passages without a stage: they are part of no journey."""

    @property
    def order(self) -> Order:
        """The passages whose place is known."""
        known = [one for one in self.passages if one.place is not None]
        return tuple(
            tuple(one.passage_id for one in same) for _, same in groupby(known, key=lambda one: one.place)
        )

    @property
    def unknown(self) -> tuple[int, ...]:
        """The passages whose place is not known, as they were said."""
        return tuple(one.passage_id for one in self.passages if one.place is None)

    def stages_of(self, passage_id: int) -> tuple[str, ...]:
        """The stages of a passage."""
        return next(one.stages for one in self.passages if one.passage_id == passage_id)

    def path(self) -> tuple[str, ...]:
        """The stages gone through, repeats collapsed; those of one time joined by “+”."""
        steps = (
            " + ".join(sorted({stage for each in same for stage in self.stages_of(each)}))
            for same in self.order
        )
        return tuple(step for step, _ in groupby(steps))


def timelines(session: Session, map_id: int | None = None) -> tuple[Timeline, ...]:
    """The timeline of every participant with a passage that counts, by name; stages are those of the map."""
    facts = load_facts(session, map_id)
    placing = Placing(facts)
    given = journey_orders(session)
    sources = {row.id: row for row in facts.sources}
    names = {code.id: code.name for code in facts.codes}
    kinds = {code.id: code.kind for code in facts.codes}
    stages: dict[int, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    codes: dict[int, set[str]] = defaultdict(set)
    where: dict[int, Told] = {}
    for coding, voice, _person, found in placing.found:
        source = sources[coding.source]
        if voice.participant is None or source.kind not in CUSTOMER_KINDS:
            continue
        stages[voice.participant][coding.passage] |= set(found)
        if kinds[coding.code] != "stage":
            codes[coding.passage].add(names[coding.code])
        if coding.passage not in where:
            words = facts.texts[source.id][coding.start : coding.end]
            turn = voice.turn
            where[coding.passage] = Told(
                coding.passage,
                source.id,
                coding.start,
                coding.end,
                words,
                (),
                (),
                source.title,
                source.kind,
                (turn.date if turn else None) or source.recorded_on,
                turn.time if turn else None,
            )
    columns = {name: at for at, name in enumerate(placing.stage_names)}
    dated = {row[0].passage for row in placing.found if row[1].turn is not None and row[1].turn.date}
    people = sorted((row.name, row.id) for row in facts.participants if row.id in stages)
    made = []
    for name, key in people:
        told = [
            replace(
                where[passage],
                stages=tuple(sorted(found, key=lambda stage: columns[stage])),
                codes=tuple(sorted(codes[passage])),
            )
            for passage, found in stages[key].items()
            if found
        ]
        unplaced = sum(not found for found in stages[key].values())
        made.append(_timeline(key, name, told, given, dated, unplaced))
    return tuple(made)


def _timeline(
    key: int, name: str, told: list[Told], given: Mapping[int, float], dated: set[int], unplaced: int
) -> Timeline:
    """The order given by hand, else that of dated entries, as the transitions read it."""
    told.sort(key=lambda one: (one.date or "9999", one.source_id, one.start))
    by_hand = {one.passage_id: given[one.passage_id] for one in told if one.passage_id in given}
    by_date = {one.passage_id: one.date or "" for one in told if one.passage_id in dated}
    basis = BY_HAND if by_hand else BY_DATE if by_date else UNKNOWN
    places = _numbered(by_hand) if by_hand else _numbered(by_date)
    placed = [replace(one, place=places[one.passage_id]) for one in told if one.passage_id in places]
    placed.sort(key=lambda one: one.place or 0)
    rest = [one for one in told if one.passage_id not in places]
    return Timeline(key, name, basis, (*placed, *rest), unplaced)


def _numbered(ranks: Mapping[int, Rank]) -> dict[int, int]:
    """Places from 1; equal ranks share one."""
    places = {rank: at for at, rank in enumerate(sorted(set(ranks.values())), 1)}
    return {passage: places[rank] for passage, rank in ranks.items()}


def set_journey(session: Session, order: Order, unknown: Iterable[int]) -> None:
    """Store the order of a participant's passages, numbered from 1; those of `unknown` lose their place."""
    numbers: list[dict[str, float | int | None]] = [
        {"key": passage, "place": float(at)} for at, same in enumerate(order, 1) for passage in same
    ]
    numbers += [{"key": passage, "place": None} for passage in unknown]
    if numbers:
        table = Passage.__table__
        statement = update(Passage).where(table.c.id == bindparam("key"))
        session.connection().execute(statement.values(journey_order=bindparam("place")), numbers)


def moved(order: Order, passage: int, by: int) -> Order:
    """One place earlier (−1) or later (1); out of others of the same time first; a new one comes last."""
    at = _place(order, passage)
    if at is None:
        return (*order, (passage,))
    same = tuple(each for each in order[at] if each != passage)
    steps = [*order]
    if same:
        steps[at : at + 1] = [(passage,), same] if by < 0 else [same, (passage,)]
    elif 0 <= at + by < len(steps):
        steps[at], steps[at + by] = steps[at + by], steps[at]
    return tuple(steps)


def put(order: Order, passage: int, before: int | None) -> Order:
    """By itself before another passage, or last."""
    steps = [*taken(order, passage)]
    at = _place(tuple(steps), before) if before is not None else None
    steps.insert(len(steps) if at is None else at, (passage,))
    return tuple(steps)


def together(order: Order, passage: int) -> Order:
    """At the same time as what is before it; the first stays alone."""
    at = _place(order, passage)
    if at is None or at == 0 or len(order[at]) > 1:
        return order
    return (*order[: at - 1], (*order[at - 1], passage), *order[at + 1 :])


def taken(order: Order, passage: int) -> Order:
    """Without a passage, whose place is then not known."""
    left = (tuple(each for each in same if each != passage) for same in order)
    return tuple(same for same in left if same)


def _place(order: Order, passage: int | None) -> int | None:
    return next((at for at, same in enumerate(order) if passage in same), None)
