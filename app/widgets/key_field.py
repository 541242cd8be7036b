"""A field that takes keys: Enter or a click listens, the next keys are taken, Escape leaves them as they were."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.widgets.buttons import Button
from models.translation import tr

_ALONE = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
)
_NONE = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class KeyField(Button):
    """Shows the keys of a command; `taken(keys)` in portable form, "" for none, when others were pressed."""

    taken = Signal(str)
    listening = False

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", "plain", self.listen, parent)
        self._name, self._keys = name, ""
        self.show_keys("")

    def show_keys(self, keys: str) -> None:
        """The keys as the system writes them, "" for none."""
        self._keys, self.listening = keys, False
        self.setText(keys or "–")
        self.setAccessibleName(tr("{command}: {keys}", command=self._name, keys=keys or tr("no keys")))

    def listen(self) -> None:
        """Takes the next keys that are pressed."""
        self.listening = True
        self.setText(tr("Press the keys …"))

    def event(self, event: QEvent) -> bool:
        """QWidget: while it listens no command of the window runs by its keys."""
        if self.listening and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QPushButton: while it listens, takes the keys; Backspace or Delete takes them away."""
        if not self.listening:
            super().keyPressEvent(event)
            return
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ALONE:
            return
        before = self._keys
        self.show_keys(before)
        if key == Qt.Key.Key_Escape:
            return
        if key in _NONE and not modifiers:
            self.taken.emit("")
        else:
            self.taken.emit(_portable(key, modifiers))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """QWidget: who goes away leaves the keys as they were."""
        super().focusOutEvent(event)
        if self.listening:
            self.show_keys(self._keys)


def _portable(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> str:
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)
