"""Scores between 0 and 1 that can be compared across codes: one half is the code's threshold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from coding.suggest.engine import Lesson, Scores

    Numbers = NDArray[np.float64]
    Truth = NDArray[np.bool_]

COLD_THRESHOLD = 3.5
ENOUGH = 5
STEEPNESS = 1.2


def scaled(raw: Numbers, thresholds: Numbers) -> Numbers:
    """Logistic of the distance to each code's threshold [text, code]; keeps the order within a code."""
    away = np.clip((raw - thresholds) * STEEPNESS, -30, 30)
    return np.asarray(1 / (1 + np.exp(-away)), dtype=float)


def code_thresholds(scores: Scores, lesson: Lesson | None) -> Numbers:
    """Raw threshold of each code: best leave-one-out F1, else as many passages as the cold score shows."""
    usual = [
        _same_count(scores.raw[:, code], int((cold >= COLD_THRESHOLD).sum()))
        for code, cold in enumerate(scores.cold.T)
    ]
    if scores.learned is None or lesson is None:
        return np.full(scores.raw.shape[1], COLD_THRESHOLD)
    out = scores.learned.out
    return np.array(
        [
            best_threshold(target > 0, out[:, code]) if enough(target) else usual[code]
            for code, target in enumerate(lesson.targets.T)
        ]
    )


def enough(target: Numbers) -> bool:
    """Whether a code has at least five positive and five negative examples."""
    return int((target > 0).sum()) >= ENOUGH and int((target < 0).sum()) >= ENOUGH


def best_threshold(truth: Truth, scores: Numbers) -> float:
    """The score at which F1 is best; halfway to the next lower score."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(truth[order])
    quality = 2 * hits / (np.arange(1, len(order) + 1) + truth.sum())
    best = int(quality.argmax())
    below = scores[order[min(best + 1, len(order) - 1)]]
    return float((scores[order[best]] + below) / 2)


def _same_count(scores: Numbers, count: int) -> float:
    """The score that `count` texts reach; above every score for none."""
    ordered = np.sort(scores)[::-1]
    if count == 0:
        return float(ordered[0]) + 1
    return float(ordered[count - 1])
