"""Finds the block and line at a height of the document, laying out no more of it than needed.

Qt's own hit test answers with the end of the document between paragraphs while a long document is still being
laid out, so it is not asked.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine


class Finder:
    """Looks near the last answer first: reading moves in small steps.

    `known` is how many blocks, from the first, may be asked for their height.
    """

    def __init__(self, document: QTextDocument, known: Callable[[], int] | None = None) -> None:
        self._document = document
        self._known = known or document.blockCount
        self._last = 0

    def top(self, number: int) -> float:
        """The top of a block in pixels of the document; lays out everything before it."""
        block = self._document.findBlockByNumber(number)
        return self._document.documentLayout().blockBoundingRect(block).top()

    def block_at(self, y: float) -> QTextBlock:
        """The last block that begins at or above `y`; the first one where none does."""
        self._last = last_below(self.top, y, self._known(), self._last)
        return self._document.findBlockByNumber(self._last)

    def line_at(self, y: float) -> tuple[QTextBlock, QTextLine]:
        """The block at `y`, and the last line of it that begins at or above `y`."""
        block = self.block_at(y)
        inside = y - self.top(block.blockNumber())
        layout = block.layout()
        found = layout.lineAt(0)
        for number in range(1, layout.lineCount()):
            line = layout.lineAt(number)
            if line.y() > inside:
                break
            found = line
        return block, found


def last_below(top: Callable[[int], float], y: float, count: int, near: int) -> int:
    """The last number below `count` whose `top` is at most `y`, sought in growing steps from `near`."""
    low = high = min(max(near, 0), count - 1)
    step = 1
    while low > 0 and top(low) > y:
        high, low, step = low, max(0, low - step), step * 2
    step = 1
    while high < count - 1 and top(high) <= y:
        low, high, step = high, min(count - 1, high + step), step * 2
    while high - low > 1:
        middle = (low + high) // 2
        if top(middle) <= y:
            low = middle
        else:
            high = middle
    return high if top(high) <= y else low
