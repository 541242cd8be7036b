"""Saturation as a curve, and importance against performance as a field of points."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians, sin

from coding.analysis.charts.bars import nice_ticks
from coding.analysis.charts.figure import MARGIN, Figure, Scale, plain
from coding.analysis.importance import Ellipse, ImportancePerformance, ItemScore
from coding.analysis.saturation import Saturation
from coding.journey.display import READING, Command, DisplayList, Measure, Path
from models.translation import tr

HEIGHT = 300.0
SIDE = 460.0


def saturation_curve(result: Saturation, measure: Measure) -> DisplayList:
    """New codes as columns, all codes so far as a line, random orders as a band, the point dashed."""
    figure = Figure(measure)
    left, right, top, bottom = MARGIN + 44, figure.width - MARGIN, MARGIN + 10, HEIGHT
    ticks = nice_ticks(max(step.total for step in result.steps))
    up = Scale(0, ticks[-1], bottom, top)
    across = Scale(0, len(result.steps), left, right)
    for tick in ticks:
        figure.pen.line(left, up.at(tick), right, up.at(tick), "grid")
        figure.pen.text(left - 8, up.at(tick) - 8, plain(tick), "small", "muted", align="end")
    xs = [across.at(i + 0.5) for i in range(len(result.steps))]
    limits = [(step.low, step.high) for step in result.steps]
    band = [(up.at(low), up.at(high)) for low, high in limits if low is not None and high is not None]
    if band:
        _area(figure, xs, [low for low, _ in band], [high for _, high in band])
    bar = min(26.0, (right - left) / len(xs) * 0.5)
    for index, (x, step) in enumerate(zip(xs, result.steps, strict=True)):
        if step.new:
            figure.pen.box(x - bar / 2, up.at(step.new), bar, bottom - up.at(step.new), "heat", radius=2)
        if len(xs) <= 30 or (index + 1) % 5 == 0:
            figure.pen.text(x, bottom + 5, str(index + 1), "small", "muted", align="middle")
        tip = tr(
            "{number}. {label}: {new} new, {total} codes so far",
            number=index + 1,
            label=step.label,
            new=step.new,
            total=step.total,
        )
        figure.pen.hit(x - bar, top, 2 * bar, bottom - top, "interview", step.label, tip, row=0, column=index)
    _line(figure, [(x, up.at(step.total)) for x, step in zip(xs, result.steps, strict=True)])
    if result.reached is not None:
        x = across.at(result.reached)
        figure.pen.line(x, top, x, bottom, "text", dash=(4, 4))
        words = tr("saturated at {reached} (+{run})", reached=result.reached, run=result.run)
        figure.pen.text(x + 6, top, words, "small.strong", "text")
    return figure.finished(bottom + 26 + MARGIN, tr("Saturation"), result.sentence())


def _area(figure: Figure, xs: Sequence[float], low: Sequence[float], high: Sequence[float]) -> None:
    there = [*zip(xs, low, strict=True)]
    back = [*zip(xs, high, strict=True)][::-1]
    first, *rest = [*there, *back]
    lines: tuple[Command, ...] = tuple(("L", x, y) for x, y in rest)
    figure.pen.path(Path((("M", *first), *lines, ("Z",)), fill="band", levels=READING))


def _line(figure: Figure, points: Sequence[tuple[float, float]]) -> None:
    first, *rest = points
    lines: tuple[Command, ...] = tuple(("L", x, y) for x, y in rest)
    figure.pen.path(Path((("M", *first), *lines), stroke="curve", width=2, levels=READING))
    for x, y in points:
        figure.dot(x, y, 3.2, "point")


def importance_field(result: ImportancePerformance, measure: Measure) -> DisplayList:
    """Importance upwards, performance to the right, ellipses for both means, the crosshair and four fields."""
    figure = Figure(measure)
    low, high = result.scale
    across = Scale(low, high, MARGIN + 60, MARGIN + 60 + SIDE)
    top = MARGIN + 14
    up = Scale(low, high, top + SIDE, top)
    figure.pen.box(across.start, up.end, SIDE, SIDE, "panel", "line.strong")
    cross_up, cross_across = up.at(result.cross_at[0]), across.at(result.cross_at[1])
    figure.pen.line(across.start, cross_up, across.end, cross_up, "line.strong", dash=(4, 4))
    figure.pen.line(cross_across, up.start, cross_across, up.end, "line.strong", dash=(4, 4))
    _fields(figure, across, up)
    for tick in nice_ticks(high, low):
        if low <= tick <= high:
            figure.pen.text(across.at(tick), up.start + 5, plain(tick), "small", "muted", align="middle")
            figure.pen.text(across.start - 8, up.at(tick) - 8, plain(tick), "small", "muted", align="end")
    figure.pen.text(across.end, up.start + 22, tr("performance →"), "small.strong", "muted", align="end")
    figure.pen.text(across.start, up.end - 16, tr("importance ↑"), "small.strong", "muted", align="end")
    for index, one in enumerate(result.items):
        _item(figure, index, one, across, up)
    return figure.finished(top + SIDE + 50, tr("Importance × performance"), result.sentence())


def _fields(figure: Figure, across: Scale, up: Scale) -> None:
    """The names of the four fields in their corners."""
    left, right = across.start + 8, across.end - 8
    figure.pen.text(left, up.end + 6, tr("concentrate here"), "small", "warn")
    figure.pen.text(right, up.end + 6, tr("keep up the good work"), "small", "faint", align="end")
    figure.pen.text(left, up.start - 22, tr("low priority"), "small", "faint")
    figure.pen.text(right, up.start - 22, tr("possible overkill"), "small", "faint", align="end")


def _item(figure: Figure, index: int, one: ItemScore, across: Scale, up: Scale) -> None:
    x, y = across.at(one.performance), up.at(one.importance)
    if one.ellipse is not None:
        figure.pen.path(_region(one, one.ellipse, across, up))
    figure.dot(x, y, 9, "accent.tint", "accent")
    figure.pen.text(x, y - 7, str(index + 1), "small.strong", "text", align="middle")
    label = f"{index + 1}  {one.item}  {one.gap:+.1f}".replace("-", "−")
    figure.pen.text(across.end + 24, up.end + index * 22, label, "body", "text", width=180)
    tip = tr(
        "{item}: importance {importance}, performance {performance}, {rated} answers",
        item=one.item,
        importance=f"{one.importance:.1f}",
        performance=f"{one.performance:.1f}",
        rated=one.rated,
    )
    figure.pen.hit(x - 10, y - 10, 20, 20, "item", one.item, tip, row=0, column=index)


def _region(one: ItemScore, ellipse: Ellipse, across: Scale, up: Scale) -> Path:
    """The joint region as a closed line of 32 points, kept inside the field."""
    angle = radians(ellipse.angle)
    points = []
    for k in range(32):
        turn = radians(k * 360 / 32)
        major, minor = ellipse.major * cos(turn), ellipse.minor * sin(turn)
        importance = one.importance + major * cos(angle) - minor * sin(angle)
        performance = one.performance + major * sin(angle) + minor * cos(angle)
        points.append((across.at(performance), up.at(importance)))
    first, *rest = points
    lines: tuple[Command, ...] = tuple(("L", x, y) for x, y in rest)
    return Path((("M", *first), *lines, ("Z",)), stroke="accent", width=1.0, dash=(3, 3), levels=READING)
