"""Acts on findings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.desk import Desk
from app.jobs import Progress
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.analysis.findings import Finding
    from coding.analysis.result import Rows


def save_table(desk: Desk, finding: Finding, path: Path, *, names: bool = False) -> None:
    """Writes the table of a finding as CSV, whole or not at all; without names unless `names`."""
    title, chosen = tr(finding.question.title), finding.chosen()
    save_rows(desk, title, finding.rows, finding.sentence, path, names=names, chosen=chosen)


def save_rows(
    desk: Desk, title: str, rows: Rows, sentence: str, path: Path, *, names: bool = False, chosen: str = ""
) -> None:
    """Writes a table whose first row holds the headings as CSV, whole or not at all; without names unless `names`."""
    workspace = desk.workspace

    def work(_progress: Progress) -> int:
        from coding.exporters.findings import write_rows

        with workspace.reading() as session:
            return write_rows(title, rows, sentence, path, None if names else session, chosen)

    label = tr("Saving {name}", name=path.name)
    desk.run_long(label, work, lambda written: desk.noticed.emit(_written(written, path)))


def _written(rows: int, path: Path) -> str:
    return trn("Saved {n} row to {name}", "Saved {n} rows to {name}", rows, name=path.name)


def save_picture(desk: Desk, finding: Finding, path: Path, *, names: bool = False) -> None:
    """Writes the picture of a finding as SVG, whole or not at all; without names unless `names`."""
    workspace = desk.workspace

    def work(_progress: Progress) -> None:
        from coding.exporters.findings import write_picture

        with workspace.reading() as session:
            write_picture(finding, path, None if names else session)

    label = tr("Saving {name}", name=path.name)
    desk.run_long(label, work, lambda _: desk.noticed.emit(tr("Saved {name}", name=path.name)))
