"""Who is in the sample study: coders, accounts, personas, participants, and the plan of the sample."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from coding.current import coder_named
from coding.people import describe_persona, persona_named
from models.people import Account, Attribute, AttributeValue, Coder, Participant, Persona, Quota

PARTICIPANT_FIELDS = (
    "name",
    "role",
    "lifecycle",
    "dmu",
    "note",
    "consent",
    "consent_on",
    "consent_scope",
    "quote_release",
)
Rows = Iterable[Mapping[str, Any]]


class People:
    """The ids of coders, personas and participants by name."""

    def __init__(self, session: Session) -> None:
        self.coders = _ids(session, Coder)
        self.personas = _ids(session, Persona)
        self.participants = _ids(session, Participant)


def add_people(session: Session, study: Mapping[str, Any]) -> People:
    """Add everybody the study names."""
    for entry in study["coders"]:
        coder = coder_named(session, entry["name"])
        session.execute(update(Coder).where(Coder.id == coder).values(color=entry["color"]))
    _add_accounts(session, study["accounts"])
    _add_personas(session, study["personas"])
    _add_participants(session, study["participants"], _add_attributes(session, study["attributes"]))
    people = People(session)
    session.add_all(
        Quota(
            persona_id=people.personas[entry["persona"]],
            lifecycle=entry["lifecycle"],
            planned=entry["planned"],
        )
        for entry in study["quota"]
    )
    session.flush()
    return people


def _add_accounts(session: Session, entries: Rows) -> None:
    session.add_all(Account(name=entry["name"], note=entry["note"]) for entry in entries)
    session.flush()


def _add_personas(session: Session, entries: Rows) -> None:
    for entry in entries:
        persona = persona_named(session, entry["name"])
        fields = [(statement["heading"], statement["text"]) for statement in entry["fields"]]
        describe_persona(session, persona, role=entry["role"], goal=entry["goal"], fields=fields)
        session.execute(update(Persona).where(Persona.id == persona).values(color=entry["color"]))


def _add_attributes(session: Session, entries: Rows) -> dict[str, int]:
    session.add_all(
        Attribute(name=entry["name"], type=entry["type"], choices=entry.get("choices", []), position=position)
        for position, entry in enumerate(entries)
    )
    session.flush()
    return _ids(session, Attribute)


def _add_participants(session: Session, entries: Rows, attributes: Mapping[str, int]) -> None:
    personas, accounts = _ids(session, Persona), _ids(session, Account)
    session.add_all(
        Participant(
            **{name: entry[name] for name in PARTICIPANT_FIELDS},
            persona_id=personas[entry["persona"]],
            account_id=accounts[entry["account"]],
        )
        for entry in entries
    )
    session.flush()
    people = _ids(session, Participant)
    values = [
        {"attribute_id": attributes[name], "participant_id": people[entry["name"]], "value": value}
        for entry in entries
        for name, value in entry["attributes"].items()
    ]
    session.execute(insert(AttributeValue), values)


def _ids(session: Session, table: Any) -> dict[str, int]:
    rows = session.execute(select(table.name, table.id)).all()
    return {row.name: row.id for row in rows}
