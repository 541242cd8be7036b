"""Work off the main thread: one writer in order, a few background jobs; results come back by one signal.

A job is a plain function. What it returns, or raises, arrives on the main thread: no widget crosses a thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from traceback import clear_frames
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

T = TypeVar("T")


class Cancelled(Exception):
    """The person asked to stop; nothing of the job was kept."""


class Progress(QObject):
    """What a job tells about itself, from any thread; `advanced` and `finished` arrive on the main thread."""

    advanced = Signal(int, int, str)
    finished = Signal()

    def __init__(self, label: str, *, can_cancel: bool = True) -> None:
        super().__init__()
        self.label, self.can_cancel = label, can_cancel
        self._stop = threading.Event()

    def report(self, done: int, total: int, what: str = "") -> None:
        """Says how far the job is; `total` 0 means unknown. Raises Cancelled when asked to stop."""
        self.check_cancelled()
        self.advanced.emit(done, total, what)

    def check_cancelled(self) -> None:
        """Raises Cancelled when the person asked to stop."""
        if self._stop.is_set():
            raise Cancelled(self.label)

    def cancel(self) -> None:
        """Asks the job to stop at its next report."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._stop.is_set()


class Jobs(QObject):
    """The writer thread and the background threads; made by bootstrap, closed with the window."""

    started = Signal(Progress)
    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._background = ThreadPoolExecutor(max_workers=2, thread_name_prefix="job")
        self._open: set[Progress] = set()
        self._waiting = 0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def write(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Runs `work` on the writer thread, after everything queued before it."""
        self._send(self._writer, work, done, failed, None)

    def start(
        self,
        label: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        writer: bool = False,
        can_cancel: bool = True,
    ) -> Progress:
        """Runs a long job with progress; `writer` queues it with the writes; one that never looks whether it
        should stop is not `can_cancel`.
        """
        progress = Progress(label, can_cancel=can_cancel)
        self._open.add(progress)
        pool = self._writer if writer else self._background
        self.started.emit(progress)
        self._send(pool, lambda: work(progress), done, failed, progress)
        return progress

    def background(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Runs a short job that needs no progress row, away from the writer."""
        self._send(self._background, work, done, failed, None)

    def in_steps(self, steps: Iterator[None], done: Callable[[], None]) -> None:
        """Work for the window's own thread, one step in each turn of the event loop; then `done`."""
        self._waiting += 1
        QTimer.singleShot(0, self, lambda: self._step(steps, done))

    @property
    def is_idle(self) -> bool:
        """Whether nothing is queued, running or waiting to be delivered."""
        return self._waiting == 0

    def close(self) -> None:
        """Cancels what can be cancelled and waits for every queued write."""
        for progress in list(self._open):
            progress.cancel()
        self._background.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)

    def _send(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None] | None,
        progress: Progress | None,
    ) -> None:
        self._waiting += 1
        task = _Task(work, done, failed, progress)
        pool.submit(task.run).add_done_callback(lambda ended: self._arrived.emit(task, ended))

    def _step(self, steps: Iterator[None], done: Callable[[], None]) -> None:
        self._waiting -= 1
        if next(steps, self) is self:
            done()
        else:
            self.in_steps(steps, done)

    @Slot(object, object)
    def _deliver(self, task: _Task, ended: Future[Any]) -> None:
        self._waiting -= 1
        if task.progress is not None:
            self._open.discard(task.progress)
            task.progress.finished.emit()
        task.hand_over(ended)


class _Task:
    """One piece of work and who is told of it.

    What it holds is let go on the main thread: the last hold on a widget must not be a worker's, which may
    still have this object, its future and an error's frames in its hands when the answer is long told.
    """

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None] | None,
        progress: Progress | None,
    ) -> None:
        self._work: Callable[[], Any] | None = work
        self._done, self._failed = done, failed
        self.progress = progress

    def run(self) -> Any:
        """Works, on a worker's thread."""
        return self._work() if self._work is not None else None

    def hand_over(self, ended: Future[Any]) -> None:
        """Calls back with the result or the error; an error nobody takes is raised here."""
        done, failed = self._done, self._failed
        self._work = self._done = self._failed = self.progress = None
        if ended.cancelled():
            return
        error = ended.exception()
        if error is None:
            if done is not None:
                done(ended.result())
            return
        clear_frames(error.__traceback__)
        if failed is None:
            raise error
        failed(error)
