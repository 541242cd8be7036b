"""A corrected transcript with many changed passages is shown part by part, and the window answers meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.bootstrap import Program
from coding.tagging import apply_code
from models.code import Code
from models.source import Source
from models.span import Span
from tests.app.conftest import SMALL
from tests.app.panels.test_correcting import sheet_for
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
    def mark(session: Session) -> None:
        text = session.get_one(Source, 1).text
        code = session.scalars(select(Code.id).where(Code.codable)).first()
        assert code is not None
        for start in range(0, len(text) - 2, 3):
            apply_code(session, 1, Span(start, start + 2), [code])

    small.desk.run("Code", mark)
    idle()
    corrected = tmp_path / "P01 corrected.txt"
    words = SMALL["P01 Ada"]
    for letter in "aeiotnsrl":
        words = words.replace(letter, letter * 2)
    corrected.write_text(words, "utf-8")
    with stall:
        sheet = sheet_for(small, corrected, idle, monkeypatch)
        qtbot.wait(150)
    assert len(sheet.choices) == 20
    assert stall.own_ms < 100
