"""Where the person left off: project, workspace, source and place; kept in the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from app.windows.main_window import MainWindow
from models.span import Span


class Session(QObject):
    """Keeps the place of every project when it closes and goes back to it when it opens."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, window.desk, window.settings
        self._path: Path | None = None
        self._place: dict[str, Any] = {}
        self._desk.opened.connect(self._opened)
        self._desk.page_shown.connect(lambda page: self._place.update(page=page))
        self._desk.closed.connect(self._closed)

    def resume(self, open_project: Callable[[Path], None]) -> None:
        """Opens the project that was open when the program ended."""
        last = self._settings.get("places").get("last", "")
        if self._settings.get("restore_session") and last and Path(last).is_file():
            open_project(Path(last))

    def keep(self) -> None:
        """Remembers which project is open at the end."""
        last = str(self._desk.path) if self._desk.is_open and self._settings.get("remember_recent") else ""
        self._settings.keep("places", "last", last)

    def _opened(self) -> None:
        self._path = self._desk.path
        kept = self._settings.get("places").get(str(self._path))
        self._place = {}
        place = kept if isinstance(kept, dict) else {}
        source, start, end = place.get("source"), place.get("start"), place.get("end")
        if isinstance(source, int) and self._settings.get("restore_session"):
            self._desk.visit(source, _span(start, end))
        page = place.get("page")
        self._window.show_page(page if isinstance(page, str) and page in self._window.page_ids else "sources")

    def _closed(self) -> None:
        place = self._desk.place
        if self._path is not None and self._settings.get("remember_recent"):
            if place is not None:
                span = place.span
                where = (span.start, span.end) if span else (None, None)
                self._place |= {"source": place.source, "start": where[0], "end": where[1]}
            self._settings.keep("places", str(self._path), self._place)
        self._path = None


def _span(start: object, end: object) -> Span | None:
    if isinstance(start, int) and isinstance(end, int) and 0 <= start <= end:
        return Span(start, end)
    return None
