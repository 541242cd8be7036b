"""Lays a long text out in small steps and goes to far places of it, without ever holding the window.

Qt lays a document out in steps that grow to 200,000 characters, a fifth of a second each, and does it all over
again when the size is known. For a long text its timers are therefore held back and we ask for the next few
paragraphs ourselves.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument

SMALL = 300_000
_STEP = 10_000
_SECONDS = 0.012
_PAUSE_MS = 6


class Arrival(QObject):
    """Positions are Qt's (UTF-16). `set_out` when a place cannot be shown at once, `grown` as more is laid out,
    `finished` when all of a long text is.

    A text of at most `SMALL` characters is left to Qt.
    """

    set_out = Signal()
    grown = Signal()
    finished = Signal()

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._laid = self._wanted = self._length = 0
        self._held = False
        self._then: Callable[[], None] | None = None
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)
        document.documentLayout().installEventFilter(self)

    @property
    def is_long(self) -> bool:
        """Whether this text is laid out in our steps."""
        return max(self._length, self._document.characterCount()) > SMALL

    @property
    def waits(self) -> bool:
        """Whether a place is still on its way."""
        return self._then is not None

    @property
    def is_finished(self) -> bool:
        """Whether everything is laid out, or left to Qt."""
        return not self.is_long or (not self._held and self._laid >= self._last)

    @property
    def known_blocks(self) -> int:
        """How many blocks have a height already, at the least."""
        if self.is_finished:
            return self._document.blockCount()
        return self._document.findBlock(self._laid).blockNumber() + 1

    @property
    def known_height(self) -> float:
        """How far down the text has been laid out, in pixels of the document."""
        box = self._document.documentLayout().blockBoundingRect(self._document.findBlock(self._laid))
        return box.bottom() + (self._margin() if self._laid >= self._last else 0.0)

    def _margin(self) -> float:
        return self._document.rootFrame().frameFormat().bottomMargin()

    @property
    def _last(self) -> int:
        return self._document.characterCount() - 1

    def hold(self, length: int) -> None:
        """Another text of so many characters comes, nothing of it is wanted yet; none is laid out until `release`."""
        self._length, self._held, self._then = length, True, None
        self.begin()

    def release(self) -> None:
        """All of the text is in the document."""
        self._length, self._held = 0, False
        self.begin()

    def begin(self) -> None:
        """The text, its width or its size is another: nothing is laid out yet; a place on its way stays so."""
        self._laid = 0
        self._timer.stop()
        if self.is_long and not self._held:
            self._timer.start()

    def reach(self, position: int, then: Callable[[], None]) -> None:
        """Calls `then` when everything up to a position is laid out; the last wish counts."""
        self._then = None
        if not self.is_long or position <= self._laid:
            then()
            return
        self._wanted, self._then = position, then
        if not self._held:
            self._go_on()
        if self._then is not None:
            self.set_out.emit()

    def _go_on(self) -> None:
        layout = self._document.documentLayout()
        until = time.perf_counter() + _SECONDS * (2 if self.waits else 1)
        while self._laid < self._last and time.perf_counter() < until:
            self._laid = min(self._laid + _STEP, self._last)
            layout.blockBoundingRect(self._document.findBlock(self._laid))
        if self._laid >= self._last:
            self._timer.stop()
        self.grown.emit()
        if self._then is not None and self._laid >= min(self._wanted, self._last):
            then, self._then = self._then, None
            then()
        if self._laid >= self._last:
            self.finished.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """QObject: holds back the timers of Qt's own layout while the text is long."""
        return event.type() == QEvent.Type.Timer and self.is_long
