"""Find words in the source that is shown: next, previous, how many."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.text.view import TranscriptView
from app.widgets.boxes import Ground, row
from app.widgets.buttons import Button, IconButton
from app.widgets.search_field import SearchField
from app.widgets.text import Label
from models.span import Span
from models.translation import tr

_MOST = 5000


class FindBar(Ground):
    """Ctrl+F; letters count whatever their case."""

    def __init__(self, view: TranscriptView, parent: QWidget | None = None) -> None:
        super().__init__("panel", "bottom", parent)
        self._view, self._at = view, -1
        self._found: list[Span] = []
        line = row(self, margins=(16, 6, 12, 6))
        self.field = SearchField(tr("Find in this source"))
        self.field.searched.connect(self._search)
        self.field.returnPressed.connect(lambda: self.step(1))
        self.figure = Label("", "small")
        line.addWidget(self.field, 1)
        line.addWidget(self.figure)
        line.addWidget(Button(tr("Previous"), "quiet", lambda: self.step(-1)))
        line.addWidget(Button(tr("Next"), "quiet", lambda: self.step(1)))
        line.addWidget(IconButton("close", tr("Close find"), self.leave))
        self.hide()

    def open(self) -> None:
        """Shows the bar with the selected words in it."""
        words = self._view.selected_words()
        if words and "\n" not in words:
            self.field.setText(words)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text())

    def leave(self) -> None:
        """Closes the bar; the reader stays where the last find was."""
        self.hide()
        self._view.show_found(())
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """The next or previous place."""
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self._view.reveal(self._found[self._at], select=True)
            self.figure.setText(tr("{value} of {found}", value=self._at + 1, found=len(self._found)))

    def _search(self, typed: str) -> None:
        self._found, self._at = find_all(self._view.source.text, typed), -1
        self._view.show_found(self._found)
        self.figure.setText(
            ""
            if not typed
            else tr("{found} found", found=len(self._found))
            if self._found
            else tr("Not found")
        )
        start = self._view.visible_span().start
        self._at = next((at for at, span in enumerate(self._found) if span.start >= start), 0) - 1
        if typed:
            self.step(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: Escape closes, Shift+Enter goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def find_all(text: str, words: str) -> list[Span]:
    """The spans of the words in the text, whatever their case; at most 5,000."""
    if not words.strip():
        return []
    found = re.finditer(re.escape(words), text, re.IGNORECASE)
    return [Span(hit.start(), hit.end()) for hit, _ in zip(found, range(_MOST), strict=False)]
