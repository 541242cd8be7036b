"""The Analysis workspace in the true window: every question answers, figures follow changes, tables are saved."""

from __future__ import annotations

import csv
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.analysis.page import AnalysisPage
from app.bootstrap import Program
from app.operations.analysis import save_table
from coding.analysis.findings import Question, questions
from tests.support.stall import StallWatch


@pytest.fixture
def page(sample: Program, idle: Callable[[], None], qtbot: QtBot) -> AnalysisPage:
    sample.desk.go("analysis")
    found = sample.window.findChild(AnalysisPage)
    assert found is not None
    qtbot.waitUntil(lambda: found.finding is not None, timeout=20_000)
    idle()
    return found


def answers(page: AnalysisPage, question: Question) -> bool:
    return page.finding is not None and page.finding.question == question


def test_every_question_is_answered(page: AnalysisPage, qtbot: QtBot) -> None:
    for number, question in enumerate(questions()):
        page.choose(number)
        qtbot.waitUntil(partial(answers, page, question), timeout=20_000)
        assert page.title.text() == question.title
        assert len(page.sentence.text()) > 20
        assert page.rows.rowCount() > 0
        assert page.picture.width() > 100


def test_arrow_keys_ask_the_next_question(page: AnalysisPage, qtbot: QtBot) -> None:
    page.take_focus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)  # type: ignore[no-untyped-call]
    assert page.title.text() == questions()[1].title


def test_the_answer_follows_an_undoable_act(
    page: AnalysisPage, sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    from coding.tagging import remove
    from coding.views import marks

    before = page.finding
    assert before is not None
    found = [mark.id for mark in sample.desk.read(marks, 1)]
    sample.desk.run("Remove codings", remove, found)
    qtbot.waitUntil(lambda: page.finding is not None and page.finding.rows != before.rows, timeout=20_000)
    idle()


def test_the_table_is_saved_whole(
    page: AnalysisPage, sample: Program, idle: Callable[[], None], tmp_path: Path
) -> None:
    finding = page.finding
    assert finding is not None
    save_table(sample.desk, finding, tmp_path / "prevalence.csv")
    idle()
    with open(tmp_path / "prevalence.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == [str(cell) for cell in finding.rows[0]]
    assert len(rows) == len(finding.rows) + 2
    assert rows[-1] == [finding.sentence]


def test_asking_never_stalls_the_window(page: AnalysisPage, stall: StallWatch, qtbot: QtBot) -> None:
    with stall:
        for number in range(4):
            page.choose(number)
            qtbot.waitUntil(partial(answers, page, questions()[number]), timeout=20_000)
    assert stall.own_ms < 100
