"""Memos that lie on no coding: on the project, sources, passages, codes, people and cells of maps, and the journal."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codebook import code_paths
from coding.exporters.anonymous import Mask
from coding.exporters.table import Column, Table, moment
from models.journey import MapStage
from models.memo import Memo
from models.passage import Passage
from models.people import Coder, Participant
from models.source import Source, Speaker

MEMOS = "Memos"
_HEAD = (
    Column("Memo", 30),
    Column("Text", 80),
    Column("On", 14),
    Column("Of", 34),
    Column("Words", 44),
    Column("Coder", 14),
    Column("Created", 19, "moment"),
    Column("Changed", 19, "moment"),
    Column("Guid", 38),
)


@dataclass(frozen=True, slots=True)
class MemoLine:
    """One memo; `on` says on what kind of thing, `of` which, `words` those of a passage; moments are ISO."""

    guid: str
    title: str
    text: str
    on: str
    of: str
    words: str
    coder: str
    created: str
    modified: str


def memo_lines(session: Session, mask: Mask) -> tuple[MemoLine, ...]:
    """All memos that lie on no coding; in an anonymised export those on words not released are left out."""
    names = _Names(session, mask)
    query = select(Memo).where(Memo.coding_id.is_(None)).order_by(Memo.id)
    lines = (names.line(memo) for memo in session.scalars(query))
    return tuple(line for line in lines if line is not None)


class _Names:
    """What memos lie on, by its id, as the reader may see it."""

    def __init__(self, session: Session, mask: Mask) -> None:
        self._session, self._mask = session, mask
        self._coders = dict(session.execute(select(Coder.id, Coder.name)).all())
        self._codes = code_paths(session)
        self._people = dict(session.execute(select(Participant.id, Participant.name)).all())
        self._sources = dict(session.execute(select(Source.id, Source.title)).all())
        self._stages = dict(session.execute(select(MapStage.id, MapStage.name)).all())
        heard = select(Speaker.source_id, Participant.name).join(
            Participant, Participant.id == Speaker.participant_id
        )
        self._kept_back = {source for source, name in session.execute(heard) if name in mask.withheld}

    def line(self, memo: Memo) -> MemoLine | None:
        words = ""
        if memo.passage_id is not None:
            found = self._passage(memo.passage_id)
            if found is None:
                return None
            on, of, words = "passage", *found
        elif memo.source_id is not None:
            if memo.source_id in self._kept_back:
                return None
            on, of = "source", self._title(memo.source_id)
        elif memo.code_id is not None:
            on, of = "code", self._mask.words(self._codes.get(memo.code_id, ""))
        elif memo.participant_id is not None:
            name = self._people.get(memo.participant_id, "")
            if name in self._mask.withheld:
                return None
            on, of = "participant", self._mask.alias(name)
        elif memo.map_stage_id is not None:
            stage = self._mask.words(self._stages.get(memo.map_stage_id, ""))
            on, of = "cell of a map", f"{stage} · {memo.lane_kind or ''}".rstrip(" ·")
        else:
            on, of = ("journal" if memo.journal else "project"), ""
        coder = self._coders.get(memo.coder_id or 0, "")
        return MemoLine(
            memo.guid,
            self._mask.words(memo.title),
            self._mask.words(memo.text),
            on,
            of,
            words,
            self._mask.alias(coder) if coder else "",
            memo.created.isoformat(),
            memo.modified.isoformat(),
        )

    def _title(self, source_id: int) -> str:
        return self._mask.titles.get(source_id, self._sources.get(source_id, ""))

    def _passage(self, passage_id: int) -> tuple[str, str] | None:
        """Title of the source and words of a passage, None when they are not released."""
        passage = self._session.get(Passage, passage_id)
        if passage is None or passage.source_id in self._kept_back:
            return None
        text = self._session.scalar(select(Source.text).where(Source.id == passage.source_id)) or ""
        words = self._mask.quote_words(
            text[passage.start : passage.end], passage.source_id, passage.start, None
        )
        return self._title(passage.source_id), words or ""


def memos(lines: tuple[MemoLine, ...]) -> Table:
    """One row a memo."""
    rows = [
        (
            *(one.title, one.text, one.on, one.of, one.words, one.coder),
            *(moment(one.created), moment(one.modified), one.guid),
        )
        for one in lines
    ]
    return Table(MEMOS, _HEAD, rows)
