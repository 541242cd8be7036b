"""Small drawing used by lists: grounds, swatches, texts cut to fit; pure functions of a painter and a box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout

from app import fonts
from app.icons import paint_icon
from app.theme import current, current_type

if TYPE_CHECKING:
    from app.widgets.quick_pick import Pick

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def paint_ground(
    painter: QPainter, box: QRect, *, chosen: bool, hovered: bool = False, round_by: int = 6
) -> None:
    """The ground of a row: the selection colour when chosen, a whisper when the mouse is on it."""
    if not (chosen or hovered):
        return
    look = current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.selection if chosen else look.hover))
    painter.drawRoundedRect(QRectF(box), round_by, round_by)


def paint_focus(painter: QPainter, box: QRect, round_by: int = 6) -> None:
    """The ring that says where the keyboard is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(current().accent), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), round_by, round_by)


def paint_swatch(painter: QPainter, box: QRectF, colour: str) -> None:
    """A code's colour as a small rounded square."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(box, 3, 3)


def paint_text(
    painter: QPainter,
    box: QRect,
    text: str,
    colour: str,
    font: QFont,
    align: int = _LEFT,
    *,
    wrap: bool = False,
) -> int:
    """One line cut with … to the box; returns the width used."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
    painter.drawText(box, align, cut)
    return QFontMetrics(font).horizontalAdvance(cut)


def paint_lines(painter: QPainter, box: QRect, text: str, colour: str, font: QFont, most: int) -> None:
    """At most so many lines, centred in the height of the box; the last is cut with … where more follows."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines: list[tuple[int, int]] = []
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        lines.append((line.textStart(), line.textLength()))
    layout.endLayout()
    metrics = QFontMetrics(font)
    height = metrics.height() + 2
    top = box.center().y() - height * len(lines) // 2 + 1
    for at, (start, length) in enumerate(lines):
        last = at == len(lines) - 1
        words = text[start:] if last else text[start : start + length].rstrip()
        paint_text(painter, QRect(box.left(), top + at * height, box.width(), height), words, colour, font)


def paint_key(painter: QPainter, right: int, middle: int, keys: str) -> int:
    """A key drawn as a key, ending at `right`; returns the width used."""
    look, font = current(), fonts.interface_font(current_type().small)
    metrics = QFontMetrics(font)
    width, height = max(metrics.horizontalAdvance(keys) + 10, metrics.height() + 2), metrics.height() + 2
    box = QRectF(right - width + 0.5, middle - height / 2 + 0.5, width - 1, height - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.strong_line), 1))
    painter.setBrush(QColor(look.panel))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(look.muted))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), keys)
    return width


def paint_pick(painter: QPainter, box: QRect, pick: Pick, *, chosen: bool) -> None:
    """A row of the palette: swatch or icon, name, detail, key."""
    look, sizes = current(), current_type()
    painter.save()
    inner = box.adjusted(2, 1, -2, -1)
    paint_ground(painter, inner, chosen=chosen)
    middle = inner.center().y() + 1
    right, left = inner.right() - 8, inner.left() + 10
    if pick.colour:
        paint_swatch(painter, QRectF(left, middle - 5, 10, 10), pick.colour)
    elif pick.icon:
        paint_icon(painter, pick.icon, QRectF(left - 3, middle - 8, 16, 16), look.muted)
    if pick.keys:
        right -= paint_key(painter, right, middle, pick.keys) + 8
    if pick.detail:
        small = fonts.interface_font(sizes.small)
        wide = min(QFontMetrics(small).horizontalAdvance(pick.detail) + 2, inner.width() // 2)
        place = QRect(right - wide, inner.top(), wide, inner.height())
        paint_text(painter, place, pick.detail, look.muted, small)
        right -= wide + 12
    name = QRect(left + 20, inner.top(), right - left - 20, inner.height())
    paint_text(painter, name, pick.text, look.text, fonts.interface_font())
    painter.restore()
