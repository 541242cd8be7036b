"""Personas and accounts as lists: read, renamed, described, merged, removed; evidence of statements stays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from coding.roster.quotas import join_plans
from coding.roster.table import sources_heard
from models.errors import UserError
from models.journey import JourneyMap
from models.passage import Coding, Passage
from models.people import Account, Participant, Persona, PersonaEvidence, PersonaField
from models.source import Source, Speaker, Turn
from models.translation import tr

HEADINGS = (
    "background",
    "demographics",
    "beliefs",
    "values",
    "psychographics",
    "watering holes",
    "goals",
    "needs",
    "struggles",
    "priorities",
)


@dataclass(frozen=True)
class Member:
    """A participant of a persona or account; `sources` is in how many they speak."""

    id: int
    name: str
    lifecycle: str
    dmu: str
    sources: int


@dataclass(frozen=True)
class Backing:
    """A quote that backs a statement; offsets are half-open code points of the source's text."""

    source_id: int
    title: str
    start: int
    end: int
    words: str


@dataclass(frozen=True)
class Statement:
    """One statement on a persona and the quotes that back it."""

    id: int
    heading: str
    text: str
    backing: tuple[Backing, ...]


@dataclass(frozen=True)
class PersonaCard:
    """All a persona says; `maps` counts the journey maps of its own."""

    id: int
    name: str
    role: str
    goal: str
    color: str
    members: tuple[Member, ...]
    statements: tuple[Statement, ...]
    maps: int


@dataclass(frozen=True)
class AccountCard:
    """A company or household and who of it takes part."""

    id: int
    name: str
    note: str
    members: tuple[Member, ...]


def persona_cards(session: Session) -> list[PersonaCard]:
    """Every persona in its order."""
    members, said = _members(session, "persona_id"), _statements(session)
    owned = (
        select(JourneyMap.persona_id, func.count())
        .where(JourneyMap.persona_id.is_not(None))
        .group_by(JourneyMap.persona_id)
    )
    maps = {int(persona or 0): int(number) for persona, number in session.execute(owned)}
    return [
        PersonaCard(
            each.id,
            each.name,
            each.role,
            each.goal,
            each.color,
            tuple(members[each.id]),
            tuple(said[each.id]),
            maps.get(each.id, 0),
        )
        for each in session.scalars(select(Persona).order_by(Persona.position, Persona.id))
    ]


def account_cards(session: Session) -> list[AccountCard]:
    """Every account by name."""
    members = _members(session, "account_id")
    return [
        AccountCard(each.id, each.name, each.note, tuple(members[each.id]))
        for each in session.scalars(select(Account).order_by(func.lower(Account.name)))
    ]


def _members(session: Session, column: str) -> dict[int, list[Member]]:
    heard = sources_heard(session)
    owner = getattr(Participant, column)
    columns = (Participant.id, Participant.name, Participant.lifecycle, Participant.dmu)
    found: dict[int, list[Member]] = defaultdict(list)
    rows = select(owner, *columns).where(owner.is_not(None)).order_by(func.lower(Participant.name))
    for belongs, number, name, lifecycle, dmu in session.execute(rows):
        found[belongs].append(Member(number, name, lifecycle or "", dmu or "", heard.get(number, 0)))
    return found


def _statements(session: Session) -> dict[int, list[Statement]]:
    backing: dict[int, list[Backing]] = defaultdict(list)
    words = func.substr(Source.text, Passage.start + 1, Passage.end - Passage.start)
    query = (
        select(PersonaEvidence.field_id, Source.id, Source.title, Passage.start, Passage.end, words)
        .join(Passage, Passage.id == PersonaEvidence.passage_id)
        .join(Source, Source.id == Passage.source_id)
        .order_by(PersonaEvidence.id)
    )
    for field, *quote in session.execute(query):
        backing[field].append(Backing(*quote))
    found: dict[int, list[Statement]] = defaultdict(list)
    said = select(PersonaField).order_by(PersonaField.position, PersonaField.id)
    for each in session.scalars(said):
        found[each.persona_id].append(Statement(each.id, each.heading, each.text, tuple(backing[each.id])))
    return found


def add_persona(session: Session, name: str) -> int:
    """Make a persona; UserError when the name is empty or taken."""
    position = int(session.scalar(select(func.count(Persona.id))) or 0)
    made = Persona(name=_free(session, Persona, name, None), position=position)
    session.add(made)
    session.flush()
    return made.id


def add_account(session: Session, name: str) -> int:
    """Make an account; UserError when the name is empty or taken."""
    made = Account(name=_free(session, Account, name, None))
    session.add(made)
    session.flush()
    return made.id


def describe_persona_card(session: Session, persona_id: int, **values: str) -> None:
    """Set name, role, goal or color of a persona; UserError when the name is empty or taken."""
    _describe(session, Persona, persona_id, values)


def describe_account(session: Session, account_id: int, **values: str) -> None:
    """Set name or note of an account; UserError when the name is empty or taken."""
    _describe(session, Account, account_id, values)


