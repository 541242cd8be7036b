"""Where words are on a view, for tests that click on them or look at their pixels."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.text.page import Page
from app.text.view import TranscriptView
from models.span import Span


def page_of(view: TranscriptView) -> Page:
    found = view.findChild(Page)
    assert isinstance(found, Page)
    return found


def span_of(view: TranscriptView, words: str) -> Span:
    start = view.source.text.index(words)
    return Span(start, start + len(words))


def box_of(view: TranscriptView, span: Span) -> QRect:
    """The tinted box of a span that is on one line of the screen, in the pixels of the page's viewport."""
    page = page_of(view)
    offsets = view._scene.offsets
    number = offsets.block_of(span.start)
    block = next(one for one in page.visible() if one.number == number)
    start, end = offsets.in_block(number, span.start), offsets.in_block(number, span.end)
    line = block.line_of(start)
    pieces = block.pieces(line, start, end)
    base = block.baseline(line)
    left, right = pieces[0][0], pieces[-1][1]
    return QRect(left, base - page.metrics.above, right - left, page.metrics.above + page.metrics.below)


def before(view: TranscriptView, span: Span) -> QPoint:
    """A point on the left edge of the first letter of a span."""
    box = box_of(view, Span(span.start, span.start + 1))
    return QPoint(box.right() if _runs_left(view, span.start) else box.left() + 1, box.center().y())


def _runs_left(view: TranscriptView, point: int) -> bool:
    return unicodedata.bidirectional(view.source.text[point]) in ("R", "AL")


def after(view: TranscriptView, span: Span) -> QPoint:
    """A point on the right edge of the last letter of a span."""
    box = box_of(view, Span(span.end - 1, span.end))
    return QPoint(box.right(), box.center().y())


def picture(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


def color_at(image: QImage, place: QPoint) -> str:
    return QColor(image.pixelColor(place)).name()


def colors_in(image: QImage, box: QRect) -> set[str]:
    return {
        QColor(image.pixelColor(x, y)).name()
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    }
