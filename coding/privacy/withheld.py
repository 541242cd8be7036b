"""Words of participants who did not release them: where they stand in the sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.journey.voices import NOT_A_CUSTOMER
from models.people import Participant
from models.source import Source, Speaker, Turn

Stretches = Mapping[int, tuple[tuple[int, int], ...]]
"""By source, half-open spans in code points, in order, apart from each other."""


def withheld_words(session: Session, names: Collection[str]) -> Stretches:
    """The turns of participants with these names; what has no voice belongs to the only participant of its source.

    It is the rule by which quotes are given to participants (`coding.journey.voices`).
    """
    if not names:
        return {}
    hidden = set(session.scalars(select(Participant.id).where(Participant.name.in_(sorted(names)))))
    speakers, people = _speakers(session)
    found: dict[int, tuple[tuple[int, int], ...]] = {}
    for source in sorted(source for source, heard in people.items() if heard & hidden):
        sole = next(iter(people[source])) if len(people[source]) == 1 else None
        turns = session.execute(
            select(Turn.start, Turn.end, Turn.speaker_id).where(Turn.source_id == source).order_by(Turn.start)
        ).all()
        if not turns:
            length = session.scalar(select(func.length(Source.text)).where(Source.id == source)) or 0
            found[source] = ((0, length),)
            continue
        said = (
            (start, end)
            for start, end, speaker in turns
            if _who(speakers.get(speaker or 0, (None, "participant")), sole) in hidden
        )
        found[source] = joined(said)
    return found


def joined(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans in the order of their starts, those that overlap or touch made one."""
    made: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if made and start <= made[-1][1]:
            made[-1] = made[-1][0], max(made[-1][1], end)
        else:
            made.append((start, end))
    return tuple(made)


def _who(voice: tuple[int | None, str], sole: int | None) -> int | None:
    person, role = voice
    if role in NOT_A_CUSTOMER:
        return None
    return person if person is not None else sole


def _speakers(session: Session) -> tuple[dict[int, tuple[int | None, str]], dict[int, set[int]]]:
    """Participant and role of each speaker, and the participants of each source."""
    speakers: dict[int, tuple[int | None, str]] = {}
    people: dict[int, set[int]] = defaultdict(set)
    query = select(Speaker.id, Speaker.source_id, Speaker.participant_id, Speaker.role)
    for key, source, person, role in session.execute(query):
        speakers[key] = person, role
        if person is not None and role not in NOT_A_CUSTOMER:
            people[source].add(person)
    return speakers, people
