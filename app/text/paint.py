"""Paints one block of the page: grounds and strips first, then the words; no widget needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextLine

from app.fonts import interface_font
from app.text.content import TextTurn
from app.text.geometry import PageBlock
from app.text.index import colors_of
from app.text.look import Look
from app.text.metrics import STRIPS, Metrics
from app.text.scene import Scene
from app.theme import current_type
from models.span import Span

_DASH = 4


@dataclass(frozen=True)
class Brush:
    """Everything a block is painted with; `selection` in code points."""

    painter: QPainter
    scene: Scene
    look: Look
    metrics: Metrics
    selection: Span | None
    clip: QRectF
    width: int


def paint_block(brush: Brush, block: PageBlock) -> None:
    """Paints grounds, strips and words of the block where they meet the clip."""
    turn = brush.scene.turn_of_block(block.number)
    dimmed = brush.scene.filter.dims(turn)
    lines = list(block.lines(brush.clip.top(), brush.clip.bottom()))
    start = brush.scene.offsets.starts[block.number]
    found = brush.scene.found_in(Span(start, start + brush.scene.offsets.lengths[block.number]))
    for line in lines:
        _tints(brush, block, line, dimmed)
        for hit in found:
            _ground(brush, block, line, hit, brush.look.found)
        _ground(brush, block, line, brush.scene.flash, brush.look.flash)
        _ground(brush, block, line, brush.scene.target, brush.look.target)
        _selection(brush, block, line)
    for line in lines:
        _strips(brush, block, line, dimmed)
    brush.painter.setPen(_ink(brush, block, turn, dimmed))
    block.draw(brush.painter, brush.clip)
    if block.number in brush.scene.headings:
        _heading(brush, block, brush.scene.headings[block.number])


def _ink(brush: Brush, block: PageBlock, turn: TextTurn | None, dimmed: bool) -> QColor:
    """The colour of words: the interviewer's step back, but stay readable on a tint."""
    if dimmed:
        return brush.look.dimmed
    if turn is None or turn.role == "participant":
        return brush.look.text
    return brush.look.muted_on_tint if brush.scene.index.on_block(block.number) else brush.look.muted


def paint_caret(brush: Brush, block: PageBlock, position: int) -> None:
    """Paints the reading caret, which does not blink, at a UTF-16 position of the block."""
    line = block.line_of(position)
    if line.isValid():
        left = block.caret_x(line, position)
        top = block.baseline(line) - brush.metrics.above
        height = brush.metrics.above + brush.metrics.below
        brush.painter.fillRect(QRect(left - 2, top, 2, height), brush.look.accent)


def _heading(brush: Brush, block: PageBlock, heading: str) -> None:
    """The heading of an entry, on its own line above the words."""
    line = block.layout.lineAt(0)
    if not line.isValid():
        return
    font = interface_font(current_type().body, strong=True)
    brush.painter.setFont(font)
    brush.painter.setPen(brush.look.text)
    words = QFontMetrics(font).elidedText(heading, Qt.TextElideMode.ElideRight, brush.width)
    at = QPointF(block.x, block.baseline(line) - brush.metrics.line)
    brush.painter.drawText(at, words)


def _tints(brush: Brush, block: PageBlock, line: QTextLine, dimmed: bool) -> None:
    marks, lit = brush.scene.index.marks, brush.scene.hot
    first, last = line.textStart(), line.textStart() + line.textLength()
    for segment in brush.scene.index.segments(block.number):
        if segment.start >= last:
            return
        if segment.end <= first:
            continue
        hot = lit and [marks[number] for number in segment.marks if number in lit]
        colors = colors_of(hot) if hot else segment.colors
        if colors:
            color = brush.look.tint(colors, hot=bool(hot), dimmed=dimmed)
            for box in _boxes(brush, block, line, segment.start, segment.end):
                brush.painter.fillRect(box, color)


def _ground(brush: Brush, block: PageBlock, line: QTextLine, span: Span | None, color: QColor) -> None:
    if span is not None:
        for box in _boxes(brush, block, line, *_within(brush, block, span)):
            brush.painter.fillRect(box, color)


def _selection(brush: Brush, block: PageBlock, line: QTextLine) -> None:
    """The selection fills the lines' whole height, so that several lines read as one."""
    if brush.selection is None:
        return
    start, end = _within(brush, block, brush.selection)
    base = block.baseline(line)
    top = base - round(brush.metrics.line * 0.72)
    for left, right in block.pieces(line, start, end):
        box = QRect(left, top, right - left, brush.metrics.line)
        brush.painter.fillRect(box, brush.look.selection)


def _strips(brush: Brush, block: PageBlock, line: QTextLine, dimmed: bool) -> None:
    """One strip per coding on its own row, dashed for a suggestion; below the last row a grey hair."""
    metrics, marks = brush.metrics, brush.scene.index.marks
    top = block.baseline(line) + metrics.below
    first, last = line.textStart(), line.textStart() + line.textLength()
    for strip in brush.scene.index.strips(block.number):
        if strip.start >= last:
            return
        if strip.end <= first:
            continue
        mark = marks[strip.mark]
        color, height = brush.look.strip(mark, dimmed=dimmed), metrics.strip
        if strip.row >= STRIPS:
            color, height = brush.look.more, 1
        y = top + min(strip.row, STRIPS) * metrics.step
        for left, right in block.pieces(line, strip.start, strip.end):
            if mark.suggestion:
                _dashes(brush.painter, QRect(left, y, right - left, height), color)
            else:
                brush.painter.fillRect(left, y, right - left, height, color)


def _dashes(painter: QPainter, box: QRect, color: QColor) -> None:
    for x in range(box.left(), box.right() + 1, 2 * _DASH):
        painter.fillRect(x, box.top(), min(_DASH, box.right() + 1 - x), box.height(), color)


def _boxes(brush: Brush, block: PageBlock, line: QTextLine, start: int, end: int) -> Iterator[QRect]:
    base = block.baseline(line)
    height = brush.metrics.above + brush.metrics.below
    for left, right in block.pieces(line, start, end):
        yield QRect(left, base - brush.metrics.above, right - left, height)


def _within(brush: Brush, block: PageBlock, span: Span) -> tuple[int, int]:
    offsets = brush.scene.offsets
    return offsets.in_block(block.number, span.start), offsets.in_block(block.number, span.end)
