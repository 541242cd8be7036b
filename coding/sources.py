"""Sources: stored once from what an importer read, renamed, described, reviewed, removed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from coding.current import current_coder
from coding.importers.imported import ImportedSource, ImportedTurn, digest
from coding.people import add_participant, set_attribute
from models.code import Code
from models.errors import UserError
from models.people import Participant
from models.source import BRANDS, EXPOSURES, KINDS, STATUSES, Original, ReviewedSpan, Source, Speaker, Turn
from models.translation import tr

EDITABLE: Mapping[str, tuple[str, ...] | None] = {
    "title": None,
    "kind": KINDS,
    "status": STATUSES,
    "exposure": EXPOSURES,
    "brand": BRANDS,
    "recorded_on": None,
    "wave": None,
    "default_stage_id": None,
}


def add_sources(session: Session, imported: Iterable[ImportedSource]) -> list[int]:
    """Store what importers read, with their people; the ids of the new sources in order."""
    known = _Known.of(session)
    position = int(session.scalar(select(func.coalesce(func.max(Source.position), -1))) or 0) + 1
    return [_add(session, source, position + index, known) for index, source in enumerate(imported)]


@dataclass(frozen=True)
class _Known:
    """What is there already, read once for all that is added: titles, people by name in small letters, stages."""

    titles: set[str]
    people: dict[str, int]
    stages: Mapping[str, int]

    @classmethod
    def of(cls, session: Session) -> _Known:
        people = session.execute(select(Participant.name, Participant.id)).all()
        by_name = {name.lower(): number for name, number in people}
        return cls(set(session.scalars(select(Source.title))), by_name, stage_names(session))

    def free_title(self, title: str) -> str:
        """The title, with a number where it is taken; from now on it is."""
        found, number = title, 2
        while found in self.titles:
            found, number = f"{title} ({number})", number + 1
        self.titles.add(found)
        return found

    def person(self, session: Session, name: str) -> int:
        """The id of a participant, who is added when there is none of this name."""
        key = name.strip().lower()
        if key not in self.people:
            self.people[key] = add_participant(session, name, checked=True)
        return self.people[key]


def _add(session: Session, imported: ImportedSource, position: int, known: _Known) -> int:
    source = Source(
        title=known.free_title(imported.title),
        kind=imported.kind,
        format=imported.format,
        text=imported.text,
        text_sha256=text_hash(imported.text),
        words=len(imported.text.split()),
        characters=len(imported.text),
        encoding=imported.encoding,
        repaired=imported.repaired,
        timestamps=imported.timestamps,
        recorded_on=imported.recorded_on,
        warnings=list(imported.warnings),
        left_out=[list(pair) for pair in imported.left_out],
        position=position,
    )
    session.add(source)
    session.flush()
    session.add(
        Original(
            source_id=source.id,
            name=imported.file_name,
            media_type=imported.media_type,
            sha256=imported.sha256 or digest(imported.original),
            content=imported.original,
        )
    )
    _add_people(session, imported, known)
    speakers = _add_speakers(session, source.id, imported, known)
    add_turns(session, source.id, imported.turns, speakers, known.stages)
    return source.id


def _add_people(session: Session, imported: ImportedSource, known: _Known) -> None:
    for person in imported.participants:
        participant = known.person(session, person.name)
        for name, value in person.attributes.items():
            set_attribute(session, participant, name, value)


def _add_speakers(
    session: Session, source_id: int, imported: ImportedSource, known: _Known
) -> dict[str, int]:
    ids: dict[str, int] = {}
    for voice in imported.speakers:
        person = known.person(session, voice.participant) if voice.participant else None
        speaker = Speaker(source_id=source_id, name=voice.name, role=voice.role, participant_id=person)
        session.add(speaker)
        session.flush()
        ids[voice.name] = speaker.id
    return ids


def add_turns(
    session: Session,
    source_id: int,
    turns: Iterable[ImportedTurn],
    speakers: Mapping[str, int],
    stages: Mapping[str, int],
) -> None:
    """Store the turns of a source in the order of the text; a stage named on an entry becomes its default."""
    rows = [
        {
            "source_id": source_id,
            "position": position,
            "start": turn.start,
            "end": turn.end,
            "speaker_id": speakers.get(turn.speaker or ""),
            "time_start": turn.time_start,
            "time_end": turn.time_end,
            "date": turn.date,
            "heading": turn.heading,
            "channel": turn.channel,
            "rating": turn.rating,
            "default_stage_id": stages.get((turn.stage or "").casefold()),
        }
        for position, turn in enumerate(turns)
    ]
    if rows:
        session.execute(insert(Turn), rows)


def rename_source(session: Session, source_id: int, title: str) -> None:
    """Give a source another title; UserError when it is empty or taken."""
    title = title.strip()
    if not title:
        raise UserError(tr("A source needs a title."), tr("Type at least one character."))
    taken = session.scalar(select(Source.id).where(Source.title == title, Source.id != source_id))
    if taken is not None:
        raise UserError(
            tr("Another source is already called “{title}”.", title=title), tr("Choose another title.")
        )
    _source(session, source_id).title = title


def describe_source(session: Session, source_id: int, **values: Any) -> None:
    """Set kind, status, exposure, brand, date, wave or default stage; UserError for a value outside its list."""
    source = _source(session, source_id)
    for name, value in values.items():
        allowed = EDITABLE[name]
        if allowed is not None and value not in allowed:
            raise UserError(
                tr("“{value}” is not a {name} of a source.", value=value, name=name),
                tr("Choose one of: {value}.", value=", ".join(allowed)),
            )
        setattr(source, name, value)


def set_speaker(session: Session, speaker_id: int, *, role: str, participant_id: int | None) -> None:
    """Say who a voice is: interviewer, observer, or which participant."""
    session.execute(
        update(Speaker)
        .where(Speaker.id == speaker_id)
        .values(role=role, participant_id=participant_id if role == "participant" else None)
    )


def set_turn_speaker(session: Session, turn_ids: Iterable[int], speaker_id: int) -> None:
    """Give turns to another voice of the same source."""
    session.execute(update(Turn).where(Turn.id.in_(list(turn_ids))).values(speaker_id=speaker_id))


def mark_reviewed(session: Session, source_id: int, start: int = 0, end: int | None = None) -> None:
    """Say that [start, end), by default all, was read and coded as far as it goes."""
    source = _source(session, source_id)
    last = source.characters if end is None else end
    session.add(ReviewedSpan(source_id=source_id, start=start, end=last, coder_id=current_coder(session)))
    source.status = "reviewed" if start == 0 and last >= source.characters else "reading"


def mark_unreviewed(session: Session, source_id: int) -> None:
    """Take the mark of review back."""
    session.execute(delete(ReviewedSpan).where(ReviewedSpan.source_id == source_id))
    _source(session, source_id).status = "reading"


def remove_sources(session: Session, source_ids: Iterable[int]) -> None:
    """Remove sources with their passages, codings and memos; undo brings all of it back."""
    session.execute(delete(Source).where(Source.id.in_(list(source_ids))))


def find_source(session: Session, name: str) -> int:
    """The id of the source with this title, guid or number; UserError when there is none or more than one."""
    found = session.scalars(select(Source.id).where((Source.guid == name) | (Source.title == name))).all()
    if not found and name.isdigit():
        found = session.scalars(select(Source.id).where(Source.id == int(name))).all()
    if len(found) != 1:
        raise UserError(
            tr("There is no source “{name}”.", name=name),
            tr("Give its title, guid or number, as `sources` lists them."),
        )
    return found[0]


def text_hash(text: str) -> str:
    """The SHA-256 of a canonical text, by which damage is noticed."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def stage_names(session: Session) -> dict[str, int]:
    """The ids of stages that can be given, by name in lower case."""
    rows = session.execute(select(Code.name, Code.id).where(Code.kind == "stage", Code.codable))
    return {name.casefold(): code_id for name, code_id in rows}


def _source(session: Session, source_id: int) -> Source:
    source = session.get(Source, source_id)
    if source is None:
        raise UserError(tr("This source is no longer in the project."), tr("Undo may bring it back."))
    return source
