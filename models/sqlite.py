"""SQLite as this program uses it: safe connections, and its errors as sentences."""

from __future__ import annotations

import contextlib
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool, StaticPool

from models.cipher import Key, driver
from models.errors import UserError
from models.translation import noted, tr

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


def connect(path: Path, mode: str, key: Key | None = None) -> sqlite3.Connection:
    """A connection in "rw" or "ro" mode; the path is quoted, so that ? and % in names open the right file.

    With a key it is SQLCipher's connection, which answers as sqlite3's does.
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    library: Any = driver() if key else sqlite3
    connection = library.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    if key:
        for pragma in ("cipher_log_level=NONE", f'key="{key.literal}"', "cipher_memory_security=OFF"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    limit_attached(connection, 0)
    for pragma in (*SAFE, *(WRITING if mode == "rw" else READING)):
        connection.execute(pragma).fetchall()
    assert isinstance(connection, sqlite3.Connection) or key
    return connection  # type: ignore[no-any-return]


def is_encrypted(connection: Connection) -> bool:
    """Whether a connection is to a project under a password."""
    return not isinstance(connection.connection.driver_connection, sqlite3.Connection)


def limit_attached(connection: Any, most: int) -> None:
    """Let no statement attach another file and no value be huge, where the library can be told so."""
    if isinstance(connection, sqlite3.Connection):
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, most)


def writer(path: Path, key: Key | None = None) -> Engine:
    """An engine of one connection whose transactions take the write lock at once."""
    engine = _engine(lambda: connect(path, "rw", key), key, poolclass=StaticPool)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def reader(path: Path, key: Key | None = None, guard: Callable[[], object] = lambda: None) -> Engine:
    """An engine of read-only connections; fetch whole results and close, or the writer waits.

    `guard` is asked before each connection is made, and raises when the file is no longer the one that was opened.
    """

    def connected() -> sqlite3.Connection:
        guard()
        return connect(path, "ro", key)

    engine = _engine(connected, key, poolclass=QueuePool, pool_size=4, max_overflow=12)
    event.listen(engine, "begin", _begin)
    return engine


def _engine(creator: Callable[[], sqlite3.Connection], key: Key | None, **options: Any) -> Engine:
    library = {"module": driver()} if key else {}
    return create_engine("sqlite://", creator=creator, hide_parameters=True, **library, **options)


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


SENTENCES = {
    "SQLITE_FULL": (
        noted("The disk is full: this was not saved."),
        noted("Free some space and do it again. Everything saved before is safe."),
    ),
    "SQLITE_IOERR": (
        noted("The disk did not take the change: this was not saved."),
        noted("Check the disk. Everything saved before is safe."),
    ),
    "SQLITE_READONLY_DBMOVED": (
        noted("The project file was moved or replaced while it was open: this was not saved."),
        noted("Close the project and open it at its new place."),
    ),
    "SQLITE_READONLY": (
        noted("The project cannot be written to."),
        noted("Save a copy in a folder of your own."),
    ),
    "SQLITE_BUSY": (
        noted("Another program is using the project file: this was not saved."),
        noted("Try it again."),
    ),
    "SQLITE_CORRUPT": (
        noted("The project file is damaged."),
        noted("Restore a backup, or salvage it into a new project."),
    ),
    "SQLITE_NOTADB": (
        noted("This is not a Trailmark project."),
        noted("Choose a file that ends in .trailmark."),
    ),
    "SQLITE_TOOBIG": (
        noted("The project holds a value larger than any that Trailmark writes."),
        noted("The file is damaged or made to mislead; restore a backup."),
    ),
    "SQLITE_CANTOPEN": (
        noted("The project file cannot be opened."),
        noted("Check that it exists and that you may read it."),
    ),
}


@contextlib.contextmanager
def spoken() -> Iterator[None]:
    """Turn what SQLite reports about disk, place and file into sentences; let bugs through."""
    try:
        yield
    except errors() as error:
        cause = error.orig if isinstance(error, DatabaseError) else error
        name = str(getattr(cause, "sqlite_errorname", ""))
        for start in (name, "_".join(name.split("_")[:2])):
            if start in SENTENCES:
                raise UserError(*map(tr, SENTENCES[start])) from error
        if isinstance(cause, UnicodeDecodeError) or "decode" in str(cause):
            raise UserError(*map(tr, SENTENCES["SQLITE_CORRUPT"])) from error
        raise


def errors() -> tuple[type[Exception], ...]:
    """What a connection raises: SQLAlchemy's and sqlite3's errors, SQLCipher's once it is in use, and what becomes of
    text that damage has made unreadable.
    """
    other = sys.modules.get("sqlcipher3.dbapi2")
    ours = (DatabaseError, sqlite3.Error, UnicodeDecodeError)
    return (*ours, other.Error) if other else ours
