"""Collection of garbage on the window's own thread only.

A cycle of Python objects can hold a Qt object, and a Qt object must not be taken apart by a thread that it does
not live in: a job that happened to start the collector could bring the program down. So automatic collection is
off, and a timer of the window does it, a little at a time. What was too much for that is collected when nobody
waits: while the person is in another program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from coding.quietly import collect_aside, collect_due

EVERY_MS = 100
AWAY_MS = 4_000


class GarbageCollector(QObject):
    """Made on the main thread; from then on nothing else collects."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()
        self._away = QTimer(self, singleShot=True, interval=AWAY_MS)
        self._away.timeout.connect(self._collect_aside)
        self._application = QGuiApplication.instance()
        if isinstance(self._application, QGuiApplication):
            self._application.applicationStateChanged.connect(self._state_changed)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        else:
            self._away.start()

    def _collect_aside(self) -> None:
        collect_aside()
