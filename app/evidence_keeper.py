"""Keeps the evidence of the open project fresh, read in the background after every change."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.desk import Desk
from app.journey.letting_go import let_rows_go, piles_of

if TYPE_CHECKING:
    from coding.changes import Changes
    from coding.evidence import Evidence

_CALM_MS = 60
_LARGE = 20_000
_TABLES = ("coding", "passage", "code", "source", "participant", "speaker", "turn", "memo", "coder")


class EvidenceKeeper(QObject):
    """`refreshed()` when `current` was read anew; an answer older than the last change is dropped."""

    refreshed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.current: Evidence | None = None
        self._wanted = 0
        self._wait = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._wait.timeout.connect(self._read)
        desk.opened.connect(self._opened)
        desk.closed.connect(self._forget)
        desk.changed.connect(self._changed)

    def _opened(self) -> None:
        self._forget()
        self._wait.start()

    def _forget(self) -> None:
        self._wait.stop()
        self._wanted += 1
        self.current = None

    def _changed(self, changes: Changes, _origin: object) -> None:
        if changes.touches(*_TABLES):
            self._wait.start()

    def _read(self) -> None:
        from coding.evidence import read_evidence

        self._wanted += 1
        number = self._wanted
        self._desk.read_later(
            read_evidence, self.current, done=lambda evidence: self._arrived(number, evidence)
        )

    def _arrived(self, number: int, evidence: Evidence) -> None:
        if number == self._wanted:
            old, self.current = self.current, evidence
            self.refreshed.emit()
            if old is not None and len(old.rows) > _LARGE:
                piles = [list(old.rows), *(piles_of(old.facts) if old.facts is not None else ())]
                self._desk.jobs.background(partial(let_rows_go, piles), failed=self._desk.fail)
