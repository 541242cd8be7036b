"""Cohen's κ of two coders who judged the same units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
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
    """κ of two coders' judgements of the same units, in the same order."""
    if len(first) != len(second):
        raise ValueError("both coders must judge the same units")
    return kappa_of_counts(Counter(zip(first, second, strict=True)))


def kappa_of_counts(joint: Mapping[tuple[Hashable, Hashable], int]) -> Kappa:
    """κ (Cohen 1960) with the standard error of Fleiss, Cohen and Everitt (1969), from pairs of judgements."""
    n = sum(joint.values())
    agreed = sum(k for (a, b), k in joint.items() if a == b)
    if n == 0:
        return Kappa(None, None, None, 0, 0)
    rows, columns = _margins(joint, 0), _margins(joint, 1)
    expected = sum(rows[c] * columns[c] for c in rows) / n**2
    if expected == 1:
        return Kappa(None, None, None, agreed, n)
    value = (agreed / n - expected) / (1 - expected)
    half = Z95 * sqrt(max(0.0, _variance(joint, rows, columns, n)))
    return Kappa(value, max(-1.0, value - half), min(1.0, value + half), agreed, n)


def _margins(joint: Mapping[tuple[Hashable, Hashable], int], side: int) -> Counter[Hashable]:
    totals: Counter[Hashable] = Counter()
    for pair, times in joint.items():
        totals[pair[side]] += times
    return totals


def _variance(
    joint: Mapping[tuple[Hashable, Hashable], int],
    rows: Counter[Hashable],
    columns: Counter[Hashable],
    n: int,
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
