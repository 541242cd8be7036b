"""A picture of a finding, painted from its display list; its figures answer mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from app.journey.paint import Painting
from app.theme import current, current_type
from app.widgets.text import tip
from coding.journey.display import DisplayList, Hit

MARGIN = 16
_AIR = QMargins(MARGIN, MARGIN, MARGIN, MARGIN)
_SHARE = 0.6
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Picture(QWidget):
    """Shows a display list at its own size, larger with larger type; `opened(Hit)` for a click on a figure, or Enter.

    Arrows go from figure to figure, Home and End to the first and the last.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._drawing: DisplayList | None = None
        self._painting: Painting | None = None
        self._name = ""
        self.at: int | None = None
        """The figure the keys stand on, as a place among the hits."""
        self._under: int | None = None
        self.setMouseTracking(True)

    def show_drawing(self, drawing: DisplayList | None, name: str) -> None:
        """Shows a picture under the name a screen reader says; the keys stay on the figure of the same id."""
        kept = self.hit
        self._drawing, self._painting, self._name = drawing, None, name
        self._under = None
        hits = self.hits
        same = (at for at, hit in enumerate(hits) if kept and (hit.kind, hit.id) == (kept.kind, kept.id))
        self.at = next(same, None)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if hits else Qt.FocusPolicy.NoFocus)
        self._say()
        self.setFixedSize(self.sizeHint())
        self.update()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The figures that answer, from top left to bottom right as drawn."""
        return self._drawing.hits if self._drawing is not None else ()

    @property
    def hit(self) -> Hit | None:
        """The figure the keys stand on."""
        return self.hits[self.at] if self.at is not None and self.at < len(self.hits) else None

    def place_of(self, hit: Hit) -> QPoint:
        """The middle of a figure, in pixels of the widget."""
        by = _by()
        return QPoint(round((hit.x + hit.w / 2) * by) + MARGIN, round((hit.y + hit.h / 2) * by) + MARGIN)

    def sizeHint(self) -> QSize:
        """QWidget: the size of the picture with air around it."""
        if self._drawing is None:
            return QSize(0, 0)
        by = _by()
        return QSize(round(self._drawing.width * by), round(self._drawing.height * by)).grownBy(_AIR)

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: another theme asks for other colours."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._painting = None
        if event.type() == QEvent.Type.StyleChange and self._drawing is not None:
            self.setFixedSize(self.sizeHint())
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """QWidget: a figure under the mouse says what it is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._find(event.pos())
            if at is not None:
                QToolTip.showText(event.globalPos(), tip(self.hits[at].tip), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """QWidget: lights up the figure under the mouse."""
        self._hover(self._find(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """QWidget: nothing is under the mouse any more."""
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """QWidget: a click leads to the passages."""
        at = self._find(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self._stand(at)
            self.opened.emit(self.hits[at])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """QWidget: the keys begin at the first figure."""
        super().focusInEvent(event)
        if self.at is None and self.hits:
            self._stand(0)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: arrows, Home, End and Enter."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.hit is not None:
            self.opened.emit(self.hit)
        elif key in _STEPS and not event.modifiers() and self.hits:
            self._stand(self._next(*_STEPS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.hits:
            self._stand(0 if key == Qt.Key.Key_Home else len(self.hits) - 1)
        else:
            super().keyPressEvent(event)

    def _next(self, across: int, down: int) -> int:
        """The nearest figure in a direction, the same where there is none."""
        here = self.hit or self.hits[0]
        x, y = here.x + here.w / 2, here.y + here.h / 2
        best, least = self.at or 0, float("inf")
        for at, hit in enumerate(self.hits):
            dx, dy = hit.x + hit.w / 2 - x, hit.y + hit.h / 2 - y
            ahead = dx * across + dy * down
            aside = abs(dx * down) + abs(dy * across)
            if ahead > 0.5 and ahead + 3 * aside < least:
                best, least = at, ahead + 3 * aside
        return best

    def _stand(self, at: int) -> None:
        self.at = at
        self._say()
        self.update()
        hit, area = self.hit, self.parentWidget()
        scroll = area.parentWidget() if area is not None else None
        if hit is not None and isinstance(scroll, QScrollArea):
            place = self.place_of(hit)
            by = _by() / 2
            scroll.ensureVisible(place.x(), place.y(), round(hit.w * by) + 24, round(hit.h * by) + 24)

    def _say(self) -> None:
        hit = self.hit
        self.setAccessibleName(f"{hit.tip or hit.id}. {self._name}" if hit is not None else self._name)

    def _find(self, place: QPoint) -> int | None:
        x, y = (place.x() - MARGIN) / _by(), (place.y() - MARGIN) / _by()
        found = (at for at in range(len(self.hits) - 1, -1, -1) if self.hits[at].contains(x, y))
        return next(found, None)

    def _hover(self, at: int | None) -> None:
        if at != self._under:
            self._under = at
            self.setCursor(Qt.CursorShape.ArrowCursor if at is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """QWidget."""
        if self._drawing is None:
            return
        look = current()
        if self._painting is None or self._painting.dark != look.dark:
            self._painting = Painting(self._drawing, dark=look.dark)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(MARGIN, MARGIN)
        painter.scale(_by(), _by())
        if self._under is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.hover))
            painter.drawRoundedRect(_box(self.hits[self._under]), 6, 6)
        whole, _ = painter.transform().inverted()
        self._painting.paint(painter, whole.mapRect(QRectF(event.rect())))
        if self.hit is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(look.accent), 2 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(_box(self.hit).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


def _by() -> float:
    """How much larger the picture is drawn: as far as the type goes, less a part that keeps it in sight."""
    return 1.0 + max(0.0, current_type().scale - 1.0) * _SHARE


def _box(hit: Hit) -> QRectF:
    return QRectF(hit.x, hit.y, hit.w, hit.h)
