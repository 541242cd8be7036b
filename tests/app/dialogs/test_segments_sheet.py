"""Coded segments of others are placed before the person's eyes, mapped again by hand, brought in as one act."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.bootstrap import Program
from app.dialogs.exchange_sheet import ExchangeSheet, show_exchange
from app.dialogs.segments_sheet import SegmentsSheet, show_segments
from app.panels.sources_page import SourcesPage
from coding.codings import codings
from coding.refi.bring_in import RefiImport
from tests.support.real import real_data

Idle = Callable[[], None]
ROWS = (
    ("id", "document", "tag", "content"),
    ("1", "P01 Ada.docx", "Unclear pricing", "the price was not clear  at all"),
    ("1", "P01 Ada.docx", "Excited", "the price was not clear  at all"),
    ("2", "P02 Ben.docx", "Excited", "Forty pages of it."),
    ("3", "P02 Ben.docx", "Excited", "Nobody said this."),
)


@pytest.fixture
def sheet(small: Program, tmp_path: Path, idle: Idle) -> SegmentsSheet:
    """The sheet over a small study, with a table as Taguette writes it."""
    path = tmp_path / "highlights.csv"
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(ROWS)
    show_segments(small.desk, small.window.whole, path)
    idle()
    return small.window.whole.findChildren(SegmentsSheet)[-1]


def words(sheet: SegmentsSheet | ExchangeSheet) -> str:
    """All that the sheet says outside its list."""
    return "\n".join(label.text() for label in sheet.findChildren(QLabel))


def test_segments_become_codings_in_one_act(sheet: SegmentsSheet, small: Program, idle: Idle) -> None:
    assert "looks like a table of Taguette. 3 of 4 codings have their place. 2 codes are new." in words(sheet)
    assert "Row 5: its words are in no source. “Nobody said this.”" in words(sheet)
    sheet.model.toggle(sheet.model.row_of(1))
    assert sheet.button.text() == "Bring in 2 of 3 codings"
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    found = small.desk.read(codings)
    assert {(one.source_title, one.code_name, one.quote, one.origin) for one in found} == {
        ("P01 Ada", "Unclear pricing", "the price was not clear at all", "import"),
        ("P02 Ben", "Excited", "Forty pages of it.", "import"),
    }
    assert small.desk.undo_label == "Bring in codings of highlights.csv"
    small.desk.undo()
    idle()
    assert small.desk.read(codings) == []


def test_columns_can_be_chosen_again(sheet: SegmentsSheet, idle: Idle) -> None:
    """Without codes nothing is placed; another column for the codes places anew."""
    code = sheet.columns["code"]
    code.setCurrentIndex(code.findData(""))
    idle()
    assert "does not say which words have which code" in sheet.figures.text()
    assert sheet.model.ids() == [] and not sheet.button.isEnabled()
    code.setCurrentIndex(code.findData("document"))
    idle()
    assert {one.path for one in sheet.placed} == {"P01 Ada.docx", "P02 Ben.docx"}


def test_the_window_tells_what_of_an_exchange_file_was_not_used(small: Program, idle: Idle) -> None:
    """A project of another program with pictures and films: counts, and the list of what stayed in the file."""
    page = cast(SourcesPage, small.window.page)
    page.import_files([real_data() / "refi" / "samples" / "skyloom_TestProject.qdpx"])
    idle()
    (sheet,) = small.window.findChildren(ExchangeSheet)
    assert "14 codes" in words(sheet) and "In the file, and not used" in words(sheet)
    assert "PictureSelection" in words(sheet)


def test_groups_of_an_exchange_file_become_fields_when_somebody_wants_them(
    small: Program, idle: Idle
) -> None:
    from coding.refi.groups import GroupField
    from coding.views import participants, sources

    guids = {one.title: one.guid for one in small.desk.read(sources)}
    counts = dict.fromkeys(("source", "code", "coding", "memo", "participant", "coder", "attachment"), 0)
    fields = (GroupField("gender", "female", (guids["P01 Ada"],)),)
    done = RefiImport(counts, fields=fields, counted="010", samples=("told me",))
    show_exchange(small.desk, small.window.whole, "a.qdpx", done)
    sheet = small.window.whole.findChildren(ExchangeSheet)[-1]
    said = words(sheet)
    assert "gender: female" in said and "“told me”" in said
    assert "code points · a line end in the file as one sign · the end left out" in said
    assert sheet.fields is not None
    QTest.mouseClick(sheet.fields, Qt.MouseButton.LeftButton)
    idle()
    assert not sheet.fields.isEnabled()
    assert "female" in {value for one in small.desk.read(participants) for value in one.attributes.values()}
    small.desk.undo()
    idle()
    assert not any(one.attributes.get("gender") for one in small.desk.read(participants))


def test_differences_are_told(small: Program) -> None:
    counts = dict.fromkeys(("source", "code", "coding", "memo", "participant", "coder", "attachment"), 0)
    show_exchange(
        small.desk, small.window.whole, "a.qdpx", RefiImport(counts, 3, ("The code “Slow” differs.",))
    )
    (sheet,) = small.window.findChildren(ExchangeSheet)
    assert "The code “Slow” differs." in words(sheet) and "3 rows were here already." in words(sheet)
    show_exchange(small.desk, small.window.whole, "b.qdpx", RefiImport(counts, 3))
    assert len(small.window.findChildren(ExchangeSheet)) == 1
