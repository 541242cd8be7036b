"""How likely a passage is to be coded at all: learned from what was coded and what was read and left."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from coding.suggest.engine import TERM_SHARE
from coding.suggest.results import FEWEST_CODED
from coding.suggest.ridge import average_precision, fit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from coding.suggest.engine import Engine, Learned, Lesson, Scores

    Numbers = NDArray[np.float64]

PLACES = "stage"
BLENDS = (0.25, 0.5, 1.0, 2.0)


class Interest(NamedTuple):
    """Strength of each passage; of each known one when it was left out of training, and whether it was coded."""

    passages: Numbers
    known: Numbers
    coded: NDArray[np.bool_]

    def share_found(self, read: float) -> float | None:
        """What reading this share of the known passages would have found of the coded ones; None if unknown."""
        if not len(self.known):
            return None
        first = np.argsort(-self.known, kind="stable")[: math.ceil(read * len(self.known))]
        return float(self.coded[first].sum() / self.coded.sum())


def interest(
    engine: Engine, scores: Scores, lesson: Lesson, texts: Sequence[str], usual: Numbers
) -> Interest:
    """Strengths of the texts of a run; stages say where talk belongs, so they alone make nothing worth reading.

    Learned, where at least ten passages were coded and ten left, and blended with the strongest cold score by
    leave-one-out precision; else the strongest of the `usual` scores [text, code].
    """
    content = np.array([code.kind != PLACES for code in engine.codes])
    if not content.any():
        content[:] = True
    given = np.asarray((lesson.targets[:, content] > 0).any(axis=1), bool)
    left = np.asarray((lesson.targets == -1).all(axis=1), bool)
    if scores.learned is None or min(given.sum(), left.sum()) < FEWEST_CODED:
        return Interest(usual[:, content].max(axis=1), np.zeros(0), np.zeros(0, bool))
    return _learned(engine, scores, scores.learned, lesson, texts, content, given | left, given)


def _learned(
    engine: Engine,
    scores: Scores,
    learned: Learned,
    lesson: Lesson,
    texts: Sequence[str],
    content: NDArray[np.bool_],
    known: NDArray[np.bool_],
    given: NDArray[np.bool_],
) -> Interest:
    rows = np.flatnonzero(known)
    truth = given[rows]
    dense, words = learned.dense[rows], learned.sparse[rows]
    kernel = dense @ dense.T + TERM_SHARE * (words @ words.T).toarray()
    target = np.where(truth, 1.0, -1.0)[:, None]
    groups = [lesson.groups[row] for row in rows] if lesson.groups else []
    solved = fit(kernel.astype(np.float64), target, np.ones(len(rows)), groups)
    new = engine.dense(scores.prior, texts) @ (dense.T @ solved.dual)
    new = new + TERM_SHARE * (learned.terms.rows(texts) @ (words.T @ solved.dual)) + solved.offset
    cold = scores.cold[: scores.count, content].max(axis=1)
    before = scores.prior.score([lesson.texts[row] for row in rows])[:, content].max(axis=1)
    out, ours = solved.left_out[:, 0], np.asarray(new, float)[:, 0]
    mean, spread = cold.mean(), cold.std() or 1.0
    size = ours.std() or 1.0

    def mixed(learnt: Numbers, prior: Numbers, share: float) -> Numbers:
        return np.asarray(learnt / size + share * (prior - mean) / spread, float)

    share = max(BLENDS, key=lambda each: average_precision(truth, mixed(out, before, each)))
    return Interest(mixed(ours, cold, share), mixed(out, before, share), truth)
