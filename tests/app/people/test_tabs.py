"""Personas, accounts, the plan of the sample and the fields, with clicks and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.bootstrap import Program
from app.people.cards import CardsTab
from app.people.cautions import CautionCard, CautionStrip
from app.people.fields_sheet import FieldsSheet
from app.people.page import PeoplePage
from app.people.plan_model import SUM_ROLE
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.quick_pick import QuickPick
from coding.roster.personas import account_cards, persona_cards
from coding.roster.quotas import board
from coding.roster.templates import field_sets
from tests.app.people.conftest import Open, cell, stored

Idle = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def field(within: QWidget, name: str) -> QLineEdit:
    return next(
        each for each in within.findChildren(QLineEdit) if each.accessibleName() == name and each.isVisible()
    )


def button(within: QWidget, name: str) -> Button:
    return next(
        each for each in within.findChildren(Button) if each.accessibleName() == name and each.isVisible()
    )


def press(within: QWidget, name: str) -> None:
    QTest.mouseClick(button(within, name), Qt.MouseButton.LeftButton)


def write(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def open_tab(page: PeoplePage, name: str, idle: Idle) -> CardsTab:
    QTest.mouseClick(page.tabs.button(name), Qt.MouseButton.LeftButton)
    idle()
    return page.personas if name == "personas" else page.accounts


def pick(program: Program, text: str) -> None:
    box = next(each for each in program.window.findChildren(QuickPick) if each.isVisible())
    QTest.keyClicks(box.field, text)
    QTest.keyClick(box.field, Qt.Key.Key_Return)


def test_a_persona_is_made_described_and_given_people(small: Program, page: PeoplePage, idle: Idle) -> None:
    tab = open_tab(page, "personas", idle)
    assert tab.empty.isVisible()
    write(tab.new, "Careful buyer")
    idle()
    assert tab.card.name == "Careful buyer"
    write(field(tab, "Goal"), "No surprises")
    idle()
    write(field(tab, "Add to needs"), "A price on the page")
    idle()
    write(field(tab, "Add to needs"), "A second opinion")
    idle()
    card = small.desk.read(persona_cards)[0]
    assert (card.goal, [each.text for each in card.statements]) == (
        "No surprises",
        ["A price on the page", "A second opinion"],
    )
    write(field(tab, "Statement: A second opinion"), "A third opinion")
    idle()
    press(tab, "Assign …")
    idle()
    pick(small, "P02")
    idle()
    assert cell(small, "P02", "persona") == "Careful buyer"
    card = small.desk.read(persona_cards)[0]
    assert [each.text for each in card.statements][1] == "A third opinion"
    press(tab, "P02")
    idle()
    assert page.tabs.current == "table"
    assert page.table.grid.currentIndex().row() == 1


def test_a_statement_is_backed_with_a_quote_that_leads_to_its_place(
    sample: Program, people: Open, idle: Idle
) -> None:
    page = people(sample)
    tab = open_tab(page, "personas", idle)
    statement = next(each for each in tab.card.statements if not each.backing)
    press(tab, f"Back “{statement.text}” with a quote")
    idle()
    box = next(each for each in sample.window.findChildren(QuickPick) if each.isVisible())
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    idle()
    now = next(each for each in tab.card.statements if each.id == statement.id)
    assert len(now.backing) == 1
    press(tab, now.backing[0].title)
    idle()
    assert sample.window.page_id == "code"
    assert sample.desk.place is not None
    assert sample.desk.place.source == now.backing[0].source_id


def test_personas_are_merged_and_removed_with_undo(sample: Program, people: Open, idle: Idle) -> None:
    page = people(sample)
    tab = open_tab(page, "personas", idle)
    before = sample.desk.read(persona_cards)
    press(tab, "Merge with …")
    pick(sample, "Security")
    idle()
    now = sample.desk.read(persona_cards)
    assert len(now) == len(before) - 1
    kept = next(each for each in now if each.name == "Security")
    assert len(kept.members) == len(before[0].members) + len(
        next(each for each in before if each.name == "Security").members
    )
    sample.desk.undo()
    idle()
    assert sample.desk.read(persona_cards) == before
    press(tab, "Remove")
    idle()
    assert len(tab.cards) == len(before) - 1
    sample.desk.undo()
    idle()
    assert sample.desk.read(persona_cards) == before


def test_an_account_says_which_buying_roles_were_not_heard(
    small: Program, page: PeoplePage, idle: Idle
) -> None:
    tab = open_tab(page, "accounts", idle)
    write(tab.new, "Merrow")
    idle()
    write(tab.new, "Merow")
    idle()
    write(field(tab, "Note"), "Typed twice")
    idle()
    press(tab, "Merge with …")
    pick(small, "Merrow")
    idle()
    assert [(each.name, each.note) for each in small.desk.read(account_cards)] == [("Merrow", "Typed twice")]
    write(field(tab, "Name"), "Merrow Pay")
    idle()
    assert tab.card.name == "Merrow Pay"
    from PySide6.QtWidgets import QLabel

    assert (
        sum(1 for each in tab.findChildren(QLabel) if each.text() == "nobody yet" and each.isVisible()) == 3
    )


def test_a_plan_is_typed_counted_and_taken_back(small: Program, page: PeoplePage, idle: Idle) -> None:
    QTest.mouseClick(page.tabs.button("plan"), Qt.MouseButton.LeftButton)
    idle()
    tab = page.plan
    QAbstractItemModelTester(tab.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tab.grid.hasFocus()
    QTest.keyClicks(tab.grid, "3")
    QTest.keyClick(tab.grid.viewport().findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    idle()
    assert small.desk.read(board, "lifecycle").targets["prospect", ""].planned == 3
    assert tab.figure.text() == "0 of 3 planned were heard"
    from app.operations.people import set_cell
    from coding.roster.paste import Edit

    person = stored(small).people[0]
    set_cell(small.desk, Edit(person.id, "lifecycle", "prospect"), "Lifecycle", "P01")
    idle()
    assert tab.figure.text() == "1 of 3 planned were heard"
    QTest.keyClicks(tab.grid, "+")
    idle()
    assert tab.model.index(0, 0).data() == "1 of 4"
    QTest.keyClick(tab.grid, Qt.Key.Key_Delete)
    idle()
    assert tab.model.index(0, 0).data() == "1"
    assert small.desk.undo_label == "Plan of prospect"
    small.desk.undo()
    idle()
    assert tab.model.index(0, 0).data() == "1 of 4"


def test_the_plan_opens_as_the_study_planned_it_and_can_be_laid_out_anew(
    sample: Program, people: Open, idle: Idle
) -> None:
    page = people(sample)
    page.show_tab("plan")
    idle()
    tab = page.plan
    assert (tab.rows.currentText().split(" ·")[0], tab.columns.currentText().split(" ·")[0]) == (
        "Persona",
        "Lifecycle",
    )
    last = tab.model.index(tab.model.rowCount() - 1, tab.model.columnCount() - 1)
    assert last.data(SUM_ROLE)
    assert tab.figure.text() == f"{last.data()} planned were heard"
    tab.rows.setCurrentIndex(tab.rows.findData("dmu"))
    tab.rows.activated.emit(tab.rows.currentIndex())
    idle()
    tab.columns.setCurrentIndex(0)
    tab.columns.activated.emit(0)
    idle()
    assert tab.model.columnCount() == 1
    assert not tab.figure.isVisible()


def test_fields_are_made_from_a_set_and_saved_in_one_step(
    small: Program, page: PeoplePage, idle: Idle
) -> None:
    press(page.table, "Fields …")
    sheet = small.window.findChild(FieldsSheet)
    assert sheet is not None
    buying = next(each for each in field_sets() if each.id == "buying")
    press(sheet, f"{buying.title}: Add {len(buying.fields)} fields")
    sheet.add_empty()
    sheet.lines[-1].name.setText("Industry")
    QTest.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    idle()
    assert "Two fields would be called" in sheet.problem.text()
    sheet.lines[-1].name.setText("Fleet")
    sheet.lines[-1].type.setCurrentIndex(4)
    assert sheet.lines[-1].choices.isVisible()
    sheet.lines[-1].choices.setText("vans; lorries ; ")
    QTest.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    idle()
    table = stored(small)
    own = [each for each in table.columns if each.attribute_id is not None]
    assert [each.title for each in own] == [*(each.name for each in buying.fields), "Fleet"]
    assert own[-1].choices == ("vans", "lorries")
    assert page.table.model.column_of(own[-1].key) > 0
    small.desk.undo()
    idle()
    assert not any(each.attribute_id for each in stored(small).columns)


def test_a_field_is_moved_renamed_and_removed(sample: Program, people: Open, idle: Idle) -> None:
    page = people(sample)
    page.table.edit_fields()
    sheet = sample.window.findChild(FieldsSheet)
    assert sheet is not None
    names = [line.name.text() for line in sheet.lines]
    QTest.mouseClick(
        next(
            each for each in sheet.findChildren(QWidget) if each.accessibleName() == f"Move {names[0]} down"
        ),
        Qt.MouseButton.LeftButton,
    )
    QTest.mouseClick(
        next(each for each in sheet.findChildren(QWidget) if each.accessibleName() == f"Remove {names[2]}"),
        Qt.MouseButton.LeftButton,
    )
    write(sheet.lines[0].name, "People at the company")
    QTest.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    idle()
    own = [each.title for each in stored(sample).columns if each.attribute_id is not None]
    assert own == ["People at the company", names[0], *names[3:]]


def test_a_voice_is_given_and_taken(small: Program, page: PeoplePage, idle: Idle) -> None:
    page.table.grid.stand(stored(small).people[0].id, "name")
    idle()
    press(page.detail, "Give a voice …")
    idle()
    pick(small, "P02")
    idle()
    assert [cell(small, name, "sources") for name in ("P01", "P02")] == ["2", "0"]
    take = next(
        each
        for each in page.detail.findChildren(QWidget)
        if each.accessibleName() == "P02 in “Second” is somebody else"
    )
    QTest.mouseClick(take, Qt.MouseButton.LeftButton)
    idle()
    assert cell(small, "P01", "sources") == "1"
    press(page.detail, "First")
    idle()
    assert small.window.page_id == "code"


def grave(program: Program, name: str, idle: Idle) -> None:
    from app.operations.people import set_cell
    from coding.roster.paste import Edit

    person = next(each for each in stored(program).people if stored(program).cell(each, "name") == name)
    edit = Edit(person.id, "lifecycle", "former competitor employee")
    set_cell(program.desk, edit, "Lifecycle", name)
    idle()


def test_a_source_of_a_former_competitor_employee_warns_where_it_is_opened(
    small: Program, page: PeoplePage, idle: Idle
) -> None:
    grave(small, "P01", idle)
    small.desk.reveal(1)
    idle()
    strip = next(each for each in small.window.findChildren(CautionStrip) if each.isVisible())
    card = strip.findChildren(CautionCard)[0]
    assert card.accessibleName().startswith("P01 used to work for a competitor. In some places")
    close = next(each for each in card.findChildren(QWidget) if each.accessibleName() == "Close this warning")
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    idle()
    assert not strip.isVisible()
    small.desk.reveal(2)
    idle()
    assert not strip.isVisible()
    small.desk.go("sources")
    idle()
    told = (
        [each.accessibleName() for each in small.window.page.findChildren(CautionCard)]
        if small.window.page
        else []
    )
    assert any("used to work for a competitor" in each for each in told)
    assert any("No consent of P01 is noted" in each for each in told)


def test_a_voice_becomes_a_new_participant_on_the_sources_page(
    small: Program, page: PeoplePage, idle: Idle
) -> None:
    from coding.browse import voices_of

    small.desk.go("sources")
    idle()
    assert small.window.page is not None
    who = next(each for each in small.window.page.findChildren(Choice) if each.accessibleName() == "Who is I")
    who.activated.emit(who.findText("New: I"))
    idle()
    voices = {each.name: each for each in small.desk.read(voices_of, 1)}
    assert voices["I"].role == "participant"
    assert len(stored(small).people) == 3
    assert len({each.participant_id for each in voices.values()}) == 2


def test_the_palette_leads_to_a_participant(small: Program, idle: Idle) -> None:
    small.window.actions_table["palette"].trigger()
    pick(small, "P02")
    idle()
    page = small.window.page
    assert isinstance(page, PeoplePage)
    assert page.table.model.person(page.table.grid.currentIndex().row()) == stored(small).people[1]


def test_withdrawn_consent_leads_to_erasing(small: Program, page: PeoplePage, idle: Idle) -> None:
    from app.dialogs.erase_sheet import EraseSheet
    from app.operations.people import set_cell
    from coding.roster.paste import Edit

    set_cell(small.desk, Edit(stored(small).people[0].id, "consent", "withdrawn"), "Consent", "P01")
    idle()
    press(page.detail, "Erase a participant …")
    idle()
    sheet = small.window.findChild(EraseSheet)
    assert sheet is not None and sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)


def test_hidden_names_are_not_shown_and_nothing_is_written(
    small: Program, page: PeoplePage, idle: Idle
) -> None:
    from app.operations.people import set_cell
    from coding.roster.paste import Edit

    person = stored(small).people[0]
    set_cell(small.desk, Edit(person.id, "account", "Merrow Pay"), "Account", "P01")
    idle()
    small.desk.naming.hide(True)
    idle()
    model = page.table.model
    assert "Merrow Pay" not in [model.index(0, at).data() for at in range(model.columnCount())]
    model.setData(model.index(0, model.column_of("role")), "Head")
    idle()
    small.desk.naming.hide(False)
    idle()
    assert cell(small, "P01", "role") == ""
    assert model.index(0, model.column_of("role")).data() == ""
    assert model.index(0, model.column_of("account")).data() == "Merrow Pay"
