"""The memo of a coding, written below the transcript and saved while writing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.desk import Desk
from app.operations import tagging as acts
from app.widgets.boxes import Ground, column, row
from app.widgets.buttons import IconButton
from app.widgets.text import ElidedLabel

_SAVE_MS = 1500


class MemoBar(Ground):
    """Opens for one coding; saved one and a half seconds after the last key and when it closes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("panel", "top", parent)
        self._desk, self._coding, self._saved = desk, 0, ""
        box = column(self, margins=(16, 8, 12, 12), gap=4)
        head = row()
        self.title = ElidedLabel("", "strong")
        head.addWidget(self.title, 1)
        head.addWidget(IconButton("close", "Close the memo", self.leave))
        box.addLayout(head)
        self.field = _MemoField(self)
        self.field.setProperty("role", "input")
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(84)
        self.field.setPlaceholderText("What do you notice here?")
        self.field.setAccessibleName("Memo")
        box.addWidget(self.field)
        self._wait = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._wait.timeout.connect(self.save)
        self.field.textChanged.connect(self._wait.start)
        self.hide()

    def open(self, coding: int, label: str) -> None:
        """Shows the memo of a coding."""
        from coding.browse import coding_memo

        self.save()
        self._coding = coding
        self._saved = self._desk.read(coding_memo, coding)
        self.title.setText(f"Memo on “{label}”")
        self.field.setPlainText(self._saved)
        self._wait.stop()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Saves what was written since."""
        self._wait.stop()
        text = self.field.toPlainText().strip()
        if self._coding and text != self._saved and self._desk.is_open:
            self._saved = text
            acts.set_memo(self._desk, self._coding, text)

    def leave(self) -> None:
        """Saves and closes."""
        self.save()
        self._coding = 0
        self.hide()


class _MemoField(QPlainTextEdit):
    """The text; Escape closes the bar."""

    def __init__(self, bar: MemoBar) -> None:
        super().__init__(bar)
        self._bar = bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QPlainTextEdit."""
        if event.key() == Qt.Key.Key_Escape:
            self._bar.leave()
        else:
            super().keyPressEvent(event)
