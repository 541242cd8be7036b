"""Garbage with Qt objects in it is taken apart on the window's thread, whoever made it."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from app.garbage import EVERY_MS, GarbageCollector
from app.jobs import Jobs
from coding.quietly import LAST_LOOK, MOST, collect_due, set_aside, without_collecting
from models.errors import UserError


class Cyclic(QObject):
    """Holds itself; tells on which thread it went."""

    def __init__(self, gone: list[int]) -> None:
        super().__init__()
        self.me, self._gone = self, gone

    def __del__(self) -> None:
        self._gone.append(threading.get_ident())


@pytest.fixture
def collected(qtbot: QtBot) -> Iterator[GarbageCollector]:
    owner = QObject()
    set_aside()
    yield GarbageCollector(owner)
    owner.deleteLater()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def allocate(cycles: int = 200_000) -> None:
    """Makes enough cycles to start every generation's collection many times."""
    for _ in range(cycles):
        cycle: list[object] = []
        cycle.append(cycle)


def collect_all() -> None:
    gc.unfreeze()
    gc.collect()


def test_a_worker_never_takes_a_qt_object_apart(
    qtbot: QtBot, jobs: Jobs, collected: GarbageCollector
) -> None:
    gone: list[int] = []
    Cyclic(gone)
    jobs.background(allocate)
    qtbot.waitUntil(lambda: jobs.is_idle)
    qtbot.wait(EVERY_MS * 2)
    collect_all()
    assert gone == [threading.get_ident()]


def test_the_timer_keeps_garbage_small(qtbot: QtBot, collected: GarbageCollector) -> None:
    allocate()
    qtbot.waitUntil(lambda: gc.get_count()[0] < gc.get_threshold()[0] + 2000, timeout=EVERY_MS * 20)


def test_more_than_a_look_can_walk_is_set_aside(qtbot: QtBot, collected: GarbageCollector) -> None:
    gone: list[int] = []
    Cyclic(gone)
    rows = [[number] for number in range(LAST_LOOK + 1)]
    aside = gc.get_freeze_count()
    assert collect_due() == -1
    assert gc.get_freeze_count() > aside + LAST_LOOK
    assert gc.get_count()[0] < len(rows)
    assert gone == []
    del rows
    collect_all()
    assert gone == [threading.get_ident()]


def test_young_cycles_go_before_the_rest_is_set_aside(qtbot: QtBot, collected: GarbageCollector) -> None:
    gone: list[int] = []
    rows = [[number] for number in range(2 * MOST)]
    Cyclic(gone)
    aside = gc.get_freeze_count()
    assert collect_due() == -1
    assert gone == [threading.get_ident()]
    assert gc.get_freeze_count() >= aside + len(rows)


def test_a_tuple_that_a_worker_is_building_is_left_alone(
    qtbot: QtBot, jobs: Jobs, collected: GarbageCollector
) -> None:
    made: list[int] = []

    def slowly() -> Iterator[int]:
        for number in range(50):
            time.sleep(0.0005)
            yield number

    def build() -> None:
        made.extend(len(tuple(slowly())) for _ in range(20))

    rows = [[number] for number in range(MOST // 2)]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        jobs.background(build)
        while not jobs.is_idle:
            allocate(1_000)
            collect_due()
            QCoreApplication.processEvents()
    finally:
        sys.setswitchinterval(before)
    assert made == [50] * 20
    assert len(rows) == MOST // 2


def test_nothing_is_collected_while_a_block_is_open(collected: GarbageCollector) -> None:
    allocate(MOST // 2)
    with without_collecting():
        assert collect_due() == -1
    assert not gc.isenabled()
    assert collect_due() >= 0


def test_blocks_on_two_threads_leave_collection_as_it_was() -> None:
    was_on = gc.isenabled()
    gc.enable()
    first, second = without_collecting(), without_collecting()
    with first:
        second.__enter__()
    assert not gc.isenabled()
    second.__exit__(None, None, None)
    assert gc.isenabled()
    if not was_on:
        gc.disable()


@pytest.mark.parametrize("fails", [False, True])
def test_the_last_hold_on_a_widget_is_never_a_workers(qtbot: QtBot, jobs: Jobs, fails: bool) -> None:
    gone: list[int] = []

    class Told(QObject):
        def work(self) -> int:
            if fails:
                raise UserError("No.", "Try again.")
            return 1

        def __del__(self) -> None:
            gone.append(threading.get_ident())

    for _ in range(200):
        told = Told()
        jobs.background(told.work, lambda _: None, lambda _: None)
        del told
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert gone == [threading.get_ident()] * 200
