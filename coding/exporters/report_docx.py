"""A document of blocks as a Word file."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from coding.exporters.cells import clean
from coding.exporters.report import Block


def write_docx(blocks: Iterable[Block], path: Path) -> None:
    """Write the document; its properties name the program and nobody else."""
    from docx import Document
    from docx.shared import Pt

    document = Document()
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(10.5)
    about = document.core_properties
    about.author = about.last_modified_by = "Trailmark"
    about.comments = ""
    for block in blocks:
        _add(document, block)
    held = io.BytesIO()
    document.save(held)
    path.write_bytes(held.getvalue())


def _add(document: Any, block: Block) -> None:
    if block.kind == "heading":
        _paragraph(document, clean(block.text), f"Heading{min(9, block.level)}" if block.level else "Title")
    elif block.kind == "quote":
        words = _paragraph(document, clean(block.text), "Quote")
        if block.by:
            words.add_run(clean(f" — {block.by}")).italic = False
    elif block.kind == "table":
        _table(document, block)
    else:
        _paragraph(document, clean(block.text))


def _paragraph(document: Any, text: str = "", style: str | None = None) -> Any:
    """A paragraph at the end with the id of a style; python-docx's own way looks through all there are each time."""
    from docx.oxml import OxmlElement
    from docx.text.paragraph import Paragraph

    element: Any = OxmlElement("w:p")
    document.element.body[-1].addprevious(element)  # the section's properties stand last
    paragraph = Paragraph(element, document._body)
    if text:
        paragraph.add_run(text)
    if style is not None:
        element.style = style
    return paragraph


def _table(document: Any, block: Block) -> None:
    """Lines of bold names and their texts: quicker to write and to read aloud than cells."""
    for what, how in block.rows:
        line = _paragraph(document)
        line.paragraph_format.space_after = 0
        line.add_run(clean(f"{what}: ")).bold = True
        line.add_run(clean(how))
