"""Tables in documents: a transcript set in a table becomes labelled lines, any other its cells in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from coding.transcript.block import Block, words
from coding.transcript.names import is_plausible
from coding.transcript.times import TIME

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Cell = list[Block]
_TIME = re.compile(rf"^[\[(#]?{TIME}(?:-\d)?[\])#]?$")
_SHARE = 0.6


def table_blocks(table: Element, read_cell: Callable[[Element], Cell]) -> Iterator[Block]:
    """The lines of a `w:tbl`."""
    rows = [[read_cell(cell) for cell in _parts(row, "tc")] for row in _parts(table, "tr")]
    return rows_to_blocks(rows)


def _parts(parent: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, also inside content controls and insertions."""
    for child in parent:
        kind = str(child.tag).rpartition("}")[2]
        if kind == name:
            yield child
        elif kind in ("sdt", "sdtContent", "ins", "customXml", "table-header-rows", "table-row-group"):
            yield from _parts(child, name)


def rows_to_blocks(rows: list[list[Cell]]) -> Iterator[Block]:
    """`Name: words` lines when the table is a transcript, else one line for each paragraph of a cell."""
    speech = [label for row in rows if (label := _label(row))]
    if len(speech) >= 3 and len(speech) >= _SHARE * len(rows):
        for row in rows:
            yield from _speech(row)
        return
    for row in rows:
        for cell in row:
            yield from cell


def _flat(cell: Cell) -> str:
    return " ".join(block.text for block in cell).strip()


def _label(row: list[Cell]) -> str | None:
    """`Name:` or `[time] Name:` for a row whose short cells are a speaker and perhaps a time."""
    texts = [_flat(cell) for cell in row]
    if len(texts) < 2:
        return None
    short = texts[:-1]
    time = next((t for t in short if _TIME.match(t)), None)
    name = next((t.rstrip(": ") for t in short if t and not _TIME.match(t) and not t.isdigit()), None)
    if name is None or len(words(name)) > 5 or not is_plausible(name) or not texts[-1]:
        return None
    return f"[{time.strip('[]()#')}] {name}:" if time else f"{name}:"


def _speech(row: list[Cell]) -> Iterator[Block]:
    label = _label(row)
    if label is None:
        for cell in row:
            yield from cell
        return
    first, *rest = row[-1]
    yield Block(f"{label} {first.text}")
    yield from (Block(block.text) for block in rest)
