"""Every coding with all that is known about it: what the command line lists and the exports are written from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.codebook import code_paths
from coding.evidence import read_evidence
from models.memo import Memo
from models.passage import Coding, Passage
from models.people import Participant, Persona
from models.source import Source, Turn


@dataclass(frozen=True, slots=True)
class CodingView:
    """One coding; `quote` is text[start:end] in code points, `time` seconds, `valence` the one that counts."""

    id: int
    guid: str
    source_id: int
    source: str
    source_title: str
    kind_of_source: str
    passage: str
    start: int
    end: int
    quote: str
    context_before: str
    context_after: str
    participant: str | None
    persona: str | None
    speaker: str | None
    code_id: int
    code: str
    code_name: str
    kind: str
    color: str
    stage: str | None
    valence: int | None
    weight: int | None
    coder: str
    origin: str
    created: str
    memo: str
    time: float | None
    date: str | None
    turn: int | None
    exposure: str
    brand: str
    discarded: bool


CONTEXT = 120


def codings(session: Session) -> list[CodingView]:
    """All codings in the order of the sources and their text."""
    evidence = read_evidence(session)
    facts = evidence.facts
    if facts is None:
        return []
    paths = code_paths(session)
    valences = {code.id: code.valence for code in facts.codes}
    personas = dict(
        session.execute(
            select(Participant.name, Persona.name).join(Persona, Persona.id == Participant.persona_id)
        ).all()
    )
    details = _details(session)
    turns = _turns(session)
    memos = _memos(session)
    found = []
    for row in evidence.rows:
        mark = details[row.id]
        text = facts.texts[row.source_id]
        time, date, turn = turns.get(mark.passage_id, (None, None, None))
        found.append(
            CodingView(
                id=row.id,
                guid=mark.guid,
                source_id=row.source_id,
                source=mark.source,
                source_title=row.source_title,
                kind_of_source=row.kind_of_source,
                passage=mark.passage,
                start=row.start,
                end=row.end,
                quote=row.quote,
                context_before=text[max(0, row.start - CONTEXT) : row.start],
                context_after=text[row.end : row.end + CONTEXT],
                participant=row.participant or None,
                persona=personas.get(row.participant),
                speaker=row.speaker or None,
                code_id=row.code_id,
                code=paths[row.code_id],
                code_name=row.code,
                kind=row.kind,
                color=row.color,
                stage=row.stage or None,
                valence=mark.valence if mark.valence is not None else valences.get(row.code_id),
                weight=mark.weight,
                coder=row.coder,
                origin=mark.origin,
                created=row.created,
                memo=memos.get(row.id, ""),
                time=time,
                date=date,
                turn=turn,
                exposure=mark.exposure or mark.source_exposure,
                brand=mark.brand or mark.source_brand,
                discarded=mark.discarded,
            )
        )
    return sorted(
        found, key=lambda one: (details[one.id].position, one.source_id, one.start, one.end, one.id)
    )


class _Detail(NamedTuple):
    """What the evidence does not tell of a coding; columns and not objects, of which there may be many thousands."""

    id: int
    guid: str
    valence: int | None
    weight: int | None
    origin: str
    discarded: bool
    passage_id: int
    passage: str
    exposure: str | None
    brand: str | None
    source: str
    position: int
    source_exposure: str
    source_brand: str


def _details(session: Session) -> dict[int, _Detail]:
    """The details of every coding by its id."""
    query = (
        select(
            *(Coding.id, Coding.guid, Coding.valence, Coding.weight, Coding.origin, Coding.discarded),
            *(Passage.id, Passage.guid, Passage.exposure, Passage.brand),
            *(Source.guid, Source.position, Source.exposure, Source.brand),
        )
        .join(Passage, Passage.id == Coding.passage_id)
        .join(Source, Source.id == Passage.source_id)
    )
    return {row[0]: _Detail._make(row) for row in session.connection().execute(query)}


def _turns(session: Session) -> dict[int, tuple[float | None, str | None, int]]:
    """Time, date and number of the turn each passage starts in, by passage id."""
    query = select(Passage.id, Turn.time_start, Turn.date, Turn.position).join(
        Turn, (Turn.source_id == Passage.source_id) & Passage.start.between(Turn.start, Turn.end - 1)
    )
    return {key: (time, date, at + 1) for key, time, date, at in session.connection().execute(query)}


def _memos(session: Session) -> dict[int, str]:
    found: dict[int, list[str]] = {}
    query = select(Memo.coding_id, Memo.text).where(Memo.coding_id.is_not(None)).order_by(Memo.id)
    for coding_id, text in session.execute(query):
        found.setdefault(int(coding_id or 0), []).append(text)
    return {coding_id: "\n\n".join(texts) for coding_id, texts in found.items()}
