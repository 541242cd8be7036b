"""Cohen's κ of two coders who judged the same units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from math import sqrt

from coding.analysis.intervals import Z95


@dataclass(frozen=True)
class Kappa:
    """κ with its large-sample interval; None where it is not defined."""

    value: float | None
    low: float | None
    high: float | None
    agreed: int
    units: int

    @property
    def observed(self) -> float | None:
        """Share of units on which both agree."""
        return self.agreed / self.units if self.units else None


def cohen_kappa(first: Sequence[Hashable], second: Sequence[Hashable]) -> Kappa:
    """κ (Cohen 1960) with the standard error of Fleiss, Cohen and Everitt (1969)."""
    if len(first) != len(second):
        raise ValueError("both coders must judge the same units")
    n = len(first)
    agreed = sum(a == b for a, b in zip(first, second, strict=True))
    if n == 0:
        return Kappa(None, None, None, 0, 0)
    joint = Counter(zip(first, second, strict=True))
    rows, columns = Counter(first), Counter(second)
    expected = sum(rows[c] * columns[c] for c in rows) / n**2
    if expected == 1:
        return Kappa(None, None, None, agreed, n)
    value = (agreed / n - expected) / (1 - expected)
    half = Z95 * sqrt(max(0.0, _variance(joint, rows, columns, n)))
    return Kappa(value, max(-1.0, value - half), min(1.0, value + half), agreed, n)


def _variance(
    joint: Counter[tuple[Hashable, Hashable]], rows: Counter[Hashable], columns: Counter[Hashable], n: int
) -> float:
    """Variance of κ (Fleiss, Cohen and Everitt 1969, equation 13)."""
    observed = sum(k for (a, b), k in joint.items() if a == b) / n
    expected = sum(rows[c] * columns[c] for c in rows) / n**2
    on = off = 0.0
    for (a, b), k in joint.items():
        if a == b:
            on += k / n * ((1 - expected) - (columns[a] + rows[a]) / n * (1 - observed)) ** 2
        else:
            off += k / n * ((columns[a] + rows[b]) / n) ** 2
    off *= (1 - observed) ** 2
    rest = (observed * expected - 2 * expected + observed) ** 2
    return (on + off - rest) / (n * (1 - expected) ** 4)
