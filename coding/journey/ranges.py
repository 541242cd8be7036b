"""Reads durations and frequencies as people write them; what cannot be read stays text alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from coding.journey.view import Duration

DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.44, "quarter": 91.31, "year": 365.25}
_OPEN = re.compile(r"\b(ongoing|open|continuous|indefinite|lifetime)\b", re.IGNORECASE)
_RANGE = re.compile(
    r"(?P<low>\d+(?:\.\d+)?)(?P<plus>\+)?(?:\s*(?:-|–|to)\s*(?P<high>\d+(?:\.\d+)?))?\s*"
    r"(?P<unit>hour|day|week|month|quarter|year)s?\b"
    r"(?:\s*(?:-|–|to)\s*(?P<last>\d+(?:\.\d+)?)\s*(?P<other>hour|day|week|month|quarter|year)s?\b)?",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\b(?:from|after|since)\s+(?P<unit>hour|day|week|month|quarter|year)\s+(?P<low>\d+)", re.IGNORECASE
)
_TIMES = re.compile(
    r"(?P<low>\d+)(?:\s*(?:-|–|to)\s*(?P<high>\d+))?(?:\s*(?:times|x\b|per\b|vendors|calls|sessions|$))"
)
_RATES = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "quarterly": "quarter",
    "annual": "year",
    "annually": "year",
    "yearly": "year",
}


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often: from `low` to `high` times in each `per`, "" for in all; both None when it cannot be read."""

    text: str
    low: float | None = None
    high: float | None = None
    per: str = ""


def duration(text: str) -> Duration | None:
    """A duration such as "2-4 weeks", "4 days to 2 weeks", "3+ months", "from month 3" or "Ongoing"; None for empty."""
    words = text.strip()
    if not words:
        return None
    if _OPEN.search(words):
        return Duration(words, open=True)
    begun = _FROM.search(words)
    if begun is not None:
        return Duration(words, float(begun["low"]) * DAYS[begun["unit"].lower()], None, open=True)
    found = _RANGE.search(words)
    if found is None:
        return Duration(words)
    days = DAYS[found["unit"].lower()]
    low = float(found["low"]) * days
    if found["plus"] and found["high"] is None:
        return Duration(words, low, None, open=True)
    if found["last"] is not None and found["high"] is None:
        return Duration(words, low, float(found["last"]) * DAYS[found["other"].lower()])
    return Duration(words, low, float(found["high"] or found["low"]) * days)


def frequency(text: str) -> Frequency:
    """A frequency such as "Weekly", "2-3 times" or "Once"."""
    words = text.strip()
    lowered = words.casefold()
    if lowered in _RATES:
        return Frequency(words, 1.0, 1.0, _RATES[lowered])
    if lowered == "once":
        return Frequency(words, 1.0, 1.0)
    if lowered == "twice":
        return Frequency(words, 2.0, 2.0)
    found = _TIMES.search(lowered)
    if found is None:
        return Frequency(words)
    return Frequency(words, float(found["low"]), float(found["high"] or found["low"]))
