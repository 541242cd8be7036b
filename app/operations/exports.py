"""Acts of taking things out."""

from __future__ import annotations

from pathlib import Path

from app.desk import Desk
from app.jobs import Progress


def export_evidence(desk: Desk, path: Path, *, anonymised: bool = False) -> None:
    """Writes the coded evidence in the format of the file's ending, in the background."""
    workspace = desk.workspace

    def work(_progress: Progress) -> int:
        from coding.exporters.project import export_project

        with workspace.reading() as session:
            return int(export_project(session, path, anonymised=anonymised).rows)

    desk.run_long(
        f"Writing {path.name}",
        work,
        lambda rows: desk.noticed.emit(f"Wrote {rows} rows to {path.name}"),
        can_cancel=False,
    )
