"""Why a code is suggested: its cues in the quote, the words that weigh, the quotes it resembles."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from coding.language.pipeline import tells
from coding.suggest.engine import TERM_SHARE, Engine, Learned, Scores
from coding.suggest.plain import Because, Example, Similar
from models.translation import tr, trn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

WORDS, QUOTES = 3, 2
LIKE = 0.25
SHOWN = 90


class Compared(NamedTuple):
    """A text beside the training texts: kernel with each, its telling words and their tf-idf weights."""

    kernel: Numbers
    columns: NDArray[np.int_]
    weights: Numbers


class Explainer:
    """Explains the suggestions of one run; reads each text and each code's seed quotes once."""

    def __init__(self, engine: Engine, scores: Scores, places: Mapping[str, Example]) -> None:
        """`places` tells where a coded quote stands."""
        self._engine = engine
        self._scores = scores
        self._places = places
        self._compared: dict[str, Compared] = {}
        self._seeds: dict[int, Numbers] = {}

    def explain(self, text: str, code: int) -> Because:
        """What speaks for `code` in `text`."""
        cues = self._engine.cues.hits([text])[0].get(code, [])
        spans = tuple(sorted((cue.start, cue.end) for cue in cues if not cue.negated))
        learned = self._scores.learned
        if learned is None:
            return Because(spans, (), self._like_seeds(text, code))
        return Because(spans, self._words(learned, text, code), self._like_coded(learned, text, code))

    def _like_seeds(self, text: str, code: int) -> tuple[Similar, ...]:
        seeds = self._engine.codes[code].seeds
        if not seeds:
            return ()
        if code not in self._seeds:
            self._seeds[code] = self._layers(seeds)
        likeness = (self._seeds[code] @ self._layers((text,)).transpose(0, 2, 1)).mean(axis=0)[:, 0]
        best = [number for number in np.argsort(-likeness)[:QUOTES] if likeness[number] >= LIKE]
        return tuple(Similar(seeds[number], None, 0, 0, round(float(likeness[number]), 3)) for number in best)

    def _layers(self, texts: tuple[str, ...]) -> Numbers:
        return self._scores.prior.centre.apply(self._engine.vectors(texts)).astype(np.float64)

    def _words(self, learned: Learned, text: str, code: int) -> tuple[tuple[str, float], ...]:
        compared = self._compare(learned, text)
        parts = compared.weights * self._term_weights[compared.columns, code]
        best = [place for place in np.argsort(-parts)[:WORDS] if parts[place] > 0]
        return tuple(
            (learned.terms.names[compared.columns[place]], round(float(parts[place]), 3)) for place in best
        )

    @cached_property
    def _term_weights(self) -> Numbers:
        """How each term speaks for each code [term, code]."""
        assert self._scores.learned is not None
        learned = self._scores.learned
        return np.asarray(TERM_SHARE * (learned.sparse.T @ learned.fit.dual), np.float64)

    def _like_coded(self, learned: Learned, text: str, code: int) -> tuple[Similar, ...]:
        kernel = self._compare(learned, text).kernel
        shares = np.where(learned.positive[:, code], kernel * learned.fit.dual[:, code], 0)
        best = [number for number in np.argsort(-shares)[:QUOTES] if shares[number] > 0]
        return tuple(self._quote(learned.texts[number], float(shares[number])) for number in best)

    def _compare(self, learned: Learned, text: str) -> Compared:
        if text not in self._compared:
            row = learned.terms.rows([text])
            words = (learned.sparse @ row.T).toarray()[:, 0]
            kernel = learned.dense @ self._engine.dense(self._scores.prior, [text])[0] + TERM_SHARE * words
            telling = [
                place
                for place, column in enumerate(row.indices)
                if tells(self._engine.pipeline, learned.terms.names[column])
            ]
            self._compared[text] = Compared(kernel, row.indices[telling], row.data[telling])
        return self._compared[text]

    def _quote(self, text: str, share: float) -> Similar:
        place = self._places.get(text)
        if place is None:
            return Similar(text, None, 0, 0, round(share, 3))
        return Similar(text, place.source, place.start, place.end, round(share, 3))


def reason(because: Because, quote: str) -> str:
    """One sentence for a person."""
    parts = []
    if because.cues:
        parts.append(_cues([quote[start:end] for start, end in because.cues]))
    elif because.words:
        parts.append(_words([word for word, _ in because.words]))
    if because.similar:
        like = because.similar[0]
        words = shortened(like.text)
        seed = like.source is None
        parts.append(
            tr("like the seed quote “{words}”", words=words)
            if seed
            else tr("like the coded quote “{words}”", words=words)
        )
    sentence = tr(" and ").join(parts) or tr("close in meaning to the code's name and definition")
    return f"{sentence[0].upper()}{sentence[1:]}."


def shortened(text: str) -> str:
    """At most ninety signs, cut at a word."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[:SHOWN].rsplit(" ", 1)[0] + " …"


def _cues(found: list[str]) -> str:
    distinct = _distinct(found)
    return trn("cue {words}", "cues {words}", len(distinct), words=_quoted(distinct))


def _words(found: list[str]) -> str:
    distinct = _distinct(found)
    return trn("word {words}", "words {words}", len(distinct), words=_quoted(distinct))


def _distinct(words: list[str]) -> list[str]:
    return list({word.casefold(): word for word in reversed(words)}.values())[::-1]


def _quoted(words: list[str]) -> str:
    return ", ".join(f"“{word}”" for word in words)
