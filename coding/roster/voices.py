"""Which voices of which sources are a participant's."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from models.people import Participant
from models.source import Source, Speaker, Turn


class VoiceLine(NamedTuple):
    """A voice of a source; `participant` is the name of whoever it belongs to, or ""."""

    speaker_id: int
    name: str
    source_id: int
    title: str
    kind: str
    turns: int
    participant: str


def voices_of_participant(session: Session, participant_id: int) -> list[VoiceLine]:
    """Where a participant speaks, in the order of the sources."""
    return _voices(session, Speaker.participant_id == participant_id)


def voices_to_give(session: Session, participant_id: int) -> list[VoiceLine]:
    """Every voice that could be this participant's: all but their own and those of interviewers."""
    others = Speaker.participant_id.is_(None) | (Speaker.participant_id != participant_id)
    found = _voices(session, others & (Speaker.role != "interviewer"))
    return sorted(found, key=lambda voice: bool(voice.participant))


def _voices(session: Session, wanted: ColumnElement[bool]) -> list[VoiceLine]:
    query = (
        select(
            Speaker.id,
            Speaker.name,
            Source.id,
            Source.title,
            Source.kind,
            func.count(Turn.id),
            func.coalesce(Participant.name, ""),
        )
        .join(Source, Source.id == Speaker.source_id)
        .outerjoin(Participant, Participant.id == Speaker.participant_id)
        .outerjoin(Turn, Turn.speaker_id == Speaker.id)
        .where(wanted)
        .group_by(Speaker.id)
        .order_by(Source.position, Source.id, Speaker.id)
    )
    return [VoiceLine(*row) for row in session.execute(query)]
