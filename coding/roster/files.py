"""A table of people from a file: what its columns mean, guessed and then chosen by a person."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from coding.people_import import HEADS, LEFT_OUT, unquoted
from coding.roster.columns import ATTRIBUTE, CHOICE, DATE, NUMBER, TEXT, YES_NO, Column, attribute_column
from coding.roster.table import Roster
from coding.roster.values import WrongValue, tidy, value_of
from models.errors import UserError
from models.translation import tr

NOTHING, NEW, TITLED = "", "new:", "field:"
_LOOKED_AT = 200
_GUESSED = (YES_NO, DATE, NUMBER)


@dataclass(frozen=True)
class PeopleFile:
    """The cells of a file below its headings; `first` is the number of the first row as a spreadsheet counts."""

    name: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int = 2

    def column(self, at: int) -> list[str]:
        """The cells of a column, those that are empty left out."""
        return [row[at] for row in self.rows if at < len(row) and row[at]]


def read_people_file(path: Path) -> PeopleFile:
    """The table in a csv, tsv or xlsx file; UserError when it cannot be read or holds nobody."""
    from coding.codebook_files import file_bytes
    from coding.importers.apart import read_apart

    ending = path.suffix.lower().lstrip(".")
    if ending not in ("csv", "tsv", "txt", "xlsx"):
        raise UserError(
            tr("“{name}” is no table of people.", name=path.name), tr("Choose a csv or xlsx file.")
        )
    sheet = read_apart("people", file_bytes(path), path.name, ending=ending)
    rows = tuple(tuple(unquoted(tidy(cell)) for cell in row) for row in sheet["rows"])
    if not any(any(row) for row in rows):
        raise UserError(
            tr("“{name}” holds no people.", name=path.name), tr("The first row must name the columns.")
        )
    return PeopleFile(path.name, tuple(map(tidy, sheet["headers"])), rows, sheet["first"])


def guess_targets(file: PeopleFile, table: Roster) -> list[str]:
    """For every column of the file: the key it fills, "" for none, or "new:" and the type of a new field."""
    from coding.importers.mapping import normalised

    titles = {normalised(column.title): column.key for column in table.columns if column.is_typed}
    known = {way: key for key, ways in HEADS.items() for way in ways[::-1]}
    order = {way: rank for ways in HEADS.values() for rank, way in enumerate(ways)}
    found: list[str] = []
    best: dict[str, tuple[int, int]] = {}
    for at, header in enumerate(file.headers):
        word = normalised(header)
        key = titles.get(word) or known.get(word) or _new(file, at, word)
        found.append(key)
        if key and not key.startswith(NEW):
            rank = (-1 if word in titles else order.get(word, 0), at)
            best[key] = min(best.get(key, rank), rank)
    return [
        key if not key or key.startswith(NEW) or best[key][1] == at else _new(file, at, "")
        for at, key in enumerate(found)
    ]


def columns_key(headers: Sequence[str]) -> str:
    """What the choices for a file are kept under: the headings, whatever their case and signs."""
    from coding.importers.remembered import header_key

    return f"people:{header_key(headers)}"


def targets_to_keep(targets: Sequence[str], table: Roster) -> str:
    """Choices as JSON that mean the same in another project: a field by its title in place of its number."""
    titles = {column.key: column.title for column in table.columns if column.key.startswith(ATTRIBUTE)}
    return json.dumps([f"{TITLED}{titles[key]}" if key in titles else key for key in targets])


def targets_kept(kept: str | None, file: PeopleFile, table: Roster) -> list[str]:
    """For every column what was chosen for these headings before, where that still can be; else what is guessed.

    A field that was new then is filled when it is there by now; what is not `targets_to_keep`'s counts as nothing.
    """
    guessed = guess_targets(file, table)
    try:
        chosen = json.loads(kept or "null")
    except ValueError:
        chosen = None
    if not isinstance(chosen, list) or len(chosen) != len(guessed):
        return guessed
    keys = {column.key for column in table.columns if column.is_typed}
    titled = {
        f"{TITLED}{column.title}": column.key for column in table.columns if column.key.startswith(ATTRIBUTE)
    }
    new = {f"{NEW}{kind}" for kind in (TEXT, NUMBER, DATE, YES_NO, CHOICE)}
    found = []
    for one, guess in zip(chosen, guessed, strict=True):
        if one in new:
            found.append(guess if guess in keys else one)
        else:
            key = titled.get(one, one) if isinstance(one, str) else None
            found.append(key if key == NOTHING or key in keys else guess)
    return found


def _new(file: PeopleFile, at: int, word: str) -> str:
    return NOTHING if word in LEFT_OUT or not file.column(at) else f"{NEW}{guess_type(file.column(at))}"


def guess_type(cells: Sequence[str]) -> str:
    """The type all cells of a column fit, "text" at last."""
    looked = cells[:_LOOKED_AT]
    for kind in _GUESSED:
        if kind == YES_NO and set(looked) <= {"0", "1", "x"}:
            continue
        if looked and all(_fits(attribute_column(0, "", kind, ()), cell) for cell in looked):
            return kind
    return TEXT


def _fits(column: Column, cell: str) -> bool:
    try:
        value_of(column, cell)
    except WrongValue:
        return False
    return True


def new_column(file: PeopleFile, at: int, target: str) -> Column:
    """The column that a new field would be; a choice offers what the file says."""
    kind = target.removeprefix(NEW)
    choices = (
        tuple(dict.fromkeys(" ".join(cell.split()) for cell in file.column(at))) if kind == CHOICE else ()
    )
    made = attribute_column(0, file.headers[at], kind, choices)
    return Column(f"{NEW}{at}", made.title, made.kind, made.choices)
