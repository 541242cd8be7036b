"""Quotes come onto a card and go from it: given to a written card, contradicting, hidden and shown again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.journey.card_panel import CardPanel
from app.journey.map_panel import MapPanel
from app.journey.page import MapPage
from coding.journey.view import Card
from tests.app.journey.test_editing import open_cell, press, write
from tests.app.journey.test_page import LEFT, card_hit, open_card, rich, view

Settle = Callable[[], None]


def panel(page: MapPage) -> CardPanel:
    assert isinstance(page.drawer.panel, CardPanel)
    return page.drawer.panel


def shown(page: MapPage, card_id: str) -> Card:
    found = view(page).card(card_id)
    assert found is not None
    return found


def test_a_written_card_gets_a_quote_that_supports_and_one_that_contradicts(
    page: MapPage, sample: Program, qtbot: QtBot, settle: Settle
) -> None:
    open_cell(page, "action", 1)
    write(page, "Headline of up to eight words", "Calls the vendor back")
    settle()
    opened, card = open_card(page, qtbot, lambda each: each.text == "Calls the vendor back")
    QTest.mouseClick(opened.adding.open, LEFT)
    first = opened.adding.quotes[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_S)
    settle()
    now = shown(page, card.id)
    assert (now.k, now.quotes[0].passage_id) == (1, first.quote.passage_id)
    QTest.mouseClick(panel(page).adding.open, LEFT)
    other = next(q for q in panel(page).adding.quotes if q.quote.participant != first.quote.participant)
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_C)
    settle()
    assert shown(page, card.id).contradicted == 1
    sample.desk.undo()
    settle()
    assert shown(page, card.id).contradicted == 0


def test_quotes_to_add_are_narrowed_by_typing(page: MapPage, qtbot: QtBot) -> None:
    opened, _ = open_card(page, qtbot, rich)
    QTest.mouseClick(opened.adding.open, LEFT)
    assert len(opened.adding.quotes) > 1
    before, wanted = len(opened.adding.quotes), opened.adding.quotes[1].quote.quote
    QTest.keyClicks(opened.adding.search, wanted[:24])
    qtbot.waitUntil(lambda: len(opened.adding.quotes) < before, timeout=5_000)
    assert all(wanted[:24] in each.quote.quote for each in opened.adding.quotes)


def test_a_quote_is_remarked_on_by_a_key_and_the_audience_does_not_see_it(
    page: MapPage, sample: Program, qtbot: QtBot, settle: Settle
) -> None:
    opened, card = open_card(page, qtbot, rich)
    quote = opened.quotes[0]
    quote.setFocus()
    QTest.keyClick(quote, Qt.Key.Key_R)
    assert quote.field is not None and quote.field.hasFocus()
    QTest.keyClicks(quote.field, "Play this one first")
    QTest.keyClick(quote.field, Qt.Key.Key_Escape)
    assert quote.hasFocus()
    QTest.keyClick(quote, Qt.Key.Key_R)
    QTest.keyClicks(quote.field, "Play this one first")
    QTest.keyClick(quote.field, Qt.Key.Key_Return)
    settle()
    now = panel(page).quotes[0]
    assert now.quote.remark == "Play this one first"
    assert now.remark.isVisible() and "Play this one first" in now.remark.text()
    page.present()
    assert page.presenter is not None
    page.presenter.open_hit(card_hit(page, lambda each: each.id == card.id)[0])
    seen = page.presenter.drawer.panel
    assert isinstance(seen, CardPanel)
    assert not any(each.remark.isVisible() for each in seen.quotes)
    page.present()
    sample.desk.undo()
    settle()
    assert not any(one.remark for one in shown(page, card.id).quotes)


def test_a_hidden_quote_can_be_shown_again(page: MapPage, qtbot: QtBot, settle: Settle) -> None:
    opened, card = open_card(page, qtbot, rich)
    quote = opened.quotes[0]
    quote.setFocus()
    QTest.keyClick(quote, Qt.Key.Key_H)
    settle()
    assert quote.quote.passage_id not in {one.passage_id for one in shown(page, card.id).quotes}
    press(panel(page), "Show 1 hidden quote again")
    settle()
    assert quote.quote.passage_id in {one.passage_id for one in shown(page, card.id).quotes}


def test_a_hidden_card_can_be_shown_again(page: MapPage, qtbot: QtBot, settle: Settle) -> None:
    opened, card = open_card(page, qtbot, rich)
    press(opened, "Hide this card")
    settle()
    assert view(page).card(card.id) is None
    page.bar.buttons["settings"].click()
    assert isinstance(page.drawer.panel, MapPanel)
    press(page.drawer.panel, "Show")
    settle()
    hit, _ = card_hit(page, lambda each: each.id == card.id)
    assert hit.kind == "card"
