"""The lock beside an open project: one writer at a time, freed by the system when its owner dies."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from models.translation import tr

if sys.platform == "win32":
    import msvcrt

    TAKEN: type[OSError] = OSError

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    TAKEN: type[OSError] = BlockingIOError

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(frozen=True)
class Holder:
    """Who holds a project: coder, host and process number."""

    coder: str
    host: str
    pid: int

    def __str__(self) -> str:
        return tr(
            "{coder} on {host}", coder=self.coder or tr("someone"), host=self.host or tr("this computer")
        )


class Locked(Exception):
    """Another process holds the project; `is_old` when only its file says so, left by another computer."""

    def __init__(self, holder: Holder, *, is_old: bool = False) -> None:
        super().__init__("locked")
        self.holder, self.is_old = holder, is_old


def lock_path(project: Path) -> Path:
    """The lock file that stands beside a project."""
    return project.with_name(f".{project.name}.lock")


class LocksDoNothing(OSError):
    """The place lets two hold the same lock: two programs could write at once."""


class ProjectLock:
    """Held from opening to closing; taking it raises Locked, LocksDoNothing, or OSError where no file can be made."""

    def __init__(self, project: Path, coder: str) -> None:
        self.path = lock_path(project)
        self._handle = self._acquire(Holder(coder, platform.node(), os.getpid()))

    def _acquire(self, holder: Holder) -> int:
        while True:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _take(handle)
            except TAKEN:
                other = _read(handle)
                os.close(handle)
                raise Locked(other) from None
            except OSError:
                os.close(handle)
                raise
            if self._is_current(handle):
                break
            os.close(handle)
        other = _read(handle)
        if other.pid and other.host != holder.host:
            os.close(handle)
            raise Locked(other, is_old=True)
        content = json.dumps({"coder": holder.coder, "host": holder.host, "pid": holder.pid}).encode()
        if self._can_be_taken_twice():
            os.close(handle)
            if not other.pid:
                self.path.unlink()
            raise LocksDoNothing
        os.ftruncate(handle, 0)
        os.pwrite(handle, content, 0)
        return handle

    def _can_be_taken_twice(self) -> bool:
        """Whether a lock that is held can be taken again through another handle, as on a share without locks."""
        second = os.open(self.path, os.O_RDWR)
        try:
            _take(second)
        except OSError:
            return False
        finally:
            os.close(second)
        return True

    def _is_current(self, handle: int) -> bool:
        """False when another process removed the file between our opening and locking it."""
        try:
            return os.fstat(handle).st_ino == os.stat(self.path).st_ino
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Remove the file and let go."""
        with contextlib.suppress(OSError):
            self.path.unlink()
        os.close(self._handle)


def _read(handle: int) -> Holder:
    try:
        data = json.loads(os.pread(handle, 4096, 0))
        return Holder(str(data["coder"]), str(data["host"]), int(data["pid"]))
    except (ValueError, KeyError, TypeError):
        return Holder("", "", 0)
