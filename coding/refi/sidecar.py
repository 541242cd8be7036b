"""What the standard has no place for: all tables of the project as JSON beside `project.qde`, read back with distrust.

It counts only together with exactly the `project.qde` it was written for: what another program saved anew is newer.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Table, func, select
from sqlalchemy.orm import Session

from coding.merge_rows import Row, StoredProject, holds_bytes, stored_rows
from models.base import Document, Flag, Moment
from models.errors import UserError
from models.schema import VERSION, tracked_tables
from models.source import Original, Source
from models.translation import tr

FOLDER = "trailmark"
NAME = f"{FOLDER}/project.json"
FORMAT = 1


def sidecar_of(session: Session) -> tuple[dict[str, Any], dict[str, bytes]]:
    """All tables as JSON data, and the bytes in them by the name of their member.

    Files whose names were replaced in the text since they came in stay out: they still hold the names.
    """
    stored, withheld = StoredProject(session), _withheld(session)
    tables: dict[str, list[Row]] = {}
    parts: dict[str, bytes] = {}
    for table in tracked_tables():
        rows = stored_rows(session, table)
        if table.name == Original.__tablename__:
            rows = [row for row in rows if row["source_id"] not in withheld]
        for column in filter(holds_bytes, table.columns):
            for row in rows:
                parts[_member(table, column.name, row["id"])] = stored.content(table, column.name, row["id"])
        tables[table.name] = [{name: _plain(value) for name, value in row.items()} for row in rows]
    return {"format": FORMAT, "schema": VERSION, "tables": tables}, parts


def _withheld(session: Session) -> set[int]:
    """Sources whose text was changed after their newest file, which happens when names are replaced."""
    newest = func.max(Original.revision)
    query = select(Source.id).join(Original, Original.source_id == Source.id).group_by(Source.id)
    return set(session.scalars(query.having(newest < Source.revision)))


def packed(sidecar: Mapping[str, Any], document: bytes) -> bytes:
    """The member's bytes, tied to the `project.qde` beside it."""
    tied = {**sidecar, "qde": hashlib.sha256(document).hexdigest()}
    return json.dumps(tied, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def unpacked(content: bytes, document: bytes) -> dict[str, Any] | None:
    """The sidecar, None when it belongs to another document or another version of the format."""
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise damaged() from error
    if not isinstance(found, dict) or found.get("qde") != hashlib.sha256(document).hexdigest():
        return None
    fits = found.get("format") == FORMAT and found.get("schema") == VERSION
    return found if fits and isinstance(found.get("tables"), dict) else None


class SidecarProject:
    """The rows of a sidecar, each value of the type its column has; UserError for anything else."""

    def __init__(self, sidecar: Mapping[str, Any], parts: Mapping[str, bytes]) -> None:
        self._tables, self._parts = sidecar["tables"], parts

    def rows(self, table: Table) -> list[Row]:
        """All rows of a table in the order of their ids, without columns of bytes."""
        found = self._tables.get(table.name, [])
        if not isinstance(found, list):
            raise damaged()
        return [_row(table, row) for row in found]

    def content(self, table: Table, column: str, row_id: int) -> bytes:
        """The bytes in one column of one row."""
        found = self._parts.get(_member(table, column, row_id))
        if found is None:
            raise damaged()
        return found


def _member(table: Table, column: str, row_id: int) -> str:
    return f"{FOLDER}/{table.name}-{column}-{row_id}"


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def _row(table: Table, row: Any) -> Row:
    columns = [column for column in table.columns if not holds_bytes(column)]
    if not isinstance(row, dict) or any(column.name not in row for column in columns):
        raise damaged()
    return {column.name: _value(column, row[column.name]) for column in columns}


def _value(column: Column[Any], value: Any) -> Any:
    if value is None:
        if not column.nullable:
            raise damaged()
        return None
    kind = column.type
    if isinstance(kind, Moment):
        return _moment(value)
    if isinstance(kind, Document):
        return value
    wanted: type | tuple[type, ...] = bool if isinstance(kind, Flag) else kind.python_type
    if wanted is float:
        wanted = (int, float)
    if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
        raise damaged()
    return value


def _moment(value: Any) -> datetime:
    try:
        found = datetime.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise damaged() from error
    if found.tzinfo is None:
        raise damaged()
    return found


def damaged() -> UserError:
    return UserError(
        tr("The exchange file holds project data that is damaged."),
        tr("Export the project again in Trailmark."),
    )
