"""Turns the researcher's judgements into training rows: what is known, and only that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from coding.language.pipeline import word_count
from coding.suggest.candidates import candidates
from coding.suggest.engine import Lesson
from coding.suggest.plain import Example, SuggestCode, SuggestTurn

if TYPE_CHECKING:
    from spacy.language import Language

T = TypeVar("T")
NEWEST = 1500
MOST_LEFT = 500
LONG, MOST_OF_ONE = 60, 12
Place = tuple[str, int, int, str]


def make_lesson(
    codes: Sequence[SuggestCode], examples: Sequence[Example], groups: Sequence[int] = ()
) -> Lesson:
    """One row a judged passage, the newest 1,500; `groups` number the codings that the examples are parts of.

    +1 for a code that was given; −1 for a refused one, for all codes where a passage was marked reviewed, and
    for the codes of a kind from which the passage got another; nan where nobody said anything.
    """
    judged: dict[Place, list[Example]] = defaultdict(list)
    belongs: dict[Place, int] = {}
    for example, group in zip(examples, groups or range(len(examples)), strict=True):
        place = example.source, example.start, example.end, example.text
        judged[place].append(example)
        belongs.setdefault(place, group)
    places = list(judged)[-NEWEST:]
    given = {place: _codes(judged[place], positive=True) for place in places}
    nearby = _nearby(places, given)
    rows = [_row(codes, given[place], nearby[place], judged[place]) for place in places]
    targets = np.array(rows, float).reshape(len(places), len(codes))
    return Lesson(tuple(place[3] for place in places), targets, tuple(belongs[place] for place in places))


def sentence_examples(pipeline: Language, examples: Iterable[Example]) -> tuple[list[Example], list[int]]:
    """The examples with what is longer than a quote cut into sentences, and the number of each one's coding.

    Of a reviewed stretch all are taken, of all of these at most 500; of a coding over 60 words at most 12, evenly.
    """
    judged: list[list[Example]] = []
    left: list[Example] = []
    for example in examples:
        if not example.codes and not example.positive:
            left += sentences(pipeline, example)
        elif example.positive and word_count(example.text) > LONG:
            judged.append(evenly(sentences(pipeline, example), MOST_OF_ONE))
        else:
            judged.append([example])
    parts = [*([one] for one in evenly(left, MOST_LEFT)), *judged]
    numbers = [number for number, part in enumerate(parts) for _ in part]
    return [one for part in parts for one in part], numbers


def sentences(pipeline: Language, example: Example) -> list[Example]:
    """The example cut into its sentences, each judged like the whole."""
    turn = SuggestTurn(example.source, example.start, example.end, example.text)
    return [
        replace(example, start=one.start, end=one.end, text=one.text) for one in candidates(pipeline, [turn])
    ]


def evenly(examples: list[T], most: int) -> list[T]:
    """At most so many, taken at even distances."""
    return examples[:: max(1, -(-len(examples) // most))]


def _codes(examples: Iterable[Example], *, positive: bool) -> frozenset[str]:
    return frozenset(code for example in examples if example.positive is positive for code in example.codes)


def _row(
    codes: Sequence[SuggestCode], given: frozenset[str], nearby: frozenset[str], examples: Sequence[Example]
) -> list[float]:
    refused = _codes(examples, positive=False)
    reviewed = any(not example.codes and not example.positive for example in examples)
    kinds = {code.kind for code in codes if code.path in given}

    def target(code: SuggestCode) -> float:
        if code.path in given:
            return 1
        if code.path in refused:
            return -1
        if code.path in nearby:
            return float("nan")
        return -1 if reviewed or code.kind in kinds else float("nan")

    return [target(code) for code in codes]


def _nearby(places: Sequence[Place], given: dict[Place, frozenset[str]]) -> dict[Place, frozenset[str]]:
    """Codes given to passages that overlap each place."""
    by_source: dict[str, list[Place]] = defaultdict(list)
    for place in sorted(places, key=lambda place: place[1]):
        by_source[place[0]].append(place)
    near: dict[Place, set[str]] = {place: set() for place in places}
    for line in by_source.values():
        for number, one in enumerate(line):
            for other in line[number + 1 :]:
                if other[1] >= one[2]:
                    break
                near[one] |= given[other]
                near[other] |= given[one]
    return {place: frozenset(codes) for place, codes in near.items()}
