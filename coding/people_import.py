"""Participants from a table, one row a person: read and checked whole before anything is stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import UserError
from models.people import CONSENTS, DMU_TYPES, LIFECYCLES, RELEASES
from models.translation import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

HEADS = {
    "name": ("name", "participant", "participantid", "participantcode", "pseudonym", "id", "code", "case"),
    "persona": ("persona", "segment"),
    "account": ("account", "company", "organisation", "organization"),
    "role": ("role", "jobtitle"),
    "lifecycle": ("lifecycle", "lifecyclestage"),
    "dmu": ("dmu", "dmutype", "dmurole"),
    "consent": ("consent",),
    "consent_on": ("consenton", "consentdate"),
    "quote_release": ("quoterelease", "release"),
    "note": ("note", "notes"),
}
LEFT_OUT = ("sources", "codings", "guid", "stamp")
CHOICES = {"lifecycle": LIFECYCLES, "dmu": DMU_TYPES, "consent": CONSENTS, "quote_release": RELEASES}
MOST_NAMED = 10


@dataclass(frozen=True)
class PersonRow:
    """One person: the fields that were filled in, and attributes by name; `row` as a spreadsheet counts."""

    row: int
    name: str
    fields: dict[str, str] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ImportedPeople:
    """How many participants were new, and how many were there already."""

    added: int
    known: int


def read_people_table(path: Path) -> list[PersonRow]:
    """The people in a csv or xlsx file; UserError naming every row that is not possible."""
    from coding.codebook_files import file_bytes
    from coding.importers.apart import read_apart

    ending = path.suffix.lower().lstrip(".")
    if ending not in ("csv", "tsv", "xlsx"):
        raise UserError(
            tr("“{name}” is no table of people.", name=path.name), tr("Choose a csv or xlsx file.")
        )
    found = read_apart("rows", file_bytes(path), path.name, ending=ending, sheet="Participants")
    head, *rows = found or [[]]
    if not any(cell.strip() for row in rows for cell in row):
        raise UserError(
            tr("The table has no rows under its headers."), tr("The first row must name the columns.")
        )
    return people_rows(head, rows)


def people_rows(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> list[PersonRow]:
    """People from the cells below headings; columns that are no field are attributes."""
    from coding.importers.mapping import normalised

    heads = [normalised(header) for header in headers]
    columns = {name: heads.index(one) for name, ways in HEADS.items() for one in ways[::-1] if one in heads}
    if "name" not in columns:
        raise UserError(
            tr("The table does not say who the people are."), tr("Call one column Name or Participant.")
        )
    doubled = sorted({head for head in heads if head and heads.count(head) > 1})
    if doubled:
        raise UserError(
            tr("Two columns are called “{name}”.", name=headers[heads.index(doubled[0])].strip()),
            tr("Give every column a name of its own."),
        )
    fields = {at: name for name, at in columns.items()}
    others = {
        at: header.strip()
        for at, header in enumerate(headers)
        if at not in fields and header.strip() and heads[at] not in LEFT_OUT
    }
    found, bad = [], []
    for number, row in enumerate(rows, 2):
        cells = [unquoted(cell.strip()) for cell in row]
        if any(cells):
            person = _person(number, cells, fields, others)
            found.append(person)
            bad += wrong_fields(person)
    names = [person.name.casefold() for person in found]
    bad += [
        tr("row {row} names somebody a second time", row=p.row)
        for p, n in zip(found, names, strict=True)
        if n and names.index(n) != found.index(p)
    ]
    if bad:
        more = tr(", and {n} more", n=len(bad) - MOST_NAMED) if len(bad) > MOST_NAMED else ""
        raise UserError(
            tr("The table was not imported: {value}{more}.", value="; ".join(bad[:MOST_NAMED]), more=more),
            tr("Correct these rows."),
        )
    return found


def unquoted(text: str) -> str:
    """The text without the apostrophe that keeps a spreadsheet from calculating it."""
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in "=+-@" else text


def _person(
    number: int, cells: Sequence[str], fields: Mapping[int, str], others: Mapping[int, str]
) -> PersonRow:
    given = {name: cells[at] for at, name in fields.items() if at < len(cells) and cells[at]}
    for name in CHOICES:
        if name in given:
            given[name] = " ".join(given[name].casefold().replace("’", "'").split())
    attributes = {name: cells[at] for at, name in others.items() if at < len(cells) and cells[at]}
    return PersonRow(number, given.pop("name", ""), given, attributes)


def wrong_fields(person: PersonRow) -> list[str]:
    """What is not possible in a row, with its number and without its words."""
    found = [] if person.name else [tr("row {row} has no name", row=person.row)]
    for name, choices in CHOICES.items():
        if person.fields.get(name, choices[0]) not in choices:
            found.append(
                tr(
                    "row {row} has a {name} that is none of: {choices}",
                    row=person.row,
                    name=name.replace("_", " "),
                    choices=", ".join(choices),
                )
            )
    return found


def import_participants(session: Session, rows: Sequence[PersonRow]) -> ImportedPeople:
    """Add people, or fill in what a row says about those who are there; empty cells change nothing."""
    from sqlalchemy import select

    from coding.people import describe_participant, participant_named, set_attribute
    from models.people import Participant

    known = {name.lower() for name in session.scalars(select(Participant.name))}
    for person in rows:
        participant = participant_named(session, person.name)
        describe_participant(session, participant, **person.fields)
        for name, value in person.attributes.items():
            set_attribute(session, participant, name, value)
    old = sum(person.name.strip().lower() in known for person in rows)
    return ImportedPeople(len(rows) - old, old)
