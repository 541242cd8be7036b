"""Icons drawn as paths on a 16 × 16 grid in the theme's own colours; no image files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap

from app.theme import current

Draw = Callable[[QPainterPath], None]


def _line(path: QPainterPath, *points: tuple[float, float]) -> None:
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)


def _search(path: QPainterPath) -> None:
    path.addEllipse(QPointF(7, 7), 4.5, 4.5)
    _line(path, (10.4, 10.4), (14, 14))


def _close(path: QPainterPath) -> None:
    _line(path, (4, 4), (12, 12))
    _line(path, (12, 4), (4, 12))


def _plus(path: QPainterPath) -> None:
    _line(path, (8, 3), (8, 13))
    _line(path, (3, 8), (13, 8))


def _minus(path: QPainterPath) -> None:
    _line(path, (3, 8), (13, 8))


def _down(path: QPainterPath) -> None:
    _line(path, (4, 6), (8, 10), (12, 6))


def _right(path: QPainterPath) -> None:
    _line(path, (6, 4), (10, 8), (6, 12))


def _interview(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(2, 3, 12, 8), 2, 2)
    _line(path, (5, 11), (5, 14), (8, 11))


def _diary(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(3, 2, 10, 12), 1.5, 1.5)
    _line(path, (6, 2), (6, 14))
    _line(path, (8.5, 6), (11, 6))


def _session(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(2, 3, 12, 9), 1.5, 1.5)
    _line(path, (6, 14), (10, 14))
    _line(path, (5, 6), (9, 6))


def _internal(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(3, 4, 10, 10), 1, 1)
    _line(path, (6, 7), (7, 7))
    _line(path, (9, 7), (10, 7))
    _line(path, (6, 10), (10, 10))


def _menu(path: QPainterPath) -> None:
    for height in (4, 8, 12):
        _line(path, (3, height), (13, height))


def _more(path: QPainterPath) -> None:
    for across in (3.5, 8.0, 12.5):
        path.addEllipse(QPointF(across, 8), 0.8, 0.8)


def _undo(path: QPainterPath) -> None:
    _line(path, (6, 3), (3, 6), (6, 9))
    path.moveTo(3, 6)
    path.lineTo(10, 6)
    path.arcTo(QRectF(7, 6, 6, 6), 90, -180)
    path.lineTo(6, 12)


def _folder(path: QPainterPath) -> None:
    _line(path, (2, 13), (2, 3), (6, 3), (8, 5), (14, 5), (14, 13), (2, 13))


def _file(path: QPainterPath) -> None:
    _line(path, (4, 2), (9, 2), (12, 5), (12, 14), (4, 14), (4, 2))
    _line(path, (9, 2), (9, 5), (12, 5))


def _import(path: QPainterPath) -> None:
    _line(path, (8, 2), (8, 10))
    _line(path, (5, 7), (8, 10), (11, 7))
    _line(path, (3, 11), (3, 14), (13, 14), (13, 11))


def _export(path: QPainterPath) -> None:
    _line(path, (8, 10), (8, 2))
    _line(path, (5, 5), (8, 2), (11, 5))
    _line(path, (3, 11), (3, 14), (13, 14), (13, 11))


def _sample(path: QPainterPath) -> None:
    _line(path, (2, 12), (5, 7), (8, 9), (11, 4), (14, 6))
    for point in ((5, 7), (8, 9), (11, 4)):
        path.addEllipse(QPointF(*point), 1, 1)


def _moon(path: QPainterPath) -> None:
    path.moveTo(12.5, 9.5)
    path.cubicTo(7.5, 11, 5, 7.5, 6.5, 3)
    path.cubicTo(1.5, 5, 2, 13, 8, 13.5)
    path.cubicTo(10.5, 13.6, 12, 11.8, 12.5, 9.5)


def _sun(path: QPainterPath) -> None:
    path.addEllipse(QPointF(8, 8), 3, 3)
    for x1, y1, x2, y2 in ((8.0, 1.0, 8.0, 3.0), (8, 13, 8, 15), (1, 8, 3, 8), (13, 8, 15, 8)):
        _line(path, (x1, y1), (x2, y2))
    for x1, y1, x2, y2 in (
        (3.0, 3.0, 4.4, 4.4),
        (11.6, 11.6, 13, 13),
        (3, 13, 4.4, 11.6),
        (11.6, 4.4, 13, 3),
    ):
        _line(path, (x1, y1), (x2, y2))


def _panel_left(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(2, 3, 12, 10), 2, 2)
    _line(path, (6, 3), (6, 13))


def _panel_right(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(2, 3, 12, 10), 2, 2)
    _line(path, (10, 3), (10, 13))


def _trash(path: QPainterPath) -> None:
    _line(path, (3, 4), (13, 4))
    _line(path, (6, 4), (6, 2), (10, 2), (10, 4))
    _line(path, (4, 4), (5, 14), (11, 14), (12, 4))


def _pen(path: QPainterPath) -> None:
    _line(path, (3, 13), (3.5, 10), (10.5, 3), (13, 5.5), (6, 12.5), (3, 13))


def _person(path: QPainterPath) -> None:
    path.addEllipse(QPointF(8, 5), 2.8, 2.8)
    path.moveTo(2.5, 14)
    path.cubicTo(2.5, 8.6, 13.5, 8.6, 13.5, 14)


def _check(path: QPainterPath) -> None:
    _line(path, (3, 8.5), (6.5, 12), (13, 4.5))


def _alert(path: QPainterPath) -> None:
    _line(path, (8, 2), (14.5, 13.5), (1.5, 13.5), (8, 2))
    _line(path, (8, 6.5), (8, 9.5))
    _line(path, (8, 11.4), (8, 11.6))


def _info(path: QPainterPath) -> None:
    path.addEllipse(QPointF(8, 8), 6, 6)
    _line(path, (8, 7.5), (8, 11))
    _line(path, (8, 5), (8, 5.2))


SHAPES: Mapping[str, Draw] = MappingProxyType(
    {
        "search": _search,
        "close": _close,
        "plus": _plus,
        "minus": _minus,
        "down": _down,
        "right": _right,
        "interview": _interview,
        "diary": _diary,
        "session": _session,
        "internal": _internal,
        "menu": _menu,
        "more": _more,
        "undo": _undo,
        "folder": _folder,
        "file": _file,
        "import": _import,
        "export": _export,
        "sample": _sample,
        "moon": _moon,
        "sun": _sun,
        "panel-left": _panel_left,
        "panel-right": _panel_right,
        "trash": _trash,
        "pen": _pen,
        "person": _person,
        "check": _check,
        "alert": _alert,
        "info": _info,
    }
)


def paint_icon(painter: QPainter, name: str, box: QRectF, colour: str, width: float = 1.4) -> None:
    """Draws the icon into the box, its strokes `width` wide on the 16-unit grid."""
    path = QPainterPath()
    SHAPES[name](path)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 16, box.height() / 16)
    ends = Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, ends, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


class _Engine(QIconEngine):
    """Paints at any size and scale, in the theme's muted colour (accent when on)."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """QIconEngine: draws the path now, so a switched theme shows at once."""
        look = current()
        colour = look.strong_line if mode == QIcon.Mode.Disabled else look.muted
        paint_icon(painter, self._name, QRectF(rect), look.accent if state == QIcon.State.On else colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """QIconEngine: a transparent pixmap with the icon on it."""
        image = QPixmap(size)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, image.rect(), mode, state)
        painter.end()
        return image

    def clone(self) -> QIconEngine:
        """QIconEngine: a copy."""
        return _Engine(self._name)


def icon(name: str) -> QIcon:
    """The icon of this name, following the theme."""
    return QIcon(_Engine(name))
