"""What is chosen is written, and nothing else: sheets, filters, a program's way; progress is told."""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy.orm import Session

from coding.codings import CodingView, codings
from coding.exporters.choice import SHEETS, Choice
from coding.exporters.project import export_project
from coding.exporters.workbook_changes import read_changes
from coding.memos import add_memo
from coding.refi.read import read_refi
from coding.workspace import Workspace
from models.errors import UserError

SMALL = frozenset({"Evidence", "Participants × codes", "Codebook"})


def book_of(session: Session, path: Path, **choice: Any) -> Any:
    """The workbook of a choice, read again."""
    export_project(session, path, choice=Choice(**choice))
    return load_workbook(path)


def guids(book: Any) -> set[str]:
    """The codings in the evidence."""
    head, *rows = book["Evidence"].iter_rows(values_only=True)
    return {row[head.index("Guid")] for row in rows}


def most(values: list[Any]) -> Any:
    """What occurs most often."""
    return Counter(value for value in values if value).most_common(1)[0][0]


def test_only_the_chosen_sheets_and_no_link_that_leads_nowhere(sample: Session, tmp_path: Path) -> None:
    book = book_of(sample, tmp_path / "a.xlsx", sheets=SMALL)
    assert book.sheetnames == ["Evidence", "Codebook", "Participants × codes", "Method", "Written rows"]
    led = [
        cell.hyperlink.location.partition("!")[0].strip("'")
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.hyperlink
    ]
    assert led and set(led) <= set(book.sheetnames)
    alone = book_of(sample, tmp_path / "b.xlsx", sheets=frozenset({"Participants × codes", "Summary"}))
    assert not [c for sheet in alone for row in sheet.iter_rows() for c in row if c.hyperlink]


def test_every_sheet_can_be_chosen(sample: Session, tmp_path: Path) -> None:
    book = book_of(sample, tmp_path / "a.xlsx")
    assert [name for name in book.sheetnames if name not in ("Method", "Written rows")] == list(SHEETS)


@pytest.mark.parametrize("what", ["stages", "personas", "codes", "coders", "sources"])
def test_filters_let_through_what_they_say(sample: Session, tmp_path: Path, what: str) -> None:
    """The evidence holds just those codings; the method names the filter."""
    listed = codings(sample)
    values: dict[str, Callable[[CodingView], str | None]] = {
        "stages": lambda one: (one.stage or "").split(", ")[0],
        "personas": lambda one: one.persona,
        "codes": lambda one: one.code.partition("/")[0],
        "coders": lambda one: one.coder,
        "sources": lambda one: one.source,
    }
    of = values[what]
    value = most([of(one) for one in listed])

    def passes(one: CodingView) -> bool:
        return value in (one.stage or "").split(", ") if what == "stages" else of(one) == value

    chosen: dict[str, Any] = {what: frozenset({value})}
    book = book_of(sample, tmp_path / "a.xlsx", sheets=SMALL, **chosen)
    wanted = {one.guid for one in listed if passes(one)}
    assert guids(book) == wanted and 0 < len(wanted) < len(listed)
    told = {row[0]: row[1] for row in book["Method"].iter_rows(values_only=True)}
    titles = {one.source: one.source_title for one in listed}
    assert titles.get(value, value) in told["Only"]


def test_the_map_and_the_numbers_follow_the_filters(sample: Session, tmp_path: Path) -> None:
    """No card counts a person of another persona."""
    persona = most([one.persona for one in codings(sample)])
    people = {one.participant for one in codings(sample) if one.persona == persona}
    book = book_of(sample, tmp_path / "a.xlsx", personas=frozenset({persona}))
    head, *rows = book["Cards"].iter_rows(values_only=True)
    counts = [row[head.index("Participants (k)")] or 0 for row in rows]
    assert 0 < max(counts) <= len(people)
    assert {row[0].value for row in book["Participants"].iter_rows(min_row=2)} >= people


def test_filters_that_leave_nothing_write_nothing(sample: Session, tmp_path: Path) -> None:
    old = tmp_path / "a.xlsx"
    old.write_text("old")
    for ending in ("xlsx", "qdpx", "html"):
        path = old.with_suffix(f".{ending}")
        path.write_text("old")
        with pytest.raises(UserError, match="No coding passes"):
            export_project(sample, path, choice=Choice(coders=frozenset({"Nobody"})))
        assert path.read_text() == "old"


def test_a_filtered_exchange_file_holds_what_passes(sample: Session, tmp_path: Path) -> None:
    """One source with its codings, without the sidecar that would hold the rest."""
    source = most([one.source for one in codings(sample)])
    path = tmp_path / "a.qdpx"
    rows = export_project(sample, path, choice=Choice(sources=frozenset({source}), preset="nvivo")).rows
    found = read_refi(path)
    assert [one.guid for one in found.sources] == [source]
    assert rows == sum(one.source == source for one in codings(sample))
    with zipfile.ZipFile(path) as archive:
        assert not [name for name in archive.namelist() if name.startswith("trailmark/")]


def test_a_filtered_workbook_comes_back_without_deleting_the_rest(study: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with study.reading() as session:
        coder = most([one.coder for one in codings(session)])
        export_project(session, path, choice=Choice(sheets=SMALL, coders=frozenset({coder})))
        assert read_changes(session, path).changes == ()


def test_memos_have_a_sheet(study: Workspace, tmp_path: Path) -> None:
    """Each with what it lies on; those on codings stand beside their codings."""
    with study.operation("Write") as session:
        first = codings(session)[0]
        add_memo(session, "On the code.", "Naming", on=("code_id", first.code_id))
        add_memo(session, "=1+1", on=("source_id", first.source_id))
        add_memo(session, "A thought.", "Day 1", journal=True)
    with study.reading() as session:
        book = book_of(session, tmp_path / "a.xlsx", sheets=frozenset({"Memos"}))
    _, *rows = book["Memos"].iter_rows(values_only=True)
    told = {row[1]: row for row in rows}
    assert told["On the code."][2:4] == ("code", first.code)
    assert told["=1+1"][2:4] == ("source", first.source_title)
    assert told["A thought."][2] == "journal" and told["A thought."][0] == "Day 1"


class Stopped(Exception):
    """What a person's Cancel raises."""


class Watched:
    """Remembers what is told, and stops at a sheet."""

    def __init__(self, stop: str = "") -> None:
        self.told: list[tuple[int, int, str]] = []
        self._stop = stop

    def report(self, done: int, total: int, what: str = "") -> None:
        self.told.append((done, total, what))
        if what and what == self._stop:
            raise Stopped

    def check_cancelled(self) -> None:
        return


def test_progress_is_told_and_cancel_leaves_the_old_file(sample: Session, tmp_path: Path) -> None:
    path, watched = tmp_path / "a.xlsx", Watched()
    export_project(sample, path, choice=Choice(sheets=SMALL), progress=watched)
    assert [what for _, _, what in watched.told] == [
        *("Evidence", "Codebook", "Participants × codes", "Method", "Written rows", "")
    ]
    before = path.read_bytes()
    with pytest.raises(Stopped):
        export_project(sample, path, choice=Choice(sheets=SMALL), progress=Watched("Codebook"))
    assert path.read_bytes() == before and [one.name for one in tmp_path.iterdir()] == ["a.xlsx"]
