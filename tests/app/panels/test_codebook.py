"""The codebook in place: created, renamed, recoloured, given a key, filtered, deleted; each can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.code_sheet import CodeSheet, edit_code
from app.panels.code_page import CodePage
from app.panels.codebook_panel import CodebookPanel
from app.widgets.colour_picker import ColourPicker
from coding.browse import CodeLine

Idle = Callable[[], None]


@pytest.fixture
def panel(small: Program) -> CodebookPanel:
    small.window.show_page("code")
    return cast(CodePage, small.window.page).codebook


def code(panel: CodebookPanel, name: str) -> CodeLine:
    return next(row for row in panel.codes.values() if row.name == name)


def sheet_of(program: Program) -> CodeSheet:
    return next(sheet for sheet in program.window.findChildren(CodeSheet) if sheet.isVisible())


def test_a_new_code_is_made_in_its_family_and_shown(small: Program, panel: CodebookPanel, idle: Idle) -> None:
    panel.view.choose(code(panel, "Pricing not comparable").id)
    small.window.actions_table["new_code"].trigger()
    sheet = sheet_of(small)
    assert sheet.kind.currentData() == "pain point"
    QTest.keyClicks(sheet.name, "Too many seats")
    sheet.cues.setPlainText("seat\nper seat\n")
    sheet.seeds.setPlainText("\nWe pay for forty seats and use ten.")
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    idle()
    made = code(panel, "Too many seats")
    assert (made.kind, made.parent_id) == ("pain point", code(panel, "Pricing not comparable").parent_id)
    assert panel.view.code == made.id
    from coding.browse import code_detail

    detail = small.desk.read(code_detail, made.id)
    assert detail.cues == ("seat", "per seat")
    assert detail.seeds == ("We pay for forty seats and use ten.",)


def test_a_name_is_edited_in_place(small: Program, panel: CodebookPanel, idle: Idle) -> None:
    number = code(panel, "Decision").id
    panel.view.setFocus()
    panel.view.choose(number)
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    field = cast(QLineEdit, QApplication.focusWidget())
    field.selectAll()
    QTest.keyClicks(field, "Commitment")
    QTest.keyClick(field, Qt.Key.Key_Return)
    idle()
    assert panel.codes[number].name == "Commitment"
    small.desk.undo()
    idle()
    assert panel.codes[number].name == "Decision"


def test_a_taken_name_is_refused_with_a_sentence(small: Program, panel: CodebookPanel, idle: Idle) -> None:
    number = code(panel, "Decision").id
    panel.model.setData(panel.model.index_of(number), "Purchase")
    idle()
    assert panel.codes[number].name == "Decision"
    assert small.window.message_bar.text.text() == "There is already a code “Purchase” here."


def test_the_sheet_changes_all_a_code_says(small: Program, panel: CodebookPanel, idle: Idle) -> None:
    from coding.browse import code_detail

    number = code(panel, "Frustration").id
    seeds = small.desk.read(code_detail, number).seeds
    sheet = edit_code(small.desk, small.window, number)
    assert sheet.seed_quotes() == list(seeds)
    assert sheet.valence.isVisible()
    sheet.texts["definition"].setPlainText("Being kept from what one wants.")
    sheet.valence.setCurrentIndex(sheet.valence.findData(-1))
    sheet.name.setFocus()
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    idle()
    detail = small.desk.read(code_detail, number)
    assert (detail.definition, detail.valence) == ("Being kept from what one wants.", -1)
    assert detail.seeds == seeds
    assert small.desk.undo_label == "Edit code “Frustration”"


def test_a_colour_is_picked_by_arrow_keys(
    small: Program, panel: CodebookPanel, idle: Idle, qtbot: QtBot
) -> None:
    each = code(panel, "Decision")
    picker = ColourPicker(each.kind, each.color, panel)
    qtbot.addWidget(picker)
    with qtbot.waitSignal(picker.picked) as told:
        picker.swatches[0].setFocus()
        QTest.keyClick(picker, Qt.Key.Key_Right)
        QTest.keyClick(picker, Qt.Key.Key_Return)
    assert told.args in (["blue-1"], ["blue-2"])


def test_the_menu_gives_keys_and_a_taken_key_moves(small: Program, panel: CodebookPanel, idle: Idle) -> None:
    number = code(panel, "Decision").id
    menu = panel.menu(number, QPoint())
    keys = next(action.menu() for action in menu.actions() if action.text() == "Key")
    assert isinstance(keys, QMenu)
    next(action for action in keys.actions() if action.text().startswith("1")).trigger()
    idle()
    assert panel.codes[number].shortcut == "1"
    assert code(panel, "Awareness").shortcut is None


def test_delete_takes_the_code_and_undo_brings_it_back(
    small: Program, panel: CodebookPanel, idle: Idle
) -> None:
    number = code(panel, "Decision").id
    panel.view.choose(number)
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    idle()
    assert number not in panel.codes
    assert small.window.status.notice.text() == "Deleted “Decision”"
    small.desk.undo()
    idle()
    assert panel.codes[number].name == "Decision"


def test_the_filter_shows_what_fits_and_revealing_clears_it(
    small: Program, panel: CodebookPanel, qtbot: QtBot
) -> None:
    QTest.keyClicks(panel.search, "pric")
    hidden = code(panel, "Decision").id
    qtbot.waitUntil(lambda: not panel.model.index_of(hidden).isValid())
    assert panel.model.index_of(code(panel, "Pricing not comparable").id).isValid()
    panel.reveal(hidden)
    assert panel.view.code == hidden
    assert panel.search.text() == ""


def test_counts_carry_their_denominator(sample: Program, idle: Idle) -> None:
    from app.delegates.lists import figure_text

    sample.window.show_page("code")
    idle()
    delegate = cast(CodePage, sample.window.page).codebook.view.delegate
    assert delegate.people == 16
    assert figure_text(12, delegate.people) == "12 of 16"
    assert max(delegate.people_of_code.values()) <= delegate.people
