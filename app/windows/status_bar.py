"""The bottom of the window: coder, saved, progress, the last act with Undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.jobs import Progress
from app.theme import STATUS_BAR
from app.widgets.boxes import Bar, row
from app.widgets.buttons import Button
from app.widgets.progress_row import ProgressRow
from app.widgets.text import ElidedLabel, Label
from models.translation import tr

_PATIENCE_MS = 500
_RIGHT = Qt.AlignmentFlag.AlignRight


class StatusBar(Bar):
    """One quiet line; progress appears only for work of more than half a second."""

    def __init__(
        self, undo: Callable[[], None], show_names: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__("top", STATUS_BAR, parent)
        self._line = row(self, margins=(16, 0, 12, 0), gap=20)
        self.coder = Label("", "small")
        self.saved = Label("", "small")
        self.figure = Label("", "small")
        self.notice = ElidedLabel("", "small")
        self.undo = Button(tr("Undo"), "link", undo)
        self.undo.setVisible(False)
        for label in (self.coder, self.saved, self.figure):
            self._line.addWidget(label)
        self.names = Button(tr("Names hidden: show"), "link", show_names)
        self.names.setVisible(False)
        self._line.addWidget(self.names)
        self._line.addStretch(1)
        self._line.addWidget(self.notice, 3)
        self._line.addWidget(self.undo)

    def add_sign(self, sign: QWidget) -> None:
        """Puts a lasting state of the window after the figures."""
        self._line.insertWidget(self._line.indexOf(self.names) + 1, sign)

    def show_project(self, coder: str, saved: str) -> None:
        """Who codes and how safe the work is; both "" when no project is open."""
        self.coder.setText(coder)
        self.saved.setText(saved)
        if not coder:
            self.figure.setText("")
            self.notice.setText("")
            self.undo.setVisible(False)

    def show_notice(self, text: str, undo_label: str | None) -> None:
        """The last act; Undo is offered while there is something to undo."""
        self.notice.setText(text)
        self.notice.setAlignment(self.notice.alignment() | _RIGHT)
        self.undo.setVisible(undo_label is not None)
        self.undo.setAccessibleName(
            tr("Undo {undo_label}", undo_label=undo_label) if undo_label else tr("Undo")
        )

    def follow(self, progress: Progress) -> None:
        """Shows a job that takes more than half a second, until it ends."""
        shown = ProgressRow(progress.label, self)
        shown.hide()
        shown.button.setVisible(progress.can_cancel)
        shown.cancelled.connect(progress.cancel)
        self._line.insertWidget(4, shown)
        progress.advanced.connect(shown.advance)
        wait = QTimer(shown, singleShot=True, interval=_PATIENCE_MS)
        wait.timeout.connect(shown.show)
        wait.start()
        progress.finished.connect(shown.hide)
        progress.finished.connect(shown.deleteLater)
