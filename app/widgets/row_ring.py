"""The ring around the row that has the keyboard; it shows for who came by keys, not for who clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.delegates.paint import paint_focus

_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_RINGED = "ringed"


class TabRing(QObject):
    """Notes on a widget how the keyboard came to it; `is_ringed` tells."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """QObject: a click ends it."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            watched.setProperty(_RINGED, event.reason() in _BY_KEYS)
        return False


def is_ringed(widget: QWidget) -> bool:
    """Whether a widget has the keyboard and got it by keys."""
    return widget.hasFocus() and bool(widget.property(_RINGED))


def paint_row_ring(view: QAbstractItemView, *, whole_row: bool = True) -> None:
    """Draws the ring around the current row, or cell, or around all of it while nothing is current."""
    if not is_ringed(view):
        return
    index = view.currentIndex()
    box = view.visualRect(index) if index.isValid() else view.viewport().rect()
    if index.isValid() and whole_row:
        box = QRect(0, box.top(), view.viewport().width(), box.height())
    painter = QPainter(view.viewport())
    paint_focus(painter, box, 4)
    painter.end()
