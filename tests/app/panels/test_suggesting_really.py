"""The queue with the true process behind it: first rows, reading order, more like this, a killed process."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.code_page import CodePage
from app.suggestions import ALIKE, CODES, ORDER
from models.span import Span
from tests.support.stall import StallWatch

Idle = Callable[[], None]
PATIENCE = 120_000
LONGEST_MS = 100


@pytest.fixture
def page(small: Program) -> CodePage:
    """The coding page of a small study."""
    small.window.show_page("code")
    return cast(CodePage, small.window.page)


def settled(program: Program, qtbot: QtBot) -> None:
    keeper = program.window.tools.suggestions
    qtbot.waitUntil(lambda: keeper.is_on and not keeper.is_working, timeout=PATIENCE)


def test_codes_order_and_alike_come_from_one_process_while_the_window_answers(
    small: Program, page: CodePage, idle: Idle, qtbot: QtBot, stall: StallWatch
) -> None:
    keeper, panel = small.window.tools.suggestions, page.suggestions
    assert not small.desk.asking.is_running
    with stall:
        QTest.mouseClick(panel.start_button, Qt.MouseButton.LeftButton)
        settled(small, qtbot)
    assert stall.own_ms < LONGEST_MS
    assert keeper.mode == CODES
    assert any(each.quote == "A friend told me." and each.reason for each in keeper.offers)
    drawn = {mark.span for mark in page.coding.view.marks if mark.suggestion}
    assert drawn == {each.span for each in keeper.offers}

    small.window.actions_table["order"].trigger()
    settled(small, qtbot)
    assert keeper.mode == ORDER
    assert {each.quote for each in keeper.offers} >= {"It took weeks.", "A friend told me."}
    assert panel.says.text().startswith("Most promising first")
    page.coding.view.setFocus()
    for act, row in (("last_offer", 0), ("next_offer", 1), ("last_offer", 0)):
        small.window.actions_table[act].trigger()
        assert panel.view.currentIndex().row() == row
        assert page.coding.view.selected_words() == keeper.offers[row].quote
        assert page.coding.view.hasFocus()

    text = page.coding.view.source.text
    start = text.index("the price was not clear")
    page.coding.view.select(Span(start, start + 23))
    page.coding.view.setFocus()
    small.window.actions_table["like"].trigger()
    settled(small, qtbot)
    assert keeper.mode == ALIKE
    assert panel.says.text() == "Like “the price was not clear”"
    assert {each.source_id for each in keeper.offers} == {1, 2}
    assert all(each.code_id == 0 for each in keeper.offers)
    other = next(n for n, each in enumerate(keeper.offers) if each.source_id == 2)
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(other))
    assert page.coding.source == 2
    assert keeper.mode == ALIKE
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    idle()
    assert small.desk.undo_label is None


def test_more_like_a_code_offers_that_code_and_forgets_what_was_refused(
    small: Program, page: CodePage, idle: Idle, qtbot: QtBot
) -> None:
    keeper, panel = small.window.tools.suggestions, page.suggestions
    code = next(row for row in page.codebook.codes.values() if row.name == "Awareness")
    page.codebook.view.choose(code.id)
    page.codebook.view.setFocus()
    small.window.actions_table["like"].trigger()
    settled(small, qtbot)
    assert panel.says.text() == "Like what has “Awareness”"
    assert {each.code for each in keeper.offers} == {"Awareness"}
    refused = keeper.offers[0]
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(0))
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    idle()
    keeper.find_alike((), code.id, code.name)
    settled(small, qtbot)
    assert refused.quote not in [each.quote for each in keeper.offers]
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    idle()
    assert small.desk.undo_label == "Accept “Awareness”"


def test_a_killed_process_starts_again_and_a_closed_project_ends_it(
    small: Program, page: CodePage, idle: Idle, qtbot: QtBot
) -> None:
    keeper = small.window.tools.suggestions
    keeper.start()
    settled(small, qtbot)
    before = [each.quote for each in keeper.offers]
    process = small.desk.asking._process
    assert process is not None
    assert process._child is not None
    process._child.kill()
    process._child.wait()
    keeper.start(ORDER)
    settled(small, qtbot)
    assert keeper.offers
    keeper.start(CODES)
    settled(small, qtbot)
    assert [each.quote for each in keeper.offers] == before
    small.desk.close()
    idle()
    assert not small.desk.asking.is_running
    assert keeper.offers == []
    assert not keeper.is_on


def test_another_language_is_chosen_for_the_project_and_its_limits_are_said(
    small: Program, page: CodePage, idle: Idle, qtbot: QtBot
) -> None:
    from app.dialogs.language_sheet import LanguageSheet

    small.window.actions_table["language"].trigger()
    sheet = small.window.findChild(LanguageSheet)
    assert sheet is not None
    sheet.choice.setCurrentIndex(sheet.choice.findData("de"))
    assert "English only" in sheet.limits.text()
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    assert small.desk.undo_label == "Language of the texts: German"
    small.window.tools.suggestions.start()
    settled(small, qtbot)
    assert page.suggestions.limits.isVisible()
    assert "English only" in page.suggestions.limits.text()
    assert any(each.quote == "A friend told me." for each in small.window.tools.suggestions.offers)
