"""Writes pretended Facts into a real project, table by table, for figures at scale."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from coding.current import current_coder
from coding.journey.rows import Facts
from coding.projects import create_filled
from models.code import Code
from models.passage import Coding, Passage
from models.people import Participant
from models.source import Source, Speaker, Turn

MANY = 5_000


def write_project(path: Path, facts: Facts, coder: str = "Ada") -> None:
    """A project that holds these facts; codes, people, sources and codings keep their ids."""
    create_filled(path, lambda session: _fill(session, facts), coder).close()


def _fill(session: Session, facts: Facts) -> None:
    coder = current_coder(session)
    _put(
        session,
        Code,
        (
            {"id": c.id, "name": c.name, "kind": c.kind, "valence": c.valence, "position": c.position}
            for c in facts.codes
        ),
    )
    _put(session, Participant, ({"id": row.id, "name": row.name} for row in facts.participants))
    _put(session, Source, (_source(facts, row.id) for row in facts.sources))
    _put(
        session,
        Speaker,
        (
            {
                "id": s.id,
                "source_id": s.source,
                "name": s.name,
                "role": s.role,
                "participant_id": s.participant,
            }
            for s in facts.speakers
        ),
    )
    _put(session, Turn, _turns(facts))
    _put(
        session,
        Passage,
        (
            {"id": key, "source_id": source, "start": start, "end": end}
            for key, (source, start, end) in facts.passages.items()
        ),
    )
    given = {(row.passage, row.code): row for row in facts.codings}
    _put(
        session,
        Coding,
        ({"passage_id": passage, "code_id": code, "coder_id": coder} for passage, code in given),
    )


def _source(facts: Facts, key: int) -> dict[str, Any]:
    row = (
        next(each for each in facts.sources if each.id == key)
        if key > len(facts.sources)
        else facts.sources[key - 1]
    )
    text = facts.texts[key]
    return {
        "id": key,
        "title": row.title,
        "kind": row.kind,
        "format": "txt",
        "text": text,
        "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
        "words": len(text.split()),
        "characters": len(text),
        "position": key,
    }


def _turns(facts: Facts) -> Iterator[dict[str, Any]]:
    for position, turn in enumerate(facts.turns):
        yield {
            "source_id": turn.source,
            "speaker_id": turn.speaker,
            "start": turn.start,
            "end": turn.end,
            "position": position,
        }


def _put(session: Session, table: Any, rows: Iterable[dict[str, Any]]) -> None:
    found = iter(rows)
    while some := list(islice(found, MANY)):
        session.execute(insert(table), some)
