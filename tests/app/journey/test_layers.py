"""What analyses say, laid over the map by a chip; a click on a note tells why, and on a pain opens its card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.journey.card_panel import CardPanel
from app.journey.layers import WhyPanel
from app.journey.page import MapPage
from app.widgets.buttons import Button
from coding.journey.display import Hit
from tests.app.journey.test_page import LEFT, PLAIN, click

Settle = Callable[[], None]


def chip(page: MapPage, words: str) -> Button:
    """The chip above the map that begins with these words."""
    found = [each for each in page.bar.findChildren(Button) if each.text().startswith(words)]
    assert len(found) == 1, (words, [each.text() for each in page.bar.findChildren(Button)])
    return found[0]


def lay_over(page: MapPage, words: str, settle: Settle) -> None:
    """Chooses a layer from the menu of its chip."""
    menu = chip(page, "Lay over").menu()
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()
    settle()


def notes(page: MapPage) -> list[Hit]:
    return [hit for hit in page.canvas.drawing.hits if hit.kind == "note"]


def test_drop_off_is_laid_over_by_a_chip_and_tells_why(page: MapPage, qtbot: QtBot, settle: Settle) -> None:
    assert not notes(page)
    lay_over(page, "Drop-off", settle)
    first = notes(page)[0]
    assert first.id == "losses|s1"
    click(page, first, qtbot)
    assert isinstance(page.drawer.panel, WhyPanel)
    assert (page.drawer.title.text(), page.drawer.under.text()) == ("Drop-off", "Awareness")
    pain = next(each for each in page.drawer.panel.findChildren(Button) if each.property("kind") == "link")
    QTest.mouseClick(pain, LEFT)
    assert isinstance(page.drawer.panel, CardPanel)
    assert page.drawer.panel.card.kind == "pain point"


def test_a_layer_is_taken_off_by_its_own_chip(page: MapPage, settle: Settle) -> None:
    lay_over(page, "Make or break", settle)
    lay_over(page, "Pains", settle)
    assert {hit.id.partition("|")[0] for hit in notes(page)} == {"moments", "pains"}
    QTest.mouseClick(chip(page, "Make or break"), LEFT)
    settle()
    assert {hit.id.partition("|")[0] for hit in notes(page)} == {"pains"}


def test_notes_are_reached_by_the_arrow_keys(page: MapPage, settle: Settle) -> None:
    lay_over(page, "Pains", settle)
    stage = next(hit for hit in page.canvas.drawing.hits if hit.kind == "stage" and hit.column == 1)
    page.canvas.setFocus()
    page.canvas.point_at(stage)
    QTest.keyClick(page.canvas, Qt.Key.Key_Down)
    assert page.canvas.focused is not None and page.canvas.focused.kind == "note"
    QTest.keyClick(page.canvas, Qt.Key.Key_Return)
    assert isinstance(page.drawer.panel, WhyPanel)


def test_blind_spots_are_set_off_and_the_whole_map_keeps_the_notes(
    page: MapPage, qtbot: QtBot, settle: Settle
) -> None:
    lay_over(page, "Blind spots", settle)
    assert not notes(page)
    lay_over(page, "Pains", settle)
    page.show_overview()
    settle()
    assert notes(page) and page.overviewed


def test_a_full_cell_says_how_many_more_and_a_click_shows_them(page: MapPage, settle: Settle) -> None:
    more = [hit for hit in page.canvas.drawing.hits if hit.kind == "more"]
    assert more, "a cell of the sample study holds more cards than are drawn at first"
    before = sum(hit.kind == "card" for hit in page.canvas.drawing.hits)
    page.canvas.point_at(more[0])
    point = page.canvas.view_rect(more[0]).center().toPoint()
    QTest.mouseClick(page.canvas.viewport(), LEFT, PLAIN, point)
    settle()
    assert sum(hit.kind == "card" for hit in page.canvas.drawing.hits) > before
