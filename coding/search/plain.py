"""Plain frozen data of search: what is indexed, what is known of it besides its words, and what is found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

Document = dict[str, Any]


class Piece(NamedTuple):
    """A stretch of text that is found as one: a turn or line of a source, or a memo (`start` is then 0).

    `group` names what it is replaced with: "s7" a source, "m3" a memo. `start` counts code points.
    """

    group: str
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where hits of a group lie: a source, or the thing that a memo is on (guid "" when it is in no source)."""

    source_id: int
    guid: str
    title: str
    position: int
    kind: str = ""
    memo_id: int = 0
    start: int = 0
    end: int = 0


class Facets(NamedTuple):
    """What fields ask about a turn or memo; with `start` −1 about all else of its group.

    `date` is ISO 8601 or ""; `stage` the code id of the default stage, 0 for none; `participant` 0 for nobody.
    """

    group: str
    start: int
    speaker: str
    participant: int
    date: str
    stage: int


class Coded(NamedTuple):
    """A coding [start, end) in code points of a group's text."""

    start: int
    end: int
    code: int


@dataclass(frozen=True, slots=True)
class Around:
    """All that fields are answered from; it changes with every coding, the index does not.

    Names by id: paths and kinds of codes, participants, and the persona of each participant.
    """

    places: Mapping[str, Place] = field(default_factory=dict)
    facets: tuple[Facets, ...] = ()
    coded: Mapping[str, Sequence[Coded]] = field(default_factory=dict)
    codes: Mapping[int, str] = field(default_factory=dict)
    kinds: Mapping[int, str] = field(default_factory=dict)
    participants: Mapping[int, str] = field(default_factory=dict)
    personas: Mapping[int, str] = field(default_factory=dict)
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Hit:
    """One match [start, end) in code points of a source's stored text.

    `source` is its guid. A hit in a memo has `memo_id` and the place that the memo is on. `excerpt` is plain
    text in which the match is [mark_start, mark_end).
    """

    source: str
    source_id: int
    title: str
    start: int
    end: int
    excerpt: str
    mark_start: int
    mark_end: int
    score: float
    speaker: str = ""
    memo_id: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """The best hits, and how many there are in all."""

    total: int = 0
    hits: tuple[Hit, ...] = ()


def around_to(around: Around) -> Document:
    """As JSON data."""
    names = (around.codes, around.kinds, around.participants, around.personas)
    return {
        "places": {
            group: [getattr(place, name) for name in Place.__slots__]
            for group, place in around.places.items()
        },
        "facets": around.facets,
        "coded": around.coded,
        "names": [list(each.items()) for each in names],
        "language": around.language,
    }


def around_from(data: Document) -> Around:
    """From JSON data."""
    codes, kinds, participants, personas = (dict(pairs) for pairs in data["names"])
    return Around(
        {group: Place(*values) for group, values in data["places"].items()},
        tuple(Facets(*row) for row in data["facets"]),
        {group: [Coded(*row) for row in rows] for group, rows in data["coded"].items()},
        codes,
        kinds,
        participants,
        personas,
        data["language"],
    )


def found_to(found: Found) -> Document:
    """As JSON data."""
    return {
        "total": found.total,
        "hits": [[getattr(hit, name) for name in Hit.__slots__] for hit in found.hits],
    }


def found_from(data: Document) -> Found:
    """From JSON data."""
    return Found(data["total"], tuple(Hit(*values) for values in data["hits"]))
