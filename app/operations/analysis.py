"""Acts on findings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.desk import Desk
from app.jobs import Progress

if TYPE_CHECKING:
    from coding.analysis.findings import Finding


def save_table(desk: Desk, finding: Finding, path: Path) -> None:
    """Writes the table of a finding as CSV, whole or not at all."""

    def work(_progress: Progress) -> int:
        from coding.exporters.findings import write_finding

        return write_finding(finding, path)

    desk.run_long(
        f"Saving {path.name}", work, lambda rows: desk.noticed.emit(f"Saved {rows} rows to {path.name}")
    )
