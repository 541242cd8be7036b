"""The Map workspace never holds the window: not when it is first shown, nor while it is computed and moved."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.journey.page import MapPage
from coding.analysis.overlay import LAYERS
from tests.support.stall import StallWatch

Idle = Callable[[], None]


def shown(program: Program, qtbot: QtBot, idle: Idle) -> MapPage:
    """The Map workspace with the map that was computed for it."""
    program.window.show_page("map")
    qtbot.waitUntil(lambda: program.window.page_id == "map", timeout=20_000)
    page = program.window.page
    assert isinstance(page, MapPage)
    qtbot.waitUntil(lambda: page.keeper.is_settled, timeout=20_000)
    idle()
    return page


def test_the_map_is_shown_without_a_stall(
    sample: Program, qtbot: QtBot, idle: Idle, stall: StallWatch
) -> None:
    """The first look at the Map workspace holds the window for less than 100 ms of its own time."""
    with stall:
        shown(sample, qtbot, idle)
        qtbot.wait(100)
    assert stall.own_ms < 100


def test_the_window_answers_while_the_map_is_computed_and_moved(
    sample: Program, qtbot: QtBot, idle: Idle, stall: StallWatch
) -> None:
    """Computing, panning, zooming and walking never hold the window for 100 ms of its own time."""
    page = shown(sample, qtbot, idle)
    with stall:
        page.keeper.read()
        for step in range(20):
            page.canvas.verticalScrollBar().setValue(step * 40)
            qtbot.wait(10)
        for zoom in (0.4, 0.7, 1.0, 2.0, 1.0):
            page.canvas.set_zoom(zoom)
            qtbot.wait(20)
        idle()
    assert stall.own_ms < 100


def test_analyses_and_comparisons_are_laid_over_the_map_without_a_stall(
    sample: Program, qtbot: QtBot, idle: Idle, stall: StallWatch
) -> None:
    """Every layer, a comparison and the tables come without holding the window for 100 ms of its own time."""
    page = shown(sample, qtbot, idle)
    with stall:
        for layer in LAYERS:
            page.keeper.toggle_layer(layer)
            qtbot.wait(20)
        page.compare(("others:1", "persona:1"))
        idle()
        qtbot.waitUntil(lambda: page.keeper.is_settled, timeout=20_000)
        page.show_tables(True)
        qtbot.wait(20)
        page.show_tables(False)
        idle()
    assert stall.own_ms < 100
