"""The help: the same pages in both languages, nothing in them that the program does not have, F1 to the right one."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextListFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.actions import CODING_KEYS, QUEUE_KEYS
from app.bootstrap import Program
from app.help.facts import all_keys, figures, filler, tables
from app.help.pages import LANGUAGES, PAGES, fields, page_of, source
from app.help.reader import HelpReader
from app.help.sheet import HelpSheet
from app.journey.keys import MAP_KEYS, PRESENTER_KEYS
from models.translation import tr
from tests.support.sources import ROOT

FOLDER = ROOT / "resources" / "help"
each_page = pytest.mark.parametrize("page", PAGES)
spoken = pytest.mark.parametrize("language", LANGUAGES)


def opened_help(program: Program) -> HelpSheet:
    return next(each for each in program.window.findChildren(HelpSheet) if each.isVisible())


def focused() -> QWidget:
    """Where the keyboard is."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def shape(page: str, language: str) -> list[tuple[str, int, int]]:
    """The kinds of blocks of a page with the number of rows and cells."""
    made = {name: lambda: () for name in re.findall(r"^@(.+)$", source(page, language), re.MULTILINE)}
    found = page_of(page, language, lambda name: name, made)
    return [(block.kind, len(block.rows), len(block.rows[0])) for block in found.blocks]


@spoken
def test_a_language_has_exactly_the_pages_of_the_list(language: str) -> None:
    assert {path.stem for path in (FOLDER / language).iterdir()} == set(PAGES)


@each_page
def test_both_languages_say_the_same_things_in_the_same_places(page: str) -> None:
    assert shape(page, "en") == shape(page, "de")
    assert sorted(fields(source(page, "en"))) == sorted(fields(source(page, "de")))
    links = [re.findall(r"\]\(([a-z]+)\)", source(page, language)) for language in LANGUAGES]
    assert links[0] == links[1]
    assert set(links[0]) <= set(PAGES)


def test_every_field_key_and_table_exists(program: Program) -> None:
    actions = program.window.actions_table
    fill, made = filler(actions), tables(actions)
    for language in LANGUAGES:
        for page in PAGES:
            found = page_of(page, language, fill, made)
            assert found.blocks[0].kind == "title"
            assert "{" not in "".join(block.text for block in found.blocks), page
    named = {name for page in PAGES for name in fields(source(page, "en"))}
    assert set(figures()) <= named, "a figure that no page tells"


def test_the_page_of_shortcuts_holds_every_key_there_is(program: Program) -> None:
    actions = program.window.actions_table
    found = page_of("shortcuts", "en", filler(actions), tables(actions))
    rows = {
        tuple("".join(p.text for p in cell) for cell in row) for block in found.blocks for row in block.rows
    }
    for act, action in actions.items():
        if act.menu and all_keys(action):
            assert (all_keys(action), tr(act.text).removesuffix(" …")) in rows, act.id
    for keys, words in (*CODING_KEYS, *QUEUE_KEYS, *MAP_KEYS, *PRESENTER_KEYS):
        assert (keys, words) in rows


def test_keys_a_person_chose_stand_in_the_help(program: Program) -> None:
    program.settings.set("shortcuts", {"import": "Ctrl+Alt+I"})
    actions = program.window.actions_table
    assert filler(actions)("key:import") == all_keys(actions["import"]) == "Ctrl+Alt+I"


def test_f1_opens_the_page_of_the_workspace(small: Program) -> None:
    titles = {
        "sources": "Sources",
        "code": "Reading and coding",
        "map": "The journey map",
        "people": "People",
    }
    for workspace, title in titles.items():
        small.window.show_page(workspace)
        QTest.keyClick(small.window, Qt.Key.Key_F1)
        sheet = opened_help(small)
        assert sheet.reader.toPlainText().startswith(title)
        QTest.keyClick(sheet, Qt.Key.Key_Escape)


def test_f1_on_the_first_page_opens_the_beginning(program: Program) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    sheet = opened_help(program)
    assert sheet.reader.toPlainText().startswith("Getting started")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)


def test_words_are_found_in_all_pages_and_arrows_lead_through(program: Program, qtbot: QtBot) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    sheet = opened_help(program)
    assert QApplication.focusWidget() is sheet.list
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    assert sheet.reader.toPlainText().startswith("Sources")
    with qtbot.waitSignal(sheet.field.searched):
        QTest.keyClicks(focused(), "w")
        QTest.keyClicks(focused(), "ilson")
    titles = [line.text for row in range(sheet.model.rowCount()) if (line := sheet.model.line(row))]
    assert "On a card" in titles
    assert "Wilson" in sheet.reader.toPlainText()
    with qtbot.waitSignal(sheet.field.searched):
        QTest.keyClicks(focused(), " zebra")
    assert sheet.nothing.isVisible()


def test_links_lead_to_pages_and_nowhere_else(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    sheet = opened_help(program)
    before = sheet.reader.toPlainText()
    sheet.reader.anchorClicked.emit(QUrl("https://example.org"))
    sheet.reader.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert sheet.reader.toPlainText() == before
    sheet.reader.anchorClicked.emit(QUrl("numbers"))
    assert sheet.reader.toPlainText().startswith("The map’s numbers")


def test_lists_are_lists_and_tables_tables(program: Program) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    reader: HelpReader = opened_help(program).reader
    lists, block = set(), reader.document().begin()
    while block.isValid():
        if block.textList() is not None:
            lists.add((block.textList().format().style(), block.textList().count()))
        block = block.next()
    assert (QTextListFormat.Style.ListDecimal, 5) in lists
    assert (QTextListFormat.Style.ListDisc, 5) in lists
    assert len(reader.document().rootFrame().childFrames()) == 2
