"""Help with a code: what it would find is shown as it is typed, and its codings propose words and sentences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.code_sheet import edit_code, new_code
from app.widgets.buttons import Button
from models.span import Span
from tests.support.stall import StallWatch

Idle = Callable[[], None]
PATIENCE = 120_000
LONGEST_MS = 100


def test_a_new_code_asks_for_words_and_shows_at_once_what_they_find(
    small: Program, idle: Idle, qtbot: QtBot, stall: StallWatch
) -> None:
    sheet = new_code(small.desk, small.window.whole, "theme")
    idle()
    assert sheet.help.asks.isVisible()
    assert "there are 0 and 0" in sheet.help.asks.text()
    assert "Type cue words" in sheet.help.state.text()
    assert not small.desk.asking.is_running
    with stall:
        QTest.keyClicks(sheet.name, "Paper")
        QTest.keyClicks(sheet.cues, "pages")
        qtbot.waitUntil(lambda: bool(sheet.help.offers), timeout=PATIENCE)
    assert stall.own_ms < LONGEST_MS
    assert sheet.help.offers[0].quote == "Forty pages of it."
    assert sheet.help.state.text().endswith("in 1 source")
    sheet.cues.setPlainText("pages\nforty\nquestionnaire\nform\nsecurity")
    sheet.seeds.setPlainText("There were forms without end.\nSo many pages to fill in.")
    assert not sheet.help.asks.isVisible()
    qtbot.waitUntil(lambda: len(sheet.help.offers) > 1, timeout=PATIENCE)
    sheet.help.score.set_value(100)
    assert sheet.help.state.text() == "Nothing so far."
    sheet.help.score.set_value(70)
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    idle()
    assert detail(small, "Paper") == (5, 2, 0.7)
    small.desk.undo()
    idle()
    assert detail(small, "Paper") is None


def test_codings_propose_words_and_sentences_that_are_taken_by_a_click(
    small: Program, idle: Idle, qtbot: QtBot
) -> None:
    code = next(row.id for row in codes(small) if row.name == "Long wait" or row.kind == "pain point")
    code_some(small, code)
    idle()
    sheet = edit_code(small.desk, small.window.whole, code)
    qtbot.waitUntil(sheet.help._proposals.isVisible, timeout=PATIENCE)
    before = sheet.cues.toPlainText()
    chip = next(
        button for button in sheet.help.findChildren(Button) if button.accessibleName().startswith("Add “")
    )
    chip.click()
    assert not chip.isEnabled()
    assert sheet.cues.toPlainText() != before or sheet.seeds.toPlainText() != ""
    sheet.leave()
    assert not sheet.help._wait.isActive()


def codes(program: Program) -> list[Any]:
    from coding.browse import code_lines

    return [row for row in program.desk.read(code_lines) if row.codable]


def detail(program: Program, name: str) -> tuple[int, int, float | None] | None:
    from coding.code_views import code_facts

    found = [row.id for row in codes(program) if row.name == name]
    if not found:
        return None
    facts = program.desk.read(code_facts, found[0])
    return len(facts.detail.cues), len(facts.detail.seeds), facts.threshold


def code_some(program: Program, code: int) -> None:
    from coding import tagging
    from coding.browse import source_words

    def work(session: Any) -> None:
        for source, words in ((1, "the price was not clear at all"), (2, "The security questionnaire")):
            text = source_words(session, source)
            start = text.index(words)
            tagging.apply_code(session, source, Span(start, start + len(words)), [code])

    program.desk.run("Code", work)
