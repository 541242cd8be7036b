"""Turns the frozen rows of `coding.browse` into what the transcript view is given."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from app.circumstances import short_name
from app.offers import Offer
from app.text.content import TextMark, TextSource, TextTurn

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from coding.browse import MarkLine

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


def read_text(session: Session, source: int) -> TextSource:
    """The text, turns and marks of a source."""
    from coding.browse import read_turns, source_words
    from coding.reading import read_spans

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
        for turn in read_turns(session, source)
    )
    marks, left = read_marks(session, source), read_spans(session, source)
    return TextSource(source_words(session, source), turns, marks, left, source)


def read_marks(
    session: Session, source: int, codings: Collection[int] = (), passages: Collection[int] = ()
) -> tuple[TextMark, ...]:
    """The codings of a source as marks; all, or only these codings and those of these passages."""
    from coding.browse import marks_of

    return _marks(marks_of(session, source, codings, passages))


def _marks(rows: Iterable[MarkLine]) -> tuple[TextMark, ...]:
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
            coder_color=row.coder_color,
            kind_order=KIND_ORDER.get(row.kind, len(KIND_ORDER)),
            exposure=row.exposure or "",
            brand=row.brand or "",
            note=", ".join(short_name(value) for value in (row.exposure, row.brand) if value),
        )
        for row in rows
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
