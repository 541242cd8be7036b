"""Intervals and exact tests for small samples of participants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb, inf, sqrt

from coding.analysis.result import percent, percent_range
from coding.journey.prevalence import Z95, mean_interval, newcombe, t_quantile, wilson
from models.translation import tr

__all__ = [
    "SMALL",
    "Z95",
    "Interval",
    "Share",
    "fisher_exact",
    "holm",
    "mcnemar_exact",
    "newcombe",
    "newcombe_paired",
    "t_interval",
    "t_quantile",
    "wilson",
]

SMALL = 5
"""Below this many participants only the fraction is printed."""

Interval = tuple[float, float]


def newcombe_paired(both: int, first: int, second: int, neither: int, z: float = Z95) -> Interval:
    """Interval of the change first − second among the same people (Newcombe 1998b, method 10)."""
    n = both + first + second + neither
    k1, k2 = both + first, both + second
    p1, p2 = k1 / n, k2 / n
    (low1, high1), (low2, high2) = wilson(k1, n, z), wilson(k2, n, z)
    phi = _phi(both, first, second, neither)
    below = _square_and_add(p1 - low1, high2 - p2, phi)
    above = _square_and_add(high1 - p1, p2 - low2, phi)
    return max(-1.0, p1 - p2 - below), min(1.0, p1 - p2 + above)


def _phi(both: int, first: int, second: int, neither: int) -> float:
    """Correlation of the paired answers, with Newcombe's correction for continuity when positive."""
    n = both + first + second + neither
    margins = (both + first) * (second + neither) * (both + second) * (first + neither)
    if margins == 0:
        return 0.0
    product: float = both * neither - first * second
    if product > 0:
        product = max(product - n / 2, 0.0)
    return product / sqrt(margins)


def _square_and_add(a: float, b: float, phi: float) -> float:
    return sqrt(max(0.0, a * a - 2 * phi * a * b + b * b))


def t_interval(values: Sequence[float]) -> Interval | None:
    """Student-t 95 % interval of the mean, on no particular scale; None for fewer than three values."""
    return mean_interval(values, -inf, inf)


def mcnemar_exact(only_first: int, only_second: int) -> float:
    """Two-sided exact p of a change among the same people (McNemar 1947, binomial form)."""
    n = only_first + only_second
    if n == 0:
        return 1.0
    tail = sum(comb(n, i) for i in range(min(only_first, only_second) + 1))
    return min(1.0, 2 * tail / (1 << n))


def fisher_exact(k1: int, n1: int, k2: int, n2: int) -> float:
    """Two-sided exact p that two groups share one proportion (Fisher 1935)."""
    total, hits = n1 + n2, k1 + k2
    ways = comb(total, hits)
    observed = comb(n1, k1) * comb(n2, k2)
    low, high = max(0, hits - n2), min(hits, n1)
    weights = (comb(n1, k) * comb(n2, hits - k) for k in range(low, high + 1))
    return min(1.0, sum(w for w in weights if w <= observed) / ways)


def holm(p_values: Sequence[float]) -> tuple[float, ...]:
    """Adjusted p values of many comparisons, in the order given (Holm 1979)."""
    order = sorted(range(len(p_values)), key=lambda i: p_values[i])
    adjusted = [1.0] * len(p_values)
    running = 0.0
    for rank, index in enumerate(order):
        running = max(running, min(1.0, (len(p_values) - rank) * p_values[index]))
        adjusted[index] = running
    return tuple(adjusted)


@dataclass(frozen=True)
class Share:
    """k of n participants."""

    k: int
    n: int

    @property
    def value(self) -> float | None:
        return self.k / self.n if self.n else None

    @property
    def interval(self) -> Interval | None:
        """Wilson interval; None when nobody could have been counted."""
        return wilson(self.k, self.n) if self.n else None

    @property
    def low(self) -> float | None:
        return self.interval[0] if self.interval else None

    @property
    def high(self) -> float | None:
        return self.interval[1] if self.interval else None

    def fraction(self) -> str:
        return tr("{k} of {n}", k=self.k, n=self.n)

    def text(self) -> str:
        """“7 of 12 (58 %, 32–81 %)”; the bare fraction under five participants."""
        if self.n < SMALL:
            return self.fraction()
        low, high = wilson(self.k, self.n)
        return f"{self.fraction()} ({percent(self.value)}, {percent_range(low, high)})"
