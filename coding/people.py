"""Participants, personas, accounts and their attributes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from models.errors import UserError
from models.memo import Memo
from models.people import (
    ATTRIBUTE_TYPES,
    CONSENTS,
    DMU_TYPES,
    LIFECYCLES,
    RELEASES,
    Account,
    Attribute,
    AttributeValue,
    Participant,
    Persona,
    PersonaField,
    Quota,
)
from models.source import Speaker
from models.survey import SurveyAnswer
from models.translation import tr

CHOICES: Mapping[str, tuple[str, ...]] = {
    "lifecycle": LIFECYCLES,
    "dmu": DMU_TYPES,
    "consent": CONSENTS,
    "quote_release": RELEASES,
}
OPTIONAL = ("lifecycle", "dmu")
FREE = (
    "role",
    "note",
    "consent_on",
    "consent_scope",
    "withdraw_until",
    "retain_recording_until",
    "retain_transcript_until",
    "retain_contact_until",
)


def participant_named(session: Session, name: str) -> int:
    """The id of the participant with this name, whatever its case, added when there is none."""
    found = find_participant(session, name)
    return found if found is not None else _add(session, name.strip())


def find_participant(session: Session, name: str) -> int | None:
    """The id of the participant with this name, whatever its case; None when there is none.

    SQLite knows the cases of A to Z only, so that other letters are compared here.
    """
    name = name.strip()
    found = session.scalar(select(Participant.id).where(Participant.name == name))
    if found is not None:
        return found
    small = name.lower()
    if name.isascii():
        return session.scalar(select(Participant.id).where(func.lower(Participant.name) == small))
    rows = session.execute(select(Participant.name, Participant.id)).all()
    return next((number for known, number in rows if known.lower() == small), None)


def add_participant(session: Session, name: str, *, checked: bool = False) -> int:
    """Add a participant under a code or pseudonym; UserError when it is empty or taken.

    One that is `checked` is known not to be taken.
    """
    name = name.strip()
    if not checked:
        _refuse_name(session, name, None)
    return _add(session, name)


def _add(session: Session, name: str) -> int:
    if not name:
        raise UserError(tr("A participant needs a name."), tr("A code such as P07 or a pseudonym is enough."))
    participant = Participant(name=name)
    session.add(participant)
    session.flush()
    return participant.id


def rename_participant(session: Session, participant_id: int, name: str) -> None:
    """Give a participant another code or pseudonym; UserError when it is empty or taken."""
    name = name.strip()
    _refuse_name(session, name, participant_id)
    _participant(session, participant_id).name = name


def describe_participant(session: Session, participant_id: int, **values: Any) -> None:
    """Set persona, account (by name), lifecycle, dmu, role, consent … ; UserError for a value outside its list."""
    participant = _participant(session, participant_id)
    for name, value in values.items():
        if name == "persona":
            participant.persona_id = persona_named(session, value) if value else None
        elif name == "account":
            participant.account_id = account_named(session, value) if value else None
        else:
            setattr(participant, name, _checked(name, value))


def _checked(name: str, value: Any) -> Any:
    if name in FREE:
        return value
    if name not in CHOICES:
        raise UserError(
            tr("Participants have no field “{name}”.", name=name),
            tr("Fields: {value}.", value=", ".join((*CHOICES, *FREE))),
        )
    if not value and name in OPTIONAL:
        return None
    if value not in CHOICES[name]:
        raise UserError(
            tr("“{value}” is not a {name} Trailmark knows.", value=value, name=name),
            tr("Choose one of: {value}.", value=", ".join(CHOICES[name])),
        )
    return value


def merge_participants(session: Session, kept_id: int, other_ids: Iterable[int]) -> None:
    """Make several participants one: voices, memos, answers and what only one of them says go to the one kept.

    A withdrawn consent of any of them holds for all.
    """
    kept = _participant(session, kept_id)
    for other_id in other_ids:
        other = _participant(session, other_id)
        for table in (Speaker, Memo, SurveyAnswer):
            owner = table.participant_id
            session.execute(update(table).where(owner == other_id).values(participant_id=kept_id))
        have = set(
            session.scalars(
                select(AttributeValue.attribute_id).where(AttributeValue.participant_id == kept_id)
            )
        )
        for value in session.scalars(select(AttributeValue).where(AttributeValue.participant_id == other_id)):
            if value.attribute_id not in have:
                value.participant_id = kept_id
        for name in ("persona_id", "account_id", *OPTIONAL, "role", "note", "consent_on", "consent_scope"):
            if not getattr(kept, name):
                setattr(kept, name, getattr(other, name))
        if other.consent == "withdrawn":
            kept.consent = other.consent
        session.flush()
        session.delete(other)


def remove_participants(session: Session, participant_ids: Iterable[int]) -> None:
    """Remove participants; their sources stay, with voices that name nobody."""
    session.execute(delete(Participant).where(Participant.id.in_(list(participant_ids))))


def persona_named(session: Session, name: str) -> int:
    """The id of the persona with this name, added when there is none."""
    found = session.scalar(select(Persona.id).where(Persona.name == name))
    if found is not None:
        return found
    position = int(session.scalar(select(func.count(Persona.id))) or 0)
    persona = Persona(name=name, position=position)
    session.add(persona)
    session.flush()
    return persona.id


def describe_persona(
    session: Session, persona_id: int, *, role: str, goal: str, fields: Iterable[tuple[str, str]]
) -> None:
    """Set a persona's card: role, goal, and statements as (heading, text) in order."""
    persona = session.get_one(Persona, persona_id)
    persona.role, persona.goal = role, goal
    session.execute(delete(PersonaField).where(PersonaField.persona_id == persona_id))
    for position, (heading, text) in enumerate(fields):
        session.add(PersonaField(persona_id=persona_id, heading=heading, text=text, position=position))


