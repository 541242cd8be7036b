"""The rows of a project that is merged into another: from an open copy, or from what an exchange file carries."""

from __future__ import annotations

from typing import Any, Protocol

from sqlalchemy import Column, LargeBinary, Table, select
from sqlalchemy.orm import Session

Row = dict[str, Any]


class OtherProject(Protocol):
    """The other project's rows by table, with Python values; bytes are asked for only when they are needed."""

    def rows(self, table: Table) -> list[Row]:
        """All rows of a table in the order of their ids, without columns of bytes."""

    def content(self, table: Table, column: str, row_id: int) -> bytes:
        """The bytes in one column of one row."""


class StoredProject:
    """An open project; the session only reads."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def rows(self, table: Table) -> list[Row]:
        """All rows of a table in the order of their ids, without columns of bytes."""
        return stored_rows(self._session, table)

    def content(self, table: Table, column: str, row_id: int) -> bytes:
        """The bytes in one column of one row."""
        return bytes(self._session.execute(select(table.c[column]).where(table.c.id == row_id)).scalar_one())


def stored_rows(session: Session, table: Table) -> list[Row]:
    """All rows of a table in the order of their ids, without columns of bytes."""
    wanted = [column for column in table.columns if not holds_bytes(column)]
    found = session.connection().execute(select(*wanted).order_by(table.c.id)).mappings()
    return [dict(row) for row in found]


def holds_bytes(column: Column[Any]) -> bool:
    """True for a column of bytes."""
    return isinstance(column.type, LargeBinary)
