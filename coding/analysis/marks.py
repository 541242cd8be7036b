"""The plain facts analyses start from: who said what, under which code, at which stage, coded by whom."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

CUSTOMER_KINDS = frozenset({"interview", "diary", "session"})
"""Kinds of source that count as evidence; internal interviews never do."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One coding; `start` and `end` are code points, half-open, in the text of `source`."""

    code: str
    kind: str
    source: str
    start: int
    end: int
    coder: str = ""
    participant: str | None = None
    stage: str | None = None
    source_kind: str = "interview"
    exposure: str = "unprompted"
    brand: str = "own"
    valence: float | None = None
    speaker: str | None = None
    wave: str | None = None
    source_id: int | None = None
    coding_id: int | None = None

    @property
    def internal(self) -> bool:
        return self.source_kind == "internal"


@dataclass(frozen=True)
class Person:
    """A participant: attributes, waves and the kinds of source there are from them."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    waves: frozenset[str] = frozenset()
    source_kinds: frozenset[str] = frozenset()
    persona: str | None = None


@dataclass(frozen=True)
class Choice:
    """Which marks count; an empty collection means every value."""

    exposures: Collection[str] = ("unprompted",)
    brands: Collection[str] = ()
    source_kinds: Collection[str] = CUSTOMER_KINDS
    coders: Collection[str] = ()
    participants: Collection[str] = ()
    kinds: Collection[str] = ()
    waves: Collection[str] = ()

    def admits(self, mark: Mark) -> bool:
        """Whether the mark counts; marks without a participant never do."""
        return mark.participant is not None and all(
            not allowed or value in allowed
            for value, allowed in (
                (mark.exposure, self.exposures),
                (mark.brand, self.brands),
                (mark.source_kind, self.source_kinds),
                (mark.coder, self.coders),
                (mark.participant, self.participants),
                (mark.kind, self.kinds),
                (mark.wave, self.waves),
            )
        )


def counted(marks: Iterable[Mark], choice: Choice | None = None) -> tuple[Mark, ...]:
    """The marks that count: by default what customers said unprompted."""
    admits = (choice or Choice()).admits
    return tuple(mark for mark in marks if admits(mark))


def participants_by(marks: Iterable[Mark], key: Callable[[Mark], str]) -> dict[str, set[str]]:
    """For each key the participants behind it; mentions do not add up."""
    people: dict[str, set[str]] = {}
    for mark in marks:
        if mark.participant is not None:
            people.setdefault(key(mark), set()).add(mark.participant)
    return people


def codes_of(marks: Iterable[Mark]) -> dict[str, frozenset[str]]:
    """For each participant the codes found with them."""
    codes: dict[str, set[str]] = {}
    for mark in marks:
        if mark.participant is not None:
            codes.setdefault(mark.participant, set()).add(mark.code)
    return {name: frozenset(found) for name, found in codes.items()}
