"""Which words of an old text are still there in a new one: patience diff over words, pure functions.

Anchors are words that occur once in both stretches (Bram Cohen's patience diff); what lies between anchors is
compared again, and a short rest without anchors by difflib. Punctuation and white space are no words.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from models.span import Span

_TOKEN = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")
_EXACT = 250_000  # pairs of words up to which difflib takes every word into account
GONE = -1


def words_of(text: str) -> list[Span]:
    """The words and symbols of a text in order; punctuation is left out."""
    return [Span(*found.span()) for found in _TOKEN.finditer(text) if _is_word(found.group())]


def _is_word(token: str) -> bool:
    return len(token) > 1 or token.isalnum() or not unicodedata.category(token).startswith(("P", "C", "M"))


def align(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """For each old word the place of the same word in `new`, in growing order, or GONE."""
    found = [GONE] * len(old)
    todo = [(0, len(old), 0, len(new))]
    while todo:
        start, end, low, high = todo.pop()
        while start < end and low < high and old[start] == new[low]:
            found[start] = low
            start, low = start + 1, low + 1
        while start < end and low < high and old[end - 1] == new[high - 1]:
            end, high = end - 1, high - 1
            found[end] = high
        if start == end or low == high:
            continue
        anchors = _anchors(old, new, start, end, low, high)
        if not anchors:
            _compare(old, new, start, end, low, high, found)
        for place, other in anchors:
            found[place] = other
            todo.append((start, place, low, other))
            start, low = place + 1, other + 1
        if anchors:
            todo.append((start, end, low, high))
    return found


def _anchors(
    old: Sequence[str], new: Sequence[str], start: int, end: int, low: int, high: int
) -> list[tuple[int, int]]:
    """Pairs of places of words that occur once on both sides, as many as keep their order."""
    here, there = Counter(old[start:end]), Counter(new[low:high])
    places = {new[place]: place for place in range(low, high) if there[new[place]] == 1}
    pairs = [
        (place, places[old[place]])
        for place in range(start, end)
        if here[old[place]] == 1 and old[place] in places
    ]
    return _growing(pairs)


def _growing(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs that grow on both sides."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, other) in enumerate(pairs):
        at = bisect_left(tails, other)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(other)
            ends.append(number)
        else:
            tails[at], ends[at] = other, number
    chosen = []
    number = ends[-1] if ends else -1
    while number >= 0:
        chosen.append(pairs[number])
        number = before[number]
    return chosen[::-1]


def _compare(
    old: Sequence[str], new: Sequence[str], start: int, end: int, low: int, high: int, found: list[int]
) -> None:
    large = (end - start) * (high - low) > _EXACT
    matcher = SequenceMatcher(None, old[start:end], new[low:high], autojunk=large)
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            found[start + block.a + step] = low + block.b + step
