"""Left of the text: who speaks and when; for dated entries a timeline. Names stay in view while a turn does."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.fonts import interface_font
from app.text.clock import clock, day
from app.text.columns import GUTTER
from app.text.content import TextTurn
from app.text.look import Look, look_of
from app.text.page import Page
from app.theme import current, current_type

_DOT = 4.0
_TIMELINE = 7  # pixels from the gutter's right edge to the line


@dataclass(frozen=True, slots=True)
class Entry:
    """One caption: the turn, and the baseline of its first line in the gutter's pixels."""

    turn: TextTurn
    baseline: int
    begins_here: bool


def shortened(name: str) -> str:
    """A long name as its first word and initials: “Anneliese B.”"""
    first, *others = name.split()
    return " ".join([first, *(f"{other[0]}." for other in others[:2])])


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
        strong_width = QFontMetrics(interface_font(current_type().small + 1, strong=True)).horizontalAdvance
        quiet_width = QFontMetrics(interface_font(current_type().small)).horizontalAdvance
        widest = max(max(map(strong_width, strong)), max(map(quiet_width, quiet)))
        return min(widest + 1, GUTTER) if widest else 0

    def entries(self) -> list[Entry]:
        """What is written now, from top to bottom."""
        page = self._page
        first = page.metrics.above + 6
        found: list[Entry] = []
        for block in page.visible():
            turn = page.scene.turn_of_block(block.number)
            if turn is None or block.bottom < 0:
                continue
            begins = page.scene.turn_of_first_block.get(block.number) is turn
            line = block.layout.lineAt(0)
            baseline = block.baseline(line) if begins and line.isValid() else first
            if begins or not found:
                found.append(Entry(turn, max(baseline, first), begins and baseline >= first))
        return self._without_crowding(found)

    def _without_crowding(self, entries: list[Entry]) -> list[Entry]:
        """Pushes a caption that stays in view up, out of the way of the next one."""
        room = 2 * self._line() + 4
        if len(entries) > 1 and not entries[0].begins_here:
            highest = min(entries[0].baseline, entries[1].baseline - room)
            entries[0] = Entry(entries[0].turn, highest, begins_here=False)
        return entries

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

    def _caption(self, painter: QPainter, look: Look, entry: Entry) -> None:
        turn = entry.turn
        first, second = self._words(turn)
        dimmed = self._page.scene.filter.dims(turn)
        quiet = turn.role != "participant" and not turn.date
        size = current_type().small + 1
        painter.setFont(interface_font(size, strong=not quiet))
        painter.setPen(look.dimmed if dimmed else look.muted if quiet else look.text)
        self._write(painter, first, entry.baseline)
        painter.setFont(interface_font(current_type().small))
        painter.setPen(look.dimmed if dimmed else look.muted)
        self._write(painter, second, entry.baseline + (self._line() if first else 0))

    def _words(self, turn: TextTurn) -> tuple[str, str]:
        """The strong and the quiet line of a caption."""
        time = "" if turn.time is None else clock(turn.time)
        if turn.date:
            written, weekday = day(turn.date)
            alone = len(self._page.scene.source.speakers) < 2
            return written, " ".join(
                part for part in (weekday if alone else turn.speaker or "", time) if part
            )
        return turn.speaker or "", time

    def _write(self, painter: QPainter, words: str, baseline: int) -> None:
        room = self.width() - (2 * _TIMELINE if self._page.scene.source.dated else 0)
        metrics = QFontMetrics(painter.font())
        if metrics.horizontalAdvance(words) > room:
            words = shortened(words)
        painter.drawText(QPointF(0, baseline), metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))

    def _line(self) -> int:
        return current_type().small + 5

    def _timeline(self, painter: QPainter, look: Look, entries: list[Entry]) -> None:
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
