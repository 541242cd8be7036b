"""How a hit of a search is drawn: who says it, and the words with the match lit up; and a kept search."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app import fonts
from app.delegates.lists import line_height, paint_head, states
from app.delegates.paint import paint_ground, paint_text
from app.itemmodels.groups import HEAD_ROLE, ROW_ROLE, Head
from app.text.offsets import Offsets
from app.theme import current, current_type

Index = QModelIndex | QPersistentModelIndex
_LINES, _LEFT, _BEFORE = 2, 16, 28


class HitDelegate(QStyledItemDelegate):
    """Speaker, then two lines of the excerpt; heads name the sources."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        if isinstance(index.data(HEAD_ROLE), Head):
            return QSize(160, 36)
        named = bool(_where(index.data(ROW_ROLE)))
        return QSize(160, round(current_type().small * 1.5 * named + _LINES * excerpt_line()) + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        head = index.data(HEAD_ROLE)
        if isinstance(head, Head):
            paint_head(painter, option.rect, head.text, head.figure)
            return
        hit, look, box = index.data(ROW_ROLE), current(), option.rect
        chosen, hovered, _ = states(option)
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered, round_by=0)
        inner = box.adjusted(_LEFT, 6, -12, -6)
        where, top = _where(hit), inner.top()
        if where:
            line = QRect(inner.left(), top, inner.width(), round(current_type().small * 1.5))
            paint_text(painter, line, where, look.muted, fonts.interface_font(current_type().small))
            top = line.bottom() + 2
        paint_excerpt(painter, inner, top, *near(hit.excerpt, hit.mark_start, hit.mark_end))
        painter.setPen(QColor(look.line))
        painter.drawLine(inner.left(), box.bottom(), inner.right(), box.bottom())
        painter.restore()


class SavedDelegate(QStyledItemDelegate):
    """A kept search as one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        return QSize(160, 36 if isinstance(index.data(HEAD_ROLE), Head) else line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        head = index.data(HEAD_ROLE)
        if isinstance(head, Head):
            paint_head(painter, option.rect, head.text, head.figure)
            return
        chosen, hovered, _ = states(option)
        painter.save()
        paint_ground(painter, option.rect, chosen=chosen, hovered=hovered, round_by=0)
        words = option.rect.adjusted(_LEFT, 0, -12, 0)
        paint_text(painter, words, index.data(ROW_ROLE).name, current().text, fonts.interface_font())
        painter.restore()


def near(words: str, start: int, end: int) -> tuple[str, int, int]:
    """The excerpt from a few words before the match on, and where the match lies in that."""
    if start <= _BEFORE:
        return words, start, end
    cut = words.find(" ", start - _BEFORE, start) + 1 or start
    return f"… {words[cut:]}", start - cut + 2, end - cut + 2


def _where(hit: object) -> str:
    parts = (getattr(hit, "speaker", ""), "memo" if getattr(hit, "memo_id", 0) else "")
    return " · ".join(part for part in parts if part)


def excerpt_line() -> int:
    """The height of a line of an excerpt, in pixels."""
    return QFontMetrics(fonts.reading_font(current_type().body)).height()


def paint_excerpt(painter: QPainter, inner: QRect, top: int, words: str, start: int, end: int) -> None:
    """At most two lines of words from `top` on, those at [start, end) in code points lit up."""
    layout = QTextLayout(words.replace("\n", " "), fonts.reading_font(current_type().body))
    offsets, lit = Offsets(words), QTextLayout.FormatRange()
    lit.start = offsets.to_qt(start)
    lit.length = offsets.to_qt(end) - lit.start
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
        line.setPosition(QPointF(0, number * excerpt_line()))
        height = (number + 1) * excerpt_line()
    layout.endLayout()
    painter.setPen(QColor(current().text))
    painter.setClipRect(QRect(inner.left(), top, inner.width(), height))
    layout.draw(painter, QPointF(inner.left(), top))
    painter.setClipping(False)
