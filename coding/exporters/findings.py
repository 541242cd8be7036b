"""The table of an analysis as a file of its own."""

from __future__ import annotations

from pathlib import Path

from coding.analysis.findings import Finding
from coding.exporters.atomic import written
from coding.exporters.table import Table, columns
from coding.exporters.text_tables import write_csv


def write_finding(finding: Finding, path: Path) -> int:
    """Write a finding's table as CSV with its sentence as the last row; how many rows the table has."""
    head, *rows = finding.rows
    note = (finding.sentence,)
    table = Table(finding.question.title, columns(*(str(cell or "") for cell in head)), [*rows, (), note])
    with written(path) as draft:
        write_csv(table, draft)
    return len(rows)
