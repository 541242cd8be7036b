"""A layout that sets children in lines, like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_Set = tuple[QLayoutItem, int, QSize]
"""An item of a line, its x, its size."""


class FlowLayout(QLayout):
    """Left to right, then the next line; what comes after the spring stands at the right while one line holds all.

    Nothing is wider than a line: what gives way is narrowed, words that wrap get higher.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self._spring = -1
        self.setContentsMargins(0, 0, 0, 0)

    def add_spring(self) -> None:
        """What is added from now on stands at the right."""
        self._spring = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:
        """QLayout."""
        self._items.append(item)
        self._heights, self._least = {}, None

    def count(self) -> int:
        """QLayout."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """QLayout."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """QLayout."""
        self._heights, self._least = {}, None
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """QLayout."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """QLayout: height depends on the lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """QLayout: asked many times over; known until a child changes."""
        if width not in self._heights:
            margins = self.contentsMargins()
            inner = QRect(0, 0, width - margins.left() - margins.right(), 0)
            self._heights[width] = self._arrange(inner, move=False) + margins.top() + margins.bottom()
        return self._heights[width]

    def invalidate(self) -> None:
        """QLayout: a child came, went or wants another size."""
        self._heights, self._least = {}, None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """QLayout."""
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """QLayout."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """QLayout: the widest child."""
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
            self._least = self._least.grownBy(self.contentsMargins())
        return self._least

    def one_line(self) -> QSize:
        """The size at which all stand in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0)).grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y = rect.x(), rect.y()
        spare = self._spare(rect.width()) if self._spring >= 0 else 0
        line: list[_Set] = []
        for at, item in enumerate(self._items):
            if item.isEmpty():
                continue
            size = _size(item, rect.width())
            wide = size.width()
            if spare > 0 and at >= self._spring:
                x, spare = x + spare, 0
            if x > rect.x() and x + wide > rect.right() + 1:
                y += _set_line(line, y, move=move) + self._gap
                x, line = rect.x(), []
            line.append((item, x, size))
            x += wide + self._gap
        return y + _set_line(line, y, move=move) - rect.y()

    def _spare(self, width: int) -> int:
        """What is left of a width when all stand in one line."""
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return width - sum(widths) - self._gap * max(0, len(widths) - 1)


def _size(item: QLayoutItem, room: int) -> QSize:
    """What an item wants, no wider than a line; what wraps says how high that makes it."""
    size = item.sizeHint()
    if size.width() > room:
        size.setWidth(max(room, item.minimumSize().width()))
    if item.hasHeightForWidth():
        size.setHeight(item.heightForWidth(size.width()))
    return size


def _set_line(line: list[_Set], y: int, *, move: bool) -> int:
    """Sets the items of a line on its middle, each at its x; returns the height of the line."""
    tallest = max((size.height() for _, _, size in line), default=0)
    for item, x, size in line if move else ():
        item.setGeometry(QRect(QPoint(x, y + (tallest - size.height()) // 2), size))
    return tallest
