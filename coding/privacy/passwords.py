"""A password on a project: set, changed, taken off; its backups follow, its index and vectors are forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from coding.places import backup_root, cache_folder
from coding.search.cache import forget_project
from coding.suggest.service import VECTOR_CACHE
from coding.suggest.vectors import forget as forget_vectors
from coding.workspace import opened
from models import cipher
from models.backups import list_backups
from models.cipher import Key, is_protected
from models.errors import UserError
from models.lock import Locked, ProjectLock
from models.protect import rewrite
from models.translation import tr


@dataclass(frozen=True)
class Protected:
    """What was done: backups that follow, and older ones that another password holds and that stay as they are."""

    backups: int
    left: int


def set_password(project: Path, old: str | None, new: str | None) -> Protected:
    """Put a closed project and its backups under another password; None takes it off.

    UserError when the new one is too short, the old one wrong, or the project open elsewhere.
    """
    if new is not None and len(new) < cipher.SHORTEST:
        raise UserError(
            tr("A password needs at least {n} characters.", n=cipher.SHORTEST),
            tr("A few words in a row are easy to keep in mind."),
        )
    with opened(project, write=True, password=old) as workspace:
        guid = workspace.guid
    try:
        lock = ProjectLock(project, "")
    except Locked:
        raise UserError(tr("The project was opened elsewhere."), tr("Close it there first.")) from None
    try:
        key = Key.of(new) if new is not None else None
        _rewrite(project, old, key)
        done = _follow(guid, old, key)
    finally:
        lock.release()
    if new is not None:
        forget_project(guid)
        forget_vectors(cache_folder(VECTOR_CACHE))
    return done


def _follow(guid: str, old: str | None, new: Key | None) -> Protected:
    """Take every backup along; one that another password holds stays as it was and is counted."""
    done = left = 0
    for backup in list_backups(backup_root() / guid):
        try:
            _rewrite(backup.path, old if is_protected(backup.path) else None, new)
            done += 1
        except UserError:
            left += 1
    return Protected(done, left)


def _rewrite(path: Path, old: str | None, new: Key | None) -> None:
    rewrite(path, cipher.unlock(path, old) if is_protected(path) else None, new)
