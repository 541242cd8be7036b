"""Rows of a large worksheet, walked three times as fast as openpyxl walks them.

What a number, a date or a shared word means is left to openpyxl; words that stand in their own cell, which is what
Trailmark writes, are read here.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ROW, _CELL, _INLINE, _TEXT, _RUN = (f"{_MAIN}{name}" for name in ("row", "c", "is", "t", "r"))


def value_rows(worksheet: Any, widest: int) -> Iterator[list[Any]]:
    """The values of a read-only worksheet up to a column; rows that are left out in the file come as empty ones.

    ValueError for a worksheet that is no XML.
    """
    parser, done = _parser(worksheet), 0
    with worksheet._get_source() as source:
        for row in _rows(source):
            number = int(row.get("r") or done + 1)
            if number > done:
                for _ in range(done + 1, number):
                    yield []
                parser.row_counter, parser.col_counter, done = number, 0, number
                yield _values(parser, row, widest)


def _rows(source: Any) -> Iterator[Any]:
    """The row elements, each let go after its use."""
    from lxml import etree

    try:
        for _, row in etree.iterparse(source, tag=_ROW, resolve_entities=False, no_network=True):
            yield row
            row.clear()
            while row.getprevious() is not None:
                del row.getparent()[0]
    except etree.XMLSyntaxError as error:
        raise ValueError("a worksheet is no XML") from error


def _parser(worksheet: Any) -> Any:
    """Openpyxl's reader of single cells."""
    from openpyxl.worksheet._reader import WorkSheetParser

    book = worksheet.parent
    return WorkSheetParser(
        io.BytesIO(),
        worksheet._shared_strings,
        data_only=True,
        epoch=book.epoch,
        date_formats=book._date_formats,
        timedelta_formats=book._timedelta_formats,
    )


def _values(parser: Any, row: Any, widest: int) -> list[Any]:
    values: list[Any] = []
    for cell in row.iterchildren(_CELL):
        place = cell.get("r")
        if place and cell.get("t") == "inlineStr":
            column, value = _column(place.rstrip("0123456789")), _words(cell)
            parser.col_counter = column
        else:
            found = parser.parse_cell(cell)
            column, value = found["column"], found["value"]
        if len(values) < column <= widest:
            values += [None] * (column - 1 - len(values))
            values.append(value)
    return values


def _words(cell: Any) -> str | None:
    """The words of a cell that holds its own, in one piece or in runs of several looks."""
    held = cell.find(_INLINE)
    if held is None:
        return None
    if len(held) == 1 and held[0].tag == _TEXT:
        return held[0].text or ""
    parts = [
        *held.iterchildren(_TEXT),
        *(text for run in held.iterchildren(_RUN) for text in run.iterchildren(_TEXT)),
    ]
    return "".join(part.text or "" for part in parts)


@lru_cache(20_000)
def _column(letters: str) -> int:
    from openpyxl.utils import column_index_from_string

    return column_index_from_string(letters)
