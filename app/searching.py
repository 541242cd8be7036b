"""The search of the open project, in a process of its own; started by the first question."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.desk import Desk

if TYPE_CHECKING:
    from coding.changes import Changes
    from coding.search.live import LiveSearch
    from coding.search.plain import Found
    from coding.workspace import Workspace


class Searching(QObject):
    """Asks in the background; the process ends with the project."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._live: LiveSearch | None = None
        self._lock = threading.Lock()
        desk.changed.connect(self._changed)
        desk.closed.connect(self._close)

    def ask(
        self, query: str, limit: int, done: Callable[[Found], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Searches texts and memos; `done` or `failed` is called on the main thread."""
        workspace = self._desk.workspace
        self._desk.jobs.background(lambda: self._opened(workspace).find(query, limit), done, failed)

    def _opened(self, workspace: Workspace) -> LiveSearch:
        """The search of the workspace; on a background thread."""
        from coding.search.live import LiveSearch

        with self._lock:
            if self._live is None:
                self._live = LiveSearch(workspace)
            return self._live

    def _changed(self, _changes: Changes, _origin: object) -> None:
        if self._live is not None:
            self._live.mark_stale()

    def _close(self) -> None:
        """Ends the process in the row of writes, before the project itself is closed."""
        self._desk.jobs.write(self._end)

    def _end(self) -> None:
        with self._lock:
            live, self._live = self._live, None
        if live is not None:
            live.close()
