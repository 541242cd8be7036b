"""Time marks inside speech, such as [02:33] or {00:00:12}, taken out of the words."""

from __future__ import annotations

import re

from coding.transcript.times import TIME, seconds

_INSIDE = re.compile(rf"(?:\[({TIME})\]|\{{({TIME})\}}|#(\d{{1,2}}:\d{{2}}:\d{{2}}(?:[-.,]\d{{1,3}})?)#)")


def split_at_stamps(text: str) -> list[tuple[float | None, str]]:
    """(seconds of the mark before it, words) for each part of `text`; the first part may have no mark."""
    parts: list[tuple[float | None, str]] = []
    time: float | None = None
    place = 0
    for mark in _INSIDE.finditer(text):
        stamp = seconds(next(group for group in mark.groups() if group).replace("-", "."))
        if stamp is None:
            continue
        if text[place : mark.start()].strip():
            parts.append((time, text[place : mark.start()].strip()))
        time, place = stamp, mark.end()
    parts.append((time, text[place:].strip()))
    return parts
