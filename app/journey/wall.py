"""The quote wall: one quote a participant, large enough to be read from afar, shuffled by a key."""

from __future__ import annotations

import random
from collections.abc import Sequence

from PySide6.QtCore import QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QPageLayout,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from app import fonts
from app.journey.formats import to_bytes
from app.theme import current
from coding.journey.view import JourneyView, Quote, Stage
from models.translation import tr

MOST = 12
LARGEST, LEAST = 34, 13
PAD = 22.0
A6 = (148.5, 105.0)


def quotes_of(view: JourneyView, stage: Stage | None) -> tuple[Quote, ...]:
    """The first counted quote of every participant in a stage, or anywhere on the map."""
    best: dict[str, Quote] = {}
    for lane in view.lanes:
        for cell in lane.cells:
            if stage is None or cell.stage_id == stage.id:
                for card in cell.cards:
                    for quote in card.quotes:
                        best.setdefault(quote.participant or quote.source, quote)
    return tuple(best.values())


class QuoteWall(QWidget):
    """Paints a grid of quotes; `shuffle` puts others first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quotes: list[Quote] = []
        self._draw = random.Random()

    def show_quotes(self, quotes: Sequence[Quote]) -> None:
        """Shows these, as many as can be read."""
        self.quotes = list(quotes)
        words = "; ".join(f"{quote.quote.strip()} ({quote.participant})" for quote in self.shown)
        self.setAccessibleName(tr("Quote wall: {words}", words=words))
        self.update()

    @property
    def shown(self) -> list[Quote]:
        """Those on the wall now."""
        return self.quotes[:MOST]

    def shuffle(self) -> None:
        """Puts the quotes into another order."""
        order = list(self.quotes)
        self._draw.shuffle(order)
        self.show_quotes(order)

    def paintEvent(self, event: QPaintEvent) -> None:
        """QWidget: the grid."""
        painter, look = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(look.window))
        count = len(self.shown)
        if not count:
            painter.setPen(QColor(look.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No quotes here yet."))
            return
        columns = 1 if count == 1 else 2 if count <= 4 else 3 if count <= 9 else 4
        rows = -(-count // columns)
        width, height = (self.width() - PAD) / columns, (self.height() - PAD) / rows
        size = min(_fitting(quote, width - 3 * PAD, height - 4.5 * PAD) for quote in self.shown)
        for index, quote in enumerate(self.shown):
            left, top = PAD + index % columns * width, PAD + index // columns * height
            paint_card(painter, QRectF(left, top, width - PAD, height - PAD), quote, size)


def _fitting(quote: Quote, width: float, height: float) -> int:
    """The largest type of which a quote fills no more than a room."""
    return next((size for size in range(LARGEST, LEAST, -1) if _laid(quote, size, width)[1] <= height), LEAST)


def _laid(quote: Quote, size: int, width: float) -> tuple[QTextLayout, float]:
    text = QTextLayout(f"“{quote.quote.strip()}”", fonts.reading_font(size))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    text.setTextOption(option)
    text.beginLayout()
    height = 0.0
    while (line := text.createLine()).isValid():
        line.setLineWidth(max(40.0, width))
        line.setPosition(QPointF(0, height))
        height += size * 1.45
    text.endLayout()
    return text, height


def paint_card(painter: QPainter, box: QRectF, quote: Quote, size: int, *, paper: bool = False) -> None:
    """One quote on a card, cut at the edge when the words are too many, and who said it below."""
    look = current()
    ground, edge, ink, muted = (
        ("#ffffff", "#98a2b3", "#1d2430", "#5b6778")
        if paper
        else (look.panel, look.line, look.text, look.muted)
    )
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, 10, 10)
    inner = box.adjusted(PAD, PAD, -PAD, -PAD)
    text, _ = _laid(quote, size, inner.width())
    painter.save()
    painter.setClipRect(inner.adjusted(-4, -4, 4, -size * 1.2))
    painter.setPen(QColor(ink))
    text.draw(painter, inner.topLeft())
    painter.restore()
    painter.setPen(QColor(muted))
    painter.setFont(fonts.interface_font(max(12, size // 2)))
    who = " · ".join(part for part in (quote.participant, quote.role) if part)
    painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, who)


def cards_pdf(quotes: Sequence[Quote]) -> bytes:
    """The quotes as cards of A6, four on every A4 page, with lines to cut along."""

    def write(device: QIODevice) -> bool:
        writer = QPdfWriter(device)
        page = QPageSize(QSizeF(A6[0] * 2, A6[1] * 2), QPageSize.Unit.Millimeter, "A4")
        writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        writer.setResolution(300)
        writer.setTitle(tr("Quotes"))
        painter = QPainter(writer)
        unit = 300 / 96
        painter.scale(unit, unit)
        width, height = A6[0] / 25.4 * 96, A6[1] / 25.4 * 96
        for index, quote in enumerate(quotes):
            if index and index % 4 == 0:
                writer.newPage()
            place = index % 4
            box = QRectF(place % 2 * width, place // 2 * height, width, height).adjusted(12, 12, -12, -12)
            size = min(24, _fitting(quote, box.width() - 2 * PAD, box.height() - 3.5 * PAD))
            paint_card(painter, box, quote, size, paper=True)
        return painter.end()

    return to_bytes(write)
