"""Dresses a QTextDocument for reading: one block format for all, space before turns, nothing else."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from app.text.metrics import Metrics
from app.text.scene import Scene


def prepare(document: QTextDocument) -> None:
    """Switches off what a page to read does not need."""
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document.setDefaultTextOption(option)


class Spacing:
    """Line height and the distances between paragraphs, turns and headed entries of one scene.

    `common` is what most blocks have; only the others are set one by one.
    """

    def __init__(self, scene: Scene, metrics: Metrics) -> None:
        self._scene, self._metrics = scene, metrics
        inner = _format(metrics, top=0, bottom=metrics.paragraph_gap)
        plain = _format(metrics, top=metrics.turn_gap, bottom=metrics.paragraph_gap)
        headed = _format(metrics, top=metrics.turn_gap + metrics.heading_gap, bottom=metrics.paragraph_gap)
        turns = scene.turn_of_first_block
        blocks = range(len(scene.offsets.starts))
        mostly_turns = 2 * len(turns) > len(blocks)
        self.common = plain if mostly_turns else inner
        odd = (each for each in blocks if each not in turns) if mostly_turns else turns
        self._others = dict.fromkeys(odd, inner if mostly_turns else plain)
        self._others.update(dict.fromkeys(scene.headings, headed))
        joined = _format(metrics, top=0, bottom=0)
        self._others.update((number - 1, joined) for number in scene.offsets.continued_blocks())
        self._numbers = sorted(self._others)

    def all(self, document: QTextDocument) -> None:
        """Sets the distances of all blocks there are."""
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(self.common)
        self.others(cursor, range(document.blockCount()))
        cursor.endEditBlock()
        self.around(document)

    def others(self, cursor: QTextCursor, blocks: range) -> None:
        """Sets those of these blocks that are not like most; moves the cursor."""
        first, after = (bisect_left(self._numbers, number) for number in (blocks.start, blocks.stop))
        for number in self._numbers[first:after]:
            cursor.setPosition(cursor.document().findBlockByNumber(number).position())
            cursor.setBlockFormat(self._others[number])

    def around(self, document: QTextDocument) -> None:
        """Sets the distances around all of the text."""
        frame = document.rootFrame()
        around = frame.frameFormat()
        around.setTopMargin(first_line(self._scene, self._metrics))
        around.setLeftMargin(self._metrics.left)
        around.setBottomMargin(self._metrics.bottom)
        frame.setFrameFormat(around)


def first_line(scene: Scene, metrics: Metrics) -> int:
    """The top of the first line in pixels of the document; a heading stands above it."""
    return metrics.top + (metrics.heading_gap if 0 in scene.headings else 0)


def _format(metrics: Metrics, *, top: float, bottom: float) -> QTextBlockFormat:
    found = QTextBlockFormat()
    found.setLineHeight(metrics.line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    found.setTopMargin(top)
    found.setBottomMargin(bottom)
    return found
