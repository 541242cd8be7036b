"""Answers that come too late: what was to be told about them may be gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

T = TypeVar("T")


def while_alive(owner: QObject, tell: Callable[[T], None]) -> Callable[[T], None]:
    """`tell` as long as `owner` is there; nothing after Qt has let it go."""

    def told(answer: T) -> None:
        if isValid(owner):
            tell(answer)

    return told
