"""All that points to a code: led to another one when the two become one, so that nothing is lost."""

from __future__ import annotations

from sqlalchemy import Column, Table, delete, select, update
from sqlalchemy.orm import Session

from models.base import Base
from models.code import Code, SetMember
from models.memo import Memo
from models.passage import Coding, Verdict
from models.schema import tracked_tables

_TEXTS = {
    "definition": "What it means",
    "when_to_use": "When to use it",
    "when_not": "When not",
    "example": "An example",
}
_OWN_WAY = {(Code.__tablename__, "parent_id"), (Coding.__tablename__, "code_id")}


def repoint(session: Session, from_id: int, to_id: int) -> None:
    """Lead memos, cues, sentences, sets, verdicts, stages and cards of one code to another.

    Codings and codes below have their own rules. A verdict or membership that the other has already is dropped.
    """
    session.flush()
    _drop_doubles(session, from_id, to_id)
    for table in tracked_tables():
        for column in _pointing(table):
            session.execute(update(table).where(column == from_id).values({column.name: to_id}))
    session.expire_all()


def keep_words(session: Session, kept: Code, other: Code, coder_id: int) -> None:
    """Fill what the kept code does not say from the other; what both say differently becomes a memo on it."""
    lost: list[str] = []
    for name, heading in _TEXTS.items():
        own, theirs = getattr(kept, name), getattr(other, name)
        if theirs and not own:
            setattr(kept, name, theirs)
        elif theirs and theirs != own:
            lost.append(f"{heading}: {theirs}")
    for name in ("color", "shortcut", "face", "severity", "valence", "blocks_id"):
        if kept.kind == other.kind and getattr(kept, name) in (None, ""):
            value = getattr(other, name)
            setattr(other, name, "" if name == "color" else None)
            session.flush()
            setattr(kept, name, value)
    if lost:
        words = "\n".join(lost)
        session.add(Memo(title=f"Merged: {other.name}", text=words, code_id=kept.id, coder_id=coder_id))


def _pointing(table: Table) -> list[Column[int]]:
    """The columns of a table that name a code and follow a merge."""
    target = Base.metadata.tables[Code.__tablename__].c.id
    return [
        column
        for column in table.columns
        if (table.name, column.name) not in _OWN_WAY
        and any(key.column is target for key in column.foreign_keys)
    ]


def _drop_doubles(session: Session, from_id: int, to_id: int) -> None:
    sets = select(SetMember.set_id).where(SetMember.code_id == to_id)
    session.execute(delete(SetMember).where(SetMember.code_id == from_id, SetMember.set_id.in_(sets)))
    columns = (Verdict.id, Verdict.source_id, Verdict.start, Verdict.end, Verdict.coder_id)
    kept = {tuple(row)[1:] for row in session.execute(select(*columns).where(Verdict.code_id == to_id))}
    found = session.execute(select(*columns).where(Verdict.code_id == from_id)).all()
    doubles = [row[0] for row in found if tuple(row)[1:] in kept]
    session.execute(delete(Verdict).where(Verdict.id.in_(doubles)))
