"""The stage of a passage that may have none of its own (requirement D4).

In this order: stage codings on exactly the passage; the tightest stage coding around it; the stage coding
that shares the most of it; the default of its turn or diary entry; the default of its source; else it is
unplaced.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from coding.journey.rows import CodingRow, SourceRow, TurnRow

FEW = 48
OWN, ENCLOSING, OVERLAPPING, TURN, SOURCE, NONE = "own", "enclosing", "overlapping", "turn", "source", ""


@dataclass(frozen=True, slots=True)
class Placed:
    """The stage codes of a passage, and by which rule they were found ("" for unplaced)."""

    stages: tuple[int, ...]
    rule: str


UNPLACED = Placed((), NONE)


class Spans:
    """Stage spans of one source: a tree of greatest ends over sorted starts finds overlaps in O(log n +
    found).
    """

    def __init__(self, spans: Iterable[tuple[int, int, int]]) -> None:
        self.spans = sorted(set(spans))
        self._starts = [start for start, _, _ in self.spans]
        self._size = 1 << max(0, (len(self.spans) - 1).bit_length())
        self._most = [0] * (2 * self._size)
        for index, (_, end, _) in enumerate(self.spans):
            self._most[self._size + index] = end
        for node in range(self._size - 1, 0, -1):
            self._most[node] = max(self._most[2 * node], self._most[2 * node + 1])

    def overlapping(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """The spans that share a code point with [start, end), in the order of the text."""
        below = bisect_left(self._starts, end)
        if below == 0 or self._most[1] <= start:
            return []
        if below <= FEW:
            return [span for span in self.spans[:below] if span[1] > start]
        return self._descend(start, below)

    def _descend(self, start: int, below: int) -> list[tuple[int, int, int]]:
        found: list[tuple[int, int, int]] = []
        waiting = [(1, 0, self._size)]
        while waiting:
            node, left, right = waiting.pop()
            if left >= below or self._most[node] <= start:
                continue
            if right - left == 1:
                found.append(self.spans[left])
            else:
                middle = (left + right) // 2
                waiting += ((2 * node + 1, middle, right), (2 * node, left, middle))
        return found


class Stages:
    """Resolves the stages of passages; answers are kept, since many codings share a span."""

    def __init__(
        self, stage_codings: Iterable[CodingRow], sources: Mapping[int, SourceRow], stage_codes: Iterable[int]
    ) -> None:
        self._codes = frozenset(stage_codes)
        self._sources = sources
        spans: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
        for mark in stage_codings:
            spans[mark.source].append((mark.start, mark.end, mark.code))
        self._spans = {source: Spans(found) for source, found in spans.items()}
        self._answers: dict[tuple[int, int, int], Placed] = {}

    def of(self, source: int, start: int, end: int, turn: TurnRow | None) -> Placed:
        """The stages of [start, end); `turn` is the turn it starts in."""
        key = (source, start, end)
        answer = self._answers.get(key)
        if answer is None:
            answer = self._answers[key] = self._coded(key) or self._default(source, turn)
        return answer

    def _coded(self, key: tuple[int, int, int]) -> Placed | None:
        source, start, end = key
        spans = self._spans.get(source)
        found = spans.overlapping(start, end) if spans else ()
        if not found:
            return None
        own: list[int] = []
        around: list[int] = []
        shared: list[int] = []
        tightest, most = 0, 0
        for s, e, code in found:
            if s == start and e == end:
                own.append(code)
            elif s <= start and end <= e:
                if around and e - s > tightest:
                    continue
                if not around or e - s < tightest:
                    around, tightest = [], e - s
                around.append(code)
            else:
                common = (e if e < end else end) - (s if s > start else start)
                if common > most:
                    shared, most = [], common
                if common == most:
                    shared.append(code)
        if own:
            return Placed(_once(own), OWN)
        return Placed(_once(around), ENCLOSING) if around else Placed(_once(shared), OVERLAPPING)

    def _default(self, source: int, turn: TurnRow | None) -> Placed:
        if turn is not None and turn.stage in self._codes:
            return Placed((turn.stage,), TURN)
        row = self._sources.get(source)
        if row is not None and row.stage in self._codes:
            return Placed((row.stage,), SOURCE)
        return UNPLACED


def _once(codes: list[int]) -> tuple[int, ...]:
    return (codes[0],) if len(codes) == 1 else tuple(dict.fromkeys(codes))
