"""Placed segments become codings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from coding.codebook import make_code_path
from coding.current import coder_named
from coding.segments.placing import Placed
from coding.tagging import NewCoding, apply_codings
from models.base import now
from models.code import Code
from models.memo import Memo
from models.passage import Coding, Passage


@dataclass(frozen=True)
class BroughtIn:
    """How many codings there are now of these segments, on how many passages, and how many codes were made."""

    codings: int
    passages: int
    new_codes: int


def apply_segments(session: Session, placed: Sequence[Placed]) -> BroughtIn:
    """Give every segment its code, as the coder its table names, else as the session's; origin “import”.

    A new coding was made when its table says, the first time where several segments became one; a moment without
    a zone counts as UTC, one in the future as now. Codings that were there keep theirs.

    Codes that are not there are made with the kind of their parent, else theme; a comment that stands on such a
    coding already is not repeated, so that a second time changes nothing.
    """
    before = session.scalar(select(func.count()).select_from(Code)) or 0
    codes = {path: make_code_path(session, path) for path in dict.fromkeys(one.path for one in placed)}
    said = _memos(session)
    coders = {name: coder_named(session, name) for name in {one.segment.coder for one in placed} - {""}}
    wanted = [
        NewCoding(
            one.source_id,
            one.span,
            codes[one.path],
            coder_id=coders.get(one.segment.coder),
            origin="import",
            memo="" if (one.source_id, codes[one.path], one.segment.comment) in said else one.segment.comment,
            weight=one.segment.weight,
        )
        for one in placed
    ]
    there = set(session.scalars(select(Coding.id)))
    applied = apply_codings(session, wanted)
    _date(session, zip(applied.coding_ids, placed, strict=True), there)
    after = session.scalar(select(func.count()).select_from(Code)) or 0
    return BroughtIn(len(set(applied.coding_ids)), applied.passages, after - before)


def _date(session: Session, made: Iterable[tuple[int, Placed]], there: Set[int]) -> None:
    """Give new codings the moments of their rows."""
    said: dict[int, datetime] = {}
    for coding_id, one in made:
        if one.segment.date and coding_id not in there:
            moment = datetime.fromisoformat(one.segment.date).replace(tzinfo=UTC)
            said[coding_id] = min(said.get(coding_id, now()), moment)
    for coding_id, moment in said.items():
        session.execute(update(Coding).where(Coding.id == coding_id).values(created=moment))


def _memos(session: Session) -> set[tuple[int, int, str]]:
    """Source, code and words of every memo on a coding."""
    query = (
        select(Passage.source_id, Coding.code_id, Memo.text)
        .join(Coding, Coding.id == Memo.coding_id)
        .join(Passage, Passage.id == Coding.passage_id)
    )
    return {(source, code, text) for source, code, text in session.execute(query)}
