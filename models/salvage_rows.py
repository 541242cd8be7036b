"""The rows of a salvage: fetched by ranges of their ids; a range that cannot be read is halved."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Table
from sqlalchemy.sql.schema import CallableColumnDefault, ScalarElementColumnDefault

from models.base import Base
from models.sqlite import connect, errors

LEFT_OUT = ("history_step", "history_change", "history_event")
AT_ONCE = 512
PROBES = 9
MOST_FAILURES = 200_000
HIGHEST_ID = 50_000_000
LONGEST_GAP = 16_384
UNREADABLE = "\N{REPLACEMENT CHARACTER}"


@dataclass
class Salvage:
    """What came over: rows kept and at most so many lost, by table; rows that pointed to what is lost, of which
    codes and coders got `stand_ins`."""

    kept: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    dropped: int = 0
    stand_ins: int = 0

    @property
    def worth(self) -> int:
        """How much came over that a person has made."""
        return sum(self.kept.get(table, 0) for table in ("source", "code", "passage", "coding", "memo"))


def fill(old: sqlite3.Connection, partial: Path, there: Mapping[str, Sequence[str]]) -> Salvage:
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
        _count_texts(new)
        new.execute("COMMIT")
    return report


def tables_of(old: sqlite3.Connection) -> dict[str, list[str]]:
    """The true tables of the file and their plain columns: no views, virtual tables or generated columns."""
    names = old.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
    real = [name for name, sql in names if str(sql).upper().lstrip().startswith("CREATE TABLE")]
    return {name: _columns(old, name) for name in real if name in Base.metadata.tables}


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


def _count_texts(new: sqlite3.Connection) -> None:
    """Note the true length of each text; one that came over shorter than its turns and passages gets signs at its
    end for what is unreadable, so that everything that points into it keeps its place.
    """
    ends = (
        'SELECT max(last) FROM (SELECT max("end") AS last FROM turn WHERE source_id = ?1 AND "end" <= ?2 '
        'UNION ALL SELECT max("end") FROM passage WHERE source_id = ?1 AND "end" <= ?2)'
    )
    for number, text, characters in new.execute("SELECT id, text, characters FROM source").fetchall():
        needed = new.execute(ends, (number, len(text) + LONGEST_GAP)).fetchone()[0] or 0
        whole = text + UNREADABLE * max(0, needed - len(text))
        if (len(whole), len(whole)) != (len(text), characters):
            values = (whole, len(whole), len(whole.split()), number)
            new.execute("UPDATE source SET text = ?, characters = ?, words = ? WHERE id = ?", values)


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
    if not _has_root(old, name, last):
        yield [], last
        return
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


def _has_root(old: sqlite3.Connection, name: str, last: int) -> bool:
    """Whether any of a few ids spread over a table can be looked for; none can when its first page is lost."""
    for number in {*range(1, PROBES), *(last * share // PROBES for share in range(1, PROBES + 1))}:
        with contextlib.suppress(*errors()):
            old.execute(f'SELECT id FROM "{name}" WHERE id = ?', (number,)).fetchall()
            return True
    return False


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
