"""Why a code is suggested: its cues in the quote, the words that weigh, the quotes it resembles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coding.language.pipeline import tells
from coding.suggest.engine import TERM_SHARE, Engine, Scores
from coding.suggest.plain import Because, Example, Similar

if TYPE_CHECKING:
    from collections.abc import Mapping

WORDS, QUOTES = 3, 2
LIKE = 0.25
SHOWN = 90


def explain(engine: Engine, scores: Scores, text: str, code: int, places: Mapping[str, Example]) -> Because:
    """What speaks for `code` in `text`; `places` tells where a coded quote stands."""
    cues = engine.cues.hits([text])[0].get(code, [])
    spans = tuple(sorted((cue.start, cue.end) for cue in cues if not cue.negated))
    if scores.learned is None:
        return Because(spans, (), _like_seeds(engine, scores, text, code))
    words = _weighted_words(engine, scores, text, code)
    return Because(spans, words, _like_coded(engine, scores, text, code, places))


def reason(because: Because, quote: str) -> str:
    """One sentence for a person."""
    parts = []
    if because.cues:
        found = dict.fromkeys(quote[start:end].lower() for start, end in because.cues)
        parts.append("cue words " + ", ".join(f"“{words}”" for words in found))
    elif because.words:
        parts.append("words " + ", ".join(f"“{word}”" for word, _ in because.words))
    if because.similar:
        like = because.similar[0]
        name = "seed quote" if like.source is None else "coded quote"
        parts.append(f"like the {name} “{shortened(like.text)}”")
    sentence = " and ".join(parts) or "close in meaning to the code's name and definition"
    return f"{sentence[0].upper()}{sentence[1:]}."


def shortened(text: str) -> str:
    """At most ninety signs, cut at a word."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[:SHOWN].rsplit(" ", 1)[0] + " …"


def _like_seeds(engine: Engine, scores: Scores, text: str, code: int) -> tuple[Similar, ...]:
    seeds = engine.codes[code].seeds
    if not seeds:
        return ()
    vectors = scores.prior.centre.apply(engine.vectors([text, *seeds]))
    likeness = (vectors[:, 1:] @ vectors[:, :1].transpose(0, 2, 1)).mean(axis=0)[:, 0]
    best = [number for number in np.argsort(-likeness)[:QUOTES] if likeness[number] >= LIKE]
    return tuple(Similar(seeds[number], None, 0, 0, round(float(likeness[number]), 3)) for number in best)


def _weighted_words(engine: Engine, scores: Scores, text: str, code: int) -> tuple[tuple[str, float], ...]:
    learned = scores.learned
    assert learned is not None
    row = learned.terms.rows([text])
    weights = learned.sparse.T @ learned.fit.dual[:, code]
    parts = [
        (learned.terms.names[column], float(TERM_SHARE * value * weights[column]))
        for column, value in zip(row.indices, row.data, strict=True)
    ]
    telling = [part for part in parts if part[1] > 0 and tells(engine.pipeline, part[0])]
    best = sorted(telling, key=lambda part: -part[1])[:WORDS]
    return tuple((word, round(weight, 3)) for word, weight in best)


def _like_coded(
    engine: Engine, scores: Scores, text: str, code: int, places: Mapping[str, Example]
) -> tuple[Similar, ...]:
    learned = scores.learned
    assert learned is not None
    words = (learned.sparse @ learned.terms.rows([text]).T).toarray()[:, 0]
    kernel = learned.dense @ engine.dense(scores.prior, [text])[0] + TERM_SHARE * words
    shares = np.where(learned.positive[:, code], kernel * learned.fit.dual[:, code], 0)
    best = [number for number in np.argsort(-shares)[:QUOTES] if shares[number] > 0]
    return tuple(_quote(learned.texts[number], float(shares[number]), places) for number in best)


def _quote(text: str, share: float, places: Mapping[str, Example]) -> Similar:
    place = places.get(text)
    if place is None:
        return Similar(text, None, 0, 0, round(share, 3))
    return Similar(text, place.source, place.start, place.end, round(share, 3))
