"""The spaCy pipeline: a language's blank tokenizer, sentence ends by punctuation, stems as lemmas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from coding.language.stems import STEMMERS, stemmer
from models.errors import UserError
from models.span import Span
from models.translation import tr

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

WORDS_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "words"
SENTENCE_END = re.compile(r"[.!?…。！？؟।]")
LINE = re.compile(r"[^\n]+")
EDGES = re.compile(r"^[\s\-–—*•·▪◦>\"“”]+|[\s\"“”]+$")
WORD = re.compile(r"\w[\w'’-]*")
WORDS_PER_END = 60
LONGEST = 120
STRETCH = 60


def make_pipeline(language: str = "en") -> Language:
    """A pipeline without any trained part; UserError when spaCy does not know the language."""
    import spacy

    try:
        pipeline = spacy.blank(language)
    except ImportError as problem:
        raise UserError(
            tr("There are no language rules for “{language}”.", language=language),
            tr("Choose one of: {value}.", value=", ".join(sorted(STEMMERS))),
        ) from problem
    pipeline.add_pipe("sentencizer")
    _register_stems()
    pipeline.add_pipe("trailmark_stems", config={"language": language})
    return pipeline


def _register_stems() -> None:
    """Make the stem component known to spaCy (once a process)."""
    from spacy.language import Language

    if Language.has_factory("trailmark_stems"):
        return

    @Language.factory("trailmark_stems", default_config={"language": "en"})
    def make(nlp: Language, name: str, language: str) -> Stems:
        return Stems(language)


class Stems:
    """Writes each token's stem into its lemma."""

    def __init__(self, language: str) -> None:
        self._stem = stemmer(language)

    def __call__(self, doc: Doc) -> Doc:
        for token in doc:
            token.lemma_ = self._stem(token.text)
        return doc


def sentence_spans(pipeline: Language, text: str) -> Iterator[Span]:
    """Sentences of one turn, in code points of `text`; speech without punctuation stays whole."""
    for line in _lines(text):
        part = line.of(text)
        if _punctuated(part):
            spans = [(sentence.start_char, sentence.end_char) for sentence in pipeline(part).sents]
        else:
            spans = _stretches(part)
        for start, end in spans:
            trimmed = _trim(text, line.start + start, line.start + end)
            if len(trimmed):
                yield trimmed


@lru_cache(4)
def everyday_sentences(language: str) -> tuple[str, ...]:
    """Ordinary sentences to compare with where a project has too few of its own, English only."""
    place = WORDS_FOLDER / f"everyday-{language}.txt"
    return tuple(place.read_text(encoding="utf-8").splitlines()) if place.is_file() else ()


def tells(pipeline: Language, term: str) -> bool:
    """Whether a word of the term is more than a function word, a number or a sign."""
    return any(word.isalpha() and not pipeline.vocab[word].is_stop for word in term.split())


def word_count(text: str) -> int:
    """Number of words, whatever the language's spaces."""
    return sum(1 for _ in WORD.finditer(text))


def _lines(text: str) -> list[Span]:
    """Lines of a turn; one stretch when captions broke running speech into lines."""
    lines = [Span(*found.span()) for found in LINE.finditer(text)]
    running = [line for line in lines[1:] if line.of(text)[0].islower()]
    if len(lines) > 2 and len(running) * 2 > len(lines) and not _punctuated(text):
        return [Span(lines[0].start, lines[-1].end)]
    return lines


def _punctuated(text: str) -> bool:
    ends = len(SENTENCE_END.findall(text))
    return ends * WORDS_PER_END >= word_count(text)


def _stretches(text: str) -> list[tuple[int, int]]:
    """The whole, or stretches of about sixty words where it is longer than a quote should be."""
    words = [found.span() for found in WORD.finditer(text)]
    if len(words) <= LONGEST:
        return [(0, len(text))]
    parts = max(1, round(len(words) / STRETCH))
    cuts = [words[len(words) * part // parts][0] for part in range(1, parts)]
    return list(zip([0, *cuts], [*cuts, len(text)], strict=True))


def _trim(text: str, start: int, end: int) -> Span:
    """The span without bullets, quotation marks and white space at its edges."""
    part = text[start:end]
    kept = EDGES.sub("", part)
    if not kept or not WORD.search(kept):
        return Span(start, start)
    first = start + part.index(kept)
    return Span(first, first + len(kept))
