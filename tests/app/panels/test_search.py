"""Search from the window: hits lead to their place, all can be coded in one act, a bad query says where."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.code_page import CodePage

Idle = Callable[[], None]


@pytest.fixture
def page(small: Program) -> CodePage:
    small.window.actions_table["search"].trigger()
    return cast(CodePage, small.window.page)


def search(page: CodePage, words: str, idle: Idle, qtbot: QtBot) -> None:
    page.search.field.clear()
    QTest.keyClicks(page.search.field, words)
    qtbot.wait(160)
    idle()


def test_a_hit_leads_to_its_words(small: Program, page: CodePage, idle: Idle, qtbot: QtBot) -> None:
    assert page.search.field.hasFocus()
    search(page, "questionnaires", idle, qtbot)
    assert page.search.figure.text() == "1 hit"
    page.search.view.setFocus()
    QTest.keyClick(page.search.view, Qt.Key.Key_Down)
    assert page.coding.view.selected_words() == "questionnaire"
    assert page.search.view.hasFocus()


def test_all_hits_are_coded_in_one_act(small: Program, page: CodePage, idle: Idle, qtbot: QtBot) -> None:
    from coding.browse import code_lines

    search(page, "it", idle, qtbot)
    hits = len(page.search.hits)
    assert hits > 1
    QTest.mouseClick(page.search.code_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.coding.palette_box.field, "awareness")
    QTest.keyClick(page.coding.palette_box.field, Qt.Key.Key_Return)
    idle()
    assert small.desk.undo_label == f"Code {hits} hits “Awareness”"
    counted = {row.name: row.codings for row in small.desk.read(code_lines)}
    assert counted["Awareness"] == hits
    small.desk.undo()
    idle()
    assert {row.codings for row in small.desk.read(code_lines)} == {0}


def test_a_query_that_cannot_be_read_says_so_and_stays_in_the_panel(
    small: Program, page: CodePage, idle: Idle, qtbot: QtBot
) -> None:
    search(page, '"open', idle, qtbot)
    assert page.search.figure.text() not in ("", "Nothing found", "Searching …")
    assert not small.window.message_bar.isVisible()
    search(page, "nosuchword", idle, qtbot)
    assert page.search.figure.text() == "Nothing found"


def test_back_shows_the_sources_again(page: CodePage) -> None:
    page.search.closed.emit()
    assert page.sources.isVisible()
    assert page.sources.view.hasFocus()


def test_all_hits_may_get_a_new_code(small: Program, page: CodePage, idle: Idle, qtbot: QtBot) -> None:
    from coding.browse import code_lines

    search(page, "it", idle, qtbot)
    QTest.mouseClick(page.search.code_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.coding.palette_box.field, "need: Clarity about it")
    QTest.keyClick(page.coding.palette_box.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle()
    made = next(row for row in small.desk.read(code_lines) if row.name == "Clarity about it")
    assert (made.kind, made.codings) == ("need", len(page.search.hits))


def test_the_palette_searches_for_what_was_typed(small: Program, idle: Idle, qtbot: QtBot) -> None:
    small.wiring.palette.ask()
    QTest.keyClicks(small.wiring.palette.field, "forty pages")
    QTest.keyClick(small.wiring.palette.field, Qt.Key.Key_Up)
    model = small.wiring.palette.model
    small.wiring.palette.list.setCurrentIndex(model.index(model.rowCount() - 1))
    QTest.keyClick(small.wiring.palette.field, Qt.Key.Key_Return)
    idle()
    page = cast(CodePage, small.window.page)
    assert page.search.field.text() == "forty pages"
    found = {hit.excerpt[hit.mark_start : hit.mark_end].lower() for hit in page.search.hits}
    assert found == {"forty", "pages"}


def test_the_excerpt_is_shown_from_a_few_words_before_the_match() -> None:
    from app.delegates.hits import near

    words = "one two three four five six seven eight nine ten eleven twelve"
    start = words.index("eleven")
    shown, first, last = near(words, start, start + 6)
    assert shown[first:last] == "eleven"
    assert len(shown) < len(words)
    assert near("short words", 6, 11) == ("short words", 6, 11)
