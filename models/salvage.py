"""Salvage: what can still be read of a damaged project goes into a new one; the damaged file is only read.

Rows are fetched by ranges of their ids; a range that cannot be read is halved until the lost rows stand alone.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Table
from sqlalchemy.sql.schema import CallableColumnDefault, ScalarElementColumnDefault

from models.base import Base
from models.cipher import Key, is_protected, unlock
from models.errors import UserError
from models.sqlite import connect, errors, spoken
from models.store import SUFFIX, Store

LEFT_OUT = ("history_step", "history_change", "history_event")
MOST_STEPS = 400_000_000
AT_ONCE = 512
MOST_FAILURES = 200_000
HIGHEST_ID = 50_000_000


@dataclass
class Salvage:
    """What came over: rows kept and at most so many lost, by table; rows that pointed to what is lost, of which
    codes and coders got `stand_ins`."""

    kept: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    dropped: int = 0
    stand_ins: int = 0


def salvage(damaged: Path, target: Path, password: str | None = None) -> Salvage:
    """Make a new project at a free place from what can be read; UserError when nothing can.

    The new project has no password yet and its history begins anew. Works on a private copy of the damaged file.
    """
    if target.exists():
        raise UserError(f"There is already a file named {target.name}.", "Choose another name.")
    key = unlock(damaged, password) if is_protected(damaged) else None
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "damaged.trailmark"
        _copy(damaged, copy)
        with contextlib.closing(_opened(copy, key)) as old:
            return _into(old, target)


def _copy(damaged: Path, copy: Path) -> None:
    try:
        os.close(os.open(copy, os.O_CREAT | os.O_WRONLY, 0o600))
        shutil.copyfile(damaged, copy)
        journal = damaged.with_name(f"{damaged.name}-journal")
        if journal.exists():
            shutil.copyfile(journal, copy.with_name(f"{copy.name}-journal"))
    except OSError as error:
        raise UserError(f"{damaged.name} cannot be read.", "Copy it to this computer first.") from error


def _opened(copy: Path, key: Key | None) -> sqlite3.Connection:
    """A connection that lets nothing of the file run and gives up on endless loops; undoes a half-made change first."""
    with contextlib.suppress(*errors()), contextlib.closing(connect(copy, "rw", key)) as first:
        first.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    old = connect(copy, "ro", key)
    old.text_factory = lambda data: data.decode("utf-8", "replace")
    steps = iter(range(MOST_STEPS // 1_000_000))
    old.set_progress_handler(lambda: next(steps, None) is None, 1_000_000)
    return old


def _into(old: sqlite3.Connection, target: Path) -> Salvage:
    there = _tables(old)
    partial = target.with_name(f".{target.stem}.salvage{SUFFIX}")
    partial.unlink(missing_ok=True)
    try:
        Store.create(partial, target.stem).close()
        with spoken():
            report = _fill(old, partial, there)
        if not report.kept.get("source") and not report.kept.get("code"):
            raise UserError("Nothing of this file could be read.", "Restore a backup; it was left unchanged.")
        Store.open(partial).close()
        os.link(partial, target)
    except OSError as error:
        raise UserError(f"{target.name} cannot be written.", "Choose another folder.") from error
    finally:
        partial.unlink(missing_ok=True)
        partial.with_name(f"{partial.name}-journal").unlink(missing_ok=True)
    return report


def _fill(old: sqlite3.Connection, partial: Path, there: Mapping[str, Sequence[str]]) -> Salvage:
    report = Salvage()
    with contextlib.closing(connect(partial, "rw")) as new:
        new.execute("PRAGMA foreign_keys=OFF")
        new.execute("BEGIN IMMEDIATE")
        new_name = new.execute("SELECT * FROM project").fetchone()
        new.execute("DELETE FROM project")
        for table in Base.metadata.sorted_tables:
            if table.name in there and table.name not in LEFT_OUT:
                _bring(old, new, table, there[table.name], report)
        if not new.execute("SELECT count(*) FROM project").fetchone()[0]:
            new.execute(f"INSERT INTO project VALUES ({', '.join('?' * len(new_name))})", new_name)
        report.stand_ins = _stand_in(new)
        report.dropped = _mend(new)
        new.execute("COMMIT")
    return report


def _tables(old: sqlite3.Connection) -> dict[str, list[str]]:
    """The true tables of the file and their plain columns: no views, virtual tables or generated columns."""
    try:
        names = old.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
        real = [name for name, sql in names if str(sql).upper().lstrip().startswith("CREATE TABLE")]
        return {name: _columns(old, name) for name in real if name in Base.metadata.tables}
    except errors() as error:
        raise UserError(
            "Nothing of this file could be read: its first page is lost.", "Restore a backup."
        ) from error


def _columns(old: sqlite3.Connection, name: str) -> list[str]:
    rows = old.execute(f'PRAGMA table_xinfo("{name}")').fetchall()
    return [str(row[1]) for row in rows if row[6] == 0]


def _bring(
    old: sqlite3.Connection, new: sqlite3.Connection, table: Table, there: Sequence[str], report: Salvage
) -> None:
    columns = [column.name for column in table.columns if column.name in there]
    filled = [column for column in table.columns if column.name not in there and not column.nullable]
    if "id" not in columns:
        return
    names = ", ".join(_quoted(name) for name in columns)
    every = [*columns, *(column.name for column in filled)]
    values = tuple(_default(column) for column in filled)
    put = (
        f'INSERT OR IGNORE INTO "{table.name}" ({", ".join(_quoted(name) for name in every)}) '
        f"VALUES ({', '.join('?' for _ in every)})"
    )
    seen = lost = 0
    for rows, gone in _rows(old, table.name, names, _last(old, table.name)):
        seen, lost = seen + len(rows), lost + gone
        for row in rows:
            with contextlib.suppress(sqlite3.Error):
                new.execute(put, (*row, *values))
    report.kept[table.name] = int(new.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0])
    lost += seen - report.kept[table.name]
    if lost:
        report.lost[table.name] = lost


def _quoted(name: str) -> str:
    return f'"{name}"'


def _default(column: Column[Any]) -> Any:
    """What a column holds, as stored, when nothing is said about it."""
    default = column.default
    if not isinstance(default, ScalarElementColumnDefault | CallableColumnDefault):
        return None if column.nullable else ""
    value = default.arg if isinstance(default, ScalarElementColumnDefault) else default.arg(None)  # type: ignore[arg-type]
    if isinstance(value, datetime):
        return value.isoformat(timespec="microseconds")
    if isinstance(value, dict | list):
        return json.dumps(value)
    return int(value) if isinstance(value, bool) else value


def _stand_in(new: sqlite3.Connection) -> int:
    """Codes and coders that are lost get a stand-in under their number, so that codings need not go with them."""
    made = 0
    for name, column in (("code", "code_id"), ("coder", "coder_id")):
        gone = f"SELECT DISTINCT {column} FROM coding WHERE {column} NOT IN (SELECT id FROM {name})"
        table = Base.metadata.tables[name]
        for (number,) in new.execute(gone).fetchall():
            given = {"id": number, "name": f"Lost {name} {number}", "kind": "theme"}
            values = {c.name: given.get(c.name, _default(c)) for c in table.columns}
            names, marks = ", ".join(map(_quoted, values)), ", ".join("?" for _ in values)
            new.execute(f'INSERT INTO "{name}" ({names}) VALUES ({marks})', tuple(values.values()))
            made += 1
    return made


def _last(old: sqlite3.Connection, name: str) -> int:
    """The highest id a table may have, by what can still be read of it."""
    found = AT_ONCE
    for query in ('SELECT max(id) FROM "{}"', "SELECT seq FROM sqlite_sequence WHERE name = '{}'"):
        with contextlib.suppress(*errors()):
            row = old.execute(query.format(name)).fetchone()
            if row and isinstance(row[0], int):
                found = max(found, min(row[0], HIGHEST_ID))
    return found


def _rows(
    old: sqlite3.Connection, name: str, columns: str, last: int
) -> Iterator[tuple[list[tuple[Any, ...]], int]]:
    """The rows by stretches of ids, each with how many ids of it are lost; the lower half of a bad one first."""
    waiting = [
        (first, min(first + AT_ONCE - 1, last)) for first in range(last // AT_ONCE * AT_ONCE, -1, -AT_ONCE)
    ]
    query = f'SELECT {columns} FROM "{name}" WHERE id BETWEEN ? AND ? ORDER BY id'
    failures = 0
    while waiting:
        first, end = waiting.pop()
        try:
            yield old.execute(query, (first, end)).fetchall(), 0
        except errors():
            failures += 1
            if first == end or failures > MOST_FAILURES:
                yield [], end - first + 1
            else:
                middle = (first + end) // 2
                waiting += [(middle + 1, end), (first, middle)]


def _mend(new: sqlite3.Connection) -> int:
    """Empty or remove what points to rows that are lost, until nothing does; how many rows were touched."""
    touched = 0
    while broken := new.execute("PRAGMA foreign_key_check").fetchall():
        for name, row_id, _, number in broken:
            keys = {int(row[0]): row for row in new.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()}
            column = str(keys[number][3])
            if Base.metadata.tables[name].columns[column].nullable:
                new.execute(f'UPDATE "{name}" SET "{column}" = NULL WHERE id = ?', (row_id,))
            else:
                new.execute(f'DELETE FROM "{name}" WHERE id = ?', (row_id,))
            touched += 1
    return touched
