"""A study narrowed to some of its participants, and the segments it can be narrowed to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from coding.analysis.study import Study

MOST_VALUES = 12
Segment = tuple[str, str]
"""An attribute and its value."""


def among(study: Study, names: Collection[str]) -> Study:
    """The study as if only these participants had been heard; sources of others alone are left out."""
    kept = frozenset(names)
    return replace(
        study,
        people=tuple(person for person in study.people if person.name in kept),
        sources=tuple(one for one in study.sources if not one.participants or one.participants & kept),
        journeys=tuple(one for one in study.journeys if one.participant in kept),
        told={name: events for name, events in study.told.items() if name in kept},
        participants=tuple(voice for voice in study.participants if voice.name in kept),
        choice=replace(study.choice, participants=tuple(sorted(kept)) or ("",)),
    )


def segments(study: Study) -> tuple[Segment, ...]:
    """Attributes with two to a dozen values, each with its values, among the participants who count."""
    values: dict[str, set[str]] = {}
    heard = set(study.names())
    for person in study.people:
        if person.name in heard:
            for name, value in person.attributes.items():
                values.setdefault(name, set()).add(value)
    found = sorted(values.items(), key=lambda pair: (pair[0] != "Persona", pair[0]))
    return tuple(
        (name, value) for name, held in found if 1 < len(held) <= MOST_VALUES for value in sorted(held)
    )


def members(study: Study, segment: Segment) -> tuple[str, ...]:
    """The counted participants with that value."""
    name, value = segment
    heard = set(study.names())
    return tuple(
        person.name
        for person in study.people
        if person.name in heard and person.attributes.get(name) == value
    )
