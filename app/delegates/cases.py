"""How a place that coders differ about is drawn in a list: its words, its source, a tick when it is settled."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app import fonts
from app.delegates.lists import states
from app.delegates.paint import paint_ground, paint_text
from app.icons import paint_icon
from app.itemmodels.groups import ROW_ROLE
from app.theme import current, current_type

Index = QModelIndex | QPersistentModelIndex


class CaseDelegate(QStyledItemDelegate):
    """Two lines: the first words of the place, and where it lies."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        sizes = current_type()
        return QSize(160, sizes.body + sizes.small + 26)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        look, sizes, box = current(), current_type(), option.rect
        row = index.data(ROW_ROLE)
        chosen, hovered, _ = states(option)
        painter.save()
        paint_ground(painter, box.adjusted(0, 1, 0, -1), chosen=chosen, hovered=hovered)
        inner = box.adjusted(10, 6, -10, -6)
        if row.case.settled:
            mark = QRectF(inner.right() - 13, inner.top() + 2, 13, 13)
            paint_icon(painter, "check", mark, look.success, 2.2)
            inner.setRight(inner.right() - 20)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() * 3 // 5)
        lower = QRect(inner.left(), upper.bottom(), inner.width(), inner.height() - upper.height() + 1)
        words = look.muted if row.case.settled else look.text
        paint_text(painter, upper, row.words, words, fonts.reading_font(sizes.body))
        paint_text(painter, lower, row.where, look.muted, fonts.interface_font(sizes.small))
        painter.restore()
