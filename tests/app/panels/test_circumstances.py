"""Exposure and brand of a source and of a passage: said in the window, seen in the transcript, undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.bootstrap import Program
from app.panels.circumstance_menu import circumstances_here
from app.panels.code_page import CodePage
from app.panels.coding_panel import CodingPanel
from app.panels.mark_menu import mark_menu
from app.panels.source_head import chips
from app.panels.sources_page import SourcesPage
from app.widgets.fields import Choice
from coding.browse import source_facts, source_line
from coding.codings import codings
from coding.tagging import apply_code, resize
from models.code import Code
from models.source import Source
from models.span import Span

Idle = Callable[[], None]
WORDS = "It took weeks."


@pytest.fixture
def panel(small: Program, idle: Idle) -> CodingPanel:
    """The first source with one coding, its words selected."""

    def mark(session: Session) -> None:
        start = session.get_one(Source, 1).text.index(WORDS)
        code = session.scalars(select(Code.id).where(Code.codable)).first()
        assert code is not None
        apply_code(session, 1, Span(start, start + len(WORDS)), [code])

    small.desk.run("Code", mark)
    idle()
    small.window.show_page("code")
    idle()
    page = cast(CodePage, small.window.page)
    page.coding.show_source(1)
    idle()
    (found,) = page.coding.view.marks
    page.coding.view.select(found.span)
    return page.coding


def pick(menu: QMenu, words: str) -> None:
    action = next(each for each in menu.actions() if each.text() == words)
    action.trigger()


def said(program: Program) -> list[tuple[str, str]]:
    return [(row.exposure, row.brand) for row in program.desk.read(codings)]


def test_a_passage_is_said_when_prompted_about_a_competitor(
    small: Program, panel: CodingPanel, idle: Idle
) -> None:
    menu = circumstances_here(panel)
    assert menu is not None
    pick(menu, "Said when prompted")
    idle()
    pick(cast(QMenu, circumstances_here(panel)), "About a competitor")
    idle()
    assert said(small) == [("prompted", "competitor")]
    (mark,) = panel.view.marks
    assert mark.written.endswith("· prompted, competitor")
    small.desk.undo()
    idle()
    assert said(small) == [("prompted", "own")]
    small.desk.undo()
    idle()
    (mark,) = panel.view.marks
    assert mark.written == mark.label


def test_the_key_opens_the_menu_and_the_context_menu_has_it(
    panel: CodingPanel, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: opened.append(menu))
    panel.view.setFocus()
    QTest.keyClicks(cast(QWidget, panel.view.focusProxy()), ".")
    assert [action.text() for action in opened[0].actions() if action.isChecked()] == [
        "As the source says"
    ] * 2
    menu = mark_menu(panel, list(panel.view.marks), None)
    assert "How it came to be said" in [action.text() for action in menu.actions()]


def test_a_coding_that_gets_other_words_keeps_its_circumstances(
    small: Program, panel: CodingPanel, idle: Idle
) -> None:
    pick(cast(QMenu, circumstances_here(panel)), "Had seen the draft map")
    idle()
    (mark,) = panel.view.marks
    small.desk.run("Resize", resize, mark.id, Span(mark.start, mark.end - 3))
    idle()
    assert said(small) == [("shown draft", "own")]


def test_a_source_says_it_for_all_its_passages(small: Program, panel: CodingPanel, idle: Idle) -> None:
    small.window.show_page("sources")
    idle()
    page = cast(SourcesPage, small.window.page)
    page.table.selectRow(0)
    idle()
    field = next(
        each
        for each in page.detail.findChildren(Choice)
        if each.accessibleName() == "How it came to be said" and each.isVisible()
    )
    field.setCurrentIndex(field.findData("prompted"))
    field.activated.emit(field.currentIndex())
    idle()
    assert small.desk.read(source_facts, 1).exposure == "prompted"
    assert said(small) == [("prompted", "own")]
    line = small.desk.read(source_line, 1)
    assert line is not None
    assert "Said when prompted" in chips(line)
    small.desk.undo()
    idle()
    assert small.desk.read(source_facts, 1).exposure == "unprompted"
