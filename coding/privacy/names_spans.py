"""A source's text with names replaced, and everything that points into it moved along."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.moving import move_passages, move_rows, move_verdicts, set_text
from coding.privacy.names_replace import Replacement, moved, replaced
from models.passage import Passage
from models.source import Redaction, ReviewedSpan, Source, Turn
from models.span import Span


def move_spans(session: Session, source: Source, found: Sequence[Replacement]) -> None:
    """Replace in the text and move turns, passages, reviewed stretches, redactions and verdicts.

    A passage that began or ended inside a name takes in the whole label; codings that meet by that become one.
    """

    def where(span: Span) -> Span:
        return moved(span, found)

    set_text(session, source, replaced(source.text, found))
    for table in (Turn, ReviewedSpan, Redaction):
        move_rows(session, table, source.id, where)
    move_verdicts(session, source.id, where)
    rows = session.execute(
        select(Passage.id, Passage.start, Passage.end).where(Passage.source_id == source.id)
    ).all()
    cut = {row.id for row in rows if _inside(row.start, found) or _inside(row.end, found)}
    move_passages(session, source.id, {row.id: where(Span(row.start, row.end)) for row in rows}, cut)


def _inside(place: int, found: Sequence[Replacement]) -> bool:
    return any(one.start < place < one.end for one in found)
