"""HTML files: their words in lines, without scripts, styles, pictures and addresses; noScribe's anchors as turns."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from coding.importers.decoding import decode
from coding.importers.document import Document
from coding.transcript.block import Block, Mark
from coding.transcript.noscribe import Anchor, read_anchors
from coding.transcript.talk import Talk
from models.errors import UserError
from models.translation import tr

MEDIA_TYPE = "text/html"
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,30})", re.IGNORECASE)
_BREAKS = frozenset(
    "p div section article header footer main aside nav ul ol dl dt dd table tr thead tbody form fieldset figure "
    "figcaption address center details summary hr".split()
)
_OPEN = 1_000  # tags that may stay open before a page is taken for broken
_SILENT = frozenset({"script", "style", "noscript", "template", "svg", "object", "iframe"})
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_EMPHASIS = {"b": "b", "strong": "b", "i": "i", "em": "i"}
_ANCHOR = re.compile(r"^ts_(\d+)_(\d+)_(.*)$")


def read_html(data: bytes) -> tuple[Document, Talk | None]:
    """The document in an HTML file, and its talk when noScribe's anchors tell it."""
    found = _CHARSET.search(data[:4096])
    decoded = decode(data, _known(found.group(1).decode("ascii")) if found else None)
    document = Document("html", MEDIA_TYPE, encoding=decoded.encoding, repaired=decoded.repaired)
    document.warnings += decoded.notices
    if decoded.text.count("<") > _OPEN + 2 * decoded.text.count(">"):
        raise UserError(
            tr("The web page is damaged: its tags do not end."), tr("Save it again in the browser.")
        )
    reader = _Reader(document)
    reader.feed(decoded.text)
    reader.close()
    reader.end_line()
    document.blocks += reader.lines
    return document, read_anchors(reader.anchors, reader.outside)


def _known(name: str) -> str | None:
    """The name of an encoding when Python has it; UTF is told by the bytes themselves."""
    import codecs

    try:
        found = codecs.lookup(name).name
    except LookupError:
        return None
    return None if found.startswith("utf") else found


class _Reader(HTMLParser):
    """Collects lines of words while the parser walks the tags."""

    def __init__(self, document: Document) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Block] = []
        self.anchors: list[Anchor] = []
        self.outside: list[str] = []
        self._document = document
        self._text = ""
        self._marks: list[Mark] = []
        self._open: list[tuple[str, int]] = []
        self._silent: list[str] = []
        self._heading = self._lists = self._quotes = 0
        self._kind = "para"
        self._in_title = False
        self._anchor: Anchor | None = None

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attributes}
        if tag in _SILENT:
            self._silent.append(tag)
        elif tag == "title":
            self._in_title = True
        elif tag in _BREAKS or tag in _HEADINGS or tag in ("li", "blockquote", "br", "td", "th", "pre"):
            self._break(tag)
        elif tag in _EMPHASIS:
            self._open.append((_EMPHASIS[tag], len(self._text)))
        self._note(tag, values)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            if tag == self._silent[-1]:
                self._silent.pop()
        elif tag == "title":
            self._in_title = False
        elif tag in _HEADINGS or tag in _BREAKS or tag in ("li", "blockquote", "pre"):
            self.end_line()
            self._leave(tag)
        elif tag in _EMPHASIS and self._open:
            style, start = self._open.pop()
            if len(self._text) > start:
                self._marks.append(Mark(start, len(self._text), style))
        elif tag == "a":
            self._anchor = None

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        if self._in_title:
            self._document.leave_out("title of the page", data)
            return
        words = re.sub(r"[ \t\n\r\f]+", " ", data)
        if self._anchor:
            self._anchor.text += words
        elif words.strip():
            self.outside.append(words.strip())
        self._text += words if self._text or words != " " else ""

    def _note(self, tag: str, values: dict[str, str]) -> None:
        """Addresses and pictures are left out; noScribe's anchors are remembered."""
        if tag == "a" and (found := _ANCHOR.match(values.get("name", ""))):
            self._anchor = Anchor(int(found.group(1)) / 1000, int(found.group(2)) / 1000, found.group(3), "")
            self.anchors.append(self._anchor)
        elif tag == "a" and values.get("href"):
            self._document.leave_out("link address", values["href"])
        elif tag == "img":
            self._document.leave_out("picture", values.get("alt") or values.get("src", ""))

    def _break(self, tag: str) -> None:
        self.end_line()
        if tag in _HEADINGS:
            self._heading = _HEADINGS[tag]
        elif tag in ("ul", "ol"):
            self._lists += 1
        elif tag == "blockquote":
            self._quotes += 1
        elif tag == "li":
            self._kind = "item"

    def _leave(self, tag: str) -> None:
        if tag in _HEADINGS:
            self._heading = 0
        elif tag in ("ul", "ol"):
            self._lists = max(0, self._lists - 1)
        elif tag == "blockquote":
            self._quotes = max(0, self._quotes - 1)
        elif tag == "li":
            self._kind = "para"

    def end_line(self) -> None:
        """Finish the line at hand."""
        self._marks += [
            Mark(start, len(self._text), style) for style, start in self._open if start < len(self._text)
        ]
        self._open = [(style, 0) for style, _ in self._open]
        kind, level = self._kind, max(0, self._lists - 1)
        if self._heading:
            kind, level = "heading", self._heading
        elif self._quotes:
            kind, level = "quote", self._lists
        block = Block(self._text, kind, level, tuple(self._marks)).cut(0)
        if block.text:
            self.lines.append(block)
            self._kind = "para" if self._kind == "item" else self._kind
        self._text, self._marks = "", []
