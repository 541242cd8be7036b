"""Dates as people write them on transcripts and diaries, to ISO 8601."""

from __future__ import annotations

import datetime
import re

_MONTHS = {
    name: number
    for number, group in enumerate(
        (
            "january jan januar janvier enero",
            "february feb februar février febrero",
            "march mar märz mars marzo",
            "april apr avril abril",
            "may mai mayo",
            "june jun juni juin junio",
            "july jul juli juillet julio",
            "august aug août agosto",
            "september sep sept septembre septiembre",
            "october oct oktober okt octobre octubre",
            "november nov novembre noviembre",
            "december dec dezember dez décembre diciembre",
        ),
        1,
    )
    for name in group.split()
}
_NAMED = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2}))?(?!\d)")
_DAY_FIRST = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|\.)?\s+({_NAMED})\b\.?,?\s+(\d{{4}})", re.IGNORECASE
)
_MONTH_FIRST = re.compile(rf"\b({_NAMED})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})", re.IGNORECASE)
_DOTS = re.compile(r"(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?")
_SLASHES = re.compile(
    r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp][Mm])?)?"
)


def find_date(text: str, *, day_first: bool = False) -> str | None:
    """The first date in `text` as YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS, None when there is none.

    `day_first` decides 03/04/2024; a number above 12 decides by itself.
    """
    head = text[:400]
    for find in (_iso, _compact, _named, _dotted):
        if found := find(head):
            return found
    return _slashed(head, day_first)


def is_day_first(values: list[str]) -> bool:
    """True when slashed dates of a column can only be read day first."""
    found = [match for value in values if (match := _SLASHES.search(value))]
    first = max((int(match[1]) for match in found), default=0)
    second = max((int(match[2]) for match in found), default=0)
    return first > 12 >= second


def _made(year: int, month: int, day: int, clock: tuple[str | None, ...] = ()) -> str | None:
    try:
        date = datetime.date(year if year > 99 else year + 2000, month, day)
        if clock and clock[0] and clock[1]:
            time = datetime.time(int(clock[0]), int(clock[1]), int(clock[2] or 0) if len(clock) > 2 else 0)
            return f"{date.isoformat()}T{time.isoformat()}"
    except ValueError:
        return None
    return date.isoformat()


def _iso(text: str) -> str | None:
    found = _ISO.search(text)
    return _made(int(found[1]), int(found[2]), int(found[3]), found.groups()[3:]) if found else None


def _compact(text: str) -> str | None:
    found = _COMPACT.search(text)
    return _made(int(found[1]), int(found[2]), int(found[3]), found.groups()[3:]) if found else None


def _named(text: str) -> str | None:
    if found := _DAY_FIRST.search(text):
        return _made(int(found[3]), _MONTHS[found[2].lower()], int(found[1]))
    if found := _MONTH_FIRST.search(text):
        return _made(int(found[3]), _MONTHS[found[1].lower()], int(found[2]))
    return None


def _dotted(text: str) -> str | None:
    found = _DOTS.search(text)
    return _made(int(found[3]), int(found[2]), int(found[1]), found.groups()[3:]) if found else None


def _slashed(text: str, day_first: bool) -> str | None:
    found = _SLASHES.search(text)
    if not found:
        return None
    first, second = int(found[1]), int(found[2])
    month, day = (second, first) if (day_first and second <= 12) or first > 12 else (first, second)
    hour, minute, second_, half = found.groups()[3:]
    if hour and half:
        hour = str(int(hour) % 12 + (12 if half.lower() == "pm" else 0))
    return _made(int(found[3]), month, day, (hour, minute, second_))
