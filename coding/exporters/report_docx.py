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
        document.add_heading(clean(block.text), min(9, block.level))
    elif block.kind == "quote":
        words = document.add_paragraph(clean(block.text), style="Quote")
        if block.by:
            words.add_run(clean(f" — {block.by}")).italic = False
    elif block.kind == "table":
        _table(document, block)
    else:
        document.add_paragraph(clean(block.text))


def _table(document: Any, block: Block) -> None:
    """Lines of bold names and their texts: quicker to write and to read aloud than cells."""
    for what, how in block.rows:
        line = document.add_paragraph()
        line.paragraph_format.space_after = 0
        line.add_run(clean(f"{what}: ")).bold = True
        line.add_run(clean(how))
