"""Undo by row images: TEMP triggers record every changed row; a step is played backwards with bound values.

The triggers are made anew from the mapped tables at every open, so no SQL text of a project file is ever run.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import REAL, Column, Connection, LargeBinary, Table, delete, func, insert, select, update

from models.base import Base, now
from models.errors import UserError
from models.history import HistoryChange, HistoryEvent, HistoryStep
from models.schema import tracked_tables
from models.translation import tr

CHANGE = Base.metadata.tables[HistoryChange.__tablename__]
STEP = Base.metadata.tables[HistoryStep.__tablename__]
EVENT = Base.metadata.tables[HistoryEvent.__tablename__]


@dataclass(frozen=True)
class RowChange:
    """One recorded change: the table, the row's id, "insert", "update" or "delete", and its image before."""

    table: str
    row_id: int
    op: str
    image: Mapping[str, Any] | None


@dataclass(frozen=True)
class Step:
    """A closed step: its number, label, coder, and the rows it changed, oldest first."""

    id: int
    label: str
    coder: str
    changes: tuple[RowChange, ...]


def _quoted(column: Column[Any]) -> str:
    value = f'OLD."{column.name}"'
    if isinstance(column.type, LargeBinary):
        return f"hex({value})"
    if isinstance(
        column.type, REAL
    ):  # older SQLites write 17 digits inexactly where exponents are large; 20 suffice
        return f"CASE WHEN {value} IS NULL THEN NULL ELSE printf('%!.20g', {value}) END"
    return value


def _triggers(table: Table) -> Iterator[str]:
    name = table.name
    image = ", ".join(f"'{c.name}', {_quoted(c)}" for c in table.columns)
    differs = " OR ".join(f'OLD."{c.name}" IS NOT NEW."{c.name}"' for c in table.columns)
    step = "(SELECT step_id FROM temp.recording)"
    record = "INSERT INTO history_change (step_id, table_name, row_id, op, image)"
    yield (
        f'CREATE TEMP TRIGGER "record_{name}_insert" AFTER INSERT ON "{name}" BEGIN '
        f"{record} VALUES ({step}, '{name}', NEW.id, 'insert', NULL); END"
    )
    yield (
        f'CREATE TEMP TRIGGER "record_{name}_update" AFTER UPDATE ON "{name}" WHEN {differs} BEGIN '
        f"{record} VALUES ({step}, '{name}', OLD.id, 'update', json_object({image})); END"
    )
    yield (
        f'CREATE TEMP TRIGGER "record_{name}_delete" AFTER DELETE ON "{name}" BEGIN '
        f"{record} VALUES ({step}, '{name}', OLD.id, 'delete', json_object({image})); END"
    )


def install(connection: Connection) -> None:
    """Make the recording triggers on this connection; without an open step a write to a table then fails."""
    connection.exec_driver_sql("CREATE TEMP TABLE recording (step_id INTEGER NOT NULL)")
    for table in tracked_tables():
        for statement in _triggers(table):
            connection.exec_driver_sql(statement)


def _record_into(connection: Connection, step_id: int | None) -> None:
    connection.exec_driver_sql("DELETE FROM temp.recording")
    if step_id is not None:
        connection.exec_driver_sql("INSERT INTO temp.recording VALUES (?)", (step_id,))


def begin_step(connection: Connection, label: str, coder: str) -> int:
    """Open a step inside the running transaction; all rows changed from here on belong to it."""
    made = insert(STEP).values(label=label, coder=coder, created=now(), state="done").returning(STEP.c.id)
    step_id = int(connection.execute(made).scalar_one())
    _record_into(connection, step_id)
    return step_id


def end_step(connection: Connection, step_id: int, *, goes_on: bool = False) -> Step:
    """Close the open step; a step that changed nothing leaves no trace, and what was undone can be redone.

    One that `goes_on` with the step before is taken back together with it, if it can be.
    """
    _record_into(connection, None)
    step = _step(connection, step_id)
    if step.changes:
        _drop_undone(connection)
        _log(connection, step, "do")
        if goes_on:
            _join(connection, step)
    else:
        connection.execute(delete(STEP).where(STEP.c.id == step_id))
    return step


def _drop_undone(connection: Connection) -> None:
    """What was undone cannot be done again once something else was done."""
    undone = select(STEP.c.id).where(STEP.c.state == "undone")
    connection.execute(delete(CHANGE).where(CHANGE.c.step_id.in_(undone)))
    connection.execute(update(STEP).where(STEP.c.state == "undone").values(state="dropped"))


def _join(connection: Connection, step: Step) -> None:
    """Let the step before stand for this one: same label and coder, and it has an image of every row changed."""
    earlier = select(func.max(STEP.c.id)).where(STEP.c.state == "done", STEP.c.id < step.id)
    found = connection.scalar(earlier)
    if found is None:
        return
    before = _step(connection, int(found))
    known = {(change.table, change.row_id) for change in before.changes if change.op != "delete"}
    same = (before.label, before.coder) == (step.label, step.coder)
    if same and all(each.op == "update" and (each.table, each.row_id) in known for each in step.changes):
        connection.execute(delete(CHANGE).where(CHANGE.c.step_id == step.id))
        connection.execute(update(STEP).where(STEP.c.id == step.id).values(state="dropped"))


def undo(connection: Connection, coder: str) -> Step:
    """Take back the newest done step; UserError when there is none."""
    step_id = connection.scalar(select(func.max(STEP.c.id)).where(STEP.c.state == "done"))
    if step_id is None:
        raise UserError(
            tr("There is nothing to undo."), tr("Every act of this project is already taken back.")
        )
    return _play(connection, int(step_id), "undone", "undo", coder)


