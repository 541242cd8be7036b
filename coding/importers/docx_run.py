"""The inside of a Word paragraph: runs, fields, tracked changes, hidden text, text boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from coding.importers.document import Document
from coding.transcript.block import Block, Mark

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PASS = frozenset(
    "r hyperlink ins moveTo smartTag sdt sdtContent fldSimple dir bdo customXml ruby rubyBase oMath oMathPara "
    "r e num den sub sup deg f sSub sSup d".split()
)
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_OFF = frozenset({"0", "false", "none", "off"})


def local(element: Element) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


@dataclass(slots=True)
class Paragraph:
    """The words of one Word paragraph with their emphasis; `boxes` are text boxes anchored in it."""

    text: str = ""
    marks: list[Mark] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    kind: str = "para"
    level: int = 0

    @classmethod
    def of(cls, element: Element, document: Document) -> Paragraph:
        """The paragraph in a `w:p` element, without its style."""
        made = cls()
        for child in element:
            _walk(child, "", made, document)
        return made

    def blocks(self) -> Iterator[Block]:
        """One block a line; a line break inside a paragraph begins a new line."""
        start, kind = 0, self.kind
        for line in self.text.split("\n"):
            end = start + len(line)
            marks = tuple(
                Mark(max(m.start, start) - start, min(m.end, end) - start, m.style)
                for m in self.marks
                if m.start < end and m.end > start
            )
            block = Block(line, kind, self.level, marks).cut(0)
            if block.text:
                yield block
                kind = "para" if kind == "item" else kind
            start = end + 1


def read_paragraph(element: Element, styles: dict[str, int], document: Document) -> Paragraph:
    """A `w:p` element with its heading level or list depth."""
    made = Paragraph.of(element, document)
    properties = next((e for e in element if local(e) == "pPr"), None)
    if properties is None:
        return made
    style = next((e.get(f"{_W}val", "") for e in properties if local(e) == "pStyle"), "")
    number = next((e for e in properties if local(e) == "numPr"), None)
    if style in styles:
        made.kind, made.level = "heading", styles[style]
    elif number is not None and _value(number, "numId") != "0":
        made.kind, made.level = "item", min(20, int(_value(number, "ilvl") or 0))
    return made


def _value(parent: Element, name: str) -> str:
    found = next((e.get(f"{_W}val", "") for e in parent if local(e) == name), "")
    return found if found.isdigit() else ""


def _walk(element: Element, style: str, made: Paragraph, document: Document) -> None:
    kind = local(element)
    if kind == "r":
        _run(element, made, document)
    elif kind in ("t", "delText"):
        _say(element.text or "", style, made)
    elif kind in _SIGNS:
        _say("" if kind == "br" and element.get(f"{_W}type") == "page" else _SIGNS[kind], style, made)
    elif kind == "sym":
        _say(_symbol(element), style, made)
    elif kind in ("del", "moveFrom"):
        document.leave_out(
            "deleted text", "".join(e.text or "" for e in element.iter() if local(e) in ("delText", "t"))
        )
    elif kind == "txbxContent":
        made.boxes.append(element)
    elif kind == "AlternateContent":
        _walk_all(element[0] if len(element) else element, style, made, document)
    elif kind in _PASS or kind in ("drawing", "pict", "object") or _holds_box(element):
        _walk_all(element, style, made, document)


def _holds_box(element: Element) -> bool:
    """True for the wrappers between a drawing and the text box in it."""
    return any(local(child) == "txbxContent" for child in element.iter())


def _walk_all(element: Element, style: str, made: Paragraph, document: Document) -> None:
    for child in element:
        _walk(child, style, made, document)


def _run(element: Element, made: Paragraph, document: Document) -> None:
    properties = next((e for e in element if local(e) == "rPr"), None)
    if _is_on(properties, "vanish") or _is_on(properties, "webHidden"):
        document.leave_out("hidden text", "".join(e.text or "" for e in element.iter() if local(e) == "t"))
        return
    style = ("b" if _is_on(properties, "b") else "") + ("i" if _is_on(properties, "i") else "")
    _walk_all(element, style, made, document)


def _is_on(properties: Element | None, name: str) -> bool:
    if properties is None:
        return False
    found = next((e for e in properties if local(e) == name), None)
    return found is not None and found.get(f"{_W}val", "1").lower() not in _OFF


def _symbol(element: Element) -> str:
    try:
        return chr(int(element.get(f"{_W}char", "fffd"), 16))
    except (ValueError, OverflowError):
        return "\ufffd"


def _say(words: str, style: str, made: Paragraph) -> None:
    if not words:
        return
    start = len(made.text)
    made.text += words
    if style:
        last = made.marks[-1] if made.marks else None
        if last and last.style == style and last.end == start:
            made.marks[-1] = Mark(last.start, len(made.text), style)
        else:
            made.marks.append(Mark(start, len(made.text), style))
