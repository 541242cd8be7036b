"""A panel at the right of the work that tells what something rests on: a title, a line under it, and what scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.widgets.boxes import Ground, Scroll, column, row
from app.widgets.buttons import IconButton
from app.widgets.text import Label
from models.translation import tr


class TitledPanel(Ground):
    """`shut()` when it was closed; `inner` scrolls under the head."""

    shut = Signal()

    def __init__(self, edge: str, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("panel", edge, parent)
        self.title = Label("", "title", wrap=True)
        self.under = Label("", "muted", wrap=True)
        self.close_button = IconButton("close", tr("Close (Esc)"), self.shut.emit)
        box = column(self)
        head = row(margins=(20, 14, 10, 2), gap=4)
        words = column(gap=2)
        words.addWidget(self.title)
        words.addWidget(self.under)
        head.addLayout(words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        self._scroll = Scroll(inner)
        box.addWidget(self._scroll, 1)

    def head(self, title: str, under: str) -> None:
        """Sets the title and the line under it, which goes when there is nothing to say."""
        self.title.setText(title)
        self.under.setText(under)
        self.under.setVisible(bool(under))
