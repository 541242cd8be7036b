"""Plain text files: the text exactly as it is, and its lines as blocks for the layouts to look at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coding.importers.decoding import Decoded
from coding.importers.document import Document
from coding.importers.markdown import blocks_of_markdown
from coding.transcript.block import Block

MEDIA_TYPE = "text/plain"
_BULLET = re.compile(r"^([ \t]*)[-*•‣◦–]\s+(?=\S)")
_BOLD_LABEL = re.compile(r"^[ \t]{0,12}(?:[-*][ \t]+)?\*\*[^*\n]{1,80}\*\*", re.MULTILINE)
_HASHES = re.compile(r"^#{1,6} \S", re.MULTILINE)
_STRUCTURE = re.compile(r"^[ \t]{0,12}(?:[-*+] |>|\|)", re.MULTILINE)


def read_plain(decoded: Decoded) -> Document:
    """The document in a text; markdown under another name is read as markdown."""
    if is_markdown(decoded.text):
        document = blocks_of_markdown(decoded.text)
        document.format, document.media_type = "txt", MEDIA_TYPE
    else:
        document = Document("txt", MEDIA_TYPE, list(lines(decoded.text)), raw=decoded.text)
    document.encoding, document.repaired = decoded.encoding, decoded.repaired
    document.warnings[:0] = decoded.notices
    return document


def is_markdown(text: str) -> bool:
    """True when bold labels, or headings with lists, quotes or tables, show that the text is markdown."""
    head = text[:200_000]
    if len(_BOLD_LABEL.findall(head)) >= 3:
        return True
    return len(_HASHES.findall(head)) >= 2 and len(_STRUCTURE.findall(head)) >= 2


def lines(text: str) -> Iterator[Block]:
    """One block a line that is not blank."""
    gap = False
    for line in text.split("\n"):
        if not line.strip():
            gap = True
            continue
        bullet = _BULLET.match(line)
        if bullet:
            depth = len(bullet.group(1).expandtabs(4)) // 2
            yield Block(line[bullet.end() :].strip(), "item", depth, (), gap)
        else:
            yield Block(line.strip(), "para", 0, (), gap)
        gap = False
