"""Opens a survey file, CSV or Excel, as headings and rows of text."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable
from io import BytesIO, StringIO
from itertools import islice
from pathlib import PurePath

from coding.importers.decoding import decode
from models.errors import UserError

MOST_ROWS = 200_000
MOST_COLUMNS = 2_000
MOST_BYTES = 200_000_000
Row = tuple[str, ...]


def read_survey_file(name: str, data: bytes) -> tuple[Row, tuple[Row, ...]]:
    """Headings and rows of the first sheet; UserError for anything but a readable table."""
    if len(data) > MOST_BYTES:
        raise UserError("This survey file is too large.", "Export only the columns that are needed.")
    rows = _excel(data) if PurePath(name).suffix.casefold() == ".xlsx" else _csv(data)
    if len(rows) < 2:
        hint = "Its first row names the columns, every other row is an answer."
        raise UserError("This survey file holds no answers.", hint)
    return rows[0], tuple(rows[1:])


def _csv(data: bytes) -> list[Row]:
    text = decode(data).text
    try:
        dialect: type[csv.Dialect] = csv.Sniffer().sniff(text[:20_000], delimiters=",;\t|")
    except csv.Error:
        dialect = csv.excel
    try:
        rows = islice(csv.reader(StringIO(text, newline=""), dialect), MOST_ROWS)
        return _filled(tuple(row) for row in rows)
    except csv.Error as error:
        raise UserError(
            "This file is no table of comma-separated values.", "Save it as CSV or XLSX."
        ) from error


def _excel(data: bytes) -> list[Row]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    _refuse_bomb(data)
    try:
        book = load_workbook(BytesIO(data), read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise UserError(
            "This file is no readable Excel workbook.", "Save it again as XLSX or CSV."
        ) from error
    try:
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        rows = islice(sheet.iter_rows(values_only=True), MOST_ROWS)
        return _filled(tuple(_text(cell) for cell in row[:MOST_COLUMNS]) for row in rows)
    finally:
        book.close()


def _refuse_bomb(data: bytes) -> None:
    """Stops before a small file unpacks into a huge one."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
    except zipfile.BadZipFile as error:
        raise UserError(
            "This file is no readable Excel workbook.", "Save it again as XLSX or CSV."
        ) from error
    if unpacked > MOST_BYTES:
        raise UserError(
            "This workbook unpacks to more than 200 MB.", "Export only the columns that are needed."
        )


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _filled(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if any(cell.strip() for cell in row)]
