"""Memos as lists and sheets show them: what they are on, who wrote them when, and the passages they point to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.seen import readable
from models.code import Code
from models.journey import JourneyMap, MapStage
from models.memo import Memo, MemoLink
from models.passage import Coding, Passage
from models.people import Coder, Participant
from models.source import Source

KINDS = ("journal", "project", "source", "passage", "code", "participant", "cell")


class LinkLine(NamedTuple):
    """A passage that a memo points to: [start, end) of a source in code points, and its words."""

    passage_id: int
    source_id: int
    source: str
    start: int
    end: int
    quote: str


class MemoLine(NamedTuple):
    """A memo; `kind` is one of KINDS, `about` names what it is on ("" for the project and the journal).

    `created` and `modified` are ISO 8601 moments in UTC. The place is that of the source, passage or coding.
    """

    id: int
    kind: str
    about: str
    title: str
    text: str
    coder: str
    created: str
    modified: str
    source_id: int
    start: int
    end: int
    code_id: int
    links: tuple[LinkLine, ...]


def memo_lines(session: Session) -> list[MemoLine]:
    """Every memo by what it is on, the journal first and its newest entry first; none on codings that are hidden."""
    return sorted(_lines(session, None), key=_order)


def memo_line(session: Session, memo_id: int) -> MemoLine | None:
    """One memo; None when it is gone."""
    return next(iter(_lines(session, [memo_id])), None)


def memos_on(session: Session, what: str, number: int, lane: str | None = None) -> list[MemoLine]:
    """The memos on one thing, in the order of writing; `what` is a column such as "code_id".

    For a cell it is "map_stage_id", with the kind of the lane; "" asks for those on the project.
    """
    query = select(Memo.id).order_by(Memo.id)
    if what:
        query = query.where(getattr(Memo, what) == number)
    else:
        query = query.where(Memo.journal.is_(False), *(getattr(Memo, name).is_(None) for name in _ON))
    if lane is not None:
        query = query.where(Memo.lane_kind == lane)
    ids = session.scalars(query).all()
    return sorted(_lines(session, ids), key=lambda line: line.id) if ids else []


_ON = ("source_id", "passage_id", "coding_id", "code_id", "participant_id", "map_stage_id")


def _order(line: MemoLine) -> tuple[int, str, int]:
    newest_first = -line.id if line.kind == "journal" else line.id
    return KINDS.index(line.kind), line.about.casefold(), newest_first


def _lines(session: Session, ids: Sequence[int] | None) -> list[MemoLine]:
    query = select(Memo, Coder.name).outerjoin(Coder, Coder.id == Memo.coder_id)
    if ids is not None:
        query = query.where(Memo.id.in_(list(ids)))
    query = query.where(readable(session))
    names, links = _Names(session), _links(session, ids)
    return [_line(memo, coder or "", names, links[memo.id]) for memo, coder in session.execute(query).all()]


def _line(memo: Memo, coder: str, names: _Names, links: Sequence[LinkLine]) -> MemoLine:
    kind, about, place, code = names.of(memo)
    moments = memo.created.isoformat(), memo.modified.isoformat()
    return MemoLine(memo.id, kind, about, memo.title, memo.text, coder, *moments, *place, code, tuple(links))


class _Names:
    """What memos are on, by id."""

    def __init__(self, session: Session) -> None:
        self._codes = dict(session.execute(select(Code.id, Code.name)).all())
        self._sources = dict(session.execute(select(Source.id, Source.title)).all())
        self._people = dict(session.execute(select(Participant.id, Participant.name)).all())
        cells = select(MapStage.id, MapStage.name, JourneyMap.title)
        joined = cells.join(JourneyMap, JourneyMap.id == MapStage.map_id)
        self._cells = {row[0]: f"{row[2]}: {row[1]}" for row in session.execute(joined)}
        places = select(Passage.id, Passage.source_id, Passage.start, Passage.end)
        held = select(Memo.passage_id).where(Memo.passage_id.is_not(None))
        self._passages = {
            row[0]: (row[1], row[2], row[3]) for row in session.execute(places.where(Passage.id.in_(held)))
        }
        codings = select(Coding.id, Passage.source_id, Passage.start, Passage.end, Coding.code_id)
        coded = codings.join(Passage, Passage.id == Coding.passage_id)
        held = select(Memo.coding_id).where(Memo.coding_id.is_not(None))
        self._codings = {row[0]: row[1:] for row in session.execute(coded.where(Coding.id.in_(held)))}

    def of(self, memo: Memo) -> tuple[str, str, tuple[int, int, int], int]:
        """Kind, name, place (zeros for none) and code of what a memo is on."""
        nowhere = (0, 0, 0)
        if memo.coding_id is not None:
            source, start, end, code = self._codings[memo.coding_id]
            about = f"{self._sources[source]} · {self._codes[code]}"
            return "passage", about, (source, start, end), code
        if memo.passage_id is not None:
            place = self._passages[memo.passage_id]
            return "passage", self._sources[place[0]], place, 0
        if memo.source_id is not None:
            return "source", self._sources[memo.source_id], (memo.source_id, 0, 0), 0
        if memo.code_id is not None:
            return "code", self._codes[memo.code_id], nowhere, memo.code_id
        if memo.participant_id is not None:
            return "participant", self._people[memo.participant_id], nowhere, 0
        if memo.map_stage_id is not None:
            return "cell", f"{self._cells[memo.map_stage_id]} · {memo.lane_kind or ''}", nowhere, 0
        return ("journal" if memo.journal else "project"), "", nowhere, 0


def _links(session: Session, ids: Sequence[int] | None) -> dict[int, list[LinkLine]]:
    quote = func.substr(Source.text, Passage.start + 1, Passage.end - Passage.start)
    query = (
        select(MemoLink.memo_id, Passage.id, Source.id, Source.title, Passage.start, Passage.end, quote)
        .join(Passage, Passage.id == MemoLink.passage_id)
        .join(Source, Source.id == Passage.source_id)
        .order_by(MemoLink.id)
    )
    if ids is not None:
        query = query.where(MemoLink.memo_id.in_(list(ids)))
    found: dict[int, list[LinkLine]] = defaultdict(list)
    for memo, *rest in session.execute(query):
        found[memo].append(LinkLine(*rest))
    return found
