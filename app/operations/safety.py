"""Acts that keep a study safe: backups, check and repair, salvage, erasure, password, retention, the statement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.desk import Desk
from app.jobs import Progress
from app.operations.projects import open_project
from app.settings import Settings
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.backups import BackupLine
    from coding.privacy.erasure import Erasure
    from coding.privacy.passwords import Protected
    from coding.privacy.retention import Due
    from coding.rescue import Rescue


@dataclass(frozen=True)
class Checked:
    """What a check found and what a repair would do, each in sentences."""

    problems: list[str]
    repairs: list[str]


def list_backups(desk: Desk, done: Callable[[list[BackupLine]], None]) -> None:
    """Opens and counts every backup of the open project in the background."""
    workspace = desk.workspace

    def work() -> list[BackupLine]:
        from coding.backups import backups_of

        return backups_of(workspace.guid, workspace.password)

    desk.jobs.background(work, done, desk.fail)


def back_up(desk: Desk, done: Callable[[], None] = lambda: None) -> None:
    """Makes a verified backup in the person's own folder."""
    workspace = desk.workspace

    def arrived(_: object) -> None:
        desk.noticed.emit(tr("Backed up and verified"))
        done()

    desk.run_long(tr("Backing up"), lambda _progress: workspace.backup(), arrived, can_cancel=False)


def back_up_while_working(desk: Desk, every: timedelta, kept: str) -> None:
    """Makes a backup when the project has changed and the newest is old; a failure is told, never silent.

    `kept` is how many stay when old ones are thinned: few, usual or many.
    """
    workspace = desk.workspace

    def work() -> bool:
        from coding.backups import back_up_if_changed, keep_backups

        keep_backups(kept)
        return back_up_if_changed(workspace, every)

    desk.jobs.background(work, None, desk.fail)


def restore_backup(desk: Desk, backup: Path, target: Path) -> None:
    """Makes a new project from a backup; the open one stays as it is."""
    password = desk.workspace.password

    def work(_progress: Progress) -> None:
        from coding.backups import restore_backup as restore

        restore(backup, target, password)

    desk.run_long(
        tr("Restoring a backup"),
        work,
        lambda _: desk.noticed.emit(tr("Restored to {name}. Open it from there.", name=target.name)),
        can_cancel=False,
    )


def check_project(desk: Desk, done: Callable[[Checked], None], *, quiet: bool = False) -> None:
    """Looks at everything the project promises, in the background; nothing is changed."""
    workspace = desk.workspace

    def work(_progress: Progress | None = None) -> Checked:
        from coding.checking import problems
        from coding.repairing import plan_repairs

        with workspace.reading() as session:
            found = list(problems(session, thorough=not quiet))
        with workspace.reading() as session:
            return Checked(found, plan_repairs(session) if found else [])

    if quiet:
        desk.jobs.background(work, done, desk.fail)
    else:
        desk.run_long(tr("Checking the project"), work, done, can_cancel=False)


def repair_project(desk: Desk, settings: Settings) -> None:
    """Backs the project up, then puts right what can be; the project is closed for it and opened again."""
    path, password = desk.path, desk.workspace.password

    def work(_progress: Progress) -> list[str]:
        from coding.repairing import repair
        from coding.workspace import opened

        with opened(path, write=True, password=password) as workspace:
            return repair(workspace)

    def told(done: list[str]) -> None:
        desk.noticed.emit(trn("{n} repair made after a backup", "{n} repairs made after a backup", len(done)))

    _while_closed(desk, settings, tr("Repairing the project"), work, told, lambda _: password)


def salvage_project(
    desk: Desk, damaged: Path, target: Path, password: str | None, done: Callable[[Rescue], None]
) -> None:
    """Makes a new project from what can be read of a damaged one."""

    def work(_progress: Progress) -> Rescue:
        from coding.rescue import salvage_project as salvage

        return salvage(damaged, target, password)

    desk.run_long(tr("Salvaging {name}", name=damaged.name), work, done, can_cancel=False)


def due_list(desk: Desk, done: Callable[[list[Due]], None]) -> None:
    """Reads every date of retention and withdrawal."""
    from coding.privacy.retention import due_dates

    desk.read_later(due_dates, today(), done=done)


def plan_erasure(desk: Desk, name: str, done: Callable[[Erasure], None]) -> None:
    """What erasing a participant would take; nothing is changed."""
    workspace = desk.workspace

    def work() -> Erasure:
        from coding.privacy.erasure import plan_erasure as plan

        return plan(workspace, name)

    desk.jobs.background(work, done, desk.fail)


def erase_participant(desk: Desk, settings: Settings, name: str, done: Callable[[Erasure], None]) -> None:
    """Erases a participant for good; the project is closed for it and opened again."""
    path, password = desk.path, desk.workspace.password

    def work(_progress: Progress) -> Erasure:
        from coding.privacy.erasure import erase_participant as erase

        return erase(path, name, password)

    _while_closed(desk, settings, tr("Erasing a participant"), work, done, lambda _: password)


def set_password(desk: Desk, settings: Settings, new: str | None) -> None:
    """Puts the open project under a password, another or none; it is closed for it and opened again."""
    path, old = desk.path, desk.workspace.password

    def work(_progress: Progress) -> Protected:
        from coding.privacy.passwords import set_password as protect

        return protect(path, old, new)

    def told(done: Protected) -> None:
        words = tr("The password was taken off") if new is None else tr("The project has a password now")
        left = trn(
            "{n} backup opens with an older password", "{n} backups open with an older password", done.left
        )
        desk.noticed.emit(f"{words}; {left}" if done.left else words)

    _while_closed(
        desk, settings, tr("Writing the project anew"), work, told, lambda worked: new if worked else old
    )


def write_statement(desk: Desk, path: Path) -> None:
    """Writes one page for an ethics board from the project's own figures."""
    workspace = desk.workspace

    def work(_progress: Progress) -> None:
        from coding.privacy.statement import write_statement as write

        write(workspace, path, today())

    desk.run_long(
        tr("Writing the statement"),
        work,
        lambda _: desk.noticed.emit(tr("Written: {name}", name=path.name)),
        can_cancel=False,
    )


def write_text(path: Path, text: str) -> None:
    """Writes a small text to a private file, whole or not at all."""
    from coding.exporters.atomic import written

    with written(path) as draft:
        draft.write_text(text, encoding="utf-8")


def today() -> date:
    """The day here."""
    return datetime.now(UTC).astimezone().date()


def _while_closed(
    desk: Desk,
    settings: Settings,
    label: str,
    work: Callable[[Progress], object],
    done: Callable[..., None],
    password: Callable[[bool], str | None],
) -> None:
    """Closes the project, works on its file, and opens it again whether or not that went well."""
    path = desk.path

    def arrived(result: object) -> None:
        open_project(desk, settings, path, password(True), done=lambda: done(result))

    def failed(error: BaseException) -> None:
        open_project(desk, settings, path, password(False), done=lambda: desk.fail(error))

    def start() -> None:
        desk.jobs.start(label, work, arrived, failed, writer=True, can_cancel=False)

    desk.close(start)
