"""What the project knows of its discussion guides, so that notes that come alone are read like their batch."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.transcript.fingerprint import fingerprint
from models.source import Source, Speaker, Turn

_NOTES = "session"
_ASKS = "interviewer"


def known_guide(session: Session) -> frozenset[str]:
    """The hashes of the lines that are the interviewer's in the session notes of the project."""
    asked = (
        select(Turn.source_id, Turn.start, Turn.end)
        .join(Speaker, Speaker.id == Turn.speaker_id)
        .join(Source, Source.id == Turn.source_id)
        .where(Source.kind == _NOTES, Speaker.role == _ASKS)
        .order_by(Turn.source_id)
    )
    marks: set[str] = set()
    number, text = 0, ""
    for source, start, end in session.execute(asked):
        if source != number:
            number, text = source, session.scalars(select(Source.text).where(Source.id == source)).one()
        marks.update(map(fingerprint, text[start:end].split("\n")))
    return frozenset(marks - {""})
