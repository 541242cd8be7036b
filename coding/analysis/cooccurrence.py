"""Which codes are found together, counted over participants, participant × stage, or passages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from math import log

from coding.analysis.marks import Mark
from coding.analysis.result import Row, Rows, count, percent, rounded
from models.translation import tr

ENOUGH = 3
"""NPMI over-rates rare pairs, so it is shown from this many units together on."""

Units = Mapping[Hashable, frozenset[str]]


@dataclass(frozen=True)
class Pair:
    """Two codes: `together` of `units`; Jaccard and shares in 0…1, NPMI in −1…1 or None under three."""

    first: str
    second: str
    together: int
    first_count: int
    second_count: int
    jaccard: float
    npmi: float | None
    of_first: float
    of_second: float


@dataclass(frozen=True)
class CoOccurrence:
    """All pairs found together, strongest first, rare ones last; `counts` has every code by itself."""

    pairs: tuple[Pair, ...]
    counts: Mapping[str, int]
    units: int
    unit: str
    groups: tuple[frozenset[str], frozenset[str]] | None = None
    """The codes of the rows and of the columns; None when every code stands on both sides."""

    def sides(self, most: int) -> tuple[list[str], list[str]]:
        """The most frequent codes of the rows and of the columns, as the matrix shows them."""
        names = sorted(self.counts, key=lambda code: (-self.counts[code], code))
        rows, columns = self.groups or (frozenset(names), frozenset(names))
        return [name for name in names if name in rows][:most], [name for name in names if name in columns][
            :most
        ]

    def between_groups(self, rows: set[str], columns: set[str]) -> CoOccurrence:
        """Only pairs of a code of one group with a code of the other."""
        pairs = [
            pair
            for pair in self.pairs
            if (pair.first in rows and pair.second in columns)
            or (pair.second in rows and pair.first in columns)
        ]
        counts = {code: found for code, found in self.counts.items() if code in rows | columns}
        groups = (frozenset(rows), frozenset(columns))
        return replace(self, pairs=tuple(pairs), counts=counts, groups=groups)

    def between(self, first: str, second: str) -> Pair | None:
        names = {first, second}
        return next((pair for pair in self.pairs if {pair.first, pair.second} == names), None)

    def to_rows(self) -> Rows:
        head: Row = ("Code", "With", "Together", "Jaccard", "NPMI", "Share of first", "Share of second")
        return (head, *(self._row(pair) for pair in self.pairs))

    def matrix(self) -> Rows:
        """Codes × codes with the number of units both are found in."""
        names = sorted(self.counts)
        found = {frozenset((p.first, p.second)): p.together for p in self.pairs}
        head: Row = ("", *names)
        body: list[Row] = []
        for a in names:
            shared = (self.counts[a] if a == b else found.get(frozenset((a, b)), 0) for b in names)
            body.append((a, *shared))
        return (head, *body)

    def _row(self, pair: Pair) -> Row:
        shares = (rounded(pair.of_first), rounded(pair.of_second))
        return (pair.first, pair.second, pair.together, rounded(pair.jaccard), rounded(pair.npmi), *shares)

    def sentence(self) -> str:
        base = count(self.units, self.unit)
        if not self.pairs:
            return tr("No two codes are found together in {base}.", base=base)
        top = self.pairs[0]
        return tr(
            "{first} and {second} go together most: in {together} of {base}, which is {percent} of "
            "those with {first} and {percent2} of those with {second} (Jaccard {jaccard}). Together "
            "is not because.",
            first=top.first,
            second=top.second,
            together=top.together,
            base=base,
            percent=percent(top.of_first),
            percent2=percent(top.of_second),
            jaccard=f"{top.jaccard:.2f}",
        )


def cooccurrence(units: Units, unit: str = "participant") -> CoOccurrence:
    """Jaccard, NPMI (Bouma 2009) and both conditional shares of every pair of codes."""
    counts = Counter(code for codes in units.values() for code in codes)
    together = Counter(pair for codes in units.values() for pair in combinations(sorted(codes), 2))
    pairs = [_pair(names, both, counts, len(units)) for names, both in together.items()]
    pairs.sort(key=lambda p: (p.together < ENOUGH, -p.jaccard, -p.together, p.first, p.second))
    return CoOccurrence(tuple(pairs), dict(sorted(counts.items())), len(units), unit)


def _pair(names: tuple[str, str], both: int, counts: Mapping[str, int], n: int) -> Pair:
    first, second = counts[names[0]], counts[names[1]]
    jaccard = both / (first + second - both)
    npmi = _npmi(both, first, second, n) if both >= ENOUGH else None
    return Pair(*names, both, first, second, jaccard, npmi, both / first, both / second)


def _npmi(both: int, first: int, second: int, n: int) -> float:
    """ln(p12/(p1·p2)) / −ln p12 (Bouma 2009); 1 when both are found everywhere."""
    if both == n:
        return 1.0
    return log(both * n / (first * second)) / -log(both / n)


def by_participant(marks: Iterable[Mark]) -> dict[Hashable, frozenset[str]]:
    return _gather((mark.participant, mark.code) for mark in marks if mark.participant is not None)


def by_participant_and_stage(marks: Iterable[Mark]) -> dict[Hashable, frozenset[str]]:
    return _gather(
        ((mark.participant, mark.stage), mark.code)
        for mark in marks
        if mark.participant is not None and mark.stage is not None
    )


def by_passage(marks: Iterable[Mark]) -> dict[Hashable, frozenset[str]]:
    """Every marked passage with the codes of all marks that share text with it."""
    by_source: dict[str, list[Mark]] = {}
    for mark in marks:
        by_source.setdefault(mark.source, []).append(mark)
    return _gather(pair for found in by_source.values() for pair in _overlaps(found))


def _overlaps(marks: list[Mark]) -> Iterable[tuple[Hashable, str]]:
    ordered = sorted(marks, key=lambda mark: (mark.start, mark.end))
    open_marks: list[Mark] = []
    for mark in ordered:
        open_marks = [other for other in open_marks if other.end > mark.start]
        yield _place(mark), mark.code
        for other in open_marks:
            yield _place(mark), other.code
            yield _place(other), mark.code
        open_marks.append(mark)


def _place(mark: Mark) -> Hashable:
    return (mark.source, mark.start, mark.end)


def _gather(pairs: Iterable[tuple[Hashable, str]]) -> dict[Hashable, frozenset[str]]:
    found: dict[Hashable, set[str]] = {}
    for unit, code in pairs:
        found.setdefault(unit, set()).add(code)
    return {unit: frozenset(codes) for unit, codes in found.items()}
