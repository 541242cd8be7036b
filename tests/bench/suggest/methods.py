"""The ways of scoring that are compared: the engine, the reference, tf-idf with logistic regression, textcat."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit, log_expit

from coding.language.pipeline import make_pipeline
from coding.suggest.engine import Engine, Lesson
from coding.suggest.plain import SuggestCode
from coding.suggest.terms import TermWeights
from coding.suggest.vectors import Vectors
from tests.bench.suggest.labelled import Sample, reference

STRENGTH = 1.0
ROUNDS, BATCH = 12, 16
Method = Callable[[Sequence[str], Sample | None], "np.ndarray | None"]


def engine(codes: Sequence[SuggestCode], vectors: Vectors | None) -> Method:
    """The program's engine."""
    scorer = Engine(codes, make_pipeline(), vectors.encode if vectors else None)

    def score(texts: Sequence[str], known: Sample | None) -> np.ndarray:
        return scorer.score(texts, lesson(codes, known) if known else None).raw

    return score


def lesson(codes: Sequence[SuggestCode], known: Sample) -> Lesson:
    """Every label of an example known."""
    names = [code.path.partition("/")[2] for code in codes]
    targets = [[1.0 if name in given else -1.0 for name in names] for given in known.given]
    return Lesson(tuple(known.texts), np.array(targets))


def reference_engine(codes: Sequence[SuggestCode], vectors: Vectors) -> Method:
    """The reference engine as it was measured, on the same sentence vectors and stems."""

    def encode(texts: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        both = vectors.encode(list(texts))
        return both[:, :384], both[:, 384:]

    scorer = reference("engine_ref").Engine(encode, make_pipeline())
    names = [code.path.partition("/")[2] for code in codes]
    book = {
        name: (code.definition, "|".join(code.cues), list(code.seeds))
        for name, code in zip(names, codes, strict=True)
    }

    def score(texts: Sequence[str], known: Sample | None) -> np.ndarray:
        examples = list(zip(known.texts, known.given, strict=True)) if known else ()
        return np.asarray(scorer.suggest(list(texts), book, examples))

    return score


def regression(labels: Sequence[str]) -> Method:
    """tf-idf of words and pairs with one logistic regression a label, classes weighted alike."""

    def score(texts: Sequence[str], known: Sample | None) -> np.ndarray | None:
        if known is None:
            return None
        weights = TermWeights(known.texts)
        rows, asked = weights.rows(known.texts), weights.rows(texts)
        columns = []
        for label in labels:
            truth = np.array([label in given for given in known.given])
            columns.append(asked @ _solve(rows, truth))
        return np.stack(columns, axis=1)

    return score


def _solve(rows: object, truth: np.ndarray) -> np.ndarray:
    """Weights of a logistic regression with L2 penalty (L-BFGS)."""
    sign = np.where(truth, 1.0, -1.0)
    share = np.where(truth, 0.5 / truth.sum(), 0.5 / (~truth).sum()) * len(truth) * STRENGTH

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        margin = sign * (rows @ weights)
        slope = rows.T @ (-share * sign * expit(-margin))  # type: ignore[attr-defined]
        return float(-(share * log_expit(margin)).sum() + weights @ weights / 2), slope + weights

    return np.asarray(minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x)  # type: ignore[attr-defined]


def textcat(labels: Sequence[str]) -> Method:
    """spaCy's bag-of-words text classifier, trained from scratch."""

    def score(texts: Sequence[str], known: Sample | None) -> np.ndarray | None:
        if known is None:
            return None
        import spacy
        from spacy.training import Example
        from thinc.api import fix_random_seed

        fix_random_seed(0)
        pipeline = spacy.blank("en")
        model = {"@architectures": "spacy.TextCatBOW.v3", "exclusive_classes": False, "ngram_size": 2,
                 "no_output_layer": False, "length": 262144}  # fmt: skip
        part = pipeline.add_pipe("textcat_multilabel", config={"model": model})
        examples = [
            Example.from_dict(
                pipeline.make_doc(text), {"cats": {label: float(label in given) for label in labels}}
            )
            for text, given in zip(known.texts, known.given, strict=True)
        ]
        for label in labels:
            part.add_label(label)  # type: ignore[attr-defined]
        optimizer = pipeline.initialize(lambda: examples)
        shuffler = random.Random(0)
        for _ in range(ROUNDS):
            shuffler.shuffle(examples)
            for first in range(0, len(examples), BATCH):
                pipeline.update(examples[first : first + BATCH], sgd=optimizer, drop=0.2)
        return np.array([[doc.cats[label] for label in labels] for doc in pipeline.pipe(texts)])

    return score
