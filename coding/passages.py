"""Passages: found or made at a span, and dropped when nothing holds them any more."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from models.base import new_guid, now
from models.code import SeedQuote
from models.journey import CardEvidence, HypothesisEvidence
from models.memo import Memo, MemoLink
from models.passage import Coding, Passage
from models.people import PersonaEvidence
from models.span import Span

CHUNK = 500
HOLDERS = (Coding, Memo, MemoLink, CardEvidence, HypothesisEvidence, PersonaEvidence, SeedQuote)


def passage_at(session: Session, source_id: int, span: Span) -> int:
    """The id of the passage at exactly this span, made when there is none."""
    return passages_at(session, [(source_id, span)])[source_id, span]


def passages_at(session: Session, wanted: Iterable[tuple[int, Span]]) -> dict[tuple[int, Span], int]:
    """The ids of the passages at these spans, by (source id, span); missing ones are made."""
    places = list(dict.fromkeys(wanted))
    found: dict[tuple[int, Span], int] = {}
    for source_id in dict.fromkeys(source for source, _ in places):
        asked = {span for source, span in places if source == source_id}
        for row in session.execute(
            select(Passage.id, Passage.start, Passage.end).where(
                Passage.source_id == source_id,
                Passage.start.between(min(s.start for s in asked), max(s.start for s in asked)),
            )
        ):
            span = Span(row.start, row.end)
            if span in asked:
                found[source_id, span] = row.id
    missing = [place for place in places if place not in found]
    rows = [
        {"source_id": source, "start": span.start, "end": span.end, "guid": new_guid(), "created": now()}
        for source, span in missing
    ]
    if rows:
        made = insert(Passage).returning(Passage.id, sort_by_parameter_order=True)
        found.update(zip(missing, session.scalars(made, rows), strict=True))
    return found


def drop_bare_passages(session: Session, passage_ids: Iterable[int]) -> None:
    """Remove those of the passages that no coding, memo, link or evidence holds."""
    ids = sorted(passage_ids)
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        held: set[int | None] = set()
        for table in HOLDERS:
            held.update(session.scalars(select(table.passage_id).where(table.passage_id.in_(chunk))))
        bare = [passage_id for passage_id in chunk if passage_id not in held]
        session.execute(delete(Passage).where(Passage.id.in_(bare)))
