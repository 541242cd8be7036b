"""Blocks of cells as the clipboard carries them between spreadsheets: tabs between cells, LF between rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.errors import UserError
from models.translation import tr, trn

MOST_ROWS, MOST_COLUMNS, MOST_SIGNS = 5_000, 200, 4_000_000
_CELL = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|\Z)|([^\t\n]*)')
_CALCULATED = re.compile(r"'*[=+\-@]")
_KEPT = re.compile(r"'+[=+\-@]")
_FIGURE = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


def block_of(text: str) -> list[list[str]]:
    """The rows of cells in a clipboard's text; UserError when there are none or too many.

    A last line that is empty is no row. An apostrophe that keeps a text from being calculated is taken off.
    """
    if len(text) > MOST_SIGNS:
        raise UserError(tr("This is too much to paste at once."), tr("Import it as a file."))
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    if not plain.strip("\n\t "):
        raise UserError(tr("There is nothing to paste."), tr("Copy some cells of a spreadsheet first."))
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        found = _CELL.match(plain, at)
        assert found is not None
        cell = found[2] if found[1] is None else found[1].replace('""', '"')
        rows[-1].append(cell[1:] if _KEPT.match(cell) else cell)
        at = found.end()
        if at >= len(plain):
            break
        if plain[at] == "\n":
            rows.append([])
        at += 1
    if rows[-1] == [""]:
        rows.pop()
    if len(rows) > MOST_ROWS or max(map(len, rows)) > MOST_COLUMNS:
        raise UserError(
            trn(
                "{n} row is too much to paste at once.", "{n} rows are too much to paste at once.", len(rows)
            ),
            tr("Import it as a file."),
        )
    return rows


def text_of(rows: Iterable[Sequence[str]]) -> str:
    """The text that puts these cells onto the clipboard; no spreadsheet will calculate any of them."""
    return "".join("\t".join(map(_written, cells)) + "\n" for cells in rows)


def safe_cell(cell: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would calculate it."""
    return f"'{cell}" if _CALCULATED.match(cell) and not _FIGURE.fullmatch(cell) else cell


def _written(cell: str) -> str:
    kept = safe_cell(cell)
    quoted = "\t" in kept or "\n" in kept or kept.startswith('"')
    return '"' + kept.replace('"', '""') + '"' if quoted else kept
