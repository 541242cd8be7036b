"""Where words of a query stand in a piece, by counting words; only what is shown is counted in code points."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from coding.search.words import fold, word_pattern

Range = tuple[int, int]


class PieceWords:
    """The folded words of a text, looked at again and again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.words: list[str] = [fold(word) for word in word_pattern().findall(text)]

    @cached_property
    def at(self) -> dict[str, list[int]]:
        """The places of every word, counted in words."""
        places: dict[str, list[int]] = {}
        for place, word in enumerate(self.words):
            places.setdefault(word, []).append(place)
        return places

    @cached_property
    def spans(self) -> list[Range]:
        """Start and end of every word in code points."""
        return [found.span() for found in word_pattern().finditer(self._text)]

    def ranges(self, wanted: Sequence[frozenset[str]]) -> list[Range]:
        """Where words stand side by side, each one of a set: half-open ranges of words."""
        first, later, at = wanted[0], wanted[1:], self.at
        met = (word for word in first if word in at) if len(first) < len(at) else first & at.keys()
        places = [place for word in met for place in at[word]]
        if not later:
            return [(place, place + 1) for place in sorted(places)]
        length = len(wanted)
        return sorted((place, place + length) for place in places if self._goes_on(place, later))

    def _goes_on(self, place: int, later: Sequence[frozenset[str]]) -> bool:
        following = self.words[place + 1 : place + 1 + len(later)]
        if len(following) < len(later):
            return False
        return all(word in allowed for word, allowed in zip(following, later, strict=True))


def joined(ranges: Iterable[Range]) -> list[Range]:
    """Ranges in order, those that overlap made one."""
    found: list[Range] = []
    for start, end in sorted(set(ranges)):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
