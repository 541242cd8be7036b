"""A person's own keys in tooltips and menus: those of the table of actions as they are now, after every edit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.actions import Actions, keys_text
from models.translation import tr


class KeyTip(QObject):
    """Hands `show` the words with the keys of an action, once the widget is in a window and after every edit."""

    def __init__(self, widget: QWidget, act: str, words: str, show: Callable[[str], None]) -> None:
        super().__init__(widget)
        self._act, self._words, self._show = act, words, show
        self._widget = widget
        self._actions: Actions | None = None
        show(words)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """QObject: the window, and with it the actions, is known when the widget is shown."""
        if event.type() == QEvent.Type.Show and self._actions is None:
            self._actions = actions_of(self._widget)
            if self._actions is not None:
                self._actions.keys_changed.connect(self._tell)
                self._tell()
        return False

    def _tell(self) -> None:
        keys = keys_text(self._actions[self._act]) if self._actions is not None else ""
        self._show(tr("{words} ({keys})", words=self._words, keys=keys) if keys else self._words)


def actions_of(widget: QWidget) -> Actions | None:
    """The actions of the window a widget is in; a dialog or sheet of its own asks the window below it."""
    window: QWidget | None = widget.window()
    while window is not None:
        found = window.findChild(Actions)
        if isinstance(found, Actions):
            return found
        parent = window.parentWidget()
        window = parent.window() if parent is not None else None
    return None


def with_keys(widget: QWidget, words: str, act: str) -> str:
    """The words of a menu's line with the keys of an action at its right."""
    actions = actions_of(widget)
    keys = keys_text(actions[act]) if actions is not None else ""
    return f"{words}\t{keys}" if keys else words
