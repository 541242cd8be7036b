"""People from a file laid beside those who are there: new, filled in, in conflict, or wrong; then stored."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from coding.roster.columns import CHOICE, Column
from coding.roster.fields import FieldDraft, add_fields, fields
from coding.roster.files import NEW, PeopleFile, new_column
from coding.roster.paste import Edit, Problem
from coding.roster.table import Person, Roster
from coding.roster.values import WrongValue, value_of
from coding.roster.write import set_cells
from models.errors import UserError
from models.translation import tr

UNSAID = frozenset({"", "unknown"})


@dataclass(frozen=True)
class Conflict:
    """A cell of somebody known that the file says otherwise."""

    row: int
    name: str
    column: str
    before: str
    after: str


@dataclass(frozen=True)
class PeoplePlan:
    """What an import would do; rows in `wrong` are left out, each with its number and reason."""

    new: tuple[Mapping[str, str], ...] = ()
    edits: tuple[Edit, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    wrong: tuple[Problem, ...] = ()
    fields: tuple[FieldDraft, ...] = ()
    known: int = 0

    @property
    def wrong_rows(self) -> tuple[int, ...]:
        """The numbers of the rows that are left out."""
        return tuple(dict.fromkeys(problem.row for problem in self.wrong))

    @property
    def does_something(self) -> bool:
        """Whether anything would be stored."""
        return bool(self.new or self.edits)


@dataclass
class _Reading:
    new: list[Mapping[str, str]] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    wrong: list[Problem] = field(default_factory=list)
    known: int = 0


def plan_people(
    table: Roster, file: PeopleFile, targets: Sequence[str], *, take_file: bool = False
) -> PeoplePlan:
    """What the file would change with these targets; UserError when no column, or two, say who people are.

    An empty cell changes nothing. Where somebody known says otherwise, `take_file` decides.
    """
    columns = _columns(table, file, targets)
    people = {table.cell(person, "name").casefold(): person for person in table.people}
    names = Counter(_name(row, columns).casefold() for row in file.rows)
    reading = _Reading()
    seen: set[str] = set()
    for number, row in enumerate(file.rows, file.first):
        if not any(row):
            continue
        cells, problems = _cells(number, row, columns)
        name = cells.get("name", "").casefold()
        if name in seen and names[name] > 1:
            said = tr("Somebody is named a second time.")
            problems.append(Problem(number, table.column("name").title, said))
        seen.add(name)
        if problems:
            reading.wrong += problems
        elif name in people:
            _known(table, reading, number, people[name], cells, columns, take_file=take_file)
        else:
            reading.new.append({key: value for key, value in cells.items() if value})
    made = [column for column in columns.values() if column.key.startswith(NEW)]
    drafts = tuple(
        FieldDraft(None, each.title, each.kind, each.choices if each.kind == CHOICE else ()) for each in made
    )
    return PeoplePlan(
        tuple(reading.new),
        tuple(reading.edits),
        tuple(reading.conflicts),
        tuple(reading.wrong),
        drafts,
        reading.known,
    )


def bring_people(session: Session, plan: PeoplePlan) -> int:
    """Store a plan, in one act with the new fields it needs; how many participants are new.

    UserError when somebody of the same name came meanwhile.
    """
    titles = [draft.name.casefold() for draft in plan.fields]
    add_fields(session, plan.fields)
    ids = {draft.name.casefold(): f"attribute:{draft.id}" for draft in fields(session)}
    wanted = {title: ids[title] for title in titles}
    edits = [replace(edit, key=_stored(edit.key, wanted)) for edit in plan.edits]
    new = [{_stored(key, wanted): value for key, value in cells.items()} for cells in plan.new]
    return len(set_cells(session, edits, new))


def wrong_rows_csv(file: PeopleFile, plan: PeoplePlan) -> bytes:
    """The rows that are left out as CSV with a byte order mark: number, reasons, then the cells of the file."""
    from coding.roster.clipboard import safe_cell

    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow([tr("Row"), tr("Why"), *map(safe_cell, file.headers)])
    for number in plan.wrong_rows:
        reasons = "; ".join(_said(problem) for problem in plan.wrong if problem.row == number)
        writer.writerow([number, reasons, *map(safe_cell, file.rows[number - file.first])])
    return target.getvalue().encode("utf-8-sig")


def _said(problem: Problem) -> str:
    return f"{problem.column}: {problem.reason}" if problem.column else problem.reason


def _stored(key: str, wanted: Mapping[str, str]) -> str:
    return wanted[key.removeprefix(NEW)] if key.startswith(NEW) else key


def _columns(table: Roster, file: PeopleFile, targets: Sequence[str]) -> dict[int, Column]:
    """By place in the file: the column it fills; a new one has its name in small letters as its key."""
    found: dict[int, Column] = {}
    for at, target in enumerate(targets):
        if target.startswith(NEW):
            made = new_column(file, at, target)
            found[at] = replace(made, key=f"{NEW}{made.title.casefold()}")
        elif target:
            found[at] = table.column(target)
    twice = [key for key, count in Counter(column.key for column in found.values()).items() if count > 1]
    if twice:
        title = next(column.title for column in found.values() if column.key == twice[0])
        raise UserError(
            tr("Two columns of the file would fill “{title}”.", title=title), tr("Leave one of them out.")
        )
    own = {column.title.casefold() for column in table.columns}
    for column in found.values():
        if column.key.startswith(NEW) and column.title.casefold() in own:
            raise UserError(
                tr("The table has a column “{title}” already.", title=column.title),
                tr("Let the column of the file fill it."),
            )
    if not any(column.key == "name" for column in found.values()):
        raise UserError(tr("No column says who the people are."), tr("Choose the column of names."))
    return found


def _name(row: Sequence[str], columns: Mapping[int, Column]) -> str:
    at = next(at for at, column in columns.items() if column.key == "name")
    return " ".join(row[at].split()) if at < len(row) else ""


def _cells(
    number: int, row: Sequence[str], columns: Mapping[int, Column]
) -> tuple[dict[str, str], list[Problem]]:
    cells: dict[str, str] = {}
    problems: list[Problem] = []
    for at, column in columns.items():
        text = row[at] if at < len(row) else ""
        if not text and column.key != "name":
            continue
        try:
            cells[column.key] = value_of(column, text)
        except WrongValue as wrong:
            problems.append(Problem(number, column.title, f"{wrong.message} {wrong.hint}".strip()))
    return cells, problems


def _known(
    table: Roster,
    reading: _Reading,
    number: int,
    person: Person,
    cells: Mapping[str, str],
    columns: Mapping[int, Column],
    *,
    take_file: bool,
) -> None:
    reading.known += 1
    titles = {column.key: column.title for column in columns.values()}
    for key, value in cells.items():
        now = "" if key.startswith(NEW) else table.cell(person, key)
        if (
            key == "name"
            or value == now
            or (key in ("persona", "account") and value.casefold() == now.casefold())
        ):
            continue
        if now not in UNSAID:
            reading.conflicts.append(Conflict(number, table.cell(person, "name"), titles[key], now, value))
        if now in UNSAID or take_file:
            reading.edits.append(Edit(person.id, key, value))
