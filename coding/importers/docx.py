"""Word documents: every word a reader sees, in order; what they do not see is reported, not lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from coding.importers.archives import Archive
from coding.importers.document import Document
from coding.importers.docx_run import Paragraph, local, read_paragraph
from coding.importers.docx_table import table_blocks
from coding.transcript.block import Block
from models.errors import UserError
from models.translation import tr

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ASIDE = (("footnotes", "footnote"), ("endnotes", "endnote"), ("comments", "comment"))
_MARGIN = re.compile(r"word/(?:header|footer)\d*\.xml$")
_HEADING = re.compile(r"^(?:heading|überschrift|titre|título|kop|rubrik)\s*([1-9])?", re.IGNORECASE)


def read_docx(data: bytes) -> Document:
    """The document in a Word file; raises UserError when it is damaged, locked or unsafe."""
    archive = Archive(data)
    name = _main_part(archive)
    document = Document("docx", MEDIA_TYPE)
    styles = _styles(archive)
    body = next((e for e in archive.xml(name) if local(e) == "body"), None)
    if body is None:
        raise UserError(tr("The Word file holds no document."), tr("Open it in Word and save it again."))
    document.blocks += _body(body, styles, document)
    _asides(archive, document)
    return document


def _main_part(archive: Archive) -> str:
    name = archive.find("word/document.xml") or next(
        (n for n in archive.names() if re.match(r"word/document\d*\.xml$", n)), None
    )
    if name is None:
        raise UserError(tr("The Word file holds no document."), tr("Open it in Word and save it again."))
    return name


def _styles(archive: Archive) -> dict[str, int]:
    """Style id → heading level, for the styles that are headings."""
    name = archive.find("word/styles.xml")
    levels: dict[str, int] = {}
    for style in archive.xml(name) if name else ():
        if local(style) != "style":
            continue
        shown = next((e.get(f"{_W}val", "") for e in style if local(e) == "name"), "")
        outline = next((e.get(f"{_W}val") for e in style.iter() if local(e) == "outlineLvl"), None)
        if found := _HEADING.match(shown):
            levels[style.get(f"{_W}styleId", "")] = int(found.group(1) or 1)
        elif shown.lower() == "title":
            levels[style.get(f"{_W}styleId", "")] = 1
        elif outline and outline.isdigit() and int(outline) < 9:
            levels[style.get(f"{_W}styleId", "")] = int(outline) + 1
    return levels


def _body(parent: Element, styles: dict[str, int], document: Document) -> Iterator[Block]:
    gap = False
    for element in parent:
        made = list(_element(element, styles, document))
        for block in made:
            yield Block(block.text, block.kind, block.level, block.marks, gap or block.gap)
            gap = False
        gap = gap or not made


def _element(element: Element, styles: dict[str, int], document: Document) -> Iterator[Block]:
    kind = local(element)
    if kind == "p":
        paragraph = read_paragraph(element, styles, document)
        yield from paragraph.blocks()
        for box in paragraph.boxes:
            yield from _body(box, styles, document)
    elif kind == "tbl":
        yield from table_blocks(element, lambda cell: list(_body(cell, styles, document)))
    elif kind in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"):
        yield from _body(element, styles, document)
    elif kind in ("del", "moveFrom"):
        document.leave_out("deleted text", "".join(element.itertext()))
    elif kind == "AlternateContent":
        yield from _body(element[0], styles, document) if len(element) else ()


def _asides(archive: Archive, document: Document) -> None:
    """Notes, comments and page margins are reported as left out."""
    for part, what in _ASIDE:
        if name := archive.find(f"word/{part}.xml"):
            _leave_out_part(archive.xml(name), what, document)
    for name in archive.names():
        if _MARGIN.match(name):
            _leave_out_part(archive.xml(name), "page header or footer", document)


def _leave_out_part(root: Element, what: str, document: Document) -> None:
    scrap = Document("docx", MEDIA_TYPE)
    words = [block.text for p in root.iter() if local(p) == "p" for block in Paragraph.of(p, scrap).blocks()]
    document.leave_out(what, "\n".join(words))
    document.left_out += scrap.left_out
