"""Scores between 0 and 1 that can be compared across codes: one half is the code's threshold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from coding.suggest.engine import Lesson, Scores

    Numbers = NDArray[np.float64]
    Truth = NDArray[np.bool_]

COLD_THRESHOLD, BARE_THRESHOLD = 4.0, 2.2
ENOUGH = 5
COLD_TIMES, SHARE_TIMES = 1.5, 0.5
STEEPNESS, STEEPEST = 0.8, 30.0


class Scale:
    """Turns raw scores of a run into scores between 0 and 1; keeps the order within a code."""

    def __init__(self, scores: Scores, lesson: Lesson) -> None:
        """Codes with enough examples get the threshold of the best leave-one-out F1, but show only so many.

        The others keep the spread of their cold scores: the best raw score stands where the best cold one did.
        """
        self._raw, self._cold = np.sort(scores.raw, axis=0), np.sort(scores.cold, axis=0)
        self._usual = COLD_THRESHOLD if scores.with_vectors else BARE_THRESHOLD
        out = scores.learned.out if scores.learned is not None else None
        self._thresholds = [
            self._learned(code, target, out[:, code]) if out is not None and enough(target) else None
            for code, target in enumerate(lesson.targets.T)
        ]

    def _learned(self, code: int, target: Numbers, out: Numbers) -> float:
        known = ~np.isnan(target)
        fewest = float(self._raw[-self._most(code, target), code])
        return max(best_threshold(target[known] > 0, out[known]), fewest)

    def _most(self, code: int, target: Numbers) -> int:
        """How many texts may reach the threshold: examples hold more positives than text at large does."""
        texts = len(self._raw)
        cold = int((self._cold[:, code] >= self._usual).sum())
        share = (target > 0).sum() / (np.abs(target) == 1).sum()
        return min(texts, max(1, int(COLD_TIMES * cold), int(SHARE_TIMES * share * texts)))

    def __call__(self, raw: Numbers) -> Numbers:
        """Logistic of the distance to each code's threshold [text, code]."""
        away = [self._away(raw[:, code], code) for code in range(raw.shape[1])]
        steep = np.clip(np.stack(away, axis=1) * STEEPNESS, -STEEPEST, STEEPEST)
        return np.asarray(1 / (1 + np.exp(-steep)), dtype=float)

    def _away(self, raw: Numbers, code: int) -> Numbers:
        threshold = self._thresholds[code]
        if threshold is not None:
            return raw - threshold
        return np.asarray(np.interp(raw, self._raw[:, code], self._cold[:, code]) - self._usual)


def enough(target: Numbers) -> bool:
    """Whether a code has at least five positive and five negative examples."""
    return int((target > 0).sum()) >= ENOUGH and int((target < 0).sum()) >= ENOUGH


def best_threshold(truth: Truth, scores: Numbers) -> float:
    """The score at which F1 is best; halfway to the next lower score."""
    order = np.argsort(-scores, kind="stable")
    ranked = scores[order]
    hits = np.cumsum(truth[order])
    quality = 2 * hits / (np.arange(1, len(order) + 1) + truth.sum())
    last_of_equals = np.append(ranked[:-1] > ranked[1:], True)
    best = int(np.where(last_of_equals, quality, -1).argmax())
    here, below = float(ranked[best]), float(ranked[min(best + 1, len(ranked) - 1)])
    middle = (here + below) / 2
    return middle if middle > below else here
