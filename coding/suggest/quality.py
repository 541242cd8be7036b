"""How far suggestions can be trusted, estimated on the project's own codings by leaving each out in turn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from coding.suggest.calibrate import best_threshold

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from coding.suggest.engine import Lesson, Scores
    from coding.suggest.plain import SuggestCode

FEWEST_POSITIVE, FEWEST_NEGATIVE = 8, 8


@dataclass(frozen=True, slots=True)
class CodeQuality:
    """Counts behind the figures of one code; figures are None while there are not enough examples.

    `right` of `suggested` were positive (precision), `right` of `positives` were found (recall). Answers are
    those given in the queue.
    """

    code: str
    positives: int
    negatives: int
    suggested: int
    right: int
    enough: bool
    accepted: int = 0
    refused: int = 0

    @property
    def precision(self) -> float | None:
        """Share of the suggested that were right."""
        return self.right / self.suggested if self.enough and self.suggested else None

    @property
    def recall(self) -> float | None:
        """Share of the positives that were suggested."""
        return self.right / self.positives if self.enough else None

    @property
    def acceptance(self) -> float | None:
        """Share of the answered suggestions that were accepted."""
        answered = self.accepted + self.refused
        return self.accepted / answered if answered else None

    @property
    def verdict(self) -> str:
        """The figures in words, or why there are none."""
        if not self.enough:
            return (
                f"Not enough examples: {self.positives} coded, {self.negatives} not "
                f"({FEWEST_POSITIVE} and {FEWEST_NEGATIVE} are needed)."
            )
        return (
            f"{self.right} of {self.suggested} suggested were right, {self.right} of {self.positives} found."
        )


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
        target = lesson.targets[:, number] if len(lesson.texts) else np.zeros(0)
        positives, negatives = int((target > 0).sum()), int((target < 0).sum())
        enough = positives >= FEWEST_POSITIVE and negatives >= FEWEST_NEGATIVE
        suggested = right = 0
        if enough and scores.learned is not None:
            known = np.abs(target) == 1
            suggested, right = _crossed(target[known] > 0, scores.learned.out[known, number])
        accepted = sum(1 for path, yes in given if path == code.path and yes)
        refused = sum(1 for path, yes in given if path == code.path and not yes)
        found.append(
            CodeQuality(code.path, positives, negatives, suggested, right, enough, accepted, refused)
        )
    return found


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
