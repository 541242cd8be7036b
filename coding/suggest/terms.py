"""Words and word pairs of texts as tf-idf rows (Salton and Buckley 1988: logarithmic tf, unit length)."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from coding.language.stems import plain

if TYPE_CHECKING:
    from scipy.sparse import csr_array

WORD = re.compile(r"\w[\w'’]*|[!?]")
REMEMBERED = 30_000


@lru_cache(REMEMBERED)
def terms(text: str) -> Mapping[str, int]:
    """How often each word, each neighbouring pair, each ! and ? is in the text."""
    words = [plain(word) for word in WORD.findall(text)]
    counts = Counter(words)
    counts.update(f"{first} {second}" for first, second in pairwise(words))
    return counts


class TermWeights:
    """A vocabulary with inverse document frequencies, learned from training texts."""

    def __init__(self, texts: Sequence[str]) -> None:
        documents = Counter(term for text in texts for term in terms(text))
        self.names = list(documents)
        self._column = {term: column for column, term in enumerate(self.names)}
        self._idf = [math.log((1 + len(texts)) / (1 + count)) + 1 for count in documents.values()]

    def rows(self, texts: Iterable[str]) -> csr_array:
        """Sparse rows of unit length, one a text; words not met in training are left out."""
        import numpy as np
        from scipy.sparse import csr_array

        values: list[float] = []
        columns: list[int] = []
        ends = [0]
        for text in texts:
            row = [
                (self._column[term], (1 + math.log(count)) * self._idf[self._column[term]])
                for term, count in terms(text).items()
                if term in self._column
            ]
            length = math.sqrt(sum(value * value for _, value in row)) or 1.0
            columns += [column for column, _ in row]
            values += [value / length for _, value in row]
            ends.append(len(columns))
        shape = (len(ends) - 1, len(self.names))
        return csr_array((np.array(values, np.float32), np.array(columns, np.int32), ends), shape=shape)
