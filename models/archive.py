"""Backups and copies looked at and restored without being changed, whatever version of the program made them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models.backups import copy_verified, counts
from models.cipher import Key, is_protected, unlock
from models.errors import UserError
from models.header import inspect, version_inside
from models.migrations import accepted_schemas, schema_of
from models.sqlite import reader, spoken
from models.translation import tr


def counted(path: Path, password: str | None = None) -> dict[str, int]:
    """How many rows the tables that matter hold; UserError when the file is not sound."""
    with _looked_at(path, password, thorough=False) as (connection, _):
        return counts(connection)


def restore(path: Path, target: Path, password: str | None = None) -> None:
    """Make a verified copy of a backup at a free place, under the same password; the backup stays as it is."""
    with _looked_at(path, password, thorough=True) as (connection, key):
        copy_verified(connection, target, key)


@contextlib.contextmanager
def _looked_at(path: Path, password: str | None, *, thorough: bool) -> Iterator[tuple[Any, Key | None]]:
    """A connection to a closed file that is one of ours, for reading; nothing of it is run."""
    key = unlock(path, password) if is_protected(path) else None
    version = None if key else inspect(path).version
    engine = reader(path, key)
    try:
        with spoken(), engine.connect() as connection:
            if version is None:
                version = version_inside(connection, path.name)
            if schema_of(connection) not in accepted_schemas(version):
                raise UserError(tr("{name} does not hold the tables of a Trailmark project.", name=path.name))
            if thorough and connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
                raise UserError(tr("{name} is damaged.", name=path.name), tr("Choose an older backup."))
            yield connection.connection.driver_connection, key
    finally:
        engine.dispose()
