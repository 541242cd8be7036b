"""Where words are: rectangles of stretches of text on the lines of one laid-out block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextLayout, QTextLine

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]"
)


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One block on screen: its number, the layout's top left corner and bottom in viewport pixels."""

    number: int
    x: float
    y: float
    bottom: float
    length: int  # UTF-16 units, without the line feed
    block: QTextBlock
    mixed: bool  # holds right-to-left text, so that a stretch may be several pieces

    @property
    def layout(self) -> QTextLayout:
        """The block's lines; not kept, because Qt may free them and reuse their place in memory."""
        return self.block.layout()

    def line_of(self, position: int) -> QTextLine:
        """The line that holds the UTF-16 position of the block."""
        return self.layout.lineForTextPosition(min(position, max(0, self.length - 1)))

    def baseline(self, line: QTextLine) -> int:
        """The line's baseline in whole viewport pixels."""
        return round(self.y + line.y() + line.ascent())

    def draw(self, painter: QPainter, clip: QRectF) -> None:
        """Draws the words in the painter's colour; Qt adds the layout's own place in the document."""
        layout = self.layout
        layout.draw(painter, QPointF(self.x, self.y) - layout.position(), [], clip)

    def lines(self, top: float, bottom: float) -> Iterator[QTextLine]:
        """The lines that a strip from `top` to `bottom` of the viewport may show something of."""
        layout = self.layout
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            y = self.y + line.y()
            if y > bottom:
                return
            if y + 2 * line.height() >= top:
                yield line

    def pieces(self, line: QTextLine, start: int, end: int) -> list[tuple[int, int]]:
        """Left and right pixels of what the line shows of the UTF-16 stretch [start, end), left to right."""
        first = line.textStart()
        start, end = max(start, first), min(end, first + line.textLength())
        if start >= end:
            return []
        if self.mixed:
            return self._mixed_pieces(line, start, end)
        limit = line.x() + line.naturalTextWidth()
        left, right = _x(line, start), min(_x(line, end), limit)
        return [(round(self.x + left), round(self.x + right))] if right > left else []

    def caret_x(self, line: QTextLine, position: int) -> int:
        """The pixel of a caret before the UTF-16 position."""
        return round(self.x + _x(line, position))

    def _mixed_pieces(self, line: QTextLine, start: int, end: int) -> list[tuple[int, int]]:
        """Pieces by glyph runs, because a stretch of bidirectional text is not one rectangle."""
        boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        merged: list[tuple[float, float]] = []
        for left, right in sorted((box.left(), box.right()) for box in boxes):
            if merged and left <= merged[-1][1] + 0.6:
                merged[-1] = merged[-1][0], max(merged[-1][1], right)
            else:
                merged.append((left, right))
        return [(round(self.x + left), round(self.x + right)) for left, right in merged]


def holds_right_to_left(text: str) -> bool:
    """Whether any character of the text may be set from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def _x(line: QTextLine, position: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(position))[0]
