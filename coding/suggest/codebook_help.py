"""Cue words and seed quotes proposed from a code's own codings, and passages like a given one."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from coding.language.pipeline import WORD, tells, word_count
from coding.suggest.features import Centre
from coding.suggest.plain import Candidate
from coding.suggest.results import Help
from coding.suggest.terms import TermWeights, terms

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language

    Floats = NDArray[np.float32]

CUES, SEEDS = 8, 4
FEWEST = 2
STRONG = 1.28
SHORTEST, LONGEST = 5, 30
PRIOR = 100.0


def propose(
    pipeline: Language,
    coded: Sequence[str],
    others: Sequence[str],
    present: Iterable[str],
    vectors: Floats | None,
) -> Help:
    """Proposals from the coded texts against all others; `vectors` are those of `coded`, if there are any."""
    known = {cue.lower() for cue in present}
    return Help(_cues(pipeline, coded, others, known), _seeds(coded, vectors, known))


def _cues(
    pipeline: Language, coded: Sequence[str], others: Sequence[str], known: set[str]
) -> tuple[str, ...]:
    """Terms whose log-odds stand out (Monroe, Colaresi and Quinn 2008, informative Dirichlet prior)."""
    inside = Counter(term for text in coded for term in terms(text))
    outside = Counter(term for text in others for term in terms(text))
    strengths = log_odds(inside, outside)
    telling = [
        (strength, term)
        for term, strength in strengths.items()
        if inside[term] >= FEWEST and strength >= STRONG and tells(pipeline, term) and term not in known
    ]
    chosen: list[str] = []
    for _, term in sorted(telling, key=lambda pair: (-pair[0], -len(pair[1]), pair[1])):
        if not any(_within(term, other) or _within(other, term) for other in chosen):
            chosen.append(term)
    return tuple(chosen[:CUES])


def log_odds(inside: Mapping[str, int], outside: Mapping[str, int]) -> dict[str, float]:
    """Standardised log-odds of each term inside against outside."""
    total_in, total_out = sum(inside.values()) or 1, sum(outside.values()) or 1
    result = {}
    for term, count in inside.items():
        other = outside.get(term, 0)
        prior = PRIOR * (count + other) / (total_in + total_out)
        odds = math.log((count + prior) / (total_in + PRIOR - count - prior))
        other_odds = math.log((other + prior) / (total_out + PRIOR - other - prior))
        result[term] = (odds - other_odds) / math.sqrt(1 / (count + prior) + 1 / (other + prior))
    return result


def _within(term: str, other: str) -> bool:
    return set(term.split()) <= set(other.split())


def _seeds(coded: Sequence[str], vectors: Floats | None, known: set[str]) -> tuple[str, ...]:
    """Short quotes near the middle of the coded ones and unlike each other."""
    rows = [
        row
        for row, text in enumerate(coded)
        if SHORTEST <= word_count(text) <= LONGEST and text.lower() not in known
    ]
    if not rows:
        return ()
    likeness = _likeness(coded, vectors)
    middle = likeness.mean(axis=1)
    chosen: list[int] = []
    while len(chosen) < min(SEEDS, len(rows)):
        rest = [row for row in rows if row not in chosen]
        gain = [middle[row] - max((likeness[row, one] for one in chosen), default=0) / 2 for row in rest]
        chosen.append(rest[int(np.argmax(gain))])
    return tuple(" ".join(coded[row].split()) for row in chosen)


def _likeness(texts: Sequence[str], vectors: Floats | None) -> Floats:
    if vectors is None:
        rows = TermWeights(texts).rows(texts)
        return np.asarray((rows @ rows.T).toarray(), np.float32)
    layers = Centre(vectors.mean(axis=0)).apply(vectors)
    return np.asarray((layers @ layers.transpose(0, 2, 1)).mean(axis=0), np.float32)


def like(
    texts: Sequence[str], found: Sequence[Candidate], vectors: Floats | None, limit: int
) -> list[tuple[Candidate, float]]:
    """The candidates most like any of `texts`, best first; `vectors` are of `texts`, then of `found`."""
    both = [*texts, *(candidate.text for candidate in found)]
    words = TermWeights(both).rows(both)
    likeness = (words[: len(texts)] @ words[len(texts) :].T).toarray().max(axis=0)
    if vectors is not None:
        layers = Centre(vectors[len(texts) :].mean(axis=0)).apply(vectors)
        near = layers[:, : len(texts)] @ layers[:, len(texts) :].transpose(0, 2, 1)
        likeness = likeness / 3 + near.mean(axis=0).max(axis=0) * 2 / 3
    wanted = {_words(text) for text in texts}
    order = [
        int(row) for row in np.argsort(-likeness, kind="stable") if _words(found[row].text) not in wanted
    ]
    return [(found[row], round(float(likeness[row]), 4)) for row in order[:limit]]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in WORD.findall(text))
