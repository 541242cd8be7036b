"""The order in which participants went through stages: as researchers gave it, else by the dates of entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.analysis.journeys import Journey, journey
from coding.analysis.marks import CUSTOMER_KINDS
from coding.analysis.placing import Placing
from coding.journey.rows import Facts
from models.passage import Passage


class Event(NamedTuple):
    """A coding at its place in the participant's journey; equal places are concurrent."""

    place: float
    stage: str
    coding_id: int


Told = Mapping[str, tuple[Event, ...]]
"""Participant → events in order; nobody whose order is unknown."""


def told_of(session: Session, facts: Facts, placing: Placing) -> Told:
    """What is known of every participant's order; an order given by hand comes before dates."""
    ordered = journey_orders(session)
    given: dict[str, set[Event]] = defaultdict(set)
    dated: dict[str, set[tuple[str, str, int]]] = defaultdict(set)
    kinds = {row.id: row.kind for row in facts.sources}
    for coding, voice, person, stages in placing.found:
        if person is None or kinds[coding.source] not in CUSTOMER_KINDS:
            continue
        if coding.passage in ordered:
            given[person] |= {Event(ordered[coding.passage], stage, coding.id) for stage in stages}
        elif voice.turn is not None and voice.turn.date:
            dated[person] |= {(voice.turn.date, stage, coding.id) for stage in stages}
    everyone = sorted({*given, *dated})
    return {name: tuple(sorted(given.get(name) or _ranked(dated[name]))) for name in everyone}


def journey_orders(session: Session) -> dict[int, float]:
    """Passage id → the place a researcher gave it."""
    columns = (Passage.id, Passage.journey_order)
    found = session.execute(select(*columns).where(Passage.journey_order.is_not(None)))
    return {key: order for key, order in found if order is not None}


def _ranked(events: set[tuple[str, str, int]]) -> list[Event]:
    """ISO dates sort as text; equal ones are concurrent."""
    ranks = {when: float(rank) for rank, when in enumerate(sorted({when for when, _, _ in events}))}
    return [Event(ranks[when], stage, coding) for when, stage, coding in events]


def journeys_of(told: Told) -> tuple[Journey, ...]:
    """Every participant's way through the stages, repeats collapsed."""
    return tuple(journey(name, _places(events)) for name, events in told.items())


def _places(events: Iterable[Event]) -> Iterable[tuple[float, str]]:
    return {(event.place, event.stage) for event in events}
