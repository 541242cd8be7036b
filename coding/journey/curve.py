"""The emotion curve: a piecewise cubic through the measured points that never overshoots them.

PCHIP after Fritsch & Butland (1984) with the shape-preserving three-point end slopes of Moler (2004), as
SciPy has it; a cubic spline through the same points can leave the −2…+2 scale.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

Segment = tuple[float, float, float, float, float, float]


def slopes(xs: Sequence[float], ys: Sequence[float]) -> list[float]:
    """The derivative at each point; `xs` rise strictly; one point has slope 0."""
    if len(xs) < 2:
        return [0.0] * len(xs)
    steps = [b - a for a, b in pairwise(xs)]
    rises = [(b - a) / h for (a, b), h in zip(pairwise(ys), steps, strict=True)]
    if len(xs) == 2:
        return [rises[0], rises[0]]
    inner = [_inner(steps[i], steps[i + 1], rises[i], rises[i + 1]) for i in range(len(rises) - 1)]
    first = _edge(steps[0], steps[1], rises[0], rises[1])
    last = _edge(steps[-1], steps[-2], rises[-1], rises[-2])
    return [first, *inner, last]


def _inner(h0: float, h1: float, d0: float, d1: float) -> float:
    if d0 * d1 <= 0:
        return 0.0
    w0, w1 = 2 * h1 + h0, h1 + 2 * h0
    return (w0 + w1) / (w0 / d0 + w1 / d1)


def _edge(h0: float, h1: float, d0: float, d1: float) -> float:
    slope = ((2 * h0 + h1) * d0 - h0 * d1) / (h0 + h1)
    if slope * d0 <= 0:
        return 0.0
    if d0 * d1 <= 0 and abs(slope) > 3 * abs(d0):
        return 3 * d0
    return slope


def segments(xs: Sequence[float], ys: Sequence[float]) -> list[Segment]:
    """The same curve as Bézier segments (x1, y1, x2, y2, x, y), each starting where the last ended."""
    rates = slopes(xs, ys)
    out: list[Segment] = []
    for i in range(len(xs) - 1):
        third = (xs[i + 1] - xs[i]) / 3
        out.append(
            (
                xs[i] + third,
                ys[i] + third * rates[i],
                xs[i + 1] - third,
                ys[i + 1] - third * rates[i + 1],
                xs[i + 1],
                ys[i + 1],
            )
        )
    return out


def value_at(xs: Sequence[float], ys: Sequence[float], x: float) -> float:
    """The height of the curve at x, which must lie between the first and the last point."""
    if len(xs) == 1:
        return ys[0]
    i = min(max(bisect_right(xs, x) - 1, 0), len(xs) - 2)
    h = xs[i + 1] - xs[i]
    t = (x - xs[i]) / h
    rates = slopes(xs, ys)
    return (
        (1 + 2 * t) * (1 - t) ** 2 * ys[i]
        + t * (1 - t) ** 2 * h * rates[i]
        + t * t * (3 - 2 * t) * ys[i + 1]
        - t * t * (1 - t) * h * rates[i + 1]
    )
