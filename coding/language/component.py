"""The sentence encoder as a spaCy component: `span._.vector_pair` holds layers 4 and 6 of every sentence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coding.language.encoder import load_encoder

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

NAME = "trailmark_sentence_vectors"


def add_sentence_vectors(pipeline: Language, folder: Path | None = None) -> None:
    """Let the pipeline set the 768 float32 numbers of each sentence; UserError without the weights."""
    from spacy.language import Language as Factory
    from spacy.tokens import Span

    if not Factory.has_factory(NAME):

        @Factory.factory(NAME, default_config={"folder": None})
        def make(nlp: Language, name: str, folder: str | None) -> SentenceVectors:
            return SentenceVectors(Path(folder) if folder else None)

        Span.set_extension("vector_pair", default=None)
    pipeline.add_pipe(NAME, config={"folder": str(folder) if folder else None})


class SentenceVectors:
    """Encodes the sentences of a document."""

    def __init__(self, folder: Path | None) -> None:
        self._encoder = load_encoder(folder)

    def __call__(self, doc: Doc) -> Doc:
        sentences = list(doc.sents)
        for sentence, vector in zip(
            sentences, self._encoder.encode([one.text for one in sentences]), strict=True
        ):
            sentence._.vector_pair = vector
        return doc
