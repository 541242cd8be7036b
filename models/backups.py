"""Verified copies of a project: made by SQLite's backup interface, never by copying an open file."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from models.cipher import Key
from models.errors import UserError
from models.sqlite import connect
from models.translation import tr

NAME = re.compile(r"(\d{6})-(\d{8}T\d{6}Z)-([a-z-]+)-e(\d+)\.trailmark")
COUNTED = ("source", "passage", "coding", "code", "participant", "memo")
ALWAYS_KEPT = 5
PRECIOUS = ("before-migration", "before-merge", "before-erase", "before-workbook")
TIMES = {"few": 0.5, "usual": 1.0, "many": 3.0}
TIERS = ((timedelta(hours=1), 12), (timedelta(days=1), 12), (timedelta(weeks=1), 10), (timedelta(days=30), 9))


_times = [TIMES["usual"]]


def keep(amount: str) -> None:
    """How many backups stay when old ones are thinned from now on: few, usual or many; KeyError for another word."""
    _times[0] = TIMES[amount]


@dataclass(frozen=True)
class Backup:
    """One backup: its number in order of making, moment, reason, last history event, and size in bytes."""

    path: Path
    number: int
    made: datetime
    reason: str
    event: int
    size: int


def list_backups(folder: Path) -> list[Backup]:
    """The backups of one project in its folder, newest first by number (clocks may jump)."""
    found = []
    for path in folder.glob("*.trailmark") if folder.is_dir() else ():
        if match := NAME.fullmatch(path.name):
            made = datetime.strptime(match[2], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            found.append(Backup(path, int(match[1]), made, match[3], int(match[4]), path.stat().st_size))
    return sorted(found, key=lambda backup: -backup.number)


def make_backup(
    project: sqlite3.Connection,
    folder: Path,
    reason: str,
    at: datetime | None = None,
    key: Key | None = None,
) -> Backup:
    """Copy the open project into `folder`, verify the copy, and thin what is old; UserError where it cannot.

    A protected project's backup opens with the same password.
    """
    try:
        return _make(project, folder, reason, at or datetime.now(UTC), key)
    except OSError as error:
        raise UserError(
            tr("The backup could not be written."), tr("Free some space in your own folder.")
        ) from error


def _make(project: sqlite3.Connection, folder: Path, reason: str, made: datetime, key: Key | None) -> Backup:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    event = _last_event(project)
    sweep(folder, timedelta(hours=1))
    newest = next(iter(list_backups(folder)), None)
    number = newest.number + 1 if newest else 1
    path = folder / f"{number:06d}-{made:%Y%m%dT%H%M%SZ}-{reason}-e{event}.trailmark"
    copy_verified(project, path, key)
    for old in thinned(list_backups(folder)):
        old.path.unlink(missing_ok=True)
    return Backup(path, number, made, reason, event, path.stat().st_size)


def sweep(folder: Path, older: timedelta = timedelta(0)) -> None:
    """Remove what killed backups left half written, if it is older than that."""
    for path in folder.glob(".*.partial*"):
        with contextlib.suppress(OSError):
            if datetime.now(UTC).timestamp() - path.stat().st_mtime >= older.total_seconds():
                path.unlink()


def changed_since_backup(project: sqlite3.Connection, folder: Path) -> bool:
    """True when the history holds events that no backup has."""
    newest = next(iter(list_backups(folder)), None)
    return newest is None or newest.event != _last_event(project)


def copy_verified(project: sqlite3.Connection, path: Path, key: Key | None = None) -> None:
    """Write a complete private copy at `path` or nothing; an existing file there is a UserError."""
    if path.exists():
        raise UserError(
            tr("There is already a file named {name}.", name=path.name), tr("Choose another name.")
        )
    partial = path.with_name(f".{path.name}.partial")
    os.close(os.open(partial, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
    try:
        with contextlib.closing(connect(partial, "rw", key)) as copy:
            project.backup(copy)
        with contextlib.closing(connect(partial, "ro", key)) as copy:
            verify(project, copy)
        settle(partial, path)
    finally:
        partial.unlink(missing_ok=True)
        partial.with_name(f"{partial.name}-journal").unlink(missing_ok=True)


def settle(partial: Path, path: Path) -> None:
    """Bring a complete file to the disk and give it its name in one step."""
    flush(partial)
    partial.replace(path)
    flush(path.parent)


def thinned(backups: Iterable[Backup]) -> list[Backup]:
    """The backups to remove: all but the newest, those before a risky act, and one per hour, day, week, month."""
    ordered = sorted(backups, key=lambda backup: -backup.number)
    keep = {backup.number for backup in ordered[:ALWAYS_KEPT]}
    keep.update(b.number for b in [b for b in ordered if b.reason in PRECIOUS][:ALWAYS_KEPT])
    for step, count in TIERS:
        slots: dict[int, int] = {}
        for backup in ordered:
            slots.setdefault(int(backup.made.timestamp() // step.total_seconds()), backup.number)
        keep.update(list(slots.values())[: max(1, round(count * _times[0]))])
    return [backup for backup in ordered if backup.number not in keep]


def counts(project: sqlite3.Connection) -> dict[str, int]:
    """How many rows the tables that matter hold."""
    return {t: int(project.execute(f'SELECT count(*) FROM "{t}"').fetchone()[0]) for t in COUNTED}


def verify(project: sqlite3.Connection, copy: sqlite3.Connection) -> None:
    """UserError unless the copy is sound and holds as many rows as the project."""
    healthy = copy.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    if not healthy or counts(copy) != counts(project):
        raise UserError(
            tr("The copy could not be verified and was removed."), tr("Check the disk it goes to.")
        )


def _last_event(project: sqlite3.Connection) -> int:
    return int(project.execute("SELECT coalesce(max(id), 0) FROM history_event").fetchone()[0])


def flush(path: Path) -> None:
    """Bring a file, or the names in a folder, to the disk."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
