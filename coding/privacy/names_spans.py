"""A source's text with names replaced, and everything that points into it moved along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from coding.passages import HOLDERS, drop_bare_passages, passage_at
from coding.privacy.names_replace import Replacement, moved, replaced
from coding.sources import text_hash
from coding.tagging import resize
from models.passage import Coding, Passage, Verdict
from models.source import Redaction, ReviewedSpan, Source, Turn
from models.span import Span

AWAY = 1_000_000_000


def move_spans(session: Session, source: Source, found: Sequence[Replacement]) -> None:
    """Replace in the text and move turns, passages, reviewed stretches, redactions and verdicts.

    A passage that began or ended inside a name takes in the whole label; codings that meet by that become one.
    """
    source.text = replaced(source.text, found)
    source.text_sha256 = text_hash(source.text)
    source.characters = len(source.text)
    source.words = len(source.text.split())
    source.revision += 1
    session.flush()
    for table in (Turn, ReviewedSpan, Redaction):
        _move(session, table, source.id, found)
    _move_verdicts(session, source.id, found)
    _move_passages(session, source.id, found)


def _move(session: Session, table: Any, source_id: int, found: Sequence[Replacement]) -> None:
    rows = session.execute(select(table.id, table.start, table.end).where(table.source_id == source_id)).all()
    _set(session, table, {row.id: moved(Span(row.start, row.end), found) for row in rows})


def _set(session: Session, table: Any, spans: dict[int, Span]) -> None:
    rows = [{"id": number, "start": span.start, "end": span.end} for number, span in spans.items()]
    if rows:
        session.execute(update(table), rows)


def _set_apart(session: Session, table: Any, spans: dict[int, Span]) -> None:
    """Set spans that must differ from each other: first far away, then where they belong."""
    _set(session, table, {number: Span(span.start + AWAY, span.end + AWAY) for number, span in spans.items()})
    _set(session, table, spans)


def _move_verdicts(session: Session, source_id: int, found: Sequence[Replacement]) -> None:
    """Of two verdicts on one code that come to lie on the same words, the newer stays."""
    columns = (Verdict.id, Verdict.start, Verdict.end, Verdict.code_id, Verdict.coder_id)
    rows = session.execute(select(*columns).where(Verdict.source_id == source_id).order_by(Verdict.id)).all()
    kept: dict[tuple[Span, int, int | None], int] = {}
    for row in rows:
        key = (moved(Span(row.start, row.end), found), row.code_id, row.coder_id)
        if key in kept:
            session.execute(delete(Verdict).where(Verdict.id == kept[key]))
        kept[key] = row.id
    _set_apart(session, Verdict, {number: span for (span, _, _), number in kept.items()})


def _move_passages(session: Session, source_id: int, found: Sequence[Replacement]) -> None:
    rows = session.execute(
        select(Passage.id, Passage.start, Passage.end).where(Passage.source_id == source_id)
    ).all()
    spans = {row.id: moved(Span(row.start, row.end), found) for row in rows}
    cut = {row.id for row in rows if _inside(row.start, found) or _inside(row.end, found)}
    away = {
        number: Span(AWAY * 2 + 2 * place, AWAY * 2 + 2 * place + 1)
        for place, number in enumerate(sorted(cut))
    }
    _set(session, Passage, away)
    _set_apart(session, Passage, {number: span for number, span in spans.items() if number not in cut})
    for number in sorted(cut):
        _settle(session, source_id, number, spans[number])


def _inside(place: int, found: Sequence[Replacement]) -> bool:
    return any(one.start < place < one.end for one in found)


def _settle(session: Session, source_id: int, number: int, span: Span) -> None:
    """Bring a passage that was put away to its new span, or what lies on it to the passage that is there."""
    there = Passage.source_id == source_id, Passage.start == span.start, Passage.end == span.end
    if session.scalar(select(Passage.id).where(*there)) is None:
        _set(session, Passage, {number: span})
    for coding_id in session.scalars(select(Coding.id).where(Coding.passage_id == number)).all():
        resize(session, coding_id, span)
    target = passage_at(session, source_id, span)
    if target != number:
        for table in HOLDERS:
            if table is not Coding:
                _hand_over(session, table, number, target)
        drop_bare_passages(session, [number])


def _hand_over(session: Session, table: Any, number: int, target: int) -> None:
    """Point rows to another passage; a row that would be there twice goes."""
    other = [
        column
        for constraint in table.__table__.constraints
        for column in constraint.columns
        if any(part.name == "passage_id" for part in constraint.columns) and column.name != "passage_id"
    ]
    for column in other:
        there = select(column).where(table.passage_id == target)
        session.execute(delete(table).where(table.passage_id == number, column.in_(there)))
    session.execute(update(table).where(table.passage_id == number).values(passage_id=target))
