"""One project file: made, opened with care, written by one session at a time, closed to a single file."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, insert
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from models import undo
from models.backups import Backup, changed_since_backup, copy_verified, make_backup
from models.base import Base
from models.cipher import Key, is_protected, unlock
from models.errors import UserError
from models.header import APPLICATION_ID, SUFFIX, inspect, version_inside
from models.identity import Identity, last_link
from models.lock import Locked, LocksDoNothing, ProjectLock, lock_path
from models.migrations import accepted_schemas, migrate, schema_of
from models.project import Project
from models.protect import remove_leftover
from models.schema import VERSION
from models.sqlite import connect, limit_attached, reader, spoken, writer
from models.translation import tr


class InUse(UserError):
    """The project is open elsewhere; it can still be opened for reading."""


class NotWritable(UserError):
    """The file or its folder cannot be written; it can still be opened for reading."""


class Store:
    """An open project. `write` is one transaction that is one undo step; `read` never changes anything."""

    def __init__(self, path: Path, coder: str, lock: ProjectLock | None, key: Key | None = None) -> None:
        self.path = path
        self.coder = coder
        self.without_backup = ""
        self._lock, self._key = lock, key
        self._identity = Identity.of(path)
        self._reader = reader(path, key, self._identity.check_place)
        self._writer = writer(path, key) if lock else None

    @property
    def read_only(self) -> bool:
        """True when nothing can be written: open elsewhere, or in a place that cannot be written."""
        return self._writer is None

    @property
    def protected(self) -> bool:
        """True when the file, its backups and its copies open with a password only."""
        return self._key is not None

    @classmethod
    def create(cls, path: Path, name: str, coder: str = "") -> Store:
        """Make a new project at a free path and open it; UserError when something is there already."""
        if path.suffix != SUFFIX:
            raise UserError(
                tr("{name} does not end in {suffix}.", name=path.name, suffix=SUFFIX),
                tr("Name it {stem}{suffix}.", stem=path.stem, suffix=SUFFIX),
            )
        if path.exists():
            raise UserError(
                tr("There is already a file named {name}.", name=path.name),
                tr("Choose another name; it was left unchanged."),
            )
        if not path.parent.is_dir():
            raise UserError(
                tr("There is no folder named {name}.", name=path.parent.name), tr("Make the folder first.")
            )
        partial = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
        try:
            with spoken():
                os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
                _fill(partial, name)
                os.link(partial, path)
        except FileExistsError:
            raise UserError(
                tr("There is already a file named {name}.", name=path.name), tr("Choose another name.")
            ) from None
        except OSError as error:
            raise NotWritable(
                f"No project can be made in {path.parent.name}.", "Choose another folder."
            ) from error
        finally:
            partial.unlink(missing_ok=True)
            partial.with_name(f"{partial.name}-journal").unlink(missing_ok=True)
        return cls.open(path, coder)

    @classmethod
    def open(
        cls,
        path: Path,
        coder: str = "",
        *,
        write: bool = True,
        backups: Path | None = None,
        password: str | None = None,
    ) -> Store:
        """Open a project; InUse or NotWritable when it can only be read, UserError when it is not sound.

        `backups` is the folder in which every project has a folder of verified copies by its guid: one is made
        when the project has changed since the last, and always before an older project is taken to this version.
        A protected project asks for its `password`: PasswordNeeded when it is not the right one.
        """
        key = unlock(path, password) if is_protected(path) else None
        version = None if key else inspect(path).version
        if not write:
            _recover(path, key)
        lock = cls._take_lock(path, coder) if write else None
        try:
            if lock:
                remove_leftover(path)
            with spoken():
                store = cls(path, coder, lock, key)
                try:
                    store._prepare(version, backups)
                except BaseException:
                    store._dispose()
                    raise
                return store
        except BaseException:
            if lock:
                lock.release()
            raise

    @staticmethod
    def _take_lock(path: Path, coder: str) -> ProjectLock:
        if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
            raise NotWritable(f"{path.name} can be read here but not changed.", "Save a copy to work on it.")
        try:
            return ProjectLock(path, coder)
        except Locked as locked:
            raise InUse(f"{path.name} is already open: {locked.holder}.", _way_out(path, locked)) from None
        except LocksDoNothing:
            raise NotWritable(
                tr("{name} can only be read: its place lets two people write at once.", name=path.name),
                tr("Work on a copy on this computer (menu Project); it is put back when it is closed."),
            ) from None
        except OSError as error:
            raise NotWritable(
                f"{path.name} can be read here but not changed.", "Save a copy to work on it."
            ) from error

    def _prepare(self, version: int | None, backups: Path | None) -> None:
        with (self._writer or self._reader).connect() as connection:
            if version is None:
                version = version_inside(connection, self.path.name)
            self._examine(connection, version)
            self._identity.look(connection)
        if self._writer is None:
            return
        with self._reader.connect():
            pass  # one reader stays, through which a copy can be saved even when the file is moved away
        if backups:
            self._back_up(version, backups)
        self._upgrade(self._writer, version)
        self._identity.measure()

    def _back_up(self, version: int, folder: Path) -> None:
        """Without its backup a project is not taken to another version; it is opened all the same, and says so."""
        with self._reader.connect() as connection:
            raw = _raw(connection)
            folder = folder / str(raw.execute("SELECT guid FROM project").fetchone()[0])
            if version < VERSION:
                make_backup(raw, folder, "before-migration", key=self._key)
                return
            try:
                with spoken():
                    if changed_since_backup(raw, folder):
                        make_backup(raw, folder, "open", key=self._key)
            except UserError as error:
                self.without_backup = f"No backup was made: {error}"

    def _upgrade(self, engine: Engine, version: int) -> None:
        for number in range(version + 1, VERSION + 1):
            with engine.begin() as connection:
                migrate(connection, number)
        with engine.begin() as connection:
            if schema_of(connection) not in accepted_schemas(VERSION):
                raise UserError(
                    tr("{name} does not hold the tables of a project.", name=self.path.name),
                    tr("Restore a backup."),
                )
            undo.install(connection)

    def _examine(self, connection: Connection, version: int) -> None:
        name = self.path.name
        if schema_of(connection) not in accepted_schemas(version):
            raise UserError(
                tr("{name} does not hold the tables of a Trailmark project.", name=name),
                tr("It may be damaged or made to mislead; it was left unchanged."),
            )
        if version < VERSION and self.read_only:
            raise UserError(
                tr("{name} is from an older Trailmark and must be opened for writing once.", name=name),
                tr("Copy it first."),
            )
        if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
            raise UserError(
                tr("{name} is damaged.", name=name), tr("Restore a backup, or salvage it into a new project.")
            )

    @contextlib.contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction of the one writer: commits at the end, rolls all of it back on an error."""
        if self._writer is None:
            raise NotWritable(f"{self.path.name} is open for reading only.", "Save a copy to change it.")
        with spoken(), Session(self._writer, expire_on_commit=False) as session, session.begin():
            self._identity.check(session.connection(), self._fresh_link)
            yield session
            link = last_link(session.connection())
        self._identity.link = link
        self._identity.measure()

    def _fresh_link(self) -> str:
        engine = reader(self.path, self._key)
        try:
            with engine.connect() as connection:
                return last_link(connection)
        finally:
            engine.dispose()

    @contextlib.contextmanager
    def read(self) -> Iterator[Session]:
        """A short look: fetch what is needed whole and leave, or the writer waits."""
        with spoken(), Session(self._reader) as session:
            yield session

    def changed_since_backup(self, folder: Path) -> bool:
        """Whether the history holds events that no backup in the folder has."""
        with spoken(), self._reader.connect() as connection:
            return changed_since_backup(_raw(connection), folder)

    def backup(self, folder: Path, reason: str) -> Backup:
        """Make a verified copy of what is saved now into the folder of backups."""
        with spoken(), self._reader.connect() as connection:
            return make_backup(_raw(connection), folder, reason, key=self._key)

    def copy_to(self, path: Path) -> None:
        """Make a verified copy of what is saved now at a free path."""
        with spoken(), self._reader.connect() as connection:
            copy_verified(_raw(connection), path, self._key)

    def compact(self) -> None:
        """Write the file anew without what was deleted; no byte of it stays in free pages or the journal."""
        if self._writer is None:
            raise NotWritable(f"{self.path.name} is open for reading only.", "Save a copy to change it.")
        self._reader.dispose()
        with spoken(), self._writer.connect() as connection:
            raw = _raw(connection)
            limit_attached(raw, 1)  # VACUUM attaches its own work file
            raw.execute("VACUUM")
            limit_attached(raw, 0)
        self._identity.measure()

    def reindex(self) -> None:
        """Make the file's indexes anew from its tables."""
        if self._writer is None:
            raise NotWritable(f"{self.path.name} is open for reading only.", "Save a copy to change it.")
        with spoken(), self._writer.begin() as connection:
            connection.exec_driver_sql("REINDEX")
        self._identity.measure()

    def close(self) -> None:
        """Close every connection and give the project free."""
        self._dispose()
        if self._lock:
            self._lock.release()
            self._lock = None

    def _dispose(self) -> None:
        self._reader.dispose()
        if self._writer is not None:
            with contextlib.suppress(DatabaseError), self._writer.connect() as connection:
                _raw(connection).execute("PRAGMA journal_mode=DELETE").fetchall()
            self._writer.dispose()


def _fill(path: Path, name: str) -> None:
    engine = writer(path)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={VERSION}")
            Base.metadata.create_all(connection)
            connection.execute(insert(Project).values(name=name))
    finally:
        engine.dispose()


def _raw(connection: Connection) -> Any:
    """The driver's own connection: sqlite3's, or SQLCipher's of the same shape."""
    return connection.connection.driver_connection


def _way_out(path: Path, locked: Locked) -> str:
    if locked.is_old:
        return tr(
            "If nobody works on it there any more, remove the file {name} beside it.",
            name=lock_path(path).name,
        )
    return tr("Close it there, or open it for reading.")


def _recover(path: Path, key: Key | None) -> None:
    """Finish what a killed program left half written, so that the project can be read."""
    journal = path.with_name(f"{path.name}-journal")
    if not journal.exists() or not journal.stat().st_size:
        return
    with contextlib.suppress(Locked, OSError), spoken():
        lock = ProjectLock(path, "")
        try:
            with contextlib.closing(connect(path, "rw", key)) as connection:
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        finally:
            lock.release()
