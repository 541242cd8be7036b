"""Collection of garbage on the window's own thread only.

A cycle of Python objects can hold a Qt object, and a Qt object must not be taken apart by a thread that it does
not live in: a job that happened to start the collector could bring the program down. So automatic collection is
off, and a timer of the window does it, a little at a time. What is too much for that is
set aside (see `coding.quietly`).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from coding.quietly import collect_due

EVERY_MS = 100


class GarbageCollector(QObject):
    """Made on the main thread; from then on nothing else collects."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()
