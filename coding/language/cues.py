"""Cue words and phrases of codes found in sentences by spaCy's PhraseMatcher, with a note of negation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from coding.language.stems import plain

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

NEGATIONS = {
    "en": "not n't no never without hardly nor neither cannot",
    "de": "nicht kein keine keinen keiner nie niemals ohne kaum weder",
    "fr": "ne n' pas jamais sans aucun aucune ni",
    "es": "no nunca jamás sin ni tampoco ningún ninguna",
    "it": "non mai senza né nessun nessuna",
    "pt": "não nunca sem nem jamais nenhum nenhuma",
    "nl": "niet geen nooit zonder noch",
    "sv": "inte ej aldrig utan ingen inga",
}
REACH = 3


class Cue(NamedTuple):
    """A cue found in a text: half-open code points, its stems, its words, whether negated just before."""

    start: int
    end: int
    key: str
    words: int
    negated: bool


class CueFinder:
    """Finds the cues of many codes at once."""

    def __init__(self, pipeline: Language, cues: Sequence[Iterable[str]]) -> None:
        """`cues[n]` are the cue words and phrases of code n."""
        from spacy.matcher import PhraseMatcher

        self._pipeline = pipeline
        self._negations = frozenset(NEGATIONS.get(str(pipeline.lang), "").split())
        self._matcher = PhraseMatcher(pipeline.vocab, attr="LEMMA")
        for number, phrases in enumerate(cues):
            patterns = list(pipeline.pipe(phrase.strip() for phrase in phrases if phrase.strip()))
            if patterns:
                self._matcher.add(str(number), patterns)

    def find(self, texts: Iterable[str]) -> list[dict[int, list[Cue]]]:
        """For each text the cues of each code that has any, longest first, without overlaps in a code."""
        return [self._of(doc) for doc in self._pipeline.pipe(texts, batch_size=256)]

    def _of(self, doc: Doc) -> dict[int, list[Cue]]:
        spans: dict[int, set[tuple[int, int]]] = defaultdict(set)
        for match, start, end in self._matcher(doc):
            spans[int(doc.vocab.strings[match])].add((start, end))
        return {number: self._cues(doc, found) for number, found in spans.items()}

    def _cues(self, doc: Doc, spans: set[tuple[int, int]]) -> list[Cue]:
        kept: list[tuple[int, int]] = []
        for start, end in sorted(spans, key=lambda span: (span[0] - span[1], span[0])):
            if all(end <= first or start >= last for first, last in kept):
                kept.append((start, end))
        return [self._cue(doc, start, end) for start, end in kept]

    def _cue(self, doc: Doc, start: int, end: int) -> Cue:
        before = doc[max(0, start - REACH) : start]
        return Cue(
            doc[start].idx,
            doc[end - 1].idx + len(doc[end - 1]),
            " ".join(token.lemma_ for token in doc[start:end]),
            end - start,
            any(plain(token.text) in self._negations for token in before),
        )
