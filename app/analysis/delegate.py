"""How the questions of the Analysis workspace are drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app import fonts
from app.delegates.lists import line_height, paint_head, states
from app.delegates.paint import paint_ground, paint_text
from app.itemmodels.groups import HEAD_ROLE, Head
from app.theme import current

Index = QModelIndex | QPersistentModelIndex
_INSET = 12


class QuestionDelegate(QStyledItemDelegate):
    """A title a line, under the head of its group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        head = index.data(HEAD_ROLE)
        return QSize(120, (32 if index.row() == 0 else 44) if isinstance(head, Head) else line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        head = index.data(HEAD_ROLE)
        if isinstance(head, Head):
            paint_head(painter, option.rect, head.text, head.figure)
            return
        box = option.rect
        chosen, hovered, _ = states(option)
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered, round_by=0)
        words = QRect(box.left() + 16, box.top(), box.width() - 28, box.height())
        paint_text(painter, words, index.data(), current().text, fonts.interface_font())
        painter.restore()


class CellDelegate(QStyledItemDelegate):
    """A cell whose words stand under those of its heading."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        return super().sizeHint(option, index) + QSize(2 * _INSET, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        chosen, hovered, _ = states(option)
        paint_ground(painter, option.rect, chosen=chosen, hovered=hovered, round_by=0)
        words = option.rect.adjusted(_INSET, 0, -_INSET, 0)
        text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        paint_text(painter, words, text, current().text, fonts.interface_font(), align)
