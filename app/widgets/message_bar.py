"""The message bar: what happened, what was kept, what to do; instead of dialogs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.widgets.boxes import row
from app.widgets.buttons import Button, IconButton
from app.widgets.text import Label
from models.translation import tr

_STAY_MS = 12_000
_WIDEST = 520


class MessageBar(QFrame):
    """One sentence across the top, closed by Escape, its button, or, for notices, by time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = row(self, margins=(16, 6, 8, 6), gap=12)
        self.text = Label("", "strong", wrap=True)
        self.hint = Label("", "muted", wrap=True)
        self._button = Button("", "link")
        self._pressed: Callable[[], None] | None = None
        self._shown: tuple[object, ...] = ()
        self._button.clicked.connect(self._press)
        line.addWidget(self.text)
        line.addWidget(self.hint, 1)
        line.addWidget(self._button)
        line.addWidget(IconButton("close", tr("Close this message"), self.hide))
        self._timer = QTimer(self, singleShot=True, interval=_STAY_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_message(
        self,
        text: str,
        hint: str = "",
        level: str = "error",
        button: str = "",
        pressed: Callable[[], None] | None = None,
    ) -> None:
        """Shows a sentence and a hint; `level`: error, warning, notice; only notices leave by themselves.

        What stands there already stays untouched: an error of painting would come again with every change.
        """
        shown = (text, hint, level, button, pressed)
        if self.isVisible() and shown == self._shown:
            return
        self._shown = shown
        self.text.setText(text)
        self.hint.setText(hint)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._pressed = pressed
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(f"{text} {hint}".strip())
        self.show()
        self.text.setMinimumWidth(min(_WIDEST, self.text.fontMetrics().horizontalAdvance(text) + 4))
        if level == "notice":
            self._timer.start()
        else:
            self._timer.stop()

    def _press(self) -> None:
        self.hide()
        if self._pressed is not None:
            self._pressed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