def account_named(session: Session, name: str) -> int:
    """The id of the account with this name, added when there is none."""
    found = session.scalar(select(Account.id).where(Account.name == name))
    if found is not None:
        return found
    account = Account(name=name)
    session.add(account)
    session.flush()
    return account.id


def attribute_named(session: Session, name: str, type_: str = "text", scope: str = "participant") -> int:
    """The id of the attribute with this name, added with `type_` when there is none."""
    if type_ not in ATTRIBUTE_TYPES:
        raise UserError(
            tr("“{type}” is not a type of attribute.", type=type_),
            tr("Choose one of: {value}.", value=", ".join(ATTRIBUTE_TYPES)),
        )
    found = session.scalar(select(Attribute.id).where(Attribute.name == name, Attribute.scope == scope))
    if found is not None:
        return found
    position = int(session.scalar(select(func.count(Attribute.id))) or 0)
    attribute = Attribute(name=name, type=type_, scope=scope, position=position)
    session.add(attribute)
    session.flush()
    return attribute.id


def set_attribute(session: Session, participant_id: int, name: str, value: str) -> None:
    """Set an attribute of a participant, adding the attribute when new; an empty value removes it."""
    attribute_id = attribute_named(session, name)
    found = session.scalar(
        select(AttributeValue).where(
            AttributeValue.attribute_id == attribute_id, AttributeValue.participant_id == participant_id
        )
    )
    if not value:
        if found is not None:
            session.delete(found)
    elif found is None:
        session.add(AttributeValue(attribute_id=attribute_id, participant_id=participant_id, value=value))
    else:
        found.value = value
    session.flush()


def set_quota(session: Session, persona_id: int | None, lifecycle: str | None, planned: int) -> None:
    """Plan how many participants of a persona and lifecycle are wanted; 0 removes the plan."""
    same = (Quota.persona_id.is_(persona_id) if persona_id is None else Quota.persona_id == persona_id) & (
        Quota.lifecycle.is_(lifecycle) if lifecycle is None else Quota.lifecycle == lifecycle
    )
    session.execute(delete(Quota).where(same))
    if planned:
        session.add(Quota(persona_id=persona_id, lifecycle=lifecycle, planned=planned))


def _refuse_name(session: Session, name: str, own_id: int | None) -> None:
    if not name:
        raise UserError(tr("A participant needs a name."), tr("A code such as P07 or a pseudonym is enough."))
    found = find_participant(session, name)
    if found is not None and found != own_id:
        raise UserError(
            tr("There is already a participant with this name."), tr("Merge the two, or choose another name.")
        )


def _participant(session: Session, participant_id: int) -> Participant:
    participant = session.get(Participant, participant_id)
    if participant is None:
        raise UserError(tr("This participant is no longer in the project."), tr("Undo may bring them back."))
    return participant
