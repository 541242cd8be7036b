"""Acts that bring other projects in: exchange files of other programs, and a colleague's copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.desk import Desk
from app.jobs import Progress
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.merging import Merged
    from coding.refi.bring_in import RefiImport
    from coding.refi.data import RefiProject
    from coding.refi.groups import GroupField


def import_exchange(desk: Desk, path: Path, told: Callable[[RefiImport], None] | None = None) -> None:
    """Reads a REFI-QDA project in the background and stores it as one act; `told` gets what came of it."""

    def read(_progress: Progress) -> RefiProject:
        from coding.refi.read import read_refi

        return read_refi(path)

    def store(project: RefiProject) -> None:
        from coding.refi.bring_in import import_refi

        desk.run(tr("Import {name}", name=path.name), import_refi, project, notice=_said, done=told)

    desk.run_long(tr("Reading {name}", name=path.name), read, store, can_cancel=False)


def keep_fields(desk: Desk, found: Sequence[GroupField]) -> None:
    """Makes values of participants and sources out of what groups of an exchange file say of them."""
    from coding.refi.groups import keep_as_fields

    desk.run(tr("Make fields of groups"), keep_as_fields, found, notice=_kept)


def _kept(values: int) -> str:
    return trn("Kept {n} value", "Kept {n} values", values)


def merge_copy(
    desk: Desk,
    path: Path,
    done: Callable[[Merged], None] | None = None,
    password: str | None = None,
    failed: Callable[[BaseException], None] | None = None,
) -> None:
    """Brings another coder's copy of the project in, after a look at it and a backup, as one act.

    `failed`, in place of the message bar, when the copy cannot be opened or no backup can be made.
    """
    workspace = desk.workspace

    def prepare() -> None:
        from coding.workspace import opened

        with opened(path, password=password):
            pass
        workspace.backup("before-merge")

    def merge(_: object) -> None:
        desk.run(tr("Merge {name}", name=path.name), _merge, path, password, notice=_told, done=done)

    desk.jobs.write(prepare, merge, failed or desk.fail)


def _merge(session: Any, path: Path, password: str | None) -> Merged:
    from coding.merging import merge_project
    from coding.workspace import opened

    with opened(path, password=password) as theirs, theirs.reading() as copied:
        return merge_project(session, copied)


def _said(done: RefiImport) -> str:
    return tr(
        "Imported {added} sources, {added2} codes, {added3} codings",
        added=done.added["source"],
        added2=done.added["code"],
        added3=done.added["coding"],
    )


def _told(merged: Merged) -> str:
    conflicts = (
        tr(", {conflicts} differ and were left as they are", conflicts=len(merged.conflicts))
        if merged.conflicts
        else ""
    )
    return tr(
        "Merged: {added} new, {same} the same{conflicts}",
        added=merged.added,
        same=merged.same,
        conflicts=conflicts,
    )
