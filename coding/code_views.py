"""What the sheet of a code shows, and who has used it: frozen rows, plain SELECTs."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.browse import CodeDetail, code_detail
from coding.codebook import descendants
from coding.seen import counting
from models.code import Code
from models.errors import UserError
from models.passage import Coding, Passage
from models.people import Participant
from models.source import Source, Speaker, Turn
from models.translation import tr


class CodeFacts(NamedTuple):
    """All a code says and how it is used; `blocks_id` is the stage whose entry it blocks.

    `threshold` is the score, 0–1, from which it is suggested; None for the usual one.
    """

    detail: CodeDetail
    color: str
    shortcut: str | None
    face: str | None
    severity: int | None
    blocks_id: int | None
    threshold: float | None
    use: CodeFigures


class CodeFigures(NamedTuple):
    """Codings that count, and on how many sources of how many, by how many participants of how many."""

    codings: int
    sources: int
    all_sources: int
    participants: int
    all_participants: int


def code_facts(session: Session, code_id: int) -> CodeFacts:
    """What the sheet of a code shows; UserError when it is gone."""
    columns = (Code.color, Code.shortcut, Code.face, Code.severity, Code.blocks_id, Code.threshold)
    row = session.execute(select(*columns).where(Code.id == code_id)).one_or_none()
    if row is None:
        raise UserError(tr("This code is no longer in the codebook."), tr("Undo may bring it back."))
    return CodeFacts(code_detail(session, code_id), *row, code_figures(session, {code_id}))


def code_figures(session: Session, code_ids: set[int]) -> CodeFigures:
    """How some codes are used together, as the coder of this session may see it."""
    starts: dict[int, list[int]] = defaultdict(list)
    query = select(Passage.source_id, Passage.start).join(Coding, Coding.passage_id == Passage.id)
    for source, start in session.execute(query.where(Coding.code_id.in_(code_ids), counting(session))):
        starts[source].append(start)
    return CodeFigures(
        sum(map(len, starts.values())),
        len(starts),
        session.scalar(select(func.count(Source.id))) or 0,
        len(_people(session, starts)),
        session.scalar(select(func.count(Participant.id))) or 0,
    )


def _people(session: Session, starts: Mapping[int, Sequence[int]]) -> set[int]:
    """Who speaks in the turns that codings start in; internal sources are no evidence of customers."""
    query = (
        select(Turn.source_id, Turn.start, Turn.end, Speaker.participant_id)
        .join(Speaker, Speaker.id == Turn.speaker_id)
        .join(Source, Source.id == Turn.source_id)
        .where(Source.kind != "internal", Speaker.participant_id.is_not(None))
        .order_by(Turn.source_id, Turn.start)
    )
    turns: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for source, start, end, person in session.execute(query):
        turns[source].append((start, end, person or 0))
    found: set[int] = set()
    for source, places in starts.items():
        firsts = [turn[0] for turn in turns[source]]
        for place in places:
            at = bisect_right(firsts, place) - 1
            if at >= 0 and place < turns[source][at][1]:
                found.add(turns[source][at][2])
    return found


def figures_below(session: Session, code_id: int) -> tuple[int, CodeFigures]:
    """How many codes lie below a code, and how all of them together are used."""
    ids = descendants(session, code_id)
    return len(ids) - 1, code_figures(session, ids)


def stage_names(session: Session) -> list[tuple[int, str]]:
    """Id and name of every stage that can be applied, in the order of the codebook."""
    rows = select(Code.id, Code.name).where(Code.kind == "stage", Code.codable.is_(True))
    return [(number, name) for number, name in session.execute(rows.order_by(Code.position, Code.id))]
