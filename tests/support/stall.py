"""How long the window was deaf: the largest gap between two turns of the event loop."""

from __future__ import annotations

import gc
import time
from types import TracebackType

from PySide6.QtCore import Qt, QTimer

TICK_MS = 5


class StallWatch:
    """A context that watches the event loop; `worst_ms` is the longest time nothing could be answered.

    A machine that runs several test processes stops one for a while now and then. `own_ms` therefore counts
    only the processor time that this thread itself used in the worst gap. What earlier tests left behind is set
    aside for the garbage collector meanwhile, as the program does with its modules once it has started.
    """

    def __init__(self) -> None:
        self.worst_ms = 0.0
        self.own_ms = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> StallWatch:
        gc.collect()
        gc.freeze()
        self._last, self._used = time.perf_counter(), time.thread_time()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tick()
        self._timer.stop()
        gc.unfreeze()

    def _tick(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        self.worst_ms = max(self.worst_ms, (now - self._last) * 1000 - TICK_MS)
        self.own_ms = max(self.own_ms, (used - self._used) * 1000)
        self._last, self._used = now, used
