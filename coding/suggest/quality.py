"""How far suggestions can be trusted, estimated on the project's own codings by leaving each out in turn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from coding.suggest.calibrate import best_threshold
from coding.suggest.results import FEWEST_NEGATIVE, FEWEST_POSITIVE, CodeQuality

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from coding.suggest.engine import Lesson, Scores
    from coding.suggest.plain import SuggestCode


def estimate(
    codes: Sequence[SuggestCode],
    scores: Scores,
    lesson: Lesson,
    answers: Iterable[tuple[str, bool]] = (),
) -> list[CodeQuality]:
    """Precision and recall of each code; thresholds come from the other half of the examples.

    `answers` are (code path, accepted) of every answered suggestion.
    """
    given = list(answers)
    found = []
    for number, code in enumerate(codes):
        target = lesson.targets[:, number]
        positives, negatives = int((target > 0).sum()), int((target < 0).sum())
        passages = _passages(lesson, target > 0)
        enough = passages >= FEWEST_POSITIVE and negatives >= FEWEST_NEGATIVE
        suggested = right = 0
        if enough and scores.learned is not None:
            known = np.abs(target) == 1
            suggested, right = _crossed(target[known] > 0, scores.learned.out[known, number])
        accepted = sum(1 for path, yes in given if path == code.path and yes)
        refused = sum(1 for path, yes in given if path == code.path and not yes)
        found.append(
            CodeQuality(
                code.path, positives, negatives, suggested, right, enough, accepted, refused, passages
            )
        )
    return found


def _passages(lesson: Lesson, rows: NDArray[np.bool_]) -> int:
    """How many codings the rows come from."""
    if not lesson.groups:
        return int(rows.sum())
    return len({group for group, wanted in zip(lesson.groups, rows, strict=True) if wanted})


def _crossed(truth: NDArray[np.bool_], scores: NDArray[np.float64]) -> tuple[int, int]:
    """How many were suggested and how many of those rightly, each half by the other half's threshold."""
    half = _halves(truth)
    shown = np.zeros(len(truth), bool)
    for side in (False, True):
        threshold = best_threshold(truth[half != side], scores[half != side])
        shown[half == side] = scores[half == side] >= threshold
    return int(shown.sum()), int((shown & truth).sum())


def _halves(truth: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Every second positive and every second negative."""
    half = np.zeros(len(truth), bool)
    for value in (False, True):
        rows = np.flatnonzero(truth == value)
        half[rows[1::2]] = True
    return half
