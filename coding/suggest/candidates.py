"""Passages that may get a code: sentences within the turns of everyone but the interviewer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from coding.language.pipeline import sentence_spans, word_count
from coding.suggest.plain import Candidate, Example, SuggestTurn
from models.span import Span

if TYPE_CHECKING:
    from spacy.language import Language

SILENT = "interviewer"
COURTESY = re.compile(
    r"\W*(?:(?:ok(?:ay)?|oh|no|yes|yeah|so|um|well|and|great|that's great|that's all)\W+)*(?:thank you|thanks)\b",
    re.IGNORECASE,
)
FEW_WORDS = 7
REMEMBERED = 20_000


def candidates(pipeline: Language, turns: Iterable[SuggestTurn]) -> list[Candidate]:
    """Candidates in the order of the turns; interviewer turns give none."""
    return [
        Candidate(turn.source, turn.start + span.start, turn.start + span.end, span.of(turn.text))
        for turn in turns
        if turn.role != SILENT
        for span in _spans(pipeline, turn.text)
    ]


def courtesy(text: str) -> bool:
    """Whether a short sentence only thanks the other person in the room."""
    return COURTESY.match(text) is not None and word_count(text) <= FEW_WORDS


@lru_cache(REMEMBERED)
def _spans(pipeline: Language, text: str) -> tuple[Span, ...]:
    return tuple(sentence_spans(pipeline, text))


def covers(example: Example, candidate: Candidate) -> bool:
    """Whether the example lies on at least half of the candidate, or the candidate on half of the example."""
    if example.source != candidate.source:
        return False
    shared = min(example.end, candidate.end) - max(example.start, candidate.start)
    shorter = min(example.end - example.start, candidate.end - candidate.start)
    return shared > 0 and shared * 2 >= shorter
