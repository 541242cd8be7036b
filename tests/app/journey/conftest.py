"""The Map workspace, open on the sample study."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.journey.page import MapPage

Settle = Callable[[], None]


@pytest.fixture
def page(sample: Program, qtbot: QtBot, idle: Callable[[], None]) -> MapPage:
    """The Map workspace with the sample's first map."""
    sample.window.show_page("map")
    qtbot.waitUntil(lambda: isinstance(sample.window.page, MapPage), timeout=20_000)
    found = sample.window.page
    assert isinstance(found, MapPage)
    wait_until_settled(found, qtbot, idle)
    return found


@pytest.fixture
def settle(page: MapPage, qtbot: QtBot, idle: Callable[[], None]) -> Settle:
    """Waits until the map on screen is the newest."""
    return lambda: wait_until_settled(page, qtbot, idle)


def wait_until_settled(page: MapPage, qtbot: QtBot, idle: Callable[[], None]) -> None:
    """Waits for what was asked for, and for the map that comes of it."""
    idle()
    qtbot.waitUntil(lambda: page.keeper.is_settled, timeout=20_000)
    idle()
