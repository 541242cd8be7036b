"""The evidence table: what is shown, filtered, explained, and led back to the transcript."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.code_page import CodePage
from app.panels.evidence_detail import around
from app.panels.evidence_page import EvidencePage
from app.widgets.text import Chip
from models.span import Span

Idle = Callable[[], None]


@pytest.fixture
def page(sample: Program, idle: Idle) -> EvidencePage:
    sample.window.show_page("evidence")
    idle()
    return cast(EvidencePage, sample.window.page)


def rows(page: EvidencePage) -> list[object]:
    return [page.model.row(at) for at in range(page.model.rowCount())]


def test_every_coding_is_a_row_with_exactly_its_words(sample: Program, page: EvidencePage) -> None:
    from coding.browse import source_lines, source_words

    total = sum(line.codings for line in sample.desk.read(source_lines))
    assert page.model.rowCount() == total
    texts = {line.id: sample.desk.read(source_words, line.id) for line in sample.desk.read(source_lines)}
    for at in range(0, total, 7):
        row = page.model.row(at)
        assert row is not None
        assert row.quote == texts[row.source_id][row.start : row.end]
    assert page.figure.text().startswith(f"{total} of {total} codings")


def test_choices_narrow_the_table_and_clear_widens_it(page: EvidencePage, qtbot: QtBot) -> None:
    total = page.model.rowCount()
    page.filter.choose("kind", "pain point")
    kinds = {row.kind for row in map(page.model.row, range(page.model.rowCount())) if row}
    assert kinds == {"pain point"}
    page.filter.choose("participant", "P01")
    people = {row.participant for row in map(page.model.row, range(page.model.rowCount())) if row}
    assert people == {"P01"}
    QTest.keyClicks(page.filter.words, "no such words anywhere")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page.misfit.isVisible()
    assert page.misfit.button is not None
    QTest.mouseClick(page.misfit.button, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == total


def test_enter_shows_the_words_in_the_transcript(sample: Program, page: EvidencePage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    row = page.model.row(page.table.currentIndex().row())
    assert row is not None
    assert page.table.currentIndex().row() == 2
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert sample.window.page_id == "code"
    coding = cast(CodePage, sample.window.page).coding
    assert coding.source == row.source_id
    assert coding.view.selected_span() == Span(row.start, row.end)
    assert coding.view.visible_span().overlaps(Span(row.start, row.end))


def test_a_new_coding_appears_and_undo_takes_it_away(
    sample: Program, page: EvidencePage, qtbot: QtBot
) -> None:
    from app.operations.tagging import apply_new_code

    total = page.model.rowCount()
    with qtbot.waitSignal(sample.window.tools.evidence.refreshed, timeout=10_000):
        apply_new_code(sample.desk, 2, Span(10, 40), "Fresh", "theme")
    assert page.model.rowCount() == total + 1
    with qtbot.waitSignal(sample.window.tools.evidence.refreshed, timeout=10_000):
        sample.desk.undo()
    assert page.model.rowCount() == total


def test_nothing_coded_says_what_to_do_next(small: Program, idle: Idle) -> None:
    small.window.show_page("evidence")
    idle()
    page = cast(EvidencePage, small.window.page)
    assert page.nothing.isVisible()
    assert not page.filter.isVisible()
    assert page.nothing.button is not None
    QTest.mouseClick(page.nothing.button, Qt.MouseButton.LeftButton)
    assert small.window.page_id == "code"


def test_what_stands_around_is_cut_at_words_and_paragraphs() -> None:
    text = "First paragraph.\nOne two three four five.\nLast."
    start = text.index("three")
    assert around(text, start, start + 5) == ("One two", "four five.")
    long = "word " * 200
    before, after = around(long, 500, 504)
    assert set(before.split()) == set(after.split()) == {"word"}


def test_what_came_from_suggestions_can_be_told_apart(
    sample: Program, page: EvidencePage, idle: Idle, qtbot: QtBot
) -> None:
    from coding.tagging import apply_code

    before, row = page.model.rowCount(), page.model.row(0)
    assert row is not None

    def accept(session: Any) -> None:
        apply_code(session, 4, Span(0, 12), [row.code_id], origin="suggestion")

    sample.desk.run("Accept", accept)
    idle()
    qtbot.waitUntil(lambda: page.model.rowCount() == before + 1, timeout=20_000)
    page.filter.choose("origin", "suggestion")
    assert page.model.rowCount() == 1
    assert page.filter.fields["origin"].currentText() == "From a suggestion"
    page.detail.show_row(page.model.row(0))
    words = [label.text() for label in page.detail.findChildren(Chip)]
    assert "From a suggestion" in words


def test_more_like_a_quote_is_looked_for_in_the_coding_page(
    sample: Program, page: EvidencePage, idle: Idle
) -> None:
    page.table.selectRow(0)
    row = page.model.row(0)
    assert row is not None
    sample.window.actions_table["like"].trigger()
    idle()
    assert sample.window.page_id == "code"
    keeper = sample.window.tools.suggestions
    assert keeper.is_on
    assert keeper.says(1) == f"Like “{' '.join(row.quote.split())}”"
    sample.desk.close()
    idle()
