"""Any words a person can say come back from a cell as they were, and never calculate."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl import load_workbook

from coding.exporters.book import Book
from coding.exporters.cells import DANGEROUS, LONGEST, clean, read_text, units
from coding.exporters.table import Column, Table
from coding.exporters.text_tables import write_csv

ANY = st.text(st.characters(blacklist_categories=()), min_size=1, max_size=60)


def told(texts: list[str], path: Path) -> Table:
    """The words one below the other, written to a workbook."""
    table = Table("Words", [Column("Text", 20)], [(text,) for text in texts])
    book = Book("Words")
    book.table(table)
    book.save(path)
    return table


@given(st.lists(ANY, min_size=1, max_size=25))
@example(
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "#N/A", "http://example.org", "_x0041_", "TRUE", "1"]
)
@example([" left", "right ", "\n", "a\r\nb", "\ud800", "\x00", "<b>&amp;", "]]>", "﷐", "👩‍👩‍👧", "\u2028"])
def test_no_text_is_lost_or_becomes_a_formula(tmp_path: Path, texts: list[str]) -> None:
    path = tmp_path / "words.xlsx"
    told(texts, path)
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet and b"<hyperlink" not in sheet
    cells = [row[0] for row in load_workbook(path)["Words"].iter_rows(min_row=2)]
    assert [read_text(str(cell.value)) for cell in cells] == [clean(text) for text in texts]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}


@given(st.lists(ANY, min_size=1, max_size=25))
@example(["=1+1", "+1", "-1", "@x", "\t=1", "\r=1"])
def test_no_csv_cell_begins_like_a_formula(tmp_path: Path, texts: list[str]) -> None:
    path = tmp_path / "words.csv"
    write_csv(Table("Words", [Column("Text")], [(text,) for text in texts]), path)
    with open(path, encoding="utf-8-sig", newline="") as file:
        found = [row[0] for row in csv.reader(file)][1:]
    assert not any(cell.startswith(DANGEROUS) for cell in found)
    for cell, text in zip(found, texts, strict=True):
        assert cell.removeprefix("'") == clean(text).removeprefix("'") or cell == clean(text)


def test_long_words_go_on_on_a_sheet_of_their_own(tmp_path: Path) -> None:
    """Nothing is cut off: the first part names the row where the rest is."""
    path = tmp_path / "long.xlsx"
    long = "😀 and more; " * 9_000
    told(["short", long], path)
    book = load_workbook(path)
    first = str(book["Words"]["A3"].value)
    head, mark, _ = first.partition("\n[… continued on sheet “Long texts”, row 2]")
    rest = [str(row[3]) for row in book["Long texts"].iter_rows(min_row=2, values_only=True)]
    assert mark and head + "".join(rest) == long
    assert all(units(part) <= LONGEST for part in (first, *rest))
    assert book["Long texts"]["B2"].value == "A3"
