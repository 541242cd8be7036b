"""The layouts in which Taguette, MAXQDA, ATLAS.ti, NVivo, QualCoder and Trailmark write codebooks as tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from coding.codebook_rows import CodeRow, known_kind, small_number, tidy
from coding.importers.mapping import normalised
from coding.people_import import unquoted
from models.errors import UserError
from models.translation import tr

Rows = Sequence[Sequence[str]]
_BULLETS = "●○•◦ \u00a0\t"


class Lines:
    """The rows of a table below its headings, cells by heading; `first` is the number of the first row."""

    def __init__(self, rows: Rows) -> None:
        self.at = next((at for at, row in enumerate(rows) if any(cell.strip() for cell in row)), 0)
        self.heads = [normalised(cell) for cell in rows[self.at]] if rows else []
        self.rows = rows[self.at + 1 :]

    def column(self, *names: str) -> int | None:
        """The first column under one of these headings."""
        return next((at for at, head in enumerate(self.heads) if head in names), None)

    def numbered(self) -> list[tuple[int, Sequence[str]]]:
        """Rows that hold anything, with their numbers as a spreadsheet counts them."""
        start = self.at + 2
        return [(start + at, row) for at, row in enumerate(self.rows) if any(cell.strip() for cell in row)]


def cell(row: Sequence[str], column: int | None) -> str:
    """The words of a cell, nothing where the row is short or there is no such column."""
    return row[column] if column is not None and column < len(row) else ""


def read_table(rows: Rows) -> list[CodeRow]:
    """The codes of a table in any of the layouts; UserError when it is none of them."""
    lines = Lines(rows)
    for fits, read in _LAYOUTS:
        if fits(lines):
            found = read(lines)
            if not found:
                break
            return found
    raise UserError(
        tr("This table is no codebook Trailmark knows."),
        tr("It needs a column called Code, Name, Tag or Path, and may have one for the description."),
    )


def _is_own(lines: Lines) -> bool:
    return {"code", "kind", "definition"} <= set(lines.heads)


def _own(lines: Lines) -> list[CodeRow]:
    at: Mapping[str, int | None] = {name: lines.column(name) for name in lines.heads}

    def words(row: Sequence[str], name: str) -> str:
        return unquoted(cell(row, at.get(name)).strip())

    return [
        CodeRow(
            path=tidy(words(row, "code").split("/"), number),
            kind=known_kind(words(row, "kind"), number),
            codable=words(row, "canbeapplied").casefold() not in ("no", "false", "0"),
            definition=words(row, "definition"),
            when_to_use=words(row, "whentouse"),
            when_not=words(row, "whennot"),
            example=words(row, "example"),
            cues=tuple(part.strip() for part in words(row, "cuewords").split(";") if part.strip()),
            valence=small_number(words(row, "valence"), number, "valence"),
            severity=small_number(words(row, "severity"), number, "severity"),
            color=words(row, "colour") or words(row, "color"),
            shortcut=words(row, "shortcut"),
            blocks=words(row, "blocks"),
            guid=words(row, "guid") or None,
        )
        for number, row in lines.numbered()
    ]


def _is_atlas_manager(lines: Lines) -> bool:
    return "density" in lines.heads and "code" in lines.heads


def _atlas_manager(lines: Lines) -> list[CodeRow]:
    """Names with a bullet; a row that is shifted to the right stands below the last that is not."""
    comment = lines.column("comment")
    found: list[CodeRow] = []
    parent = ""
    for number, row in lines.numbered():
        first = row[0].strip(_BULLETS)
        name = first or cell(row, 1).strip(_BULLETS)
        shift = 0 if first else 1
        parent = name if first else parent
        path = [name] if first or not parent else [parent, name]
        words = cell(row, comment + shift).strip() if comment is not None else ""
        found.append(CodeRow(tidy(path, number), definition=words))
    return found


def _is_atlas(lines: Lines) -> bool:
    return lines.heads[:2] == ["code", "comment"] or (
        "code" in lines.heads and any(head.startswith("codegroup") for head in lines.heads)
    )


def _atlas(lines: Lines) -> list[CodeRow]:
    """“Parent: Child” in the column Code, where the parent is a code itself or has several children."""
    code, comment = lines.column("code"), lines.column("comment")
    groups = [at for at, head in enumerate(lines.heads) if head.startswith("codegroup")]
    names = [(number, row, cell(row, code).strip(_BULLETS)) for number, row in lines.numbered()]
    alone = {name for _, _, name in names}
    heads = [name.partition(": ")[0] for _, _, name in names if ": " in name]
    found = []
    for number, row, name in names:
        parent, colon, child = name.partition(": ")
        nested = bool(colon) and (parent in alone or heads.count(parent) > 1)
        path = [parent, child] if nested else [name]
        member = tuple(text for at in groups if (text := cell(row, at).strip()))
        found.append(CodeRow(tidy(path, number), definition=cell(row, comment).strip(), groups=member))
    return found


def _is_maxqda(lines: Lines) -> bool:
    return "code" in lines.heads and lines.column("memo", "comment", "codememo") is not None


def _maxqda(lines: Lines) -> list[CodeRow]:
    """Subcodes behind “>” or a backslash, the definition in the column Memo."""
    code, memo = lines.column("code"), lines.column("memo", "codememo", "comment")
    return [
        CodeRow(tidy(re.split(r" > |\\", cell(row, code)), number), definition=cell(row, memo).strip())
        for number, row in lines.numbered()
    ]


def _is_nvivo(lines: Lines) -> bool:
    return "name" in lines.heads and bool({"references", "files", "sources"} & set(lines.heads))


def _nvivo(lines: Lines) -> list[CodeRow]:
    """A path behind backslashes, or names set in further than their parents."""
    name, description = lines.column("name"), lines.column("description")
    found: list[CodeRow] = []
    above: list[tuple[int, str]] = []
    for number, row in lines.numbered():
        text = cell(row, name)
        indent = len(text.expandtabs(4)) - len(text.expandtabs(4).lstrip(" \u00a0"))
        above = [one for one in above if one[0] < indent]
        own = [part for part in re.split(r"\\+", text.strip()) if part]
        path = tidy([*(one for _, one in above), *own], number)
        above.append((indent, path[-1]))
        found.append(CodeRow(path, definition=cell(row, description).strip()))
    return found


def _is_taguette(lines: Lines) -> bool:
    return sum(head in ("tag", "name", "path", "code", "codename") for head in lines.heads) == 1


def _taguette(lines: Lines) -> list[CodeRow]:
    """One column of names, and a description; dots in a name are part of it."""
    name = lines.column("tag", "name", "path", "code", "codename")
    words = lines.column("description", "definition", "memo", "comment")
    return [
        CodeRow(tidy([cell(row, name)], number), definition=cell(row, words).strip())
        for number, row in lines.numbered()
    ]


_LAYOUTS: tuple[tuple[Callable[[Lines], bool], Callable[[Lines], list[CodeRow]]], ...] = (
    (_is_own, _own),
    (_is_atlas_manager, _atlas_manager),
    (_is_atlas, _atlas),
    (_is_maxqda, _maxqda),
    (_is_nvivo, _nvivo),
    (_is_taguette, _taguette),
)
