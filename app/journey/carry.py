"""What is carried over the map by the mouse: a stage, a lane or a card written by hand, and where it would go."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.theme import current
from coding.journey.display import DisplayList, Hit

_RING = 2.0
_HOVERED = ("card", "moment", "note", "unplaced")


def can_be_carried(hit: Hit | None) -> bool:
    """Stages, lanes and cards written by hand have a place of their own; a computed card lies where its words lie."""
    return hit is not None and (hit.kind in ("stage", "lane") or is_written(hit))


def is_written(hit: Hit) -> bool:
    """Whether the region is a card that somebody wrote."""
    return hit.kind == "card" and hit.id.startswith("w")


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked on the map, each None when nothing is: under the mouse, opened, focused, carried, and the goal.

    `column` is the id of the stage and `row` of the lane something would be dropped on.
    """

    hovered: Hit | None = None
    chosen: Hit | None = None
    focused: Hit | None = None
    column: str | None = None
    row: str | None = None


def stage_at(drawing: DisplayList, x: float) -> str | None:
    """The stage whose column holds a place across the map."""
    return next((key for key, left, width in drawing.columns if left <= x < left + width), None)


def lane_at(drawing: DisplayList, y: float) -> str | None:
    """The lane whose row holds a place down the map."""
    return next((key for key, top, height in drawing.rows if top <= y < top + height), None)


def paint_edge(painter: QPainter, area: QRectF) -> None:
    """A ring along the edge: the keyboard is on the map, and on nothing of it."""
    painter.setPen(QPen(QColor(current().accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(1, 1, -1, -1))


def paint_marks(painter: QPainter, drawing: DisplayList, marks: Marks, head_top: float, zoom: float) -> None:
    """Paints them over the map, in map units."""
    look, thin = current(), _RING / zoom
    tint = QColor(look.accent)
    tint.setAlphaF(0.12)
    for key, x, width in drawing.columns:
        if key == marks.column:
            painter.fillRect(QRectF(x, head_top, width, drawing.height), tint)
    for key, y, height in drawing.rows:
        if key == marks.row:
            painter.fillRect(QRectF(0, y, drawing.width, height), tint)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if marks.hovered is not None and marks.hovered.kind in _HOVERED:
        _ring(painter, marks.hovered, QColor(look.muted), thin / 2)
    if marks.chosen is not None and marks.chosen.kind != "persona":
        _ring(painter, marks.chosen, QColor(look.accent), thin)
    if marks.focused is not None:
        _ring(painter, marks.focused, QColor(look.accent), thin)


def say(widget: QWidget, hit: Hit) -> None:
    """Tells a screen reader what the focus is on."""
    widget.setAccessibleDescription(hit.tip)
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged))


def _ring(painter: QPainter, hit: Hit, colour: QColor, width: float) -> None:
    inset = -2.5 if hit.kind == "note" else -1.0 if hit.kind == "card" else 2.0
    painter.setPen(QPen(colour, width))
    rect = QRectF(hit.x, hit.y, hit.w, hit.h).adjusted(inset, inset, -inset, -inset)
    bend = rect.height() / 2 if hit.kind == "note" else 7
    painter.drawRoundedRect(rect, bend, bend)
