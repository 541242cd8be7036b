"""OpenDocument texts: paragraphs, lists, tables and headings; deletions, notes and hidden text are reported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from coding.importers.archives import Archive, damaged
from coding.importers.document import Document
from coding.importers.docx_run import local
from coding.importers.docx_table import rows_to_blocks
from coding.transcript.block import Block, Mark

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_BOXES = frozenset({"frame", "text-box", "custom-shape", "g", "rect", "ellipse"})
_SPACE = re.compile(r"[ \t\r\n]+")


@dataclass(slots=True)
class _Line:
    text: str = ""
    marks: list[Mark] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)


class _Reader:
    """Walks the body of one document; `styles` maps a style to its emphasis, "hidden" for hidden text."""

    def __init__(self, document: Document, styles: dict[str, str]) -> None:
        self._document = document
        self._styles = styles

    def blocks(self, parent: Element, depth: int = -1) -> Iterator[Block]:
        for element in parent:
            yield from self._block(element, depth)

    def _block(self, element: Element, depth: int) -> Iterator[Block]:
        kind = local(element)
        if kind in ("p", "h"):
            yield from self._paragraph(element, kind, depth)
        elif kind == "list":
            yield from self.blocks(element, depth + 1)
        elif kind == "table":
            yield from rows_to_blocks(self._rows(element))
        elif kind == "tracked-changes":
            self._document.leave_out("deleted text", "\n".join(_words(element, "deletion")))
        elif kind in ("section", "list-item", "list-header", "index-body", *_BOXES) or kind.endswith(
            "-index"
        ):
            yield from self.blocks(element, depth)

    def _paragraph(self, element: Element, kind: str, depth: int) -> Iterator[Block]:
        line = _Line()
        self._walk(element, self._styles.get(element.get(f"{_TEXT}style-name", ""), ""), line)
        level = int(element.get(f"{_TEXT}outline-level", "1") or 1) if kind == "h" else max(0, depth)
        shape = "heading" if kind == "h" else "item" if depth >= 0 else "para"
        start = 0
        for text in line.text.split("\n"):
            end = start + len(text)
            inside = [m for m in line.marks if m.start < end and m.end > start]
            marks = tuple(Mark(max(m.start, start) - start, min(m.end, end) - start, m.style) for m in inside)
            block = Block(text, shape, level, marks).cut(0)
            if block.text:
                yield block
            start = end + 1
        for box in line.boxes:
            yield from self.blocks(box)

    def _rows(self, table: Element) -> list[list[list[Block]]]:
        rows = []
        for row in table.iter(f"{_TABLE}table-row"):
            cells = [c for c in row if local(c) in ("table-cell", "covered-table-cell")]
            rows.append([list(self.blocks(cell)) for cell in cells])
        return rows

    def _walk(self, element: Element, style: str, line: _Line) -> None:
        self._say(_SPACE.sub(" ", element.text or ""), style, line)
        for child in element:
            self._inside(child, style, line)
            self._say(_SPACE.sub(" ", child.tail or ""), style, line)

    def _inside(self, child: Element, style: str, line: _Line) -> None:
        kind = local(child)
        if kind == "s":
            self._say(" " * min(200, int(child.get(f"{_TEXT}c", "1") or 1)), style, line)
        elif kind == "tab":
            self._say("\t", style, line)
        elif kind == "line-break":
            self._say("\n", style, line)
        elif kind in ("note", "annotation"):
            what = "comment" if kind == "annotation" else "footnote"
            self._document.leave_out(what, " ".join(_words(child, "p")))
        elif kind in ("hidden-text", "hidden-paragraph"):
            self._document.leave_out("hidden text", "".join(child.itertext()))
        elif kind in _BOXES:
            line.boxes.append(child)
        else:
            own = self._styles.get(child.get(f"{_TEXT}style-name", ""), "")
            self._walk(child, "hidden" if "hidden" in (own, style) else own or style, line)

    def _say(self, words: str, style: str, line: _Line) -> None:
        if style == "hidden":
            self._document.leave_out("hidden text", words)
        elif words:
            start = len(line.text)
            line.text += words
            if style:
                line.marks.append(Mark(start, len(line.text), style))


def _words(element: Element, name: str) -> list[str]:
    return ["".join(e.itertext()).strip() for e in element.iter() if local(e) == name]


def read_odt(data: bytes) -> Document:
    """The document in an OpenDocument file; raises UserError when it is damaged or unsafe."""
    archive = Archive(data)
    name = archive.find("content.xml")
    if name is None:
        raise damaged()
    root = archive.xml(name)
    styles = _styles(root)
    if more := archive.find("styles.xml"):
        styles = _styles(archive.xml(more)) | styles
    document = Document("odt", MEDIA_TYPE)
    body = next((e for e in root.iter() if str(e.tag).endswith("office:1.0}text")), None)
    if body is None:
        raise damaged()
    document.blocks += _Reader(document, styles).blocks(body)
    return document


def _styles(root: Element) -> dict[str, str]:
    """Style name → b, i, bi, hidden or ""."""
    found: dict[str, str] = {}
    for style in root.iter(f"{_STYLE}style"):
        for properties in style:
            if local(properties) != "text-properties":
                continue
            bold = properties.get(f"{_FO}font-weight", "") in ("bold", "600", "700", "800", "900")
            italic = properties.get(f"{_FO}font-style", "") in ("italic", "oblique")
            hidden = properties.get(f"{_TEXT}display", "") == "none"
            found[style.get(f"{_STYLE}name", "")] = "hidden" if hidden else "b" * bold + "i" * italic
    return found
