"""Texts as numbers: centred sentence vectors, cue scores, tf-idf rows."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import numpy as np

from coding.language.cues import Cue, CueFinder
from coding.suggest.plain import SuggestCode

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language

    Floats = NDArray[np.float32]
    Encode = Callable[[Sequence[str]], Floats]

PHRASE, NEGATED = 1.5, 0.3
RAREST, MOST = 1.3, 2.0
FEWEST = 50
LONG_WORD = 4
LAYERS = 2
Hits = dict[int, list[Cue]]


@dataclass(frozen=True)
class Centre:
    """The mean vector of the texts at hand, taken off every vector before it is compared."""

    mean: Floats

    def apply(self, vectors: Floats) -> Floats:
        """Each layer minus its mean, at unit length, [layer, text, 384]."""
        parts = np.stack(np.split(vectors - self.mean, LAYERS, axis=1))
        return unit(parts)


class CueScorer:
    """Cue scores of texts: rare cues count more, phrases more than words, negated ones little."""

    def __init__(self, pipeline: Language, codes: Sequence[SuggestCode]) -> None:
        self._finder = CueFinder(pipeline, [cue_phrases(pipeline, code) for code in codes])
        self._codes = len(codes)
        self._seen: Counter[str] = Counter()
        self._texts = FEWEST
        self._known: dict[str, Hits] = {}

    def hits(self, texts: Sequence[str]) -> list[Hits]:
        """Cues of each code in each text; a text is read once."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._known.update(zip(new, self._finder.find(new), strict=True))
        return [self._known[text] for text in texts]

    def count(self, texts: Sequence[str]) -> None:
        """Take the rarity of each cue from these texts."""
        found = self.hits(texts)
        keys = ({cue.key for cues in hit.values() for cue in cues} for hit in found)
        self._seen = Counter(key for group in keys for key in group)
        self._texts = max(len(texts), FEWEST)

    def scores(self, texts: Sequence[str]) -> Floats:
        """Sum of cue weights, between 0 and 2, [text, code]."""
        scores = np.zeros((len(texts), self._codes), np.float32)
        for row, hit in enumerate(self.hits(texts)):
            for code, cues in hit.items():
                scores[row, code] = sum(map(self._weight, cues))
        return scores.clip(0, MOST)

    def _weight(self, cue: Cue) -> float:
        rarity = math.log(self._texts / max(1, self._seen[cue.key])) / math.log(100)
        weight = min(RAREST, max(0.0, rarity))
        return weight * (PHRASE if cue.words > 1 else 1) * (NEGATED if cue.negated else 1)


def cue_phrases(pipeline: Language, code: SuggestCode) -> list[str]:
    """The code's cues and name; without cues the telling words of its definition stand in."""
    if code.cues:
        return [*code.cues, code.name]
    words = (token for token in pipeline(code.definition) if token.is_alpha and not token.is_stop)
    return [code.name, *(token.text for token in words if len(token) >= LONG_WORD)]


def unit(rows: Floats) -> Floats:
    """Rows at length one; a row of zeros stays."""
    return cast("Floats", rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9))
