"""Turns the researcher's judgements into training rows: what is known, and only that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from coding.suggest.candidates import candidates
from coding.suggest.engine import Lesson
from coding.suggest.plain import Example, SuggestCode, SuggestTurn

if TYPE_CHECKING:
    from spacy.language import Language

NEWEST = 1500
MOST_LEFT = 500
Place = tuple[str, int, int, str]


def make_lesson(codes: Sequence[SuggestCode], examples: Iterable[Example]) -> Lesson:
    """One row a judged passage, the newest 1,500.

    +1 for a code that was given; −1 for a refused one, for all codes where a passage was marked reviewed, and
    for the codes of a kind from which the passage got another; nan where nobody said anything.
    """
    groups: dict[Place, list[Example]] = defaultdict(list)
    for example in examples:
        groups[example.source, example.start, example.end, example.text].append(example)
    places = list(groups)[-NEWEST:]
    given = {place: _codes(groups[place], positive=True) for place in places}
    nearby = _nearby(places, given)
    rows = [_row(codes, given[place], nearby[place], groups[place]) for place in places]
    targets = np.array(rows, float).reshape(len(places), len(codes))
    return Lesson(tuple(place[3] for place in places), targets)


def left_sentences(pipeline: Language, examples: Iterable[Example]) -> list[Example]:
    """The examples with each reviewed stretch cut into its sentences, at most 500 of those, evenly taken."""
    judged: list[Example] = []
    left: list[Example] = []
    for example in examples:
        if example.codes or example.positive:
            judged.append(example)
        else:
            left += _sentences(pipeline, example)
    step = max(1, -(-len(left) // MOST_LEFT))
    return [*left[::step], *judged]


def _sentences(pipeline: Language, example: Example) -> list[Example]:
    turn = SuggestTurn(example.source, example.start, example.end, example.text)
    return [
        Example(one.source, one.start, one.end, one.text, (), False) for one in candidates(pipeline, [turn])
    ]


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
