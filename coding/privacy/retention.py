"""What is due: retention dates of recordings, transcripts and contacts, and last days to withdraw consent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.people import Participant
from models.translation import tr

SOON = 30


@dataclass(frozen=True)
class Due:
    """One date of one participant: what is due, the day (ISO 8601), and in how many days; negative is past."""

    participant_id: int
    name: str
    what: str
    day: str
    days: int

    @property
    def state(self) -> str:
        """Overdue, soon (within 30 days) or later."""
        return "overdue" if self.days < 0 else "soon" if self.days <= SOON else "later"


def due_dates(session: Session, today: date) -> list[Due]:
    """Every date that is kept, the most overdue first. Nothing is ever deleted by itself."""
    found = []
    for person in session.scalars(select(Participant)):
        for text, what in (
            (person.retain_recording_until, tr("Delete the recording")),
            (person.retain_transcript_until, tr("Delete the transcript")),
            (person.retain_contact_until, tr("Delete the contact data")),
            (person.withdraw_until, tr("Last day to withdraw")),
        ):
            day = _day(text)
            if day is not None:
                found.append(Due(person.id, person.name, what, day.isoformat(), (day - today).days))
    return sorted(found, key=lambda each: (each.days, each.name, each.what))


def _day(text: str | None) -> date | None:
    """The day of a date; None for none, and for words that are no date."""
    try:
        return date.fromisoformat((text or "").strip()[:10])
    except ValueError:
        return None
