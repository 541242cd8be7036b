"""Blocks from a spreadsheet: read exactly, checked whole, stored in one step, and taken back in one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from coding.roster.clipboard import block_of, safe_cell, text_of
from coding.roster.paste import Paste, plan_fill, plan_paste
from coding.roster.table import Roster
from coding.roster.write import add_next, next_name, set_cells
from coding.workspace import Workspace
from models.errors import UserError
from models.people import Participant
from tests.coding.roster.conftest import Look

CELL = st.text(st.characters(codec="utf-8", exclude_characters="\x00\r"), max_size=12)


def shown(table: Roster) -> list[int]:
    return [person.id for person in table.people]


def keys(table: Roster, first: str) -> list[str]:
    return [column.key for column in table.columns][table.places[first] :]


def store(study: Workspace, paste: Paste) -> None:
    with study.operation("Paste") as session:
        set_cells(session, paste.edits, paste.new)


@given(
    st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=5).filter(
        lambda rows: any(map(any, rows))
    )
)
def test_what_is_copied_is_what_is_pasted(rows: list[list[str]]) -> None:
    written = text_of(rows)
    if written.strip("\n\t "):
        assert block_of(written) == rows


@given(CELL)
def test_no_spreadsheet_calculates_what_was_copied(cell: str) -> None:
    kept = safe_cell(cell)
    assert kept[:1] not in ("=", "@") and (
        kept[:1] not in ("+", "-") or kept.strip("+-").replace(",", ".").replace(".", "", 1).isdigit()
    )


def test_quotes_of_spreadsheets_and_bare_quotes() -> None:
    assert block_of('"two\nlines"\t5" screw\r\n"a ""b"""\t"half\r\n') == [
        ["two\nlines", '5" screw'],
        ['a "b"', '"half'],
    ]


def test_nothing_and_too_much_are_said() -> None:
    with pytest.raises(UserError, match="nothing to paste"):
        block_of("\n\t\n")
    with pytest.raises(UserError, match="too much"):
        block_of("a\n" * 5_001)


def test_a_block_fills_cells_and_makes_people(study: Workspace, look: Look) -> None:
    table = look()
    block = block_of(
        "P01\tVP Engineering\tMerrow\nP02\tbuyer\t\nP03\t\tMerrow\nP77\tVP engineering\tOther Ltd\n"
    )
    paste = plan_paste(table, shown(table), keys(table, "name"), block)
    assert paste.problems == ()
    store(study, paste)
    now = look()
    assert [person.cells[:3] for person in now.people] == [
        ("P01", "VP Engineering", "Merrow"),
        ("P02", "Buyer", ""),
        ("P03", "", "Merrow"),
        ("P77", "VP Engineering", "Other Ltd"),
    ]
    assert now.personas == ("Buyer", "VP Engineering")
    study.undo()
    assert look() == table
    study.redo()
    assert look() == now


def test_bad_values_are_listed_and_nothing_is_half_done(look: Look) -> None:
    table = look()
    block = [
        ["many", "yesterday", "North", "yes"],
        ["7", "2024-01-31", "West", "maybe"],
        ["", "", "", "", "9"],
    ]
    paste = plan_paste(table, shown(table), keys(table, "attribute:1"), block)
    assert (paste.edits, paste.new) == ((), ())
    assert [(each.row, each.column) for each in paste.problems] == [
        (1, "Seats"),
        (1, "Since"),
        (2, "Region"),
        (2, "Pilot"),
        (3, "Sources"),
    ]


def test_a_new_row_needs_a_name_of_its_own(look: Look) -> None:
    table = look()
    people = shown(table)
    outside = plan_paste(table, people, keys(table, "role"), [["a"]] * 4)
    assert [each.row for each in outside.problems] == [4]
    twice = plan_paste(table, people[2:], keys(table, "name"), [["P03"], ["p01"], ["P09"], ["P09"]])
    assert [each.row for each in twice.problems] == [2, 3, 4]
    blank = plan_paste(table, people, keys(table, "name"), [["P01"], ["P02"], ["P03"], [""], [" "]])
    assert blank == Paste()


