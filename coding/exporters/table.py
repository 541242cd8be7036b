"""A table on its way to a sheet or a text file: columns with a form, rows of plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple

Value = str | int | float | bool | date | datetime | timedelta | None
Place = tuple[int, int]
"""Row below the header and column, both from 0."""


class Column(NamedTuple):
    """A heading with the width of its column in characters; `form` is a key of `book.FORMS`.

    A column that is `aside` makes no row higher.
    """

    title: str
    width: float = 14
    form: str = "text"
    aside: bool = False


@dataclass(frozen=True)
class Table:
    """One sheet; `links` lead from a cell to a place inside the workbook, `fills` are `rrggbb`.

    `across` repeats its first column on as many pages beside each other as a table of many columns needs on paper;
    else paper gets the first columns alone. From column `alike` on many rows hold the same values, without links and
    fills, so that they are made once.
    """

    name: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]]
    links: Mapping[Place, str] = field(default_factory=dict)
    fills: Mapping[Place, str] = field(default_factory=dict)
    alike: int | None = None
    across: bool = False


def columns(*titles: str, wide: Mapping[str, float] | None = None, form: str = "text") -> list[Column]:
    """Columns of one form; `wide` gives the widths of some."""
    return [Column(title, (wide or {}).get(title, 14), form) for title in titles]


def location(sheet: str, place: str) -> str:
    """The address of a cell for a link inside the workbook."""
    quoted = sheet.replace("'", "''")
    return f"'{quoted}'!{place}"


def day(text: str | None) -> Value:
    """An ISO date as a date; anything else stays the words it is, nothing stays nothing."""
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10]) if len(text) == 10 else moment(text)
    except ValueError:
        return text


def moment(text: str) -> Value:
    """An ISO moment in UTC without its zone, which Excel does not know; other words stay as they are."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None, microsecond=0)
    except ValueError:
        return text
