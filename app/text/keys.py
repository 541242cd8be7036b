"""Which key does what while the page has the focus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_BY_TEXT: Mapping[str, str] = {
    "s": "sentence",
    "t": "turn",
    "]": "extend_word",
    "[": "shrink_word",
    "}": "extend_sentence",
    "{": "shrink_sentence",
    "j": "next_passage",
    "k": "previous_passage",
    "n": "next_uncoded",
    "N": "previous_uncoded",
}
_SHIFTED = {"extend_word": "extend_sentence", "shrink_word": "shrink_sentence"}
_WITH_ALT = {"[": "extend_word_back", "]": "shrink_word_front"}
_STANDARD = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
_MOVES = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
    | {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Escape}
    | {Qt.Key.Key_Return, Qt.Key.Key_Enter}
)
_ALT_MOVES_ELSEWHERE = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def command_of(event: QKeyEvent) -> str | None:
    """The snapping command of a key press, by what it types, so that other keyboard layouts work."""
    if event.modifiers() & _CHORDS:
        return None
    text = event.text()
    if event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return _WITH_ALT.get(text)
    found = _BY_TEXT.get(text)
    if found and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return _SHIFTED.get(found)
    return found


def is_enter(event: QKeyEvent) -> bool:
    """Whether the key asks for the code palette."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def belongs_to_page(event: QKeyEvent) -> bool:
    """Whether the page keeps the key from the window's shortcuts."""
    if command_of(event) or any(event.matches(key) for key in _STANDARD):
        return True
    if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _ALT_MOVES_ELSEWHERE:
        return False
    return event.key() in _MOVES


def typed(event: QKeyEvent) -> str:
    """The one printing character of a plain key press, else an empty string."""
    chord = _CHORDS | Qt.KeyboardModifier.AltModifier
    text = event.text()
    return text if len(text) == 1 and text.isprintable() and not event.modifiers() & chord else ""
