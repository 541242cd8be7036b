"""What every analysis hands back: a table, and one sentence that says what it means and where it stops."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

Cell = str | int | float | None
Row = tuple[Cell, ...]
Rows = tuple[Row, ...]


@runtime_checkable
class Analysis(Protocol):
    """A result that can be shown as a table and said in a sentence."""

    def to_rows(self) -> Rows:
        """The table; its first row holds the headings."""
        ...

    def sentence(self) -> str:
        """What the result means, with its denominators and its limits."""
        ...


@dataclass(frozen=True)
class NotComputed:
    """An analysis that was not run, and why: switched off, or not enough evidence."""

    title: str
    reason: str

    def to_rows(self) -> Rows:
        return (("Analysis", "Not computed because"), (self.title, self.reason))

    def sentence(self) -> str:
        return f"{self.title} is not computed: {self.reason}."


def percent(share: float | None) -> str:
    """A share of one in whole per cent, or a dash when there is none."""
    return "–" if share is None else f"{round(100 * share)} %"


def percent_range(low: float, high: float) -> str:
    return f"{round(100 * low)}–{round(100 * high)} %"


def count(number: int, noun: str, plural: str | None = None) -> str:
    """“1 participant”, “3 participants”."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def listed(words: Iterable[str], at_most: int = 3) -> str:
    """“a, b and c”, or “a, b, c and 4 more”."""
    names = list(words)
    if len(names) > at_most:
        names = [*names[:at_most], f"{len(names) - at_most} more"]
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def rounded(value: float | None, digits: int = 3) -> float | None:
    """For tables: the value with a few digits, never “-0.0”."""
    return None if value is None else round(value, digits) + 0.0
