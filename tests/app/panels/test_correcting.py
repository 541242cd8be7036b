"""A corrected transcript in the window: looked at, decided on, put in place, undone; the page follows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.bootstrap import Program
from app.dialogs.correct_sheet import CorrectSheet
from app.panels.code_page import CodePage
from app.panels.sources_page import SourcesPage
from coding.tagging import apply_code
from models.code import Code
from models.source import Source
from models.span import Span
from tests.app.conftest import SMALL
from tests.support.stall import StallWatch

Idle = Callable[[], None]
NEW = SMALL["P01 Ada"].replace("A friend told me", "A good friend told me")


@pytest.fixture
def coded(small: Program, idle: Idle) -> Program:
    """Two passages of the first source coded."""

    def mark(session: Session) -> None:
        text = session.get_one(Source, 1).text
        codes = session.scalars(select(Code.id).where(Code.codable).limit(2)).all()
        for code, words in zip(codes, ("A friend told me.", "It took weeks."), strict=True):
            start = text.index(words)
            apply_code(session, 1, Span(start, start + len(words)), [code])

    small.desk.run("Code", mark)
    idle()
    return small


def sheet_for(program: Program, path: Path, idle: Idle, monkeypatch: pytest.MonkeyPatch) -> CorrectSheet:
    monkeypatch.setattr(program.files, "corrected_text", lambda: path)
    program.window.show_page("sources")
    idle()
    page = cast(SourcesPage, program.window.page)
    page.table.selectRow(0)
    program.window.actions_table["replace_text"].trigger()
    idle()
    assert page.correction is not None
    return page.correction


def test_a_corrected_text_is_decided_on_and_takes_the_place(
    coded: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stall: StallWatch
) -> None:
    coded.window.show_page("code")
    idle()
    code = cast(CodePage, coded.window.page)
    code.coding.show_source(1)
    old = code.coding.view.source.text
    corrected = tmp_path / "P01 corrected.txt"
    corrected.write_text(NEW, "utf-8")
    with stall:
        sheet = sheet_for(coded, corrected, idle, monkeypatch)
    assert stall.own_ms < 100
    assert len(sheet.choices) == 1
    (choice,) = sheet.choices.values()
    choice.setCurrentIndex(choice.findData("shrink"))
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    assert coded.desk.undo_label == "Replace the text of “P01 Ada”"
    coded.window.show_page("code")
    idle()
    view = code.coding.view
    assert "A good friend told me." in view.source.text
    quotes = sorted(mark.span.of(view.source.text) for mark in view.marks)
    assert quotes == ["It took weeks.", "friend told me."]
    coded.desk.undo()
    idle()
    assert view.source.text == old
    assert sorted(mark.span.of(old) for mark in view.marks) == ["A friend told me.", "It took weeks."]


def test_one_choice_decides_on_all(
    coded: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corrected = tmp_path / "P01 corrected.txt"
    corrected.write_text(NEW.replace("It took weeks", "It took four weeks"), "utf-8")
    sheet = sheet_for(coded, corrected, idle, monkeypatch)
    assert sheet.everywhere is not None
    sheet.everywhere.setCurrentIndex(sheet.everywhere.findData("drop"))
    sheet.everywhere.activated.emit(sheet.everywhere.currentIndex())
    assert set(sheet.decisions().values()) == {"drop"}
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    idle()
    assert coded.desk.undo_label == "Code"


def test_a_file_with_the_same_words_is_told_in_one_sentence(
    coded: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    same = tmp_path / "same.txt"
    same.write_text(SMALL["P01 Ada"], "utf-8")
    monkeypatch.setattr(coded.files, "corrected_text", lambda: same)
    coded.window.show_page("sources")
    idle()
    cast(SourcesPage, coded.window.page).table.selectRow(0)
    coded.window.actions_table["replace_text"].trigger()
    idle()
    assert "same words" in coded.window.message_bar.text.text()


def wholly_corrected(small: Program, folder: Path) -> Path:
    """Codes all words of a transcript, and writes it as a file in which nearly every one is corrected."""

    def mark(session: Session) -> None:
        text = session.get_one(Source, 1).text
        code = session.scalars(select(Code.id).where(Code.codable)).first()
        assert code is not None
        for start in range(0, len(text) - 2, 3):
            apply_code(session, 1, Span(start, start + 2), [code])

    small.desk.run("Code", mark)
    words = SMALL["P01 Ada"]
    for letter in "aeiotnsrl":
        words = words.replace(letter, letter * 2)
    corrected = folder / "P01 corrected.txt"
    corrected.write_text(words, "utf-8")
    return corrected


def test_many_changed_passages_are_shown_some_at_a_time(
    small: Program, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every word but one is corrected: what is not shown one by one does what is chosen for all."""
    corrected = wholly_corrected(small, tmp_path)
    idle()
    sheet = sheet_for(small, corrected, idle, monkeypatch)
    assert len(sheet.choices) == 20 < len(sheet.decisions())
    QTest.mouseClick(sheet.more, Qt.MouseButton.LeftButton)
    idle()
    assert len(sheet.choices) == min(40, len(sheet.decisions()))
    assert sheet.everywhere is not None
    sheet.everywhere.setCurrentIndex(sheet.everywhere.findData("drop"))
    sheet.everywhere.activated.emit(sheet.everywhere.currentIndex())
    assert set(sheet.decisions().values()) == {"drop"}
