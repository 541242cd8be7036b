"""Every coding as a quote with its stage, its voice and its memo; what the evidence table and counts stand on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from coding.journey.facts import load_facts
from coding.journey.rows import Facts
from coding.journey.stages import Stages
from coding.journey.voices import Voices
from coding.quietly import without_collecting
from models.memo import Memo
from models.passage import Coding


class EvidenceRow(NamedTuple):
    """One coding; `quote` is exactly the words start:end of the source's text, `created` an ISO moment."""

    id: int
    source_id: int
    start: int
    end: int
    quote: str
    code_id: int
    code: str
    kind: str
    color: str
    stage: str
    participant: str
    speaker: str
    source_title: str
    kind_of_source: str
    coder: str
    created: str
    memo: str
    origin: str = "manual"


@dataclass(frozen=True)
class Evidence:
    """All rows, the participants there are, and by code how many of them said it (internal sources apart)."""

    rows: tuple[EvidenceRow, ...] = ()
    people: int = 0
    people_of_code: Mapping[int, int] = field(default_factory=dict)
    facts: Facts | None = None


def read_evidence(session: Session, known: Evidence | None = None) -> Evidence:
    """The evidence of the project; texts of unchanged sources are taken from an earlier answer."""
    with without_collecting():
        return _read(session, known)


def _read(session: Session, known: Evidence | None) -> Evidence:
    facts = load_facts(session, known=known.facts if known else None)
    voices = Voices(facts)
    codes = {row.id: row for row in facts.codes}
    sources = {row.id: row for row in facts.sources}
    names = {row.id: row.name for row in facts.participants}
    stage_codes = {row.id for row in facts.codes if row.kind == "stage"}
    stages = Stages([mark for mark in facts.codings if mark.code in stage_codes], sources, stage_codes)
    memos = {key: text for key, text in session.execute(select(Memo.coding_id, Memo.text)) if key is not None}
    made = {
        key: (moment, origin)
        for key, moment, origin in session.execute(
            select(Coding.id, type_coerce(Coding.created, Text), Coding.origin)
        )
    }
    rows: list[EvidenceRow] = []
    people: dict[int, set[int]] = defaultdict(set)
    for mark in facts.codings:
        code, source = codes[mark.code], sources[mark.source]
        voice = voices.of(mark.source, mark.start, mark.end)
        placed = stages.of(mark.source, mark.start, mark.end, voice.turn)
        if voice.participant is not None and source.kind != "internal":
            people[mark.code].add(voice.participant)
        rows.append(
            EvidenceRow(
                mark.id,
                mark.source,
                mark.start,
                mark.end,
                facts.texts[mark.source][mark.start : mark.end],
                code.id,
                code.name,
                code.kind,
                code.color,
                ", ".join(codes[each].name for each in placed.stages),
                names.get(voice.participant or 0, ""),
                voice.speaker or "",
                source.title,
                source.kind,
                facts.coders.get(mark.coder, ""),
                made[mark.id][0],
                memos.get(mark.id, ""),
                made[mark.id][1],
            )
        )
    counted = {code: len(found) for code, found in people.items()}
    return Evidence(tuple(rows), len(names), counted, facts)
