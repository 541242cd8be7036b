"""Puts the text of a scene into a page's document: a long one piece by piece, the first screen at once.

Qt lays out what is before every change, and after one that reaches far all of it. While a long text is put in, or
set in another size, its layout is therefore switched off, and begun anew afterwards.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.text.arrival import Arrival
from app.text.document import Spacing
from app.text.metrics import Metrics
from app.text.scene import Scene

_PIECE = 100_000
_SECONDS = 0.012
_PAUSE_MS = 3


class Filling(QObject):
    """`finished` when all of a long text is in the document; until then `arrival` holds back every far place."""

    finished = Signal()

    def __init__(self, page: QTextEdit, arrival: Arrival) -> None:
        super().__init__(page)
        self._page, self._arrival = page, arrival
        self._pieces: Iterator[str] = iter(())
        self._scene = Scene()
        self._spacing = Spacing(self._scene, Metrics.of(16))
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_on(self) -> bool:
        """Whether there is more of the text to come."""
        return self._timer.isActive()

    def show(self, scene: Scene, metrics: Metrics, font: QFont) -> None:
        """Puts the text of a scene in the place of the one before, and begins to lay it out."""
        self._timer.stop()
        self._scene, self._spacing = scene, Spacing(scene, metrics)
        document, offsets = self._page.document(), scene.offsets
        if self._arrival.is_long:
            with self._unlaid():
                self._page.setPlainText("")
        self._arrival.hold(offsets.to_qt(offsets.length) + 1)
        if self._arrival.is_long:
            self._begin(offsets.pieces(_PIECE), font)
        else:
            document.setDefaultFont(font)
            self._page.setPlainText(offsets.shown)
            self._spacing.all(document)
            self._arrival.release()

    def set_size(self, metrics: Metrics, font: QFont) -> None:
        """Sets the text there is, and what is to come of it, in another size; it is laid out anew."""
        self._spacing = Spacing(self._scene, metrics)
        self._arrival.begin()
        with self._unlaid() if self._arrival.is_long else nullcontext():
            self._page.document().setDefaultFont(font)
            self._spacing.all(self._page.document())
        self._arrival.begin()

    def _begin(self, pieces: Iterator[str], font: QFont) -> None:
        self._pieces = pieces
        document = self._page.document()
        with self._unlaid():
            self._page.setPlainText("")
            document.setDefaultFont(font)
            QTextCursor(document).setBlockFormat(self._spacing.common)
            self._spacing.around(document)
            self._put(next(pieces))
            self._page.setTextCursor(QTextCursor(document))
        self._timer.start()

    def _go_on(self) -> None:
        """The next few pieces."""
        document, until = self._page.document(), time.thread_time() + _SECONDS
        document.setLayoutEnabled(False)
        more = True
        while more and time.thread_time() < until:
            piece = next(self._pieces, "")
            self._put(piece)
            more = bool(piece)
        document.setLayoutEnabled(True)
        if not more:
            self._timer.stop()
            document.setPageSize(document.pageSize())
            self._arrival.release()
            self.finished.emit()

    def _put(self, piece: str) -> None:
        """Appends a piece; of its blocks the last one is dressed once it has come to its end."""
        cursor = QTextCursor(self._page.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        first = cursor.blockNumber()
        cursor.beginEditBlock()
        cursor.insertText(piece)
        ended = piece.endswith("\n")
        self._spacing.others(cursor, range(first, cursor.document().blockCount() - ended))
        cursor.endEditBlock()

    @contextmanager
    def _unlaid(self) -> Iterator[None]:
        document = self._page.document()
        document.setLayoutEnabled(False)
        yield
        document.setLayoutEnabled(True)
        document.setPageSize(document.pageSize())
