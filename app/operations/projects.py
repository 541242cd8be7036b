"""Acts on whole projects: make, open, close, copy; the file is opened on the writer thread."""

from __future__ import annotations

import getpass
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.desk import Desk
from app.jobs import Progress
from app.pages import preload
from app.settings import Settings
from models.translation import tr

if TYPE_CHECKING:
    from coding.workspace import Workspace


def coder_of(settings: Settings) -> str:
    """The name codings carry: the one in the settings, else the person's login name."""
    return str(settings.get("coder")) or _login_name().capitalize()


def _login_name() -> str:
    """The login name; a container may run as a number that has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "researcher"


def open_project(
    desk: Desk,
    settings: Settings,
    path: Path,
    password: str | None = None,
    *,
    done: Callable[[], None] = lambda: None,
    failed: Callable[[BaseException], None] | None = None,
) -> None:
    """Opens a project; one that is in use or cannot be written is opened for reading.

    `done` is called when it is open; `failed`, in place of the message bar, when it cannot be opened.
    """

    def work(_progress: Progress) -> Workspace:
        from coding.backups import keep_backups
        from coding.borrowing import is_borrowed, open_borrowed
        from coding.workspace import Workspace

        keep_backups(settings.get("backups_kept"))
        if is_borrowed(path):
            return open_borrowed(path, coder_of(settings), password)
        return Workspace.open(path, coder_of(settings), fall_back=True, password=password)

    _open(desk, settings, tr("Opening {stem}", stem=path.stem), work, keep=True, done=done, failed=failed)


def borrow_project(desk: Desk, settings: Settings) -> None:
    """Goes on with a copy of the open project on this computer, which is put back when it is closed."""
    path, password = desk.path, desk.workspace.password

    def work(_progress: Progress) -> Workspace:
        from coding.borrowing import open_borrowed

        return open_borrowed(path, coder_of(settings), password)

    _open(desk, settings, tr("Opening {stem}", stem=path.stem), work, keep=True)


def make_project(desk: Desk, settings: Settings, path: Path, template: str) -> None:
    """Makes a project with the codebook of a template and opens it."""

    def work(_progress: Progress) -> Workspace:
        from coding.projects import create_project

        return create_project(path, template, coder_of(settings))

    _open(desk, settings, tr("Making {stem}", stem=path.stem), work, keep=True)


def open_sample(desk: Desk, settings: Settings, path: Path) -> None:
    """Opens the sample study, building it the first time."""

    def work(_progress: Progress) -> Workspace:
        from coding.workspace import Workspace

        if not path.exists():
            build_sample_at(path, coder_of(settings))
        return Workspace.open(path, coder_of(settings), fall_back=True)

    _open(desk, settings, tr("Opening the sample study"), work, keep=False)


def build_sample_at(path: Path, coder: str) -> None:
    """Builds the sample study aside and puts it in its place whole, so that a killed run leaves none half made."""
    from coding.projects import create_filled
    from coding.sample import build_sample

    aside = path.parent / "in the making"
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(mode=0o700)
    create_filled(aside / path.name, build_sample, coder).close()
    os.replace(aside / path.name, path)
    shutil.rmtree(aside, ignore_errors=True)


def copy_project(desk: Desk, path: Path) -> None:
    """Saves a verified copy of the open project at a free path."""
    workspace = desk.workspace
    desk.run_long(
        tr("Copying to {name}", name=path.name),
        lambda _progress: workspace.copy_to(path),
        lambda _: desk.noticed.emit(tr("Copied to {name}", name=path.name)),
        can_cancel=False,
    )


def _open(
    desk: Desk,
    settings: Settings,
    label: str,
    work: Callable[[Progress], Workspace],
    *,
    keep: bool,
    done: Callable[[], None] = lambda: None,
    failed: Callable[[BaseException], None] | None = None,
) -> None:
    def prepared(progress: Progress) -> Workspace:
        preload()
        return work(progress)

    def arrived(workspace: Workspace) -> None:
        if keep:
            settings.remember(workspace.path)
        desk.take(workspace, workspace.path.stem, workspace.coder)
        done()

    def start() -> None:
        desk.jobs.start(label, prepared, arrived, failed or desk.fail, writer=True, can_cancel=False)

    if desk.is_open:
        desk.close(start)
    else:
        start()