def add_statement(session: Session, persona_id: int, heading: str, text: str) -> int:
    """Add a statement below a heading, as its last; UserError when it is empty."""
    if not text.strip():
        raise UserError(tr("A statement needs words."), tr("Type what is known about the persona."))
    last = session.scalar(
        select(func.max(PersonaField.position)).where(PersonaField.persona_id == persona_id)
    )
    made = PersonaField(
        persona_id=persona_id, heading=heading, text=text.strip(), position=(-1 if last is None else last) + 1
    )
    session.add(made)
    session.flush()
    return made.id


def change_statement(session: Session, statement_id: int, text: str) -> None:
    """Write a statement anew; one that was emptied goes. Its evidence stays with it."""
    statement = session.get(PersonaField, statement_id)
    if statement is None:
        raise UserError(tr("This statement is no longer in the project."), tr("Undo may bring it back."))
    if text.strip():
        statement.text = text.strip()
    else:
        session.delete(statement)


def back_statement(session: Session, statement_id: int, passage_id: int) -> None:
    """Back a statement with a passage; a second time changes nothing."""
    same = select(PersonaEvidence.id).where(
        PersonaEvidence.field_id == statement_id, PersonaEvidence.passage_id == passage_id
    )
    if session.scalar(same) is None:
        session.add(PersonaEvidence(field_id=statement_id, passage_id=passage_id))


def passages_of_persona(session: Session, persona_id: int, most: int = 2_000) -> list[tuple[int, str, str]]:
    """Coded passages that begin in a turn of the persona's people, as (id, words, title of the source)."""
    words = func.substr(Source.text, Passage.start + 1, Passage.end - Passage.start)
    query = (
        select(Passage.id, words, Source.title)
        .join(Source, Source.id == Passage.source_id)
        .join(Turn, (Turn.source_id == Passage.source_id) & Passage.start.between(Turn.start, Turn.end - 1))
        .join(Speaker, Speaker.id == Turn.speaker_id)
        .join(Participant, Participant.id == Speaker.participant_id)
        .where(Participant.persona_id == persona_id)
        .where(select(Coding.id).where(Coding.passage_id == Passage.id, ~Coding.discarded).exists())
        .order_by(Source.position, Passage.start)
        .limit(most)
    )
    return [(row[0], row[1], row[2]) for row in session.execute(query)]


def merge_personas(session: Session, kept_id: int, other_ids: Iterable[int]) -> None:
    """Make several personas one: people, statements, maps and plans go to the one that is kept."""
    kept = _get(session, Persona, kept_id)
    for other_id in other_ids:
        other = _get(session, Persona, other_id)
        _move(session, Participant, "persona_id", other_id, kept_id)
        _move(session, JourneyMap, "persona_id", other_id, kept_id)
        _move(session, PersonaField, "persona_id", other_id, kept_id)
        join_plans(session, other_id, kept_id)
        kept.role, kept.goal = kept.role or other.role, kept.goal or other.goal
        session.flush()
        session.execute(delete(Persona).where(Persona.id == other_id))


def merge_accounts(session: Session, kept_id: int, other_ids: Iterable[int]) -> None:
    """Make several accounts one: their people go to the one that is kept, and their notes are joined."""
    kept = _get(session, Account, kept_id)
    for other_id in other_ids:
        other = _get(session, Account, other_id)
        _move(session, Participant, "account_id", other_id, kept_id)
        kept.note = "; ".join(dict.fromkeys(note for note in (kept.note, other.note) if note))
        session.flush()
        session.execute(delete(Account).where(Account.id == other_id))


def remove_persona(session: Session, persona_id: int) -> None:
    """Remove a persona with its statements and plans; its people and maps stay without one."""
    session.execute(delete(Persona).where(Persona.id == persona_id))


def remove_account(session: Session, account_id: int) -> None:
    """Remove an account; its people stay without one."""
    session.execute(delete(Account).where(Account.id == account_id))


def assign(session: Session, column: str, owner_id: int | None, people: Iterable[int]) -> None:
    """Give participants a persona or account (`column` persona_id or account_id), or none."""
    session.execute(update(Participant).where(Participant.id.in_(list(people))).values({column: owner_id}))


def _describe(session: Session, table: Any, number: int, values: dict[str, str]) -> None:
    row = _get(session, table, number)
    for name, value in values.items():
        setattr(row, name, _free(session, table, value, number) if name == "name" else value.strip())


def _free(session: Session, table: Any, name: str, own: int | None) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError(tr("This needs a name."), tr("Type at least one character."))
    for number, taken in session.execute(select(table.id, table.name)):
        if taken.casefold() == name.casefold() and number != own:
            raise UserError(
                tr("“{name}” is there already.", name=taken), tr("Choose another name, or merge the two.")
            )
    return name


def _get(session: Session, table: Any, number: int) -> Any:
    row = session.get(table, number)
    if row is None:
        raise UserError(tr("This is no longer in the project."), tr("Undo may bring it back."))
    return row


def _move(session: Session, table: Any, column: str, before: int, after: int) -> None:
    owner = getattr(table, column)
    session.execute(update(table).where(owner == before).values({column: after}))
