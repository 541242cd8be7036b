"""People from a file: columns guessed, rows laid beside those who are there, wrong ones named, one undo step."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from coding.roster.bring_in import PeoplePlan, bring_people, plan_people, wrong_rows_csv
from coding.roster.files import (
    PeopleFile,
    columns_key,
    guess_targets,
    guess_type,
    read_people_file,
    targets_kept,
    targets_to_keep,
)
from coding.workspace import Workspace
from models.errors import UserError
from tests.coding.roster.conftest import Look

TABLE = """Code;Company;Lifecycle;Seats;Joined;Panel;sources
P01;Merrow;New;40;2024-01-02;yes;9
p03;Merrow;new;;3.4.2024;no;
P20;Other;lapsed;7;5.6.2023;no;
P21;Other;retired;many;5.6.2023;no;
;Other;new;1;5.6.2023;no;
P20;Other;new;1;5.6.2023;no;
"""


@pytest.fixture
def file(tmp_path: Path) -> PeopleFile:
    path = tmp_path / "people.csv"
    path.write_text(TABLE, "utf-8")
    return read_people_file(path)


def bring(study: Workspace, plan: PeoplePlan) -> int:
    with study.operation("Import") as session:
        return bring_people(session, plan)


def test_columns_are_guessed(file: PeopleFile, look: Look) -> None:
    seats = next(column.key for column in look().columns if column.title == "Seats")
    assert guess_targets(file, look()) == [
        "name",
        "account",
        "lifecycle",
        seats,
        "new:date",
        "new:yes/no",
        "",
    ]
    assert guess_type(["1", "0", "1"]) == "number"
    assert guess_type(["soon", "2024-01-01"]) == "text"


def test_new_known_conflicting_and_wrong_rows(file: PeopleFile, look: Look) -> None:
    table = look()
    plan = plan_people(table, file, guess_targets(file, table))
    assert [cells["name"] for cells in plan.new] == ["P20"]
    assert (plan.known, plan.wrong_rows) == (2, (5, 6, 7))
    assert [(each.row, each.column, each.before, each.after) for each in plan.conflicts] == [
        (3, "Lifecycle", "lapsed", "new")
    ]
    reasons = [(each.row, each.column) for each in plan.wrong]
    assert reasons == [(5, "Lifecycle"), (5, "Seats"), (6, "Name"), (7, "Name")]
    told = wrong_rows_csv(file, plan).decode("utf-8-sig").splitlines()
    assert told[0].startswith("Row,Why,Code,Company")
    assert [line.partition(",")[0] for line in told[1:]] == ["5", "6", "7"]


def test_an_import_is_one_undo_step_and_makes_its_fields(
    study: Workspace, file: PeopleFile, look: Look
) -> None:
    before = look()
    assert bring(study, plan_people(before, file, guess_targets(file, before))) == 1
    now = look()
    people = {now.cell(person, "name"): person for person in now.people}
    joined = next(column.key for column in now.columns if column.title == "Joined")
    assert now.column(joined).kind == "date"
    assert [now.cell(people[name], joined) for name in ("P01", "P03", "P20")] == [
        "2024-01-02",
        "2024-04-03",
        "2023-06-05",
    ]
    assert [now.cell(people[name], "lifecycle") for name in ("P01", "P03")] == ["new", "lapsed"]
    study.undo()
    assert look() == before
    bring(study, plan_people(before, file, guess_targets(file, before), take_file=True))
    assert {
        look().cell(each, "lifecycle") for each in look().people if look().cell(each, "name") == "P03"
    } == {"new"}
    table = look()
    again = plan_people(table, file, guess_targets(file, table), take_file=True)
    assert not again.does_something


def test_columns_that_cannot_be_are_refused(file: PeopleFile, look: Look) -> None:
    with pytest.raises(UserError, match="who the people are"):
        plan_people(look(), file, [""] * 7)
    with pytest.raises(UserError, match="Two columns"):
        plan_people(look(), file, ["name", "name", "", "", "", "", ""])
    with pytest.raises(UserError, match="already"):
        plan_people(look(), file, ["name", "", "new:text", "", "", "", ""])


def test_a_workbook_is_read_with_its_row_numbers(tmp_path: Path, look: Look) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Name", "Region"], ["P30", "north"], [None, None], ["P31", "West"], ["P32", "'=1+1"]):
        sheet.append(row)
    path = tmp_path / "people.xlsx"
    target = io.BytesIO()
    book.save(target)
    path.write_bytes(target.getvalue())
    plan = plan_people(look(), read_people_file(path), guess_targets(read_people_file(path), look()))
    assert [cells["name"] for cells in plan.new] == ["P30"]
    assert plan.wrong_rows == (4, 5)


def test_what_is_no_table_is_said(tmp_path: Path) -> None:
    for name, words, said in (("a.pdf", "x", "no table of people"), ("b.csv", "Name\n", "holds no people")):
        path = tmp_path / name
        path.write_text(words, "utf-8")
        with pytest.raises(UserError, match=said):
            read_people_file(path)


@pytest.mark.parametrize(
    "kept", [None, "", "{", "7", '["name"]', "[1, 2, 3, 4, 5, 6, 7, 8]", '["name", "no", "", "", "", ""]']
)
def test_what_was_kept_and_is_none_counts_as_nothing(study: Workspace, look: Look, kept: str | None) -> None:
    file = PeopleFile("a.csv", ("Name", "Panel", "Size"), (("P1", "yes", "3"),))
    assert targets_kept(kept, file, look()) == guess_targets(file, look())


def test_choices_mean_the_same_in_another_project(study: Workspace, look: Look) -> None:
    file = PeopleFile("a.csv", ("Name", "Panel", "Size"), (("P1", "yes", "3"),))
    before = look()
    kept = targets_to_keep(["name", "new:choice", ""], before)
    assert targets_kept(kept, file, before) == ["name", "new:choice", ""]
    bring(study, plan_people(before, file, ["name", "new:choice", ""]))
    panel = next(column.key for column in look().columns if column.title == "Panel")
    assert targets_kept(kept, file, look()) == ["name", panel, ""]
    assert targets_kept(targets_to_keep(["", panel, "name"], look()), file, look()) == ["", panel, "name"]
    assert columns_key(("Name ", "PANEL")) == columns_key(("name", "panel"))
