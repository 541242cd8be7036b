"""While names are looked for and listed, and while suggestions are made, the window answers."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.accept_sheet import show_accept
from app.dialogs.names_sheet import show_names
from app.suggestions import ORDER
from tests.support.stall import StallWatch

Idle = Callable[[], None]
PATIENCE = 200_000
LONGEST_MS = 100


def test_names_are_listed_without_holding_the_window(
    sample: Program, idle: Idle, qtbot: QtBot, stall: StallWatch
) -> None:
    with stall:
        sheet = show_names(sample.desk, sample.files, sample.window.whole)
        qtbot.waitUntil(sheet.button.isEnabled, timeout=PATIENCE)
    assert stall.own_ms < LONGEST_MS
    assert len(sheet.lines) > 20
    assert [line.variants for line in sheet.lines if "Dario" in line.variants]
    assert not [line for line in sheet.lines if "I'd" in line.variants]
    sheet.leave()
    idle()


def test_suggestions_of_the_sample_come_while_the_window_answers(
    sample: Program, idle: Idle, qtbot: QtBot, stall: StallWatch
) -> None:
    sample.window.show_page("code")
    idle()
    keeper = sample.window.tools.suggestions
    sample.desk.reveal(7)
    idle()
    seen: list[bool] = []
    keeper.changed.connect(lambda: seen.append(keeper.is_early))
    with stall:
        keeper.start()
        qtbot.waitUntil(lambda: keeper.is_on and not keeper.is_working, timeout=PATIENCE)
    assert stall.own_ms < LONGEST_MS
    assert True in seen
    assert len(keeper.offers) > 20
    with stall:
        keeper.start(ORDER)
        qtbot.waitUntil(lambda: not keeper.is_working, timeout=PATIENCE)
        keeper.start()
        qtbot.waitUntil(lambda: not keeper.is_working, timeout=PATIENCE)
        sheet = show_accept(sample.desk, keeper, sample.window.whole)
        qtbot.wait(50)
    assert stall.own_ms < LONGEST_MS
    sheet.leave()
