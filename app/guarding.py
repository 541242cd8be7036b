"""No error may leave a method that Qt itself calls.

PySide keeps such an error until Qt returns and raises it in every method of ours that Qt calls meanwhile; that can
end in a segmentation fault (seen with 6.11.3). So each one is told like any error nobody caught, and Qt gets a
neutral answer. Slots need no guard: PySide tells their errors one by one.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from traceback import clear_frames
from types import FunctionType
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt
from shiboken6 import Shiboken

_NEUTRAL: dict[str, Callable[[], object]] = {
    **dict.fromkeys(("sizeHint", "minimumSizeHint", "minimumSize"), QSize),
    **dict.fromkeys(("rowCount", "columnCount", "count"), int),
    **dict.fromkeys(("event", "eventFilter", "viewportEvent", "focusNextPrevChild", "hitButton"), bool),
    **dict.fromkeys(("setData", "canDropMimeData", "dropMimeData", "hasHeightForWidth", "edit"), bool),
    **dict.fromkeys(("index", "parent"), QModelIndex),
    "heightForWidth": lambda: -1,
    "flags": lambda: Qt.ItemFlag.NoItemFlags,
    "supportedDropActions": lambda: Qt.DropAction.IgnoreAction,
    "expandingDirections": lambda: Qt.Orientation(0),
    "mimeTypes": list,
}
_GIVE_NOTHING = frozenset(
    "paint data headerData currentChanged createEditor updateEditorGeometry setEditorData setModelData scrollTo sort "
    "closeEditor mimeData createMimeDataFromSelection loadResource addItem itemAt takeAt invalidate "
    "setGeometry".split()
)
_guarded: set[type[Any]] = set()


def guard_overrides() -> None:
    """Guards the classes of the window that there are, and every one that comes."""

    if not _guarded:
        hook = classmethod(_guard_new)
        Shiboken.Object.__init_subclass__ = hook  # type: ignore[assignment, method-assign]
    _guard_below(Shiboken.Object)


def _guard_new(kind: type[Any], /) -> None:
    super(Shiboken.Object, kind).__init_subclass__()
    _guard(kind)


def _guard_below(kind: type[Any]) -> None:
    for each in kind.__subclasses__():
        _guard(each)
        _guard_below(each)


def _guard(kind: type[Any], /) -> None:
    if not kind.__module__.startswith("app.") or kind in _guarded:
        return
    _guarded.add(kind)
    for name, method in list(vars(kind).items()):
        if isinstance(method, FunctionType) and _asked_by_qt(kind, name):
            setattr(kind, name, _guarding(method, _NEUTRAL.get(name, lambda: None)))


def _asked_by_qt(kind: type[Any], name: str) -> bool:
    known = name in _NEUTRAL or name in _GIVE_NOTHING or name.endswith("Event")
    return known and any(name in vars(base) for base in kind.__mro__ if base.__module__.startswith("PySide6"))


def _guarding(method: Callable[..., Any], neutral: Callable[[], object]) -> Callable[..., Any]:
    @wraps(method)
    def guarded(*given: Any) -> Any:
        try:
            return method(*given)
        except Exception as error:  # the last place before Qt
            sys.excepthook(type(error), error, error.__traceback__)
            clear_frames(error.__traceback__)  # a painter that stays open would end the program
            return neutral()

    return guarded
