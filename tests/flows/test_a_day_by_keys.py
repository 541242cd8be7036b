"""A researcher's day without the mouse: open, read, code, memo, undo, search, code all hits, find the evidence."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.code_page import CodePage
from app.panels.evidence_page import EvidencePage
from coding.browse import marks_of
from coding.memo_views import memo_lines
from tests.support.stall import StallWatch

Idle = Callable[[], None]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PASSAGES = 20
WORDS = ("vendor", "team", "price", "manual", "support")


class Hands:
    """Ten fingers: everything goes to what has the keyboard."""

    def __init__(self, program: Program, idle: Idle, qtbot: QtBot) -> None:
        self._program, self._idle, self._qtbot = program, idle, qtbot

    @property
    def at(self) -> QWidget:
        """What has the keyboard."""
        return QApplication.focusWidget() or self._program.window

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, and what it sets going."""
        QTest.keyClick(self.at, key, how)
        self._idle()

    def type(self, words: str) -> None:
        """Letters, one after the other."""
        QTest.keyClicks(self.at, words)
        self._idle()

    def tab_to(self, widget: QWidget) -> None:
        """Goes on with Tab until a widget has the keyboard."""
        for _ in range(20):
            if self.at is widget:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no way by Tab to {widget.accessibleName()}")

    def palette(self, words: str) -> None:
        """A code by the quick palette."""
        self.press(Qt.Key.Key_Return)
        self.type(words)
        self.press(Qt.Key.Key_Return)


@pytest.fixture
def talk_file(tmp_path: Path) -> Path:
    """One interview of many turns and the B2B codebook, nothing coded."""
    from coding.importers.reading import read_text
    from coding.projects import create_filled
    from coding.sources import add_sources
    from coding.templates import apply_template

    lines = []
    for number in range(PASSAGES + 6):
        word = WORDS[number % len(WORDS)]
        lines.append(f"Interviewer: And what about number {number}?")
        lines.append(f"Ada: The {word} was harder to judge than we thought. We took {number} days over it.")

    def fill(session: Any) -> None:
        apply_template(session, "b2b-purchase")
        add_sources(session, [read_text("\n".join(lines), "P01 Ada", kind="interview")])

    path = tmp_path / "Talk.trailmark"
    create_filled(path, fill, "Ada").close()
    return path


def test_a_day_by_keys(
    program: Program,
    idle: Idle,
    qtbot: QtBot,
    talk_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Twenty passages with three kinds each; only the system's own dialog for files is answered for the person."""
    hands, stall = Hands(program, idle, qtbot), StallWatch()
    monkeypatch.setattr(program.files, "project_to_open", lambda: talk_file)
    with qtbot.waitSignal(program.window.tools.evidence.refreshed, timeout=20_000):
        hands.press(Qt.Key.Key_O, CONTROL)
    hands.press(Qt.Key.Key_2, CONTROL)
    page = cast(CodePage, program.window.page)
    source = page.coding.source
    qtbot.waitUntil(lambda: len(page.coding.view.source.text) > 0)
    gc.collect()
    gc.freeze()  # as the program does once it has started
    with stall:
        read_and_code(program, hands)
        assert len(program.desk.read(marks_of, source)) == 3 * PASSAGES
        write_a_memo(program, hands, page)
        undo_three(program, hands, source)
        code_all_hits(program, hands, page, qtbot)
        find_the_evidence(program, hands, qtbot)
    gc.unfreeze()
    assert stall.own_ms < 100


def read_and_code(program: Program, hands: Hands) -> None:
    """Every passage gets a stage by its key, a feeling and a pain point by the palette."""
    hands.press(Qt.Key.Key_PageDown)
    hands.press(Qt.Key.Key_Home, CONTROL)
    for _ in range(PASSAGES):
        hands.type("ns")
        hands.type("3")
        hands.palette("frustr")
        hands.palette("pricing not")


def write_a_memo(program: Program, hands: Hands, page: CodePage) -> None:
    hands.type("m")
    assert hands.at is page.coding.memo.field
    hands.type("They all say this")
    hands.press(Qt.Key.Key_Escape)
    assert any("They all say this" in str(line) for line in program.desk.read(memo_lines))


def undo_three(program: Program, hands: Hands, source: int) -> None:
    for _ in range(3):
        hands.press(Qt.Key.Key_Z, CONTROL)
    assert len(program.desk.read(marks_of, source)) == 3 * PASSAGES - 2
    hands.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert len(program.desk.read(marks_of, source)) == 3 * PASSAGES - 1


def code_all_hits(program: Program, hands: Hands, page: CodePage, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_F, CONTROL | SHIFT)
    hands.type("support")
    qtbot.waitUntil(lambda: len(page.search.hits) == 5, timeout=20_000)
    hands.tab_to(page.search.code_button)
    hands.press(Qt.Key.Key_Space)
    hands.type("support")
    name = page.coding.palette_box.model.pick(0).text
    hands.press(Qt.Key.Key_Return)
    coded = [row for row in program.desk.read(marks_of, page.coding.source) if row.code == name]
    assert len(coded) == 5


def find_the_evidence(program: Program, hands: Hands, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_3, CONTROL)
    page = cast(EvidencePage, program.window.page)
    qtbot.waitUntil(lambda: page.model.rowCount() > 3 * PASSAGES, timeout=20_000)
    hands.press(Qt.Key.Key_F, CONTROL)
    hands.type("support")
    qtbot.waitUntil(lambda: 0 < page.model.rowCount() < 20, timeout=20_000)
    hands.tab_to(page.table)
    hands.press(Qt.Key.Key_Return)
    assert program.window.page_id == "code"
    code = cast(CodePage, program.window.page)
    assert "support" in code.coding.view.selected_words().casefold()
