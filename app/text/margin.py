"""Right of the text: a bracket per coding, standing clear of the words, and its label beside its start."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.codercolours import coder_label
from app.fonts import interface_font
from app.text.brackets import Bracket, brackets, label_places
from app.text.columns import LANE
from app.text.content import TextMark
from app.text.labels import Place
from app.text.look import Look, look_of
from app.text.overflow import OverflowList
from app.text.page import Page
from app.theme import current
from models.translation import tr

_SERIF, _ROUND = 4.0, 2.0
_REACH = 3


class Margin(QWidget):
    """Paints brackets and labels of a page and tells which coding is meant."""

    mark_chosen = Signal(int)
    marks_pointed = Signal(object)
    context_requested = Signal(QPoint, int)

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._lanes = self._labels_at = 0
        self._shown: list[Bracket] | None = None
        self._places: list[Place] = []
        self._overflow = OverflowList(parent)
        self._overflow.chosen.connect(self.mark_chosen)
        self.setMouseTracking(True)
        page.moved.connect(self._stand_anew)
        page.verticalScrollBar().valueChanged.connect(self._overflow.hide)

    def set_columns(self, lanes: int, labels_at: int) -> None:
        """Draws so many lanes; labels begin at `labels_at` pixels from the left edge, 0 for no labels."""
        self._lanes, self._labels_at = lanes, labels_at
        self.refresh()

    def refresh(self) -> None:
        """Marks or sizes have changed."""
        self._overflow.hide()
        self._stand_anew()

    def _stand_anew(self) -> None:
        self._shown = None
        self.update()

    @property
    def shown(self) -> list[Bracket]:
        """The brackets on screen."""
        if self._shown is None:
            self._shown = brackets(self._page)
            rows = label_places(self._shown, self._row(), float(self.height()))
            self._places = rows if self._labels_at else []
        return self._shown

    @property
    def places(self) -> list[Place]:
        """The rows of labels on screen."""
        return self._places if self.shown else []

    def _row(self) -> int:
        return self._page.metrics.beside + 8

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints brackets, then labels."""
        look = look_of(current())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(event.rect(), look.page)
            for bracket in self.shown:
                if bracket.lane < self._lanes:
                    self._bracket(painter, look, bracket)
            for row in self.places:
                self._label(painter, look, row)

    def _bracket(self, painter: QPainter, look: Look, bracket: Bracket) -> None:
        hot = bracket.mark.id in self._page.scene.hot
        pen = QPen(look.strip(bracket.mark, dimmed=self._is_dimmed(bracket.mark)), 3 if hot else 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if bracket.mark.suggestion:
            pen.setDashPattern([1.0, 1.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_path(1.0 + bracket.lane * LANE, bracket))

    def _label(self, painter: QPainter, look: Look, row: Place) -> None:
        box = self._box(row)
        if row.more:
            painter.setFont(self._font())
            painter.setPen(look.muted)
            painter.drawText(box, _MIDDLE, tr("+{labels} more", labels=row.labels))
            return
        mark = self._page.scene.index.marks[row.marks[0]]
        hot = not self._page.scene.hot.isdisjoint(row.marks)
        font = self._font(strong=hot)
        font.setItalic(mark.suggestion)
        painter.setFont(font)
        painter.setPen(look.dimmed if self._is_dimmed(mark) else look.label(mark))
        size = self._page.metrics.beside + 1
        words, wide = _fitted(mark.written, box.width(), size, hot, mark.suggestion)
        painter.drawText(box, _MIDDLE, words)
        self._sign(painter, look, row, box.adjusted(wide + 8, 0, 0, 0))

    def _sign(self, painter: QPainter, look: Look, row: Place, box: QRect) -> None:
        """The initials of who coded, each in the coder's colour, as far as there is room."""
        painter.setFont(self._font())
        metrics = QFontMetrics(painter.font())
        for letters, color in self._coders(row):
            if box.width() < metrics.horizontalAdvance(letters):
                return
            painter.setPen(QColor(coder_label(color)) if color else look.muted)
            painter.drawText(box, _MIDDLE, letters)
            box.setLeft(box.left() + metrics.horizontalAdvance(letters) + 5)

    def _is_cut(self, row: Place) -> bool:
        label = self._page.scene.index.marks[row.marks[0]].written
        return QFontMetrics(self._font()).horizontalAdvance(label) > self.width() - self._labels_at

    def _coders(self, row: Place) -> list[tuple[str, str]]:
        """The initials and colours of who coded, where several coders are shown."""
        scene = self._page.scene
        if not scene.several_coders:
            return []
        marks = [scene.index.marks[number] for number in row.marks]
        found = {mark.coder_name: mark.coder_color for mark in marks if mark.coder_name}
        return [(initials(name), color) for name, color in found.items()]

    def _font(self, *, strong: bool = False) -> QFont:
        return interface_font(self._page.metrics.beside + 1, strong=strong)

    def _box(self, row: Place) -> QRect:
        return QRect(self._labels_at, round(row.top) - 1, self.width() - self._labels_at, self._row())

    def _is_dimmed(self, mark: TextMark) -> bool:
        scene = self._page.scene
        return scene.filter.dims(scene.turn_at(mark.start))

    def row_at(self, position: QPoint) -> Place | None:
        """The label under a position."""
        return next((row for row in self.places if self._box(row).contains(position)), None)

    def marks_at(self, position: QPoint) -> tuple[int, ...]:
        """The marks of the label or bracket under a position."""
        row = self.row_at(position)
        if row is not None:
            return row.marks
        near = [
            bracket
            for bracket in self.shown
            if bracket.lane < self._lanes
            and bracket.top <= position.y() <= bracket.bottom
            and abs(position.x() - (1 + bracket.lane * LANE)) <= _REACH
        ]
        near.sort(key=lambda bracket: abs(position.x() - (1 + bracket.lane * LANE)))
        return (near[0].mark.id,) if near else ()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights up what is pointed at; lists what found no room."""
        position = event.position().toPoint()
        row, marks = self.row_at(position), self.marks_at(position)
        self.setCursor(Qt.CursorShape.PointingHandCursor if marks else Qt.CursorShape.ArrowCursor)
        self.marks_pointed.emit(frozenset(marks) if row is None or not row.more else frozenset())
        if marks and (row is None or row.more or self._is_cut(row)):
            found = [self._page.scene.index.marks[number] for number in marks]
            self._overflow.show_beside(found, self.mapToParent(position))
        else:
            self._overflow.hide()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._overflow.hide()
        self.marks_pointed.emit(frozenset())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses a coding; on a “more” row, one of its list."""
        position = event.position().toPoint()
        row, marks = self.row_at(position), self.marks_at(position)
        if event.button() != Qt.MouseButton.LeftButton or not marks:
            return
        if row is not None and row.more:
            found = [self._page.scene.index.marks[number] for number in marks]
            self._overflow.choose(found, self.mapToGlobal(position))
        else:
            self.mark_chosen.emit(marks[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for a menu about the coding under the pointer."""
        marks = self.marks_at(event.pos())
        if marks:
            self.context_requested.emit(event.globalPos(), marks[0])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the page."""
        self._page.wheelEvent(event)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def initials(name: str) -> str:
    """The first letters of up to three words of a coder's name; two letters of a single word."""
    words = name.split()
    return name[:2].strip() if len(words) < 2 else "".join(word[0] for word in words[:3]).upper()


@lru_cache(maxsize=4096)
def _fitted(words: str, width: int, size: int, strong: bool, italic: bool) -> tuple[str, int]:
    """The words as they fit the width in the interface font, and how wide they are then."""
    font = interface_font(size, strong=strong)
    font.setItalic(italic)
    shown = _elided(font, words, width)
    return shown, QFontMetrics(font).horizontalAdvance(shown)


def _elided(font: QFont, words: str, width: int) -> str:
    return QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)


def _path(x: float, bracket: Bracket) -> QPainterPath:
    """A square bracket with rounded corners; open at an end that is off screen."""
    top, bottom = bracket.top + 1.0, bracket.bottom - 1.0
    path = QPainterPath()
    if bracket.opened:
        path.moveTo(QPointF(x + _SERIF, top))
        path.lineTo(QPointF(x + _ROUND, top))
        path.arcTo(QRectF(x, top, 2 * _ROUND, 2 * _ROUND), 90, 90)
    else:
        path.moveTo(QPointF(x, top))
    if bracket.closed:
        path.lineTo(QPointF(x, bottom - _ROUND))
        path.arcTo(QRectF(x, bottom - 2 * _ROUND, 2 * _ROUND, 2 * _ROUND), 180, 90)
        path.lineTo(QPointF(x + _SERIF, bottom))
    else:
        path.lineTo(QPointF(x, bottom))
    return path
