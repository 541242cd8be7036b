"""Frozen rows for lists: plain SELECTs, fetched whole; nothing of a session stays behind."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.codebook import code_paths
from coding.seen import counting, visible
from models.code import Code
from models.history import HistoryEvent
from models.passage import Coding, Passage
from models.people import Account, Attribute, AttributeValue, Coder, Participant, Persona
from models.project import Project
from models.source import Source, Speaker, Turn
from models.span import Span


@dataclass(frozen=True, slots=True)
class SpeakerView:
    """A voice of a source with its share of it."""

    id: int
    name: str
    role: str
    participant_id: int | None
    participant: str | None
    turns: int
    words: int


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source without its text; `reviewed` counts the code points marked as read and coded."""

    id: int
    guid: str
    title: str
    kind: str
    format: str
    words: int
    characters: int
    turns: int
    speakers: tuple[SpeakerView, ...]
    participants: tuple[str, ...]
    timestamps: bool
    encoding: str
    repaired: str | None
    recorded_on: str | None
    status: str
    exposure: str
    brand: str
    revision: int
    codings: int
    warnings: tuple[str, ...]
    position: int


@dataclass(frozen=True, slots=True)
class TurnView:
    """One speaker's stretch [start, end) in code points; times in seconds; `date` makes it a diary entry."""

    id: int
    start: int
    end: int
    speaker_id: int | None
    speaker: str | None
    role: str
    participant: str | None
    time_start: float | None
    time_end: float | None
    date: str | None
    heading: str | None
    channel: str | None
    rating: str | None


@dataclass(frozen=True, slots=True)
class CodeView:
    """A code of the tree with how much lies under it (its own codings, not those of codes below)."""

    id: int
    guid: str
    parent_id: int | None
    path: str
    name: str
    kind: str
    codable: bool
    position: int
    color: str
    shortcut: str | None
    definition: str
    when_to_use: str
    when_not: str
    example: str
    valence: int | None
    face: str | None
    severity: int | None
    blocks_id: int | None
    threshold: float | None
    codings: int
    participants: int


@dataclass(frozen=True, slots=True)
class MarkView:
    """A coding as the transcript shows it; the span is half-open, in code points."""

    id: int
    passage_id: int
    start: int
    end: int
    code_id: int
    coder_id: int
    coder: str
    origin: str
    weight: int | None
    valence: int | None
    discarded: bool
    created: datetime


@dataclass(frozen=True, slots=True)
class ParticipantView:
    """A person studied, with their sources' titles and attribute values by name."""

    id: int
    guid: str
    name: str
    role: str
    persona_id: int | None
    persona: str | None
    account: str | None
    lifecycle: str | None
    dmu: str | None
    consent: str
    consent_on: str | None
    quote_release: str
    note: str
    attributes: Mapping[str, str]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HistoryView:
    """One event of the audit trail; `act` is "do", "undo" or "redo"."""

    step: int
    act: str
    label: str
    coder: str
    when: datetime
    rows: int


def project_name(session: Session) -> str:
    """The name of the open project."""
    return session.scalars(select(Project.name)).one()


def sources(session: Session) -> list[SourceView]:
    """Every source in the order of the list."""
    speakers = _speakers(session)
    turns = _counts(session, select(Turn.source_id, func.count()).group_by(Turn.source_id))
    marks = select(Passage.source_id, func.count(Coding.id)).join(Coding, Coding.passage_id == Passage.id)
    codings = _counts(session, marks.where(counting(session)).group_by(Passage.source_id))
    wanted = [c for c in Source.__table__.columns if c.name not in ("text", "text_sha256", "left_out")]
    rows = session.execute(select(*wanted).order_by(Source.position, Source.id)).all()
    return [_source(row, speakers[row.id], turns.get(row.id, 0), codings.get(row.id, 0)) for row in rows]


def _source(row: object, speakers: list[SpeakerView], turns: int, codings: int) -> SourceView:
    own = {name: getattr(row, name) for name in SourceView.__slots__ if hasattr(row, name)}
    people = tuple(dict.fromkeys(s.participant for s in speakers if s.participant))
    own |= {"warnings": tuple(own["warnings"]), "participants": people, "speakers": tuple(speakers)}
    return SourceView(**(own | {"turns": turns, "codings": codings}))


def _speakers(session: Session) -> dict[int, list[SpeakerView]]:
    turns: Counter[int] = Counter()
    words: Counter[int] = Counter()
    query = select(Turn.speaker_id, func.substr(Source.text, Turn.start + 1, Turn.end - Turn.start))
    for speaker, text in session.execute(query.join(Source, Source.id == Turn.source_id)):
        if speaker is not None:
            turns[speaker] += 1
            words[speaker] += len(text.split())
    found: dict[int, list[SpeakerView]] = defaultdict(list)
    named = select(Speaker, Participant.name).outerjoin(Participant, Participant.id == Speaker.participant_id)
    for voice, person in session.execute(named.order_by(Speaker.id)):
        found[voice.source_id].append(
            SpeakerView(
                voice.id,
                voice.name,
                voice.role,
                voice.participant_id,
                person,
                turns[voice.id],
                words[voice.id],
            )
        )
    return found


def source_text(session: Session, source_id: int) -> str:
    """The stored text of a source, exactly."""
    return session.scalars(select(Source.text).where(Source.id == source_id)).one()


