"""The table of an analysis as a file of its own."""

from __future__ import annotations

from pathlib import Path

from coding.analysis.findings import Finding
from coding.analysis.result import Rows
from coding.exporters.atomic import written
from coding.exporters.table import Table, columns
from coding.exporters.text_tables import write_csv


def write_finding(finding: Finding, path: Path) -> int:
    """Write a finding's table as CSV with its sentence as the last row; how many rows the table has."""
    return write_rows(finding.question.title, finding.rows, finding.sentence, path)


def write_rows(title: str, rows: Rows, sentence: str, path: Path) -> int:
    """Write a table whose first row holds the headings as CSV, its sentence last; how many rows it has."""
    head, *body = rows
    table = Table(title, columns(*(str(cell or "") for cell in head)), [*body, (), (sentence,)])
    with written(path) as draft:
        write_csv(table, draft)
    return len(body)
