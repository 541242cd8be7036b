"""The register of hypotheses in the window: written down, tied to passages by key, changed, deleted, undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.analysis.claim_panel import ClaimPanel, NewClaimSheet
from app.analysis.page import AnalysisPage
from app.bootstrap import Program


@pytest.fixture
def page(sample: Program, idle: Callable[[], None], qtbot: QtBot) -> AnalysisPage:
    sample.desk.go("analysis")
    found = sample.window.findChild(AnalysisPage)
    assert found is not None
    found.ask_for("hypotheses")
    qtbot.waitUntil(
        lambda: found.finding is not None and found.finding.question.id == "hypotheses", timeout=20_000
    )
    idle()
    return found


def panel(page: AnalysisPage) -> ClaimPanel:
    shown = page.passages.claim
    assert shown is not None
    return shown


def test_a_hypothesis_is_written_down_tied_changed_and_deleted(
    page: AnalysisPage, sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    assert page.finding is not None
    rows = len(page.finding.rows)
    page.view.act.click()
    sheet = page.window().findChild(NewClaimSheet)
    assert sheet is not None
    sheet.button.click()
    assert sheet.problem.text() and sheet.isVisible()
    qtbot.keyClicks(sheet.statement, "Prices confuse everybody.")  # type: ignore[no-untyped-call]
    qtbot.keyClick(sheet.statement, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: page.passages.title.text() == "Prices confuse everybody.", timeout=20_000)
    idle()
    assert len(page.view.rows.index(0, 0).data()) > 3 and page.view.rows.rowCount() == rows
    assert page.passages.under.text() == "untested"
    qtbot.keyClicks(panel(page).search, "pric")  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: len(panel(page).found) > 3, timeout=20_000)
    card = panel(page).found[0]
    tied = card.quote.passage_id
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_C)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(
        lambda: [card.quote.passage_id for card in page.passages.quotes] == [tied], timeout=20_000
    )
    idle()
    assert page.passages.under.text().startswith("inconclusive")
    qtbot.keyClick(page.passages.quotes[0], Qt.Key.Key_N)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: not page.passages.quotes, timeout=20_000)
    idle()
    panel(page).statement.setText("Prices confuse most.")
    panel(page).statement.editingFinished.emit()
    qtbot.waitUntil(lambda: page.passages.title.text() == "Prices confuse most.", timeout=20_000)
    idle()
    sample.desk.undo()
    qtbot.waitUntil(lambda: page.passages.title.text() == "Prices confuse everybody.", timeout=20_000)
    idle()
    for _ in range(3):
        sample.desk.undo()
        idle()
    qtbot.waitUntil(lambda: page.finding is not None and len(page.finding.rows) == rows, timeout=20_000)
    qtbot.waitUntil(lambda: not page.passages.isVisible(), timeout=20_000)
    idle()


def test_nothing_is_written_down_while_names_are_hidden(
    page: AnalysisPage, sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    sample.desk.naming.hide(True)
    idle()
    qtbot.waitUntil(lambda: page.finding is not None, timeout=20_000)
    page.view.picture.opened.emit(page.view.picture.hits[1])
    qtbot.waitUntil(lambda: page.passages.isVisible(), timeout=20_000)
    assert not panel(page).is_open
    assert all(len(card.choices) == 1 for card in page.passages.quotes)
    idle()
