"""How a row of the evidence table is drawn: the quote in the reading face, the code with its colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app import fonts
from app.codecolours import code_colour
from app.delegates.lists import states
from app.delegates.paint import paint_ground, paint_lines, paint_swatch, paint_text
from app.itemmodels.evidence import ROW_ROLE, cell, second
from app.theme import current, current_type

Index = QModelIndex | QPersistentModelIndex
_QUOTE, _CODE = 0, 1


class EvidenceDelegate(QStyledItemDelegate):
    """Two lines a row; the whole row is the choice."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        row = index.data(ROW_ROLE)
        look, box, column = current(), option.rect, index.column()
        chosen, hovered, _ = states(option)
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered, round_by=0)
        painter.setPen(QColor(look.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(16 if column == _QUOTE else 8, 0, -8, 0)
        words, below = cell(row, column), second(row, column)
        if column == _QUOTE:
            paint_lines(painter, inner, words, look.text, fonts.reading_font(current_type().body + 1), 2)
            painter.restore()
            return
        if column == _CODE:
            colour = code_colour(row.color, row.kind)
            first = inner.center().y() - (round(current_type().body * 0.7) - 1 if below else 0)
            paint_swatch(painter, QRectF(inner.left(), first - 4, 10, 10), colour.strip)
            inner = inner.adjusted(18, 0, 0, 0)
        _paint_two(painter, inner, words, below)
        painter.restore()


def _paint_two(painter: QPainter, box: QRect, words: str, below: str) -> None:
    look, sizes = current(), current_type()
    middle, high = box.center().y(), round(sizes.body * 1.42)
    upper = QRect(box.left(), middle - high + 1, box.width(), high) if below else box
    paint_text(painter, upper, words, look.text, fonts.interface_font())
    if below:
        lower = QRect(box.left(), middle + 1, box.width(), round(sizes.small * 1.5))
        paint_text(painter, lower, below, look.muted, fonts.interface_font(sizes.small))
