"""Scores of codes for texts: names, cues and seed quotes, blended with what codings taught."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

import numpy as np

from coding.suggest.features import LAYERS, Centre, CueScorer, unit
from coding.suggest.plain import SuggestCode
from coding.suggest.ridge import Fit, average_precision, fit
from coding.suggest.terms import TermWeights

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csr_array
    from spacy.language import Language

    from coding.suggest.features import Encode, Floats

    Numbers = NDArray[np.float64]
    Truth = NDArray[np.bool_]

LAYER_SHARE, CUE_SHARE, TERM_SHARE = 0.5, 0.25, 1.1
SEED_WEIGHT = 0.5
COLD_PARTS, COLD_SCALE, COLD_CUES = (1.0, 1.0, 0.5), 1.6, 2.5
BLENDS = (0.0, 0.15, 0.3, 0.5, 0.8)
USUAL_BLEND, HEADSTART = 0.3, 0.01
FIRST_TRUST = 3.0


@dataclass(frozen=True)
class Lesson:
    """Training texts with targets +1, −1 or nan (nothing known) [text, code].

    `groups` number the passages the texts come from; empty when each is a passage of its own.
    """

    texts: tuple[str, ...]
    targets: Numbers
    groups: tuple[int, ...] = ()


@dataclass(frozen=True)
class Learned:
    """What the codings taught, enough to score and to explain; `out` are leave-one-out scores."""

    texts: tuple[str, ...]
    positive: Truth
    dense: Floats
    sparse: csr_array
    terms: TermWeights
    fit: Fit
    spread: float
    blend: Numbers
    out: Numbers


@dataclass(frozen=True)
class Scores:
    """Raw scores [text, code] of one request and what explains them.

    `cold` are the scores without examples; both go on with rows for the texts around, after the `count` asked for.
    """

    count: int
    with_vectors: bool
    raw: Numbers
    cold: Numbers
    prior: Cold
    learned: Learned | None


class Engine:
    """Scores texts for one codebook; keeps what it has read of both."""

    def __init__(self, codes: Sequence[SuggestCode], pipeline: Language, encode: Encode | None) -> None:
        self.codes = tuple(codes)
        self.pipeline = pipeline
        self.cues = CueScorer(pipeline, self.codes)
        self._encode = encode

    def score(self, texts: Sequence[str], lesson: Lesson | None = None, around: Sequence[str] = ()) -> Scores:
        """Score every text for every code; `around` are more texts of the project for means and rarity."""
        basis = [*texts, *around]
        self.cues.count(basis)
        cold = Cold(self, basis)
        first = cold.score(basis)
        if lesson is None or not lesson.texts:
            return Scores(len(texts), self._encode is not None, first, first, cold, None)
        learned = self._learn(lesson, cold, basis, first)
        raw = self._apply(learned, cold, basis) / learned.spread + learned.blend * first / spread(first)
        return Scores(len(texts), self._encode is not None, raw, first, cold, learned)

    def vectors(self, texts: Sequence[str]) -> Floats:
        """Uncentred vectors; one zero column a layer without the weights."""
        if self._encode is None:
            return np.zeros((len(texts), LAYERS), np.float32)
        return self._encode(texts)

    def _learn(self, lesson: Lesson, cold: Cold, texts: Sequence[str], first: Numbers) -> Learned:
        seeds = [(seed, number) for number, code in enumerate(self.codes) for seed in code.seeds]
        wanted = np.full((len(seeds), len(self.codes)), -1.0)
        wanted[range(len(seeds)), [number for _, number in seeds]] = 1
        all_texts = (*lesson.texts, *(seed for seed, _ in seeds))
        targets = filled(np.concatenate([lesson.targets, wanted]))
        weights = np.repeat([1.0, SEED_WEIGHT], [len(lesson.texts), len(seeds)])
        terms = TermWeights(all_texts)
        dense, sparse = self.dense(cold, all_texts), terms.rows(all_texts)
        kernel = dense @ dense.T + TERM_SHARE * (sparse @ sparse.T).toarray()
        solved = fit(kernel.astype(np.float64), targets, weights, lesson.groups)
        learned = Learned(
            all_texts, targets > 0, dense, sparse, terms, solved, 1, np.zeros(1), solved.left_out
        )
        return self._blended(learned, lesson, cold, texts, first)

    def _blended(
        self, learned: Learned, lesson: Lesson, cold: Cold, texts: Sequence[str], first: Numbers
    ) -> Learned:
        """Choose the share of the cold score by leave-one-out precision; few positives trust it more."""
        count = len(lesson.texts)
        scale = spread(self._apply(learned, cold, texts))
        out = learned.fit.left_out[:count] / scale
        prior = cold.score(lesson.texts) / spread(first)
        truth, known = lesson.targets > 0, ~np.isnan(lesson.targets)
        trust = FIRST_TRUST / (1 + truth.sum(axis=0))

        def worth(blend: float) -> float:
            mixed = out + (blend + trust) * prior
            found = [
                average_precision(truth[rows, number], mixed[rows, number])
                for number, rows in enumerate(known.T)
                if truth[:, number].any()
            ]
            return float(np.mean(found or [0])) + (HEADSTART if blend == USUAL_BLEND else 0)

        blend = max(BLENDS, key=worth)
        return replace(learned, spread=scale, blend=blend + trust, out=out + (blend + trust) * prior)

    def dense(self, cold: Cold, texts: Sequence[str]) -> Floats:
        """Vectors and cues side by side, so that a product of two rows is their kernel without the words."""
        layers = cold.centre.apply(self.vectors(texts))
        cues = self.cues.scores(texts)
        return np.concatenate(
            [*(math.sqrt(LAYER_SHARE) * layer for layer in layers), math.sqrt(CUE_SHARE) * cues], axis=1
        )

    def _apply(self, learned: Learned, cold: Cold, texts: Sequence[str]) -> Numbers:
        dense = self.dense(cold, texts) @ (learned.dense.T @ learned.fit.dual)
        words = learned.sparse.T @ learned.fit.dual
        sparse = learned.terms.rows(texts) @ words
        return cast("Numbers", dense + TERM_SHARE * sparse + learned.fit.offset)


class Cold:
    """Scores without examples, in units of the spread over the texts at hand."""

    def __init__(self, engine: Engine, basis: Sequence[str]) -> None:
        self._engine = engine
        texts, owners = prototypes(engine.codes)
        self._share = np.zeros((len(engine.codes), len(texts)), np.float32)
        self._share[owners, range(len(texts))] = 1
        self._share /= self._share.sum(axis=1, keepdims=True)
        vectors = engine.vectors(basis)
        self.centre = Centre(vectors.mean(axis=0))
        self._centres = unit(self._share @ self.centre.apply(engine.vectors(texts)))
        self._terms = TermWeights([*basis, *texts])
        self._words = self._terms.rows(texts)
        likeness = self._likeness(basis)
        self._mean, self._spread = likeness.mean(axis=1, keepdims=True), likeness.std(axis=1, keepdims=True)

    def score(self, texts: Sequence[str]) -> Numbers:
        """Likeness to the prototypes plus cues, [text, code]."""
        away = (self._likeness(texts) - self._mean) / (self._spread + 1e-6)
        cues = self._engine.cues.scores(texts)
        return cast("Numbers", np.tensordot(COLD_PARTS, away, 1) / COLD_SCALE + COLD_CUES * cues)

    def _likeness(self, texts: Sequence[str]) -> Floats:
        """Cosine of both layers to each code's prototype, mean cosine of the words [part, text, code]."""
        layers = self.centre.apply(self._engine.vectors(texts))
        words = (self._terms.rows(texts) @ self._words.T).toarray() @ self._share.T
        return np.concatenate([layers @ self._centres.transpose(0, 2, 1), words[None]])


def prototypes(codes: Sequence[SuggestCode]) -> tuple[list[str], list[int]]:
    """Texts that stand for each code and the number of the code each belongs to."""
    texts: list[str] = []
    owners: list[int] = []
    for number, code in enumerate(codes):
        own = [f"{code.name}: {code.definition}"]
        own += [f"{code.name}: {', '.join(code.cues)}"] if code.cues else []
        texts += own + list(code.seeds)
        owners += [number] * (len(own) + len(code.seeds))
    return texts, owners


def spread(scores: Numbers) -> float:
    """Standard deviation, or 1 where all scores are the same."""
    return float(scores.std()) or 1.0


def filled(targets: Numbers) -> Numbers:
    """Unknown targets replaced by the code's mean, so that they pull neither way."""
    known = ~np.isnan(targets)
    means = np.where(known, targets, 0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    return np.where(known, targets, means)
