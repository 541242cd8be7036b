"""The history in the window: every act with who and when, also after a restart, and the way to its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.history_sheet import HistorySheet
from app.panels.code_page import CodePage
from coding.browse import marks_of
from models.span import Span

Idle = Callable[[], None]


def shown(program: Program, idle: Idle) -> HistorySheet:
    QTest.keyClick(program.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    idle()
    return next(one for one in program.window.whole.findChildren(HistorySheet) if one.isVisible())


def labels(sheet: HistorySheet) -> list[str]:
    lines = [sheet.model.line(at) for at in range(sheet.model.rowCount())]
    return [line.text for line in lines if line is not None]


def code(program: Program, idle: Idle, words: str, key: str) -> Span:
    program.window.show_page("code")
    view = cast(CodePage, program.window.page).coding.view
    start = view.source.text.index(words)
    view.select(Span(start, start + len(words)))
    proxy = view.focusProxy()
    assert proxy is not None
    QTest.keyClicks(proxy, key)
    idle()
    return Span(start, start + len(words))


def test_acts_stand_with_who_and_when_and_lead_to_their_words(
    small: Program, idle: Idle, qtbot: QtBot
) -> None:
    span = code(small, idle, "A friend told me.", "1")
    other = code(small, idle, "It took weeks.", "2")
    small.desk.undo()
    idle()
    sheet = shown(small, idle)
    assert labels(sheet)[:3] == [
        "Undone: Apply code “Consideration”",
        "Apply code “Consideration”",
        "Apply code “Awareness”",
    ]
    assert [sheet.events[at].coder for at in range(3)] == ["Ada"] * 3
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(small.desk.revealed) as revealed:
        QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    assert revealed.args == [1, other]
    sheet = shown(small, idle)
    QTest.keyClicks(sheet.filter, "awareness")
    qtbot.waitUntil(lambda: labels(sheet)[:1] == ["Apply code “Awareness”"])
    with qtbot.waitSignal(small.desk.revealed) as revealed:
        sheet.list.opened.emit(sheet.model.ids()[0])
    assert revealed.args == [1, span]


def test_history_and_undo_outlive_a_restart(small: Program, idle: Idle, qtbot: QtBot) -> None:
    code(small, idle, "A friend told me.", "1")
    path = small.desk.path
    with qtbot.waitSignal(small.desk.closed):
        small.desk.close()
    idle()
    with qtbot.waitSignal(small.window.tools.evidence.refreshed, timeout=20_000):
        small.wiring.open(path)
    idle()
    assert small.window.actions_table["undo"].text() == "Undo apply code “Awareness”"
    sheet = shown(small, idle)
    assert labels(sheet)[0] == "Apply code “Awareness”"
    sheet.leave()
    small.desk.undo()
    idle()
    assert small.desk.read(marks_of, 1) == []
    small.desk.redo()
    idle()
    assert [row.code for row in small.desk.read(marks_of, 1)] == ["Awareness"]
