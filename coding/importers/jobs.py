"""What the child process can be asked besides reading sources; every answer is JSON-ready data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from models.errors import UserError
from models.translation import tr

Options = Mapping[str, Any]


def _refi(data: bytes, name: str, options: Options) -> Any:
    from coding.refi.read import refi_plain

    return refi_plain(data, name)


def _codes(data: bytes, name: str, options: Options) -> Any:
    from coding.codebook_files import codes_in

    return [asdict(row) for row in codes_in(data, str(options["ending"]))]


def _rows(data: bytes, name: str, options: Options) -> Any:
    """The rows of a table with its headings first."""
    from coding.codebook_files import csv_rows, xlsx_rows

    return xlsx_rows(data, str(options["sheet"])) if options["ending"] == "xlsx" else csv_rows(data)


def _sheets(data: bytes, name: str, options: Options) -> Any:
    """Those of the wanted sheets of a workbook that hold anything, by name.

    `only` names sheets by the columns that are asked for; the first tells rows that are known, and of these the
    other columns come empty.
    """
    from coding.importers.table_rows import read_sheets

    found = read_sheets(data, options["sheets"])
    for sheet in found:
        if sheet.name in options.get("only", {}):
            _keep_only(sheet.headers, sheet.rows, options["only"][sheet.name])
    return {
        sheet.name: {"headers": sheet.headers, "rows": sheet.rows, "first": sheet.first} for sheet in found
    }


def _keep_only(headers: list[str], rows: list[list[str]], wanted: list[str]) -> None:
    if wanted[0] not in headers:
        return
    known, places = headers.index(wanted[0]), [at for at, name in enumerate(headers) if name in wanted]
    last = max(places) + 1
    for row in rows:
        if len(row) > known and row[known]:
            row[:] = [cell if at in places else "" for at, cell in enumerate(row[:last])]


def _table(data: bytes, name: str, options: Options) -> Any:
    """The fullest table of a csv or xlsx file, whatever it is about."""
    from coding.importers.sniff import sniff
    from coding.importers.tables import load_sheet

    format = sniff(data, name)
    if format not in ("csv", "xlsx"):
        raise UserError(tr("The file is no table."), tr("Choose a CSV or Excel file."))
    sheet = load_sheet(data, format, {})
    return {"headers": sheet.headers, "rows": sheet.rows, "first": sheet.first}


def _people(data: bytes, name: str, options: Options) -> Any:
    """The table of people in a csv or xlsx file: the sheet called Participants, else the fullest."""
    from coding.importers.table_rows import read_csv, read_xlsx

    if options["ending"] != "xlsx":
        sheet = read_csv(data)
    else:
        try:
            sheet = read_xlsx(data, "Participants")
        except UserError:
            sheet = read_xlsx(data)
    return {"headers": sheet.headers, "rows": sheet.rows, "first": sheet.first}


JOBS: Mapping[str, Callable[[bytes, str, Options], Any]] = {
    "refi": _refi,
    "codes": _codes,
    "rows": _rows,
    "sheets": _sheets,
    "table": _table,
    "people": _people,
}
