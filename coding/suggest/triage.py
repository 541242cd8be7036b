"""The order in which to read what is not coded yet, and how much of what there is that finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coding.suggest.plain import Candidate, Example
from coding.suggest.results import FEWEST_CODED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from coding.suggest.engine import Lesson

    Numbers = NDArray[np.float64]


def reading_order(
    found: Sequence[Candidate],
    scores: Numbers,
    left_out: Numbers,
    lesson: Lesson,
    examples: Sequence[Example],
) -> tuple[list[int], tuple[float, ...] | None]:
    """Rows of the passages nobody coded or reviewed, by their strongest code; scores [passage or lesson, code].

    With them the share of what there is that is found after each, estimated on what was coded; None if unknown.
    """
    best = scores.max(axis=1)
    free = _free(found, examples)
    order = [int(row) for row in np.argsort(-best, kind="stable") if free[row]]
    return order, _shares(left_out, lesson, best[order])


def _shares(left_out: Numbers, lesson: Lesson, best: Numbers) -> tuple[float, ...] | None:
    """Share of the coded passages whose left-out score reaches that of each passage in turn."""
    if not len(left_out):
        return None
    positive = (lesson.targets > 0).any(axis=1)
    if int(positive.sum()) < FEWEST_CODED:
        return None
    known = np.sort(left_out[positive].max(axis=1))
    reached = len(known) - np.searchsorted(known, best, side="left")
    return tuple(float(count) / len(known) for count in reached)


def _free(found: Sequence[Candidate], examples: Sequence[Example]) -> NDArray[np.bool_]:
    """Passages that no coding, and no mark of review, touches."""
    done: dict[str, list[Example]] = {}
    for example in examples:
        if example.positive or not example.codes:
            done.setdefault(example.source, []).append(example)
    return np.array(
        [
            not any(
                one.start < passage.end and passage.start < one.end for one in done.get(passage.source, ())
            )
            for passage in found
        ]
    )
