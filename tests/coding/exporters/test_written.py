"""Reports, tables and maps as files: the same quotes and numbers, in words that are no markup."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy.orm import Session

from coding.codings import codings
from coding.exporters.maps import export_map
from coding.exporters.project import export_project
from coding.exporters.report import escaped
from coding.journey.choose import view_for
from models.errors import UserError


def test_the_evidence_as_csv(sample: Session, tmp_path: Path) -> None:
    assert export_project(sample, tmp_path / "a.csv", anonymised=False).rows == len(codings(sample))
    with open(tmp_path / "a.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["Guid"], row["Quote"].removeprefix("'")) for row in rows] == [
        (one.guid, one.quote) for one in codings(sample)
    ]


@pytest.mark.parametrize("ending", ["md", "docx"])
def test_the_report_holds_every_quote_and_the_method(sample: Session, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"a.{ending}"
    export_project(sample, file, anonymised=False)
    if ending == "docx":
        from docx import Document

        document = Document(str(file))
        text = "\n".join(part.text for part in document.paragraphs)
        assert (document.core_properties.author, document.core_properties.comments) == ("Trailmark", "")
    else:
        text = file.read_text(encoding="utf-8").replace("\\", "").replace("> ", "")
    for one in codings(sample):
        if one.kind != "stage" and not one.discarded:
            assert one.quote.split("\n")[0] in text
    assert "Saturation" in text and "Agreement" in text


@pytest.mark.parametrize(
    "text", ["# no heading", "- no list", "1. no list", "<b>", "[a](b)", "*a* _b_ `c` |d|"]
)
def test_words_are_no_markdown(text: str) -> None:
    assert escaped(text) != text
    assert escaped(text).replace("\\", "") == text


def test_the_map_as_tables(sample: Session, tmp_path: Path) -> None:
    """A row for every card with its counts, in CSV and Excel alike."""
    view = view_for(sample)
    for ending in ("csv", "xlsx", "md"):
        assert export_map(view, tmp_path / f"map.{ending}") == []
    cards = [card for lane in view.lanes for cell in lane.cells for card in cell.cards]
    with open(tmp_path / "map.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    told = [(row["Card"], row["k"], row["n"]) for row in rows if row["What"] == "card"]
    assert told == [
        (card.text, str(card.k) if card.tier else "", str(card.n) if card.tier else "") for card in cards
    ]
    assert sum(row["What"] == "quote" for row in rows) == sum(len(card.quotes) for card in cards)
    book = load_workbook(tmp_path / "map.xlsx")
    assert book.sheetnames == ["Map", "Cards", "Emotion", "KPIs", "Decision makers"]
    assert [row[3] for row in book["Cards"].iter_rows(min_row=2, values_only=True)] == [c.text for c in cards]
    assert (tmp_path / "map.md").read_text(encoding="utf-8").strip()


def test_endings_that_are_not_known_are_told(sample: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be exported") as told:
        export_project(sample, tmp_path / "a.doc", anonymised=False)
    assert "xlsx, csv, qdpx" in told.value.hint
    with pytest.raises(UserError, match="cannot be written"):
        export_map(view_for(sample), tmp_path / "a.gif")
    assert list(tmp_path.iterdir()) == []
