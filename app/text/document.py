"""Dresses a QTextDocument for reading: one block format for all, space before turns, nothing else."""

from __future__ import annotations

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


def space(document: QTextDocument, scene: Scene, metrics: Metrics) -> None:
    """Sets line height and the distances between paragraphs, turns and headed entries.

    Every block gets the commonest format at once; only the others are set one by one.
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    inner = _format(metrics, top=0, bottom=metrics.paragraph_gap)
    plain = _format(metrics, top=metrics.turn_gap, bottom=metrics.paragraph_gap)
    headed = _format(metrics, top=metrics.turn_gap + metrics.heading_gap, bottom=metrics.paragraph_gap)
    turns = scene.turn_of_first_block
    blocks = range(len(scene.offsets.starts))
    mostly_turns = 2 * len(turns) > len(blocks)
    cursor.setBlockFormat(plain if mostly_turns else inner)
    for number in (each for each in blocks if each not in turns) if mostly_turns else turns:
        _set(cursor, number, inner if mostly_turns else plain)
    for number in scene.headings:
        _set(cursor, number, headed)
    for number in scene.offsets.continued_blocks():
        _set(cursor, number - 1, _format(metrics, top=0, bottom=0))
    cursor.endEditBlock()
    frame = document.rootFrame()
    around = frame.frameFormat()
    around.setTopMargin(first_line(scene, metrics))
    around.setLeftMargin(metrics.left)
    around.setBottomMargin(metrics.bottom)
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


def _set(cursor: QTextCursor, number: int, chosen: QTextBlockFormat) -> None:
    cursor.setPosition(cursor.document().findBlockByNumber(number).position())
    cursor.setBlockFormat(chosen)
