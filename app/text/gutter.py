"""Left of the text: who speaks and when; for dated entries a timeline. Names stay in view while a turn does."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.fonts import interface_font
from app.text.captions import Caption, captions, forms
from app.text.columns import GUTTER
from app.text.content import TextTurn
from app.text.look import Look, look_of
from app.text.page import Page
from app.theme import current

_DOT = 4.0
_TIMELINE = 6  # pixels from the gutter's right edge to the line


class Gutter(QWidget):
    """Paints captions beside the blocks of a page."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        page.moved.connect(self.update)

    def wanted_width(self) -> int:
        """The width that shows every caption of the source whole, up to `GUTTER`; 0 where there is none."""
        turns = self._page.scene.source.turns
        strong = {turn.speaker or "" for turn in turns if not turn.date} | {""}
        quiet = {"0:00:00"} if any(turn.time is not None for turn in turns) else {""}
        if self._page.scene.source.dated:
            return GUTTER
        strong_width = QFontMetrics(self._strong_font()).horizontalAdvance
        quiet_width = QFontMetrics(self._quiet_font()).horizontalAdvance
        widest = max(max(map(strong_width, strong)), max(map(quiet_width, quiet)))
        return min(widest + 1, GUTTER) if widest else 0

    def entries(self) -> list[Caption]:
        """What is written now, from top to bottom."""
        return captions(self._page, self._line())

    def words(self, turn: TextTurn) -> tuple[str, str]:
        """The strong and the quiet line of a caption, in the longest form that fits."""
        room = self._room()
        strong = QFontMetrics(self._strong_font()).horizontalAdvance
        quiet = QFontMetrics(self._quiet_font()).horizontalAdvance
        offered = forms(turn, alone=len(self._page.scene.source.speakers) < 2)
        fitting = (one for one in offered if strong(one[0]) <= room and quiet(one[1]) <= room)
        return next(fitting, offered[-1])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints names and times, or the timeline."""
        look = look_of(current())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(event.rect(), look.page)
            entries = self.entries()
            if any(entry.turn.date for entry in entries):
                self._timeline(painter, look, entries)
            for entry in entries:
                self._caption(painter, look, entry)

    def _caption(self, painter: QPainter, look: Look, entry: Caption) -> None:
        turn = entry.turn
        first, second = self.words(turn)
        dimmed = self._page.scene.filter.dims(turn)
        quiet = turn.role != "participant" and not turn.date
        painter.setFont(self._strong_font(strong=not quiet))
        painter.setPen(look.dimmed if dimmed else look.muted if quiet else look.text)
        self._write(painter, first, entry.baseline)
        painter.setFont(self._quiet_font())
        painter.setPen(look.dimmed if dimmed else look.muted)
        tick = "✓" if self._page.scene.was_read(turn) else ""
        below = " ".join(part for part in (second, tick) if part)
        self._write(painter, below, entry.baseline + (self._line() if first else 0))

    def _write(self, painter: QPainter, words: str, baseline: int) -> None:
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self._room())
        painter.drawText(QPointF(0, baseline), shown)

    def _room(self) -> int:
        return self.width() - (2 * _TIMELINE if self._page.scene.source.dated else 0)

    def _strong_font(self, *, strong: bool = True) -> QFont:
        return interface_font(self._page.metrics.beside + 1, strong=strong)

    def _quiet_font(self) -> QFont:
        return interface_font(self._page.metrics.beside)

    def _line(self) -> int:
        return self._page.metrics.beside + 5

    def _timeline(self, painter: QPainter, look: Look, entries: list[Caption]) -> None:
        """A hairline with a dot beside the first line of every entry."""
        x = self.width() - _TIMELINE + 0.5
        painter.setPen(QPen(look.line, 1))
        top = entries[0].baseline - _DOT if entries[0].begins_here else 0.0
        ends = entries[-1].turn is self._page.scene.source.turns[-1]
        painter.drawLine(QPointF(x, top), QPointF(x, entries[-1].baseline if ends else self.height()))
        painter.setPen(QPen(look.page, 3))
        painter.setBrush(look.muted)
        for entry in entries:
            if entry.begins_here and entry.turn.date:
                middle = entry.baseline - self._page.metrics.above * 0.36
                box = QRectF(x - _DOT, middle - _DOT, 2 * _DOT, 2 * _DOT)
                painter.drawEllipse(box.adjusted(-1, -1, 1, 1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the page."""
        self._page.wheelEvent(event)
