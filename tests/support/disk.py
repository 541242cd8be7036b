"""A pretended disk under SQLite: it keeps a diary of every write, sync and truncation, and fails when told to.

The statements are those the program itself gives to SQLite, recorded from real acts and played again on a connection
of apsw, which alone lets a test stand between SQLite and the disk.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

from coding.workspace import Workspace
from models import undo
from models.schema import tracked_tables
from models.sqlite import SAFE, WRITING

SECTOR = 512
Act = Callable[[Workspace], object]


def record(path: Path, acts: list[Act]) -> list[list[str]]:
    """Do the acts on a project and return the statements of each transaction, BEGIN and COMMIT left out."""
    workspace = Workspace.open(path, "Ada")
    store = workspace._store
    assert store._writer is not None
    with store._writer.connect() as connection:
        raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    heard: list[str] = []
    raw.set_trace_callback(heard.append)
    for act in acts:
        act(workspace)
    raw.set_trace_callback(None)
    workspace.close()
    return list(_transactions(heard))


def _transactions(heard: list[str]) -> Iterator[list[str]]:
    current: list[str] | None = None
    for statement in heard:
        word = statement.lstrip().upper()
        if word.startswith("BEGIN"):
            current = []
        elif word.startswith(("COMMIT", "ROLLBACK")):
            if current and word.startswith("COMMIT") and any(_writes(each) for each in current):
                yield current
            current = None
        elif current is not None and not word.startswith("--") and statement not in current[-1:]:
            current.append(statement)  # an INSERT … RETURNING is heard twice


def _writes(statement: str) -> bool:
    return statement.lstrip().upper().startswith(("INSERT", "UPDATE", "DELETE"))


def opened(
    path: Path, disk: apsw.VFS | None, pragmas: tuple[str, ...] = (*SAFE, *WRITING)
) -> apsw.Connection:
    """A connection as the program's writer has it, its recording triggers included, on a pretended disk."""
    flags = apsw.SQLITE_OPEN_READWRITE
    connection = apsw.Connection(str(path), flags=flags, vfs=disk.name if disk else None)  # type: ignore[attr-defined]
    for pragma in pragmas:
        connection.execute(pragma).fetchall()
    connection.execute("CREATE TEMP TABLE recording (step_id INTEGER NOT NULL)")
    for table in tracked_tables():
        for statement in undo._triggers(table):
            connection.execute(statement)
    return connection


def play(connection: apsw.Connection, transaction: list[str]) -> None:
    """Play one transaction; an error is passed on after it was rolled back."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in transaction:
            connection.execute(statement).fetchall()
        connection.execute("COMMIT")
    except apsw.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@dataclass
class Entry:
    """One thing that happened to a file: "write" (at, data), "truncate" (at), "sync", "unlink", or a "commit" done."""

    kind: str
    file: str = ""
    at: int = 0
    data: bytes = b""


@dataclass
class Diary:
    """What happened, in order."""

    entries: list[Entry] = field(default_factory=list)


class DiaryDisk(apsw.VFS):
    """Writes down what SQLite asks of the real disk."""

    def __init__(self, name: str, diary: Diary) -> None:
        self.name, self.diary = name, diary
        super().__init__(name, "")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        """apsw.VFS: a file that keeps the diary."""
        return DiaryFile(name, flags, self.diary)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        """apsw.VFS: a file goes."""
        self.diary.entries.append(Entry("unlink", _short(filename)))
        super().xDelete(filename, syncdir)


class DiaryFile(apsw.VFSFile):
    """One open file."""

    def __init__(self, name: Any, flags: list[int], diary: Diary) -> None:
        self._diary = diary
        self._short = _short(name.filename() if isinstance(name, apsw.URIFilename) else str(name))
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        """apsw.VFSFile: bytes come."""
        self._diary.entries.append(Entry("write", self._short, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        """apsw.VFSFile: bytes go."""
        self._diary.entries.append(Entry("truncate", self._short, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        """apsw.VFSFile: from here on what was written stays."""
        self._diary.entries.append(Entry("sync", self._short))
        super().xSync(flags)


def _short(name: str) -> str:
    return "journal" if name.endswith("-journal") else "db"


def image(entries: list[Entry], before: dict[str, bytes], choose: random.Random) -> dict[str, bytes]:
    """The files after the power went: what was synced is there; of the rest each write is there, torn, or not."""
    sure = {name: bytearray(content) for name, content in before.items()}
    waiting: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.kind == "sync":
            for late in waiting.pop(entry.file, []):
                _apply(sure, late, choose, whole=True)
        elif entry.kind != "commit":
            waiting.setdefault(entry.file, []).append(entry)
    for some in waiting.values():
        for late in some:
            if choose.random() < 0.5:
                _apply(sure, late, choose, whole=choose.random() < 0.6)
    return {name: bytes(content) for name, content in sure.items()}


def _apply(files: dict[str, bytearray], entry: Entry, choose: random.Random, *, whole: bool) -> None:
    if entry.kind == "unlink":
        files.pop(entry.file, None)
        return
    content = files.setdefault(entry.file, bytearray())
    if entry.kind == "truncate":
        del content[entry.at :]
        content.extend(bytes(max(0, entry.at - len(content))))
        return
    data = entry.data if whole else entry.data[: choose.randrange(len(entry.data) // SECTOR + 1) * SECTOR]
    content.extend(bytes(max(0, entry.at + len(data) - len(content))))
    content[entry.at : entry.at + len(data)] = data


class FailingDisk(apsw.VFS):
    """Fails the n-th thing asked of it, once or from then on, with an I/O error or a full disk."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.asked, self.fails_at, self.goes_on = 0, 0, False
        self.error: type[apsw.Error] = apsw.IOError
        super().__init__(name, "")

    def arm(self, at: int, *, goes_on: bool, full: bool) -> None:
        """Fail at the `at`-th question from now on; 0 is never."""
        self.asked, self.fails_at, self.goes_on = 0, at, goes_on
        self.error = apsw.FullError if full else apsw.IOError

    def ask(self) -> None:
        """Count, and fail when it is time."""
        self.asked += 1
        if self.fails_at and (self.asked == self.fails_at or (self.goes_on and self.asked > self.fails_at)):
            raise self.error

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        """apsw.VFS: a file that may fail."""
        return FailingFile(name, flags, self)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        """apsw.VFS: may fail."""
        self.ask()
        super().xDelete(filename, syncdir)


class FailingFile(apsw.VFSFile):
    """One open file that may fail."""

    def __init__(self, name: Any, flags: list[int], disk: FailingDisk) -> None:
        self._disk = disk
        disk.ask()
        super().__init__("", name, flags)

    def xRead(self, amount: int, offset: int) -> bytes:
        """apsw.VFSFile: may fail."""
        self._disk.ask()
        return super().xRead(amount, offset)

    def xWrite(self, data: bytes, offset: int) -> None:
        """apsw.VFSFile: may fail."""
        self._disk.ask()
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        """apsw.VFSFile: may fail."""
        self._disk.ask()
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        """apsw.VFSFile: may fail."""
        self._disk.ask()
        super().xSync(flags)
