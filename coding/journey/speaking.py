"""What whoever presents a map wants to have before their eyes and nobody else: notes, remarks and decisions."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.journey.workshop import comments_of, decisions_of
from models.journey import JourneyMap


@dataclass(frozen=True, slots=True)
class SpeakerNotes:
    """The map's own notes, and what was remarked and decided in one stage, or on the map as a whole."""

    notes: str = ""
    comments: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


def speaker_notes(session: Session, map_id: int, stage_id: int | None) -> SpeakerNotes:
    """The notes for a stage by the id of its row; for None the overview, with what belongs to no stage."""
    notes = map_notes(session, map_id) if stage_id is None else ""
    said = tuple(
        f"{one.text} ({one.coder})" if one.coder else one.text
        for one in comments_of(session, map_id)
        if one.place.stage_id == stage_id and not one.resolved
    )
    decided = tuple(
        " · ".join(part for part in (one.text, one.owner, one.due or "") if part)
        for one in decisions_of(session, map_id)
        if one.place.stage_id == stage_id and not one.done
    )
    return SpeakerNotes(notes, said, decided)


def map_notes(session: Session, map_id: int) -> str:
    """The facilitator's notes of a map."""
    return session.scalar(select(JourneyMap.notes).where(JourneyMap.id == map_id)) or ""