def test_names_can_be_exchanged_in_one_act(study: Workspace, look: Look) -> None:
    table = look()
    paste = plan_paste(table, shown(table), ["name"], [["P03"], ["P01"], ["P02"]])
    before = {person.id: table.cell(person, "name") for person in table.people}
    store(study, paste)
    names = {person.id: look().cell(person, "name") for person in look().people}
    assert sorted(names.values()) == ["P01", "P02", "P03"]
    assert all(names[number] != name for number, name in before.items())
    study.undo()
    assert look() == table


def test_one_text_fills_many_cells_and_nothing_empties_them(study: Workspace, look: Look) -> None:
    table = look()
    cells = [(person, key) for person in shown(table) for key in ("lifecycle", "attribute:1")]
    assert [each.column for each in plan_fill(table, cells, "new").problems] == ["Seats"] * 3
    emptied = plan_fill(table, cells, "")
    store(study, emptied)
    assert {look().cell(person, "lifecycle") for person in look().people} == {""}
    with study.reading() as session:
        assert session.scalars(select(Participant.lifecycle)).all() == [None, None, None]


def test_a_name_taken_meanwhile_is_refused_whole(study: Workspace, look: Look) -> None:
    table = look()
    paste = plan_paste(table, [], keys(table, "name"), [["P50"], ["P51"]])
    store(study, plan_paste(table, [], keys(table, "name"), [["p51"]]))
    with pytest.raises(UserError, match="already"), study.operation("Paste") as session:
        set_cells(session, paste.edits, paste.new)
    assert [look().cell(person, "name") for person in look().people] == ["P01", "P02", "P03", "p51"]


def test_the_next_code_goes_on_from_those_there_are(study: Workspace, look: Look) -> None:
    with study.operation("Add") as session:
        assert next_name(session) == "P04"
        add_next(session)
        add_next(session)
    assert [look().cell(person, "name") for person in look().people][-2:] == ["P04", "P05"]


WORDS = st.sampled_from(
    [
        "",
        "P01",
        "P02",
        "P09",
        "Zoë 😀",
        "new",
        "lapsed",
        "given",
        "North",
        "12",
        "1,5",
        "yes",
        "2024-05-06",
        "=1+1",
        "x\ny",
        "nobody",
    ]
)


@settings(max_examples=60)
@given(
    st.lists(st.lists(WORDS, min_size=1, max_size=14), min_size=1, max_size=6),
    st.integers(0, 3),
    st.integers(0, 20),
)
def test_a_paste_is_all_or_nothing_and_undone_exactly(
    study: Workspace, look: Look, block: list[list[str]], row: int, column: int
) -> None:
    """Either problems and no change; or every cell of the block is then in the table, and undo restores it."""
    table = look()
    below, right = shown(table)[row:], [each.key for each in table.columns][column:]
    paste = plan_paste(table, below, right, block)
    if paste.problems:
        assert (paste.edits, paste.new) == ((), ())
        return
    if not paste.edits and not paste.new:
        return
    store(study, paste)
    now = look()
    assert len(now.people) == len(table.people) + len(paste.new)
    again = plan_paste(now, below, right, block[: len(below)])
    assert (again.edits, again.problems) == ((), ())
    touched = {edit.person for edit in paste.edits}
    for person in table.people:
        if person.id not in touched:
            assert now.by_id[person.id] == person
    study.undo()
    assert look() == table


def test_copying_the_whole_table_onto_itself_changes_nothing(look: Look) -> None:
    table = look()
    block = block_of(text_of([person.cells for person in table.people]))
    assert plan_paste(table, shown(table), keys(table, "name"), block) == Paste()


def test_headings_that_were_copied_along_are_passed_over(look: Look) -> None:
    table = look()
    titles = [column.title for column in table.columns]
    block = block_of(text_of([titles, *(person.cells for person in table.people), ("P08", *[""] * 4)]))
    paste = plan_paste(table, shown(table), keys(table, "name"), block)
    assert (paste.edits, paste.problems) == ((), ())
    assert [cells["name"] for cells in paste.new] == ["P08"]
    wrong = plan_paste(table, shown(table), keys(table, "consent"), [["Consent", "Quotes"], ["maybe", "no"]])
    assert [each.row for each in wrong.problems] == [2]
