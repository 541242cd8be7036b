"""The table of an analysis as a file of its own."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.orm import Session

from coding.analysis.findings import Finding
from coding.analysis.result import Rows
from coding.exporters.anonymous import Mask
from coding.exporters.atomic import written
from coding.exporters.leaks import refuse_names
from coding.exporters.table import Table, columns
from coding.exporters.text_tables import write_csv


def write_finding(finding: Finding, path: Path, hide: Session | None = None) -> int:
    """Write a finding's table as `write_rows` does; how many rows the table has."""
    return write_rows(finding.question.title, finding.rows, finding.sentence, path, hide, finding.chosen())


def write_rows(
    title: str, rows: Rows, sentence: str, path: Path, hide: Session | None = None, chosen: str = ""
) -> int:
    """Write a table whose first row holds the headings as CSV, its sentence and what was chosen last; its rows.

    With `hide`, a session on the project, names become aliases, and UserError when one is left all the same.
    """
    mask = Mask.of(hide) if hide is not None else Mask()
    head, *body = ([mask.cell(cell) for cell in row] for row in rows)
    said = [(mask.words(words),) for words in (sentence, chosen) if words]
    table = Table(title, columns(*(str(cell or "") for cell in head)), [*body, (), *said])
    with written(path) as draft:
        write_csv(table, draft)
        if hide is not None:
            refuse_names(hide, draft)
    return len(body)
