"""The workbook holds what the lists and the map hold, and nothing that calculates or leads outside."""

from __future__ import annotations

import re
import zipfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy.orm import Session

from coding.codings import codings
from coding.exporters.cells import read_text
from coding.exporters.project import export_project
from coding.journey.choose import view_for
from coding.views import codes, participants

SHEETS = [
    *("Summary", "Map", "Cards", "Evidence", "Passages", "Codebook", "Participants", "Participants × codes"),
    *(
        "0-1",
        "Memos",
        "Prevalence",
        "Emotion",
        "Transitions",
        "Agreement",
        "KPIs",
        "Decision makers",
        "Hypotheses",
    ),
    *("Decisions", "Method", "Written rows"),
]


@pytest.fixture(scope="module")
def book(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of the sample study."""
    from coding.workspace import opened

    path = tmp_path_factory.mktemp("book") / "evidence.xlsx"
    with opened(sample_file) as workspace, workspace.reading() as session:
        export_project(session, path, anonymised=False)
    return path


@pytest.fixture(scope="module")
def read(book: Path) -> Any:
    """The workbook as it is read again."""
    return load_workbook(book)


def rows(sheet: Any) -> list[dict[str, Any]]:
    """The rows of a sheet by the headings of their columns."""
    head, *body = sheet.iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in body]


def test_it_has_every_sheet(read: Any) -> None:
    assert read.sheetnames == SHEETS


def test_the_evidence_is_every_coding(read: Any, sample: Session) -> None:
    """Quote, place, code, stage, voice, coder and memo of each row are those of the list."""
    found = rows(read["Evidence"])
    listed = codings(sample)
    assert len(found) == len(listed)
    for row, one in zip(found, listed, strict=True):
        assert read_text(row["Quote"]) == one.quote
        told = {
            "Guid": one.guid,
            "Source guid": one.source,
            "Start": one.start,
            "End": one.end,
            "Code": one.code,
            "Kind": one.kind,
            "Stage": one.stage,
            "Valence": one.valence,
            "Participant": one.participant,
            "Persona": one.persona,
            "Speaker": one.speaker,
            "Coder": one.coder,
            "Origin": one.origin,
            "Memo": one.memo or None,
        }
        assert {name: row[name] for name in told} == told


def test_moments_and_times_are_numbers(read: Any, sample: Session) -> None:
    """A date can be sorted and a time added up."""
    one = next(one for one in codings(sample) if one.time is not None)
    row = next(row for row in rows(read["Evidence"]) if row["Guid"] == one.guid)
    assert isinstance(row["Created"], datetime)
    assert row["Time"] == timedelta(seconds=one.time or 0)


def test_the_cards_are_the_map(read: Any, sample: Session) -> None:
    """Every card with its k of n, limits and tier; on the sheet of the map each stands in its column."""
    view = view_for(sample)
    wanted = [
        (lane.name, cell.stage, card.text, card.code, card.tier)
        for lane in view.lanes
        for cell in lane.cells
        for card in cell.cards
    ]
    found = rows(read["Cards"])
    assert [(r["Lane"], r["Stage"], r["Card"], r["Code"], r["Tier"]) for r in found] == wanted
    counted = [card for lane in view.lanes for cell in lane.cells for card in cell.cards if card.tier]
    shown = [r for r in found if r["Tier"]]
    assert [(r["Participants (k)"], r["Of (n)"], r["Low"]) for r in shown] == [
        (card.k, card.n, card.low) for card in counted
    ]
    sheet = read["Map"]
    assert [cell.value for cell in sheet[3]][1:] == [stage.name for stage in view.stages]
    assert [cell.value for cell in sheet[4]][1:] == [stage.participants for stage in view.stages]
    for column, stage in enumerate(view.stages, 2):
        words = [str(cell.value) for cell in next(sheet.iter_cols(column, column, 6)) if cell.value]
        texts = [
            card.text for lane in view.lanes for c in lane.cells if c.stage == stage.name for card in c.cards
        ]
        assert all(any(word.startswith(text) for word in words) for text in texts)


def test_emotion_is_the_curve(read: Any, sample: Session) -> None:
    for row, stage in zip(rows(read["Emotion"]), view_for(sample).stages, strict=True):
        felt = stage.emotion
        assert (row["Stage"], row["Mean valence"], row["Participants"]) == (stage.name, felt.mean, felt.n)
        assert all(row[point.participant] == point.valence for point in felt.points)


def test_a_card_leads_to_its_evidence_and_back(read: Any) -> None:
    """The row behind a card leads to a cell whose comment holds its quote."""
    sheet, evidence = read["Map"], read["Evidence"]
    linked = [cell for row in sheet.iter_rows(min_row=6) for cell in row if cell.hyperlink]
    assert len(linked) > 50
    for cell in linked:
        place = cell.hyperlink.location.partition("!")[2]
        quote = str(evidence[place].value)
        assert cell.comment and quote[:40] in cell.comment.text
        back = evidence[place.replace("A", "B")].hyperlink
        assert back.location.startswith("'Map'!")


def test_the_numbers_of_people_and_codes(read: Any, sample: Session) -> None:
    """Matrix and 0-1 sheet count the same codings; codebook and participants hold everybody."""
    listed = [one for one in codings(sample) if not one.discarded]
    matrix = list(read["Participants × codes"].iter_rows(min_row=2, min_col=2, values_only=True))
    assert sum(sum(row) for row in matrix) == sum(1 for one in listed if one.participant)
    ones = rows(read["0-1"])
    pairs = {(one.passage, one.code) for one in listed}
    marked = {
        (row["Passage guid"], code)
        for row in ones
        for code, value in row.items()
        if value == 1 and "/" in code
    }
    assert marked == {(passage, code) for passage, code in pairs if "/" in code}
    assert [row["Guid"] for row in rows(read["Codebook"])] == [code.guid for code in codes(sample)]
    assert [row["Name"] for row in rows(read["Participants"])] == [one.name for one in participants(sample)]


def test_every_sheet_is_ready_for_reading_and_printing(read: Any) -> None:
    """Frozen headings, a filter, landscape, as wide as the page, headings on every page."""
    for sheet in read:
        assert sheet.freeze_panes
        assert sheet.title == "Map" or sheet.auto_filter.ref
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows


def test_rows_are_as_high_as_their_words(read: Any) -> None:
    """Written in the file, as LibreOffice fits no row when it opens one; long words are cut off at eight lines."""
    for name, columns in (("Evidence", ("A", "B", "L")), ("Map", "BCD"), ("Codebook", "EF")):
        sheet = read[name]
        for row in range(2, sheet.max_row + 1):
            height = sheet.row_dimensions[row].height or 15
            for column in columns:
                words = sheet[f"{column}{row}"].value
                if isinstance(words, str):
                    most = sheet.column_dimensions[column].width * 1.3
                    lines = sum(-(-max(1, len(part)) // int(most)) for part in words.split("\n"))
                    assert height >= min(lines, 8) * 13, (name, row, column)
    assert not read["Map"]["A1"].alignment.wrap_text


def test_nothing_calculates_or_leads_outside(book: Path) -> None:
    """No formula, no address outside the workbook, no relation to another file, nobody's name or computer."""
    with zipfile.ZipFile(book) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            assert not re.search(rb"<f[ >]", part), name
            assert b"TargetMode" not in part, name
            assert b"/home/" not in part and b"/root/" not in part, name
        core = archive.read("docProps/core.xml").decode()
    assert re.findall(r"<(?:dc:creator|cp:lastModifiedBy)[^>]*>([^<]*)", core) == ["Trailmark", "Trailmark"]


def test_it_is_private_and_leaves_nothing_beside_it(book: Path) -> None:
    assert book.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in book.parent.iterdir()] == ["evidence.xlsx"]


def test_paper_takes_what_is_read_and_tells_what_it_leaves_out(sample: Session, tmp_path: Path) -> None:
    """Rules of the codebook on one page's width, all codes of the matrix beside its people, the map on A3."""
    export_project(sample, tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    codebook, matrix = book["Codebook"], book["Participants × codes"]
    last = codebook.print_area.rpartition(":")[2].strip("$").partition("$")[0]
    printed = [cell.value for cell in codebook[f"A1:{last}1"][0]]
    assert printed == ["Code", "Kind", "Definition", "When to use", "When not", "Example"]
    foot, pages = codebook.oddFooter, matrix.page_setup.fitToWidth
    assert foot is not None and foot.right.text == f"6 of {codebook.max_column} columns"
    assert not matrix.print_area and pages is not None and pages > 3
    assert str(matrix.print_title_cols).replace("$", "") == "A:A"
    assert not book["Transitions"].print_area
    assert str(book["Map"].page_setup.paperSize) == "8"
    heights = [codebook.row_dimensions[row].height or 0 for row in range(2, codebook.max_row + 1)]
    assert max(heights) <= 4 * 13.5
