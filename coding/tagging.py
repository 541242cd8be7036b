"""Coding acts. The same code by the same coder on overlapping text is always one coding, never two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from coding.current import current_coder
from coding.marks import Mark, MarkGroups, store_marks
from coding.passages import drop_bare_passages, passage_at
from models.code import Code
from models.errors import UserError
from models.passage import ORIGINS, Coding, Passage
from models.source import BRANDS, EXPOSURES, Source
from models.span import Span
from models.translation import tr

CHUNK = 500


@dataclass(frozen=True)
class NewCoding:
    """A coding to be applied: a span in code points of a source, a code, and who, how and why."""

    source_id: int
    span: Span
    code_id: int
    coder_id: int | None = None
    origin: str = "manual"
    memo: str = ""
    valence: int | None = None
    weight: int | None = None
    score: float | None = None


@dataclass(frozen=True)
class Applied:
    """What came of applying: the codings in the order asked for, and how many passages they lie on."""

    coding_ids: tuple[int, ...]
    passages: int


def apply_code(
    session: Session, source_id: int, span: Span, code_ids: Iterable[int], *, origin: str = "manual"
) -> list[int]:
    """Give one or more codes to a span, as the session's coder; the ids of the codings."""
    wanted = [NewCoding(source_id, span, code_id, origin=origin) for code_id in code_ids]
    return list(apply_codings(session, wanted).coding_ids)


def apply_codings(session: Session, wanted: Sequence[NewCoding]) -> Applied:
    """Apply many codings at once; UserError for a family, an unknown origin or a span outside its source."""
    _check(session, wanted)
    own = current_coder(session) if any(item.coder_id is None for item in wanted) else 0
    groups = MarkGroups(session, ((item.source_id, item.code_id, item.coder_id or own) for item in wanted))
    placed = [
        groups.join(
            Mark(
                item.source_id,
                item.code_id,
                item.coder_id or own,
                item.span,
                origin=item.origin,
                valence=item.valence,
                weight=item.weight,
                score=item.score,
                memos=[item.memo] if item.memo else [],
            )
        )
        for item in wanted
    ]
    store_marks(session, groups.touched())
    final = [mark.final() for mark in placed]
    return Applied(tuple(mark.id for mark in final), len({(mark.source_id, mark.span) for mark in final}))


def resize(session: Session, coding_id: int, span: Span) -> int:
    """Give a coding another span; where it then meets the same code of its coder the two become one; its id."""
    coding, source_id = _coding(session, coding_id)
    _check_span(session, source_id, span)
    groups = MarkGroups(session, [(source_id, coding.code_id, coding.coder_id)])
    moved = groups.take(coding_id)
    moved.span, moved.touched = span, True
    groups.join(moved)
    store_marks(session, groups.touched())
    return moved.final().id


def recode(session: Session, coding_ids: Iterable[int], code_id: int) -> None:
    """Give codings another code, keeping who, when and why; doubles that arise become one."""
    check_codes(session, {code_id})
    rows = _rows(session, coding_ids)
    groups = MarkGroups(session, {(source, code_id, coding.coder_id) for coding, source in rows})
    old = MarkGroups(session, {(source, coding.code_id, coding.coder_id) for coding, source in rows})
    for coding, _ in rows:
        if coding.code_id != code_id:
            mark = old.take(coding.id)
            mark.code_id, mark.touched = code_id, True
            groups.join(mark)
    store_marks(session, groups.touched())


def remove(session: Session, coding_ids: Iterable[int]) -> None:
    """Take codings off; passages that nothing else holds go with them."""
    ids = list(coding_ids)
    passages: set[int] = set()
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        passages.update(session.scalars(select(Coding.passage_id).where(Coding.id.in_(chunk))))
        session.execute(delete(Coding).where(Coding.id.in_(chunk)))
    drop_bare_passages(session, passages)


def split(session: Session, coding_id: int, at: int) -> int:
    """Cut a coding in two at an offset inside it; the id of the second half. UserError at its edges."""
    coding, source_id = _coding(session, coding_id)
    passage = session.get_one(Passage, coding.passage_id)
    if not passage.start < at < passage.end:
        raise UserError(
            tr("A coding can only be split inside its words."), tr("Put the cursor inside it first.")
        )
    start, end, old = passage.start, passage.end, passage.id
    coding.passage_id = passage_at(session, source_id, Span(start, at))
    second = Coding(
        passage_id=passage_at(session, source_id, Span(at, end)),
        code_id=coding.code_id,
        coder_id=coding.coder_id,
        origin=coding.origin,
        weight=coding.weight,
        valence=coding.valence,
        severity=coding.severity,
    )
    session.add(second)
    session.flush()
    drop_bare_passages(session, {old})
    return second.id


