"""Coding by mouse and keys in the true window; what was coded is in the file."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.itemmodels.code_tree import CodeTree
from app.panels.code_page import CodePage
from models.span import Span
from tests.support.stall import StallWatch

Idle = Callable[[], None]


def code_page(program: Program) -> CodePage:
    program.window.actions_table["go_code"].trigger()
    return cast(CodePage, program.window.page)


def marks(program: Program) -> list[tuple[str, str]]:
    """Every coding of the source shown, as stored: the code's name and the words."""
    from coding.browse import marks_of, source_words

    page = cast(CodePage, program.window.page)
    text = program.desk.read(source_words, page.coding.source)
    rows = program.desk.read(marks_of, page.coding.source)
    return [(row.code, text[row.start : row.end]) for row in rows]


def select(page: CodePage, words: str) -> Span:
    start = page.coding.view.source.text.index(words)
    span = Span(start, start + len(words))
    page.coding.view.setFocus()
    page.coding.view.select(span)
    return span


def words_of(page: CodePage) -> QWidget:
    """What has the keyboard while reading."""
    proxy = page.coding.view.focusProxy()
    assert proxy is not None
    return proxy


def press(page: CodePage, key: str) -> None:
    QTest.keyClicks(words_of(page), key)


def test_a_key_gives_its_code_to_the_selected_words(small: Program, idle: Idle) -> None:
    page = code_page(small)
    select(page, "A friend told me.")
    press(page, "1")
    idle()
    assert marks(small) == [("Awareness", "A friend told me.")]
    assert small.window.status.notice.text() == "Coded “Awareness”"
    assert page.coding.head.figures.text() == "1 coding"


def test_the_palette_finds_applies_and_gives_the_focus_back(small: Program, idle: Idle, qtbot: QtBot) -> None:
    page = code_page(small)
    select(page, "the price was not clear at all")
    QTest.keyClick(words_of(page), Qt.Key.Key_Return)
    palette = page.coding.palette_box
    qtbot.waitUntil(palette.isVisible)
    QTest.keyClicks(palette.field, "pricing not")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    idle()
    assert marks(small) == [("Pricing not comparable", "the price was not clear at all")]
    assert not palette.isVisible()
    assert words_of(page).hasFocus()


