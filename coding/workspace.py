"""One open project: an operation is one transaction, one undo step and one Changes."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.changes import Changes, changes_of
from coding.current import keep_nothing, set_coder
from coding.places import backup_root
from coding.seen import see_everybody
from models import undo
from models.backups import Backup
from models.medium import Place, place_of
from models.people import Coder
from models.project import Project
from models.store import InUse, NotWritable, Store

DEFAULT_CODER = "Researcher"
ERASING = "erasing"


@dataclass(frozen=True)
class History:
    """What the Edit menu shows: the labels of the next undo and redo, None where there is none."""

    undo: str | None
    redo: str | None


class Workspace:
    """An open project; open and close it with the class methods and `close`."""

    def __init__(self, store: Store, coder: str | None, why_read_only: str = "") -> None:
        self._store = store
        self.coder = coder or self._first_coder()
        self._looked_at_by_nobody = coder is None
        self.why_read_only = why_read_only
        self.password: str | None = None
        self.last_changes = Changes()
        self._home: Path | None = None
        self._give_back: Callable[[], None] | None = None

    @classmethod
    def create(cls, path: Path, name: str | None = None, coder: str = "Researcher") -> Workspace:
        """Make a project at a free path and open it; UserError when something stands there."""
        return cls(Store.create(path, name or path.stem, coder), coder)

    @classmethod
    def open(
        cls,
        path: Path,
        coder: str | None = None,
        *,
        write: bool = True,
        fall_back: bool = False,
        password: str | None = None,
    ) -> Workspace:
        """Open a project with a backup of what changed since the last one, for its first coder by default.

        With `fall_back` a project that is open elsewhere or cannot be written is opened for reading.
        PasswordNeeded when the project is protected and `password` is not the one.
        """
        named = coder or ""
        try:
            store = Store.open(path, named, write=write, backups=_backups(), password=password)
        except (InUse, NotWritable) as error:
            if not fall_back:
                raise
            found = cls(Store.open(path, named, write=False, password=password), coder, str(error))
        else:
            found = cls(store, coder)
        found.password = password if found.protected else None
        found._finish()
        return found

    def _finish(self) -> None:
        """Finish an erasure that a killed program left half done."""
        folder = _backups()
        if folder and not self.read_only and (folder / self.guid / ERASING).exists():
            from coding.privacy.erasure import finish_erasure

            finish_erasure(self)

    @property
    def place(self) -> Place:
        """Whether the project lies on a network share or in a synchronised folder."""
        return place_of(self.path)

    @property
    def path(self) -> Path:
        """Where the project lies; for a copy that is put back, where it will be."""
        return self._home or self._store.path

    @property
    def size(self) -> int:
        """The bytes of the file that is worked on."""
        return self._store.path.stat().st_size

    @property
    def is_borrowed(self) -> bool:
        """True when this is a copy on this computer that is put back when it is closed."""
        return self._home is not None

    @property
    def read_only(self) -> bool:
        """True when nothing can be changed; `why_read_only` says why."""
        return self._store.read_only

    @property
    def protected(self) -> bool:
        """True when the project, its backups and its copies open with a password only."""
        return self._store.protected

    @property
    def without_backup(self) -> str:
        """Why no backup was made at opening, or ""."""
        return self._store.without_backup

    @property
    def guid(self) -> str:
        """The project's own identifier, which its caches are kept under."""
        with self.reading() as session:
            return session.scalars(select(Project.guid)).one()

    def _first_coder(self) -> str:
        with self._store.read() as session:
            return session.scalar(select(Coder.name).order_by(Coder.id).limit(1)) or DEFAULT_CODER

    @contextlib.contextmanager
    def operation(self, label: str, *, goes_on: bool = False) -> Iterator[Session]:
        """A session for one act; leaving it commits and closes the undo step, an error takes all of it back.

        An act that `goes_on` with the one before, such as writing in one memo, is undone together with it.
        """
        with self._store.write() as session:
            set_coder(session, self.coder)
            step_id = undo.begin_step(session.connection(), label, self.coder)
            yield session
            session.flush()
            step = undo.end_step(session.connection(), step_id, goes_on=goes_on)
            changes = changes_of(session.connection(), step)
        self.last_changes = changes

    @contextlib.contextmanager
    def reading(self) -> Iterator[Session]:
        """A short look that changes nothing; fetch whole results and leave."""
        with self._store.read() as session:
            set_coder(session, self.coder)
            if self._looked_at_by_nobody:
                see_everybody(session)
            if self.protected:
                keep_nothing(session)
            yield session

    def undo(self) -> Changes:
        """Take back the newest act; UserError when there is none."""
        with self._store.write() as session:
            step = undo.undo(session.connection(), self.coder)
            self.last_changes = changes_of(session.connection(), step)
        return self.last_changes

    def redo(self) -> Changes:
        """Do the act that was taken back last again; UserError when there is none."""
        with self._store.write() as session:
            step = undo.redo(session.connection(), self.coder)
            self.last_changes = changes_of(session.connection(), step)
        return self.last_changes

    @contextlib.contextmanager
    def erasure(self, word: str) -> Iterator[Session]:
        """A session whose deletions cannot be undone: history, free pages and labels keep nothing of them."""
        with self._store.write() as session:
            set_coder(session, self.coder)
            connection = session.connection()
            step_id = undo.begin_step(connection, "Erase a participant", self.coder)
            yield session
            session.flush()
            changes = changes_of(connection, undo.end_step(connection, step_id))
            undo.begin_anew(connection)
            undo.forget_word(connection, word)
        self._store.compact()
        self.last_changes = changes

    def begin_history(self) -> None:
        """Let undo reach back no further than now."""
        with self._store.write() as session:
            undo.begin_anew(session.connection())

    def history(self) -> History:
        """What could be undone and redone now."""
        with self.reading() as session:
            connection = session.connection()
            return History(undo.next_undo(connection), undo.next_redo(connection))

    def changed_since_backup(self) -> bool:
        """Whether anything was done that no backup has."""
        return self._store.changed_since_backup(backup_root() / self.guid)

    def backup(self, reason: str = "manual") -> Backup:
        """Make a verified backup in the person's own folder."""
        return self._store.backup(backup_root() / self.guid, reason)

    def compact(self) -> None:
        """Write the file anew without what was deleted."""
        self._store.compact()

    def reindex(self) -> None:
        """Make the file's indexes anew from its tables."""
        self._store.reindex()

    def copy_to(self, path: Path) -> None:
        """Make a verified copy of the project at a free path."""
        self._store.copy_to(path)

    def lend(self, home: Path, give_back: Callable[[], None]) -> None:
        """This is a copy of the project that lies at `home`; `give_back` is called once it is closed."""
        self._home, self._give_back = home, give_back

    def close(self) -> None:
        """Close the project; what was committed is in the one file. UserError when a copy could not be put back."""
        self._store.close()
        give_back, self._give_back = self._give_back, None
        if give_back is not None:
            give_back()


def _backups() -> Path | None:
    """The folder of all backups; None where it cannot be made, as the project then says at its next backup."""
    try:
        return backup_root()
    except OSError:
        return None


@contextlib.contextmanager
def opened(
    path: Path, coder: str | None = None, *, write: bool = False, password: str | None = None
) -> Iterator[Workspace]:
    """A workspace for the length of a block; for reading it does not ask for the lock."""
    workspace = Workspace.open(path, coder, write=write, password=password)
    try:
        yield workspace
    finally:
        workspace.close()
