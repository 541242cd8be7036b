"""Which column of a table means what; guessed from the headers, changed by a person, kept as JSON."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from models.errors import UserError
from models.translation import tr

ENTRIES = "entries"  # one row is an entry of a diary
PARTICIPANTS = "participants"  # one row is a participant, columns are questions
TRANSCRIPTS = "transcripts"  # one cell is a whole transcript
LAYOUTS = (ENTRIES, PARTICIPANTS, TRANSCRIPTS)
SINGLE = ("participant", "date", "entry", "stage", "channel", "rating", "transcript")  # roles of one column

_HEADERS = {
    "participant": "participant who participantid participantcode participantname pid respondent respondentid "
    "interviewee user userid username person name id code pseudonym author transcriptid interviewid interview caseid "
    "case teilnehmer teilnehmerin proband probandin participante répondant utilisateur record recordid responseid "
    "who wer quién qui",
    "date": "date datetime timestamp time dateandtime created createdat submitted submittedat entrydate recordedon day "
    "datum zeitstempel fecha startdate when wann cuándo quand completedat loggedat",
    "entry": "entry text entrytext whathappened diary diaryentry note notes response comment comments content body "
    "message observation description answer eintrag beschreibung texto entrée verbatim feedback review post "
    "what was qué quoi",
    "stage": "stage phase journeystage step phasestage etappe",
    "channel": "channel touchpoint via medium device source platform kanal canal",
    "rating": "rating score mood emotion feeling satisfaction stars nps csat valence bewertung stimmung note15",
    "transcript": "transcript text conversation dialog dialogue interviewtext transkript",
}
_CALLED = frozenset(_HEADERS["transcript"].split()) - {"text"}
_TALK = re.compile(r"^[^\n:]{1,40}:\s", re.MULTILINE)
_LONG = 400  # mean code points of a cell from which it may be a whole transcript
_SAID = 4  # mean words of a column from which it holds answers


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Columns by their header; "" where a table has none. `day_first` reads 03/04/2024 as 3 April."""

    layout: str = ENTRIES
    participant: str = ""
    date: str = ""
    entry: str = ""
    stage: str = ""
    channel: str = ""
    rating: str = ""
    transcript: str = ""
    questions: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()
    day_first: bool | None = None
    sheet: str = ""

    def save(self, path: Path) -> None:
        """Write the mapping as a JSON file."""
        path.write_text(self.to_json(), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> ColumnMapping:
        """The mapping in a JSON file; raises UserError when it is none."""
        try:
            return cls.from_json(path.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError) as error:
            raise _wrong() from error

    def to_json(self) -> str:
        """The mapping as JSON text."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str) -> ColumnMapping:
        """The mapping in JSON text; raises UserError, or json's error when the text is no JSON."""
        return cls.of(json.loads(text))

    @classmethod
    def of(cls, data: object) -> ColumnMapping:
        """The mapping in JSON data; raises UserError when a field is unknown or of the wrong type."""
        if not isinstance(data, Mapping):
            raise _wrong()
        known = {field.name for field in fields(cls)}
        if not set(data) <= known or data.get("layout", ENTRIES) not in LAYOUTS:
            raise _wrong()
        return cls(**{name: _value(name, value) for name, value in data.items()})


def _value(name: str, value: Any) -> Any:
    if name in ("questions", "attributes"):
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise _wrong()
        return tuple(value)
    if name == "day_first":
        return value if value in (True, False) else None
    if not isinstance(value, str):
        raise _wrong()
    return value


def _wrong() -> UserError:
    return UserError(
        tr("The column mapping is not one of Trailmark's."), tr("Set the columns again and save the mapping.")
    )


def normalised(header: str) -> str:
    """A header without case, accents of width, spaces and signs."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", header)).casefold()


def guess_mapping(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> ColumnMapping:
    """The likeliest mapping for a table; `rows` are its first rows."""
    found = {role: _find(role, headers) for role in _HEADERS}
    columns = {
        name: [row[i] for row in rows if i < len(row) and row[i].strip()] for i, name in enumerate(headers)
    }
    if transcript := _transcript_column(columns):
        rest = tuple(n for n in headers if n not in (transcript, found["participant"], found["date"]))
        return ColumnMapping(
            TRANSCRIPTS,
            participant=_other(found["participant"], transcript),
            date=_other(found["date"], transcript),
            transcript=transcript,
            attributes=rest,
        )
    if found["entry"] and (found["date"] or found["participant"]):
        return _entries(headers, found)
    return _participants(headers, found, columns)


def _other(name: str, taken: str) -> str:
    return "" if name == taken else name


def _find(role: str, headers: Sequence[str]) -> str:
    """The header that means `role`, by the order of its known names."""
    names = {normalised(header): header for header in reversed(headers)}
    return next((names[word] for word in _HEADERS[role].split() if word in names), "")


def _transcript_column(columns: Mapping[str, list[str]]) -> str:
    """The column whose cells are conversations: long ones, or of any length under a header that says so."""
    for name, cells in columns.items():
        long = cells and (normalised(name) in _CALLED or sum(map(len, cells)) / len(cells) >= _LONG)
        if long and _mostly_talk(cells):
            return name
    return ""


def _mostly_talk(cells: list[str]) -> bool:
    return sum(len(_TALK.findall(cell)) >= 3 for cell in cells) >= 0.6 * len(cells)


def _entries(headers: Sequence[str], found: Mapping[str, str]) -> ColumnMapping:
    used = {found[role] for role in ("participant", "date", "entry", "stage", "channel", "rating")}
    return ColumnMapping(
        ENTRIES,
        participant=found["participant"],
        date=found["date"],
        entry=found["entry"],
        stage=found["stage"],
        channel=found["channel"],
        rating=found["rating"],
        attributes=tuple(name for name in headers if name and name not in used),
    )


def _participants(
    headers: Sequence[str], found: Mapping[str, str], columns: Mapping[str, list[str]]
) -> ColumnMapping:
    used = {found["participant"], found["date"]}
    said = [
        n for n in headers if n and n not in used and (_is_question(n) or _mean_words(columns[n]) >= _SAID)
    ]
    if not said:
        said = [n for n in headers if n and n not in used]
    rest = tuple(n for n in headers if n and n not in used and n not in said)
    return ColumnMapping(
        PARTICIPANTS,
        participant=found["participant"],
        date=found["date"],
        questions=tuple(said),
        attributes=rest,
    )


def _is_question(header: str) -> bool:
    return header.strip().endswith("?")


def _mean_words(cells: list[str]) -> float:
    return sum(len(cell.split()) for cell in cells) / len(cells) if cells else 0.0
