"""The keys of commands: the table's own, those a person chose instead, and which may be chosen at all."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from models.translation import noted

Keys = Mapping[str, tuple[str, ...]]

TAKEN: Mapping[str, str] = {
    "F10": noted("the menu"),
    "Ctrl+C": noted("copying"),
    "Ctrl+X": noted("cutting"),
    "Ctrl+V": noted("pasting"),
    "Ctrl+A": noted("selecting everything"),
    "Ctrl+Return": noted("making a new code"),
    "Ctrl+Left": noted("moving by a word or a stage"),
    "Ctrl+Right": noted("moving by a word or a stage"),
    "Ctrl+Up": noted("moving a lane"),
    "Ctrl+Down": noted("moving a lane"),
    "Alt+F4": noted("closing the window"),
}
_CHORDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def resolved(usual: Keys, own: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    """The keys of every command: a person's own first; keys they gave away are lost to whose they were.

    What is not a command, no text, or no keys that may be chosen counts as not said; a text of nothing takes the
    keys away.
    """
    chosen: dict[str, str] = {}
    for act in usual:
        keys = own.get(act)
        if isinstance(keys, str) and (not keys or (is_chord(keys) and keys not in chosen.values())):
            chosen[act] = portable(keys)
    given = {keys for keys in chosen.values() if keys}
    return {
        act: ((chosen[act],) if chosen[act] else ())
        if act in chosen
        else tuple(keys for keys in held if keys not in given)
        for act, held in usual.items()
    }


def portable(keys: str) -> str:
    """Keys as they are stored, whichever way they were written."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def is_chord(keys: str) -> bool:
    """Whether commands may have these keys: with Ctrl, Alt or Meta, or F1 to F24; the others belong to coding."""
    sequence = QKeySequence(keys)
    if sequence.count() != 1 or portable(keys) in TAKEN:
        return False
    combination: QKeyCombination = sequence[0]  # type: ignore[index]  # missing in the stubs
    key = combination.key()
    if key in (Qt.Key.Key_unknown, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
        return False
    function = Qt.Key.Key_F1.value <= key.value <= Qt.Key.Key_F24.value
    return function or bool(combination.keyboardModifiers() & _CHORDS)
