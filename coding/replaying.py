"""The history replayed: in a copy in memory every step is taken back and done again, and must lead to the same rows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DatabaseError

from models import undo
from models.errors import UserError
from models.history import HistoryChange, HistoryStep
from models.schema import tracked_tables
from models.scratch import in_memory
from models.translation import tr

LONGEST = 20_000


def replay(connection: Connection) -> str:
    """What is wrong with the history of an open project, as a sentence; "" when it leads back to what there is.

    A history of more than 20,000 changes is replayed no further back than that.
    """
    try:
        with in_memory(connection) as copy:
            return _replayed(copy)
    except DatabaseError:
        return tr("The tables hold rows that no project can hold.")


def _replayed(copy: Connection) -> str:
    undo.install(copy)
    before = _digests(copy)
    try:
        steps = _take_back(copy)
        for _ in range(steps):
            undo.redo(copy, "")
    except (UserError, DatabaseError):
        return tr("The history names rows or tables that do not exist.")
    differing = [name for name, digest in _digests(copy).items() if digest != before[name]]
    if steps < 0:
        return tr("The history tells of rows that are not there.")
    return tr("The history does not lead to what {table} holds.", table=differing[0]) if differing else ""


def _take_back(copy: Connection) -> int:
    """Undo what can be undone and return how many steps; −1 when a step has no longer all of its rows to undo."""
    query = select(HistoryChange.step_id, func.count()).join(
        HistoryStep, HistoryStep.id == HistoryChange.step_id
    )
    sizes = query.where(HistoryStep.state == "done").group_by(HistoryChange.step_id)
    steps = changes = 0
    for step_id, size in copy.execute(sizes.order_by(HistoryChange.step_id.desc())).all():
        if changes + size > LONGEST:
            break
        taken = undo.undo(copy, "")
        if (taken.id, len(taken.changes)) != (step_id, size):
            return -1
        steps, changes = steps + 1, changes + size
    return steps


def _digests(copy: Connection) -> dict[str, str]:
    return {table.name: _digest(copy, table.name) for table in tracked_tables()}


def _digest(copy: Connection, table: str) -> str:
    found = hashlib.sha256()
    for row in _rows(copy, table):
        found.update(repr(row).encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def _rows(copy: Connection, table: str) -> Iterator[tuple[object, ...]]:
    for row in copy.exec_driver_sql(f'SELECT * FROM "{table}" ORDER BY id'):  # noqa: S608 - names are mapped classes
        yield tuple(row)
