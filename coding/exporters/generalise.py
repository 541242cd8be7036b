"""Attributes that a few people share tell who they are: values, and combinations of them, are made general."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

RARE = "other"
FEWEST = 3
Values = list[str | None]


def general(values: Sequence[str | None], fewest: int = FEWEST) -> Values:
    """The values with those that fewer than `fewest` hold as “other”; many numbers as halves of their range."""
    held = Counter(value for value in values if value)
    numbers = [_number(value) for value in values if value]
    if len(held) > fewest and all(number is not None for number in numbers):
        return _halves(values, sorted(number for number in numbers if number is not None))
    rare = {value for value, times in held.items() if times < fewest}
    if 0 < sum(held[value] for value in rare) < fewest:
        rare |= {min((value for value in held if value not in rare), key=lambda v: held[v], default="")}
    return [RARE if value in rare else value for value in values]


def together(columns: Mapping[str, Sequence[str | None]], fewest: int = FEWEST) -> dict[str, Values]:
    """Columns of one length, generalised so that every combination in a row is that of at least `fewest` rows.

    Columns with most different values give way first; a value that is missing is one too (k-anonymity by local
    recoding, after Sweeney 2002). With fewer rows than `fewest` everything becomes “other”.
    """
    made = {name: general(values, fewest) for name, values in columns.items()}
    for name in sorted(made, key=lambda one: (-len(set(made[one])), one)):
        for at in _alone(made, fewest):
            made[name][at] = RARE
    left = _alone(made, fewest)
    if left:
        _join_smallest(made, left)
    return made


def _rows(columns: Mapping[str, Values]) -> list[tuple[str | None, ...]]:
    return list(zip(*columns.values(), strict=True))


def _alone(columns: Mapping[str, Values], fewest: int) -> list[int]:
    """The rows whose combination fewer than `fewest` share."""
    rows = _rows(columns)
    held = Counter(rows)
    return [at for at, row in enumerate(rows) if held[row] < fewest]


def _join_smallest(columns: dict[str, Values], left: Sequence[int]) -> None:
    """Make the smallest of the other combinations as general as the rows that are left, which then are enough."""
    rows = _rows(columns)
    others = Counter(row for at, row in enumerate(rows) if at not in set(left))
    smallest = min(others, key=lambda row: (others[row], rows.index(row)), default=None)
    for at, row in enumerate(rows):
        if at in left or row == smallest:
            for values in columns.values():
                values[at] = RARE


def _halves(values: Sequence[str | None], ordered: list[float]) -> Values:
    middle = ordered[(len(ordered) - 1) // 2]
    if min(sum(n <= middle for n in ordered), sum(n > middle for n in ordered)) < FEWEST:
        return [RARE if value else None for value in values]
    return [
        None if not value else f"up to {middle:g}" if (_number(value) or 0) <= middle else f"above {middle:g}"
        for value in values
    ]


def _number(value: str) -> float | None:
    try:
        return float(value)
    except ValueError:
        return None
