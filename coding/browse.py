"""What lists and pages of the window show: frozen rows, read whole by plain SELECTs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, or_, select, true
from sqlalchemy.orm import Session

from coding.codebook import code_paths
from coding.seen import counting, is_blind, set_aside
from models.code import Code, Cue, SeedQuote
from models.errors import UserError
from models.memo import Memo
from models.passage import Coding, Passage
from models.people import Coder, Participant
from models.source import Source, Speaker, Turn
from models.translation import tr

UNCOUNTED = -1
_MANY = 20_000


class SourceLine(NamedTuple):
    """A source in a list; `participant_names` are parted by commas.

    `codings` counts those not discarded; it is `UNCOUNTED` where they were not counted yet.
    """

    id: int
    title: str
    kind: str
    words: int
    codings: int
    status: str
    recorded_on: str | None
    participant_names: str
    exposure: str = "unprompted"
    brand: str = "own"


class SourceFacts(NamedTuple):
    """What the detail of a source shows besides its line."""

    format: str
    encoding: str
    repaired: str | None
    characters: int
    turns: int
    warnings: tuple[str, ...]
    left_out: tuple[tuple[str, str], ...]
    exposure: str
    brand: str


class Voice(NamedTuple):
    """A speaker of a source with the number of turns."""

    id: int
    name: str
    role: str
    participant_id: int | None
    turns: int


class ReadTurn(NamedTuple):
    """A turn as it is read; offsets are half-open code points, `time_start` seconds."""

    start: int
    end: int
    speaker: str | None
    role: str | None
    time_start: float | None
    date: str | None
    heading: str | None


class MarkLine(NamedTuple):
    """A coding on a source, with what is needed to draw it."""

    id: int
    passage_id: int
    start: int
    end: int
    code_id: int
    code: str
    color: str
    kind: str
    valence: int | None
    coder_id: int
    coder: str
    exposure: str | None = None
    brand: str | None = None
    coder_color: str = ""


class CodeLine(NamedTuple):
    """A code of the tree; `codings` counts those not discarded."""

    id: int
    parent_id: int | None
    name: str
    kind: str
    codable: bool
    color: str
    shortcut: str | None
    valence: int | None
    definition: str
    codings: int


class CodeDetail(NamedTuple):
    """All a code says about itself."""

    name: str
    kind: str
    definition: str
    when_to_use: str
    when_not: str
    example: str
    valence: int | None
    cues: tuple[str, ...]
    seeds: tuple[str, ...]


def has_many_codings(session: Session) -> bool:
    """Whether a window could not wait until the codings of every source are counted."""
    return (session.scalar(select(func.count()).select_from(Coding)) or 0) > _MANY


def source_lines(session: Session) -> list[SourceLine]:
    """All sources in their order."""
    return _source_lines(session, _codings_of_sources(session, true()), true(), true())


def uncounted_sources(session: Session) -> list[SourceLine]:
    """All sources in their order, their codings `UNCOUNTED`: quick however many there are."""
    return _source_lines(session, {}, true(), true(), UNCOUNTED)


def sources_read(session: Session) -> tuple[int, int]:
    """How many sources were read to their end, and how many there are."""
    read = func.count().filter(Source.status == "reviewed")
    found = session.execute(select(read, func.count()).select_from(Source)).one()
    return found[0], found[1]


def _codings_of_sources(session: Session, of_passage: ColumnElement[bool]) -> dict[int, int]:
    """How many codings count in every source; counted in an index, less the few rows that were set aside."""
    query = select(Passage.source_id, func.count(Coding.id)).join(Coding, Coding.passage_id == Passage.id)
    if is_blind(session):
        return _pairs(session, query.where(counting(session), of_passage).group_by(Passage.source_id))
    counted = _pairs(session, query.where(of_passage).group_by(Passage.source_id))
    for source in session.scalars(
        select(Passage.source_id)
        .join(Coding, Coding.passage_id == Passage.id)
        .where(set_aside(session), of_passage)
    ):
        counted[source] -= 1
    return counted


def _source_lines(
    session: Session,
    codings: dict[int, int],
    of_speaker: ColumnElement[bool],
    own: ColumnElement[bool],
    uncounted: int = 0,
) -> list[SourceLine]:
    """The sources that fit `own`; the other condition says the same of their speakers."""
    names: dict[int, list[str]] = defaultdict(list)
    people = (
        select(Speaker.source_id, Participant.name)
        .join(Participant, Participant.id == Speaker.participant_id)
        .where(of_speaker)
        .order_by(Speaker.source_id, Participant.name)
        .distinct()
    )
    for source, name in session.execute(people):
        names[source].append(name)
    columns = (Source.id, Source.title, Source.kind, Source.words, Source.status, Source.recorded_on)
    said = (Source.exposure, Source.brand)
    rows = session.execute(select(*columns, *said).where(own).order_by(Source.position, Source.id))
    return [
        SourceLine(
            row.id,
            row.title,
            row.kind,
            row.words,
            codings.get(row.id, uncounted),
            row.status,
            row.recorded_on,
            ", ".join(names[row.id]),
            row.exposure,
            row.brand,
        )
        for row in rows
    ]


def source_line(session: Session, source_id: int) -> SourceLine | None:
    """One source; None when it is gone."""
    codings = _codings_of_sources(session, Passage.source_id == source_id)
    found = _source_lines(session, codings, Speaker.source_id == source_id, Source.id == source_id)
    return next(iter(found), None)


def source_facts(session: Session, source_id: int) -> SourceFacts:
    """How a source was read; UserError when it is gone."""
    columns = (
        Source.format,
        Source.encoding,
        Source.repaired,
        Source.characters,
        Source.warnings,
        Source.left_out,
        Source.exposure,
        Source.brand,
    )
    row = session.execute(select(*columns).where(Source.id == source_id)).one_or_none()
    if row is None:
        raise UserError(tr("This source is no longer in the project."), tr("Undo may bring it back."))
    turns = session.scalar(select(func.count(Turn.id)).where(Turn.source_id == source_id)) or 0
    left_out = tuple((str(what), str(words)) for what, words in row.left_out)
    warnings = tuple(str(each) for each in row.warnings)
    how = (row.format, row.encoding, row.repaired, row.characters, turns, warnings, left_out)
    return SourceFacts(*how, row.exposure, row.brand)


class SourceText(NamedTuple):
    """The stored text of a source, `start` being 0."""

    source_id: int
    start: int
    text: str


def source_text(session: Session, source_id: int) -> SourceText:
    """The stored text with whose it is, so that it can be covered; "" when it is gone."""
    return SourceText(source_id, 0, source_words(session, source_id))


def source_words(session: Session, source_id: int) -> str:
    """The stored text of a source; "" when it is gone."""
    return session.scalar(select(Source.text).where(Source.id == source_id)) or ""


def voices_of(session: Session, source_id: int) -> list[Voice]:
    """The speakers of a source, those who speak most first."""
    query = (
        select(
            Speaker.id, Speaker.name, Speaker.role, Speaker.participant_id, func.count(Turn.id).label("turns")
        )
        .outerjoin(Turn, Turn.speaker_id == Speaker.id)
        .where(Speaker.source_id == source_id)
        .group_by(Speaker.id)
        .order_by(func.count(Turn.id).desc(), Speaker.id)
    )
    return [Voice(*row) for row in session.execute(query)]


def participant_names(session: Session) -> list[tuple[int, str]]:
    """Id and name of every participant."""
    rows = session.execute(select(Participant.id, Participant.name).order_by(Participant.name))
    return [(number, name) for number, name in rows]


def read_turns(session: Session, source_id: int) -> list[ReadTurn]:
    """The turns of a source in the order of its text."""
    columns = (
        Turn.start,
        Turn.end,
        Speaker.name,
        Speaker.role,
        Turn.time_start,
        Turn.date,
        Turn.heading,
    )
    query = select(*columns).outerjoin(Speaker, Speaker.id == Turn.speaker_id)
    rows = session.execute(query.where(Turn.source_id == source_id).order_by(Turn.start, Turn.position))
    return [ReadTurn(*row) for row in rows]


def source_size(session: Session, source_id: int) -> tuple[int, int]:
    """The characters of a source and its codings, to know beforehand how much there is to show; 0, 0 if unknown."""
    codings = select(func.count(Coding.id)).join(Passage).where(Passage.source_id == source_id)
    characters = session.scalar(select(Source.characters).where(Source.id == source_id))
    return characters or 0, session.scalar(codings) or 0


def marks_of(
    session: Session, source_id: int, codings: Collection[int] = (), passages: Collection[int] = ()
) -> list[MarkLine]:
    """The codings of a source that are not discarded, in the order of the text; where ids of codings or passages
    are given, only those codings and what these passages hold.
    """
    columns = (
        Coding.id,
        Passage.id,
        Passage.start,
        Passage.end,
        Code.id,
        Code.name,
        Code.color,
        Code.kind,
        func.coalesce(Coding.valence, Code.valence),
        Coder.id,
        Coder.name,
        Passage.exposure,
        Passage.brand,
        Coder.color,
    )
    query = (
        select(*columns)
        .join(Passage, Passage.id == Coding.passage_id)
        .join(Code, Code.id == Coding.code_id)
        .join(Coder, Coder.id == Coding.coder_id)
        .where(Passage.source_id == source_id, counting(session))
        .order_by(Passage.start, Passage.end.desc(), Coding.id)
    )
    if codings or passages:
        query = query.where(or_(Coding.id.in_(codings), Passage.id.in_(passages)))
    return [MarkLine(*row) for row in session.execute(query)]


def code_lines(session: Session) -> list[CodeLine]:
    """Every code, each below its parent and in its place."""
    counted = _codings_of_codes(session)
    columns = (
        Code.id,
        Code.parent_id,
        Code.name,
        Code.kind,
        Code.codable,
        Code.color,
        Code.shortcut,
        Code.valence,
        Code.definition,
    )
    rows = session.execute(select(*columns).order_by(Code.position, Code.id))
    below: dict[int | None, list[CodeLine]] = defaultdict(list)
    for row in rows:
        below[row.parent_id].append(CodeLine(*row, counted.get(row.id, 0)))
    return _walk(below, None)


def _codings_of_codes(session: Session) -> dict[int, int]:
    """How many codings count for every code; counted in an index, less the few rows that were set aside."""
    query = select(Coding.code_id, func.count()).group_by(Coding.code_id)
    if is_blind(session):
        return _pairs(session, query.where(counting(session)))
    counted = _pairs(session, query)
    for code in session.scalars(select(Coding.code_id).where(set_aside(session))):
        counted[code] -= 1
    return counted


def code_detail(session: Session, code_id: int) -> CodeDetail:
    """What the sheet of a code shows; UserError when it is gone."""
    columns = (
        Code.name,
        Code.kind,
        Code.definition,
        Code.when_to_use,
        Code.when_not,
        Code.example,
        Code.valence,
    )
    row = session.execute(select(*columns).where(Code.id == code_id)).one_or_none()
    if row is None:
        raise UserError(tr("This code is no longer in the codebook."), tr("Undo may bring it back."))
    cues = session.scalars(select(Cue.text).where(Cue.code_id == code_id).order_by(Cue.position, Cue.id))
    seeds = select(SeedQuote.text).where(SeedQuote.code_id == code_id)
    quotes = session.scalars(seeds.order_by(SeedQuote.position, SeedQuote.id))
    return CodeDetail(*row, tuple(cues), tuple(quotes))


def coding_memo(session: Session, coding_id: int) -> str:
    """The memo of a coding, or ""."""
    return session.scalar(select(Memo.text).where(Memo.coding_id == coding_id).order_by(Memo.id)) or ""


def _walk(below: dict[int | None, list[CodeLine]], parent: int | None) -> list[CodeLine]:
    found: list[CodeLine] = []
    for line in below[parent]:
        found += [line, *_walk(below, line.id)]
    return found


def _pairs(session: Session, query: Any) -> dict[int, int]:
    return dict(session.execute(query).all())


def codes_by_path(session: Session) -> dict[str, tuple[int, str, str, str]]:
    """Id, name, kind and colour of every code, by its path."""
    paths = code_paths(session)
    rows = session.execute(select(Code.id, Code.name, Code.kind, Code.color))
    return {paths[row.id]: (row.id, row.name, row.kind, row.color) for row in rows}
