"""Times and dates as the gutter writes them."""

from __future__ import annotations

from datetime import date

from models.translation import noted, tr


def clock(seconds: float) -> str:
    """Seconds from the start as 12:04, from one hour on as 1:02:04."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes:02}:{left:02}"


def day(iso: str) -> tuple[str, str]:
    """An ISO 8601 date as (“14 Mar 2026”, “Saturday”); anything else as it is written, without a weekday."""
    try:
        found = date.fromisoformat(iso[:10])
    except ValueError:
        return iso, ""
    return f"{found.day} {tr(_MONTHS[found.month - 1])} {found.year}", tr(_WEEKDAYS[found.weekday()])


def short_day(iso: str) -> tuple[str, str]:
    """An ISO 8601 date as (“14 Mar”, “Sat 2026”), for a narrow place."""
    written, weekday = day(iso)
    head, _, year = written.rpartition(" ")
    return (head, f"{weekday[:3]} {year}") if weekday else (written, "")


_MONTHS = (
    noted("Jan"),
    noted("Feb"),
    noted("Mar"),
    noted("Apr"),
    noted("May"),
    noted("Jun"),
    noted("Jul"),
    noted("Aug"),
    noted("Sep"),
    noted("Oct"),
    noted("Nov"),
    noted("Dec"),
)
_WEEKDAYS = (
    noted("Monday"),
    noted("Tuesday"),
    noted("Wednesday"),
    noted("Thursday"),
    noted("Friday"),
    noted("Saturday"),
    noted("Sunday"),
)
