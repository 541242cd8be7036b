"""Whether an open file is still the one that was opened: moved, replaced or rewritten by another program."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from models.errors import UserError
from models.translation import tr


class Replaced(UserError):
    """Another program moved, replaced or rewrote the open project; nothing more is written to it."""

    def __init__(self) -> None:
        super().__init__(
            tr("The project file was moved, replaced or changed by another program: this was not saved."),
            tr("Save a copy of what is open, or close the project and open it again."),
        )


@dataclass
class Identity:
    """Which file it is, and how it was after our last change: size and time, SQLite's count of changes by others,
    and the last link of the audit trail.

    The file is looked at by name and never opened: closing a second handle would drop SQLite's locks.
    """

    path: Path
    number: tuple[int, int]
    seen: tuple[int, int] = (-1, -1)
    version: int = -1
    link: str = ""

    @classmethod
    def of(cls, path: Path) -> Identity:
        """What the file is now, before anything was written."""
        about = os.stat(path)
        return cls(path, (about.st_dev, about.st_ino))

    def check_place(self) -> os.stat_result:
        """Raise Replaced when the name leads to another file, or to none."""
        try:
            about = os.stat(self.path)
        except OSError:
            raise Replaced from None
        if (about.st_dev, about.st_ino) != self.number:
            raise Replaced
        return about

    def check(self, connection: Connection, fresh_link: Callable[[], str]) -> None:
        """Raise Replaced when another program has changed the file since our last change; inside a transaction.

        Another size or time alone may be the file system's doing: then the audit trail is read anew, past all caches.
        """
        about = self.check_place()
        if _version(connection) != self.version:
            raise Replaced
        if (about.st_size, about.st_mtime_ns) != self.seen and fresh_link() != self.link:
            raise Replaced

    def look(self, connection: Connection) -> None:
        """Remember how the file is when it is opened; changes of our own do not count as changes by others."""
        self.version, self.link = _version(connection), last_link(connection)
        self.measure()

    def measure(self) -> None:
        """Remember size and time after a change of our own; a file that is gone is noticed at the next one."""
        with contextlib.suppress(OSError):
            about = os.stat(self.path)
            self.seen = about.st_size, about.st_mtime_ns


def last_link(connection: Connection) -> str:
    """The last link of the audit trail, which stands for all that was ever done."""
    query = "SELECT chain FROM history_event ORDER BY id DESC LIMIT 1"
    return str(connection.exec_driver_sql(query).scalar() or "")


def _version(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())
