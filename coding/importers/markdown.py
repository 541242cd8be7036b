"""Markdown files: headings, lists, quotes and emphasis as blocks of plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from coding.importers.decoding import decode
from coding.importers.document import Document
from coding.importers.inline import read_inline
from coding.transcript.block import Block, Mark, has_words

MEDIA_TYPE = "text/markdown"
_FENCE = re.compile(r"^\s*(```+|~~~+)\s*(.*)$")
_RULE = re.compile(r"^\s*(?:[-*_=]\s*){3,}$")
_HEADING = re.compile(r"^ {0,3}(#{1,6})(?:\s+|(?=[^\W\d_#]))(.*)$")
_ANCHOR = re.compile(r"\{#[^}]*\}$")
_QUOTE = re.compile(r"^(\s*)((?:>\s?)+)(.*)$")
_ITEM = re.compile(r"^(\s*)(?:[-*+•–]\s+|-(?=[\"“\[]))(?:[-*+]\s+)*(.*)$")
_EMPTY_ITEM = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s*$")
_NUMBER = re.compile(r"^(\s*)(\d{1,3}[.)])\s+(.*)$")
_BOX = re.compile(r"^\[ \]\s+")
_CELLS = re.compile(r"^\s*\|.*\|\s*$")
_DIVIDER = re.compile(r"^\s*\|[\s|:-]+\|\s*$")
_MATTER = re.compile(r"^([A-Za-z][\w -]{0,40}):\s*(.*)$")


@dataclass(slots=True)
class _Group:
    """Lines whose emphasis belongs together: an item with the lines under it, a quote, a paragraph."""

    kind: str
    level: int
    gap: bool
    lines: list[str] = field(default_factory=list)


def read_markdown(data: bytes, encoding: str | None = None) -> Document:
    """The document in a markdown file; raises UserError when its bytes are no text."""
    decoded = decode(data, encoding)
    document = blocks_of_markdown(decoded.text)
    document.encoding, document.repaired = decoded.encoding, decoded.repaired
    document.warnings[:0] = decoded.notices
    return document


def blocks_of_markdown(text: str) -> Document:
    """The document in markdown `text`."""
    document = Document("md", MEDIA_TYPE)
    lines = _front_matter(text.split("\n"), document)
    for group in _groups(lines, document):
        document.blocks += _blocks(group, document)
    return document


def _front_matter(lines: list[str], document: Document) -> list[str]:
    """The lines after a YAML-like head between two rules, whose keys go to `meta`."""
    if not lines or lines[0].strip() != "---":
        return lines
    end = next((i for i, line in enumerate(lines[1:60], 1) if line.strip() in ("---", "...")), 0)
    head = lines[1:end]
    if not end or not all(
        _MATTER.match(line) or line.startswith((" ", "-", "\t")) or not line for line in head
    ):
        return lines
    for line in head:
        if found := _MATTER.match(line):
            document.meta[found.group(1).strip().lower()] = found.group(2).strip().strip("\"'")
    document.leave_out("front matter", "\n".join(head))
    return lines[end + 1 :]


def _groups(lines: list[str], document: Document) -> Iterator[_Group]:
    group: _Group | None = None
    indents: list[int] = []
    gap = fenced = False
    for line in lines:
        if fence := _FENCE.match(line):
            fenced = not fenced
            document.leave_out("code language", fence.group(2))
        elif fenced:
            yield _Group("code", 0, gap, [line])
            gap = False
            continue
        elif line.strip() and not _RULE.match(line) and not _EMPTY_ITEM.match(line):
            fresh = _start(line, gap, indents, group)
            if fresh is not group and group:
                yield group
            group, gap = fresh, False
            continue
        if group:
            yield group
        group, gap = None, True
        if _EMPTY_ITEM.match(line):
            document.leave_out("empty list item", line.strip(" -*+•\t"))
    if group:
        yield group


def _start(line: str, gap: bool, indents: list[int], current: _Group | None) -> _Group:
    """The group this line belongs to: the current one when it goes on, else a new one."""
    if quote := _QUOTE.match(line):
        return _quote(quote, gap, indents, current)
    if heading := _HEADING.match(line):
        return _Group("heading", len(heading.group(1)), gap, [_title(heading.group(2))])
    if item := _ITEM.match(line) or _NUMBER.match(line):
        return _item(line, item, gap, indents)
    if _CELLS.match(line):
        return _Group("table", 0, gap, [line])
    if current and current.kind != "heading" and current.kind != "table" and current.kind != "quote":
        current.lines.append(line.strip())
        return current
    return _Group("para", _depth(line, indents), gap, [line.strip()])


def _title(words: str) -> str:
    """A heading's words without closing signs and anchor."""
    return _ANCHOR.sub("", words.rstrip().rstrip("#").rstrip()).rstrip()


def _quote(found: re.Match[str], gap: bool, indents: list[int], current: _Group | None) -> _Group:
    words = found.group(3).strip()
    if current and current.kind == "quote" and has_words(words) and not _ITEM.match(words):
        current.lines.append(words)
        return current
    return _Group("quote", _depth(found.group(1) + "x", indents), gap, [words])


def _item(line: str, item: re.Match[str], gap: bool, indents: list[int]) -> _Group:
    words = item.group(item.lastindex or 1).strip()
    number = f"{item.group(2)} " if item.re is _NUMBER else ""
    level = _indent(item.group(1), indents)
    words = _BOX.sub("", words)
    if heading := _HEADING.match(words):
        return _Group("heading", len(heading.group(1)), gap, [_title(heading.group(2))])
    return _Group("item", level, gap, [number + words])


def _width(space: str) -> int:
    return len(space.expandtabs(4))


def _indent(space: str, indents: list[int]) -> int:
    """The depth of a list item; `indents` keeps the widths of the items around it."""
    width = _width(space)
    while indents and indents[-1] >= width + (width > 0 and indents[-1] - width == 1):
        indents.pop()
    indents.append(width)
    return len(indents) - 1


def _depth(line: str, indents: list[int]) -> int:
    """How many list items a line that is no item stands inside."""
    width = _width(line[: len(line) - len(line.lstrip())])
    return sum(1 for indent in indents if indent < width)


def _blocks(group: _Group, document: Document) -> Iterator[Block]:
    if group.kind == "code":
        yield Block(group.lines[0], "code", 0, (), group.gap)
        return
    if group.kind == "table":
        yield from _cells(group, document)
        return
    inline = read_inline("\n".join(group.lines))
    document.left_out += [(what, words) for what, words in inline.left_out if words]
    start, kind, gap = 0, group.kind, group.gap
    for line in inline.text.split("\n"):
        marks = _inside(inline.marks, start, start + len(line))
        block = Block(line, kind, group.level, marks, gap).cut(0)
        if has_words(block.text) or block.text.strip():
            yield block
            gap = False
            kind = "para" if kind == "item" else kind
        start += len(line) + 1


def _inside(marks: list[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """The marks of one line, counted from its beginning."""
    return tuple(
        Mark(max(m.start, start) - start, min(m.end, end) - start, m.style)
        for m in marks
        if m.start < end and m.end > start
    )


def _cells(group: _Group, document: Document) -> Iterator[Block]:
    if _DIVIDER.match(group.lines[0]):
        return
    inline = read_inline(" | ".join(cell.strip() for cell in group.lines[0].strip().strip("|").split("|")))
    document.left_out += [(what, words) for what, words in inline.left_out if words]
    yield Block(inline.text.replace("\n", " "), "table", 0, tuple(inline.marks), group.gap)
