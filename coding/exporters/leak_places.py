"""Where in a written file something stands, in words a person can follow: a sheet's row, a slide, a line."""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from models.translation import tr

Part = tuple[str, str]
"""A place in words, and the raw text that stands there."""
_ROW = re.compile(r'(?=<row r=")')
_PARAGRAPH = re.compile(r"(?=<w:p[ >])")
_ELEMENT = re.compile(r"(?=<[A-Za-z])")
_TAG = re.compile(r"<(\w+)")
_NUMBER = re.compile(r'<row r="(\d+)"')
_SHEET = re.compile(r'<sheet [^>]*?name="([^"]*)"')
_NAMED = re.compile(r"(\w+?)(\d+)\.xml$")


def parts_of(path: Path) -> Iterator[Part]:
    """The file cut into places; what is packed is unpacked, binary parts are left out."""
    if not zipfile.is_zipfile(path):
        for number, line in enumerate(path.read_text("utf-8", "ignore").split("\n"), 1):
            yield tr("line {n}", n=number), line
        return
    with zipfile.ZipFile(path) as archive:
        sheets = _sheets(archive)
        for at, name in enumerate(archive.namelist(), 1):
            words = archive.read(name).decode("utf-8", "ignore")
            yield tr("the name of part {n}", n=at), name
            yield from _packed(name, words, sheets)


def _packed(name: str, words: str, sheets: list[str]) -> Iterator[Part]:
    numbered = _NAMED.search(name)
    kind, number = (numbered.group(1), int(numbered.group(2))) if numbered else ("", 0)
    if name.startswith("xl/worksheets/") and kind == "sheet":
        sheet = tr("sheet “{name}”", name=sheets[number - 1] if number <= len(sheets) else number)
        for part in _ROW.split(words):
            row = _NUMBER.match(part)
            yield (tr("{sheet}, row {row}", sheet=sheet, row=row.group(1)) if row else sheet), part
    elif name.startswith("ppt/slides/") and kind == "slide":
        yield tr("slide {n}", n=number), words
    elif name == "word/document.xml":
        for at, part in enumerate(_PARAGRAPH.split(words)):
            yield tr("paragraph {n}", n=at), part
    elif name.endswith(".qde"):
        for part in _ELEMENT.split(words):
            element = _TAG.match(part)
            yield (f"{name}, {element.group(1)}" if element else name), part
    elif name.startswith("sources/"):
        yield tr("the text of a source"), words
    else:
        yield name.rpartition("/")[2], words


def _sheets(archive: zipfile.ZipFile) -> list[str]:
    """The names of a workbook's sheets in their order; none in other archives."""
    if "xl/workbook.xml" not in archive.namelist():
        return []
    return [html.unescape(name) for name in _SHEET.findall(archive.read("xl/workbook.xml").decode("utf-8"))]
