"""A list with ticks: Space or a click ticks, Ctrl+A all, heads name the groups."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app import fonts
from app.delegates.hits import excerpt_line, near, paint_excerpt
from app.delegates.lists import paint_head, states
from app.delegates.paint import paint_focus, paint_ground, paint_text
from app.icons import paint_icon
from app.itemmodels.groups import HEAD_ROLE, ROW_ROLE, Head
from app.itemmodels.ticks import TickModel, TickRow
from app.theme import current, current_type
from app.widgets.list_view import LineList

Index = QModelIndex | QPersistentModelIndex
_BOX, _LEFT = 16, 44
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class TickDelegate(QStyledItemDelegate):
    """A tick, what a line says in two lines, and small above them where it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, TickRow):
            return QSize(160, 36)
        named = round(current_type().small * 1.5) if row.where or row.note else 0
        lines = 2 if len(row.text) > 60 else 1
        return QSize(160, named + lines * excerpt_line() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        head, row, look, box = index.data(HEAD_ROLE), index.data(ROW_ROLE), current(), option.rect
        if isinstance(head, Head):
            paint_head(painter, box, head.text, head.figure)
            return
        chosen, hovered, focused = states(option)
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered, round_by=0)
        self._tick(painter, box, index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)
        inner, top = box.adjusted(_LEFT, 6, -12, -6), box.top() + 6
        if row.where or row.note:
            small = fonts.interface_font(current_type().small)
            line = QRect(inner.left(), top, inner.width(), round(current_type().small * 1.5))
            paint_text(painter, line, row.note, look.muted, small, _RIGHT)
            wide = QFontMetrics(small).horizontalAdvance(row.note) + 8
            paint_text(painter, line.adjusted(0, 0, -wide, 0), row.where, look.muted, small)
            top = line.bottom() + 1
        paint_excerpt(painter, inner, top, *near(row.text, row.mark_start, row.mark_end))
        if focused:
            paint_focus(painter, box.adjusted(4, 1, -4, -1))
        painter.restore()

    def _tick(self, painter: QPainter, line: QRect, on: bool) -> None:
        look = current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(line.left() + 16.5, line.center().y() - _BOX / 2 + 0.5, _BOX - 1, _BOX - 1)
        painter.setPen(QPen(QColor(look.accent if on else look.muted), 1))
        painter.setBrush(QColor(look.accent if on else look.panel))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            paint_icon(painter, "check", box.adjusted(2, 2, -2, -2), look.on_accent, 2.2)


class TickList(LineList):
    """Shows a TickModel."""

    def __init__(self, model: TickModel, name: str, parent: QWidget) -> None:
        super().__init__(model, TickDelegate(parent), name, parent)
        self.ticks = model
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QListView: Space ticks, Ctrl+A ticks all, or none when all are."""
        if event.key() == Qt.Key.Key_Space:
            self.ticks.toggle(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            ids = self.ticks.ids()
            self.ticks.tick(ids, len(self.ticks.chosen()) < len(ids))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """QListView: a click on the tick, or left of the words, ticks."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and place.x() < _LEFT:
            self.ticks.toggle(self.indexAt(place).row())
