"""How a suggestion is drawn: code and score, the words with their cues underlined, and why."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app import fonts
from app.codecolours import code_colour
from app.delegates.lists import states
from app.delegates.paint import paint_swatch, paint_text
from app.itemmodels.groups import ROW_ROLE
from app.offers import Offer
from app.theme import current, current_type
from models.translation import tr

Index = QModelIndex | QPersistentModelIndex
_MOST_LINES, _PAD, _BAR, _LEAST = 3, 12, 44, 60


class OfferDelegate(QStyledItemDelegate):
    """A card; the chosen one is ringed. `figures` say for each code how far its suggestions were right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.figures: Mapping[int, str] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate: head, up to three lines of words, reason."""
        width = option.widget.viewport().width() if hasattr(option.widget, "viewport") else 260
        lines, height = _laid(index.data(ROW_ROLE), width - 16 - 2 * _PAD)
        return QSize(width, round(len(lines) * height) + 2 * (current_type().body + 6) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        offer: Offer = index.data(ROW_ROLE)
        look, sizes = current(), current_type()
        chosen, hovered, _ = states(option)
        colour = code_colour(offer.color, offer.kind)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(8, 2, -8, -4)
        painter.setPen(QPen(QColor(look.accent if chosen else look.line), 2 if chosen else 1))
        painter.setBrush(QColor(look.hover if hovered and not chosen else look.panel))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        inner = card.adjusted(_PAD, 8, -_PAD, -8)
        head = QRect(inner.left(), inner.top(), inner.width(), sizes.body + 6)
        paint_swatch(painter, QRectF(head.left(), head.center().y() - 4, 10, 10), colour.strip)
        name = head.adjusted(18, 0, -_BAR - 8, 0)
        words = offer.code or tr("No code yet")
        used = paint_text(painter, name, words, look.text, fonts.interface_font(strong=True))
        trusted = name.adjusted(used + 10, 0, 0, 0)
        if trusted.width() > _LEAST:
            words = self.figures.get(offer.code_id, "")
            paint_text(painter, trusted, words, look.muted, fonts.interface_font(sizes.small))
        _paint_score(painter, head, offer.score)
        bottom = _paint_words(painter, offer, inner, head.bottom() + 3, colour.strip)
        why = QRect(inner.left(), bottom + 2, inner.width(), sizes.small + 8)
        paint_text(painter, why, offer.reason, look.muted, fonts.interface_font(sizes.small + 1))
        painter.restore()


def _paint_score(painter: QPainter, head: QRect, score: float) -> None:
    look = current()
    bar = QRectF(head.right() - _BAR, head.center().y() - 1, _BAR, 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.line))
    painter.drawRoundedRect(bar, 2, 2)
    painter.setBrush(QColor(look.accent))
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * max(0.0, min(1.0, score)), 4), 2, 2)


def _paint_words(painter: QPainter, offer: Offer, inner: QRect, top: int, colour: str) -> int:
    lines, height = _laid(offer, inner.width())
    words = _shown(offer)
    font = fonts.reading_font(current_type().body)
    for number, (start, length) in enumerate(lines):
        last = number == len(lines) - 1 and start + length < len(words)
        text = words[start:] if last else words[start : start + length]
        cut = (
            QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width()) if last else text
        )
        layout = QTextLayout(cut, font)
        layout.setFormats(_underlined(offer, start, len(cut) - (1 if last else 0), colour))
        layout.beginLayout()
        layout.createLine().setLineWidth(inner.width() + 20)
        layout.endLayout()
        painter.setPen(QColor(current().text))
        layout.draw(painter, QPointF(inner.left(), top + number * height))
    return round(top + len(lines) * height)


def _underlined(offer: Offer, start: int, length: int, colour: str) -> list[QTextLayout.FormatRange]:
    """The cues of the quote that lie in one line, drawn with a line in the code's colour."""
    found: list[QTextLayout.FormatRange] = []
    for first, end in offer.cues:
        low, high = max(first + 1 - start, 0), min(end + 1 - start, length)
        if low < high:
            each = QTextLayout.FormatRange()
            each.start, each.length = low, high - low
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(QColor(colour))
            each.format = look
            found.append(each)
    return found


def _shown(offer: Offer) -> str:
    return f"“{offer.quote}”".replace("\n", " ")


def _laid(offer: Offer, width: int) -> tuple[list[tuple[int, int]], float]:
    """Start and length of at most three lines of the quote, and the height of one."""
    font = fonts.reading_font(current_type().body)
    layout = QTextLayout(_shown(offer), font)
    layout.beginLayout()
    lines: list[tuple[int, int]] = []
    while len(lines) < _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return lines, float(QFontMetrics(font).height() + 2)
