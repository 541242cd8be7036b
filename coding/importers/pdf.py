"""PDF files with a text layer, page by page under a budget of time; a scanned one says so."""

from __future__ import annotations

import io
import re
import time
from collections import Counter

from coding.importers.canonical import canonical
from coding.importers.document import Document
from coding.transcript.block import Block, has_words
from models.errors import UserError
from models.translation import tr

MEDIA_TYPE = "application/pdf"
PAGES = 2_000
SECONDS = 8.0  # for all pages together
_STREAM = 6 * 2**20  # bytes of one page's drawing
_EDGE = 2  # lines at either end of a page that may be its header or footer
_NUMBER = re.compile(r"^(?:page|seite|p\.?)?\s*\d{1,4}(?:\s*(?:/|of|von)\s*\d{1,4})?$", re.IGNORECASE)


def read_pdf(data: bytes) -> Document:
    """The text layer of a PDF; raises UserError when there is none, or it takes too long."""
    pages = [canonical(page).text for page in _pages(data)]
    if not any(has_words(page) for page in pages):
        raise UserError(
            tr("The PDF holds pictures of pages, no text (it was scanned)."),
            tr("Run text recognition (OCR) on it, then import the result."),
        )
    document = Document("pdf", MEDIA_TYPE)
    margins = _margins(pages)
    for page in pages:
        _add(page, margins, document)
    if any(not has_words(page) for page in pages):
        document.warnings.append(tr("Some pages hold no text; they may be pictures."))
    return document


def _pages(data: bytes) -> list[str]:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    stop = time.monotonic() + SECONDS
    made = []
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise UserError(
                tr("The file is protected by a password."),
                tr("Save a copy without the password and import that."),
            )
        if len(reader.pages) > PAGES:
            raise UserError(
                tr("The PDF has too many pages."),
                tr("Split it into parts of at most {pages} pages.", pages=PAGES),
            )
        for page in reader.pages:
            if time.monotonic() > stop:
                raise UserError(
                    tr("The PDF takes too long to read."),
                    tr("Save its text from a PDF viewer and import that."),
                )
            contents = page.get_contents()
            if contents is not None and len(contents.get_data()) > _STREAM:
                raise UserError(
                    tr("The PDF takes too long to read."),
                    tr("Save its text from a PDF viewer and import that."),
                )
            made.append(page.extract_text())
    except (
        PyPdfError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        OSError,
        ArithmeticError,
    ) as error:
        raise UserError(
            tr("The PDF is damaged or incomplete."), tr("Print it to a new PDF and import that.")
        ) from error
    return made


def _margins(pages: list[str]) -> Counter[str]:
    """Lines that stand at the edge of most pages."""
    counts: Counter[str] = Counter()
    for page in pages:
        lines = [line.strip() for line in page.split("\n") if line.strip()]
        counts.update(set(lines[:_EDGE] + lines[-_EDGE:]))
    least = max(3, 0.6 * len(pages))
    return Counter({line: n for line, n in counts.items() if n >= least})


def _add(page: str, margins: Counter[str], document: Document) -> None:
    lines = page.split("\n")
    filled = [at for at, line in enumerate(lines) if line.strip()]
    edges = set(filled[:_EDGE] + filled[-_EDGE:])
    gap = False
    for at, line in enumerate(lines):
        text = line.strip()
        if at in edges and (text in margins or _NUMBER.match(text)):
            document.leave_out("page header or footer", text)
        elif text:
            document.blocks.append(Block(text, "para", 0, (), gap))
            gap = False
        else:
            gap = True
