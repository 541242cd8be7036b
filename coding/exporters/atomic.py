"""Files are there whole or, after an error or a kill, as they were before."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from coding.places import cache_folder
from models.errors import UserError
from models.translation import tr

PREFIX = ".trailmark-export-"


@contextlib.contextmanager
def written(path: Path) -> Iterator[Path]:
    """A private file beside `path` to write to; leaving the block puts it in place, an error leaves what was there.

    UserError where the folder is missing, cannot be written or is full.
    """
    try:
        with _private_file(path) as draft:
            yield draft
            _settle(draft)
            os.replace(draft, path)
    except OSError:
        raise UserError(
            tr("“{name}” could not be written.", name=path.name),
            tr("Choose another folder, or free some space."),
        ) from None


@contextlib.contextmanager
def _private_file(path: Path) -> Iterator[Path]:
    """A new file of mode 0600, remembered until it is gone so that the next start can remove what a kill left."""
    note = cache_folder("writing") / f"{os.getpid()}-{os.urandom(6).hex()}"
    draft = path.absolute().parent / f"{PREFIX}{note.name}{path.suffix}"
    note.write_text(str(draft), encoding="utf-8")
    try:
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        yield draft
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        note.unlink(missing_ok=True)


def _settle(draft: Path) -> None:
    """Bring the bytes to the disk before the name is given to them."""
    with open(draft, "rb+") as file:
        os.fsync(file.fileno())


def sweep_leftovers() -> None:
    """Remove what killed exports left."""
    for note in cache_folder("writing").iterdir():
        if not _running(note.name.partition("-")[0]):
            with contextlib.suppress(OSError):
                draft = Path(note.read_text(encoding="utf-8"))
                if draft.name.startswith(PREFIX):
                    draft.unlink(missing_ok=True)
                note.unlink()


def _running(pid: str) -> bool:
    """Whether another process is still writing; where that cannot be asked, an open file refuses to go by itself."""
    if sys.platform == "win32":
        return False
    try:
        os.kill(int(pid), 0)
    except (ValueError, ProcessLookupError):
        return False
    except PermissionError:
        return True
    return True
