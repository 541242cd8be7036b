"""Everything that points into a source's text, moved together when the text changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from coding.circumstances import carry
from coding.passages import HOLDERS, drop_bare_passages, passage_at
from coding.sources import text_hash
from coding.tagging import resize
from models.history import HistoryStep
from models.passage import Coding, Passage, Verdict
from models.source import Source
from models.span import Span

AWAY = 1_000_000_000
Where = Callable[[Span], Span | None]


def set_text(session: Session, source: Source, text: str) -> None:
    """Give a source another text with its figures; its revision grows and is never used twice, undo or not."""
    source.text, source.text_sha256 = text, text_hash(text)
    source.characters, source.words = len(text), len(text.split())
    source.revision = max(source.revision + 1, session.scalar(select(func.max(HistoryStep.id))) or 0)
    session.flush()


def move_rows(session: Session, table: Any, source_id: int, where: Where) -> None:
    """Move the rows of a table to where their spans lie now; a row whose span is nowhere goes."""
    rows = session.execute(select(table.id, table.start, table.end).where(table.source_id == source_id)).all()
    spans = {row.id: where(Span(row.start, row.end)) for row in rows}
    _delete(session, table, [number for number, span in spans.items() if span is None])
    _set(session, table, {number: span for number, span in spans.items() if span is not None})


def move_verdicts(session: Session, source_id: int, where: Where) -> None:
    """Move answers to suggestions; of two on one code that come to lie on the same words, the newer stays."""
    columns = (Verdict.id, Verdict.start, Verdict.end, Verdict.code_id, Verdict.coder_id)
    rows = session.execute(select(*columns).where(Verdict.source_id == source_id).order_by(Verdict.id)).all()
    kept: dict[tuple[Span, int, int | None], int] = {}
    gone: list[int] = []
    for row in rows:
        span = where(Span(row.start, row.end))
        if span is None:
            gone.append(row.id)
            continue
        key = (span, row.code_id, row.coder_id)
        gone += [kept[key]] if key in kept else []
        kept[key] = row.id
    _delete(session, Verdict, gone)
    _set_apart(session, Verdict, {number: span for (span, _, _), number in kept.items()})


def move_passages(
    session: Session, source_id: int, spans: Mapping[int, Span | None], loose: set[int]
) -> None:
    """Move passages by id; one whose span is None goes with all that is on it.

    A `loose` passage may come to lie on or over another one: their codings then become one where they meet.
    All others must keep different spans and their order.
    """
    _delete(session, Passage, [number for number, span in spans.items() if span is None])
    kept = {number: span for number, span in spans.items() if span is not None}
    apart = sorted(number for number in kept if number in loose)
    away = {n: Span(AWAY * 2 + 2 * place, AWAY * 2 + 2 * place + 1) for place, n in enumerate(apart)}
    _set(session, Passage, away)
    _set_apart(session, Passage, {number: span for number, span in kept.items() if number not in away})
    for number in apart:
        _settle(session, source_id, number, kept[number])


def _set(session: Session, table: Any, spans: Mapping[int, Span]) -> None:
    rows = [{"id": number, "start": span.start, "end": span.end} for number, span in spans.items()]
    if rows:
        session.execute(update(table), rows)


def _set_apart(session: Session, table: Any, spans: Mapping[int, Span]) -> None:
    """Set spans that must differ from each other: first far away, then where they belong."""
    _set(session, table, {number: Span(span.start + AWAY, span.end + AWAY) for number, span in spans.items()})
    _set(session, table, spans)


def _delete(session: Session, table: Any, ids: list[int]) -> None:
    for start in range(0, len(ids), 500):
        session.execute(delete(table).where(table.id.in_(ids[start : start + 500])))


def _settle(session: Session, source_id: int, number: int, span: Span) -> None:
    """Bring a passage that was put away to its new span, or what lies on it to the passage that is there."""
    there = Passage.source_id == source_id, Passage.start == span.start, Passage.end == span.end
    if session.scalar(select(Passage.id).where(*there)) is None:
        _set(session, Passage, {number: span})
    for coding_id in session.scalars(select(Coding.id).where(Coding.passage_id == number)).all():
        resize(session, coding_id, span)
    target = passage_at(session, source_id, span)
    if target != number:
        carry(session, number, target)
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
