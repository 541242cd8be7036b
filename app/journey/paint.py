"""Paints a display list with QPainter: the same on screen, in a picture, on paper and in the presenter."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from app.journey.measure import TIMES, font_of
from coding.journey.display import FONTS, NORMAL, Box, DisplayList, Item, Line, Path, Text
from coding.journey.palette import color

Stroke: TypeAlias = Callable[[QPainter], None]
Drawn: TypeAlias = tuple[QRectF, Stroke]

_ALIGN = {"start": 0.0, "middle": 0.5, "end": 1.0}
_AIR = 2.0
_FAR = 8.0
_SLACK = 0.5


class Painting:
    """A display list for one theme and one level of detail; `paint` makes ready and draws what a rectangle shows."""

    def __init__(self, drawing: DisplayList, *, dark: bool = False, level: int = NORMAL) -> None:
        self.drawing, self.dark, self.level = drawing, dark, level
        self._items = [(item, *_rows(item)) for item in drawing.items if item.levels & level]
        self._drawn: list[Drawn | None] = [None] * len(self._items)

    def paint(self, painter: QPainter, clip: QRectF | None = None) -> None:
        """Draws in map units, from the painter's origin; only what touches `clip` where one is given."""
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        top, bottom = (clip.top(), clip.bottom()) if clip is not None else (0.0, 0.0)
        for at, (item, first, last) in enumerate(self._items):
            if clip is not None and (last < top or first > bottom):
                continue
            drawn = self._drawn[at]
            if drawn is None:
                drawn = self._drawn[at] = _prepared(item, self.dark)
            bounds, draw = drawn
            if clip is None or clip.intersects(bounds):
                draw(painter)


def _rows(item: Item) -> tuple[float, float]:
    """How far up and down an item reaches at most, in map units, without measuring anything."""
    if isinstance(item, Text):
        size = FONTS[item.font].size
        return item.y - 2 * size, item.y + size
    if isinstance(item, Box):
        return item.y - _FAR, item.y + item.h + _FAR
    if isinstance(item, Line):
        return min(item.y1, item.y2) - _FAR, max(item.y1, item.y2) + _FAR
    heights = [height for _, *numbers in item.commands for height in numbers[1::2]]
    return min(heights, default=0.0) - _FAR, max(heights, default=0.0) + _FAR


@lru_cache(maxsize=256)
def _color(role: str, dark: bool) -> QColor:
    return QColor(color(role, dark))


def _pen(stroke: str | None, width: float, dash: tuple[float, ...], dark: bool) -> QPen:
    if stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(_color(stroke, dark), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        pen.setDashPattern([length / width for length in dash])
    return pen


def _prepared(item: Item, dark: bool) -> Drawn:
    if isinstance(item, Text):
        return _text(item, dark)
    if isinstance(item, Box):
        return _box(item, dark)
    if isinstance(item, Line):
        return _line(item, dark)
    return _path(item, dark)


def _brush(fill: str | None, dark: bool) -> QColor | Qt.BrushStyle:
    return _color(fill, dark) if fill else Qt.BrushStyle.NoBrush


def _box(item: Box, dark: bool) -> Drawn:
    rect = QRectF(item.x, item.y, item.w, item.h)
    pen, brush, radius = _pen(item.stroke, item.width, item.dash, dark), _brush(item.fill, dark), item.radius

    def draw(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        if radius:
            painter.drawRoundedRect(rect, radius, radius)
        else:
            painter.drawRect(rect)

    return rect.adjusted(-_AIR, -_AIR, _AIR, _AIR), draw


def _line(item: Line, dark: bool) -> Drawn:
    start, end = QPointF(item.x1, item.y1), QPointF(item.x2, item.y2)
    pen = _pen(item.stroke, item.width, item.dash, dark)

    def draw(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.drawLine(start, end)

    return QRectF(start, end).normalized().adjusted(-_AIR, -_AIR, _AIR, _AIR), draw


def _path(item: Path, dark: bool) -> Drawn:
    path = outline(item)
    pen, brush = _pen(item.stroke, item.width, item.dash, dark), _brush(item.fill, dark)

    def draw(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawPath(path)

    return path.boundingRect().adjusted(-_AIR, -_AIR, _AIR, _AIR), draw


def outline(item: Path) -> QPainterPath:
    """The commands of a path as Qt's."""
    path = QPainterPath()
    for name, *numbers in item.commands:
        if name == "M":
            path.moveTo(*numbers)
        elif name == "L":
            path.lineTo(*numbers)
        elif name == "C":
            path.cubicTo(*numbers)
        else:
            path.closeSubpath()
    return path


def _text(item: Text, dark: bool) -> Drawn:
    font, pen, words = font_of(item.font), QPen(_color(item.color, dark)), item.text
    metrics = QFontMetricsF(font)
    advance = metrics.horizontalAdvance(words) / TIMES
    squeeze = min(1.0, item.width / advance) if item.width and advance > item.width + _SLACK else 1.0
    left = item.x - advance * squeeze * _ALIGN[item.align]
    height = metrics.ascent() / TIMES
    bounds = QRectF(left, item.y - height, advance * squeeze, height + metrics.descent() / TIMES)
    across, down, origin = squeeze / TIMES, 1 / TIMES, QPointF(0, 0)

    def draw(painter: QPainter) -> None:
        painter.save()
        painter.translate(left, item.y)
        painter.scale(across, down)
        painter.setFont(font)
        painter.setPen(pen)
        painter.drawText(origin, words)
        painter.restore()

    return bounds.adjusted(-_AIR, -_AIR, _AIR, _AIR), draw
