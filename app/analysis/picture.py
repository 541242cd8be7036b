"""A picture of a finding, painted from its display list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.journey.paint import Painting
from app.theme import current
from coding.journey.display import DisplayList

MARGIN = 16


class Picture(QWidget):
    """Shows a display list at its own size; redrawn when the theme changes."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing: DisplayList | None = None
        self._painting: Painting | None = None

    def show_drawing(self, drawing: DisplayList | None, name: str) -> None:
        """Shows a picture under the name a screen reader says."""
        self._drawing, self._painting = drawing, None
        self.setAccessibleName(name)
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """QWidget: the size of the picture with air around it."""
        if self._drawing is None:
            return QSize(0, 0)
        return QSize(round(self._drawing.width) + 2 * MARGIN, round(self._drawing.height) + 2 * MARGIN)

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: another theme asks for other colours."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._painting = None
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """QWidget."""
        if self._drawing is None:
            return
        if self._painting is None or self._painting.dark != current().dark:
            self._painting = Painting(self._drawing, dark=current().dark)
        painter = QPainter(self)
        painter.translate(MARGIN, MARGIN)
        clip = QRectF(event.rect()).translated(-MARGIN, -MARGIN)
        self._painting.paint(painter, clip)
        painter.end()
