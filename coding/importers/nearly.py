"""Texts that are nearly the same, found among many without comparing each with each."""

from __future__ import annotations

from collections import defaultdict
from heapq import nsmallest
from math import ceil

from coding.transcript.block import words

SHARE = 0.9  # of the different runs of words of the longer text: what both must hold to be nearly the same
_RUN = 4
_FEWEST = 20
_SKETCH = 64


class NearTexts:
    """Texts by title; each is kept as its runs of four words.

    Two sets that share nine tenths of the larger share one of the smallest tenth of each, in any order of all
    runs ("prefix filter", Chaudhuri, Ganti and Kaushik 2006), so only texts that do are compared. Of long texts
    64 of them are looked at: with at least 82 of 100 in common, all 64 differ once in 10^47 times.
    """

    def __init__(self) -> None:
        self._texts: list[tuple[str, frozenset[int]]] = []
        self._holders: dict[int, list[int]] = defaultdict(list)

    def add(self, title: str, text: str) -> str | None:
        """Keep a text; tells the title of the first one before it that is nearly the same, or None."""
        runs = _runs(text)
        found = self._first_like(runs)
        number = len(self._texts)
        self._texts.append((title, runs))
        for run in _telling(runs):
            self._holders[run].append(number)
        return found

    def find(self, text: str) -> str | None:
        """The title of the first kept text that is nearly the same, or None."""
        return self._first_like(_runs(text))

    def _first_like(self, runs: frozenset[int]) -> str | None:
        close = sorted({number for run in _telling(runs) for number in self._holders.get(run, ())})
        return next((self._texts[at][0] for at in close if alike(runs, self._texts[at][1])), None)


def alike(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two texts, given as their runs of words, are nearly the same."""
    larger = max(len(one), len(other))
    return min(len(one), len(other)) >= _FEWEST and len(one & other) >= SHARE * larger


def _runs(text: str) -> frozenset[int]:
    """Every run of four words, as numbers that hold for this process."""
    said = words(text.casefold())
    return frozenset(hash(tuple(said[at : at + _RUN])) for at in range(len(said) - _RUN + 1))


def _telling(runs: frozenset[int]) -> list[int]:
    return nsmallest(min(_SKETCH, len(runs) - ceil(SHARE * len(runs)) + 1), runs) if runs else []
