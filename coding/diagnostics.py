"""What can be told of a project to who helps with the program: figures only, no name and no word of it."""

from __future__ import annotations

import hashlib

from sqlalchemy.orm import Session

from coding.checking import problems
from models.migrations import schema_of
from models.schema import VERSION, tracked_tables


def diagnostics(session: Session) -> tuple[str, ...]:
    """Lines: version and SHA-256 of the schema, problems by number, rows of every table that has any."""
    connection = session.connection()
    schema = hashlib.sha256(repr(sorted(schema_of(connection))).encode()).hexdigest()
    found = sum(1 for _ in problems(session, thorough=False))
    lines = [f"project version {VERSION}, schema {schema[:16]}, {found} problems"]
    for table in tracked_tables():
        rows = connection.exec_driver_sql(f'SELECT count(*) FROM "{table.name}"').scalar_one()  # noqa: S608
        lines += [f"{table.name} {rows}"] if rows else []
    return tuple(lines)
