"""The fields of the people table that a study adds: typed attributes, made, renamed, retyped, ordered, removed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from coding.roster.columns import CHOICE, attribute_column
from coding.roster.table import roster
from coding.roster.values import WrongValue, tidy, value_of
from models.errors import UserError
from models.people import ATTRIBUTE_TYPES, Attribute, AttributeValue
from models.translation import tr, trn

SCOPE = "participant"


@dataclass(frozen=True)
class FieldDraft:
    """A field as it shall be; `id` None for a new one; `choices` of type "choice" only."""

    id: int | None
    name: str
    type: str = "text"
    choices: tuple[str, ...] = ()


def fields(session: Session) -> list[FieldDraft]:
    """The fields there are, in their order."""
    query = select(Attribute).where(Attribute.scope == SCOPE).order_by(Attribute.position, Attribute.id)
    return [
        FieldDraft(each.id, each.name, each.type, tuple(str(choice) for choice in each.choices))
        for each in session.scalars(query)
    ]


def values_held(session: Session) -> dict[int, int]:
    """How many participants have a value in each field."""
    query = (
        select(AttributeValue.attribute_id, func.count())
        .where(AttributeValue.participant_id.is_not(None))
        .group_by(AttributeValue.attribute_id)
    )
    return {int(attribute): int(number) for attribute, number in session.execute(query)}


def save_fields(session: Session, drafts: Sequence[FieldDraft]) -> None:
    """Make the fields be these, in this order; those that are not named go with their values.

    UserError for an empty or doubled name, a choice without choices, or values that do not fit a new type.
    """
    drafts = [_tidied(draft) for draft in drafts]
    _refuse_names(session, drafts)
    there = {each.id: each for each in session.scalars(select(Attribute).where(Attribute.scope == SCOPE))}
    gone = set(there) - {draft.id for draft in drafts}
    session.execute(delete(Attribute).where(Attribute.id.in_(gone)))
    for draft in drafts:
        if draft.id is not None and draft.id not in there:
            raise UserError(tr("A field is no longer in the project."), tr("Open the list of fields again."))
    for number, draft in enumerate(drafts):
        if draft.id is not None and there[draft.id].name != draft.name:
            there[draft.id].name = f"\x01{number}"
    session.flush()
    for position, draft in enumerate(drafts):
        _save(session, there.get(draft.id) if draft.id is not None else None, draft, position)
    session.flush()


def add_fields(session: Session, new: Iterable[FieldDraft]) -> int:
    """Add the fields whose names are not there yet; how many."""
    now = fields(session)
    names = {draft.name.casefold() for draft in now}
    fresh = [draft for draft in new if draft.name.casefold() not in names]
    save_fields(session, [*now, *fresh])
    return len(fresh)


def _tidied(draft: FieldDraft) -> FieldDraft:
    choices = dict.fromkeys(" ".join(tidy(choice).split()) for choice in draft.choices)
    kept = tuple(choice for choice in choices if choice) if draft.type == CHOICE else ()
    return FieldDraft(draft.id, " ".join(tidy(draft.name).split()), draft.type, kept)


def _refuse_names(session: Session, drafts: Sequence[FieldDraft]) -> None:
    own = {column.title.casefold() for column in roster(session).columns if column.attribute_id is None}
    seen: set[str] = set()
    for draft in drafts:
        name = draft.name.casefold()
        if not name:
            raise UserError(tr("A field needs a name."), tr("Type at least one character."))
        if name in own:
            raise UserError(
                tr("The table has a column “{name}” already.", name=draft.name), tr("Choose another name.")
            )
        if name in seen:
            raise UserError(
                tr("Two fields would be called “{name}”.", name=draft.name), tr("Choose another name.")
            )
        if draft.type not in ATTRIBUTE_TYPES:
            raise UserError(
                tr("“{type}” is not a type of field.", type=draft.type),
                tr("Choose one of: {all}.", all=", ".join(ATTRIBUTE_TYPES)),
            )
        if draft.type == CHOICE and not draft.choices:
            raise UserError(
                tr("“{name}” has nothing to choose from.", name=draft.name), tr("Type its choices.")
            )
        seen.add(name)


def _save(session: Session, attribute: Attribute | None, draft: FieldDraft, position: int) -> None:
    if attribute is None:
        attribute = Attribute(name=draft.name, type=draft.type, scope=SCOPE, choices=[], position=position)
        session.add(attribute)
    elif attribute.type != draft.type or (tuple(attribute.choices) != draft.choices):
        _convert(session, attribute, draft)
    attribute.name, attribute.type, attribute.position = draft.name, draft.type, position
    if list(attribute.choices) != list(draft.choices):
        attribute.choices = list(draft.choices)


def _convert(session: Session, attribute: Attribute, draft: FieldDraft) -> None:
    """Write every value the way the new type stores it; UserError when some cannot be."""
    column = attribute_column(attribute.id, draft.name, draft.type, draft.choices)
    wrong = 0
    for held in session.scalars(
        select(AttributeValue).where(AttributeValue.attribute_id == attribute.id)
    ).all():
        try:
            held.value = value_of(column, held.value)
        except WrongValue:
            wrong += 1
    if wrong:
        raise UserError(
            trn(
                "{n} value of “{name}” does not fit the type “{type}”.",
                "{n} values of “{name}” do not fit the type “{type}”.",
                wrong,
                name=draft.name,
                type=draft.type,
            ),
            tr("Sort the table by this column to find them, correct them, then change the type."),
        )
