"""Memos on a cell of the map and on a participant are written where they are looked at, and stand in the one list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.bootstrap import Program
from app.dialogs.memo_sheet import MemoSheet
from app.journey.page import MapPage
from app.widgets.buttons import Button
from coding.memo_views import MemoLine, memo_lines

Settle = Callable[[], None]


def new_memo(sample: Program, kind: str) -> MemoLine:
    return max((line for line in sample.desk.read(memo_lines) if line.kind == kind), key=lambda line: line.id)


def press(within: QWidget, words: str) -> None:
    next(each for each in within.findChildren(Button) if each.text() == words and each.isVisible()).click()


def write(sample: Program, words: str) -> None:
    sheet = next(each for each in sample.window.findChildren(MemoSheet) if each.isVisible())
    QTest.keyClicks(sheet.editors[-1].field, words)
    sheet.leave()


def test_a_cell_has_memos(page: MapPage, sample: Program, settle: Settle) -> None:
    hit = next(hit for hit in page.canvas.drawing.hits if hit.kind == "cell" and "pain" in hit.id)
    page.open_hit(hit)
    panel = page.drawer.panel
    assert panel is not None
    press(panel, "Memos on this cell …")
    write(sample, "Nobody was asked about this.")
    settle()
    line = new_memo(sample, "cell")
    assert line.text == "Nobody was asked about this."
    assert "pain point" in line.about
    sample.desk.undo()
    settle()
    assert all(each.id != line.id for each in sample.desk.read(memo_lines))


def test_a_participant_has_memos(page: MapPage, sample: Program, idle: Settle) -> None:
    sample.desk.go("people")
    idle()
    people = sample.window.page
    assert people is not None
    press(people, "Memos …")
    write(sample, "Ask again in spring.")
    idle()
    assert new_memo(sample, "participant").text == "Ask again in spring."
