"""How a memo is drawn in a list: what it is on and when, its title, and how it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app import fonts
from app.delegates.hits import excerpt_line, paint_excerpt
from app.delegates.lists import paint_head, states
from app.delegates.paint import paint_ground, paint_text
from app.itemmodels.groups import HEAD_ROLE, ROW_ROLE, Head
from app.theme import current, current_type

if TYPE_CHECKING:
    from coding.memo_views import MemoLine

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class MemoDelegate(QStyledItemDelegate):
    """Place and day small, title strong, two lines of the text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        row = index.data(ROW_ROLE)
        if isinstance(index.data(HEAD_ROLE), Head) or row is None:
            return QSize(160, 36)
        lines = min(2, 1 + len(row.text) // 34) if row.text else 0
        titled = round(current_type().body * 1.5) if row.title else 0
        return QSize(160, round(current_type().small * 1.6) + titled + lines * excerpt_line() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        head, look, box = index.data(HEAD_ROLE), current(), option.rect
        if isinstance(head, Head):
            paint_head(painter, box, head.text, head.figure)
            return
        row: MemoLine = index.data(ROW_ROLE)
        chosen, hovered, _ = states(option)
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered, round_by=0)
        inner, small = box.adjusted(16, 7, -12, -7), fonts.interface_font(current_type().small)
        line = QRect(inner.left(), inner.top(), inner.width(), round(current_type().small * 1.5))
        day = row.created[:10]
        paint_text(painter, line, day, look.muted, small, _RIGHT)
        wide = QFontMetrics(small).horizontalAdvance(day) + 8
        paint_text(painter, line.adjusted(0, 0, -wide, 0), row.about or row.coder, look.muted, small)
        top = line.bottom() + 2
        if row.title:
            strong = fonts.interface_font(current_type().body, strong=True)
            words = QRect(inner.left(), top, inner.width(), round(current_type().body * 1.5))
            paint_text(painter, words, row.title, look.text, strong)
            top = words.bottom()
        paint_excerpt(painter, inner, top, " ".join(row.text.split()), 0, 0)
        painter.setPen(QColor(look.line))
        painter.drawLine(inner.left(), box.bottom(), inner.right(), box.bottom())
        painter.restore()
