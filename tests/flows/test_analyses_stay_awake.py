"""The Analysis workspace never holds the window: not while it answers, shows passages, or orders a journey."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.analysis.page import AnalysisPage
from app.analysis.timeline_sheet import TimelineSheet
from app.bootstrap import Program
from coding.analysis.findings import questions
from tests.support.stall import StallWatch

Idle = Callable[[], None]


def shown(program: Program, qtbot: QtBot, idle: Idle) -> AnalysisPage:
    program.window.show_page("analysis")
    qtbot.waitUntil(lambda: program.window.page_id == "analysis", timeout=20_000)
    page = program.window.page
    assert isinstance(page, AnalysisPage)
    qtbot.waitUntil(lambda: page.finding is not None, timeout=20_000)
    idle()
    return page


def answered(page: AnalysisPage, question: str) -> bool:
    return page.finding is not None and page.finding.question.id == question


def test_every_answer_and_its_passages_come_without_a_stall(
    sample: Program, qtbot: QtBot, idle: Idle, stall: StallWatch
) -> None:
    """Question after question, the first figure of each, and its passages: below 100 ms of the window's own time."""
    page = shown(sample, qtbot, idle)
    for question in questions():
        with stall:
            page.ask_for(question.id)
            qtbot.waitUntil(partial(answered, page, question.id), timeout=20_000)
            if page.view.picture.hits:
                page.view.picture.opened.emit(page.view.picture.hits[0])
                qtbot.waitUntil(lambda: page.passages.isVisible(), timeout=20_000)
            qtbot.wait(20)
        assert stall.own_ms < 100, question.id


def test_a_journey_is_ordered_without_a_stall(
    sample: Program, qtbot: QtBot, idle: Idle, stall: StallWatch
) -> None:
    page = shown(sample, qtbot, idle)
    page.ask_for("transitions")
    qtbot.waitUntil(partial(answered, page, "transitions"), timeout=20_000)
    idle()
    with stall:
        page.order_journeys()
        sheet = sample.window.findChild(TimelineSheet)
        assert sheet is not None
        qtbot.waitUntil(lambda: bool(sheet.timelines), timeout=20_000)
        sheet.list.setFocus()
        for _ in range(4):
            qtbot.keyClick(sheet.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)  # type: ignore[no-untyped-call]
            idle()
    assert stall.own_ms < 100
