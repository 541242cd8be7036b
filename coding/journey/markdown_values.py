"""Reads numbers, ranges, shares and changes out of the short texts of a Markdown map."""

from __future__ import annotations

import re

from coding.journey.markdown_map import Amount, GoalChange, KpiValue, Metric, TeamPart, TopPain

LONGEST = 300
"""Longer texts are sentences: no number is looked for in them, and no pattern can be made to linger."""

_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_RANGE = re.compile(rf"^({_NUMBER})\s*(?:[-–—]|to)\s*({_NUMBER})\s+(\D+)$", re.IGNORECASE)
_ONE = re.compile(rf"^({_NUMBER})\s+(\D+)$")
_EACH = {
    "hourly": "hour",
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "quarterly": "quarter",
    "annual": "year",
    "annually": "year",
    "yearly": "year",
}
_OPEN = {"ongoing", "open", "open-ended", "continuous", "continuously"}
_KPI = re.compile(rf"^({_NUMBER})\s*([km](?![a-z]))?\s*(%|[^\d\s/%][^/]*?)?\s*(?:/\s*(.+))?$", re.IGNORECASE)
_COUNTS = re.compile(rf"^({_NUMBER})\s*(?:/|of)\s*({_NUMBER})\s*(.*)$", re.IGNORECASE)
_PERIODS = frozenset({"hour", "day", "week", "month", "quarter", "year"})
_DROP = re.compile(rf"({_NUMBER})\s+([^→\d]+?)\s*(?:→|->)\s*({_NUMBER})\s+([^(\d]+?)\s*(?:\(|$)")
_STAGE = re.compile(r"^(.+?) stage\b")
_FROM_TO = re.compile(r"\bfrom\s+(.+?)\s+to\s+(.+)$", re.IGNORECASE)
_TO = re.compile(rf"\b(?:to|generate|reach)\s+({_NUMBER}.*)$", re.IGNORECASE)
_THRESHOLD = re.compile(r"\s([<>≤≥=]{1,2}\s*\S.*)$")


def number(text: str) -> float:
    """“1,000.5” as a number."""
    return float(text.replace(",", ""))


def scaled(text: str, suffix: str | None) -> float:
    """A number with its k or M."""
    return number(text) * {"k": 1_000, "m": 1_000_000}.get((suffix or "").lower(), 1)


def singular(unit: str) -> str:
    """“months” → “month”; words that do not end in a plural s stay."""
    word = unit.strip()
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def read_frequency(raw: str) -> Amount:
    """How often: “2-3 times” is 2 to 3 time, “Weekly” 1 per week, “Once” 1 time; else only the words."""
    word = raw.strip().casefold()
    if word == "once":
        return Amount(raw, 1, 1, "time")
    if word == "twice":
        return Amount(raw, 2, 2, "time")
    if word in _EACH:
        return Amount(raw, 1, 1, f"per {_EACH[word]}")
    return _range(raw)


def read_duration(raw: str) -> Amount:
    """How long: “1-3 months” is 1 to 3 month, “Ongoing” has no end."""
    return _range(raw)


def _range(raw: str) -> Amount:
    text = raw.strip()
    if len(text) > LONGEST:
        return Amount(raw)
    if text.casefold() in _OPEN:
        return Amount(raw, open=True)
    if found := _RANGE.match(text):
        return Amount(raw, number(found[1]), number(found[2]), singular(found[3]))
    if found := _ONE.match(text):
        return Amount(raw, number(found[1]), number(found[1]), singular(found[2]))
    return Amount(raw)


def read_kpi(raw: str) -> KpiValue:
    """“Demo requests: 100/month”, “Activation rate: 70%”, “Paid: 10 of 50 trials”, “NPS: 50”."""
    name, colon, written = raw.partition(":")
    text = written.strip()
    raw = f"{name.strip()}: {text}" if colon else raw
    if len(raw) > LONGEST:
        return KpiValue(raw, name.strip())
    if (found := _COUNTS.match(text)) and number(found[2]):
        part, whole = number(found[1]), number(found[2])
        return KpiValue(raw, name.strip(), 100 * part / whole, "%", part, whole)
    found = _KPI.match(text)
    if found is None:
        return KpiValue(raw, name.strip())
    per = (found[4] or "").strip()
    window = per if per in _PERIODS else ""
    unit = (found[3] or "").strip()
    if per and not window:
        unit = f"{unit} per {per}".strip()
    return KpiValue(raw, name.strip(), scaled(found[1], found[2]), unit, window=window)


def read_metric(raw: str) -> Metric:
    """“Time to first value < 2 weeks” has the threshold “< 2 weeks”."""
    found = _THRESHOLD.search(raw[:LONGEST])
    return Metric(raw, found[1] if found else "")


def read_goal(raw: str) -> GoalChange:
    """“Increase conversion from 20% to 25%” goes from 20% to 25%; without a start only the end is known."""
    if len(raw) > LONGEST:
        return GoalChange(raw)
    if found := _FROM_TO.search(raw):
        return GoalChange(raw, found[1], found[2])
    found = _TO.search(raw)
    return GoalChange(raw, after=found[1] if found else "")


def read_team(raw: str) -> TeamPart:
    """“Marketing (ads, SEO)” is Marketing with a note."""
    text = raw.strip()
    if text.endswith(")") and " (" in text:
        name, _, note = text[:-1].partition(" (")
        return TeamPart(name, note)
    return TeamPart(text)


def read_top_pain(raw: str) -> TopPain:
    """“Trial stage drop-off: 100 visits → 50 sign-ups (50% drop-off)” tells stage and both counts."""
    if len(raw) > LONGEST:
        return TopPain(raw)
    stage = _STAGE.match(raw)
    name = stage[1] if stage else ""
    drop = _DROP.search(raw)
    if drop is None:
        return TopPain(raw, name)
    return TopPain(raw, name, number(drop[1]), drop[2], number(drop[3]), drop[4])


def _in_number(text: str, index: int) -> bool:
    """Whether the comma at `index` only groups digits."""
    return text[index - 1 : index].isdigit() and text[index + 1 : index + 4].isdigit()


def split_list(text: str, between: str = ",") -> tuple[str, ...]:
    """Parts between commas (or another sign) that stand outside brackets and quotation marks."""
    parts: list[str] = []
    depth, quoted, part = 0, False, ""
    for index, letter in enumerate(text):
        quoted ^= letter == '"'
        depth += (letter == "(") - (letter == ")")
        if letter == between and depth <= 0 and not quoted and not _in_number(text, index):
            parts.append(part)
            part = ""
        else:
            part += letter
    return tuple(stripped for raw in [*parts, part] if (stripped := raw.strip()))
