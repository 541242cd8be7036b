"""Mean average precision, precision at 20 and top-1, cold and with examples."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from coding.language.encoder import load_encoder
from coding.suggest.ridge import average_precision
from coding.suggest.vectors import Vectors
from tests.bench.suggest.labelled import (
    Labelled,
    Sample,
    goemotions,
    notes,
    reference_codes,
    sample,
    shipped_codes,
)
from tests.bench.suggest.methods import Method, engine, reference_engine, regression, textcat

SEEDS = (0, 1, 2)
MANY = range(20)
TOP = 20


class Figures(NamedTuple):
    """Quality of one ranking, averaged over labels."""

    precision: float
    top: float
    first: float

    def __str__(self) -> str:
        return f"{self.precision:.3f} / {self.top:.2f} / {self.first:.2f}"


def figures(scores: np.ndarray, truth: np.ndarray) -> Figures:
    """Mean average precision, precision of the 20 strongest, share of labelled texts whose first label is right."""
    mixed = scores + np.random.default_rng(0).random(scores.shape) * 1e-9
    labels = [label for label in range(truth.shape[1]) if truth[:, label].any()]
    precision = np.mean([average_precision(truth[:, label], mixed[:, label]) for label in labels])
    top = np.mean([truth[np.argsort(-mixed[:, label])[:TOP], label].mean() for label in labels])
    labelled = truth.any(axis=1)
    first = truth[labelled][np.arange(labelled.sum()), mixed[labelled].argmax(axis=1)].mean()
    return Figures(float(precision), float(top), float(first))


def goemotions_table() -> str:
    """GoEmotions dev, examples from train: ten product emotions."""
    dev, pool = goemotions("dev"), goemotions("train")
    vectors = Vectors(load_encoder(), None)
    methods = _methods(dev.labels, vectors)

    def measure(method: Method, count: int, seed: int) -> Figures | None:
        known = sample(pool, count, seed, left=5) if count else None
        scores = method(dev.texts, known)
        return None if scores is None else figures(scores, dev.truth)

    head = "## GoEmotions dev → ten product emotions (mAP / P@20 / top-1; mean of 3 seeds)"
    return _table(head, methods, (0, 5, 10, 20, 50), measure)


def notes_table() -> str:
    """Coded usability notes: examples are taken out of the notes that are scored."""
    known_notes = notes()
    vectors = Vectors(load_encoder(), None)
    methods = _methods(known_notes.labels, vectors)

    def measure(method: Method, count: int, seed: int) -> Figures | None:
        rest, known = _split(known_notes, count, seed)
        scores = method(rest.texts, known)
        return None if scores is None else figures(scores, rest.truth)

    head = (
        f"## ONRR notes, {len(known_notes.texts)} texts, four codes (too few for 20 and 50 examples a code)"
    )
    return _table(head, methods, (0, 5, 10), measure)


def splits_table() -> str:
    """The notes once more over twenty splits: with about forty texts left to score, three say little."""
    known_notes = notes()
    vectors = Vectors(load_encoder(), None)
    codes = reference_codes(known_notes.labels)
    ours, theirs = engine(codes, vectors), reference_engine(codes, vectors)
    lines = [
        "## ONRR notes, twenty splits, the reference's codebook (mAP; difference ± its standard error)",
        "",
        "| examples | engine | reference engine | difference | engine better in |",
        "|---|---|---|---|---|",
    ]
    for count in (5, 10):
        pairs = []
        for seed in MANY:
            rest, known = _split(known_notes, count, seed)
            found = [method(rest.texts, known) for method in (ours, theirs)]
            pairs.append([figures(one, rest.truth).precision for one in found if one is not None])
        both = np.array(pairs)
        away = both[:, 0] - both[:, 1]
        error = away.std(ddof=1) / np.sqrt(len(away))
        mean = both.mean(axis=0)
        said = f"{away.mean():+.3f} ± {error:.3f} | {int((away > 0).sum())} of {len(away)}"
        lines.append(f"| {count} | {mean[0]:.3f} | {mean[1]:.3f} | {said} |")
    return "\n".join(lines)


def _split(every: Labelled, count: int, seed: int) -> tuple[Labelled, Sample | None]:
    if not count:
        return every, None
    known = sample(every, count, seed, left=2)
    taken = set(known.texts)
    rest = [row for row, text in enumerate(every.texts) if text not in taken]
    kept = Labelled(every.labels, [every.texts[row] for row in rest], [every.given[row] for row in rest])
    return kept, known


def _methods(labels: tuple[str, ...], vectors: Vectors) -> dict[str, Method]:
    theirs, ours = reference_codes(labels), shipped_codes(labels)
    return {
        "reference engine, its codebook": reference_engine(theirs, vectors),
        "engine, the reference's codebook": engine(theirs, vectors),
        "engine, shipped codebook": engine(ours, vectors),
        "engine without weights, shipped codebook": engine(ours, None),
        "tf-idf + logistic regression": regression(labels),
        "spaCy textcat, bag of words": textcat(labels),
    }


def _table(
    head: str,
    methods: Mapping[str, Method],
    counts: Sequence[int],
    measure: Callable[[Method, int, int], Figures | None],
) -> str:
    lines = [head, "", "| method | " + " | ".join(f"{n} examples" if n else "cold" for n in counts) + " |"]
    lines.append("|---" * (len(counts) + 1) + "|")
    for name, method in methods.items():
        cells = [_mean(measure(method, n, seed) for seed in (SEEDS if n else SEEDS[:1])) for n in counts]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
        print(lines[-1], file=sys.stderr, flush=True)
    return "\n".join(lines)


def _mean(found: Iterable[Figures | None]) -> str:
    known = [one for one in found if one is not None]
    return str(Figures(*(float(np.mean(column)) for column in zip(*known, strict=True)))) if known else "–"
