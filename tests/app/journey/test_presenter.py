"""Presenter mode: the whole, then stage by stage; quotes, light, names and dots by keys."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.journey.page import MapPage
from app.journey.presenter import READABLE, Presenter, minutes, zoom_for
from app.journey.quote_card import QuoteCard
from app.journey.wall import QuoteWall, cards_pdf, quotes_of
from coding.journey.build import build
from coding.journey.display import NORMAL, Text, level_for
from coding.people import rename_participant
from tests.support import MARKER
from tests.support.journeys import journey

Idle = Callable[[], None]


@pytest.fixture
def presenter(sample: Program, qtbot: QtBot, idle: Idle) -> Presenter:
    """The sample's map, presented."""
    sample.window.show_page("map")
    page = sample.window.page
    assert isinstance(page, MapPage)
    qtbot.waitUntil(lambda: page.keeper.current is not None, timeout=20_000)
    idle()
    sample.window.actions_table["present"].trigger()
    presenter = page.presenter
    assert presenter is not None
    qtbot.waitUntil(lambda: bool(presenter.board.drawing.items), timeout=20_000)
    idle()
    return presenter


def press(presenter: Presenter, key: Qt.Key, idle: Idle) -> None:
    QTest.keyClick(presenter, key)
    idle()


def stages_shown(presenter: Presenter) -> int:
    return len(presenter.board.drawing.columns)


def test_it_goes_from_the_whole_through_the_stages(presenter: Presenter, idle: Idle) -> None:
    """Space goes on, Left goes back, a digit jumps; one stage is shown at a time in type for a room."""
    assert stages_shown(presenter) == 8
    press(presenter, Qt.Key.Key_Space, idle)
    assert presenter.title.text() == "Awareness"
    assert stages_shown(presenter) == 1
    assert presenter.board.camera.zoom * 13 >= READABLE
    assert level_for(presenter.board.camera.zoom) == NORMAL
    press(presenter, Qt.Key.Key_Right, idle)
    assert "Stage 2 of 8" in presenter.under.text()
    press(presenter, Qt.Key.Key_8, idle)
    press(presenter, Qt.Key.Key_Right, idle)
    assert presenter.title.text() == "Advocacy"
    press(presenter, Qt.Key.Key_Home, idle)
    assert presenter.step == 0


def test_the_wall_has_one_quote_a_participant(presenter: Presenter, idle: Idle) -> None:
    """Q shows the quotes of the stage, S puts others first, Q shows the map again."""
    press(presenter, Qt.Key.Key_3, idle)
    press(presenter, Qt.Key.Key_Q, idle)
    assert presenter.stack.currentWidget() is presenter.wall
    before = list(presenter.wall.quotes)
    assert len({quote.participant for quote in before}) == len(before)
    presenter.wall.shuffle()
    assert sorted(quote.quote for quote in presenter.wall.quotes) == sorted(quote.quote for quote in before)
    presenter.grab()
    press(presenter, Qt.Key.Key_Q, idle)
    assert presenter.stack.currentWidget() is presenter.board


def test_names_are_hidden_in_the_whole_window(
    presenter: Presenter, sample: Program, qtbot: QtBot, idle: Idle
) -> None:
    """A takes every name away, on the presenter and on the page behind; quotes lead nowhere then."""
    page = sample.window.page
    assert isinstance(page, MapPage)
    assert page.keeper.current is not None
    hit = next(hit for hit in presenter.board.drawing.hits if hit.kind == "card")
    supporter = page.keeper.current.view.card(hit.id).supporters[0]  # type: ignore[union-attr]
    person = next(row for row in page.keeper.current.facts.participants if row.name == supporter)
    sample.desk.run("Name", rename_participant, person.id, MARKER)
    qtbot.waitUntil(lambda: MARKER in names_on(page), timeout=20_000)
    press(presenter, Qt.Key.Key_A, idle)
    qtbot.waitUntil(lambda: page.bar.names.isChecked(), timeout=20_000)
    idle()
    assert MARKER not in names_on(page)
    painted = " ".join(item.text for item in presenter.board.drawing.items if isinstance(item, Text))
    assert MARKER.split()[1] not in painted
    presenter.open_hit(hit)
    assert presenter.drawer.isVisible()
    labels = " ".join(label.text() for label in presenter.drawer.findChildren(QLabel))
    assert MARKER.split()[1] not in labels
    with qtbot.assertNotEmitted(sample.desk.revealed):
        for quote in presenter.drawer.findChildren(QuoteCard):
            QTest.keyClick(quote, Qt.Key.Key_Return)
            QTest.keyClick(quote, Qt.Key.Key_X)
    assert MARKER.split()[1] not in " ".join(label.text() for label in presenter.drawer.findChildren(QLabel))


