"""Refresh by Changes: a panel that is seen reads anew at once, a hidden one when it is shown next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.desk import Desk

if TYPE_CHECKING:
    from coding.changes import Changes


class Refresh(QObject):
    """Calls `reload` when rows of one of the tables changed and the widget is on screen."""

    def __init__(
        self, desk: Desk, widget: QWidget, tables: tuple[str, ...], reload: Callable[[], None]
    ) -> None:
        super().__init__(widget)
        self._desk, self._widget, self._tables, self._reload = desk, widget, tables, reload
        self.stale = False
        desk.changed.connect(self._changed)
        widget.installEventFilter(self)

    def _changed(self, changes: Changes, _origin: object) -> None:
        if changes.touches(*self._tables):
            self.stale = True
            self._if_seen()

    def _if_seen(self) -> None:
        if self.stale and self._widget.isVisible() and self._desk.is_open:
            self.stale = False
            self._reload()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """QObject: a stale panel is read anew when it is shown."""
        if event.type() == QEvent.Type.Show and self.stale and self._desk.is_open:
            self.stale = False
            self._reload()
        return False
