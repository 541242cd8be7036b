"""What a person changes in the preview, before anything is stored: pure functions from source to source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from coding.importers.imported import (
    OBSERVER,
    PARTICIPANT,
    ImportedParticipant,
    ImportedSource,
    ImportedSpeaker,
    ImportedTurn,
)

_NAMES = {"interviewer": "Interviewer", PARTICIPANT: "Participant", OBSERVER: "Observer"}


def set_role(source: ImportedSource, speaker: str, role: str, person: str | None = None) -> ImportedSource:
    """The source with all turns of `speaker` in `role`; a participant becomes `person`, else the speaker's name."""
    who = (person or _person_of(source, speaker) or speaker) if role == PARTICIPANT else None
    speakers = tuple(
        replace(s, role=role, participant=who) if s.name == speaker else s for s in source.speakers
    )
    turns = tuple(replace(t, role=role) if t.speaker == speaker else t for t in source.turns)
    return _settled(replace(source, speakers=speakers, turns=turns))


def set_turn_role(source: ImportedSource, number: int, role: str) -> ImportedSource:
    """The source with its turn `number` (from 0) given to the first speaker of `role`, who is made when missing."""
    return set_turns_role(source, [number], role)


def set_turns_role(source: ImportedSource, numbers: Iterable[int], role: str) -> ImportedSource:
    """The same for many turns at once."""
    named = next((s for s in source.speakers if s.role == role), None)
    if named is None:
        person = next((s.participant for s in source.speakers if s.participant), None) or source.title
        named = ImportedSpeaker(_NAMES[role], role, person if role == PARTICIPANT else None)
        source = replace(source, speakers=(*source.speakers, named))
    turns = list(source.turns)
    for number in numbers:
        turns[number] = replace(turns[number], role=role, speaker=named.name)
    return _settled(replace(source, turns=tuple(turns)))


def rename_speaker(source: ImportedSource, speaker: str, name: str) -> ImportedSource:
    """The source with a speaker under another name; a name that is there already merges the two."""
    kept = next((s for s in source.speakers if s.name == name), None)
    old = next(s for s in source.speakers if s.name == speaker)
    made = kept or replace(old, name=name)
    speakers = tuple(
        made if s.name == speaker else s for s in source.speakers if s.name != speaker or kept is None
    )
    turns = tuple(_given(t, made) if t.speaker == speaker else t for t in source.turns)
    return _settled(replace(source, speakers=speakers, turns=turns))


def set_participant(source: ImportedSource, speaker: str, person: str) -> ImportedSource:
    """The source whose `speaker` is that participant, existing or new."""
    return set_role(source, speaker, PARTICIPANT, person)


def name_everywhere(source: ImportedSource, people: Mapping[str, str]) -> ImportedSource:
    """The source with participants renamed, such as to those the project has already."""
    speakers = tuple(
        replace(s, participant=people.get(s.participant, s.participant) if s.participant else None)
        for s in source.speakers
    )
    told = tuple(replace(p, name=people.get(p.name, p.name)) for p in source.participants)
    return _settled(replace(source, speakers=speakers, participants=told))


def _given(turn: ImportedTurn, speaker: ImportedSpeaker) -> ImportedTurn:
    return replace(turn, speaker=speaker.name, role=speaker.role)


def _person_of(source: ImportedSource, speaker: str) -> str | None:
    return next((s.participant for s in source.speakers if s.name == speaker), None)


def _settled(source: ImportedSource) -> ImportedSource:
    """Speakers who say nothing go, and the participants are those of the speakers."""
    speaking = {turn.speaker for turn in source.turns}
    speakers = tuple(s for s in source.speakers if s.name in speaking)
    told = {p.name: p for p in source.participants}
    names = dict.fromkeys(s.participant for s in speakers if s.participant)
    people = tuple(told.get(name) or ImportedParticipant(name) for name in names)
    return replace(source, speakers=speakers, participants=people)
