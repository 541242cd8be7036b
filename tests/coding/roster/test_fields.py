"""Fields a study adds: made, renamed, retyped with their values, taken from a set, removed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coding.people import set_attribute
from coding.roster.fields import FieldDraft, add_fields, fields, save_fields, values_held
from coding.roster.table import roster
from coding.roster.templates import field_sets
from coding.workspace import Workspace
from models.errors import UserError
from tests.coding.roster.conftest import Look


def drafts(study: Workspace) -> list[FieldDraft]:
    with study.reading() as session:
        return fields(session)


def save(study: Workspace, new: list[FieldDraft]) -> None:
    with study.operation("Fields") as session:
        save_fields(session, new)


def test_fields_are_renamed_moved_and_removed_in_one_act(study: Workspace, look: Look) -> None:
    before = look()
    seats, since, region, pilot = drafts(study)
    save(
        study, [replace(pilot, name="Seats"), replace(seats, name="Pilot"), region, FieldDraft(None, "Town")]
    )
    assert [draft.name for draft in drafts(study)] == ["Seats", "Pilot", "Region", "Town"]
    assert since.name not in [column.title for column in look().columns]
    study.undo()
    assert look() == before


def test_values_follow_a_new_type_or_forbid_it(study: Workspace, look: Look) -> None:
    with study.operation("Values") as session:
        first, second, _ = (person.id for person in roster(session).people)
        set_attribute(session, first, "Seats", "0012")
        set_attribute(session, second, "Seats", "a dozen")
        assert sorted(values_held(session).values()) == [2]
    seats = drafts(study)[0]
    text = replace(seats, type="text")
    save(study, [text])
    with pytest.raises(UserError, match="1 value of “Seats” does not fit"):
        save(study, [replace(seats, type="number")])
    with study.operation("Correct") as session:
        set_attribute(session, second, "Seats", "12,5")
    save(study, [replace(seats, type="number")])
    assert [look().cell(person, f"attribute:{seats.id}") for person in look().people] == ["12", "12.5", ""]


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (FieldDraft(None, " "), "needs a name"),
        (FieldDraft(None, "seats"), "Two fields"),
        (FieldDraft(None, "Persona"), "already"),
        (FieldDraft(None, "Size", "choice", (" ",)), "nothing to choose from"),
        (FieldDraft(None, "Size", "colour"), "not a type"),
    ],
)
def test_what_cannot_be_a_field(study: Workspace, look: Look, draft: FieldDraft, said: str) -> None:
    before = look()
    with pytest.raises(UserError, match=said):
        save(study, [*drafts(study), draft])
    assert look() == before


@pytest.mark.parametrize("chosen", field_sets(), ids=lambda each: each.id)
def test_every_set_of_fields_can_be_added_to_a_table(study: Workspace, chosen: object) -> None:
    one = next(each for each in field_sets() if each == chosen)
    with study.operation("Set") as session:
        assert add_fields(session, one.fields) == len(one.fields)
        assert add_fields(session, one.fields) == 0
    assert [draft.name for draft in drafts(study)][4:] == [draft.name for draft in one.fields]
