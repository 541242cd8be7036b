"""Shares of participants with honest limits: Wilson for one share, Newcombe for a difference, t for a mean.

Pure arithmetic: the map is rebuilt after every act and must not wait for a statistics library to be imported.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

Z95 = 1.959963984540054


def wilson(k: int, n: int, z: float = Z95) -> tuple[float, float]:
    """The Wilson score interval of k of n as shares 0…1 (Wilson, 1927); ValueError unless 0 ≤ k ≤ n and n >
    0.
    """
    if n <= 0 or not 0 <= k <= n:
        raise ValueError("a share needs 0 <= k <= n and n > 0")
    share = k / n
    scale = 1 + z * z / n
    centre = (share + z * z / (2 * n)) / scale
    half = z / scale * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    low = 0.0 if k == 0 else max(0.0, centre - half)
    high = 1.0 if k == n else min(1.0, centre + half)
    return low, high


def newcombe(k1: int, n1: int, k2: int, n2: int, z: float = Z95) -> tuple[float, float]:
    """The hybrid score interval of the difference k1/n1 − k2/n2 (Newcombe, 1998, method 10)."""
    p1, p2 = k1 / n1, k2 / n2
    low1, high1 = wilson(k1, n1, z)
    low2, high2 = wilson(k2, n2, z)
    difference = p1 - p2
    low = difference - math.sqrt((p1 - low1) ** 2 + (high2 - p2) ** 2)
    high = difference + math.sqrt((high1 - p1) ** 2 + (p2 - low2) ** 2)
    return low, high


def mean_interval(
    values: Sequence[float], low: float = -2.0, high: float = 2.0
) -> tuple[float, float] | None:
    """The 95 % t-interval of the mean of participant means, clipped to the scale; None for fewer than
    three.
    """
    n = len(values)
    if n < 3:
        return None
    mean = math.fsum(values) / n
    variance = math.fsum((value - mean) ** 2 for value in values) / (n - 1)
    half = t_quantile(n - 1) * math.sqrt(variance / n)
    return max(low, mean - half), min(high, mean + half)


@lru_cache(maxsize=512)
def t_quantile(df: int) -> float:
    """The 0.975 quantile of Student's t with a whole number of degrees of freedom, to about 1e-12."""
    low, high = 1.9, 12.8
    for _ in range(60):
        middle = (low + high) / 2
        if _two_sided(middle, df) < 0.95:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _two_sided(t: float, df: int) -> float:
    """P(|T| ≤ t) by the finite series for whole df (Abramowitz & Stegun, 1964, 26.7.3 and 26.7.4)."""
    theta = math.atan(t / math.sqrt(df))
    cosine, sine = math.cos(theta), math.sin(theta)
    total, term = 0.0, 1.0 if df % 2 == 0 else cosine
    start = 1 if df % 2 == 0 else 2
    for step in range(start, df, 2):
        total += term
        term *= cosine * cosine * step / (step + 1)
    if df % 2 == 0:
        return sine * total
    return 2 / math.pi * (theta + sine * total)
