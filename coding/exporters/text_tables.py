"""Tables as CSV (UTF-8 with a mark, so that Excel reads it) and as Markdown."""

from __future__ import annotations

import csv
from datetime import date, datetime, timedelta
from pathlib import Path

from coding.exporters.cells import clean, csv_text
from coding.exporters.table import Table, Value


def write_csv(table: Table, path: Path) -> int:
    """Write a table as CSV; how many rows there are. Words a spreadsheet would calculate get an apostrophe."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file)
        rows.writerow([csv_text(column.title) for column in table.columns])
        rows.writerows([plain(value) for value in row] for row in table.rows)
    return len(table.rows)


def plain(value: Value) -> str:
    """A value as the words of a CSV cell."""
    if value is None:
        return ""
    if isinstance(value, str):
        return csv_text(clean(value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return f"{value.total_seconds():g}"
    return str(value)
