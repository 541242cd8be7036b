"""Acts that take back what was edited in an exported workbook."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.desk import Desk
from app.jobs import Progress
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.exporters.workbook_differences import Change, Differences


def read_workbook(desk: Desk, path: Path, show: Callable[[Differences], None]) -> None:
    """Compares a workbook with the project in the background; nothing is stored."""
    workspace = desk.workspace

    def read(_progress: Progress) -> Differences:
        from coding.exporters.workbook_changes import read_changes

        with workspace.reading() as session:
            return read_changes(session, path)

    desk.run_long(tr("Reading {name}", name=path.name), read, show, can_cancel=False)


def take_over(desk: Desk, name: str, differences: Differences, chosen: Sequence[Change]) -> None:
    """Stores the chosen edits of a workbook as one act, after a verified backup."""
    from coding.exporters.workbook_apply import apply_changes

    workspace = desk.workspace

    def store(_backup: object) -> None:
        desk.run(
            tr("Take over {name}", name=name),
            apply_changes,
            replace(differences, changes=tuple(chosen)),
            notice=lambda n: trn(
                "Took over {n} edited row of {name}", "Took over {n} edited rows of {name}", n, name=name
            ),
        )

    desk.jobs.write(lambda: workspace.backup("before-workbook"), store, desk.fail)
