"""What an act changed: enough for every view to know whether it shows any of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from models.base import Base
from models.passage import Coding, Passage
from models.source import Source
from models.undo import RowChange, Step

IN_SOURCES = ("turn", "speaker", "passage", "reviewed_span", "redaction", "verdict", "original")
CHUNK = 500


@dataclass(frozen=True)
class Changes:
    """Row ids per table, and the sources whose text, turns, passages or codings changed."""

    label: str = ""
    tables: Mapping[str, frozenset[int]] = field(default_factory=dict)
    sources: frozenset[int] = frozenset()

    def touches(self, *tables: str) -> bool:
        """True when a row of one of these tables changed."""
        return any(table in self.tables for table in tables)

    def __bool__(self) -> bool:
        return bool(self.tables)


def everything(session: Session) -> Changes:
    """Changes that touch every table and source, for a reader that must read all of it anew."""
    tables = {name: frozenset[int]() for name in Base.metadata.tables}
    return Changes("", tables, frozenset(session.scalars(select(Source.id))))


def changes_of(connection: Connection, step: Step) -> Changes:
    """The changes of a step that was just closed or played, read inside its transaction."""
    rows: dict[str, set[int]] = defaultdict(set)
    for change in step.changes:
        rows[change.table].add(change.row_id)
    tables = {table: frozenset(ids) for table, ids in rows.items()}
    return Changes(step.label, tables, frozenset(_sources(connection, step.changes, tables)))


def _sources(
    connection: Connection, changes: Iterable[RowChange], tables: Mapping[str, frozenset[int]]
) -> set[int]:
    found = set(tables.get("source", frozenset()))
    passages = set(tables.get("passage", frozenset()))
    for change in changes:
        image = change.image or {}
        if change.table == "coding" and "passage_id" in image:
            passages.add(image["passage_id"])
        if change.table in IN_SOURCES and image.get("source_id"):
            found.add(image["source_id"])
    codings = tables.get("coding", frozenset())
    for ids in _chunks(codings):
        passages.update(connection.scalars(select(Coding.passage_id).where(Coding.id.in_(ids))))
    for ids in _chunks(passages):
        found.update(connection.scalars(select(Passage.source_id).where(Passage.id.in_(ids)).distinct()))
    for table in IN_SOURCES[:2] + IN_SOURCES[3:]:
        found.update(_owners(connection, table, tables.get(table, frozenset())))
    return found


def _owners(connection: Connection, table: str, ids: frozenset[int]) -> set[int]:
    mapped = Passage.metadata.tables[table]
    owners: set[int] = set()
    for chunk in _chunks(ids):
        query = select(mapped.c.source_id).where(mapped.c.id.in_(chunk)).distinct()
        owners.update(owner for owner in connection.scalars(query) if owner is not None)
    return owners


def _chunks(ids: Iterable[int]) -> Iterable[list[int]]:
    ordered = sorted(ids)
    return (ordered[start : start + CHUNK] for start in range(0, len(ordered), CHUNK))
