"""How a hit of a search is drawn: where it is, and the words with the match lit up."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app import fonts
from app.delegates.lists import states
from app.delegates.paint import paint_ground, paint_text
from app.itemmodels.groups import ROW_ROLE
from app.theme import current, current_type

Index = QModelIndex | QPersistentModelIndex
_LINES, _LEFT, _BEFORE = 2, 16, 28


class HitDelegate(QStyledItemDelegate):
    """Title and speaker, then two lines of the excerpt."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        return QSize(160, round(current_type().small * 1.5 + _LINES * _line_height()) + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        hit, look, box = index.data(ROW_ROLE), current(), option.rect
        chosen, hovered, _ = states(option)
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered, round_by=0)
        inner = box.adjusted(_LEFT, 6, -12, -6)
        head = QRect(inner.left(), inner.top(), inner.width(), round(current_type().small * 1.5))
        where = " · ".join(part for part in (hit.title, hit.speaker, "memo" if hit.memo_id else "") if part)
        paint_text(painter, head, where, look.muted, fonts.interface_font(current_type().small))
        shown = near(hit.excerpt, hit.mark_start, hit.mark_end)
        _paint_excerpt(painter, inner, head.bottom() + 2, *shown)
        painter.setPen(QColor(look.line))
        painter.drawLine(inner.left(), box.bottom(), inner.right(), box.bottom())
        painter.restore()


def near(words: str, start: int, end: int) -> tuple[str, int, int]:
    """The excerpt from a few words before the match on, and where the match lies in that."""
    if start <= _BEFORE:
        return words, start, end
    cut = words.find(" ", start - _BEFORE, start) + 1 or start
    return f"… {words[cut:]}", start - cut + 2, end - cut + 2


def _line_height() -> int:
    return QFontMetrics(fonts.reading_font(current_type().body)).height()


def _paint_excerpt(painter: QPainter, inner: QRect, top: int, words: str, start: int, end: int) -> None:
    layout = QTextLayout(words.replace("\n", " "), fonts.reading_font(current_type().body))
    lit = QTextLayout.FormatRange()
    lit.start, lit.length = start, end - start
    look = QTextCharFormat()
    look.setBackground(QColor(current().flash))
    look.setFontWeight(QFont.Weight.DemiBold)
    lit.format = look
    layout.setFormats([lit])
    layout.beginLayout()
    height = 0
    for number in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(inner.width())
        line.setPosition(QPointF(0, number * _line_height()))
        height = (number + 1) * _line_height()
    layout.endLayout()
    painter.setPen(QColor(current().text))
    painter.setClipRect(QRect(inner.left(), top, inner.width(), height))
    layout.draw(painter, QPointF(inner.left(), top))
    painter.setClipping(False)
