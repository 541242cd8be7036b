"""A block of cells laid onto the people table: checked whole before anything is stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from coding.roster.columns import NAME, Column
from coding.roster.table import Roster
from coding.roster.values import WrongValue, tidy, value_of
from models.translation import tr


@dataclass(frozen=True)
class Edit:
    """One cell that changes, of a participant who is there."""

    person: int
    key: str
    value: str


@dataclass(frozen=True)
class Problem:
    """Why a cell cannot be stored; `row` counts the rows of what was pasted from 1."""

    row: int
    column: str
    reason: str


@dataclass(frozen=True)
class Paste:
    """What a block would change: cells, new participants by key and value, or why nothing can be stored."""

    edits: tuple[Edit, ...] = ()
    new: tuple[Mapping[str, str], ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass
class _Reading:
    """A block on its way."""

    edits: list[Edit] = field(default_factory=list)
    new: list[dict[str, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    names: list[tuple[int, str, int | None]] = field(default_factory=list)


def plan_paste(
    table: Roster, people: Sequence[int], keys: Sequence[str], block: Sequence[Sequence[str]]
) -> Paste:
    """What a block does whose first cell lies on the first of `people` and `keys`, both as they are shown.

    Rows below the last of them are new participants; a cell that says what is there already changes nothing.
    A first row that repeats the headings of these columns is passed over.
    """
    reading = _Reading()
    above = int(len(block) > 1 and _is_heading(table, keys, block[0]))
    for at, cells in enumerate(block[above:]):
        person = people[at] if at < len(people) else None
        if person is None and not any(tidy(cell) for cell in cells):
            continue
        _row(table, reading, at + above + 1, person, keys, cells)
    _names(table, reading)
    if reading.problems:
        return Paste(problems=tuple(sorted(reading.problems, key=lambda each: each.row)))
    return Paste(tuple(reading.edits), tuple(reading.new))


def plan_fill(table: Roster, cells: Iterable[tuple[int, str]], text: str) -> Paste:
    """What it does to put one text into many cells, given as (participant, key)."""
    reading = _Reading()
    for at, (person, key) in enumerate(cells):
        _cell(table, reading, at + 1, person, table.column(key), text)
    _names(table, reading)
    if reading.problems:
        return Paste(problems=tuple(reading.problems))
    return Paste(tuple(reading.edits))


def _is_heading(table: Roster, keys: Sequence[str], cells: Sequence[str]) -> bool:
    titles = [table.column(key).title for key in keys[: len(cells)]]
    return [tidy(cell) for cell in cells] == titles


def _row(
    table: Roster,
    reading: _Reading,
    number: int,
    person: int | None,
    keys: Sequence[str],
    cells: Sequence[str],
) -> None:
    if person is None:
        reading.new.append({})
    for place, text in enumerate(cells):
        if place < len(keys):
            _cell(table, reading, number, person, table.column(keys[place]), text)
        elif tidy(text):
            reading.problems.append(Problem(number, "", tr("The table has no more columns at the right.")))
            break
    if person is None and "name" not in reading.new[-1] and "name" not in keys[: len(cells)]:
        reason = tr("A new participant needs a name: paste from the column of names.")
        reading.problems.append(Problem(number, table.column("name").title, reason))


def _cell(
    table: Roster, reading: _Reading, number: int, person: int | None, column: Column, text: str
) -> None:
    now = table.cell(table.by_id[person], column.key) if person is not None else ""
    if tidy(text) == tidy(now) and (person is not None or column.kind != NAME):
        return
    if person is None and not column.is_typed:
        return
    try:
        value = value_of(column, text)
    except WrongValue as wrong:
        reading.problems.append(Problem(number, column.title, f"{wrong.message} {wrong.hint}".strip()))
        return
    if column.kind == NAME:
        reading.names.append((number, value, person))
    if person is None:
        reading.new[-1][column.key] = value
    elif value != now:
        reading.edits.append(Edit(person, column.key, value))


def _names(table: Roster, reading: _Reading) -> None:
    """Note every new name that somebody would then have twice."""
    renamed = {person for _, _, person in reading.names}
    kept = [table.cell(each, "name") for each in table.people if each.id not in renamed]
    taken = Counter(name.casefold() for name in [*kept, *(name for _, name, _ in reading.names)])
    for number, name, _ in reading.names:
        if taken[name.casefold()] > 1:
            reason = tr("There would be two participants with this name.")
            reading.problems.append(Problem(number, table.column("name").title, reason))
