"""A workspace is made part by part: the first look at any of them never holds the window for 100 ms."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.pages import PAGES
from tests.support.stall import StallWatch


def test_opening_never_stops_the_window(
    opened: Callable[[Path], Program], sample_file: Path, stall: StallWatch
) -> None:
    with stall:
        program = opened(sample_file)
    assert program.window.page_id == "sources"
    assert stall.own_ms < 100


@pytest.mark.parametrize("page", [page.id for page in PAGES])
def test_a_page_is_first_shown_without_a_stall(
    sample: Program, qtbot: QtBot, idle: Callable[[], None], stall: StallWatch, page: str
) -> None:
    with stall:
        sample.window.show_page(page)
        idle()
        qtbot.wait(150)
    assert sample.window.page_id == page
    assert stall.own_ms < 100


def test_the_page_asked_for_last_is_the_one_shown(sample: Program, idle: Callable[[], None]) -> None:
    for page in ("code", "evidence", "map", "evidence"):
        sample.window.show_page(page)
    idle()
    assert sample.window.page_id == "evidence"
    assert sample.window.top_bar.tabs.current == "evidence"


def test_what_is_asked_of_a_page_in_the_making_is_done_once_it_is_there(
    sample: Program, idle: Callable[[], None]
) -> None:
    sample.window.show_page("code")
    sample.window.ask_page("search_all", "price")
    idle()
    assert sample.window.page_id == "code"
    assert sample.window.page.search.field.text() == "price"  # type: ignore[union-attr]


def test_a_project_closed_while_a_page_is_made_leaves_the_start_page(
    sample: Program, idle: Callable[[], None]
) -> None:
    sample.window.show_page("code")
    sample.desk.close()
    idle()
    assert sample.window.page is None
    assert sample.window.page_id == ""
