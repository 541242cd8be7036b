"""Memos and the journal in the window: written on anything, linked to passages, found, undone, removed."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.memo_sheet import show_memos
from app.itemmodels.groups import HEAD_ROLE
from app.operations.memos import MemoPlace
from app.panels.code_page import CodePage
from coding.memo_views import MemoLine, memo_lines
from models.span import Span

Idle = Callable[[], None]


@pytest.fixture
def page(small: Program, idle: Idle) -> CodePage:
    small.window.show_page("code")
    idle()
    return cast(CodePage, small.window.page)


def lines(small: Program) -> list[MemoLine]:
    return small.desk.read(memo_lines)


def write(page: CodePage, words: str, idle: Idle) -> None:
    QTest.keyClicks(page.coding.memo.field, words)
    page.coding.memo.save()
    idle()


def select(page: CodePage, words: str) -> Span:
    text = page.coding.view.source.text
    span = Span(text.index(words), text.index(words) + len(words))
    page.coding.view.select(span)
    return span


def heads(page: CodePage) -> list[str]:
    model = page.memos.panel.model
    found = [model.index(row).data(HEAD_ROLE) for row in range(model.rowCount())]
    return [f"{head.text} {head.figure}" for head in found if head is not None]


def test_a_journal_entry_is_kept_with_day_and_coder_and_undone(
    small: Program, page: CodePage, idle: Idle
) -> None:
    small.window.actions_table["journal"].trigger()
    assert page.coding.memo.field.hasFocus()
    write(page, "Prices again", idle)
    [line] = lines(small)
    assert (line.kind, line.text, line.coder) == ("journal", "Prices again", "Ada")
    assert small.desk.undo_label == "Journal entry"
    page.coding.memo.editor.name.setText("Day one")
    write(page, " today", idle)
    [line] = lines(small)
    assert (line.title, line.text) == ("Day one", "Prices again today")
    small.desk.undo()
    idle()
    assert page.coding.memo.field.toPlainText() == "Prices again"
    small.desk.undo()
    idle()
    assert lines(small) == []
    assert not page.coding.memo.isVisible()


def test_words_are_linked_and_a_click_goes_there(small: Program, page: CodePage, idle: Idle) -> None:
    select(page, "It took weeks.")
    small.window.actions_table["journal"].trigger()
    write(page, "Slow", idle)
    editor = page.coding.memo.editor
    QTest.mouseClick(editor.link_button, Qt.MouseButton.LeftButton)
    idle()
    [line] = lines(small)
    assert [(link.source, link.quote) for link in line.links] == [("P01 Ada", "It took weeks.")]
    first = page.coding.source
    other = next(each for each in page.sources.all_ids() if each != first)
    small.desk.reveal(other)
    assert page.coding.memo.isVisible()
    [go] = [each for each in editor.link_buttons() if "It took weeks." in each.text()]
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    assert page.coding.source == first
    assert page.coding.view.selected_words() == "It took weeks."
    small.desk.undo()
    idle()
    assert lines(small)[0].links == () and editor.link_buttons() == []


def test_all_memos_stand_in_one_list_by_what_they_are_on(small: Program, page: CodePage, idle: Idle) -> None:
    source = page.coding.source
    code = next(row for row in page.codebook.codes.values() if row.name == "Decision")
    from coding.browse import participant_names

    person, name = small.desk.read(participant_names)[0]
    places = (
        MemoPlace(journal=True),
        MemoPlace(),
        MemoPlace("source_id", source, name="P01 Ada"),
        MemoPlace("code_id", code.id, name="Decision"),
        MemoPlace("participant_id", person, name=name),
    )
    for place in places:
        page.coding.memo.begin(place)
        write(page, f"On {place.what or 'all'}", idle)
    page.coding.memo.leave()
    small.window.actions_table["memos"].trigger()
    idle()
    panel = page.memos.panel
    assert panel.isVisible()
    assert heads(page) == ["Journal 1", "On the project 1", "On sources 1", "On codes 1", "On participants 1"]
    assert panel.figure.text() == "5 memos"
    QTest.keyClicks(panel.search, "code_id")
    panel.search.searched.emit(panel.search.text())
    assert panel.figure.text() == "1 of 5 memos"
    panel.view.setCurrentIndex(panel.model.index(1))
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    idle()
    assert page.coding.memo.title.text() == "Memo on “Decision”"
    assert page.codebook.view.code == code.id
    page.coding.memo.leave()
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    idle()
    assert len(lines(small)) == 4
    small.desk.undo()
    idle()
    assert len(lines(small)) == 5


def test_words_written_just_before_closing_are_kept(small: Program, page: CodePage, idle: Idle) -> None:
    path = small.desk.path
    small.window.actions_table["journal"].trigger()
    QTest.keyClicks(page.coding.memo.field, "At the last moment")
    small.desk.close()
    idle()
    small.wiring.open(path)
    idle()
    assert [line.text for line in lines(small)] == ["At the last moment"]


def test_memos_are_found_by_the_search_and_opened(
    small: Program, page: CodePage, idle: Idle, qtbot: QtBot
) -> None:
    small.window.actions_table["journal"].trigger()
    write(page, "A remarkable silence", idle)
    page.coding.memo.leave()
    small.window.actions_table["search"].trigger()
    QTest.keyClicks(page.search.field, "memo:silence")
    qtbot.waitUntil(lambda: len(page.search.hits) == 1, timeout=15_000)
    page.search.view.setCurrentIndex(page.search.model.index(1))
    QTest.keyClick(page.search.view, Qt.Key.Key_Return)
    assert page.coding.memo.field.toPlainText() == "A remarkable silence"


def test_the_sheet_of_a_code_holds_its_memos(small: Program, page: CodePage, idle: Idle) -> None:
    code = next(row for row in page.codebook.codes.values() if row.name == "Decision")
    place = MemoPlace("code_id", code.id, name=code.name)
    sheet = show_memos(small.desk, small.window.whole, place)
    QTest.keyClicks(sheet.editors[0].field, "First")
    sheet.another()
    QTest.keyClicks(sheet.editors[1].field, "Second")
    sheet.leave()
    idle()
    assert [line.text for line in lines(small)] == ["First", "Second"]
    again = show_memos(small.desk, small.window.whole, place)
    assert len(again.editors) == 2
    again.editors[0].field.clear()
    again.leave()
    idle()
    assert [line.text for line in lines(small)] == ["Second"]


def test_m_on_selected_words_writes_a_memo_on_their_passage(
    small: Program, page: CodePage, idle: Idle
) -> None:
    from sqlalchemy import select as select_rows

    from models.passage import Passage

    span = select(page, "It took weeks.")
    page.coding.write_memo()
    write(page, "Weeks!", idle)
    [line] = lines(small)
    assert (line.kind, line.start, line.end) == ("passage", span.start, span.end)
    page.coding.memo.editor.open(MemoPlace(), line)
    page.coding.memo.field.clear()
    page.coding.memo.save()
    idle()
    assert lines(small) == []
    with small.desk.workspace.reading() as session:
        assert session.scalars(select_rows(Passage.id)).all() == []
