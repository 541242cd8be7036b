"""What a person chooses in the preview, as values that can be followed in every similar file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from coding.importers.edits import rename_speaker, set_participant, set_role
from coding.importers.imported import PARTICIPANT, ImportedSource

KIND = "kind"
ROLE = "role"
NAME = "name"
PERSON = "person"
PEOPLE = "people"
FROM_FILE = "file"
FROM_LABEL = "label"


@dataclass(frozen=True, slots=True)
class Choice:
    """One decision: `act` KIND, ROLE, NAME or PERSON of a `speaker`, or PEOPLE by a rule (FROM_FILE, FROM_LABEL)."""

    act: str
    value: str
    speaker: str = ""


def choose(source: ImportedSource, choice: Choice) -> ImportedSource:
    """The source as the choice makes it; unchanged when it has no such speaker."""
    if choice.act == KIND:
        return replace(source, kind=choice.value)
    if choice.act == PEOPLE:
        return _name_people(source, choice.value)
    if not any(voice.name == choice.speaker for voice in source.speakers):
        return source
    if choice.act == ROLE:
        return set_role(source, choice.speaker, choice.value)
    if choice.act == NAME:
        return rename_speaker(source, choice.speaker, choice.value)
    return set_participant(source, choice.speaker, choice.value)


def follow(source: ImportedSource, choices: Iterable[Choice]) -> ImportedSource:
    """The source after every choice that can hold for another file: who one person is stays open."""
    for choice in choices:
        if choice.act != PERSON:
            source = choose(source, choice)
    return source


def similar_to(sources: Sequence[ImportedSource], at: int) -> list[int]:
    """The places of the sources of the same folder, format and layout as the one at `at`, without it."""
    wanted = _likeness(sources[at])
    return [place for place, other in enumerate(sources) if place != at and _likeness(other) == wanted]


def _likeness(source: ImportedSource) -> tuple[str, str, str]:
    return str(PurePath(source.path).parent), source.format, source.layout


def _name_people(source: ImportedSource, rule: str) -> ImportedSource:
    voices = [voice.name for voice in source.speakers if voice.role == PARTICIPANT]
    stem = PurePath(source.file_name).stem or source.title
    for name in voices:
        person = name if rule == FROM_LABEL else stem if len(voices) == 1 else f"{stem} {name}"
        source = set_participant(source, name, person)
    return source