def turns(session: Session, source_id: int) -> list[TurnView]:
    """The turns or entries of a source in the order of the text."""
    query = (
        select(Turn, Speaker.name, Speaker.role, Participant.name)
        .outerjoin(Speaker, Speaker.id == Turn.speaker_id)
        .outerjoin(Participant, Participant.id == Speaker.participant_id)
        .where(Turn.source_id == source_id)
        .order_by(Turn.position)
    )
    return [
        TurnView(
            id=turn.id,
            start=turn.start,
            end=turn.end,
            speaker_id=turn.speaker_id,
            speaker=speaker,
            role=role or "participant",
            participant=participant,
            time_start=turn.time_start,
            time_end=turn.time_end,
            date=turn.date,
            heading=turn.heading,
            channel=turn.channel,
            rating=turn.rating,
        )
        for turn, speaker, role, participant in session.execute(query)
    ]


def codes(session: Session) -> list[CodeView]:
    """The codebook, each code after its parent and before its next sibling."""
    paths = code_paths(session)
    codings = _counts(
        session, select(Coding.code_id, func.count()).where(counting(session)).group_by(Coding.code_id)
    )
    people = _participants_per_code(session)
    below: dict[int | None, list[Code]] = defaultdict(list)
    for code in session.scalars(select(Code).order_by(Code.position, Code.id)):
        below[code.parent_id].append(code)
    ordered: list[Code] = []
    waiting = list(reversed(below[None]))
    while waiting:
        code = waiting.pop()
        ordered.append(code)
        waiting.extend(reversed(below[code.id]))
    plain = [name for name in CodeView.__slots__ if name not in ("path", "codings", "participants")]
    return [
        CodeView(
            **{name: getattr(code, name) for name in plain},
            path=paths[code.id],
            codings=codings.get(code.id, 0),
            participants=people.get(code.id, 0),
        )
        for code in ordered
    ]


def _participants_per_code(session: Session) -> dict[int, int]:
    """Participants whose speech was given each code; a coding belongs to the turn that it starts in."""
    people: dict[int, set[int]] = defaultdict(set)
    for code_id, participant in session.execute(
        select(Coding.code_id, Speaker.participant_id)
        .join(Passage, Passage.id == Coding.passage_id)
        .join(Turn, (Turn.source_id == Passage.source_id) & Passage.start.between(Turn.start, Turn.end - 1))
        .join(Speaker, Speaker.id == Turn.speaker_id)
        .join(Source, Source.id == Passage.source_id)
        .where(Speaker.participant_id.is_not(None), Source.kind != "internal", counting(session))
        .distinct()
    ):
        people[code_id].add(int(participant or 0))
    return {code_id: len(found) for code_id, found in people.items()}


def marks(session: Session, source_id: int) -> list[MarkView]:
    """The codings of one source in the order of the text."""
    query = (
        select(Coding, Passage.start, Passage.end, Coder.name)
        .join(Passage, Passage.id == Coding.passage_id)
        .join(Coder, Coder.id == Coding.coder_id)
        .where(Passage.source_id == source_id, visible(session))
        .order_by(Passage.start, Passage.end, Coding.id)
    )
    return [
        MarkView(
            id=mark.id,
            passage_id=mark.passage_id,
            start=start,
            end=end,
            code_id=mark.code_id,
            coder_id=mark.coder_id,
            coder=coder,
            origin=mark.origin,
            weight=mark.weight,
            valence=mark.valence,
            discarded=mark.discarded,
            created=mark.created,
        )
        for mark, start, end, coder in session.execute(query)
    ]


def participants(session: Session) -> list[ParticipantView]:
    """Every participant in the order of their names."""
    values: dict[int, dict[str, str]] = defaultdict(dict)
    attributes = select(AttributeValue.participant_id, Attribute.name, AttributeValue.value)
    for person, name, value in session.execute(
        attributes.join(Attribute, Attribute.id == AttributeValue.attribute_id).order_by(Attribute.position)
    ):
        if person is not None:
            values[person][name] = value
    titles: dict[int, list[str]] = defaultdict(list)
    spoken = (
        select(Speaker.participant_id, Source.title).join(Source, Source.id == Speaker.source_id).distinct()
    )
    for person, title in session.execute(spoken.order_by(Source.position)):
        if person is not None:
            titles[person].append(title)
    query = (
        select(Participant, Persona.name, Account.name)
        .outerjoin(Persona, Persona.id == Participant.persona_id)
        .outerjoin(Account, Account.id == Participant.account_id)
        .order_by(Participant.name)
    )
    plain = [n for n in ParticipantView.__slots__ if n not in ("persona", "account", "attributes", "sources")]
    return [
        ParticipantView(
            **{name: getattr(person, name) for name in plain},
            persona=persona,
            account=account,
            attributes=values[person.id],
            sources=tuple(titles[person.id]),
        )
        for person, persona, account in session.execute(query)
    ]


def coders(session: Session) -> list[tuple[int, str, str]]:
    """Every coder as (id, name, colour key)."""
    return [
        (row.id, row.name, row.color) for row in session.execute(select(Coder).order_by(Coder.id)).scalars()
    ]


def history(session: Session, limit: int | None = None) -> list[HistoryView]:
    """The audit trail, newest first."""
    query = select(HistoryEvent).order_by(HistoryEvent.id.desc())
    return [
        HistoryView(event.step_id, event.act, event.label, event.coder, event.created, event.rows)
        for event in session.scalars(query.limit(limit) if limit else query)
    ]


def place_of_coding(session: Session, coding_id: int) -> tuple[int, Span] | None:
    """The source and span of a coding, or None when it is gone."""
    query = select(Passage).join(Coding, Coding.passage_id == Passage.id).where(Coding.id == coding_id)
    passage = session.scalar(query)
    return None if passage is None else (passage.source_id, Span(passage.start, passage.end))


def _counts(session: Session, query: Any) -> dict[int, int]:
    return {row[0]: row[1] for row in session.execute(query)}
