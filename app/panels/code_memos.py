"""Memos beside a transcript: the list takes the place of the sources, the memo opens below the text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.desk import Desk
from app.operations.memos import MemoPlace
from app.panels.memo_bar import MemoBar
from app.panels.memos_panel import MemosPanel


class CodeMemos(QObject):
    """Joins the list of memos, made when first asked for, with the bar that a memo is written in."""

    def __init__(self, desk: Desk, lists: QStackedWidget, home: QWidget, bar: MemoBar) -> None:
        super().__init__(bar)
        self._desk, self._lists, self._home, self._bar = desk, lists, home, bar
        self._panel: MemosPanel | None = None

    @property
    def panel(self) -> MemosPanel:
        """The list of memos."""
        if self._panel is None:
            self._panel = MemosPanel(self._desk)
            self._panel.closed.connect(self._leave)
            self._panel.opened.connect(self._bar.open_memo)
            self._panel.begun.connect(self._bar.begin)
            self._lists.addWidget(self._panel)
        return self._panel

    def show(self) -> None:
        """Shows the list."""
        self._lists.setCurrentWidget(self.panel)
        self.panel.open()

    def open_memo(self, memo: int) -> None:
        """Opens a memo by its id."""
        self.panel.show_memo(memo)

    def begin_journal(self) -> None:
        """Begins an entry of today."""
        self._bar.begin(MemoPlace(journal=True))

    def _leave(self) -> None:
        self._lists.setCurrentWidget(self._home)
        self._home.setFocus(Qt.FocusReason.OtherFocusReason)
