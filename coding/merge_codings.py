"""Passages and codings of a merge: placed by their words, joined where one coder's codings of a code overlap."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Table, insert, select

from coding.marks import Key, Mark, MarkGroups, store_marks
from coding.merge_keys import differing, in_words
from coding.merge_rows import Row, stored_rows
from coding.merge_tables import Merger, source_title
from coding.passages import HOLDERS
from models.base import Base, new_guid
from models.code import Code
from models.passage import Coding, Passage
from models.span import Span
from models.translation import tr

PASSAGES = Base.metadata.tables[Passage.__tablename__]
CODINGS = Base.metadata.tables[Coding.__tablename__]
Place = tuple[int, Span]


class PassageMerge:
    """The passages of a merge: those that a memo or a card holds come at once, others with the coding on them."""

    def __init__(self, merger: Merger) -> None:
        self.merger = merger
        self.ids = merger.ids.setdefault(PASSAGES.name, {})
        self.places: dict[int, Place] = {}
        self.made: list[int] = []
        self._rows: dict[int, Row] = {}
        ours = stored_rows(merger.session, PASSAGES)
        self._known: dict[Place, Row] = {_place(row): row for row in ours}
        self._guids = {row["guid"] for row in ours}

    def run(self) -> None:
        """Find our passages with the same words, and make those that something besides codings holds."""
        for row in self.merger.other.rows(PASSAGES):
            placed = _placed(self.merger, row)
            if placed is None:
                continue
            self.places[row["id"]] = _place(placed)
            self._rows[row["id"]] = placed
            ours = self._known.get(_place(placed))
            if ours is not None:
                self.ids[row["id"]] = ours["id"]
                _compare_passage(self.merger, placed, ours)
        held = (Base.metadata.tables[table.__tablename__] for table in HOLDERS if table is not Coding)
        self.make({row["passage_id"] for table in held for row in self.merger.other.rows(table)})

    def make(self, their_ids: Iterable[int | None]) -> None:
        """Make the passages that are not here yet."""
        wanted: dict[Place, list[int]] = defaultdict(list)
        for their_id in their_ids:
            if their_id in self.places and their_id not in self.ids:
                wanted[self.places[their_id]].append(their_id)
        rows = [self._new(self._rows[ids[0]]) for ids in wanted.values()]
        made = _insert(self.merger, PASSAGES, rows)
        for ids, new_id in zip(wanted.values(), made, strict=True):
            self.ids.update(dict.fromkeys(ids, new_id))
        self.made += made

    def _new(self, row: Row) -> Row:
        guid = new_guid() if row["guid"] in self._guids else row["guid"]
        return {name: value for name, value in row.items() if name != "id"} | {"guid": guid}


def _place(row: Row) -> Place:
    return row["source_id"], Span(row["start"], row["end"])


def _placed(merger: Merger, row: Row) -> Row | None:
    """The row with our source and, where our text is another, the only place that has its words; None without one."""
    mapped = merger.remap(PASSAGES, row)
    if mapped is None or row["source_id"] not in merger.texts:
        return mapped
    theirs, ours = merger.texts[row["source_id"]]
    words = theirs[row["start"] : row["end"]]
    if ours[row["start"] : row["end"]] == words:
        return mapped
    if ours.count(words) != 1:
        title = source_title(merger.session, mapped["source_id"])
        merger.differs(
            tr(
                "Source “{title}” has another text; passages whose words are not in it were left out.",
                title=title,
            )
        )
        return None
    start = ours.index(words)
    return {**mapped, "start": start, "end": start + len(words)}


def _compare_passage(merger: Merger, theirs: Row, ours: Row) -> None:
    columns = differing(PASSAGES, theirs, ours)
    if columns:
        title = source_title(merger.session, ours["source_id"])
        what = in_words(columns)
        merger.differs(
            tr("A passage of “{title}” differs in {what}; yours was kept.", title=title, what=what)
        )


class CodingMerge:
    """The codings of a merge."""

    def __init__(self, merger: Merger, passages: PassageMerge) -> None:
        self.merger, self.passages = merger, passages
        self.ids = merger.ids.setdefault(CODINGS.name, {})
        ours = stored_rows(merger.session, PASSAGES)
        self._places: dict[int, Place] = {row["id"]: _place(row) for row in ours}
        self._ours = stored_rows(merger.session, CODINGS)
        self._spans: dict[Key, _Spans] = defaultdict(_Spans)
        for row in self._ours:
            key, span = _where(row, self._places)
            self._spans[key].add(span, row["id"])

    def run(self) -> None:
        """Match, insert, join, and compare what has the same guid."""
        known = {row["guid"]: row for row in self._ours}
        new: list[tuple[Row, Row]] = []
        overlapping: list[tuple[Row, Row]] = []
        for row in self.merger.other.rows(CODINGS):
            mapped = self.merger.remap(CODINGS, row, without=frozenset({"passage_id"}))
            if mapped is None or row["passage_id"] not in self.passages.places:
                continue
            key, span = self._there(row, mapped)
            twin = known.get(row["guid"])
            if twin is not None and not self._stretched(twin, key, span):
                self._compare(row, mapped, twin)
                continue
            met = self._spans[key].over(span)
            if met is None:
                self._spans[key].add(span, 0)
                new.append((row, mapped))
            elif met[0].contains(span) and met[1]:
                self.ids[row["id"]] = met[1]
                self.merger.count(CODINGS, new=False)
            else:
                overlapping.append((row, mapped))
        self._arrive(new)
        self._join(overlapping)

    def _there(self, row: Row, mapped: Row) -> tuple[Key, Span]:
        source, span = self.passages.places[row["passage_id"]]
        return (source, mapped["code_id"], mapped["coder_id"]), span

    def _stretched(self, ours: Row, key: Key, span: Span) -> bool:
        """True when the same coding lies on more or fewer words here, so that the two are joined."""
        our_key, our_span = _where(ours, self._places)
        return our_key == key and our_span != span and our_span.overlaps(span)

    def _compare(self, theirs: Row, mapped: Row, ours: Row) -> None:
        self.ids[theirs["id"]] = ours["id"]
        passage = self.passages.ids.get(theirs["passage_id"])
        columns = differing(CODINGS, {**mapped, "passage_id": passage}, ours)
        if not columns:
            self.merger.count(CODINGS, new=False)
            return
        source, _ = self._places[ours["passage_id"]]
        code = self.merger.session.scalar(select(Code.name).where(Code.id == ours["code_id"]))
        title = source_title(self.merger.session, source)
        what = in_words(columns)
        self.merger.differs(
            tr(
                "A coding “{code}” in “{title}” differs in its {what}; yours was kept.",
                code=code,
                title=title,
                what=what,
            )
        )

    def _arrive(self, rows: list[tuple[Row, Row]]) -> None:
        self.passages.make(row["passage_id"] for row, _ in rows)
        new = [
            {k: v for k, v in mapped.items() if k != "id"}
            | {"passage_id": self.passages.ids[row["passage_id"]]}
            for row, mapped in rows
        ]
        made = _insert(self.merger, CODINGS, new)
        for (row, _), new_id in zip(rows, made, strict=True):
            self.ids[row["id"]] = new_id
            self.merger.count(CODINGS, new=True)

    def _join(self, rows: list[tuple[Row, Row]]) -> None:
        groups = MarkGroups(self.merger.session, {self._there(*pair)[0] for pair in rows})
        joined: list[tuple[int, Mark]] = []
        for row, mapped in rows:
            key, span = self._there(row, mapped)
            said = {name: mapped[name] for name in ("origin", "valence", "weight", "score", "discarded")}
            joined.append((row["id"], groups.join(Mark(*key, span, **said))))
            self.merger.count(CODINGS, new=True)
        store_marks(self.merger.session, groups.touched())
        for their_id, mark in joined:
            self.ids[their_id] = mark.final().id


def _where(row: Row, places: Mapping[int, Place]) -> tuple[Key, Span]:
    source, span = places[row["passage_id"]]
    return (source, row["code_id"], row["coder_id"]), span


class _Spans:
    """Spans of one coder's codings of one code in one source; they never overlap."""

    def __init__(self) -> None:
        self._entries: list[tuple[int, int, int]] = []

    def add(self, span: Span, coding_id: int) -> None:
        insort(self._entries, (span.start, span.end, coding_id))

    def over(self, span: Span) -> tuple[Span, int] | None:
        """The last span that overlaps this one, with its coding."""
        place = bisect_left(self._entries, (span.end,))
        if not place or self._entries[place - 1][1] <= span.start:
            return None
        start, end, coding_id = self._entries[place - 1]
        return Span(start, end), coding_id


def _insert(merger: Merger, table: Table, rows: list[dict[str, Any]]) -> list[int]:
    if not rows:
        return []
    made = insert(table).returning(table.c.id, sort_by_parameter_order=True)
    return list(merger.session.scalars(made, rows))
