"""The pages of help, read from resources/help into blocks; a small part of Markdown is all they use.

A line is `# title`, `## heading`, `- item`, `1. step`, `| cell | cell |`, `> formula`, `@keys name`, or part of a
paragraph. Inside a line: `key`, [words](page), and {name}, {key:act} or {act:act} for what the program knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import groupby

PAGES = (
    "start",
    "sources",
    "code",
    "people",
    "evidence",
    "map",
    "numbers",
    "method",
    "analysis",
    "team",
    "exchange",
    "privacy",
    "shortcuts",
)
LANGUAGES = ("en", "de")
_SIGNS = (
    ("## ", "heading"),
    ("# ", "title"),
    ("- ", "item"),
    ("> ", "formula"),
    ("| ", "table"),
    ("@", "made"),
)
_STEP = re.compile(r"\d+\. ")
_FIELD = re.compile(r"\{([a-z_:]+)\}")
_INLINE = re.compile(r"`(?P<key>[^`]+)`|\[(?P<words>[^\]]+)\]\((?P<page>[a-z]+)\)")


@dataclass(frozen=True)
class Piece:
    """Words of one look: plain, a `key`, or a link to the `page` of help."""

    text: str
    key: bool = False
    page: str = ""


Line = tuple[Piece, ...]


@dataclass(frozen=True)
class Block:
    """`kind`: title, heading, text, item, step, formula or table; only a table has more than one cell a row."""

    kind: str
    rows: tuple[tuple[Line, ...], ...]

    @property
    def text(self) -> str:
        """The words alone."""
        return "\n".join(" ".join(plain(line) for line in row) for row in self.rows)


@dataclass(frozen=True)
class HelpPage:
    """One page with its blocks in order."""

    id: str
    title: str
    blocks: tuple[Block, ...]


Fill = Callable[[str], str]
Made = Mapping[str, Callable[[], tuple[Block, ...]]]


def plain(line: Line) -> str:
    """The words of a line without their looks."""
    return "".join(piece.text for piece in line)


@cache
def source(page: str, language: str) -> str:
    """The text of a page as it is written, in English where there is no other."""
    folder = files("resources") / "help"
    spoken = language if language in LANGUAGES else "en"
    return (folder / spoken / f"{page}.md").read_text("utf-8")


def page_of(page: str, language: str, fill: Fill, made: Made) -> HelpPage:
    """A page with its fields filled and its tables made; KeyError for a field or table that does not exist."""
    blocks = tuple(_blocks(source(page, language), fill, made))
    return HelpPage(page, blocks[0].text, blocks)


def fields(text: str) -> list[str]:
    """The names in braces of a text, in order."""
    return _FIELD.findall(text)


def line_of(text: str, fill: Fill) -> Line:
    """A line cut into pieces, its fields filled."""
    filled = _FIELD.sub(lambda found: fill(found[1]), text)
    pieces: list[Piece] = []
    at = 0
    for found in _INLINE.finditer(filled):
        if found.start() > at:
            pieces.append(Piece(filled[at : found.start()]))
        key, words, page = found["key"], found["words"], found["page"]
        pieces.append(Piece(key, key=True) if key else Piece(words, page=page))
        at = found.end()
    if at < len(filled):
        pieces.append(Piece(filled[at:]))
    return tuple(pieces)


def _blocks(text: str, fill: Fill, made: Made) -> Iterator[Block]:
    lines = [(_kind(line), line) for line in text.splitlines()]
    for kind, group in groupby(lines, key=lambda pair: pair[0]):
        held = [line for _, line in group]
        if kind == "made":
            for line in held:
                yield from made[line[1:]]()
        elif kind == "table":
            yield Block(kind, tuple(_cells(line, fill) for line in held))
        elif kind:
            yield from (Block(kind, ((line_of(_bare(line, kind), fill),),)) for line in held)


def _cells(line: str, fill: Fill) -> tuple[Line, ...]:
    return tuple(line_of(cell.strip(), fill) for cell in line.strip().strip("|").split("|"))


def _kind(line: str) -> str:
    if not line.strip():
        return ""
    if _STEP.match(line):
        return "step"
    return next((kind for sign, kind in _SIGNS if line.startswith(sign)), "text")


def _bare(line: str, kind: str) -> str:
    if kind == "text":
        return line
    return line.partition(" ")[2]
