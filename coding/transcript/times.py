"""The times of transcripts, in seconds."""

from __future__ import annotations

import re

CLOCK = r"\d{1,3}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,3})?"
DOTTED = r"\d{1,2}\.\d{2}(?:\.\d{2})"
TIME = rf"(?:{CLOCK}|{DOTTED})"
_PARTS = re.compile(r"^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,3}))?$")
_DOTTED = re.compile(r"^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{2})$")


def seconds(stamp: str, *, integer_milliseconds: bool = False) -> float | None:
    """Seconds of a stamp such as 1:02:03.5 or 01.02.03, None when it is none; Teams writes .90 for 90 ms."""
    found = _PARTS.match(stamp.strip())
    if found is None:
        dotted = _DOTTED.match(stamp.strip())
        return _sum(dotted.group(1), dotted.group(2), dotted.group(3)) if dotted else None
    hours, minutes, secs, fraction = found.groups()
    if int(secs) > 59 or (hours and int(minutes) > 59):
        return None
    part = 0.0
    if fraction:
        part = int(fraction) / 1000 if integer_milliseconds else float(f"0.{fraction}")
    return round(_sum(hours, minutes, secs) + part, 3)


def _sum(hours: str | None, minutes: str, secs: str) -> float:
    return int(hours or 0) * 3600.0 + int(minutes) * 60.0 + int(secs)


def is_unpadded(stamp: str) -> bool:
    """True when a field of the stamp lacks its leading zero, as in 0:0:6.90: then its fraction counts milliseconds."""
    head, _, fraction = stamp.strip().replace(",", ".").partition(".")
    fields = head.split(":")
    return any(len(part) < 2 for part in fields[1:]) or (len(fields) > 2 and 0 < len(fraction) < 3)
