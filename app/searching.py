"""The search of the open project, in a process of its own; it starts soon after the project does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.desk import Desk
from models.errors import UserError

if TYPE_CHECKING:
    from coding.changes import Changes
    from coding.search.live import LiveSearch
    from coding.search.plain import Found
    from coding.workspace import Workspace

_CALM_MS, _SETTLED_MS = 400, 5000


class Searching(QObject):
    """Asks in the background; `refreshed()` when the index has followed a change. It ends with the project."""

    refreshed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._live: LiveSearch | None = None
        self._lock = threading.Lock()
        self._wait = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._wait.timeout.connect(self.prepare)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self.prepare)
        desk.opened.connect(self._settled.start)
        desk.changed.connect(self._changed)
        desk.closed.connect(self._close)

    def ask(
        self, query: str, limit: int, done: Callable[[Found], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Searches texts and memos; `done` or `failed` is called on the main thread."""
        workspace, naming = self._desk.workspace, self._desk.naming
        self._desk.jobs.background(
            lambda: naming.veiled(self._opened(workspace).find(query, limit)), done, failed
        )

    def prepare(self) -> None:
        """Starts the process or lets it follow the project now, so that the next answer comes at once."""
        self._settled.stop()
        workspace = self._desk.workspace
        self._desk.jobs.background(
            lambda: self._opened(workspace).refresh(), lambda _: self.refreshed.emit(), self._failed
        )

    def _failed(self, error: BaseException) -> None:
        """A process that is gone is started by the next question."""
        if not isinstance(error, UserError):
            raise error

    def _opened(self, workspace: Workspace) -> LiveSearch:
        """The search of the workspace; on a background thread."""
        from coding.search.live import LiveSearch

        with self._lock:
            if self._live is None:
                self._live = LiveSearch(workspace)
            return self._live

    def _changed(self, changes: Changes, _origin: object) -> None:
        from coding.search.live import TABLES

        if self._live is not None and changes.touches(*TABLES):
            self._live.mark_stale()
            self._wait.start()

    def _close(self) -> None:
        """Ends the process in the row of writes, before the project itself is closed."""
        self._wait.stop()
        self._settled.stop()
        self._desk.jobs.write(self._end)

    def _end(self) -> None:
        with self._lock:
            live, self._live = self._live, None
        if live is not None:
            live.close()
