"""An error planted in every slot, handler and timer of the window, the first time that Qt calls it.

A profile function keeps account of whether Python was called from Qt; a trace function then makes the first line of
what was called raise. Both see the window's thread only. A layout is spared: it owns what Qt hands it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from tests.support.marker import MARKER

ROOT = Path(__file__).parents[2]
APP = str(ROOT / "app") + "/"
SPARED = (
    "app/errors.py",
    "app/guarding.py",
    "app/widgets/flow.py",
    "app/jobs.py:Jobs._deliver",
    "app/jobs.py:Jobs._step",
)
SIZES = {
    "sizeHint",
    "minimumSizeHint",
    "minimumSize",
    "heightForWidth",
    "hasHeightForWidth",
    "rowCount",
    "columnCount",
}


class Planted(Exception):
    """Its message holds the name that must not come out."""


def planted() -> Planted:
    """An error that speaks of a participant."""
    return Planted(f"{MARKER} fell over")


class Planter:
    """`slots` are those that failed, by file and name; `new` counts those since `begin`."""

    def __init__(self) -> None:
        self.slots: dict[CodeType, str] = {}
        self.new = 0
        self._from_qt: list[bool] = []
        self._raised = False

    def begin(self) -> None:
        """From now on every slot that has not failed yet fails once."""
        self.new = 0
        self._from_qt.clear()
        sys.settrace(self._trace)
        sys.setprofile(self._account)

    def end(self) -> None:
        """Nothing fails any more."""
        sys.setprofile(None)
        sys.settrace(None)

    def _trace(self, frame: FrameType, event: str, given: Any) -> Callable[..., Any] | None:
        code = frame.f_code
        if code in self.slots or not code.co_filename.startswith(APP) or not self._is_called_by_qt(frame):
            return None
        name = f"{Path(code.co_filename).relative_to(ROOT)}:{code.co_qualname}"
        if name.startswith(SPARED) or code.co_name in SIZES:
            return None
        self.slots[code] = name
        return self._fail

    def _is_called_by_qt(self, frame: FrameType) -> bool:
        guarded = frame.f_back is not None and frame.f_back.f_code.co_name == "guarded"
        return guarded or (bool(self._from_qt) and self._from_qt[-1])

    def _fail(self, frame: FrameType, event: str, given: Any) -> Callable[..., Any]:
        if event == "line":
            self.new += 1
            self._raised = True
            raise planted()
        return self._fail

    def _account(self, frame: FrameType, event: str, given: Any) -> None:
        if self._raised:  # raising ended the tracing
            self._raised = False
            sys.settrace(self._trace)
        if event == "call":
            self._from_qt.append(False)
        elif event == "c_call":
            self._from_qt.append(_is_of_qt(given))
        elif self._from_qt:
            self._from_qt.pop()


def _is_of_qt(called: Any) -> bool:
    owner = getattr(called, "__self__", None)
    kind = owner if isinstance(owner, type) else type(owner)
    return any(each.__module__.startswith("PySide6") for each in kind.__mro__)
