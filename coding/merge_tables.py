"""Brings the rows of one table into this project: known ones are compared, new ones arrive with new ids."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, Table, insert, select, update
from sqlalchemy.orm import Session

from coding.merge_keys import counted, differing, in_words, key_of, named
from coding.merge_rows import OtherProject, Row, holds_bytes, stored_rows
from models.source import Source
from models.translation import tr

Ids = dict[str, dict[int, int]]
FIXED = frozenset({"speaker", "turn"})
IDS_IN_FILTERS = {"participants": "participant", "without": "participant", "coders": "coder"}


@dataclass
class Merger:
    """A merge under way: which of their ids is which of ours, what came, and what differs.

    `sources` are the ids of sources that arrived in this merge.
    """

    session: Session
    other: OtherProject
    ids: Ids = field(default_factory=dict)
    added: int = 0
    same: int = 0
    conflicts: dict[str, None] = field(default_factory=dict)
    sources: set[int] = field(default_factory=set)
    texts: dict[int, tuple[str, str]] = field(default_factory=dict)
    unheeded: frozenset[str] = frozenset()

    def differs(self, sentence: str) -> None:
        """Note a conflict, once."""
        self.conflicts[sentence] = None

    def count(self, table: Table, *, new: bool) -> None:
        """Count a thing that came or was there already."""
        if counted(table):
            self.added += new
            self.same += not new

    def remap(self, table: Table, row: Row, *, without: frozenset[str] = frozenset()) -> Row | None:
        """The row with our ids in place of theirs; None when what it is part of is not here.

        References in `without` are emptied.
        """
        mapped = dict(row)
        for column, target, owned in references(table):
            value = row.get(column)
            if value is None:
                continue
            if column in without:
                mapped[column] = None
                continue
            mapped[column] = self.ids.get(target, {}).get(value)
            if mapped[column] is None and owned:
                return None
        if table.name == "journey_map":
            mapped["filters"] = {**row["filters"], **self._filters(row["filters"])}
        return mapped

    def _filters(self, filters: dict[str, Any]) -> dict[str, list[int]]:
        """The choices of a map that are made by id."""
        return {
            name: [self.ids[table][value] for value in filters[name] if value in self.ids.get(table, {})]
            for name, table in IDS_IN_FILTERS.items()
            if isinstance(filters.get(name), list)
        }


def references(table: Table) -> list[tuple[str, str, bool]]:
    """(column, table referred to, whether the row is part of what it refers to) for every reference."""
    return [
        (column.name, key.column.table.name, key.ondelete == "CASCADE")
        for column in table.columns
        for key in column.foreign_keys
    ]


class TableMerge:
    """One table of a merge."""

    def __init__(self, merger: Merger, table: Table) -> None:
        self.merger, self.table = merger, table
        self.ids = merger.ids.setdefault(table.name, {})
        self.ours = stored_rows(merger.session, table)
        self._by_guid = {row["guid"]: row for row in self.ours if "guid" in row}
        self._by_key = {key: row for row in reversed(self.ours) if (key := key_of(table, row)) is not None}
        own = [entry for entry in references(table) if entry[1] == table.name]
        self._later = frozenset(column for column, _, owned in own if not owned)
        self._parent = next((column for column, _, owned in own if owned), None)
        self._waiting: list[tuple[Row, Row]] = []
        self._known: list[tuple[Row, Row]] = []
        self._new: list[tuple[Row, Row]] = []

    def run(self) -> None:
        """Match, insert, compare."""
        for row in _parents_first(self.merger.other.rows(self.table), self._parent):
            self._take(row)
            if self._parent:
                self._insert()
        self._insert()
        for theirs, ours in self._new if self._later else ():
            self._point(theirs, ours)
        for theirs, ours in self._known:
            self._compare(theirs, ours)

    def _take(self, row: Row) -> None:
        mapped = self.merger.remap(self.table, row, without=self._later)
        if mapped is None:
            return
        key = key_of(self.table, mapped)
        found = self._by_guid.get(row.get("guid")) or (self._by_key.get(key) if key else None)
        if found is not None:
            if "id" not in found:
                self._insert()
            self._known.append((row, found))
            self.ids[row["id"]] = found["id"]
        elif self.table.name in FIXED and mapped["source_id"] not in self.merger.sources:
            self._speech_differs(mapped["source_id"])
        else:
            self._wait(row, mapped)

    def _wait(self, row: Row, mapped: Row) -> None:
        new = {name: value for name, value in mapped.items() if name != "id"}
        self._make_room(new)
        key = key_of(self.table, new)
        if key is not None:
            self._by_key.setdefault(key, new)
        self._waiting.append((row, new))

    def _make_room(self, new: Row) -> None:
        """Let a shortcut, a title and a place in the list not be taken twice."""
        if self.table.name not in ("code", "source"):
            return
        rows = [*self.ours, *(other for _, other in self._waiting)]
        if self.table.name == "code" and new["shortcut"]:
            taken = any(row["shortcut"] == new["shortcut"] for row in rows)
            new["shortcut"] = None if taken else new["shortcut"]
        if self.table.name == "source":
            titles = {row["title"] for row in rows}
            numbered = (f"{new['title']} ({number})" for number in range(2, len(titles) + 3))
            if new["title"] in titles:
                new["title"] = next(title for title in numbered if title not in titles)
            new["position"] = max((row["position"] for row in rows), default=-1) + 1

    def _insert(self) -> None:
        if not self._waiting:
            return
        table, session = self.table, self.merger.session
        rows = [{**new, **self._bytes(row)} for row, new in self._waiting]
        made = insert(table).returning(table.c.id, sort_by_parameter_order=True)
        for (row, new), new_id in zip(self._waiting, session.scalars(made, rows), strict=True):
            new["id"] = self.ids[row["id"]] = new_id
            self.merger.count(table, new=True)
            self.ours.append(new)
            if table.name == "source":
                self.merger.sources.add(new_id)
        self._new += self._waiting
        self._waiting = []

    def _bytes(self, row: Row) -> dict[str, bytes]:
        columns: list[Column[Any]] = [column for column in self.table.columns if holds_bytes(column)]
        other = self.merger.other
        return {column.name: other.content(self.table, column.name, row["id"]) for column in columns}

    def _point(self, theirs: Row, ours: Row) -> None:
        """Fill what a new row says about rows of its own table, which may have come after it."""
        mapped = self.merger.remap(self.table, theirs)
        said = ((column, (mapped or {}).get(column)) for column in self._later)
        values = {column: value for column, value in said if value is not None}
        if values:
            change = update(self.table).where(self.table.c.id == ours["id"]).values(values)
            self.merger.session.execute(change)

    def _compare(self, theirs: Row, ours: Row) -> None:
        mapped = self.merger.remap(self.table, theirs) or theirs
        columns = [c for c in differing(self.table, mapped, ours) if c not in self.merger.unheeded]
        if self.table.name == "source" and theirs["text_sha256"] != ours["text_sha256"]:
            self.merger.texts[theirs["id"]] = (theirs["text"], ours["text"])
        if not columns:
            self.merger.count(self.table, new=False)
        elif self.table.name in FIXED:
            self._speech_differs(ours["source_id"])
        else:
            name, what = named(self.table, ours), in_words(columns)
            self.merger.differs(tr("{name} differs in {what}; yours was kept.", name=name, what=what))

    def _speech_differs(self, source_id: int) -> None:
        title = source_title(self.merger.session, source_id)
        self.merger.differs(tr("Source “{title}” differs in who speaks when; yours was kept.", title=title))


def source_title(session: Session, source_id: int) -> str:
    """The title of a source."""
    sources = Source.__table__
    return str(session.scalar(select(sources.c.title).where(sources.c.id == source_id)))


def _parents_first(rows: list[Row], parent: str | None) -> list[Row]:
    """The rows so that each comes after the one it is below; rows in a circle are left out."""
    if parent is None:
        return rows
    below: dict[int | None, list[Row]] = defaultdict(list)
    for row in rows:
        below[row[parent]].append(row)
    ordered: list[Row] = []
    waiting = list(reversed(below[None]))
    while waiting:
        row = waiting.pop()
        ordered.append(row)
        waiting.extend(reversed(below[row["id"]]))
    return ordered
