"""Whether the coders of the open project work blind; the window shows it, and everything else is read anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desk import Desk
from app.operations.team import set_blind

if TYPE_CHECKING:
    from coding.changes import Changes


class Teaming(QObject):
    """`changed(blind)` when the project's coders began or ended to work blind, also by undo."""

    changed = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.blind = False
        desk.opened.connect(self._look)
        desk.closed.connect(lambda: self._take(False))
        desk.changed.connect(self._look_again)
        desk.coder_changed.connect(self._read_as_another)

    def toggle(self) -> None:
        """Begins to work blind, or ends it."""
        set_blind(self._desk, not self.blind)

    def _read_as_another(self) -> None:
        """Somebody else codes now: a blind project shows them something else."""
        if self.blind:
            self._desk.refresh_all()

    def _look(self) -> None:
        from coding.seen import is_blind

        self._take(self._desk.read(is_blind))

    def _look_again(self, changes: Changes, _origin: object) -> None:
        if changes.touches("project") and self._desk.is_open:
            was = self.blind
            self._look()
            if was != self.blind:
                self._desk.refresh_all()

    def _take(self, blind: bool) -> None:
        if blind != self.blind:
            self.blind = blind
            self.changed.emit(blind)
