"""Work leaves the main thread and comes back to it, in order, cancellable, with its errors."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from app.jobs import Cancelled, Jobs, Progress
from models.errors import UserError
from tests.support.stall import StallWatch


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_writes_run_one_after_another_off_the_main_thread(qtbot: QtBot, jobs: Jobs) -> None:
    order: list[int] = []
    threads: set[int] = set()
    arrived: list[tuple[int, int]] = []

    def work(number: int) -> int:
        threads.add(threading.get_ident())
        order.append(number)
        return number * 2

    for number in range(20):
        jobs.write(partial(work, number), lambda found: arrived.append((found, threading.get_ident())))
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert order == list(range(20))
    assert arrived == [(number * 2, threading.get_ident()) for number in range(20)]
    assert threads.isdisjoint({threading.get_ident()})
    assert len(threads) == 1


def test_an_error_arrives_where_it_was_asked_for(qtbot: QtBot, jobs: Jobs) -> None:
    def work() -> None:
        raise UserError("No.", "Try again.")

    found: list[BaseException] = []
    jobs.write(work, failed=found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert isinstance(found[0], UserError)


def test_a_long_job_tells_how_far_it_is_and_stops_when_asked(qtbot: QtBot, jobs: Jobs) -> None:
    went_on = threading.Event()

    def work(progress: Progress) -> None:
        for number in range(1000):
            progress.report(number, 1000, "file")
            went_on.wait(0.01)

    failed: list[BaseException] = []
    seen: list[tuple[int, int, str]] = []
    progress = jobs.start("Importing", work, failed=failed.append)
    progress.advanced.connect(lambda done, total, what: seen.append((done, total, what)))
    with qtbot.waitSignal(progress.finished):
        qtbot.waitUntil(lambda: len(seen) > 2)
        progress.cancel()
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], Cancelled)
    assert seen[0][1:] == (1000, "file")


def test_the_window_hears_while_a_job_works(qtbot: QtBot, jobs: Jobs) -> None:
    hold = threading.Event()
    jobs.background(lambda: hold.wait(0.3))
    with StallWatch() as watch:
        qtbot.waitUntil(lambda: jobs.is_idle)
    assert watch.own_ms < 100


def test_closing_waits_for_every_write(qtbot: QtBot) -> None:
    jobs = Jobs()
    done: list[int] = []
    for number in range(5):
        jobs.write(partial(done.append, number))
    jobs.close()
    assert done == [0, 1, 2, 3, 4]