def test_control_enter_makes_a_new_code_of_the_kind_typed(small: Program, idle: Idle) -> None:
    page = code_page(small)
    select(page, "It took weeks.")
    page.coding.ask_code()
    QTest.keyClicks(page.coding.palette_box.field, "pain point: Waiting for weeks")
    QTest.keyClick(page.coding.palette_box.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert marks(small) == [("Waiting for weeks", "It took weeks.")]
    made = [row for row in page.codebook.codes.values() if row.name == "Waiting for weeks"]
    assert [row.kind for row in made] == ["pain point"]
    assert small.desk.undo_label == "Code “Waiting for weeks”"


def test_escape_closes_the_palette_and_codes_nothing(small: Program, idle: Idle) -> None:
    page = code_page(small)
    select(page, "It took weeks.")
    page.coding.ask_code()
    QTest.keyClick(page.coding.palette_box.field, Qt.Key.Key_Escape)
    idle()
    assert marks(small) == []


def test_several_codes_repeat_in_vivo_and_delete(small: Program, idle: Idle) -> None:
    page = code_page(small)
    select(page, "A friend told me.")
    press(page, "1")
    press(page, "2")
    idle()
    select(page, "I was excited, honestly.")
    press(page, "r")
    press(page, "v")
    idle()
    assert sorted(marks(small)) == [
        ("Awareness", "A friend told me."),
        ("Consideration", "A friend told me."),
        ("Consideration", "I was excited, honestly."),
        ("I was excited, honestly", "I was excited, honestly."),
    ]
    QTest.keyClick(words_of(page), Qt.Key.Key_Delete)
    idle()
    assert len(marks(small)) == 3


def test_undo_and_redo_with_their_names(small: Program, idle: Idle) -> None:
    page = code_page(small)
    select(page, "A friend told me.")
    press(page, "1")
    idle()
    undo, redo = small.window.actions_table["undo"], small.window.actions_table["redo"]
    assert undo.text() == "Undo apply code “Awareness”"
    QTest.keyClick(small.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert marks(small) == []
    assert redo.text() == "Redo apply code “Awareness”"
    QTest.keyClick(
        small.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    idle()
    assert marks(small) == [("Awareness", "A friend told me.")]
    QTest.mouseClick(small.window.status.undo, Qt.MouseButton.LeftButton)
    idle()
    assert marks(small) == []


def test_without_a_selection_a_sentence_says_what_to_do(small: Program, idle: Idle) -> None:
    page = code_page(small)
    page.coding.view.setFocus()
    press(page, "1")
    idle()
    assert marks(small) == []
    assert small.window.status.notice.text().startswith("Select some words first")


def test_a_double_click_in_the_codebook_applies_the_code(small: Program, idle: Idle) -> None:
    page = code_page(small)
    select(page, "It took weeks.")
    model = cast(CodeTree, page.codebook.view.model())
    code = next(row for row in page.codebook.codes.values() if row.name == "Evaluation")
    index = model.index_of(code.id)
    page.codebook.view.scrollTo(index)
    place = page.codebook.view.visualRect(index).center()
    QTest.mouseClick(page.codebook.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(page.codebook.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    idle()
    assert marks(small) == [("Evaluation", "It took weeks.")]


def test_a_code_dropped_on_words_codes_them(small: Program, idle: Idle) -> None:
    page = code_page(small)
    code = next(row for row in page.codebook.codes.values() if row.name == "Decision")
    span = select(page, "A friend told me.")
    page.coding.view.codes_dropped.emit((code.id,), span)
    idle()
    assert marks(small) == [("Decision", "A friend told me.")]


def test_several_codes_dropped_on_words_are_one_step(small: Program, idle: Idle) -> None:
    page = code_page(small)
    rows = [row for row in page.codebook.codes.values() if row.name in ("Stages", "Decision", "Evaluation")]
    span = select(page, "A friend told me.")
    page.coding.view.codes_dropped.emit(tuple(row.id for row in rows), span)
    idle()
    assert sorted(marks(small)) == [("Decision", "A friend told me."), ("Evaluation", "A friend told me.")]
    assert small.desk.undo_label == "Apply 2 codes"
    small.desk.undo()
    idle()
    assert marks(small) == []


def test_a_memo_is_saved_while_writing_and_when_leaving(small: Program, idle: Idle, qtbot: QtBot) -> None:
    from coding.browse import coding_memo

    page = code_page(small)
    select(page, "A friend told me.")
    press(page, "1")
    idle()
    coding = page.coding.view.marks[0].id
    press(page, "m")
    QTest.keyClicks(page.coding.memo.field, "Word of mouth")
    qtbot.waitUntil(lambda: small.desk.read(coding_memo, coding) == "Word of mouth", timeout=4000)
    QTest.keyClicks(page.coding.memo.field, " again")
    QTest.keyClick(page.coding.memo.field, Qt.Key.Key_Escape)
    idle()
    assert small.desk.read(coding_memo, coding) == "Word of mouth again"
    assert not page.coding.memo.isVisible()


def test_the_next_source_is_shown_by_the_list(small: Program, qtbot: QtBot) -> None:
    page = code_page(small)
    view = page.sources.view
    first = page.coding.source
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert page.coding.source != first
    assert "security questionnaire" in page.coding.view.source.text
    small.window.actions_table["back"].trigger()
    assert page.coding.source == first


def test_find_steps_through_the_words(small: Program, qtbot: QtBot) -> None:
    page = code_page(small)
    small.window.actions_table["find"].trigger()
    QTest.keyClicks(page.coding.find_bar.field, "Was")
    qtbot.waitUntil(lambda: page.coding.find_bar.figure.text() == "1 of 2")
    assert page.coding.view.selected_words() == "was"
    first = page.coding.view.selected_span()
    QTest.keyClick(page.coding.find_bar.field, Qt.Key.Key_Return)
    assert page.coding.view.selected_span() != first
    QTest.keyClick(page.coding.find_bar.field, Qt.Key.Key_Escape)
    QTest.keyClick(page.coding.find_bar.field, Qt.Key.Key_Escape)
    assert not page.coding.find_bar.isVisible()


@pytest.mark.parametrize("words", ["<b>Anna</b>", "<img src=file:///etc/passwd>", "a < b > c & d"])
def test_a_code_name_is_shown_as_it_is_written(small: Program, idle: Idle, words: str) -> None:
    page = code_page(small)
    select(page, "It took weeks.")
    page.coding.palette_box.code_made.emit(words, "theme")
    idle()
    assert marks(small) == [(words, "It took weeks.")]
    assert small.window.status.notice.text() == f"Coded with the new “{words}”"
    assert small.window.status.notice.textFormat() == Qt.TextFormat.PlainText


def test_coding_never_stops_the_window(sample: Program, idle: Idle, stall: StallWatch) -> None:
    page = code_page(sample)
    idle()
    text = page.coding.view.source.text
    page.coding.view.setFocus()
    with stall:
        for start in range(100, 2100, 200):
            page.coding.view.select(Span(start, start + 60))
            press(page, "1")
            idle()
        sample.desk.undo()
        idle()
    assert len(text) > 2100
    assert stall.own_ms < 100


def test_clicking_a_coding_shows_its_code(sample: Program, qtbot: QtBot) -> None:
    page = code_page(sample)
    mark = page.coding.view.marks[0]
    page.coding.view.mark_activated.emit(mark.id)
    assert page.codebook.view.code == mark.code_id
    assert page.codebook.view.visualRect(page.codebook.view.currentIndex()).top() >= 0
