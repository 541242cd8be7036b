"""Which marks lie on which paragraph, in which bracket lane and on which strip below the words."""

from __future__ import annotations

import itertools
from bisect import insort
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import heappop, heappush

from app.text.content import TextMark
from app.text.offsets import Offsets

Colors = tuple[tuple[str, str], ...]  # colour key or #rrggbb, and kind of code
_MOST_MIXED = 4
CLEARANCE = 90  # code points: more than a line, so that two brackets of one lane never share a line


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a block, in UTF-16 units of it, that the same marks cover; `colors` leave out suggestions."""

    start: int
    end: int
    marks: tuple[int, ...]
    colors: Colors


@dataclass(frozen=True, slots=True)
class Strip:
    """What one mark covers of a block, in UTF-16 units of it, and its row below the words."""

    start: int
    end: int
    row: int
    mark: int


def colors_of(marks: Iterable[TextMark]) -> Colors:
    """The different colours of up to four marks, the shortest mark's first: it says most about the words."""
    ordered = sorted(marks, key=lambda mark: mark.end - mark.start)
    return tuple(dict.fromkeys((mark.color, mark.kind) for mark in ordered[:_MOST_MIXED]))


class MarkIndex:
    """The drawn marks of one text; adding or removing one touches only its own paragraphs."""

    def __init__(self, offsets: Offsets, marks: Iterable[TextMark] = ()) -> None:
        self._offsets = offsets
        self.marks: dict[int, TextMark] = {}
        self.lanes: dict[int, int] = {}
        self.rows: dict[int, int] = {}
        self._by_block: dict[int, list[tuple[int, int, int, int]]] = {}
        self._segments: dict[int, list[Segment]] = {}
        self._strips: dict[int, list[Strip]] = {}
        ordered = sorted((mark for mark in marks if mark.start < mark.end), key=_reading_order)
        kept_clear = [self._file_in_order(mark) for mark in ordered]
        reserved = zip(ordered, kept_clear, strict=True)
        self.lanes = _colour((mark.id, mark.start, until) for mark, until in reserved)
        self.rows = _colour((mark.id, mark.start, mark.end) for mark in ordered)

    def add(self, mark: TextMark) -> None:
        """Files one more mark in the lowest free lane; an empty span is not drawn."""
        if mark.start >= mark.end:
            return
        near = [self.marks[number] for number in self._near(mark)]
        self.lanes[mark.id] = _lowest_free(
            self.lanes[other.id]
            for other in near
            if other.start < self._kept_clear(mark) and mark.start < self._kept_clear(other)
        )
        self.rows[mark.id] = _lowest_free(
            self.rows[other.id] for other in near if other.start < mark.end and mark.start < other.end
        )
        self._file(mark)

    def remove(self, number: int) -> None:
        """Takes a mark out; a number that is not drawn is ignored."""
        mark = self.marks.pop(number, None)
        if mark is None:
            return
        del self.lanes[number], self.rows[number]
        for block in self.blocks(mark):
            self._by_block[block].remove(_reading_order(mark))
            self._forget(block)

    def blocks(self, mark: TextMark) -> range:
        """The numbers of the blocks the mark touches."""
        return range(self._offsets.block_of(mark.start), self._offsets.block_of(mark.end - 1) + 1)

    def on_block(self, block: int) -> list[int]:
        """The marks that touch the block, in reading order."""
        return [number for *_, number in self._by_block.get(block, ())]

    def at(self, point: int) -> list[int]:
        """The marks that hold the code point, in reading order."""
        near = self.on_block(self._offsets.block_of(point))
        return [number for number in near if self.marks[number].start <= point < self.marks[number].end]

    def segments(self, block: int) -> list[Segment]:
        """The covered stretches of a block, in order, without overlap; kept until a mark changes there."""
        found = self._segments.get(block)
        if found is None:
            found = self._segments[block] = self._flatten(block)
        return found

    def strips(self, block: int) -> list[Strip]:
        """The strips of a block in order of their start; kept until a mark changes there."""
        found = self._strips.get(block)
        if found is None:
            spans = ((*self._within(block, number), number) for number in self.on_block(block))
            found = [Strip(start, end, self.rows[number], number) for start, end, number in spans]
            self._strips[block] = found
        return found

    def _forget(self, block: int) -> None:
        self._segments.pop(block, None)
        self._strips.pop(block, None)

    def _file(self, mark: TextMark) -> None:
        self.marks[mark.id] = mark
        for block in self.blocks(mark):
            insort(self._by_block.setdefault(block, []), _reading_order(mark))
            self._forget(block)

    def _file_in_order(self, mark: TextMark) -> int:
        """Files a mark that comes after all others, and says up to where it keeps its lane."""
        self.marks[mark.id] = mark
        blocks = self.blocks(mark)
        for block in blocks:
            self._by_block.setdefault(block, []).append(_reading_order(mark))
        last = blocks[-1]
        return min(mark.end + CLEARANCE, self._offsets.starts[last] + self._offsets.lengths[last])

    def _near(self, mark: TextMark) -> set[int]:
        return {number for block in self.blocks(mark) for number in self.on_block(block)}

    def _kept_clear(self, mark: TextMark) -> int:
        """The code point up to which the lane is taken: one line on, or the paragraph's end."""
        block = self._offsets.block_of(mark.end - 1)
        return min(mark.end + CLEARANCE, self._offsets.starts[block] + self._offsets.lengths[block])

    def _flatten(self, block: int) -> list[Segment]:
        spans = [(self._within(block, number), number) for number in self.on_block(block)]
        edges = sorted({edge for (start, end), _ in spans if start < end for edge in (start, end)})
        found: list[Segment] = []
        active: list[tuple[int, int]] = []
        waiting = 0
        for start, end in itertools.pairwise(edges):
            active = [(until, number) for until, number in active if until > start]
            while waiting < len(spans) and spans[waiting][0][0] <= start:
                active.append((spans[waiting][0][1], spans[waiting][1]))
                waiting += 1
            covering = tuple(number for until, number in active if until > start)
            if covering:
                coded = [self.marks[number] for number in covering if not self.marks[number].suggestion]
                found.append(Segment(start, end, covering, colors_of(coded)))
        return found

    def _within(self, block: int, number: int) -> tuple[int, int]:
        mark = self.marks[number]
        return self._offsets.in_block(block, mark.start), self._offsets.in_block(block, mark.end)


def _reading_order(mark: TextMark) -> tuple[int, int, int, int]:
    return mark.start, -mark.end, mark.kind_order, mark.id


def _colour(intervals: Iterable[tuple[int, int, int]]) -> dict[int, int]:
    """Greedy interval colouring of (id, start, end) by start: overlapping ones get different numbers."""
    free: list[int] = []
    busy: list[tuple[int, int]] = []
    colours: dict[int, int] = {}
    for number, start, end in intervals:
        while busy and busy[0][0] <= start:
            heappush(free, heappop(busy)[1])
        colours[number] = heappop(free) if free else len(busy)
        heappush(busy, (end, colours[number]))
    return colours


def _lowest_free(used: Iterable[int]) -> int:
    taken = set(used)
    return next(number for number in range(len(taken) + 1) if number not in taken)
