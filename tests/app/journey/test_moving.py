"""Stages, lanes and written cards go where they are dragged, or one place on by Ctrl and an arrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.journey.page import MapPage
from coding.journey.display import Hit
from models.errors import UserError
from tests.app.journey.test_page import LEFT, PLAIN, card_hit, view

Settle = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier


def drag(page: MapPage, hit: Hit, to: QPoint) -> None:
    """Presses on a region, moves, and lets go at a point of the viewport."""
    port, start = page.canvas.viewport(), page.canvas.view_rect(hit).center().toPoint()
    QTest.mousePress(port, LEFT, PLAIN, start)
    QTest.mouseMove(port, start + QPoint(8, 8))
    QTest.mouseMove(port, to)
    QTest.mouseRelease(port, LEFT, PLAIN, to)


def region(page: MapPage, kind: str, key: str) -> Hit:
    hit = page.canvas.region(kind, key)
    assert hit is not None
    return hit


def names(page: MapPage) -> list[str]:
    return [stage.name for stage in view(page).stages]


def test_a_stage_is_dragged_to_another_place(page: MapPage, sample: Program, settle: Settle) -> None:
    before = names(page)
    first, third = (region(page, "stage", view(page).stages[at].id) for at in (0, 2))
    drag(page, first, page.canvas.view_rect(third).center().toPoint())
    settle()
    assert names(page) == [before[1], before[2], before[0], *before[3:]]
    sample.desk.undo()
    settle()
    assert names(page) == before


def test_a_stage_is_moved_by_keys(page: MapPage, settle: Settle) -> None:
    before = names(page)
    page.canvas.setFocus()
    page.canvas.point_at(region(page, "stage", view(page).stages[1].id))
    QTest.keyClick(page.canvas, Qt.Key.Key_Right, CTRL)
    settle()
    assert names(page) == [before[0], before[2], before[1], *before[3:]]
    assert page.canvas.focused is not None and page.canvas.focused.column == 2


def test_a_lane_is_dragged_and_moved_by_keys(page: MapPage, settle: Settle) -> None:
    before = [lane.kind for lane in view(page).lanes]
    page.canvas.point_at(region(page, "lane", view(page).lanes[1].id))
    first, second = (region(page, "lane", view(page).lanes[at].id) for at in (0, 1))
    drag(page, second, page.canvas.view_rect(first).center().toPoint())
    settle()
    assert [lane.kind for lane in view(page).lanes] == [before[1], before[0], *before[2:]]
    page.canvas.setFocus()
    page.canvas.point_at(region(page, "lane", view(page).lanes[0].id))
    QTest.keyClick(page.canvas, Qt.Key.Key_Down, CTRL)
    settle()
    assert [lane.kind for lane in view(page).lanes] == before


def test_a_lane_is_reached_by_the_arrows(page: MapPage) -> None:
    page.canvas.setFocus()
    lane = view(page).lanes[0]
    cell = next(hit for hit in page.canvas.drawing.hits if (hit.kind, hit.row, hit.column) == ("card", 0, 0))
    page.canvas.point_at(cell)
    QTest.keyClick(page.canvas, Qt.Key.Key_Left)
    assert page.canvas.focused is not None
    assert (page.canvas.focused.kind, page.canvas.focused.id) == ("lane", lane.id)
    QTest.keyClick(page.canvas, Qt.Key.Key_Right)
    assert page.canvas.focused.column == 0


def test_a_written_card_is_dragged_into_another_stage(page: MapPage, sample: Program, settle: Settle) -> None:
    hit, _ = card_hit(page, lambda each: each.written and each.tier is not None)
    page.canvas.point_at(hit)
    now = page.canvas.region("card", hit.id)
    assert now is not None
    to = page.canvas.view_rect(now).center().toPoint() + QPoint(160, 0)
    drag(page, now, to)
    settle()
    moved = page.canvas.region("card", hit.id)
    assert moved is not None and moved.column == hit.column + 1
    assert sample.desk.undo_label == f"Move card to “{view(page).stages[moved.column].name}”"
    page.canvas.setFocus()
    page.canvas.point_at(moved)
    QTest.keyClick(page.canvas, Qt.Key.Key_Left, CTRL)
    settle()
    back = page.canvas.region("card", hit.id)
    assert back is not None and back.column == hit.column


def test_a_computed_card_stays_and_says_why(page: MapPage, sample: Program, qtbot: QtBot) -> None:
    told: list[UserError] = []
    sample.desk.failed.connect(told.append)
    hit, _ = card_hit(page, lambda card: card.code_id is not None and card.k > 0)
    page.canvas.setFocus()
    page.canvas.point_at(hit)
    QTest.keyClick(page.canvas, Qt.Key.Key_Right, CTRL)
    assert [error.message for error in told] == ["A computed card lies where its passages lie."]
    before = page.canvas.camera
    drag(page, hit, page.canvas.view_rect(hit).center().toPoint() + QPoint(-60, -40))
    assert (page.canvas.camera.x, page.canvas.camera.y) != (before.x, before.y)
    assert not page.drawer.isVisible()
