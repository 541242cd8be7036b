"""What of a window has no room: words that are cut, and parts that nobody can reach."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from app.widgets.boxes import Scroll
from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from app.widgets.text import ElidedLabel

_SLACK = 1
_PASSES = 4  # of the event loop, until layouts in layouts have settled


def cut_in(window: QWidget) -> list[str]:
    """What is cut or out of reach in a window, a line each; what shows the whole in a tooltip is not cut."""
    for _ in range(_PASSES):
        QApplication.processEvents()
    seen = [each for each in window.findChildren(QWidget) if _is_seen(each)]
    return [line for each in seen for line in (*_words(each), *_place(each))]


def _is_seen(widget: QWidget) -> bool:
    return widget.isVisible() and not isinstance(widget, QScrollBar)


def _words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and widget.text():
        yield from _label(widget)
    elif isinstance(widget, QPushButton) and widget.text():
        least = widget.minimumSizeHint() if isinstance(widget, Button) else widget.sizeHint()
        if widget.width() + _SLACK < least.width() or widget.height() + _SLACK < least.height():
            yield f"button “{widget.text()}”: {widget.size().toTuple()} of {least.toTuple()}"


def _label(label: QLabel) -> Iterator[str]:
    room, metrics = label.contentsRect(), label.fontMetrics()
    pieces = label.text().split() if label.wordWrap() else label.text().split("\n")
    widest = max(metrics.horizontalAdvance(piece) for piece in pieces) if pieces else 0
    high = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    if widest > room.width() + _SLACK:
        yield f"label “{label.text()[:60]}”: {room.width()} px wide, wants {widest}"
    if high > label.height() + _SLACK:
        yield f"label “{label.text()[:60]}”: {label.height()} px high, wants {high}"


def _place(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if isinstance(widget, Scroll) and (inner := widget.widget()) is not None:
        if inner.width() > widget.viewport().width() + _SLACK:
            told = f"{inner.width()} px wide in {widget.viewport().width()}"
            yield f"{type(widget.parentWidget()).__name__} scrolls up and down only: {told}"
    elif isinstance(widget, Sheet):
        if not widget.rect().contains(widget.card.geometry()):
            yield f"sheet “{widget.accessibleName()}” is larger than the window"
    elif isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox) and parent is not None:
        inside = QRect(parent.rect()).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        if not inside.contains(widget.geometry()) and not isinstance(parent, QScrollArea):
            yield f"{type(widget).__name__} “{widget.accessibleName()[:40]}” stands out of {type(parent).__name__}"
