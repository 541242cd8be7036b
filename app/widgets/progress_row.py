"""Long work in one row: what, how far, how long, and Cancel."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.widgets.boxes import row
from app.widgets.buttons import Button
from app.widgets.text import Label
from models.translation import tr


class ProgressRow(QWidget):
    """Shows one job; `cancelled` when the person pressed Cancel."""

    cancelled = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since = time.monotonic()
        line = row(self, gap=8)
        self.label = Label(label, "small")
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(140)
        self.bar.setAccessibleName(label)
        self.how_far = Label("", "small")
        self.button = Button(tr("Cancel"), "link", self._cancel)
        self.button.setAccessibleName(tr("Cancel {label}", label=label))
        for widget in (self.label, self.bar, self.how_far, self.button):
            line.addWidget(widget)

    def advance(self, done: int, total: int, what: str) -> None:
        """How far the job is; `total` 0 means unknown."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        parts = [
            tr("{done} of {total}", done=done, total=total) if total else "",
            what,
            self._left(done, total),
        ]
        self.how_far.setText(" · ".join(part for part in parts if part))

    def _left(self, done: int, total: int) -> str:
        passed = time.monotonic() - self._since
        if not done or not total or passed < 3:
            return ""
        seconds = round(passed / done * (total - done))
        return (
            tr("{seconds} s left", seconds=seconds)
            if seconds < 90
            else tr("{value} min left", value=round(seconds / 60))
        )

    def _cancel(self) -> None:
        self.button.setEnabled(False)
        self.label.setText(tr("Stopping …"))
        self.cancelled.emit()
