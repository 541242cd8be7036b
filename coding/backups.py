"""The backups of a project as a person sees them: listed with what they hold, and restored into new files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from coding.places import backup_root
from coding.workspace import Workspace
from models.archive import counted, restore
from models.backups import keep, list_backups
from models.base import now
from models.cipher import PasswordNeeded
from models.errors import UserError
from models.header import SUFFIX
from models.translation import noted, tr

REASONS = {
    "open": noted("When it was opened"),
    "manual": noted("Made by hand"),
    "interval": noted("While working"),
    "before-migration": noted("Before a newer Trailmark changed it"),
    "before-merge": noted("Before a merge"),
    "before-workbook": noted("Before a workbook was read"),
    "before-erase": noted("Before a participant was erased"),
    "after-erase": noted("After a participant was erased"),
    "before-repair": noted("Before a repair"),
}


@dataclass(frozen=True)
class BackupLine:
    """One backup: where it lies, when (UTC) and why it was made, its bytes, and the rows that matter by table.

    `counts` is empty, and `problem` says why, when it cannot be opened.
    """

    path: Path
    made: datetime
    reason: str
    size: int
    counts: dict[str, int]
    problem: str = ""


def keep_backups(amount: str) -> None:
    """How many backups stay when old ones are thinned: few, usual or many."""
    keep(amount)


def backups_of(guid: str, password: str | None = None) -> list[BackupLine]:
    """The backups of a project, newest first, each opened and counted."""
    return [_line(each.path, each.made, each.reason, password) for each in list_backups(backup_root() / guid)]


def _line(path: Path, made: datetime, reason: str, password: str | None) -> BackupLine:
    words = tr(REASONS[reason]) if reason in REASONS else reason
    try:
        counts, problem = counted(path, password), ""
    except PasswordNeeded:
        counts, problem = {}, tr("Opens with another password.")
    except UserError as error:
        counts, problem = {}, error.message
    return BackupLine(path, made, words, path.stat().st_size, counts, problem)


def restore_backup(backup: Path, target: Path, password: str | None = None) -> None:
    """Make a new project from a backup; nothing is overwritten, and the backup is examined first."""
    if target.suffix != SUFFIX:
        raise UserError(
            tr("{name} does not end in {ending}.", name=target.name, ending=SUFFIX),
            tr("Name it {name}.", name=f"{target.stem}{SUFFIX}"),
        )
    restore(backup, target, password)


def back_up_if_changed(workspace: Workspace, every: timedelta) -> bool:
    """Make a backup when the project has changed and the newest one is older than `every`; whether one was made."""
    newest = next(iter(list_backups(backup_root() / workspace.guid)), None)
    recent = newest is not None and timedelta(0) <= now() - newest.made < every
    if workspace.read_only or recent or not workspace.changed_since_backup():
        return False
    workspace.backup("interval")
    return True
