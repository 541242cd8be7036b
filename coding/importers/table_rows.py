"""The rows of CSV and Excel files as strings, under limits."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from coding.importers.archives import Archive
from coding.importers.canonical import canonical
from coding.importers.decoding import decode
from coding.importers.mapping import normalised
from models.errors import UserError
from models.translation import tr

ROWS = 200_000
COLUMNS = 1_000
Rows = Callable[[Any, int], Iterator[Iterable[object]]]
"""How the values of a worksheet are walked, up to a column."""
_HEAD_ROWS = 12
_SKIPPED_SHEETS = frozenset({"info", "readme", "about", "legend"})


@dataclass(slots=True)
class Sheet:
    """A table with its headers; `first` is the number of the first row below them, as Excel counts."""

    name: str
    headers: list[str]
    rows: list[list[str]]
    first: int = 2
    encoding: str = "utf-8"
    repaired: str | None = None
    notices: list[str] = field(default_factory=list)
    above: list[str] = field(default_factory=list)


def read_csv(data: bytes, encoding: str | None = None) -> Sheet:
    """The table in a delimited file; raises UserError when there is none."""
    decoded = decode(data, encoding)
    csv.field_size_limit(64 * 2**20)
    reader = csv.reader(io.StringIO(decoded.text, newline=""), _dialect(decoded.text))
    try:
        rows = _limited([[cell.strip() for cell in row] for row in reader])
    except csv.Error as error:
        raise UserError(tr("The table cannot be read."), tr("Save it again as CSV with UTF-8.")) from error
    sheet = _sheet("", rows)
    sheet.encoding, sheet.repaired = decoded.encoding, decoded.repaired
    sheet.notices += decoded.notices
    return sheet


def _dialect(text: str) -> type[csv.Dialect]:
    """Comma, semicolon or tab, by which parts the first lines into the same number of cells."""
    head = text[:65_536]

    class Found(csv.excel):
        delimiter = max(",;\t|", key=lambda sign: _evenness(head, sign))

    return Found


def _evenness(head: str, sign: str) -> float:
    try:
        widths = [len(row) for row in csv.reader(io.StringIO(head, newline=""), delimiter=sign) if row][:20]
    except csv.Error:
        return 0.0
    if len(widths) > 1 and len(head) >= 65_536:
        widths.pop()
    if not widths or widths[0] < 2:
        return 0.0
    return widths[0] * sum(width == widths[0] for width in widths) / len(widths)


def _limited(rows: list[list[str]]) -> list[list[str]]:
    if len(rows) > ROWS or any(len(row) > COLUMNS for row in rows):
        raise UserError(
            tr("The table is larger than Trailmark reads."),
            tr("Keep to {rows} rows and {columns} columns.", rows=ROWS, columns=COLUMNS),
        )
    return rows


def read_xlsx(data: bytes, wanted: str = "") -> Sheet:
    """The wanted sheet of a workbook, else the one with most cells; raises UserError when there is none."""
    filled = _filled(data, lambda title: _is_wanted(title, wanted))
    if not filled:
        raise UserError(tr("The workbook holds no table."), tr("The first row must name the columns."))
    return max(filled, key=lambda sheet: sum(len(cell) for row in sheet.rows for cell in row))


def read_sheets(data: bytes, names: Collection[str]) -> list[Sheet]:
    """Those sheets of a workbook with one of these names that hold anything; they may be of a whole study."""
    from coding.importers.sheet_rows import value_rows

    return _filled(data, lambda title: title in names, value_rows)


def _plain_rows(worksheet: Any, widest: int) -> Iterator[Iterable[object]]:
    rows: Iterator[Iterable[object]] = worksheet.iter_rows(values_only=True, max_col=widest)
    return rows


def _filled(data: bytes, wanted: Callable[[str], bool], rows: Rows = _plain_rows) -> list[Sheet]:
    _check_parts(data)
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        sheets = [_sheet(ws.title, list(_cells(ws, rows))) for ws in book.worksheets if wanted(ws.title)]
    finally:
        book.close()
    return [sheet for sheet in sheets if sheet.rows]


def _is_wanted(title: str, wanted: str) -> bool:
    return title == wanted if wanted else title.strip().casefold() not in _SKIPPED_SHEETS


def _check_parts(data: bytes) -> None:
    """Refuse a DOCTYPE in any part before the workbook's own reader sees it."""
    archive = Archive(data)
    for name in archive.names():
        if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in archive.head(name, 4096):
            archive.xml(name)


def _cells(worksheet: Any, rows: Rows) -> Iterator[list[str]]:
    """Rows as strings, without the empty cells at their ends; empty rows count, as they have numbers."""
    reset = getattr(worksheet, "reset_dimensions", None)
    if reset:
        reset()
    blank = 0
    widest = _width(worksheet)
    for number, row in enumerate(rows(worksheet, widest)):
        if number >= ROWS:
            raise UserError(
                tr("The table is larger than Trailmark reads."), tr("Keep to {rows} rows.", rows=ROWS)
            )
        cells = [_shown(value) for value in row]
        while cells and not cells[-1]:
            cells.pop()
        blank = 0 if cells else blank + 1
        if blank > 2_000:
            return
        yield cells


def _width(worksheet: object) -> int:
    """How many columns the rows among which the header is may have; every row is read to that width, not further."""
    first = worksheet.iter_rows(values_only=True, max_row=_HEAD_ROWS, max_col=COLUMNS)  # type: ignore[attr-defined]
    filled = [at for row in first for at, value in enumerate(row, 1) if value is not None]
    return max(filled, default=1)


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        return value.date().isoformat()
    if isinstance(value, datetime.datetime | datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return _plain(str(value))


@lru_cache(20_000)
def _plain(words: str) -> str:
    """Words of a cell, most of which stand in thousands of cells."""
    return canonical(words).text.strip()


def _sheet(name: str, rows: list[list[str]]) -> Sheet:
    """A sheet with its header row found: the first whose cells are as many and as different as the widest."""
    at = _header_row(rows)
    if at is None:
        return Sheet(name, [], [])
    headers = _distinct(rows[at])
    above = [cell for row in rows[:at] for cell in row if cell]
    return Sheet(name, headers, rows[at + 1 :], first=at + 2, above=above)


def _header_row(rows: list[list[str]]) -> int | None:
    filled = [sum(1 for cell in row if cell) for row in rows[:_HEAD_ROWS]]
    if not any(filled):
        return None
    widest = max(filled)
    return next(at for at, width in enumerate(filled) if width >= max(1, 0.6 * widest))


def _distinct(cells: list[str]) -> list[str]:
    """Headers that can be told apart: an empty one is named by its column, a repeated one is numbered."""
    made: list[str] = []
    for number, cell in enumerate(cells, 1):
        name = cell or f"Column {number}"
        same = sum(1 for other in made if normalised(other.split(" #")[0]) == normalised(name))
        made.append(f"{name} #{same + 1}" if same else name)
    return made
