"""Which cells each coder filled for each participant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass

from coding.analysis.alpha import Value
from coding.analysis.marks import Mark

CellOf = Callable[[Mark], str]
Counts = Counter[tuple[Value, ...]]
"""How often each row of judgements (1 filled, 0 not, one number per coder) occurs."""


@dataclass(frozen=True)
class Presence:
    """Every cell in use × every participant; a coder judges a participant by reading one of their sources."""

    cells: frozenset[str]
    judges: Mapping[str, tuple[str, ...]]
    filled: Mapping[str, Mapping[str, frozenset[str]]]
    """Participant → cell → coders who filled it."""

    def counts(self) -> Counts:
        total: Counts = Counter()
        for person in self.judges:
            total.update(self.counts_of(person))
        return total

    def counts_of(self, person: str) -> Counts:
        filled = self.filled[person]
        counts: Counts = Counter(self._judgements(person, coders) for coders in filled.values())
        counts[self._judgements(person, frozenset())] += len(self.cells) - len(filled)
        return counts

    def counts_in(self, cell: str) -> Counts:
        return Counter(
            self._judgements(person, self.filled[person].get(cell, frozenset())) for person in self.judges
        )

    def agreed(self) -> dict[str, tuple[int, int]]:
        """For every cell the participants whose coders say the same, of those with two coders or more."""
        shared = {person for person, judges in self.judges.items() if len(judges) > 1}
        differing = Counter(
            cell
            for person in shared
            for cell, coders in self.filled[person].items()
            if len(coders) < len(self.judges[person])
        )
        return {cell: (len(shared) - differing[cell], len(shared)) for cell in self.cells}

    def pair(self, first: str, second: str) -> Counter[tuple[Hashable, Hashable]]:
        """How two coders judged the cells of the participants both know: (filled, filled) and how often."""
        joint: Counter[tuple[Hashable, Hashable]] = Counter()
        for person, judges in self.judges.items():
            if first in judges and second in judges:
                filled = self.filled[person]
                joint.update((first in coders, second in coders) for coders in filled.values())
                joint[False, False] += len(self.cells) - len(filled)
        return joint

    def pair_in(self, cell: str, first: str, second: str) -> Counter[tuple[Hashable, Hashable]]:
        """The same of one cell alone."""
        both = (
            self.filled[person].get(cell, frozenset())
            for person, judges in self.judges.items()
            if first in judges and second in judges
        )
        return Counter((first in coders, second in coders) for coders in both)

    def _judgements(self, person: str, coders: frozenset[str]) -> tuple[int, ...]:
        return tuple(int(judge in coders) for judge in self.judges[person])


def presence(marks: Iterable[Mark], readers: Mapping[str, frozenset[str]], cell_of: CellOf) -> Presence:
    """Presence of marks in cells; `readers` maps a source to the coders who worked on it."""
    judges: dict[str, set[str]] = {}
    filled: dict[str, dict[str, set[str]]] = {}
    for mark in marks:
        if mark.participant is not None:
            judges.setdefault(mark.participant, set()).update(readers[mark.source])
            cells = filled.setdefault(mark.participant, {})
            cells.setdefault(cell_of(mark), set()).add(mark.coder)
    return Presence(
        frozenset(cell for cells in filled.values() for cell in cells),
        {person: tuple(sorted(judges[person])) for person in sorted(judges)},
        {person: {cell: frozenset(c) for cell, c in cells.items()} for person, cells in filled.items()},
    )
