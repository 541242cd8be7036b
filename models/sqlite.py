"""SQLite as this program uses it: safe connections, and its errors as sentences."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool, StaticPool

from models.errors import UserError

BUSY_MS = 5_000
LONGEST_VALUE = 512 * 1024 * 1024

SAFE = (
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA temp_store=MEMORY",
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA foreign_keys=ON",
)
WRITING = (
    "PRAGMA journal_mode=TRUNCATE",
    "PRAGMA synchronous=FULL",
    "PRAGMA secure_delete=ON",
    "PRAGMA cache_spill=OFF",
)
READING = ("PRAGMA query_only=ON",)


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection in "rw" or "ro" mode; the path is quoted, so that ? and % in names open the right file."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    for pragma in (*SAFE, *(WRITING if mode == "rw" else READING)):
        connection.execute(pragma).fetchall()
    return connection


def writer(path: Path) -> Engine:
    """An engine of one connection whose transactions take the write lock at once."""
    engine = create_engine(
        "sqlite://", creator=lambda: connect(path, "rw"), poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "begin", _begin_immediate)
    return engine


def reader(path: Path) -> Engine:
    """An engine of read-only connections; fetch whole results and close, or the writer waits."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, "ro"),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=12,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


KEPT = "Everything saved before is safe."
SENTENCES = {
    "SQLITE_FULL": ("The disk is full: this was not saved.", f"Free some space and do it again. {KEPT}"),
    "SQLITE_IOERR": ("The disk did not take the change: this was not saved.", f"Check the disk. {KEPT}"),
    "SQLITE_READONLY_DBMOVED": (
        "The project file was moved or replaced while it was open: this was not saved.",
        "Close the project and open it at its new place.",
    ),
    "SQLITE_READONLY": ("The project cannot be written to.", "Save a copy in a folder of your own."),
    "SQLITE_BUSY": ("Another program is using the project file: this was not saved.", "Try it again."),
    "SQLITE_CORRUPT": ("The project file is damaged.", "Restore a backup, or salvage it into a new project."),
    "SQLITE_NOTADB": ("This is not a Trailmark project.", "Choose a file that ends in .trailmark."),
    "SQLITE_CANTOPEN": (
        "The project file cannot be opened.",
        "Check that it exists and that you may read it.",
    ),
}


@contextlib.contextmanager
def spoken() -> Iterator[None]:
    """Turn what SQLite reports about disk, place and file into sentences; let bugs through."""
    try:
        yield
    except (sqlite3.Error, DatabaseError) as error:
        cause = error.orig if isinstance(error, DatabaseError) else error
        name = str(getattr(cause, "sqlite_errorname", ""))
        for start in (name, "_".join(name.split("_")[:2])):
            if start in SENTENCES:
                raise UserError(*SENTENCES[start]) from error
        raise
