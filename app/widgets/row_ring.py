"""The ring around the row that has the keyboard, for lists, trees and tables whose delegates do not draw it."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView

from app.delegates.paint import paint_focus


def paint_row_ring(view: QAbstractItemView, *, whole_row: bool = True) -> None:
    """Draws the ring around the current row, or cell, or around all of it while nothing is current."""
    if not view.hasFocus():
        return
    index = view.currentIndex()
    box = view.visualRect(index) if index.isValid() else view.viewport().rect()
    if index.isValid() and whole_row:
        box = QRect(0, box.top(), view.viewport().width(), box.height())
    painter = QPainter(view.viewport())
    paint_focus(painter, box, 4)
    painter.end()
