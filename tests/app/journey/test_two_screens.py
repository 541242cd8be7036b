"""The map on a screen of its own: notes, next stage, time and a small picture of the room stay with the presenter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.journey.console import Console
from app.journey.page import MapPage
from app.journey.presenter import Presenter
from coding.journey.speaking import speaker_notes

Settle = Callable[[], None]


@pytest.fixture
def shown(page: MapPage, settle: Settle, qtbot: QtBot) -> tuple[Console, Presenter]:
    """A presentation whose map has a window of its own; the tests' only screen stands in for the other one."""
    page.present()
    settle()
    page.presenting.show_on(page.window().screen())
    settle()
    console, presenter = page.presenting.console, page.presenter
    assert console is not None and presenter is not None
    qtbot.waitUntil(lambda: bool(presenter.board.drawing.items), timeout=20_000)
    settle()
    return console, presenter


def told(console: Console) -> list[str]:
    return [label.text() for label in console.findChildren(QLabel) if label.isVisibleTo(console)]


def shown_now(page: MapPage) -> str:
    """The title the room reads, "" when nothing is presented."""
    return page.presenter.title.text() if page.presenter is not None else ""


def close_room(page: MapPage) -> None:
    assert page.presenting.room is not None
    page.presenting.room.close()


def test_the_room_sees_neither_buttons_nor_notes(
    shown: tuple[Console, Presenter], page: MapPage, sample: Program, settle: Settle
) -> None:
    console, presenter = shown
    assert presenter.window() is page.presenting.room
    assert not presenter.time.isVisibleTo(presenter)
    assert "Start the workshop with the deleted approval (P06), not with the valley." in told(console)
    assert "Next: Awareness" in told(console)
    QTest.keyClick(console, Qt.Key.Key_3)
    settle()
    assert presenter.title.text() == "Evaluation" == console.now.text()
    assert page.keeper.current is not None and page.keeper.current.map_id is not None
    stage = page.keeper.current.view.stages[2].row_id
    notes = sample.desk.read(speaker_notes, page.keeper.current.map_id, stage)
    assert notes.comments and notes.decisions and not notes.notes
    assert {*notes.comments, *notes.decisions} <= set(told(console))
    room = " ".join(label.text() for label in presenter.findChildren(QLabel))
    assert not any(words in room for words in (*notes.comments, *notes.decisions))
    assert console.time.text()


def test_the_light_and_clicks_come_from_the_small_picture(
    shown: tuple[Console, Presenter], qtbot: QtBot, settle: Settle
) -> None:
    console, presenter = shown
    QTest.keyClick(console, Qt.Key.Key_2)
    settle()
    QTest.keyClick(console, Qt.Key.Key_L)
    assert presenter.light.isVisible()

    def lit() -> bool:
        """Moves the mouse there from beside it, until the window has it."""
        QTest.mouseMove(console.mirror, console.mirror.area.center() - QPoint(9, 9))
        QTest.mouseMove(console.mirror, console.mirror.area.center())
        return (presenter.light.at - QPointF(presenter.rect().center())).manhattanLength() < 6

    qtbot.waitUntil(lit)
    area = console.mirror.area
    hit = next(hit for hit in presenter.board.drawing.hits if hit.kind == "card")
    there = presenter.board.viewport().mapTo(presenter, presenter.board.view_rect(hit).center().toPoint())
    scale = area.width() / presenter.width()
    point = QPoint(round(area.x() + there.x() * scale), round(area.y() + there.y() * scale))
    QTest.mouseClick(console.mirror, Qt.MouseButton.LeftButton, pos=point)
    assert presenter.drawer.isVisible()
    assert presenter.drawer.hit is not None and presenter.drawer.hit.id == hit.id


def test_it_moves_to_the_one_screen_and_ends(
    shown: tuple[Console, Presenter], page: MapPage, sample: Program, settle: Settle
) -> None:
    console, _ = shown
    QTest.keyClick(console, Qt.Key.Key_4)
    settle()
    page.presenting.show_on(None, 4)
    settle()
    assert page.presenting.console is None and page.presenting.room is None
    assert shown_now(page) == "Decision"
    page.presenting.show_on(page.window().screen(), 4)
    settle()
    close_room(page)
    assert shown_now(page) == ""
    assert not sample.window.windowState() & Qt.WindowState.WindowFullScreen


def test_notes_for_the_presenter_are_written_with_the_map(
    page: MapPage, sample: Program, settle: Settle
) -> None:
    from tests.app.journey.test_editing import write

    page.bar.buttons["settings"].click()
    write(page, "Notes for whoever presents", "Begin with the coffee")
    settle()
    assert page.keeper.current is not None and page.keeper.current.map_id is not None
    assert sample.desk.read(speaker_notes, page.keeper.current.map_id, None).notes == "Begin with the coffee"
