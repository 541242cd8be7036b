"""The people table as it is shown: columns and rows of plain text, read whole."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.roster.columns import Column, attribute_column, first_columns, last_columns
from models.passage import Coding, Passage
from models.people import Account, Attribute, AttributeValue, Participant, Persona
from models.source import Source, Speaker, Turn


@dataclass(frozen=True)
class Person:
    """A participant; `cells` in the order of the columns, nothing as ""."""

    id: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Roster:
    """All participants by name, and the personas and accounts there are."""

    columns: tuple[Column, ...]
    people: tuple[Person, ...]
    personas: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()

    @cached_property
    def places(self) -> dict[str, int]:
        """Where the column of a key is."""
        return {column.key: at for at, column in enumerate(self.columns)}

    @cached_property
    def by_id(self) -> dict[int, Person]:
        """Every participant by id."""
        return {person.id: person for person in self.people}

    def cell(self, person: Person, key: str) -> str:
        """The text in one cell."""
        return person.cells[self.places[key]]

    def column(self, key: str) -> Column:
        """The column of a key."""
        return self.columns[self.places[key]]


def roster(session: Session) -> Roster:
    """The whole table."""
    attributes = session.execute(
        select(Attribute.id, Attribute.name, Attribute.type, Attribute.choices)
        .where(Attribute.scope == "participant")
        .order_by(Attribute.position, Attribute.id)
    ).all()
    own = tuple(attribute_column(row.id, row.name, row.type, _choices(row.choices)) for row in attributes)
    columns = (*first_columns(), *own, *last_columns())
    personas = dict(session.execute(select(Persona.id, Persona.name)).all())
    accounts = dict(session.execute(select(Account.id, Account.name)).all())
    people = _people(session, columns, personas, accounts)
    return Roster(columns, people, tuple(sorted(personas.values())), tuple(sorted(accounts.values())))


def _choices(stored: list[object]) -> tuple[str, ...]:
    return tuple(str(each) for each in stored)


def _people(
    session: Session, columns: tuple[Column, ...], personas: dict[int, str], accounts: dict[int, str]
) -> tuple[Person, ...]:
    values = _values(session)
    heard, coded = sources_heard(session), _codings(session)
    plain = [column.key for column in columns if hasattr(Participant, column.key)]
    rows = session.execute(
        select(
            Participant.id,
            Participant.persona_id,
            Participant.account_id,
            *(getattr(Participant, key) for key in plain),
        ).order_by(func.lower(Participant.name), Participant.id)
    ).all()
    found = []
    for row in rows:
        cells = {key: getattr(row, key) or "" for key in plain}
        cells |= values[row.id]
        cells["persona"] = personas.get(row.persona_id, "")
        cells["account"] = accounts.get(row.account_id, "")
        cells["sources"], cells["codings"] = str(heard.get(row.id, 0)), str(coded.get(row.id, 0))
        found.append(Person(row.id, tuple(cells.get(column.key, "") for column in columns)))
    return tuple(found)


def _values(session: Session) -> dict[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = defaultdict(dict)
    query = select(AttributeValue.participant_id, AttributeValue.attribute_id, AttributeValue.value)
    for person, attribute, value in session.execute(query.where(AttributeValue.participant_id.is_not(None))):
        if person is not None:
            found[person][f"attribute:{attribute}"] = value
    return found


def sources_heard(session: Session, *, internal: bool = True) -> dict[int, int]:
    """In how many sources each participant speaks; `internal` counts talks with colleagues too."""
    query = (
        select(Speaker.participant_id, func.count(Speaker.source_id.distinct()))
        .where(Speaker.participant_id.is_not(None))
        .group_by(Speaker.participant_id)
    )
    if not internal:
        query = query.join(Source, Source.id == Speaker.source_id).where(Source.kind != "internal")
    return {int(person or 0): number for person, number in session.execute(query)}


def _codings(session: Session) -> dict[int, int]:
    """How many codings, not discarded, begin in a turn of each participant."""
    turns: dict[int, list[tuple[int, int, int | None]]] = defaultdict(list)
    spoken = select(Turn.source_id, Turn.start, Turn.end, Speaker.participant_id)
    for source, start, end, person in session.execute(
        spoken.outerjoin(Speaker, Speaker.id == Turn.speaker_id).order_by(Turn.source_id, Turn.start)
    ):
        turns[source].append((start, end, person))
    marked = (
        select(Passage.source_id, Passage.start, func.count(Coding.id))
        .join(Coding, Coding.passage_id == Passage.id)
        .where(Coding.discarded.is_(False))
        .group_by(Passage.id)
    )
    found: dict[int, int] = defaultdict(int)
    for source, start, number in session.execute(marked):
        at = bisect_right(turns[source], start, key=lambda turn: turn[0]) - 1
        if at >= 0 and start < turns[source][at][1] and (person := turns[source][at][2]) is not None:
            found[person] += number
    return found
