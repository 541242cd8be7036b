"""The JSON documents of the command line, as others read them."""

from __future__ import annotations

from collections import Counter
from typing import Any

from coding.codings import CodingView
from coding.importers import ImportedSource
from coding.views import CodeView, HistoryView, ParticipantView, SourceView, TurnView


def source(view: SourceView) -> dict[str, Any]:
    """A stored source."""
    return {
        "id": view.id,
        "guid": view.guid,
        "title": view.title,
        "kind": view.kind,
        "format": view.format,
        "words": view.words,
        "characters": view.characters,
        "turns": view.turns,
        "speakers": [
            {"name": s.name, "turns": s.turns, "words": s.words, "interviewer": s.role == "interviewer"}
            for s in view.speakers
        ],
        "timestamps": view.timestamps,
        "encoding": view.encoding,
        "repaired": view.repaired,
        "participants": list(view.participants),
        "codings": view.codings,
        "warnings": list(view.warnings),
    }


def imported(read: ImportedSource) -> dict[str, Any]:
    """A source that was read and not stored."""
    turns = Counter(turn.speaker for turn in read.turns)
    words = Counter[str | None]()
    for turn in read.turns:
        words[turn.speaker] += len(read.text[turn.start : turn.end].split())
    people = [s.participant for s in read.speakers if s.participant] + [p.name for p in read.participants]
    return {
        "id": None,
        "guid": None,
        "title": read.title,
        "kind": read.kind,
        "format": read.format,
        "words": len(read.text.split()),
        "characters": len(read.text),
        "turns": len(read.turns),
        "speakers": [
            {
                "name": s.name,
                "turns": turns[s.name],
                "words": words[s.name],
                "interviewer": s.role == "interviewer",
            }
            for s in read.speakers
        ],
        "timestamps": read.timestamps,
        "encoding": read.encoding,
        "repaired": read.repaired,
        "participants": list(dict.fromkeys(people)),
        "codings": 0,
        "warnings": list(read.warnings),
    }


def turn(view: TurnView) -> dict[str, Any]:
    """One speaker's stretch."""
    return {
        "speaker": view.speaker,
        "participant": view.participant,
        "interviewer": view.role == "interviewer",
        "start": view.start,
        "end": view.end,
        "time_start": view.time_start,
        "time_end": view.time_end,
        "date": view.date,
    }


def code(view: CodeView) -> dict[str, Any]:
    """A code of the codebook."""
    return {
        "path": view.path,
        "kind": view.kind,
        "codable": view.codable,
        "definition": view.definition,
        "color": view.color,
        "valence": view.valence,
        "codings": view.codings,
        "participants": view.participants,
    }


def coding(view: CodingView) -> dict[str, Any]:
    """One coding with its quote."""
    return {
        "guid": view.guid,
        "source": view.source,
        "kind_of_source": view.kind_of_source,
        "participant": view.participant,
        "speaker": view.speaker,
        "start": view.start,
        "end": view.end,
        "quote": view.quote,
        "code": view.code,
        "kind": view.kind,
        "stage": view.stage,
        "valence": view.valence,
        "coder": view.coder,
        "origin": view.origin,
        "created": view.created,
        "memo": view.memo,
    }


def participant(view: ParticipantView) -> dict[str, Any]:
    """A person studied."""
    return {
        "name": view.name,
        "persona": view.persona,
        "lifecycle": view.lifecycle,
        "dmu": view.dmu,
        "attributes": dict(view.attributes),
        "sources": list(view.sources),
    }


def event(view: HistoryView) -> dict[str, Any]:
    """One event of the audit trail."""
    label = view.label if view.act == "do" else f"{view.act.capitalize()} {view.label}"
    return {"step": view.step, "label": label, "coder": view.coder, "when": view.when.isoformat()}
