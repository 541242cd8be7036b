"""The search panel of the true window."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.code_page import CodePage
from app.panels.search_panel import SearchPanel


@pytest.fixture
def panel(small: Program) -> SearchPanel:
    """The panel of the small study, with the cursor in its field."""
    small.window.actions_table["search"].trigger()
    return cast(CodePage, small.window.page).search


@pytest.fixture
def search(panel: SearchPanel, idle: Callable[[], None], qtbot: QtBot) -> Callable[[str], None]:
    """Types a query and waits for its answer."""

    def run(words: str) -> None:
        panel.field.clear()
        QTest.keyClicks(panel.field, words)
        qtbot.wait(160)
        idle()

    return run
