"""The Markdown a journey map uses: headings, bullets, quotes, tables and fences, as lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_HEADING = re.compile(r"(#{1,6})\s+(\S.*)")
_RULE = frozenset(" \t:|-")
_BULLET = re.compile(r"^\s*[-*+]\s+(.*)$")
_NUMBERED = re.compile(r"^\s*\d+[.)]\s+(.*)$")
_FIELD = re.compile(r"^\*\*(.+?)\*\*\s*:\s*(.*)$|^\*\*(.+?):\*\*\s*(.*)$")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_CELL = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True)
class Section:
    """A heading with its level (0 before the first) and the lines under it."""

    level: int
    heading: str
    lines: tuple[str, ...]


def sections(lines: Iterable[str]) -> tuple[Section, ...]:
    """The document cut at headings; lines inside fences are no headings."""
    found: list[tuple[int, str, list[str]]] = [(0, "", [])]
    fenced = False
    for line in lines:
        fenced ^= is_fence(line)
        heading = None if fenced else _HEADING.match(line)
        name = heading[2].rstrip().rstrip("#").rstrip() if heading else ""
        if heading and name:
            found.append((len(heading[1]), name, []))
        else:
            found[-1][2].append(line)
    return tuple(Section(level, heading, tuple(held)) for level, heading, held in found)


def is_fence(line: str) -> bool:
    return line.lstrip().startswith("```")


def is_blank(line: str) -> bool:
    """Empty, or a rule that only divides."""
    return line.strip() in {"", "---", "***", "___"}


def content(lines: Iterable[str]) -> tuple[str, ...]:
    """The lines that say something."""
    return tuple(line.rstrip() for line in lines if not is_blank(line))


def bullets(lines: Iterable[str]) -> tuple[str, ...]:
    """The text of each bullet or numbered item."""
    return tuple(raw(found[1].rstrip()) for line in lines if (found := _item(line)))


def is_item(line: str) -> bool:
    return _item(line) is not None


def _item(line: str) -> re.Match[str] | None:
    return _BULLET.match(line) or _NUMBERED.match(line)


def quotes(lines: Iterable[str]) -> tuple[str, ...]:
    """Each quoted line without its mark and quotation marks."""
    found = (line.lstrip()[1:].strip() for line in lines if line.lstrip().startswith(">"))
    return tuple(raw(unquoted(line)) for line in found if line)


def unquoted(text: str) -> str:
    """The text without one pair of quotation marks around it."""
    pairs = (('"', '"'), ("“", "”"))
    if len(text) > 1 and any(text.startswith(a) and text.endswith(b) for a, b in pairs):
        return text[1:-1]
    return text


def fields(lines: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Bold names with their values: “**Persona**: Alex”."""
    found = (match for line in lines if (match := _FIELD.match(line.strip())))
    return tuple((m[1] or m[3], (m[2] if m[1] else m[4]).strip()) for m in found)


def is_field(line: str) -> bool:
    return _FIELD.match(line.strip()) is not None


def tables(lines: Sequence[str]) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Each table as rows of cells, the heading first and without the rule below it."""
    found: list[list[tuple[str, ...]]] = []
    inside = False
    for line in lines:
        if not line.lstrip().startswith("|"):
            inside = False
            continue
        if not inside:
            found.append([])
            inside = True
        if not (_RULE.issuperset(line) and "-" in line):
            found[-1].append(cells(line))
    return tuple(tuple(rows) for rows in found)


def cells(line: str) -> tuple[str, ...]:
    text = line.strip().removeprefix("|")
    if text.endswith("|") and not text.endswith("\\|"):
        text = text[:-1]
    return tuple(raw(cell.strip().replace("\\|", "|")) for cell in _CELL.split(text))


def unbold(text: str) -> str:
    return text[2:-2] if len(text) > 4 and text.startswith("**") and text.endswith("**") else text


def inline(text: str) -> str:
    """One line in which no tag of HTML can begin."""
    return _TAG.sub(r"\\<", " ".join(text.splitlines()))


def raw(text: str) -> str:
    """The words as they were before `inline`."""
    return text.replace("\\<", "<")


def row(values: Iterable[str]) -> str:
    """A table row; bars are escaped too."""
    safe = (inline(value).replace("|", "\\|") for value in values)
    return f"| {' | '.join(safe)} |"


def table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table whose rule is as wide as its heading."""
    rule = "|".join("-" * (len(name) + 2) for name in heading)
    return [row(heading), f"|{rule}|", *(row(values) for values in rows)]


def table_with(
    lines: Sequence[str], heading: Sequence[str]
) -> tuple[tuple[tuple[str, ...], ...], tuple[str, ...]]:
    """The rows of the table with just this heading, as wide as it, and the lines that are not part of it."""
    wanted = tuple(name.casefold() for name in heading)
    for found in tables(lines):
        if tuple(unbold(cell).casefold() for cell in found[0]) == wanted and all(
            len(one) == len(wanted) for one in found
        ):
            return found[1:], content(line for line in lines if not line.lstrip().startswith("|"))
    return (), content(lines)
