"""Whether names are shown or hidden, for the whole window: every page reads through it and asks nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from models.translation import tr

if TYPE_CHECKING:
    from app.desk import Desk
    from coding.changes import Changes
    from coding.privacy.veil import Veil

T = TypeVar("T")
_WHO = ("participant", "speaker", "account", "coder")


class Naming(QObject):
    """While names are hidden every answer comes without them, and nothing but words of a workshop is written.

    `changed(hidden)` when names were hidden or are shown again; the desk then says that everything changed.
    """

    changed = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._veil: Veil | None = None
        self._done = self._undone = 0
        desk.closed.connect(self._forget)
        desk.changed.connect(self._look_again)

    @property
    def hidden(self) -> bool:
        """Whether names are hidden now."""
        return self._veil is not None

    def hide(self, hidden: bool) -> None:
        """Hides the names the project knows, or shows them again."""
        if hidden == self.hidden or not self._desk.is_open:
            return
        if hidden:
            self._read()
        else:
            self._take(None)

    def toggle(self) -> None:
        """Hides names, or shows them again."""
        self.hide(not self.hidden)

    def veiled(self, rows: T) -> T:
        """What a view answered, without names while they are hidden; on any thread."""
        veil = self._veil
        return rows if veil is None else veil.hide(rows)

    def allows(self, nameless: bool) -> bool:
        """Whether an act may be done now; says why not. What is covered on screen must never be written back."""
        if self.hidden and not nameless:
            self._desk.tell(
                tr("Nothing is changed while names are hidden."), tr("Show names again, then repeat it.")
            )
            return False
        return True

    def acted(self) -> None:
        """Something was done; what is done while names are hidden can be taken back while they are."""
        if self.hidden:
            self._done, self._undone = self._done + 1, 0

    def may_step(self, way: int) -> bool:
        """Whether an act may be undone (−1) or redone (1) now; says why not.

        While names are hidden only what was done since: a room must not see older work change behind the cover.
        """
        if not self.hidden:
            return True
        if not (self._done if way < 0 else self._undone):
            return self.allows(False)
        self._done, self._undone = self._done + way, self._undone - way
        return True

    def _read(self) -> None:
        from coding.privacy.veil import Veil

        self._desk.read_later(Veil.of, done=self._take)

    def _take(self, veil: Veil | None) -> None:
        was, self._veil = self.hidden, veil
        if was != self.hidden:
            self._done = self._undone = 0
        if was != self.hidden:
            self.changed.emit(self.hidden)
        self._desk.refresh_all()

    def _forget(self) -> None:
        if self.hidden:
            self._veil = None
            self.changed.emit(False)

    def _look_again(self, changes: Changes, origin: object) -> None:
        """Somebody new may be named after an undo."""
        if self.hidden and origin is not self and changes.touches(*_WHO):
            self._read()
