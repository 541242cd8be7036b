"""A copy of a whole project in memory, to try out what must not be tried on the file."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator

from sqlalchemy import Connection, LargeBinary, Table, create_engine
from sqlalchemy.pool import StaticPool

from models.base import Base
from models.sqlite import SAFE

AT_ONCE = 500


@contextlib.contextmanager
def in_memory(connection: Connection) -> Iterator[Connection]:
    """Every row of an open project in tables made anew, original files left out; it is gone when the block ends."""
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    engine = create_engine("sqlite://", creator=lambda: copy, poolclass=StaticPool, hide_parameters=True)
    try:
        with engine.connect() as found:
            Base.metadata.create_all(found)
            for table in Base.metadata.sorted_tables:
                _fill(connection, found, table)
            for pragma in SAFE:
                found.exec_driver_sql(pragma)
            yield found
    finally:
        engine.dispose()
        copy.close()


def _fill(connection: Connection, copy: Connection, table: Table) -> None:
    names, marks = ", ".join(f'"{c.name}"' for c in table.columns), ", ".join("?" for _ in table.columns)
    values = ", ".join("x''" if isinstance(c.type, LargeBinary) else f'"{c.name}"' for c in table.columns)
    rows = connection.exec_driver_sql(f'SELECT {values} FROM "{table.name}"')
    while some := [tuple(row) for row in rows.fetchmany(AT_ONCE)]:
        copy.exec_driver_sql(f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', some)
