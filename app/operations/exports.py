"""Acts of taking things out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.desk import Desk
from app.jobs import Progress
from models.translation import tr

if TYPE_CHECKING:
    from coding.exporters.choice import Choice
    from coding.journey.view import JourneyView


def export_chosen(
    desk: Desk,
    path: Path,
    choice: Choice,
    done: Callable[[int], None],
    failed: Callable[[BaseException], None],
) -> Progress:
    """Writes what is chosen in the format of the file's ending, in the background; `done` gets how many rows."""
    workspace = desk.workspace

    def work(progress: Progress) -> int:
        from coding.exporters.project import export_project

        with workspace.reading() as session:
            return export_project(session, path, choice=choice, progress=progress).rows

    return desk.jobs.start(tr("Writing {name}", name=path.name), work, done, failed)


def save_minutes(desk: Desk, view: JourneyView, path: Path, *, names: bool) -> None:
    """Writes the minutes of a workshop on a map as a Word file, without names unless they are wanted."""
    workspace = desk.workspace

    def work(_progress: Progress) -> int:
        from coding.exporters.minutes import write_minutes

        with workspace.reading() as session:
            return write_minutes(session, view, path, names=names)

    desk.run_long(
        tr("Writing {name}", name=path.name),
        work,
        lambda _: desk.noticed.emit(tr("Saved {name}", name=path.name)),
    )