def names_on(page: MapPage) -> str:
    """Everybody who is named in the view the page shows."""
    assert page.keeper.current is not None
    return repr(page.keeper.current.view)


def test_dots_are_counted_while_presenting(
    presenter: Presenter, sample: Program, qtbot: QtBot, idle: Idle
) -> None:
    """A dot more is on the card at once, and the act can be undone."""
    page = sample.window.page
    assert isinstance(page, MapPage)
    press(presenter, Qt.Key.Key_1, idle)
    shown = page.keeper.current
    assert shown is not None
    hit = next(hit for hit in presenter.board.drawing.hits if hit.kind == "card")
    before = shown.view.card(hit.id)
    assert before is not None
    presenter.open_hit(hit)
    plus = next(
        each for each in presenter.drawer.findChildren(type(presenter.drawer.close_button))
        if each.accessibleName() == "One dot more"
    )  # fmt: skip
    plus.click()

    def counted() -> bool:
        now = page.keeper.current
        card = now.view.card(hit.id) if now else None
        return card is not None and card.votes == before.votes + 1

    qtbot.waitUntil(counted, timeout=20_000)
    idle()
    assert presenter.isVisible()
    assert sample.desk.undo_label == "Vote"


def test_escape_leaves_what_is_on_top_first(presenter: Presenter, sample: Program, idle: Idle) -> None:
    """Light, drawer, wall, and at last the presenter; the page has the keyboard again."""
    press(presenter, Qt.Key.Key_L, idle)
    assert presenter.light.isVisible()
    press(presenter, Qt.Key.Key_Escape, idle)
    assert not presenter.light.isVisible()
    press(presenter, Qt.Key.Key_Q, idle)
    press(presenter, Qt.Key.Key_Escape, idle)
    assert presenter.stack.currentWidget() is presenter.board
    press(presenter, Qt.Key.Key_Escape, idle)
    page = sample.window.page
    assert isinstance(page, MapPage)
    assert page.presenter is None
    assert not sample.window.windowState() & Qt.WindowState.WindowFullScreen


def test_f11_is_full_screen_where_there_is_no_map(sample: Program) -> None:
    """On other pages the key keeps its meaning."""
    sample.window.show_page("sources")
    sample.window.actions_table["present"].trigger()
    assert sample.window.windowState() & Qt.WindowState.WindowFullScreen
    sample.window.actions_table["present"].trigger()


def test_the_clock() -> None:
    assert minutes(754_999) == "12:34"
    assert zoom_for(1280) * 13 >= READABLE


def test_quotes_are_printed_as_cards(qapp: object, tmp_path: Path) -> None:
    """Four cards to an A4 page, with the words that can be selected."""
    view = build(journey())
    quotes = quotes_of(view, view.stages[0])
    assert len(quotes) > 4
    reader = PdfReader(BytesIO(cards_pdf(quotes)))
    assert len(reader.pages) == -(-len(quotes) // 4)
    text = "".join("".join(page.extract_text() for page in reader.pages).split())
    assert all("".join(quote.participant.split()) in text for quote in quotes if quote.participant)


def test_an_empty_wall_says_so(qtbot: QtBot) -> None:
    wall = QuoteWall()
    qtbot.addWidget(wall)
    wall.resize(400, 300)
    wall.show_quotes(())
    assert not wall.grab().isNull()
