"""Where a span of the old text lies in the new one, word by word; offsets are code points."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from coding.correcting.alignment import GONE, align, words_of
from models.span import Span


@dataclass(frozen=True, slots=True)
class Hunk:
    """A stretch that differs: `old` and `new` are its spans, empty where words were only added or removed."""

    old: Span
    new: Span


class Comparison:
    """Two texts compared once; `moved`, `nearest` and `unchanged_part` then place any span of the old one."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self._old, self._new = words_of(old), words_of(new)
        self._starts = [word.start for word in self._old]
        self._ends = [word.end for word in self._old]
        self._there = align([word.of(old) for word in self._old], [word.of(new) for word in self._new])

    @property
    def same_words(self) -> int:
        """How many words are in both texts."""
        return sum(place != GONE for place in self._there)

    @property
    def gone_words(self) -> int:
        """How many words the new text has no longer."""
        return len(self._old) - self.same_words

    @property
    def new_words(self) -> int:
        """How many words only the new text has."""
        return len(self._new) - self.same_words

    def share_kept(self, span: Span) -> float:
        """The share of the span's words that are still there; 0 where it holds none."""
        first, last = self._covered(span)
        kept = sum(place != GONE for place in self._there[first:last])
        return kept / (last - first) if last > first else 0.0

    def moved(self, span: Span) -> Span | None:
        """Where the same words lie, none missing and none between them; None when that is nowhere."""
        first, last = self._covered(span)
        if first == last:
            return self._moved_signs(span, first)
        return self._run(span, first, last)

    def unchanged_part(self, span: Span) -> Span | None:
        """The longest run of the span's words that stayed together; None when no word is left."""
        first, last = self._covered(span)
        runs = list(self._runs(first, last))
        if not runs:
            return None
        start, end = max(runs, key=lambda run: run[1] - run[0])
        edge = Span(
            span.start if start == first else self._old[start].start,
            span.end if end == last else self._old[end - 1].end,
        )
        return self._run(edge, start, end)

    def nearest(self, span: Span) -> Span | None:
        """The place of the span among its neighbours, changed words included; None in a text without words."""
        if not self._new:
            return None
        first, last = self._covered(span)
        low = self._place(first, first, last, at_end=False)
        high = self._place(last, first, last, at_end=True)
        if first == last:
            low = high = self._above(first)
        if high <= low:
            low = min(low, len(self._new) - 1)
            high = low + 1
        start, end = self._new[low].start, self._new[high - 1].end
        if first < last and self._there[first] == low:
            start = self._back(start, self.old[span.start : self._old[first].start], low)
        if first < last and self._there[last - 1] == high - 1:
            end = self._on(end, self.old[self._old[last - 1].end : span.end], high - 1)
        return Span(start, end)

    def hunks(self) -> list[Hunk]:
        """What differs, in order, each with the words of both sides."""
        found: list[Hunk] = []
        last_old = last_new = -1
        for place, other in [*enumerate(self._there), (len(self._old), len(self._new))]:
            if other == GONE:
                continue
            if place > last_old + 1 or other > last_new + 1:
                found.append(self._hunk(last_old + 1, place, last_new + 1, other))
            last_old, last_new = place, other
        return found

    def _hunk(self, first: int, last: int, low: int, high: int) -> Hunk:
        return Hunk(
            _around(self._old, first, last, len(self.old)), _around(self._new, low, high, len(self.new))
        )

    def _covered(self, span: Span) -> tuple[int, int]:
        """The first word the span touches and the one after the last."""
        return bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)

    def _runs(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Words [start, end) that are still next to each other."""
        start = first
        for at in range(first, last + 1):
            ends = at == last or self._there[at] == GONE or (at > start and self._is_apart(at))
            if ends and at > start:
                yield start, at
            if ends:
                start = at + 1 if at < last and self._there[at] == GONE else at

    def _is_apart(self, at: int) -> bool:
        return self._there[at] != self._there[at - 1] + 1

    def _run(self, span: Span, first: int, last: int) -> Span | None:
        """The new span of words that stayed together, with the signs at its edges as far as they are the same."""
        places = self._there[first:last]
        if GONE in places or places[-1] - places[0] != len(places) - 1:
            return None
        start = self._new[places[0]].start + max(0, span.start - self._old[first].start)
        end = self._new[places[-1]].end - max(0, self._old[last - 1].end - span.end)
        before = self.old[span.start : self._old[first].start]
        after = self.old[self._old[last - 1].end : span.end]
        return Span(self._back(start, before, places[0]), self._on(end, after, places[-1]))

    def _back(self, start: int, before: str, place: int) -> int:
        floor = self._new[place - 1].end if place else 0
        return start - _alike(before[::-1], self.new[floor:start][::-1])

    def _on(self, end: int, after: str, place: int) -> int:
        ceiling = self._new[place + 1].start if place + 1 < len(self._new) else len(self.new)
        gap = self.new[end:ceiling]
        length = _alike(after, gap)
        while length < min(len(after), len(gap)) and unicodedata.category(gap[length]).startswith("P"):
            length += 1
        return end + length

    def _moved_signs(self, span: Span, at: int) -> Span | None:
        """A span of punctuation only stays when everything between its neighbours is as it was."""
        left = self._there[at - 1] if at else -1
        right = self._there[at] if at < len(self._old) else len(self._new)
        if (at and left == GONE) or right != left + 1:
            return None
        old = Span(
            self._old[at - 1].end if at else 0,
            self._old[at].start if at < len(self._old) else len(self.old),
        )
        new = Span(
            self._new[left].end if left >= 0 else 0,
            self._new[right].start if right < len(self._new) else len(self.new),
        )
        if old.of(self.old) != new.of(self.new):
            return None
        return Span(new.start + span.start - old.start, new.start + span.end - old.start)

    def _below(self, at: int) -> int:
        """The first new word after the last kept old word before `at`."""
        while at > 0 and self._there[at - 1] == GONE:
            at -= 1
        return self._there[at - 1] + 1 if at else 0

    def _above(self, at: int) -> int:
        """The new word that the first kept old word from `at` on has become."""
        while at < len(self._there) and self._there[at] == GONE:
            at += 1
        return self._there[at] if at < len(self._there) else len(self._new)

    def _place(self, at: int, first: int, last: int, *, at_end: bool) -> int:
        """The new word at which an edge before old word `at` lies, by its share of the changed stretch."""
        inner = at - 1 if at_end else at
        if first <= inner < last and self._there[inner] != GONE:
            return self._there[inner] + 1 if at_end else self._there[inner]
        low, high = self._below(at), self._above(at)
        start = at
        while start > 0 and self._there[start - 1] == GONE:
            start -= 1
        end = at
        while end < len(self._there) and self._there[end] == GONE:
            end += 1
        share = (at - start) / (end - start) if end > start else float(at_end)
        return low + round(share * (high - low))


def _alike(one: str, other: str) -> int:
    """How many signs two strings have in common at their beginning."""
    return next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _around(words: list[Span], first: int, last: int, length: int) -> Span:
    """From the first to the last of some words; where there are none, the point between their neighbours."""
    if last > first:
        return Span(words[first].start, words[last - 1].end)
    point = words[first - 1].end if first else words[0].start if words else length
    return Span(point, point)
