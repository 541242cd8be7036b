"""Reads the files of the sample study: three layouts of our own, known beforehand."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from coding.importers.imported import (
    INTERVIEWER,
    OBSERVER,
    PARTICIPANT,
    ImportedSource,
    ImportedSpeaker,
    ImportedTurn,
    digest,
)

MEDIA_TYPES = {"txt": "text/plain", "csv": "text/csv", "md": "text/markdown"}
ROLES = {"Interviewer": INTERVIEWER, "Observer": OBSERVER}
_TURN = re.compile(r"(?:\[([\d:]+)\] )?(Interviewer|[PI]\d\d)(?: \[([\d:]+)\])?: (.+)")
_QUESTION = re.compile(r"- \*\*(.+)\*\*")


@dataclass(slots=True)
class _Said:
    """One turn before it has a place in the text; `time` in seconds, `date` ISO 8601."""

    speaker: str
    words: str
    time: float | None = None
    date: str | None = None
    heading: str | None = None
    stage: str | None = None
    channel: str | None = None
    rating: str | None = None


def read_study() -> dict[str, Any]:
    """What `study.json` says: people, codes, sources, maps, memos."""
    content: dict[str, Any] = json.loads(_file("study.json").read_text("utf-8"))
    return content


def read_codings() -> list[dict[str, Any]]:
    """The codings of both coders, one object a line: source, quote, code, coder and what else was said."""
    return [json.loads(line) for line in _file("codings.jsonl").read_text("utf-8").splitlines()]


def read_table(name: str) -> list[list[str]]:
    """The rows of a CSV file of the sample, headings first."""
    return list(csv.reader(io.StringIO(_file(name).read_text("utf-8"), newline="")))


def read_sources(study: Mapping[str, Any]) -> list[ImportedSource]:
    """Every source as an importer would hand it over, in the order of the study."""
    return [_read(entry) for entry in study["sources"]]


def _file(name: str) -> Traversable:
    place = files("resources") / "sample"
    for part in name.split("/"):
        place = place / part
    return place


def _read(entry: Mapping[str, Any]) -> ImportedSource:
    original = _file(entry["file"]).read_bytes()
    extension = entry["file"].rpartition(".")[2]
    layouts = {"txt": _transcript, "csv": _diary, "md": _session}
    said = layouts[extension](original.decode("utf-8"), entry["participant"])
    text, turns = _placed(said)
    return ImportedSource(
        title=entry["title"],
        kind=entry["kind"],
        format=extension,
        text=text,
        turns=turns,
        speakers=_speakers(said, entry["participant"]),
        recorded_on=entry["recorded_on"],
        file_name=entry["file"].rpartition("/")[2],
        media_type=MEDIA_TYPES[extension],
        original=original,
        sha256=digest(original),
        timestamps=any(turn.time_start is not None for turn in turns),
    )


def _transcript(text: str, participant: str | None) -> list[_Said]:
    """Paragraphs of `P01: words`, with a time before or after the name in some files."""
    said: list[_Said] = []
    for paragraph in text.strip().split("\n\n"):
        found = _TURN.fullmatch(paragraph)
        if found is None:
            raise ValueError(f"a paragraph of the sample names no speaker: {paragraph[:40]}")
        before, name, after, words = found.groups()
        said.append(_Said(name, words, _seconds(before or after)))
    return said


def _diary(text: str, participant: str | None) -> list[_Said]:
    """Rows of participant, date, entry, stage, channel, rating."""
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return [
        _Said(
            row["participant"],
            row["entry"],
            date=f"{row['date'].replace(' ', 'T')}:00",
            stage=row["stage"] or None,
            channel=row["channel"] or None,
            rating=row["rating"] or None,
        )
        for row in rows
    ]


def _session(text: str, participant: str | None) -> list[_Said]:
    """Notes with the guide's questions in bold, answers below, an observer's remarks in brackets, tasks as
    headings; a heading stands before its first question.
    """
    heading = before = ""
    said: list[_Said] = []
    title, head, *blocks = text.strip().split("\n\n")
    title = title.removeprefix("# ")
    about = [title, *(line.removeprefix("- ") for line in head.split("\n"))]
    said.append(_Said("Observer", "\n".join(about), heading=title))
    for block in blocks:
        question = _QUESTION.fullmatch(block)
        words = block.strip()
        if block.startswith("## "):
            heading = words.removeprefix("## ")
            before = f"{heading}\n"
        elif question:
            said.append(_Said("Interviewer", before + question.group(1), heading=heading))
            before = ""
        else:
            speaker = "Observer" if words.startswith("[") else participant or ""
            said.append(_Said(speaker, words, heading=heading))
    return said


def _seconds(stamp: str | None) -> float | None:
    if stamp is None:
        return None
    hours, minutes, seconds = (int(part) for part in stamp.split(":"))
    return float(hours * 3600 + minutes * 60 + seconds)


def _placed(said: list[_Said]) -> tuple[str, tuple[ImportedTurn, ...]]:
    """The text, one turn a line, and the turns with their places in it."""
    return "\n".join(turn.words for turn in said), tuple(_turns(said))


def _turns(said: list[_Said]) -> Iterator[ImportedTurn]:
    start = 0
    for index, turn in enumerate(said):
        following = said[index + 1].time if index + 1 < len(said) else None
        yield ImportedTurn(
            start=start,
            end=start + len(turn.words),
            speaker=turn.speaker,
            role=ROLES.get(turn.speaker, PARTICIPANT),
            time_start=turn.time,
            time_end=following if turn.time is not None else None,
            date=turn.date,
            heading=turn.heading,
            stage=turn.stage,
            channel=turn.channel,
            rating=turn.rating,
        )
        start += len(turn.words) + 1


def _speakers(said: list[_Said], participant: str | None) -> tuple[ImportedSpeaker, ...]:
    names = dict.fromkeys(turn.speaker for turn in said)
    return tuple(
        ImportedSpeaker(name, ROLES.get(name, PARTICIPANT), participant if name == participant else None)
        for name in names
    )
