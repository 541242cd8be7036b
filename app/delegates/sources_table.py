"""How a row of the sources table is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app import fonts
from app.delegates.lists import icon_side, states
from app.delegates.paint import paint_ground, paint_text
from app.icons import paint_icon
from app.itemmodels.sources_table import NUMBERS, ROW_ROLE, source_cell
from app.theme import current

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class SourcesTableDelegate(QStyledItemDelegate):
    """Icon and title in full colour, the rest muted; figures at the right of their column."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        row = index.data(ROW_ROLE)
        look, box, column = current(), option.rect, index.column()
        chosen, hovered, _ = states(option)
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered, round_by=0)
        painter.setPen(QColor(look.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(16 if column == 0 else 8, 0, -8, 0)
        if column == 0:
            side = icon_side()
            picture = QRectF(inner.left(), box.center().y() - side / 2 + 1, side, side)
            paint_icon(painter, row.kind, picture, look.muted)
            inner = inner.adjusted(side + 10, 0, 0, 0)
        align = _RIGHT if column in NUMBERS else _LEFT
        colour = look.text if column == 0 else look.muted
        paint_text(painter, inner, source_cell(row, column), colour, fonts.interface_font(), align)
        painter.restore()
