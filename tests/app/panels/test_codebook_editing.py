"""The codebook changed in the window: moved by drag and key, merged, split, deleted, filled from templates."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.bootstrap import Program
from app.dialogs.code_sheet import CodeSheet, edit_code
from app.dialogs.merge_codes_sheet import DeleteSheet, MergeSheet
from app.dialogs.split_sheet import SplitSheet
from app.dialogs.starter_sheet import StarterSheet
from app.panels.code_page import CodePage
from app.panels.codebook_panel import CodebookPanel
from app.text.dragging import code_data, span_data
from app.widgets.sheet import Sheet
from coding.browse import CodeLine
from models.span import Span

Idle = Callable[[], None]
Kind = TypeVar("Kind", bound=Sheet)
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def page(small: Program, idle: Idle) -> CodePage:
    small.window.show_page("code")
    idle()
    return cast(CodePage, small.window.page)


@pytest.fixture
def panel(page: CodePage) -> CodebookPanel:
    return page.codebook


def code(panel: CodebookPanel, name: str) -> CodeLine:
    return next(row for row in panel.codes.values() if row.name == name)


def below(panel: CodebookPanel, family: str) -> list[str]:
    parent = next(row.id for row in panel.codes.values() if row.name == family and not row.codable)
    return [row.name for row in panel.model.rows if row.parent_id == parent]


def sheet_of(program: Program, kind: type[Kind]) -> Kind:
    return next(sheet for sheet in program.window.findChildren(kind) if sheet.isVisible())


def click(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()


def apply(page: CodePage, small: Program, words: str, name: str, idle: Idle) -> None:
    text = page.coding.view.source.text
    start = text.index(words)
    page.coding.apply_to(code(page.codebook, name).id, Span(start, start + len(words)))
    idle()


def test_a_code_is_moved_by_dragging(small: Program, panel: CodebookPanel, idle: Idle) -> None:
    model, before = panel.model, below(panel, "Stages")
    stages = model.index_of(next(row.id for row in panel.codes.values() if row.name == "Stages"))
    data = code_data(code(panel, "Advocacy").id)
    assert model.canDropMimeData(data, MOVE, 0, 0, stages)
    assert model.dropMimeData(data, MOVE, 0, 0, stages)
    idle()
    assert below(panel, "Stages") == [before[-1], *before[:-1]]
    assert small.desk.undo_label == "Move “Advocacy”"
    small.desk.undo()
    idle()
    assert below(panel, "Stages") == before


def test_several_codes_are_moved_together(small: Program, panel: CodebookPanel, idle: Idle) -> None:
    model, before = panel.model, below(panel, "Stages")
    stages = model.index_of(next(row.id for row in panel.codes.values() if row.name == "Stages"))
    data = code_data(code(panel, before[0]).id, code(panel, before[2]).id)
    assert model.dropMimeData(data, MOVE, 4, 0, stages)
    idle()
    assert below(panel, "Stages") == [before[1], before[3], before[0], before[2], *before[4:]]
    assert small.desk.undo_label == "Move 2 codes"
    small.desk.undo()
    idle()
    assert below(panel, "Stages") == before


def test_a_code_dropped_below_another_kind_takes_it(small: Program, panel: CodebookPanel, idle: Idle) -> None:
    model, pain = panel.model, code(panel, "Learning curve")
    themes = model.index_of(next(row.id for row in panel.codes.values() if row.name == "Themes"))
    model.dropMimeData(code_data(pain.id), MOVE, -1, -1, themes)
    idle()
    assert panel.codes[pain.id].kind == "theme"
    assert small.window.status.notice.text() == "Moved “Learning curve”; its kind is “theme” now"


def test_a_code_is_not_dropped_into_itself(panel: CodebookPanel) -> None:
    stages = next(row for row in panel.codes.values() if row.name == "Stages")
    child = panel.model.index_of(code(panel, "Advocacy").id)
    assert not panel.model.canDropMimeData(code_data(stages.id), MOVE, -1, -1, child)
    assert not panel.model.dropMimeData(code_data(stages.id), MOVE, -1, -1, child)
    assert not panel.model.canDropMimeData(code_data(999), MOVE, -1, -1, QModelIndex())


def test_keys_move_a_code(small: Program, panel: CodebookPanel, idle: Idle) -> None:
    first, second, third = below(panel, "Stages")[:3]
    panel.view.setFocus()
    panel.view.choose(code(panel, second).id)
    QTest.keyClick(panel.view, Qt.Key.Key_Up, ALT_SHIFT)
    idle()
    assert below(panel, "Stages")[:3] == [second, first, third]
    assert panel.view.code == code(panel, second).id
    QTest.keyClick(panel.view, Qt.Key.Key_Down, ALT_SHIFT)
    idle()
    QTest.keyClick(panel.view, Qt.Key.Key_Right, ALT_SHIFT)
    idle()
    assert code(panel, second).parent_id == code(panel, first).id
    QTest.keyClick(panel.view, Qt.Key.Key_Left, ALT_SHIFT)
    idle()
    assert below(panel, "Stages")[:3] == [first, second, third]
    QTest.keyClick(panel.view, Qt.Key.Key_Left, ALT_SHIFT)
    idle()
    assert small.window.status.notice.text() == "It cannot be moved further this way"


def test_words_dropped_on_a_code_are_coded(
    small: Program, page: CodePage, panel: CodebookPanel, idle: Idle
) -> None:
    model, words = panel.model, "It took weeks."
    text = page.coding.view.source.text
    start = text.index(words)
    data = span_data(Span(start, start + len(words)), words)
    family = model.index_of(next(row.id for row in panel.codes.values() if row.name == "Stages"))
    assert not model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, -1, family)
    target = model.index_of(code(panel, "Decision").id)
    assert model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, target)
    idle()
    [mark] = page.coding.view.marks
    assert (mark.label, mark.span.of(text)) == ("Decision", words)


def test_chosen_codes_are_merged_after_a_look(
    small: Program, page: CodePage, panel: CodebookPanel, idle: Idle
) -> None:
    apply(page, small, "It took weeks.", "Pricing not comparable", idle)
    apply(page, small, "took weeks", "Learning curve", idle)
    one, two = code(panel, "Pricing not comparable"), code(panel, "Learning curve")
    selection = panel.view.selectionModel()
    selection.clear()
    for each in (one, two):
        selection.select(panel.model.index_of(each.id), selection.SelectionFlag.Select)
    click(panel.menu(one.id, QPoint()), "Merge 2 codes")
    sheet = sheet_of(small, MergeSheet)
    assert "After the merge the kept code has 1 coding on 1 sources. 1 overlaps" in sheet.figures.text()
    assert sheet.kept.currentData() == one.id
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    assert two.id not in panel.codes
    assert panel.codes[one.id].codings == 1
    small.desk.undo()
    idle()
    assert (panel.codes[one.id].codings, panel.codes[two.id].codings) == (1, 1)


def test_a_code_is_merged_into_one_that_is_typed(small: Program, panel: CodebookPanel, idle: Idle) -> None:
    gone = code(panel, "Learning curve").id
    panel.ask_merge(gone)
    picker = panel.picker
    assert picker is not None and picker.isVisible()
    QTest.keyClicks(picker.field, "pricing not")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    QTest.keyClick(sheet_of(small, MergeSheet).button, Qt.Key.Key_Space)
    idle()
    assert gone not in panel.codes
    assert small.desk.undo_label == "Merge into “Pricing not comparable”"


def test_ticked_codings_are_split_off(
    small: Program, page: CodePage, panel: CodebookPanel, idle: Idle
) -> None:
    for words in ("A friend told me.", "It took weeks."):
        apply(page, small, words, "Learning curve", idle)
    each = code(panel, "Learning curve")
    click(panel.menu(each.id, QPoint()), "Split")
    idle()
    sheet = sheet_of(small, SplitSheet)
    assert len(sheet.model.ids()) == 2 and not sheet.button.isEnabled()
    sheet.list.setCurrentIndex(sheet.model.index(2))
    QTest.keyClick(sheet.list, Qt.Key.Key_Space)
    QTest.keyClicks(sheet.name, "Takes long")
    assert sheet.button.text() == "Move 1 of 2 codings"
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    idle()
    made = code(panel, "Takes long")
    assert (made.kind, made.codings, panel.codes[each.id].codings) == ("pain point", 1, 1)
    assert panel.view.code == made.id
    small.desk.undo()
    idle()
    assert panel.codes[each.id].codings == 2


def test_a_used_code_is_deleted_after_a_look(
    small: Program, page: CodePage, panel: CodebookPanel, idle: Idle
) -> None:
    apply(page, small, "It took weeks.", "Learning curve", idle)
    number = code(panel, "Learning curve").id
    panel.view.choose(number)
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    sheet = sheet_of(small, DeleteSheet)
    assert sheet.words.text() == "1 coding on 1 of 2 sources goes with it, of 1 of 2 participants."
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert number in panel.codes
    panel.delete(number)
    QTest.keyClick(sheet_of(small, DeleteSheet).button, Qt.Key.Key_Space)
    idle()
    assert number not in panel.codes
    small.desk.undo()
    idle()
    assert panel.codes[number].codings == 1


def test_the_sheet_holds_every_field(
    small: Program, page: CodePage, panel: CodebookPanel, idle: Idle
) -> None:
    from coding.code_views import code_facts

    number, stage = code(panel, "Learning curve").id, code(panel, "Evaluation").id
    panel.view.setFocus()
    panel.view.choose(number)
    QTest.keyClick(panel.view, Qt.Key.Key_Return, CONTROL)
    sheet = sheet_of(small, CodeSheet)
    assert not sheet.valence.isVisible() and sheet.severity.isVisible()
    for choice, value in ((sheet.key, "z"), (sheet.severity, 3), (sheet.blocks, stage)):
        choice.setCurrentIndex(choice.findData(value))
    QTest.mouseClick(sheet.colour.swatches[2], Qt.MouseButton.LeftButton)
    chosen = sheet.colour.swatches[2].key
    apply(page, small, "It took weeks.", "Learning curve", idle)
    assert sheet.use.text() == "1 coding, of 1 of 2 participants, on 1 of 2 sources."
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    idle()
    facts = small.desk.read(code_facts, number)
    assert (facts.shortcut, facts.severity, facts.blocks_id, facts.color) == ("z", 3, stage, chosen)
    again = edit_code(small.desk, small.window.whole, code(panel, "Frustration").id)
    again.face.setCurrentIndex(again.face.findData("sad"))
    QTest.keyClick(again.name, Qt.Key.Key_Return)
    idle()
    assert small.desk.read(code_facts, code(panel, "Frustration").id).face == "sad"


def test_parts_of_templates_are_added_to_a_codebook(small: Program, panel: CodebookPanel, idle: Idle) -> None:
    small.window.actions_table["starters"].trigger()
    sheet = sheet_of(small, StarterSheet)
    assert not sheet.ticks["b2b-purchase", "emotion"].isEnabled()
    assert not sheet.button.isEnabled()
    QTest.mouseClick(sheet.ticks["aarrr", "stage"], Qt.MouseButton.LeftButton)
    words = sheet.button.text()
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    idle()
    assert "Activation" in below(panel, "Stages")
    assert small.window.status.notice.text() == words.replace("Add", "Added")
