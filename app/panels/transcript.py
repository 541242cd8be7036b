"""Turns the frozen rows of `coding.browse` into what the transcript view is given."""

from __future__ import annotations

from collections.abc import Iterable

from app.desk import Desk
from app.suggestions import Offer
from app.text.content import TextMark, TextSource, TextTurn

KIND_ORDER = {
    kind: at
    for at, kind in enumerate(
        (
            "stage",
            "touchpoint",
            "action",
            "thought",
            "emotion",
            "pain point",
            "need",
            "question",
            "opportunity",
        )
    )
}


def text_source(desk: Desk, source: int) -> TextSource:
    """The text, turns and marks of a source."""
    from coding.browse import read_turns, source_words

    turns = tuple(
        TextTurn(
            turn.start,
            turn.end,
            turn.speaker,
            turn.role or "participant",
            turn.time_start,
            turn.date,
            turn.heading,
        )
        for turn in desk.read(read_turns, source)
    )
    return TextSource(desk.read(source_words, source), turns, text_marks(desk, source))


def text_marks(desk: Desk, source: int) -> tuple[TextMark, ...]:
    """The codings of a source as marks."""
    from coding.browse import marks_of

    return tuple(
        TextMark(
            id=row.id,
            passage_id=row.passage_id,
            start=row.start,
            end=row.end,
            code_id=row.code_id,
            label=row.code,
            color=row.color or "",
            kind=row.kind,
            coder=row.coder_id or 0,
            coder_name=row.coder or "",
            kind_order=KIND_ORDER.get(row.kind, len(KIND_ORDER)),
        )
        for row in desk.read(marks_of, source)
    )


def offer_marks(offers: Iterable[Offer]) -> list[TextMark]:
    """Suggestions as marks; their ids are negative, so that they are never taken for codings."""
    return [
        TextMark(
            id=-1 - number,
            passage_id=0,
            start=offer.span.start,
            end=offer.span.end,
            code_id=offer.code_id,
            label=offer.code,
            color=offer.color,
            kind=offer.kind,
            kind_order=KIND_ORDER.get(offer.kind, len(KIND_ORDER)),
            suggestion=True,
        )
        for number, offer in enumerate(offers)
    ]
