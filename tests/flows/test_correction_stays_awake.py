"""A corrected transcript with many changed passages is shown part by part, and the window answers meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from tests.app.panels.test_correcting import sheet_for, wholly_corrected
from tests.support.stall import StallWatch

Idle = Callable[[], None]


def test_many_changed_passages_are_shown_without_a_stall(
    small: Program,
    idle: Idle,
    qtbot: QtBot,
    stall: StallWatch,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    corrected = wholly_corrected(small, tmp_path)
    idle()
    with stall:
        sheet = sheet_for(small, corrected, idle, monkeypatch)
        qtbot.wait(150)
    assert len(sheet.choices) == 20
    assert stall.own_ms < 100
