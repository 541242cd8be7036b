"""Opens a survey file, CSV or Excel, as headings and rows of text."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO
from itertools import islice
from pathlib import PurePath

from coding.analysis.survey_rows import SurveyRows, number, read_survey_rows
from coding.importers.decoding import decode
from models.errors import UserError
from models.translation import tr

MOST_ROWS = 200_000
MOST_COLUMNS = 2_000
MOST_BYTES = 200_000_000
Row = tuple[str, ...]
_RATED = re.compile(r"\s*(importance|performance)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Survey:
    """What a file says, and the scale its ratings were read on."""

    scale: tuple[float, float]
    rows: SurveyRows


def read_survey(name: str, data: bytes, scale: tuple[float, float] | None = None) -> Survey:
    """A survey file as plain rows, with its scale as given or else as its answers suggest."""
    headings, rows = read_survey_file(name, data)
    used = scale or suggested_scale(headings, rows)
    return Survey(used, read_survey_rows(headings, rows, used))


def suggested_scale(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> tuple[float, float]:
    """From 1 (or 0, when somebody answered it) to 5, 7 or 10, whichever holds every rating."""
    rated = [i for i, name in enumerate(headings) if _RATED.match(name)]
    answers = [value for row in rows for i in rated if i < len(row) and (value := number(row[i])) is not None]
    highest, lowest = max(answers, default=5), min(answers, default=1)
    return (0.0 if lowest < 1 else 1.0), next(
        (top for top in (5.0, 7.0, 10.0, 100.0) if highest <= top), highest
    )


def read_survey_file(name: str, data: bytes) -> tuple[Row, tuple[Row, ...]]:
    """Headings and rows of the first sheet; UserError for anything but a readable table."""
    if len(data) > MOST_BYTES:
        raise UserError(tr("This survey file is too large."), tr("Export only the columns that are needed."))
    rows = _excel(data) if PurePath(name).suffix.casefold() == ".xlsx" else _csv(data)
    if len(rows) < 2:
        hint = tr("Its first row names the columns, every other row is an answer.")
        raise UserError(tr("This survey file holds no answers."), hint)
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
            tr("This file is no table of comma-separated values."), tr("Save it as CSV or XLSX.")
        ) from error


def _excel(data: bytes) -> list[Row]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    _refuse_bomb(data)
    try:
        book = load_workbook(BytesIO(data), read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise UserError(
            tr("This file is no readable Excel workbook."), tr("Save it again as XLSX or CSV.")
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
            tr("This file is no readable Excel workbook."), tr("Save it again as XLSX or CSV.")
        ) from error
    if unpacked > MOST_BYTES:
        raise UserError(
            tr("This workbook unpacks to more than 200 MB."), tr("Export only the columns that are needed.")
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
