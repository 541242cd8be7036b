"""Horizontal bars with intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from coding.analysis.charts.figure import LABELS, WIDTH, Figure, plain, whole_percent
from coding.journey.display import DisplayList, Measure

SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True)
class Bar:
    """One row; None for a value that is not defined."""

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None
    note: str = ""
    key: str = ""
    tip: str = ""
    role: str = "curve"


def share_bars(
    bars: Sequence[Bar], measure: Measure, kind: str, title: str, said: str, labels: float = LABELS
) -> DisplayList:
    """Bars of shares from 0 to 100 %."""
    return value_bars(bars, measure, kind, title, said, SHARES, whole_percent, labels)


def value_bars(
    bars: Sequence[Bar],
    measure: Measure,
    kind: str,
    title: str,
    said: str,
    ticks: Sequence[float],
    words: Callable[[float], str] = plain,
    labels: float = LABELS,
) -> DisplayList:
    """Bars from zero on a scale from the first to the last tick; `kind` names what a row answers with."""
    figure = Figure(measure, WIDTH + labels - LABELS, labels)
    scale = figure.scale(ticks[0], ticks[-1])
    figure.grid(scale, ticks, figure.row(len(bars)) - 10, words)
    for index, bar in enumerate(bars):
        y = figure.row(index)
        figure.label(index, bar.label)
        figure.note(index, bar.note)
        figure.answer(index, kind, bar.key or bar.label, bar.tip or f"{bar.label}: {bar.note}")
        if bar.value is None:
            continue
        zero, end = scale.at(0), scale.at(bar.value)
        figure.pen.box(min(zero, end), y - 5, max(1.5, abs(end - zero)), 10, bar.role, radius=2)
        if bar.low is not None and bar.high is not None:
            figure.whisker(scale.at(bar.low), scale.at(bar.high), y)
    return figure.done(len(bars), title, said)


def nice_ticks(most: float, least: float = 0.0) -> tuple[float, ...]:
    """Three to six round values from `least` or below to `most` or above, zero among them."""
    reach = max(most, -least, 1e-9)
    size = 10.0 ** (len(str(int(reach))) - 1) if reach >= 1 else 0.1
    step = next(size * m for m in (0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10) if reach / (size * m) <= 5)
    first = 0
    while first * step > least:
        first -= 1
    last = 1
    while last * step < most - 1e-9:
        last += 1
    return tuple(round(i * step, 10) for i in range(first, last + 1))
