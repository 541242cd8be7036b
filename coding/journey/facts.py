"""Reads what a map needs from the project in a handful of SELECTs; computing it is `build`, which is pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.journey.rows import (
    CodeRow,
    CodingRow,
    Facts,
    ParticipantRow,
    PersonaRow,
    RatingRow,
    SourceRow,
    SpeakerRow,
    TurnRow,
    rows_of,
)
from coding.journey.stored import load_map
from coding.quietly import without_collecting
from coding.seen import counting
from models.code import Code
from models.journey import Card, CardEvidence
from models.passage import Coding, Passage
from models.people import Account, Attribute, AttributeValue, Coder, Participant, Persona
from models.project import Project
from models.source import Source, Speaker, Turn
from models.survey import Survey, SurveyAnswer, SurveyItem


def load_facts(session: Session, map_id: int | None = None, known: Facts | None = None) -> Facts:
    """Everything a map is built from; UserError when the map is gone.

    Texts are taken from `known`, an earlier answer on the same project, for sources whose revision is the
    same.
    """
    with without_collecting():
        return _load(session, map_id, known)


def _load(session: Session, map_id: int | None, known: Facts | None) -> Facts:
    session.flush()
    sources = _sources(session)
    return Facts(
        name=session.connection().execute(select(Project.name).order_by(Project.id).limit(1)).scalar() or "",
        sources=sources,
        speakers=_speakers(session),
        turns=_turns(session),
        participants=_participants(session),
        personas=_personas(session),
        attributes=_attributes(session),
        coders=_pairs(session.connection().execute(select(Coder.id, Coder.name))),
        codes=_codes(session),
        codings=_codings(session),
        passages=_entered_passages(session, map_id),
        texts=_texts(session, sources, known),
        ratings=_ratings(session),
        map=None if map_id is None else load_map(session, map_id),
    )


def _sources(session: Session) -> tuple[SourceRow, ...]:
    columns = (
        Source.id,
        Source.guid,
        Source.title,
        Source.kind,
        Source.recorded_on,
        Source.default_stage_id,
        Source.exposure,
        Source.brand,
        Source.wave,
        Source.revision,
    )
    return rows_of(session.connection().execute(select(*columns).order_by(Source.id)).all(), SourceRow)


def _speakers(session: Session) -> tuple[SpeakerRow, ...]:
    columns = (Speaker.id, Speaker.source_id, Speaker.name, Speaker.role, Speaker.participant_id)
    return rows_of(session.connection().execute(select(*columns)).all(), SpeakerRow)


def _turns(session: Session) -> tuple[TurnRow, ...]:
    columns = (
        Turn.source_id,
        Turn.start,
        Turn.end,
        Turn.speaker_id,
        Turn.default_stage_id,
        Turn.date,
        Turn.time_start,
        Turn.channel,
    )
    return rows_of(
        session.connection().execute(select(*columns).order_by(Turn.source_id, Turn.start)).all(), TurnRow
    )


def _participants(session: Session) -> tuple[ParticipantRow, ...]:
    columns = (
        Participant.id,
        Participant.name,
        Participant.role,
        Participant.persona_id,
        Account.name,
        Participant.lifecycle,
        Participant.dmu,
    )
    query = select(*columns).outerjoin(Account, Account.id == Participant.account_id).order_by(Participant.id)
    return rows_of(session.connection().execute(query).all(), ParticipantRow)


def _personas(session: Session) -> tuple[PersonaRow, ...]:
    columns = (Persona.id, Persona.name, Persona.role, Persona.goal, Persona.color)
    return rows_of(
        session.connection().execute(select(*columns).order_by(Persona.position, Persona.id)).all(),
        PersonaRow,
    )


def _attributes(session: Session) -> dict[int, dict[str, str]]:
    query = (
        select(AttributeValue.participant_id, Attribute.name, AttributeValue.value)
        .join(Attribute, Attribute.id == AttributeValue.attribute_id)
        .where(AttributeValue.participant_id.is_not(None))
    )
    found: dict[int, dict[str, str]] = {}
    for participant, name, value in session.connection().execute(query):
        if participant is not None:
            found.setdefault(participant, {})[name] = value
    return found


def _codes(session: Session) -> tuple[CodeRow, ...]:
    columns = (
        Code.id,
        Code.parent_id,
        Code.name,
        Code.kind,
        Code.codable,
        Code.position,
        Code.color,
        Code.valence,
        Code.face,
        Code.severity,
        Code.blocks_id,
        Code.owner,
        Code.status,
    )
    return rows_of(
        session.connection().execute(select(*columns).order_by(Code.position, Code.id)).all(), CodeRow
    )


def _codings(session: Session) -> tuple[CodingRow, ...]:
    columns = (
        Coding.id,
        Coding.code_id,
        Coding.coder_id,
        Coding.valence,
        Coding.severity,
        Passage.id,
        Passage.source_id,
        Passage.start,
        Passage.end,
        Passage.exposure,
        Passage.brand,
    )
    query = (
        select(*columns)
        .join(Passage, Passage.id == Coding.passage_id)
        .where(counting(session))
        .order_by(Passage.source_id, Passage.start, Passage.end, Coding.id)
    )
    return rows_of(session.connection().execute(query).all(), CodingRow)


def _entered_passages(session: Session, map_id: int | None) -> dict[int, tuple[int, int, int]]:
    """Where the passages lie that a person put on a card by hand, by passage id."""
    query = (
        select(Passage.id, Passage.source_id, Passage.start, Passage.end)
        .join(CardEvidence, CardEvidence.passage_id == Passage.id)
        .join(Card, Card.id == CardEvidence.card_id)
        .where(Card.map_id == map_id)
    )
    return {key: (source, start, end) for key, source, start, end in session.connection().execute(query)}


def _texts(session: Session, sources: Sequence[SourceRow], known: Facts | None) -> dict[int, str]:
    """The text of every source, read only where it is not known yet."""
    revisions = {row.id: row.revision for row in known.sources} if known else {}
    texts = {
        row.id: known.texts[row.id] for row in sources if known and revisions.get(row.id) == row.revision
    }
    missing = [row.id for row in sources if row.id not in texts]
    for start in range(0, len(missing), 500):
        query = select(Source.id, Source.text).where(Source.id.in_(missing[start : start + 500]))
        texts.update(_pairs(session.connection().execute(query)))
    return texts


def _ratings(session: Session) -> tuple[RatingRow, ...]:
    """The mean importance and performance of every stage a survey asked about."""
    columns = (
        SurveyItem.code_id,
        SurveyItem.measure,
        func.avg(SurveyAnswer.value),
        func.count(SurveyAnswer.id),
        func.min(Survey.scale_low),
        func.max(Survey.scale_high),
    )
    query = (
        select(*columns)
        .join(SurveyAnswer, SurveyAnswer.item_id == SurveyItem.id)
        .join(Survey, Survey.id == SurveyItem.survey_id)
        .where(SurveyItem.code_id.is_not(None), SurveyItem.measure.in_(("importance", "performance")))
        .group_by(SurveyItem.code_id, SurveyItem.measure)
        .order_by(SurveyItem.code_id, SurveyItem.measure)
    )
    return rows_of(session.connection().execute(query).all(), RatingRow)


def _pairs(found: Iterable[Any]) -> dict[int, str]:
    return {row[0]: row[1] for row in found}
