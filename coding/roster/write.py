"""Storing what was typed or pasted into the people table, and making new participants."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from coding.roster.columns import ATTRIBUTE
from coding.roster.paste import Edit
from models.errors import UserError
from models.people import Account, Attribute, AttributeValue, Participant, Persona
from models.translation import tr

OPTIONAL = frozenset(
    {
        "lifecycle",
        "dmu",
        "consent_on",
        "withdraw_until",
        "retain_recording_until",
        "retain_transcript_until",
        "retain_contact_until",
    }
)
LINKS: Mapping[str, type[Persona] | type[Account]] = {"persona": Persona, "account": Account}
_NUMBERED = re.compile(r"(.*?)(\d+)$")
_CHUNK = 500


def set_cells(session: Session, edits: Sequence[Edit], new: Sequence[Mapping[str, str]] = ()) -> list[int]:
    """Store checked cells and make new participants; the ids of the new ones in order.

    UserError when a participant is gone, or when a name is taken meanwhile.
    """
    people = _people(session, {edit.person for edit in edits})
    names = {edit.person: edit.value for edit in edits if edit.key == "name"}
    _refuse_twice(session, names, [cells["name"] for cells in new])
    _rename(session, people, names)
    made = [Participant(name=cells["name"]) for cells in new]
    session.add_all(made)
    session.flush()
    ids = [person.id for person in made]
    added = [
        Edit(person.id, key, value)
        for person, cells in zip(made, new, strict=True)
        for key, value in cells.items()
    ]
    people |= {person.id: person for person in made}
    rest = [edit for edit in [*edits, *added] if edit.key != "name"]
    _fields(session, people, [edit for edit in rest if not edit.key.startswith(ATTRIBUTE)])
    _attributes(session, [edit for edit in rest if edit.key.startswith(ATTRIBUTE)])
    session.flush()
    return ids


def next_name(session: Session) -> str:
    """A free code that goes on from those there are: P13 after P12; P01 in an empty project."""
    names = session.scalars(select(Participant.name)).all()
    found = [match for name in names if (match := _NUMBERED.match(name)) and len(match[2]) < 7]
    prefix = Counter(match[1] for match in found).most_common(1)[0][0] if found else "P"
    same = [match[2] for match in found if match[1] == prefix]
    width = Counter(map(len, same)).most_common(1)[0][0] if same else 2
    taken = {name.casefold() for name in names}
    number = max(map(int, same), default=0) + 1
    while f"{prefix}{number:0{width}}".casefold() in taken:
        number += 1
    return f"{prefix}{number:0{width}}"


def add_next(session: Session) -> int:
    """Make a participant under the next free code."""
    return set_cells(session, (), [{"name": next_name(session)}])[0]


def _people(session: Session, ids: Iterable[int]) -> dict[int, Participant]:
    ordered = sorted(ids)
    found: dict[int, Participant] = {}
    for start in range(0, len(ordered), _CHUNK):
        some = select(Participant).where(Participant.id.in_(ordered[start : start + _CHUNK]))
        found |= {person.id: person for person in session.scalars(some)}
    if len(found) < len(ordered):
        raise UserError(
            tr("A participant is no longer in the project."), tr("Nothing was changed; undo may help.")
        )
    return found


def _refuse_twice(session: Session, names: Mapping[int, str], new: Sequence[str]) -> None:
    stored = session.execute(select(Participant.id, Participant.name)).all()
    then = [names.get(number, name) for number, name in stored] + list(new)
    if len({name.casefold() for name in then}) < len(then) and (names or new):
        raise UserError(
            tr("There is already a participant with this name."),
            tr("Merge the two, or choose another name."),
        )


def _rename(session: Session, people: Mapping[int, Participant], names: Mapping[int, str]) -> None:
    """Names may be exchanged in one act: first nobody has one of them, then everybody has theirs."""
    if len(names) > 1:
        for number in names:
            people[number].name = f"\x01{number}"
        session.flush()
    for number, name in names.items():
        people[number].name = name
    session.flush()


def _fields(session: Session, people: Mapping[int, Participant], edits: Sequence[Edit]) -> None:
    known: dict[str, dict[str, int]] = {}
    for edit in edits:
        if edit.key in LINKS:
            at = known.setdefault(edit.key, _named(session, LINKS[edit.key]))
            setattr(people[edit.person], f"{edit.key}_id", _linked(session, edit, at))
        else:
            value = edit.value or (None if edit.key in OPTIONAL else "")
            setattr(people[edit.person], edit.key, value)


def _named(session: Session, table: type[Persona] | type[Account]) -> dict[str, int]:
    rows = session.execute(select(table.name, table.id).order_by(table.id.desc()))
    return {name.casefold(): number for name, number in rows}


def _linked(session: Session, edit: Edit, known: dict[str, int]) -> int | None:
    """The id of the persona or account with this name, whatever its case, made when there is none."""
    if not edit.value:
        return None
    name = edit.value.casefold()
    if name not in known:
        place = int(session.scalar(select(func.count(Persona.id))) or 0)
        made = Persona(name=edit.value, position=place) if edit.key == "persona" else Account(name=edit.value)
        session.add(made)
        session.flush()
        known[name] = made.id
    return known[name]


def _attributes(session: Session, edits: Sequence[Edit]) -> None:
    by_attribute: dict[int, dict[int, str]] = defaultdict(dict)
    for edit in edits:
        by_attribute[int(edit.key.removeprefix(ATTRIBUTE))][edit.person] = edit.value
    if set(by_attribute) - set(session.scalars(select(Attribute.id))):
        raise UserError(tr("A field is no longer in the project."), tr("Nothing was changed; undo may help."))
    for attribute, values in by_attribute.items():
        stored = select(AttributeValue.participant_id, AttributeValue.id).where(
            AttributeValue.attribute_id == attribute, AttributeValue.participant_id.is_not(None)
        )
        there = {int(person or 0): number for person, number in session.execute(stored)}
        gone = [there[person] for person, value in values.items() if person in there and not value]
        changed = [
            {"id": there[person], "value": value}
            for person, value in values.items()
            if person in there and value
        ]
        fresh = [
            {"attribute_id": attribute, "participant_id": person, "value": value}
            for person, value in values.items()
            if person not in there and value
        ]
        for start in range(0, len(gone), _CHUNK):
            session.execute(delete(AttributeValue).where(AttributeValue.id.in_(gone[start : start + _CHUNK])))
        if changed:
            session.execute(update(AttributeValue), changed)
        if fresh:
            session.execute(insert(AttributeValue), fresh)
