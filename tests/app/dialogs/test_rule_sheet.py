"""Code by rule in the window: looked at, unticked, counted, then coded as one act; wrong rules say where."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.rule_sheet import RuleSheet
from tests.support.stall import StallWatch

Idle = Callable[[], None]


@pytest.fixture
def sheet(small: Program, idle: Idle) -> RuleSheet:
    small.window.actions_table["rules"].trigger()
    idle()
    return next(each for each in small.window.findChildren(RuleSheet) if each.isVisible())


def write(sheet: RuleSheet, how: str, words: str) -> None:
    QTest.mouseClick(sheet.how.button(how), Qt.MouseButton.LeftButton)
    sheet.field.setPlainText(words)


def quotes(small: Program) -> list[tuple[str, str]]:
    from coding.evidence import read_evidence

    return [(row.code, row.quote) for row in small.desk.read(read_evidence).rows]


def test_a_query_is_looked_at_and_only_ticked_hits_are_coded(
    small: Program, sheet: RuleSheet, idle: Idle
) -> None:
    write(sheet, "query", "price OR questionnaire OR weeks")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    idle()
    assert sheet.figure.text().startswith("3 hits in 2 of 2 sources.")
    assert sheet.button.text() == "Code 3 of 3 hits …"
    assert quotes(small) == []
    assert sheet.list.hasFocus()
    QTest.keyClick(sheet.list, Qt.Key.Key_Space)
    assert sheet.button.text() == "Code 2 of 3 hits …"
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(sheet.palette_box.field, "learning curve")
    QTest.keyClick(sheet.palette_box.field, Qt.Key.Key_Return)
    idle()
    assert quotes(small) == [
        ("Learning curve", "It took weeks."),
        ("Learning curve", "Ben: The security questionnaire."),
    ]
    assert small.desk.undo_label == "Code 2 places by rule “Learning curve”"
    small.desk.undo()
    idle()
    assert quotes(small) == []


def test_origin_is_rule(small: Program, sheet: RuleSheet, idle: Idle) -> None:
    from coding.codings import codings

    write(sheet, "pattern", r"price \w+ not")
    sheet.snap.setCurrentIndex(sheet.snap.findData("turn"))
    sheet.look()
    idle()
    sheet.palette_box.code_made.emit("Paper work", "pain point")
    idle()
    [mark] = small.desk.read(codings)
    assert (mark.origin, mark.quote) == ("rule", "Then the price was not clear at all. It took weeks.")
    small.desk.undo()
    idle()
    assert small.desk.read(codings) == []
    small.window.show_page("code")
    idle()
    names = [row.name for row in small.window.page.codebook.codes.values()]  # type: ignore[union-attr]
    assert "Paper work" not in names


def test_a_word_list_lies_inside_a_speaker_and_a_source(small: Program, sheet: RuleSheet, idle: Idle) -> None:
    write(sheet, "words", "friend\nsecurity\nhear of")
    QTest.keyClick(sheet.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert len(sheet.hits) == 3
    sheet.speaker.setCurrentIndex(sheet.speaker.findText("Ada"))
    assert sheet.hits == [] and not sheet.button.isEnabled()
    sheet.look()
    idle()
    assert [hit.excerpt[hit.mark_start : hit.mark_end] for hit in sheet.hits] == ["A friend told me."]
    sheet.source.setCurrentIndex(sheet.source.findText("P02 Ben"))
    sheet.look()
    idle()
    assert sheet.figure.text() == "Nothing found."


def test_a_rule_that_cannot_be_read_says_where(small: Program, sheet: RuleSheet, idle: Idle) -> None:
    write(sheet, "query", "price colour:red")
    sheet.look()
    assert "There is no field “colour” (position 7)." in sheet.figure.text()
    write(sheet, "pattern", "(price")
    sheet.look()
    idle()
    assert sheet.figure.text().startswith("The pattern cannot be read at position")


def test_an_evil_pattern_ends_and_the_window_stays_awake(
    small: Program, sheet: RuleSheet, idle: Idle, qtbot: QtBot, stall: StallWatch
) -> None:
    from coding.importers.reading import read_text
    from coding.sources import add_sources

    text = read_text("Interviewer: Well?\nAda: " + "a" * 4000 + "!\n", "Evil", kind="interview")
    small.desk.run("Import", add_sources, [text])
    idle()
    write(sheet, "pattern", "(a+)+$")
    with stall:
        sheet.look()
        qtbot.waitUntil(lambda: "longer than a second" in sheet.figure.text(), timeout=20_000)
    assert stall.own_ms < 100
