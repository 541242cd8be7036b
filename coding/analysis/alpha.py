"""Krippendorff's α for any number of coders, with missing judgements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from math import sqrt
from statistics import fmean
from typing import Literal

from coding.analysis.intervals import Interval, t_quantile

Value = str | int | float
Level = Literal["nominal", "ordinal", "interval"]
Unit = Sequence[Value]
"""The values given to one unit by the coders who judged it."""


@dataclass(frozen=True)
class Alpha:
    """α, or None when all values are the same or nothing can be paired."""

    value: float | None
    units: int
    """Units judged by two coders or more."""
    observed: float
    expected: float


def krippendorff_alpha(units: Iterable[Unit], level: Level = "nominal") -> Alpha:
    """α = 1 − observed/expected disagreement by coincidences (Krippendorff 2011)."""
    return alpha_of_counts(Counter(tuple(unit) for unit in units), level)


def alpha_of_counts(units: Mapping[tuple[Value, ...], int], level: Level = "nominal") -> Alpha:
    """The same α from how often each unit occurs."""
    paired = {unit: times for unit, times in units.items() if len(unit) > 1 and times}
    weights = _coincidences(paired)
    totals: Counter[Value] = Counter()
    for unit, times in paired.items():
        for given in unit:
            totals[given] += times
    n = totals.total()
    distance = _distance(level, totals)
    observed = sum(w * distance(a, b) for (a, b), w in weights.items()) / n if n else 0.0
    expected = _expected(totals, n, distance)
    value = 1 - observed / expected if expected else None
    return Alpha(value, sum(paired.values()), observed, expected)


def _coincidences(units: Mapping[tuple[Value, ...], int]) -> dict[tuple[Value, Value], float]:
    """Pairs of values inside units; a unit with m values gives each pair the weight 1/(m−1)."""
    weights: dict[tuple[Value, Value], float] = {}
    for unit, times in units.items():
        for pair in permutations(unit, 2):
            weights[pair] = weights.get(pair, 0.0) + times / (len(unit) - 1)
    return weights


def _expected(totals: Mapping[Value, int], n: int, distance: Callable[[Value, Value], float]) -> float:
    if n < 2:
        return 0.0
    pairs = ((a, b) for a in totals for b in totals if a != b)
    return sum(totals[a] * totals[b] * distance(a, b) for a, b in pairs) / (n * (n - 1))


def _distance(level: Level, totals: Mapping[Value, int]) -> Callable[[Value, Value], float]:
    """Squared difference of two values (Krippendorff 2011, section E)."""
    if level == "nominal":
        return lambda a, b: float(a != b)
    if level == "interval":
        return lambda a, b: (float(a) - float(b)) ** 2
    order = sorted(totals, key=float)
    middle: dict[Value, float] = {}
    below = 0.0
    for value in order:
        middle[value] = below + totals[value] / 2
        below += totals[value]
    return lambda a, b: (middle[a] - middle[b]) ** 2


@dataclass(frozen=True)
class Jackknife:
    """How far a coefficient depends on single participants."""

    low: float | None
    high: float | None
    """Interval: value ± t × jackknife standard error, cut at −1 and 1."""
    lowest: float | None
    highest: float | None
    """Range over all results with one participant left out."""
    most_influential: str | None


def jackknife(value: float | None, without: Mapping[str, float | None]) -> Jackknife:
    """Leave-one-out error of `value` (Tukey 1958); `without` maps a participant to the value of the rest."""
    known = {name: v for name, v in without.items() if v is not None}
    if value is None or not known:
        return Jackknife(None, None, None, None, None)
    influential = max(sorted(known), key=lambda name: abs(known[name] - value))
    lowest, highest = min(known.values()), max(known.values())
    if len(known) < 3:
        return Jackknife(None, None, lowest, highest, influential)
    low, high = _error_interval(value, list(known.values()))
    return Jackknife(low, high, lowest, highest, influential)


def _error_interval(value: float, rest: Sequence[float]) -> Interval:
    n = len(rest)
    mean = fmean(rest)
    error = sqrt((n - 1) / n * sum((v - mean) ** 2 for v in rest))
    half = t_quantile(n - 1) * error
    return max(-1.0, value - half), min(1.0, value + half)
