"""What is shown before an import: repaired places before and after, a table's columns with the guessed mapping."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coding.importers.batch import ImportFailure
from coding.importers.decoding import decode
from coding.importers.imported import ImportedSource
from coding.importers.mapping import ColumnMapping
from coding.importers.pool import bytes_of
from coding.importers.worker import Worker
from coding.progress import Progress
from models.errors import UserError

_TEXTS = frozenset({"txt", "md", "lr", "html", "csv", "vtt", "srt", "sbv", "qdpx"})
RECODABLE = frozenset(
    {"txt", "md", "lr", "vtt", "srt", "sbv"}
)  # formats that can be read in another encoding
ENCODINGS = ("utf-8", "cp1252", "mac_roman", "latin-1", "cp1250", "cp1251", "utf-16")


_ROW = re.compile(r"^row (\d+): (.*)$")


@dataclass(frozen=True, slots=True)
class TablePreview:
    """A table's headers and first rows, the mapping its headers suggest, and how many rows it has."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    mapping: ColumnMapping
    total: int


def repaired_places(source: ImportedSource) -> tuple[tuple[str, str], ...]:
    """(before, after) for the first places of a source that were repaired."""
    if source.repaired is None or source.format not in _TEXTS:
        return ()
    mended = decode(source.original).repair
    return mended.samples if mended else ()


def preview_table(path: Path) -> TablePreview:
    """The table in a CSV or Excel file, read in a child process; raises UserError."""
    worker = Worker()
    try:
        found = _look(worker, str(path))
    finally:
        worker.stop()
    if isinstance(found, ImportFailure):
        raise UserError(found.error, found.hint)
    return found


def preview_tables(paths: Iterable[str], progress: Progress | None = None) -> dict[str, TablePreview]:
    """The same for many files in one child; those that are no tables are left out."""
    worker = Worker()
    tables: dict[str, TablePreview] = {}
    try:
        for path in paths:
            if progress is not None:
                progress.check_cancelled()
            found = _look(worker, path)
            if isinstance(found, TablePreview):
                tables[path] = found
    finally:
        worker.stop()
    return tables


def _look(worker: Worker, path: str) -> TablePreview | ImportFailure:
    data = bytes_of(path)
    if isinstance(data, ImportFailure):
        return data
    answer = worker.ask(path, data, {"preview": True})
    return answer if isinstance(answer, ImportFailure) else _preview(answer["sheet"])


def _preview(sheet: dict[str, Any]) -> TablePreview:
    return TablePreview(
        tuple(sheet["headers"]),
        tuple(tuple(row) for row in sheet["rows"]),
        ColumnMapping.of(sheet["mapping"]),
        sheet["total"],
    )


def wrong_rows(source: ImportedSource) -> tuple[tuple[int, str, str], ...]:
    """(number in the file, reason, its words) of the rows of a table that were left out."""
    found = [(_ROW.match(what), words) for what, words in source.left_out]
    return tuple((int(row.group(1)), row.group(2), words) for row, words in found if row)


def wrong_rows_as_csv(source: ImportedSource) -> str:
    """The same as a CSV text to hand back to whoever made the table."""
    from coding.exporters.cells import csv_text

    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(["row", "reason", "words"])
    writer.writerows([number, reason, csv_text(words)] for number, reason, words in wrong_rows(source))
    return out.getvalue()
