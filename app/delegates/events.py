"""How an act of the history is drawn: what was done, by whom, when."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app import fonts
from app.delegates.lists import line_height, paint_head, states
from app.delegates.paint import paint_ground, paint_text
from app.itemmodels.groups import HEAD_ROLE, ROW_ROLE, Head
from app.theme import current, current_type

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_TIME = "00:00"


class EventDelegate(QStyledItemDelegate):
    """One line; days are section heads."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        head = index.data(HEAD_ROLE)
        return QSize(160, 38 if isinstance(head, Head) else line_height() + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        head, box = index.data(HEAD_ROLE), option.rect
        if isinstance(head, Head):
            paint_head(painter, box.adjusted(-6, 0, 0, 0), head.text, head.figure)
            return
        row = index.data(ROW_ROLE)
        look, small = current(), fonts.interface_font(current_type().small)
        chosen, hovered, _ = states(option)
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered)
        inner = box.adjusted(10, 0, -10, 0)
        metrics = QFontMetrics(small)
        time = QRect(inner.right() - metrics.horizontalAdvance(_TIME) - 4, inner.top(), 0, inner.height())
        time.setRight(inner.right())
        paint_text(painter, time, row.time, look.muted, small, _RIGHT)
        wide = min(metrics.horizontalAdvance(row.coder) + 4, inner.width() // 4)
        who = QRect(time.left() - 12 - wide, inner.top(), wide, inner.height())
        paint_text(painter, who, row.coder, look.muted, small, _RIGHT)
        words = QRect(inner.left(), inner.top(), who.left() - inner.left() - 12, inner.height())
        paint_text(painter, words, row.label, look.text, fonts.interface_font())
        painter.restore()
