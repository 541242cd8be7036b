"""How likely a sentence is to be coded at all: learned from what was coded and what was read and left."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from coding.suggest.engine import TERM_SHARE
from coding.suggest.results import FEWEST_CODED
from coding.suggest.ridge import solved, without
from coding.suggest.terms import TermWeights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from coding.suggest.engine import Engine, Scores
    from coding.suggest.heldout import Judged, Part

    Numbers = NDArray[np.float64]
    Truth = NDArray[np.bool_]

PLACES = "stage"
COLD_SHARE, TRUST = 0.8, 0.1


class Interest(NamedTuple):
    """Strength of each passage; and how far into its source each known coding was found when that was held out.

    `found_at` are shares of the source's passages, over 0 to 1; empty where too little was read to the end.
    """

    passages: Numbers
    found_at: Numbers

    def share_found(self, read: float) -> float | None:
        """Which share of the known codings the first so many of the passages held; None if unknown."""
        return float((self.found_at <= read + 1e-9).mean()) if len(self.found_at) else None


def interest(
    engine: Engine,
    scores: Scores,
    texts: Sequence[str],
    shown: Truth,
    judged: Sequence[Judged] = (),
    parts: Sequence[Part] = (),
) -> Interest:
    """Strengths of the texts of a run; stages say where talk belongs, so they alone make nothing worth reading.

    The strongest cold score, blended with what was learned: where at least ten sentences were coded and ten left,
    from these; else from the codes' own examples. `shown` is False where a code has too little to go by.
    """
    content = np.array([code.kind != PLACES for code in engine.codes])
    if not content.any():
        content[:] = True
    cold = _strongest(scores.cold[: scores.count], shown, content)
    given = sum(one.coded for one in judged)
    if min(given, len(judged) - given) < FEWEST_CODED:
        raw = _strongest(scores.raw[: scores.count], shown, content)
        return Interest(blended(raw, cold), np.zeros(0))
    teacher = Teacher(engine, scores, judged)
    found = [_found_at(part, teacher, content) for part in parts]
    return Interest(blended(teacher.strengths(texts), cold), np.concatenate(found) if found else np.zeros(0))


class Teacher:
    """Learns coded from left by the kernel of the suggestions, from all known sentences or all but some.

    Like with like: a coding teaches by its sentences, since sentences are ordered; whole quotes are longer, and
    would teach that long sentences are coded. What people code is partly chance, so each is trusted a tenth.
    """

    def __init__(self, engine: Engine, scores: Scores, judged: Sequence[Judged]) -> None:
        self.engine, self.prior, self.judged = engine, scores.prior, judged
        texts = [one.sentence.text for one in judged]
        self._terms = TermWeights(texts)
        self._dense, self._words = engine.dense(scores.prior, texts), self._terms.rows(texts)
        kernel = self._dense @ self._dense.T + TERM_SHARE * (self._words @ self._words.T).toarray()
        target = np.where([one.coded for one in judged], 1.0, -1.0)[:, None]
        trust = np.full(len(judged), TRUST)
        self._inverse, _, self._dual = solved(kernel.astype(np.float64), target, trust)

    def strengths(self, texts: Sequence[str], part: Part | None = None) -> Numbers:
        """How much each text is like what was coded and unlike what was left; a part can be left out."""
        rows = [row for row, one in enumerate(self.judged) if part is not None and part.holds(one.sentence)]
        dual = without(self._inverse, self._dual, rows)
        new = self.engine.dense(self.prior, texts) @ (self._dense.T @ dual)
        return np.asarray(new + TERM_SHARE * (self._terms.rows(texts) @ (self._words.T @ dual)), float)[:, 0]


def _found_at(part: Part, teacher: Teacher, content: Truth) -> Numbers:
    """At which share of the part's sentences each of its codings would have been met, had it been new."""
    cold = teacher.prior.score(part.texts)[:, content].max(axis=1)
    order = np.argsort(-blended(teacher.strengths(part.texts, part), cold), kind="stable")
    rank = np.empty(len(order))
    rank[order] = np.arange(1, len(order) + 1) / len(order)
    return np.array([rank[list(rows)].min() for rows in part.codings])


def blended(learnt: Numbers, cold: Numbers) -> Numbers:
    """What was learned beside the strongest cold score, each in units of its spread over the texts."""
    return standing(learnt) + COLD_SHARE * standing(cold)


def standing(scores: Numbers) -> Numbers:
    """Distance from the mean in standard deviations; zeros where all are the same."""
    return np.asarray((scores - scores.mean()) / (scores.std() or 1.0), float)


def _strongest(scores: Numbers, shown: Truth, content: Truth) -> Numbers:
    """The best score of each text among the codes that count there; without one, the lowest of all."""
    return np.asarray(np.where(shown, scores, scores.min())[:, content].max(axis=1), float)
