"""Sentences that were coded or read and left; and what was read to the end, to be ordered as if it were new."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from coding.suggest.candidates import covers
from coding.suggest.lesson import MOST_LEFT, evenly, sentences
from coding.suggest.plain import Candidate, Example
from coding.suggest.results import FEWEST_CODED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Set

    from spacy.language import Language

MOST_SOURCES, BLOCKS = 4, 5
MOST_CODED = 1000


class Judged(NamedTuple):
    """A sentence somebody coded, or read and left."""

    sentence: Candidate
    coded: bool


class Part(NamedTuple):
    """A source, or a fifth of the only one, that was read to the end; half-open code points of the source.

    `codings` name for each coded passage the sentences (places in `texts`) it lies on.
    """

    source: str
    start: int
    end: int
    texts: tuple[str, ...]
    codings: tuple[tuple[int, ...], ...]

    def holds(self, one: Candidate) -> bool:
        """Whether a sentence touches this part."""
        return one.source == self.source and one.start < self.end and self.start < one.end


def judged_sentences(
    pipeline: Language, examples: Iterable[Example], stages: Set[str] = frozenset()
) -> list[Judged]:
    """The newest 1,000 that were coded and 500 of those left, evenly; codes of `stages` alone code nothing."""
    coded, read = _sorted_out(examples, stages)
    given = {
        (one.source, one.start, one.end): Candidate(one.source, one.start, one.end, one.text)
        for example in coded
        for one in sentences(pipeline, example)
    }
    spans = defaultdict(list)
    for example in coded:
        spans[example.source].append((example.start, example.end))
    left = [
        one
        for example in read
        for one in _candidates(pipeline, example)
        if not any(start < one.end and one.start < end for start, end in spans[one.source])
    ]
    newest = list(given.values())[-MOST_CODED:]
    return [
        *(Judged(one, True) for one in newest),
        *(Judged(one, False) for one in evenly(left, MOST_LEFT)),
    ]


def parts_read(pipeline: Language, examples: Iterable[Example], stages: Set[str] = frozenset()) -> list[Part]:
    """At most four sources that were read last; none while there is too little in them to judge by."""
    coded, whole = _sorted_out(examples, stages)
    read: dict[str, list[Candidate]] = defaultdict(list)
    for example in whole:
        read[example.source] += _candidates(pipeline, example)
    blocks = [sorted(read[source], key=lambda one: one.start) for source in list(read)[-MOST_SOURCES:]]
    if len(blocks) == 1:
        blocks = _cut(blocks[0])
    parts = [_part(block, coded) for block in blocks if block]
    found = sum(len(part.codings) for part in parts)
    left = sum(len(part.texts) - len({row for rows in part.codings for row in rows}) for part in parts)
    return parts if min(found, left) >= FEWEST_CODED else []


def _sorted_out(examples: Iterable[Example], stages: Set[str]) -> tuple[list[Example], list[Example]]:
    """What was coded with more than a stage, and the stretches that were read."""
    coded: list[Example] = []
    read: list[Example] = []
    for one in examples:
        if one.positive and set(one.codes) - stages:
            coded.append(one)
        elif not one.codes and not one.positive:
            read.append(one)
    return coded, read


def _candidates(pipeline: Language, example: Example) -> list[Candidate]:
    return [Candidate(one.source, one.start, one.end, one.text) for one in sentences(pipeline, example)]


def _cut(block: list[Candidate]) -> list[list[Candidate]]:
    size = max(1, -(-len(block) // BLOCKS))
    return [block[first : first + size] for first in range(0, len(block), size)]


def _part(block: Sequence[Candidate], coded: Iterable[Example]) -> Part:
    first, starts = block[0], [one.start for one in block]
    under = (_rows_under(example, block, starts) for example in coded if example.source == first.source)
    texts = tuple(one.text for one in block)
    return Part(first.source, first.start, block[-1].end, texts, tuple(rows for rows in under if rows))


def _rows_under(example: Example, block: Sequence[Candidate], starts: Sequence[int]) -> tuple[int, ...]:
    """The sentences, in the order of the text, on which a coding lies."""
    low, high = max(0, bisect_right(starts, example.start) - 1), bisect_left(starts, example.end)
    return tuple(row for row in range(low, high) if covers(example, block[row]))
