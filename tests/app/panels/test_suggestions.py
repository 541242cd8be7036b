"""The suggestion queue: answered by key, each answer one act that is stored and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.code_page import CodePage
from app.suggestions import Offer
from models.span import Span

Idle = Callable[[], None]


@pytest.fixture
def page(small: Program) -> CodePage:
    """The coding page with three suggestions for its source, as the engine would make them."""
    small.window.show_page("code")
    shown = cast(CodePage, small.window.page)
    text = shown.coding.view.source.text
    rows = {row.name: row for row in shown.codebook.codes.values()}
    offers = []
    for words, name in (
        ("A friend told me.", "Awareness"),
        ("It took weeks.", "Long wait"),
        ("I was excited", "Hope"),
    ):
        row = rows.get(name) or rows["Awareness"]
        start = text.index(words)
        span = Span(start, start + len(words))
        offers.append(
            Offer(
                shown.coding.source,
                span,
                words,
                row.id,
                row.name,
                row.kind,
                row.color,
                0.9,
                "Cue words",
                ((2, 8),),
            )
        )
    keeper = small.window.tools.suggestions
    keeper.is_on, keeper.offers = True, offers
    keeper.changed.emit()
    return shown


def stored(program: Program, page: CodePage) -> list[tuple[str, str]]:
    from coding.browse import marks_of

    rows = program.desk.read(marks_of, page.coding.source)
    return [(row.code, page.coding.view.source.text[row.start : row.end]) for row in rows]


def choose(page: CodePage, at: int) -> None:
    page.suggestions.view.setFocus()
    page.suggestions.view.setCurrentIndex(page.suggestions.model.index(at))


def test_choosing_a_suggestion_shows_its_words_and_keeps_the_keyboard(page: CodePage) -> None:
    choose(page, 1)
    assert page.coding.view.selected_words() == "It took weeks."
    assert [mark.label for mark in page.coding.view.marks if mark.suggestion] != []
    assert page.suggestions.view.hasFocus()
    assert page.suggestions.head.isVisible()


def test_enter_accepts_and_goes_on_to_the_next(small: Program, page: CodePage, idle: Idle) -> None:
    choose(page, 0)
    QTest.keyClick(page.suggestions.view, Qt.Key.Key_Return)
    idle()
    assert stored(small, page) == [("Awareness", "A friend told me.")]
    assert page.suggestions.model.rowCount() == 2
    assert page.suggestions.view.currentIndex().row() == 0
    small.desk.undo()
    idle()
    assert stored(small, page) == []


def test_delete_refuses_and_codes_nothing(small: Program, page: CodePage, idle: Idle) -> None:
    choose(page, 0)
    QTest.keyClick(page.suggestions.view, Qt.Key.Key_Delete)
    idle()
    assert stored(small, page) == []
    assert page.suggestions.model.rowCount() == 2
    assert small.desk.undo_label == "Refuse “Awareness”"


def test_another_code_may_be_given_instead(small: Program, page: CodePage, idle: Idle, qtbot: QtBot) -> None:
    choose(page, 0)
    QTest.keyClick(page.suggestions.view, Qt.Key.Key_C)
    palette = page.coding.palette_box
    assert palette.isVisible()
    QTest.keyClicks(palette.field, "consideration")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    idle()
    assert stored(small, page) == [("Consideration", "A friend told me.")]
    assert small.desk.undo_label == "Code “Consideration” instead"


def test_all_are_accepted_in_one_act(small: Program, page: CodePage, idle: Idle) -> None:
    QTest.mouseClick(page.suggestions.all_button, Qt.MouseButton.LeftButton)
    idle()
    assert len(stored(small, page)) == 3
    small.desk.undo()
    idle()
    assert stored(small, page) == []


def test_a_missing_language_model_is_said(
    small: Program, page: CodePage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert not page.suggestions.limits.isVisible()
    monkeypatch.setattr("coding.language.weights.default_folder", lambda: tmp_path)
    small.window.tools.suggestions.changed.emit()
    assert page.suggestions.limits.isVisible()
    assert "not installed" in page.suggestions.limits.text()
