"""Schema versions: the frozen tables of version 1 and numbered steps from there, one transaction each."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from models.base import Base
from models.schema import VERSION

Schema = frozenset[tuple[str, str, str]]
SNAPSHOTS = Path(__file__).with_name("schemas")


def _notes_on_maps(connection: Connection) -> None:
    """Version 2: facilitators keep notes with a map that no audience sees."""
    connection.exec_driver_sql("ALTER TABLE journey_map ADD COLUMN notes TEXT DEFAULT '' NOT NULL")


def _quotas_of_any_segment(connection: Connection) -> None:
    """Version 3: a plan may name a buying role and values of up to two attributes as well."""
    to_attribute = "INTEGER REFERENCES attribute (id) ON DELETE CASCADE"
    columns = {
        "dmu": "TEXT",
        "attribute_id": to_attribute,
        "value": "TEXT",
        "other_attribute_id": to_attribute,
        "other_value": "TEXT",
    }
    for name, kind in columns.items():
        connection.exec_driver_sql(f"ALTER TABLE quota ADD COLUMN {name} {kind}")
    for name in ("attribute_id", "other_attribute_id"):
        connection.exec_driver_sql(f"CREATE INDEX ix_quota_{name} ON quota ({name})")


def _settled_codings(connection: Connection) -> None:
    """Version 3, too: a coding says when its coders' difference was settled."""
    connection.exec_driver_sql("ALTER TABLE coding ADD COLUMN settled TEXT")


def _version_three(connection: Connection) -> None:
    _quotas_of_any_segment(connection)
    _settled_codings(connection)


MIGRATIONS: dict[int, Callable[[Connection], None]] = {2: _notes_on_maps, 3: _version_three}
OLDEST = 1


def migrate(connection: Connection, version: int) -> None:
    """Take a project one version up, to `version`, inside the caller's transaction."""
    MIGRATIONS[version](connection)
    connection.exec_driver_sql(f"PRAGMA user_version={version}")


def schema_of(connection: Connection) -> Schema:
    """Type, name and SQL text of every object that the file declares."""
    rows = connection.exec_driver_sql(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
    ).all()
    return frozenset((str(kind), str(name), str(sql)) for kind, name, sql in rows)


@cache
def accepted_schemas(version: int) -> frozenset[Schema]:
    """The schemas a file of this version may have: made new, or taken there from an older version."""
    accepted = {_replayed(start, version) for start in range(OLDEST, version + 1) if _has_snapshot(start)}
    if version == VERSION:
        accepted.add(_fresh())
    return frozenset(accepted)


def layouts(folder: Path) -> Iterator[bytes]:
    """The bytes of empty projects as each version made them: their tables begin where those of a real one do."""
    for number, start in enumerate(
        [None, *(start for start in range(OLDEST, VERSION + 1) if _has_snapshot(start))]
    ):
        path = folder / f"layout {number}"
        engine = create_engine(
            "sqlite://", creator=lambda path=path: sqlite3.connect(path), poolclass=StaticPool
        )
        with engine.connect() as connection:
            if start is None:
                Base.metadata.create_all(connection)
            else:
                _replay(connection, start, VERSION)
            connection.commit()
        engine.dispose()
        yield path.read_bytes()


def _has_snapshot(version: int) -> bool:
    return (SNAPSHOTS / f"{version}.sql").is_file()


def _memory() -> Connection:
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(":memory:"), poolclass=StaticPool)
    return engine.connect()


def _fresh() -> Schema:
    with _memory() as connection:
        Base.metadata.create_all(connection)
        return schema_of(connection)


def _replayed(start: int, version: int) -> Schema:
    with _memory() as connection:
        _replay(connection, start, version)
        return schema_of(connection)


def _replay(connection: Connection, start: int, version: int) -> None:
    """Make the tables of version `start` and take them to `version`."""
    for statement in (SNAPSHOTS / f"{start}.sql").read_text("utf-8").split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
    for number in range(start + 1, version + 1):
        MIGRATIONS[number](connection)
