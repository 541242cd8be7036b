"""The table of a codebook in a Word file, as NVivo writes it: names set in further than those they stand below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from coding.importers.archives import Archive
from coding.importers.docx_run import local
from coding.importers.mapping import normalised
from models.errors import UserError
from models.translation import tr

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TWIPS = 60
"""Twentieths of a point that count as one blank before a name."""


def docx_rows(data: bytes) -> list[list[str]]:
    """The rows of all tables with a column Name, headings once; indents of paragraphs become blanks."""
    archive = Archive(data)
    part = archive.find("word/document.xml")
    tables = [e for e in archive.xml(part).iter() if local(e) == "tbl"] if part else []
    rows: list[list[str]] = []
    for table in tables:
        found = [[_cell(cell) for cell in _parts(row, "tc")] for row in _parts(table, "tr")]
        heads = [normalised(cell) for cell in found[0]] if found else []
        if "name" in heads and (not rows or heads == [normalised(cell) for cell in rows[0]]):
            rows += found[1:] if rows else found
    if not rows:
        raise UserError(
            tr("This Word file holds no codebook."),
            tr("It needs a table with the columns Name and Description."),
        )
    return rows


def _parts(parent: Element, name: str) -> Iterator[Element]:
    for child in parent:
        if local(child) == name:
            yield child
        elif local(child) in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _parts(child, name)


def _cell(cell: Element) -> str:
    """The words of a cell, a paragraph a line, with the indent of its first paragraph in blanks."""
    lines = [_paragraph(paragraph) for paragraph in cell.iter() if local(paragraph) == "p"]
    return "\n".join(lines).rstrip()


def _paragraph(paragraph: Element) -> str:
    words = "".join(_run(piece) for piece in paragraph.iter())
    indent = next((e for e in paragraph.iter() if local(e) == "ind"), None)
    left = "0" if indent is None else indent.get(f"{_W}left") or indent.get(f"{_W}start") or "0"
    return " " * (int(left) // _TWIPS if left.isdigit() else 0) + words


def _run(piece: Element) -> str:
    if local(piece) == "t":
        return piece.text or ""
    return {"tab": "\t", "br": "\n"}.get(local(piece), "")