def redo(connection: Connection, coder: str) -> Step:
    """Do the oldest undone step again; UserError when there is none."""
    step_id = connection.scalar(select(func.min(STEP.c.id)).where(STEP.c.state == "undone"))
    if step_id is None:
        raise UserError(tr("There is nothing to redo."), tr("Redo works right after an undo."))
    return _play(connection, int(step_id), "done", "redo", coder)


def begin_anew(connection: Connection) -> None:
    """Let the history begin here: what was done can no longer be undone, the audit trail stays."""
    connection.execute(delete(CHANGE))
    connection.execute(update(STEP).values(state="dropped"))


def forget_word(connection: Connection, word: str) -> None:
    """Replace labels that hold a word, whatever its case, by "erased", and chain the audit trail anew."""
    steps = connection.execute(select(STEP.c.id, STEP.c.label)).all()
    told = [step_id for step_id, label in steps if word.casefold() in label.casefold()]
    for table, key in ((STEP, STEP.c.id), (EVENT, EVENT.c.step_id)):
        for step_id in told:
            connection.execute(update(table).where(key == step_id).values(label="erased"))
    before = ""
    for event in connection.execute(select(EVENT).order_by(EVENT.c.id)).all():
        fields = (event.step_id, event.act, event.label, event.coder, event.created.isoformat(), event.rows)
        before = chain_of(before, *fields)
        connection.execute(update(EVENT).where(EVENT.c.id == event.id).values(chain=before))


def next_undo(connection: Connection) -> str | None:
    """The label of the step that undo would take back."""
    query = select(STEP.c.label).where(STEP.c.state == "done").order_by(STEP.c.id.desc()).limit(1)
    return connection.scalar(query)


def next_redo(connection: Connection) -> str | None:
    """The label of the step that redo would bring back."""
    query = select(STEP.c.label).where(STEP.c.state == "undone").order_by(STEP.c.id).limit(1)
    return connection.scalar(query)


def _step(connection: Connection, step_id: int) -> Step:
    label, coder = connection.execute(select(STEP.c.label, STEP.c.coder).where(STEP.c.id == step_id)).one()
    query = select(CHANGE.c.table_name, CHANGE.c.row_id, CHANGE.c.op, CHANGE.c.image)
    rows = connection.execute(query.where(CHANGE.c.step_id == step_id).order_by(CHANGE.c.id)).all()
    return Step(step_id, label, coder, tuple(RowChange(*row) for row in rows))


def _play(connection: Connection, step_id: int, state: str, act: str, coder: str) -> Step:
    """Reverse a step's changes, newest first, while recording what reverses the reversal."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    step = _step(connection, step_id)
    connection.execute(delete(CHANGE).where(CHANGE.c.step_id == step_id))
    _record_into(connection, step_id)
    known = {table.name: table for table in tracked_tables()}
    for (name, op), group in groupby(reversed(step.changes), key=lambda change: (change.table, change.op)):
        if name not in known:
            raise UserError(
                tr("The history of this project is damaged."), tr("Run a check; your codings are safe.")
            )
        _reverse(connection, known[name], op, list(group))
    _record_into(connection, None)
    connection.execute(update(STEP).where(STEP.c.id == step_id).values(state=state))
    played = _step(connection, step_id)
    _log(connection, Step(step_id, played.label, coder, played.changes), act)
    return played


def _reverse(connection: Connection, table: Table, op: str, changes: Sequence[RowChange]) -> None:
    columns = [column.name for column in table.columns]
    if op == "insert":
        connection.exec_driver_sql(f'DELETE FROM "{table.name}" WHERE id = ?', [(c.row_id,) for c in changes])
        return
    images = [_values(table, change.image or {}) for change in changes]
    if op == "delete":
        names, marks = ", ".join(f'"{c}"' for c in columns), ", ".join("?" for _ in columns)
        connection.exec_driver_sql(f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', images)
        return
    sets = ", ".join(f'"{c}" = ?' for c in columns)
    rows = [(*image, change.row_id) for image, change in zip(images, changes, strict=True)]
    connection.exec_driver_sql(f'UPDATE "{table.name}" SET {sets} WHERE id = ?', rows)


def _values(table: Table, image: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(_stored(column, image.get(column.name)) for column in table.columns)


def _stored(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, LargeBinary):
        return bytes.fromhex(value)
    return float(value) if isinstance(column.type, REAL) else value


def _log(connection: Connection, step: Step, act: str) -> None:
    """Add an event to the audit trail, chained to the one before it."""
    before = connection.scalar(select(EVENT.c.chain).order_by(EVENT.c.id.desc()).limit(1)) or ""
    created, rows = now(), len(step.changes)
    chain = chain_of(before, step.id, act, step.label, step.coder, created.isoformat(), rows)
    fields = {"step_id": step.id, "act": act, "label": step.label, "coder": step.coder}
    connection.execute(insert(EVENT).values(**fields, created=created, rows=rows, chain=chain))


def chain_of(before: str, step_id: int, act: str, label: str, coder: str, created: str, rows: int) -> str:
    """The SHA-256 that ties an event of the audit trail to the one before it."""
    text = json.dumps([before, step_id, act, label, coder, created, rows], ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def broken_link(connection: Connection) -> int | None:
    """The id of the first event whose chain does not fit what came before it, or None."""
    before = ""
    for event in connection.execute(select(EVENT).order_by(EVENT.c.id)).all():
        fields = (event.step_id, event.act, event.label, event.coder, event.created.isoformat(), event.rows)
        if event.chain != chain_of(before, *fields):
            return int(event.id)
        before = event.chain
    return None
