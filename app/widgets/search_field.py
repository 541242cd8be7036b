"""The search field: a magnifier, a hint, the keys that reach it, Escape clears."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from app.icons import icon
from app.widgets.text import Kbd


class SearchField(QLineEdit):
    """A line to filter with; `searched` comes 120 ms after the last key."""

    searched = Signal(str)
    _kbd: Kbd | None = None

    def __init__(self, hint: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "search")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.findChildren(QToolButton)[0].setAccessibleName(hint)
        self._wait = QTimer(self, singleShot=True, interval=120)
        self._wait.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textEdited.connect(lambda: self._wait.start())
        if keys:
            line = QHBoxLayout(self)
            line.setContentsMargins(0, 0, 8, 0)
            line.addStretch(1)
            self._kbd = Kbd(keys)
            self._kbd.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(self._kbd)
            self._make_room()

    def show_keys(self, keys: str) -> None:
        """Other keys that reach it, after they were edited."""
        if self._kbd is not None:
            self._kbd.setText(keys)
            self._kbd.setVisible(bool(keys))
            self._make_room()

    def _make_room(self) -> None:
        """What is typed ends before the keys."""
        if self._kbd is not None:
            room = 0 if self._kbd.isHidden() else self._kbd.sizeHint().width() + 4
            self.setTextMargins(0, 0, room, 0)

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: follows the type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QLineEdit: Escape empties the field first, then lets the key through."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.searched.emit("")
        else:
            super().keyPressEvent(event)
