"""What an importer hands over: frozen plain data that travels between processes as JSON, stores nothing."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

INTERVIEWER = "interviewer"
PARTICIPANT = "participant"
OBSERVER = "observer"


@dataclass(frozen=True, slots=True)
class ImportedTurn:
    """A stretch [start, end) of `text` in code points; times in seconds, `date` ISO 8601."""

    start: int
    end: int
    speaker: str | None = None
    role: str = PARTICIPANT
    time_start: float | None = None
    time_end: float | None = None
    date: str | None = None
    heading: str | None = None
    stage: str | None = None
    channel: str | None = None
    rating: str | None = None


@dataclass(frozen=True, slots=True)
class ImportedSpeaker:
    """A voice of one source; `participant` is the proposed person, None for interviewers and observers."""

    name: str
    role: str
    participant: str | None = None


@dataclass(frozen=True, slots=True)
class ImportedParticipant:
    """A person the source speaks of, with what the file itself says about them."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportedSource:
    """One source before it is stored; `left_out` lists (what, words) of everything not in `text`.

    `layout` names how the speakers were found; `path` is where the file lies, "" for pasted text. Neither is stored.
    """

    title: str
    kind: str
    format: str
    text: str
    turns: tuple[ImportedTurn, ...] = ()
    speakers: tuple[ImportedSpeaker, ...] = ()
    encoding: str = "utf-8"
    repaired: str | None = None
    recorded_on: str | None = None
    warnings: tuple[str, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    participants: tuple[ImportedParticipant, ...] = ()
    file_name: str = ""
    media_type: str = "text/plain"
    original: bytes = b""
    sha256: str = ""
    timestamps: bool = False
    layout: str = ""
    path: str = ""

    def words_of(self, role: str) -> int:
        """How many words the turns of `role` hold."""
        return sum(len(self.text[t.start : t.end].split()) for t in self.turns if t.role == role)


def to_plain(source: ImportedSource) -> dict[str, Any]:
    """The source as JSON-ready data; the original bytes in base64."""
    return asdict(source) | {"original": base64.b64encode(source.original).decode("ascii")}


def from_plain(data: Mapping[str, Any]) -> ImportedSource:
    """The source again; the inverse of `to_plain`."""
    values = dict(data)
    values["turns"] = tuple(ImportedTurn(**turn) for turn in data["turns"])
    values["speakers"] = tuple(ImportedSpeaker(**speaker) for speaker in data["speakers"])
    values["participants"] = tuple(ImportedParticipant(**person) for person in data["participants"])
    values["warnings"] = tuple(data["warnings"])
    values["left_out"] = tuple((what, words) for what, words in data["left_out"])
    values["original"] = base64.b64decode(data["original"])
    return ImportedSource(**values)


def digest(data: bytes) -> str:
    """sha256 of the bytes, in hex."""
    return hashlib.sha256(data).hexdigest()
