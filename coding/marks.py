"""The rule that one coder's codings of one code never overlap: they are joined before they are stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from coding.circumstances import carry
from coding.passages import drop_bare_passages, passages_at
from models.base import new_guid, now
from models.errors import UserError
from models.memo import Memo
from models.passage import Coding, Passage
from models.span import Span
from models.translation import tr

Key = tuple[int, int, int]


@dataclass(eq=False)
class Mark:
    """A coding as it will be: stored already when `id` is not 0; `joined_to` when it became part of another."""

    source_id: int
    code_id: int
    coder_id: int
    span: Span
    id: int = 0
    passage_id: int = 0
    origin: str = "manual"
    valence: int | None = None
    weight: int | None = None
    score: float | None = None
    discarded: bool = False
    memos: list[str] = field(default_factory=list)
    absorbed: list[Mark] = field(default_factory=list)
    touched: bool = False
    joined_to: Mark | None = None

    @property
    def key(self) -> Key:
        """Source, code and coder: only marks with the same key are joined."""
        return self.source_id, self.code_id, self.coder_id

    def final(self) -> Mark:
        """The mark this one is part of now."""
        return self if self.joined_to is None else self.joined_to.final()

    def absorb(self, other: Mark) -> None:
        """Take in an overlapping mark: its words, memos, and what this one does not say itself."""
        self.span = self.span.union(other.span)
        self.memos += other.memos
        self.absorbed += [other, *other.absorbed]
        for name in ("valence", "weight", "score"):
            if getattr(self, name) is None:
                setattr(self, name, getattr(other, name))
        self.discarded = self.discarded and other.discarded
        self.touched = True
        other.joined_to = self


class MarkGroups:
    """The marks of some (source, code, coder) groups, loaded once, joined in memory."""

    def __init__(self, session: Session, keys: Iterable[Key]) -> None:
        self._groups: dict[Key, list[Mark]] = {key: [] for key in keys}
        self._load(session)

    def _load(self, session: Session) -> None:
        codes = {code for _, code, _ in self._groups}
        query = (
            select(Coding, Passage.source_id, Passage.start, Passage.end)
            .join(Passage, Passage.id == Coding.passage_id)
            .where(Coding.code_id.in_(codes))
            .where(Passage.source_id.in_({source for source, _, _ in self._groups}))
        )
        for coding, source_id, start, end in session.execute(query):
            mark = Mark(
                source_id,
                coding.code_id,
                coding.coder_id,
                Span(start, end),
                id=coding.id,
                passage_id=coding.passage_id,
                origin=coding.origin,
                valence=coding.valence,
                weight=coding.weight,
                score=coding.score,
                discarded=coding.discarded,
            )
            if mark.key in self._groups:
                self._groups[mark.key].append(mark)

    def take(self, coding_id: int) -> Mark:
        """Remove and return a stored mark, so that it can change its span or code and be joined again."""
        for group in self._groups.values():
            for mark in group:
                if mark.id == coding_id:
                    group.remove(mark)
                    return mark
        raise UserError(tr("A coding is no longer there."), tr("Undo may bring it back."))

    def join(self, mark: Mark) -> Mark:
        """Add a mark; where it overlaps others of its group, all become the oldest of them."""
        group = self._groups[mark.key]
        met = [other for other in group if other.span.overlaps(mark.span)]
        mark.touched = True
        if not met:
            group.append(mark)
            return mark
        everyone = [*met, mark]
        kept = min((one for one in everyone if one.id), key=lambda one: one.id, default=met[0])
        for other in everyone:
            if other is not kept:
                kept.absorb(other)
        self._groups[mark.key] = [one for one in (*group, mark) if one.joined_to is None]
        return mark

    def touched(self) -> list[Mark]:
        """The marks that are new or changed."""
        return [mark for group in self._groups.values() for mark in group if mark.touched]


def store_marks(session: Session, marks: Iterable[Mark]) -> None:
    """Write new and changed marks, remove what they took in, and hand its memos on."""
    changed = list(marks)
    passages = passages_at(session, ((mark.source_id, mark.span) for mark in changed))
    for mark in changed:
        mark_passage = passages[mark.source_id, mark.span]
        left = {other.passage_id for other in (mark, *mark.absorbed) if other.passage_id}
        gone = [other.id for other in mark.absorbed if other.id]
        if gone:
            _hand_over(session, mark, gone)
        if mark.id:
            session.execute(update(Coding).where(Coding.id == mark.id).values(**_values(mark, mark_passage)))
        mark.passage_id = mark_passage
        if left - {mark_passage}:
            session.flush()
            for passage_id in sorted(left - {mark_passage}):
                carry(session, passage_id, mark_passage)
            drop_bare_passages(session, left - {mark_passage})
    _insert(session, [mark for mark in changed if not mark.id])
    _write_memos(session, [mark for mark in changed if mark.memos])


def _values(mark: Mark, passage_id: int) -> dict[str, Any]:
    return {
        "passage_id": passage_id,
        "code_id": mark.code_id,
        "discarded": mark.discarded,
        "valence": mark.valence,
        "weight": mark.weight,
        "score": mark.score,
    }


def _hand_over(session: Session, mark: Mark, gone: list[int]) -> None:
    """Memos of absorbed codings go to the one that is kept, or stay with the words when it is new."""
    if not mark.id:
        mark.id, gone = gone[0], gone[1:]
    session.execute(update(Memo).where(Memo.coding_id.in_(gone)).values(coding_id=mark.id))
    session.execute(delete(Coding).where(Coding.id.in_(gone)))


def _insert(session: Session, marks: list[Mark]) -> None:
    rows = [
        {
            "guid": new_guid(),
            "created": now(),
            "passage_id": mark.passage_id,
            "code_id": mark.code_id,
            "coder_id": mark.coder_id,
            "origin": mark.origin,
            "valence": mark.valence,
            "weight": mark.weight,
            "score": mark.score,
            "discarded": False,
        }
        for mark in marks
    ]
    if rows:
        made = insert(Coding).returning(Coding.id, sort_by_parameter_order=True)
        for mark, coding_id in zip(marks, session.scalars(made, rows), strict=True):
            mark.id = coding_id


def _write_memos(session: Session, marks: list[Mark]) -> None:
    rows = [
        {
            "guid": new_guid(),
            "created": now(),
            "modified": now(),
            "title": "",
            "text": "\n\n".join(dict.fromkeys(mark.memos)),
            "journal": False,
            "coder_id": mark.coder_id,
            "coding_id": mark.id,
        }
        for mark in marks
    ]
    if rows:
        session.execute(insert(Memo), rows)
