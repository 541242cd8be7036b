"""Repairs of what the check finds: only after a verified backup, each told in a sentence; words are never invented."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session, aliased

from coding.replaying import replay
from coding.sources import text_hash
from coding.workspace import Workspace
from models.base import Base
from models.passage import Coding, Passage
from models.source import Source, Turn
from models.translation import tr, trn

REASON = "before-repair"


@dataclass(frozen=True)
class Repair:
    """One thing that can be put right: what it will do, as a sentence, and the act."""

    sentence: str
    act: Callable[[Session], None]


def plan_repairs(session: Session) -> list[str]:
    """What a repair would do, one sentence each; nothing is changed."""
    found = [repair.sentence for repair in _repairs(session)]
    return [*found, tr("Make the indexes of the file anew.")] if _has_bad_index(session) else found


def repair(workspace: Workspace) -> list[str]:
    """Back the project up, then put right what can be; what was done, one sentence each.

    It can be undone, unless the history leads elsewhere: then undo reaches back no further than the repair.
    """
    with workspace.reading() as session:
        planned = plan_repairs(session)
        indexes = _has_bad_index(session)
    if not planned:
        return []
    workspace.backup(REASON)
    if indexes:
        workspace.reindex()
    with workspace.operation(tr("Repair the project")) as session:
        for each in _repairs(session):
            each.act(session)
    with workspace.reading() as session:
        lost = bool(replay(session.connection()))
    if lost:
        workspace.begin_history()
        planned.append(tr("Let the history begin anew: earlier steps can no longer be taken back."))
    return planned


def _repairs(session: Session) -> list[Repair]:
    return [*_orphans(session), *_reaching_out(session), *_miscounted(session), *_contained(session)]


def _has_bad_index(session: Session) -> bool:
    rows = session.connection().exec_driver_sql("PRAGMA integrity_check(20)").all()
    return any("index" in str(row[0]) for row in rows)


def _orphans(session: Session) -> list[Repair]:
    """Rows that point to something that is gone: the pointer is emptied where it may be, else the row goes."""
    broken = session.connection().exec_driver_sql("PRAGMA foreign_key_check").all()
    if not broken:
        return []

    def act(session: Session) -> None:
        connection = session.connection()
        while rows := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
            for name, row_id, _, number in rows:
                keys = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{name}")').all()
                column = next(str(key[3]) for key in keys if key[0] == number)
                table = Base.metadata.tables[name]
                if table.columns[column].nullable:
                    session.execute(update(table).where(table.c.id == row_id).values({column: None}))
                else:
                    session.execute(delete(table).where(table.c.id == row_id))

    return [
        Repair(
            trn(
                "Let go of {n} row that points to something that is not there.",
                "Let go of {n} rows that point to something that is not there.",
                len(broken),
            ),
            act,
        )
    ]


def _reaching_out(session: Session) -> list[Repair]:
    """Passages and turns beyond the end of a text: cut at its end; a passage wholly beyond it goes."""
    passages, turns = _beyond(session, Passage), _beyond(session, Turn)
    found = []
    if passages:
        sentence = trn(
            "Cut {n} passage at the end of its text.",
            "Cut {n} passages at the end of their text.",
            len(passages),
        )
        found.append(Repair(sentence, lambda session: _cut_passages(session, passages)))
    if turns:
        sentence = trn(
            "Cut {n} turn at the end of its text.", "Cut {n} turns at the end of their text.", len(turns)
        )
        found.append(Repair(sentence, lambda session: _cut_turns(session, turns)))
    return found


def _beyond(session: Session, kind: type[Passage] | type[Turn]) -> list[int]:
    table = kind.__table__.c
    query = select(table.id).join(Source, Source.id == table.source_id).where(table.end > Source.characters)
    return list(session.scalars(query))


def _cut_passages(session: Session, ids: list[int]) -> None:
    for passage in session.scalars(select(Passage).where(Passage.id.in_(ids))).all():
        length = session.get_one(Source, passage.source_id).characters
        same = (Passage.source_id == passage.source_id) & (Passage.start == passage.start)
        taken = session.scalar(select(Passage.id).where(same, Passage.end == length))
        if passage.start >= length or taken is not None:
            session.delete(passage)
        else:
            passage.end = length
        session.flush()


def _cut_turns(session: Session, ids: list[int]) -> None:
    for turn in session.scalars(select(Turn).where(Turn.id.in_(ids))):
        length = session.get_one(Source, turn.source_id).characters
        turn.start, turn.end = min(turn.start, length), length
    session.flush()


def _miscounted(session: Session) -> list[Repair]:
    """Sources whose text is the imported one but whose length is noted wrongly."""
    rows = session.execute(select(Source.id, Source.text, Source.text_sha256, Source.characters))
    wrong = [
        row.id for row in rows if len(row.text) != row.characters and text_hash(row.text) == row.text_sha256
    ]
    if not wrong:
        return []

    def act(session: Session) -> None:
        for source_id in wrong:
            source = session.get_one(Source, source_id)
            source.characters, source.words = len(source.text), len(source.text.split())
        session.flush()

    return [
        Repair(
            trn("Count the text of {n} source anew.", "Count the texts of {n} sources anew.", len(wrong)), act
        )
    ]


def _contained(session: Session) -> list[Repair]:
    """Codings that lie wholly inside another one of the same code and coder say nothing that it does not."""
    other, wide = aliased(Coding), aliased(Passage)
    query = (
        select(Coding.id)
        .distinct()
        .join(Passage, Passage.id == Coding.passage_id)
        .join(wide, (wide.source_id == Passage.source_id) & (wide.id != Passage.id))
        .join(other, other.passage_id == wide.id)
        .where(other.code_id == Coding.code_id, other.coder_id == Coding.coder_id)
        .where(wide.start <= Passage.start, wide.end >= Passage.end)
    )
    ids = list(session.scalars(query))
    if not ids:
        return []

    def act(session: Session) -> None:
        session.execute(delete(Coding).where(Coding.id.in_(ids)))

    sentence = trn(
        "Take off {n} coding that lies inside another of the same code.",
        "Take off {n} codings that lie inside another of the same code.",
        len(ids),
    )
    return [Repair(sentence, act)]
