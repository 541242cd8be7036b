"""An edited workbook comes back row by row: each edit is taken over or refused with its row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from coding.codings import CodingView, codings
from coding.exporters.project import export_project
from coding.exporters.workbook_changes import Differences, apply_changes, read_changes
from coding.memos import set_coding_memo
from coding.people import describe_participant, participant_named, set_attribute
from coding.views import codes, participants
from coding.workspace import Workspace
from models.errors import UserError
from tests.support.map_project import project

Edit = Callable[[Any], None]


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    """Two people, five codes, nine codings."""
    with project(tmp_path) as (workspace, _):
        with workspace.operation("Describe") as session:
            person = participant_named(session, "P1")
            describe_participant(session, person, lifecycle="new", role="Nurse")
            set_attribute(session, person, "Years", "12")
        yield workspace


@pytest.fixture
def book(study: Workspace, tmp_path: Path) -> Path:
    """The workbook of that study."""
    path = tmp_path / "evidence.xlsx"
    with study.reading() as session:
        export_project(session, path, anonymised=False)
    return path


def column(sheet: Any, title: str) -> int:
    """The number of the column under a heading."""
    return next(int(cell.column) for cell in sheet[1] if cell.value == title)


def edited(study: Workspace, path: Path, edit: Edit) -> Differences:
    """What Trailmark reads after somebody edited and saved the workbook with another program."""
    book = load_workbook(path)
    edit(book)
    book.save(path)
    with study.reading() as session:
        return read_changes(session, path)


def taken_over(study: Workspace, differences: Differences) -> list[CodingView]:
    """The codings after all changes were applied as one act."""
    with study.operation("Read the workbook back") as session:
        apply_changes(session, differences)
    with study.reading() as session:
        return codings(session)


def put(sheet: str, row: int, title: str, value: object) -> Edit:
    """An edit of one cell."""

    def edit(book: Any) -> None:
        book[sheet].cell(row, column(book[sheet], title)).value = value

    return edit


def test_a_workbook_nobody_edited_changes_nothing(study: Workspace, book: Path) -> None:
    """Saved again by another program, every word is still what it was."""
    differences = edited(study, book, lambda _: None)
    assert (differences.changes, differences.refused, differences.stale) == ((), (), False)


def several(*edits: Edit) -> Edit:
    """Edits one after the other."""

    def edit(book: Any) -> None:
        for one in edits:
            one(book)

    return edit


def test_a_memo_a_code_and_a_weight(study: Workspace, book: Path) -> None:
    with study.reading() as session:
        place, before = next((n, one) for n, one in enumerate(codings(session), 2) if one.code_name == "Slow")
    changes = (("Memo", "Look again"), ("Code", "Emotions/Joy"), ("Weight", 40))
    differences = edited(study, book, several(*(put("Evidence", place, *one) for one in changes)))
    (change,) = differences.changes
    assert (change.sheet, change.act, change.row, change.guid) == ("Evidence", "changed", place, before.guid)
    after = next(one for one in taken_over(study, differences) if one.guid == before.guid)
    assert (after.memo, after.code, after.weight) == ("Look again", "Emotions/Joy", 40)
    study.undo()
    with study.reading() as session:
        assert next(one for one in codings(session) if one.guid == before.guid) == before


def test_rows_deleted_and_added(study: Workspace, book: Path) -> None:
    """A deleted row takes its coding off; a new row is placed by its words."""
    with study.reading() as session:
        gone = codings(session)[3]

    def edit(book: Any) -> None:
        sheet = book["Evidence"]
        sheet.delete_rows(5)
        new = sheet.max_row + 1
        for title, value in (("Source", "P2 interview"), ("Quote", "Lovely"), ("Code", "Pain points/Slow")):
            put("Evidence", new, title, value)(book)
        put("Evidence", new, "Memo", "Added in Excel")(book)

    differences = edited(study, book, edit)
    assert [change.act for change in differences.changes] == ["added", "deleted"]
    found = taken_over(study, differences)
    assert gone.guid not in {one.guid for one in found}
    (added,) = [one for one in found if one.memo == "Added in Excel"]
    assert (added.source_title, added.quote, added.origin) == ("P2 interview", "Lovely", "import")


def test_codes_and_people(study: Workspace, book: Path) -> None:
    """A definition, a new name, a new code, an attribute, a column of a new one, a new person."""

    def edit(book: Any) -> None:
        sheet = book["Codebook"]
        slow = next(row for row in range(2, 99) if (sheet.cell(row, 1).value or "").endswith("/Slow"))
        put("Codebook", slow, "Definition", "What we mean now.")(book)
        put("Codebook", slow, "Name", "Slowness")(book)
        new = sheet.max_row + 1
        for title, value in (("Code", "Pain points/From Excel"), ("Definition", "New."), ("Severity", 2)):
            put("Codebook", new, title, value)(book)
        people = book["Participants"]
        put("Participants", 2, "Years", 13)(book)
        put("Participants", 2, "Role", None)(book)
        people.cell(1, people.max_column + 1).value = "Tenure"
        people.cell(2, people.max_column).value = "9 years"
        put("Participants", people.max_row + 1, "Name", "P99")(book)

    differences = edited(study, book, edit)
    assert differences.refused == ()
    taken_over(study, differences)
    with study.reading() as session:
        by_path = {code.path: code for code in codes(session)}
        people = {one.name: one for one in participants(session)}
    assert by_path["Pain points/Slowness"].definition == "What we mean now."
    new = by_path["Pain points/From Excel"]
    assert (new.kind, new.definition, new.severity) == ("pain point", "New.", 2)
    assert people["P1"].attributes == {"Years": "13", "Tenure": "9 years"}
    assert (people["P1"].role, people["P1"].lifecycle) == ("", "new")
    assert "P99" in people


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (put("Evidence", 3, "Code", "Nowhere/None"), "Evidence, row 3, names a code that cannot be applied"),
        (put("Evidence", 3, "Code", None), "Evidence, row 3, has no code"),
        (put("Evidence", 3, "Weight", 400), "Evidence, row 3, has a weight that is no whole number"),
        (put("Evidence", 3, "Guid", "strange"), "Evidence, row 3, has a Guid of another project"),
        (put("Codebook", 3, "Kind", "mood"), "Codebook, row 3, has a kind that is none of"),
        (put("Participants", 3, "Lifecycle", "gone"), "Participants, row 3, has a lifecycle that is none of"),
        (lambda book: book["Codebook"].delete_rows(3), "Codebook, the deleted row"),
        (lambda book: book["Participants"].delete_rows(2), "Participants, the deleted row “P1”, is in use"),
    ],
)
def test_what_is_not_possible_is_refused_with_its_row(
    study: Workspace, book: Path, edit: Edit, why: str
) -> None:
    differences = edited(study, book, edit)
    assert [text for text in differences.refused if text.startswith(why)], differences.refused


def test_a_stale_workbook_is_told_and_never_overwrites(study: Workspace, book: Path) -> None:
    """What both changed is refused; what only the project changed stays; the rest is taken over."""
    with study.reading() as session:
        both, ours, theirs = codings(session)[1:4]
    with study.operation("Work on") as session:
        set_coding_memo(session, both.id, "Ours")
        set_coding_memo(session, ours.id, "Ours too")

    def edit(book: Any) -> None:
        put("Evidence", 3, "Memo", "Theirs")(book)
        put("Evidence", 5, "Memo", "Theirs too")(book)

    differences = edited(study, book, edit)
    assert differences.stale and differences.acts_since == 1
    assert differences.refused == ("Evidence, row 3, was changed here and in the project.",)
    found = {one.guid: one.memo for one in taken_over(study, differences)}
    assert [found[one.guid] for one in (both, ours, theirs)] == ["Ours", "Ours too", "Theirs too"]


def test_other_workbooks_are_refused(study: Workspace, book: Path, tmp_path: Path) -> None:
    """One of another project, one without names, one of another program."""
    other = Workspace.create(tmp_path / "other.trailmark")
    with other.reading() as session, pytest.raises(UserError, match="another project"):
        read_changes(session, book)
    other.close()
    with study.reading() as session:
        export_project(session, tmp_path / "anonymised.xlsx", anonymised=True)
        with pytest.raises(UserError, match="anonymised"):
            read_changes(session, tmp_path / "anonymised.xlsx")
        (tmp_path / "x.xlsx").write_bytes(b"PK no")
        with pytest.raises(UserError):
            read_changes(session, tmp_path / "x.xlsx")
