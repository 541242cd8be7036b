"""What must be heeded about a participant: former employees of competitors, consent, and days that have passed."""

from __future__ import annotations

import datetime
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.people import LIFECYCLES, Participant
from models.source import Speaker
from models.translation import tr

FORMER_EMPLOYEE = LIFECYCLES[-1]
ETHICS, WITHDRAWN, UNKNOWN, OVERDUE = "ethics", "withdrawn", "unknown", "overdue"


@dataclass(frozen=True)
class Caution:
    """What is to be heeded, and what to do; `kind` is ethics, withdrawn, unknown or overdue."""

    kind: str
    participant: int
    sentence: str
    hint: str

    @property
    def is_grave(self) -> bool:
        """Whether going on without a decision could harm somebody."""
        return self.kind in (ETHICS, WITHDRAWN)


def cautions(session: Session, today: datetime.date | None = None) -> dict[int, tuple[Caution, ...]]:
    """What is to be heeded, by participant, the gravest first."""
    day = (today or datetime.datetime.now(tz=datetime.UTC).date()).isoformat()
    found: dict[int, tuple[Caution, ...]] = {}
    for person in session.scalars(select(Participant).order_by(Participant.name)):
        if told := _of(person, day):
            found[person.id] = told
    return found


def cautions_of_source(
    session: Session, source_id: int, today: datetime.date | None = None
) -> tuple[Caution, ...]:
    """What is to be heeded about those who speak in a source, the gravest first."""
    day = (today or datetime.datetime.now(tz=datetime.UTC).date()).isoformat()
    speak = select(Speaker.participant_id).where(Speaker.source_id == source_id)
    people = session.scalars(
        select(Participant).where(Participant.id.in_(speak)).order_by(Participant.name)
    ).all()
    found = [caution for person in people for caution in _of(person, day)]
    return tuple(sorted(found, key=lambda caution: not caution.is_grave))


def counted(found: dict[int, tuple[Caution, ...]]) -> dict[str, int]:
    """How many participants each kind of caution is about."""
    people: dict[str, set[int]] = defaultdict(set)
    for person, told in found.items():
        for caution in told:
            people[caution.kind].add(person)
    return {kind: len(ids) for kind, ids in people.items()}


def _of(person: Participant, day: str) -> tuple[Caution, ...]:
    found = []
    if person.lifecycle == FORMER_EMPLOYEE:
        found.append(_ethics(person))
    if person.consent == "withdrawn":
        found.append(_withdrawn(person))
    elif person.consent != "given":
        found.append(_unknown(person))
    found += _overdue(person, day)
    return tuple(found)


def _ethics(person: Participant) -> Caution:
    return Caution(
        ETHICS,
        person.id,
        tr("{name} used to work for a competitor.", name=person.name),
        tr(
            "In some places and industries asking them is unethical or unlawful. Ask your ethics or legal "
            "contact first, ask for nothing confidential, and leave out what they may not tell."
        ),
    )


def _withdrawn(person: Participant) -> Caution:
    return Caution(
        WITHDRAWN,
        person.id,
        tr("{name} has withdrawn consent.", name=person.name),
        tr("Stop using their words now: erase this participant, or write down why the words may stay."),
    )


def _unknown(person: Participant) -> Caution:
    return Caution(
        UNKNOWN,
        person.id,
        tr("No consent of {name} is noted.", name=person.name),
        tr("Ask for it, set Consent to “given” and enter the day, before anything is quoted or shared."),
    )


def _overdue(person: Participant, day: str) -> list[Caution]:
    kept = {
        tr("transcript"): person.retain_transcript_until,
        tr("recording"): person.retain_recording_until,
        tr("contact"): person.retain_contact_until,
    }
    return [
        Caution(
            OVERDUE,
            person.id,
            tr("The {what} of {name} was to be kept until {day}.", what=what, name=person.name, day=until),
            tr("That day has passed: delete it, or agree on a later day. Nothing is deleted by itself."),
        )
        for what, until in kept.items()
        if until and until < day
    ]
