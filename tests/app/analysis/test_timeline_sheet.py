"""Ordering a journey in the window: by key, by button and by drag; every move is one step, and undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from app.analysis.page import AnalysisPage
from app.analysis.timeline_sheet import TimelineSheet, show_timeline
from app.bootstrap import Program
from app.people.detail import PersonDetail
from app.widgets.buttons import Button


@pytest.fixture
def sheet(sample: Program, idle: Callable[[], None], qtbot: QtBot) -> TimelineSheet:
    sample.desk.go("analysis")
    idle()
    made = show_timeline(sample.desk, sample.window, 1)
    qtbot.waitUntil(lambda: bool(made.timelines), timeout=20_000)
    person = next(one for one in made.timelines if one.basis == "by hand" and len(one.order) > 4)
    made.people.setCurrentIndex(made.people_model.index(made.people_model.row_of(person.participant_id)))
    assert made.timeline == person
    return made


def path(sheet: TimelineSheet) -> tuple[str, ...]:
    assert sheet.timeline is not None
    return sheet.timeline.path()


def changed(sheet: TimelineSheet, before: tuple[str, ...], qtbot: QtBot, idle: Callable[[], None]) -> None:
    qtbot.waitUntil(lambda: path(sheet) != before, timeout=20_000)
    idle()


def test_keys_move_a_passage_and_undo_takes_it_back(
    sheet: TimelineSheet, sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    before, passage = path(sheet), sheet.passage
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down, alt)  # type: ignore[no-untyped-call]
    changed(sheet, before, qtbot, idle)
    assert path(sheet)[:2] == (before[1], before[0]) and sheet.passage == passage
    assert sheet.path.text() == " → ".join(path(sheet))
    sample.desk.undo()
    qtbot.waitUntil(lambda: path(sheet) == before, timeout=20_000)
    idle()
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)  # type: ignore[no-untyped-call]
    qtbot.keyClick(sheet.list, Qt.Key.Key_Equal)  # type: ignore[no-untyped-call]
    changed(sheet, before, qtbot, idle)
    assert " + " in path(sheet)[0]
    sample.desk.undo()
    qtbot.waitUntil(lambda: path(sheet) == before, timeout=20_000)
    idle()


def test_a_passage_can_lose_its_place_and_get_it_by_drag(
    sheet: TimelineSheet, idle: Callable[[], None], qtbot: QtBot
) -> None:
    before, passage = path(sheet), sheet.passage
    sheet.acts["unknown"].click()
    changed(sheet, before, qtbot, idle)
    assert path(sheet) == before[1:] and sheet.timeline is not None
    assert passage in sheet.timeline.unknown and sheet.passage == sheet.timeline.order[0][0]
    model = sheet.model
    carried = model.mimeData([model.index(model.row_of(passage))])
    first = model.row_of(sheet.timeline.order[0][0])
    gone = path(sheet)
    assert not model.dropMimeData(carried, Qt.DropAction.MoveAction, first, 0, QModelIndex())
    changed(sheet, gone, qtbot, idle)
    assert path(sheet) == before and sheet.passage == passage
    below = model.rowCount()
    model.dropMimeData(carried, Qt.DropAction.MoveAction, below, 0, QModelIndex())
    changed(sheet, before, qtbot, idle)
    assert path(sheet) == before[1:]


def test_the_rest_follows_as_told_and_all_can_be_forgotten(
    sheet: TimelineSheet, idle: Callable[[], None], qtbot: QtBot
) -> None:
    before = path(sheet)
    assert sheet.timeline is not None and sheet.timeline.unknown
    sheet.take_told()
    changed(sheet, before, qtbot, idle)
    assert not sheet.timeline.unknown and path(sheet)[: len(before)] == before
    assert not sheet.acts["told"].isEnabled()
    told = path(sheet)
    sheet.forget()
    changed(sheet, told, qtbot, idle)
    assert sheet.timeline.basis in ("by date", "unknown")


def test_enter_shows_the_words_and_back_returns(
    sheet: TimelineSheet, sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    gone: list[int] = []
    sample.desk.revealed.connect(lambda source, _span: gone.append(source))
    sheet.list.setFocus()
    qtbot.keyClick(sheet.list, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    idle()
    assert len(gone) == 1
    sample.desk.back()
    idle()
    page = sample.window.findChild(AnalysisPage)
    assert page is not None and page.isVisible()


def test_people_open_the_journey_of_one_participant(
    sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    sample.desk.go("people")
    idle()
    detail = sample.window.findChild(PersonDetail)
    assert detail is not None
    qtbot.waitUntil(lambda: any(b.text() == "Journey …" for b in detail.findChildren(Button)), timeout=20_000)
    next(b for b in detail.findChildren(Button) if b.text() == "Journey …").click()
    sheet = sample.window.findChild(TimelineSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.timeline is not None, timeout=20_000)
    assert sheet.timeline is not None and sheet.timeline.participant_id == detail._person
    idle()
