"""Work on a copy of a project on this computer: taken from a share, put back when closed, never over others' work.

The project's own lock is held meanwhile. A copy that could not be put back is kept and taken up again when the project
is opened; one whose project was changed by others meanwhile is put beside it, to be merged.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import platformdirs

from coding.exporters.atomic import written
from coding.places import APPLICATION, private
from coding.workspace import Workspace, opened
from models.errors import UserError
from models.lock import Locked, LocksDoNothing, ProjectLock
from models.store import InUse, NotWritable
from models.translation import tr

_NOTE = "loan.json"


@dataclass(frozen=True)
class Loan:
    """A project and its copy here, with the SHA-256 of each when it was borrowed."""

    home: Path
    copy: Path
    at_home: str
    borrowed: str


def is_borrowed(home: Path) -> bool:
    """Whether a copy of this project was left on this computer."""
    return (_folder(home) / _NOTE).is_file()


def open_borrowed(home: Path, coder: str, password: str | None = None) -> Workspace:
    """Open a copy of a project on this computer, the one left from before if there is one; closing it puts it back.

    UserError when the project is in use, cannot be put back, or was changed since the copy was taken.
    """
    home = home.absolute()
    lock = _lock(home, coder)
    try:
        loan = _left(home) or _borrow(home, password)
        workspace = Workspace.open(loan.copy, coder, password=password)
    except BaseException:
        _release(lock)
        raise
    workspace.lend(home, partial(_close, loan, lock))
    return workspace


def _folder(home: Path) -> Path:
    """Where the copy of a project lies: in the person's own data folder, named by where the project lies."""
    name = hashlib.sha256(os.fsencode(home.absolute())).hexdigest()[:32]
    return platformdirs.user_data_path(APPLICATION, appauthor=False) / "working copies" / name


def _lock(home: Path, coder: str) -> ProjectLock | None:
    """The project's lock; None where locks do nothing, so that only the checksum tells of other work."""
    try:
        if not (os.access(home, os.W_OK) and os.access(home.parent, os.W_OK)):
            raise PermissionError
        return ProjectLock(home, coder)
    except Locked as locked:
        raise InUse(
            tr("{name} is already open: {holder}.", name=home.name, holder=locked.holder),
            tr("Close it there first."),
        ) from None
    except LocksDoNothing:
        return None
    except OSError:
        raise NotWritable(
            tr("{name} could not be put back where it is.", name=home.name), tr("Save a copy to work on it.")
        ) from None


def _release(lock: ProjectLock | None) -> None:
    if lock is not None:
        lock.release()


def _borrow(home: Path, password: str | None) -> Loan:
    folder = _folder(home)
    shutil.rmtree(folder, ignore_errors=True)
    copy = private(folder) / home.name
    with opened(home, password=password) as project:
        project.copy_to(copy)
    loan = Loan(home, copy, _digest(home), _digest(copy))
    about = {"home": str(home), "at_home": loan.at_home, "borrowed": loan.borrowed}
    with written(folder / _NOTE) as draft:
        draft.write_text(json.dumps(about), encoding="utf-8")
    return loan


def _left(home: Path) -> Loan | None:
    """The loan that a crash or an unreachable share left, if the project is still as it was then."""
    folder = _folder(home)
    try:
        about = json.loads((folder / _NOTE).read_text(encoding="utf-8"))
        loan = Loan(home, folder / home.name, str(about["at_home"]), str(about["borrowed"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not loan.copy.is_file() or _is_back(loan):
        return None
    if _changed(loan):
        raise _set_aside(loan)
    return loan


def _close(loan: Loan, lock: ProjectLock | None) -> None:
    """Put the copy, whose connections are closed, in the place of the project."""
    try:
        _put_back(loan)
    finally:
        _release(lock)


def _put_back(loan: Loan) -> None:
    try:
        if _changed(loan):
            raise _set_aside(loan)
        mine = _digest(loan.copy)
        if mine != loan.borrowed:
            _replace(loan, mine)
    except OSError:
        raise _unreachable(loan) from None
    shutil.rmtree(loan.copy.parent, ignore_errors=True)


def _replace(loan: Loan, mine: str) -> None:
    try:
        with written(loan.home) as draft:
            shutil.copyfile(loan.copy, draft)
            if loan.home.exists():
                shutil.copymode(loan.home, draft)
            if _digest(draft) != mine:
                raise _unreachable(loan)
    except UserError:
        raise _unreachable(loan) from None


def _is_back(loan: Loan) -> bool:
    """Whether the copy was put in place already, and only the kill that followed left it here."""
    return loan.home.exists() and _digest(loan.home) == _digest(loan.copy)


def _changed(loan: Loan) -> bool:
    """Whether there is a file at home that is not the one borrowed; one that is gone can be put back."""
    return loan.home.exists() and _digest(loan.home) != loan.at_home


def _set_aside(loan: Loan) -> UserError:
    """Put the copy beside the project under a free name; the sentence that says so."""
    number, stem = 1, tr("{name} (from this computer)", name=loan.home.stem)
    while (place := loan.home.with_name(f"{stem}{f' {number}' if number > 1 else ''}.trailmark")).exists():
        number += 1
    with written(place) as draft:
        shutil.copyfile(loan.copy, draft)
    shutil.rmtree(loan.copy.parent, ignore_errors=True)
    return UserError(
        tr("{name} was changed by others while you worked on a copy of it.", name=loan.home.name),
        tr("Your work stands beside it as {copy}. Open the project and merge it.", copy=place.name),
    )


def _unreachable(loan: Loan) -> UserError:
    return UserError(
        tr("{name} could not be put back.", name=loan.home.name),
        tr("Your work is kept on this computer; open the project again when its place can be reached."),
    )


def _digest(path: Path) -> str:
    """The SHA-256 of a closed file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
