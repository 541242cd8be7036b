"""The strip beside the scroll bar: the whole source at a glance, where it is coded and where the reader is."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.text.look import Look, look_of
from app.text.page import Page
from app.text.scene import Scene
from app.theme import current
from app.widgets.text import set_tip
from models.translation import tr

_COLUMN, _GAP, _COLUMNS = 3, 1, 3
_EDGE = 4
_LINE = 72
_LATER_MS = 90


class Ruler:
    """Estimates how far down a code point is, 0–1, from paragraph lengths; so nothing must be laid out."""

    def __init__(self, scene: Scene) -> None:
        self._offsets = scene.offsets
        heights = [length // _LINE + 1.5 for length in scene.offsets.lengths]
        self._tops = [0.0, *accumulate(heights)]

    def share(self, point: int) -> float:
        """The share of the whole height that lies above a code point."""
        block = self._offsets.block_of(point)
        inside = (point - self._offsets.starts[block]) / max(1, self._offsets.lengths[block])
        top, below = self._tops[block], self._tops[block + 1]
        return (top + min(inside, 1.0) * (below - top)) / self._tops[-1]

    def point(self, share: float) -> int:
        """The code point at a share of the whole height."""
        wanted = min(max(share, 0.0), 1.0) * self._tops[-1]
        block = min(bisect_right(self._tops, wanted), len(self._offsets.starts)) - 1
        top, below = self._tops[block], self._tops[block + 1]
        inside = min((wanted - top) / (below - top), 1.0)
        return self._offsets.starts[block] + int(inside * self._offsets.lengths[block])


class Overview(QWidget):
    """Paints all marks of a page small; a click or drag goes there."""

    point_chosen = Signal(int)

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._ruler = Ruler(page.scene)
        self._places: dict[tuple[int, int], tuple[float, float]] = {}
        self._image: QPixmap | None = None
        self._painted_for: tuple[object, ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self._renew)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_tip(self, tr("Where this source is coded. Click to go there."))
        page.moved.connect(self.update)

    def refresh(self, *, new_source: bool = False) -> None:
        """Marks, or the source, have changed; painted a moment later, because coding must not wait for it."""
        if new_source:
            self._ruler = Ruler(self._page.scene)
            self._places.clear()
            self._image = None
            self.update()
        self._later.start()

    def _renew(self) -> None:
        self._image = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the marks, kept as a picture, and the part that is on screen."""
        look = look_of(current())
        state = (look, self.size(), self.devicePixelRatioF())
        if not self._later.isActive() and (self._image is None or self._painted_for != state):
            self._image, self._painted_for = self._painted(look), state
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), look.page)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.window)
            painter.drawRoundedRect(self._window(), 3, 3)
            if self._image is not None:
                painter.drawPixmap(0, 0, self._image)

    def _painted(self, look: Look) -> QPixmap:
        ratio = self.devicePixelRatioF()
        image = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        scene, height = self._page.scene, self.height() - 2 * _EDGE
        rows, places = scene.index.rows, self._places
        with QPainter(image) as painter:
            for mark in scene.index.marks.values():
                ends = mark.start, mark.end
                place = places.get(ends)
                if place is None:
                    place = places[ends] = self._ruler.share(mark.start), self._ruler.share(mark.end)
                top, bottom = round(place[0] * height), round(place[1] * height)
                left = 2 + (rows[mark.id] % _COLUMNS) * (_COLUMN + _GAP)
                color = look.strip(mark, dimmed=mark.suggestion)
                painter.fillRect(left, _EDGE + top, _COLUMN, max(2, bottom - top), color)
        return image

    def _window(self) -> QRectF:
        height = self.height() - 2 * _EDGE
        top = self._ruler.share(self._page.first_visible()) * height
        bottom = self._ruler.share(self._page.last_visible()) * height
        return QRectF(0.5, _EDGE + top - 2, self.width() - 1, max(8.0, bottom - top) + 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes where the strip was clicked."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follows a drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        share = (event.position().y() - _EDGE) / max(1, self.height() - 2 * _EDGE)
        self.point_chosen.emit(self._ruler.point(share))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the page."""
        self._page.wheelEvent(event)
