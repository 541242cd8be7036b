"""What the engine takes and gives: frozen plain data that can cross a process as JSON."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SuggestTurn:
    """One turn of a source; `start` and `end` in code points of the source, `text` exactly that stretch."""

    source: str
    start: int
    end: int
    text: str
    role: str = "participant"


@dataclass(frozen=True, slots=True)
class SuggestCode:
    """A code with what is known about it; `threshold` between 0 and 1 when the researcher set one."""

    path: str
    kind: str
    name: str
    definition: str = ""
    cues: tuple[str, ...] = ()
    seeds: tuple[str, ...] = ()
    threshold: float | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A judged passage: `codes` given to it or, when not `positive`, refused; none = reviewed, nothing there."""

    source: str
    start: int
    end: int
    text: str
    codes: tuple[str, ...] = ()
    positive: bool = True


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that may get a code; half-open code points of its source."""

    source: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Similar:
    """A quote much like the suggested one; `source` is None for a seed quote."""

    text: str
    source: str | None
    start: int
    end: int
    share: float


@dataclass(frozen=True, slots=True)
class Because:
    """Why: stretches of the quote that are cues (from the quote's start), weighted words, similar quotes."""

    cues: tuple[tuple[int, int], ...] = ()
    words: tuple[tuple[str, float], ...] = ()
    similar: tuple[Similar, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A code offered for a passage; `score` between 0 and 1 orders, it is no probability."""

    source: str
    start: int
    end: int
    quote: str
    code: str
    kind: str
    score: float
    reason: str
    because: Because
