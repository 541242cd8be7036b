"""Larger acts on the codebook and what they would change: moved with its kind, split by codings, merged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from coding.codebook import add_code, descendants, get_code, move_code
from coding.search.matching import joined
from coding.seen import counting
from coding.tagging import recode
from models.code import Code
from models.errors import UserError
from models.memo import Memo
from models.passage import Coding, Passage
from models.people import Coder
from models.source import Source
from models.translation import tr


class CodedPassage(NamedTuple):
    """A coding of one code: where it lies in code points, its words, whose it is."""

    id: int
    source_id: int
    source: str
    start: int
    end: int
    quote: str
    coder: str


@dataclass(frozen=True)
class MergeLook:
    """What a merge would do: codings now, codings after it, on how many sources, and memos that follow."""

    before: int
    after: int
    sources: int
    memos: int


def place_code(session: Session, code_id: int, parent_id: int | None, position: int | None = None) -> str:
    """Move a code, before the child at `position`; below another kind it takes that kind, with all below it.

    Returns the kind it took, "" when it kept its own.
    """
    move_code(session, code_id, parent_id, position)
    kind = get_code(session, code_id).kind
    above = get_code(session, parent_id).kind if parent_id is not None else kind
    if above == kind:
        return ""
    below = descendants(session, code_id)
    session.execute(update(Code).where(Code.id.in_(below)).values(kind=above))
    session.expire_all()
    return above


def place_codes(
    session: Session, code_ids: Sequence[int], parent_id: int | None, position: int | None = None
) -> str:
    """Move codes together, before the child at `position` among those that are not moved; each keeps what is below.

    A code below another one of them stays where it is, below it. Returns the last kind that one of them took.
    """
    going = set(code_ids)
    tops = [each for each in code_ids if not (_above(session, each) & going)]
    place = Code.parent_id.is_(None) if parent_id is None else Code.parent_id == parent_id
    there = select(Code.id).where(place).order_by(Code.position, Code.id)
    stay = [each for each in session.scalars(there) if each not in going]
    before = stay[position] if position is not None and position < len(stay) else None
    taken = ""
    for each in tops:
        beside = [other for other in session.scalars(there) if other != each]
        taken = place_code(session, each, parent_id, beside.index(before) if before else None) or taken
    return taken


def _above(session: Session, code_id: int) -> set[int]:
    parents = dict(session.execute(select(Code.id, Code.parent_id)).all())
    found: set[int] = set()
    at = parents.get(code_id)
    while at is not None and at not in found:
        found.add(at)
        at = parents.get(at)
    return found


def split_code(
    session: Session, code_id: int, coding_ids: Sequence[int], *, name: str = "", target_id: int | None = None
) -> int:
    """Give some codings of a code to another, or to a new one of this name beside it; the id of that code.

    UserError when no coding is chosen or one of them belongs to another code.
    """
    if not coding_ids:
        raise UserError(tr("No coding is chosen."), tr("Tick the codings that shall move."))
    found = set(session.scalars(select(Coding.code_id).where(Coding.id.in_(list(coding_ids)))))
    if found != {code_id}:
        raise UserError(tr("These codings are no longer of this code."), tr("Look at the list again."))
    code = get_code(session, code_id)
    if target_id is None:
        values = {field: getattr(code, field) for field in ("valence", "face", "severity", "color")}
        target_id = add_code(session, name, code.kind, code.parent_id, **values)
    recode(session, coding_ids, target_id)
    return target_id


def coded_passages(session: Session, code_id: int) -> list[CodedPassage]:
    """The codings of a code that count for the coder of this session, in the order of the project."""
    quote = func.substr(Source.text, Passage.start + 1, Passage.end - Passage.start)
    columns = (Coding.id, Source.id, Source.title, Passage.start, Passage.end, quote, Coder.name)
    query = (
        select(*columns)
        .join(Passage, Passage.id == Coding.passage_id)
        .join(Source, Source.id == Passage.source_id)
        .join(Coder, Coder.id == Coding.coder_id)
        .where(Coding.code_id == code_id, counting(session))
        .order_by(Source.position, Source.id, Passage.start, Coding.id)
    )
    return [CodedPassage(*row) for row in session.execute(query)]


def merge_look(session: Session, code_ids: Iterable[int]) -> MergeLook:
    """What merging these codes into one of them would do; codings of one coder that overlap become one."""
    ids = list(code_ids)
    columns = (Passage.source_id, Coding.coder_id, Passage.start, Passage.end)
    query = select(*columns).join(Coding, Coding.passage_id == Passage.id).where(Coding.code_id.in_(ids))
    places: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    before = 0
    for source, coder, start, end in session.execute(query):
        places[source, coder].append((start, end))
        before += 1
    after = sum(len(joined(found)) for found in places.values())
    memos = session.scalar(select(func.count(Memo.id)).where(Memo.code_id.in_(ids))) or 0
    return MergeLook(before, after, len({source for source, _ in places}), memos)