def merge(session: Session, coding_ids: Iterable[int]) -> int:
    """Make codings of one code and coder in one source into one that covers them all; its id."""
    rows = _rows(session, coding_ids)
    kinds = {(source, coding.code_id, coding.coder_id) for coding, source in rows}
    if len(kinds) != 1 or len(rows) < 2:
        raise UserError(
            tr("Only codings of one code and coder in one source can be merged."), tr("Select two of them.")
        )
    spans = [_span(session, coding) for coding, _ in rows]
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    return resize(session, rows[0][0].id, whole)


def set_weight(session: Session, coding_ids: Iterable[int], weight: int | None) -> None:
    """Weigh codings from 0 to 100, or not at all."""
    if weight is not None and not 0 <= weight <= 100:
        raise UserError(tr("A weight lies between 0 and 100."), tr("Nothing was changed."))
    session.execute(update(Coding).where(Coding.id.in_(list(coding_ids))).values(weight=weight))


def set_valence(session: Session, coding_ids: Iterable[int], valence: int | None) -> None:
    """Override the code's valence on codings, from −2 to +2, or take the override back."""
    if valence is not None and not -2 <= valence <= 2:
        raise UserError(tr("A valence lies between −2 and +2."), tr("Nothing was changed."))
    session.execute(update(Coding).where(Coding.id.in_(list(coding_ids))).values(valence=valence))


def set_discarded(session: Session, coding_ids: Iterable[int], discarded: bool) -> None:
    """Flag codings that an adjudication did not choose; they stay visible and are not counted."""
    session.execute(update(Coding).where(Coding.id.in_(list(coding_ids))).values(discarded=discarded))


def describe_passages(
    session: Session, passage_ids: Iterable[int], *, exposure: str | None, brand: str | None
) -> None:
    """Say under which exposure and on which brand passages were said; None takes the source's own."""
    for value, allowed in ((exposure, EXPOSURES), (brand, BRANDS)):
        if value is not None and value not in allowed:
            raise UserError(
                tr("“{value}” is not possible here.", value=value),
                tr("Choose one of: {value}.", value=", ".join(allowed)),
            )
    where = Passage.id.in_(list(passage_ids))
    session.execute(update(Passage).where(where).values(exposure=exposure, brand=brand))


def set_journey_order(session: Session, passage_id: int, order: float | None) -> None:
    """Place a passage in its participant's journey; equal numbers happened at the same time."""
    session.execute(update(Passage).where(Passage.id == passage_id).values(journey_order=order))


def _coding(session: Session, coding_id: int) -> tuple[Coding, int]:
    return _rows(session, [coding_id])[0]


def _rows(session: Session, coding_ids: Iterable[int]) -> list[tuple[Coding, int]]:
    ids = list(coding_ids)
    rows: list[tuple[Coding, int]] = []
    for start in range(0, len(ids), CHUNK):
        query = select(Coding, Passage.source_id).join(Passage, Passage.id == Coding.passage_id)
        found = session.execute(query.where(Coding.id.in_(ids[start : start + CHUNK])))
        rows.extend((coding, source) for coding, source in found)
    if len(rows) != len(set(ids)):
        raise UserError(tr("A coding is no longer there."), tr("Undo may bring it back."))
    return rows


def _span(session: Session, coding: Coding) -> Span:
    passage = session.get_one(Passage, coding.passage_id)
    return Span(passage.start, passage.end)


def _check(session: Session, wanted: Sequence[NewCoding]) -> None:
    check_codes(session, {item.code_id for item in wanted})
    ends: dict[int, int] = defaultdict(int)
    for item in wanted:
        if item.origin not in ORIGINS:
            raise UserError(
                tr("“{origin}” is not an origin of codings.", origin=item.origin),
                tr("One of: {value}.", value=", ".join(ORIGINS)),
            )
        if not len(item.span):
            raise UserError(
                tr("An empty stretch of text cannot be coded."), tr("Select at least one character.")
            )
        ends[item.source_id] = max(ends[item.source_id], item.span.end)
    for source_id, end in ends.items():
        _check_span(session, source_id, Span(0, end))


def check_codes(session: Session, code_ids: set[int]) -> None:
    """UserError when a code is gone or only groups others."""
    found = {
        row.id: row
        for row in session.execute(select(Code.id, Code.name, Code.codable).where(Code.id.in_(code_ids)))
    }
    for code_id in code_ids:
        if code_id not in found:
            raise UserError(tr("This code is no longer in the codebook."), tr("Undo may bring it back."))
        if not found[code_id].codable:
            raise UserError(
                tr("“{name}” only groups codes.", name=found[code_id].name), tr("Choose a code below it.")
            )


def _check_span(session: Session, source_id: int, span: Span) -> None:
    characters = session.scalar(select(Source.characters).where(Source.id == source_id))
    if characters is None:
        raise UserError(tr("This source is no longer in the project."), tr("Undo may bring it back."))
    if not len(span) or span.end > characters:
        raise UserError(
            tr("A passage lies outside its source."),
            tr("The text has {characters} characters.", characters=characters),
        )
