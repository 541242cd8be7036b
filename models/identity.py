"""Whether an open file is still the one that was opened: moved, replaced or rewritten by another program."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from models.errors import UserError


class Replaced(UserError):
    """Another program moved, replaced or rewrote the open project; nothing more is written to it."""

    def __init__(self) -> None:
        super().__init__(
            "The project file was moved, replaced or changed by another program: this was not saved.",
            "Save a copy of what is open, or close the project and open it again.",
        )


@dataclass
class Identity:
    """Device, file number and size of the file, and SQLite's count of changes made by others.

    The file is looked at by name and never opened: closing a second handle would drop SQLite's locks.
    """

    path: Path
    number: tuple[int, int]
    size: int = -1
    version: int = -1

    @classmethod
    def of(cls, path: Path) -> Identity:
        """What the file is now, before anything was written."""
        about = os.stat(path)
        return cls(path, (about.st_dev, about.st_ino))

    def check_place(self) -> None:
        """Raise Replaced when the name leads to another file, or to none."""
        try:
            about = os.stat(self.path)
        except OSError:
            raise Replaced from None
        if (about.st_dev, about.st_ino) != self.number:
            raise Replaced

    def check(self, connection: Connection) -> None:
        """Raise Replaced when another program has changed the file since the last look; inside a transaction."""
        self.check_place()
        if (os.stat(self.path).st_size, _version(connection)) != (self.size, self.version):
            raise Replaced

    def look(self, connection: Connection) -> None:
        """Remember how the file is when it is opened; changes of our own do not count as changes by others."""
        self.measure()
        self.version = _version(connection)

    def measure(self) -> None:
        """Remember the size after a change of our own; a file that is gone is noticed at the next one."""
        with contextlib.suppress(OSError):
            self.size = os.stat(self.path).st_size


def _version(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())
