"""Small reads of the reading room: which sources there are, and how a step of the history lies in them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.history import HistoryChange
from models.passage import Coding, Passage
from models.people import Coder
from models.source import ReviewedSpan, Source
from models.span import Span

_MOST = 400
Place = tuple[int, Span | None]


def source_titles(session: Session) -> list[tuple[int, str]]:
    """Id and title of every source in the order of the list."""
    rows = session.execute(select(Source.id, Source.title).order_by(Source.position, Source.id))
    return [(number, title) for number, title in rows]


def read_spans(session: Session, source_id: int) -> tuple[Span, ...]:
    """What the coder of this session has read and left in a source, in the order of the text.

    That the source as a whole was read is said by its status, and does not count here.
    """
    own = select(Coder.id).where(Coder.name == str(session.info.get("coder") or "")).scalar_subquery()
    query = select(ReviewedSpan.start, ReviewedSpan.end).join(Source, Source.id == ReviewedSpan.source_id)
    query = query.where(ReviewedSpan.source_id == source_id, ReviewedSpan.coder_id == own)
    whole = (ReviewedSpan.start == 0) & (ReviewedSpan.end >= Source.characters)
    rows = session.execute(query.where(~whole).order_by(ReviewedSpan.start)).all()
    return tuple(Span(start, end) for start, end in rows)


def coding_weight(session: Session, coding_id: int) -> int | None:
    """The weight of a coding from 0 to 100, or None."""
    return session.scalar(select(Coding.weight).where(Coding.id == coding_id))


def place_of_step(session: Session, step: int) -> Place | None:
    """Where an act of the history was done: a source and, if it was on words, their span; None for elsewhere.

    What the act took away is found by the image that undo keeps of it.
    """
    columns = (HistoryChange.table_name, HistoryChange.row_id, HistoryChange.image)
    query = select(*columns).where(HistoryChange.step_id == step).order_by(HistoryChange.id).limit(_MOST)
    changes = session.execute(query).all()
    places = {row.row_id: row.image for row in changes if row.table_name == "passage"}
    for table, row_id, image in changes:
        found = None
        if table == "coding":
            found = _of_coding(session, row_id, image, places)
        elif table == "passage":
            found = _of_passage(session, row_id, image)
        if found is not None:
            return found
    return _of_source(session, changes)


def _of_coding(
    session: Session,
    row_id: int,
    image: dict[str, object] | None,
    places: dict[int, dict[str, object] | None],
) -> Place | None:
    now = session.scalar(select(Coding.passage_id).where(Coding.id == row_id))
    passage = now if now is not None else (image or {}).get("passage_id")
    return _of_passage(session, passage, places.get(passage)) if isinstance(passage, int) else None


def _of_passage(session: Session, row_id: int, image: dict[str, object] | None) -> Place | None:
    row = session.execute(
        select(Passage.source_id, Passage.start, Passage.end).where(Passage.id == row_id)
    ).one_or_none()
    if row is not None:
        return row.source_id, Span(row.start, row.end)
    values = [(image or {}).get(name) for name in ("source_id", "start", "end")]
    source, start, end = values
    if isinstance(source, int) and isinstance(start, int) and isinstance(end, int):
        known = session.scalar(select(Source.id).where(Source.id == source))
        return (source, Span(start, end)) if known is not None else None
    return None


def _of_source(session: Session, changes: Iterable[Any]) -> Place | None:
    for table, row_id, image in changes:
        number = row_id if table == "source" else (image or {}).get("source_id")
        if isinstance(number, int) and session.scalar(select(Source.id).where(Source.id == number)):
            return number, None
    return None
