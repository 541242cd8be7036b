"""Losses between stages as bars, with the reasons beside: the pains that block the way, and who stopped."""

from __future__ import annotations

from coding.analysis.charts.bars import SHARES
from coding.analysis.charts.figure import MARGIN, ROW, Figure, whole_percent
from coding.analysis.dropoff import DropOff, DropOffs
from coding.journey.display import FONTS, DisplayList, Measure
from models.translation import tr, trn

LABELS = 240.0
WIDTH = 780.0


def loss_bars(result: DropOffs, measure: Measure) -> DisplayList:
    """A bar for each boundary, pale when it is no conversion, and below it a line for each reason."""
    figure = Figure(measure, WIDTH, LABELS)
    scale = figure.scale(0, 1)
    lines = sum(1 + len(_reasons(one)) for one in result.rows)
    figure.grid(scale, SHARES, figure.row(lines) - 10, whole_percent)
    line = 0
    for row, one in enumerate(result.rows):
        y = figure.row(line)
        figure.label(line, f"{one.rank()}  {one.passing.name}")
        figure.note(line, one.text())
        tip = ", ".join(part for part in (one.passing.name, one.text(), one.badge) if part)
        left, wide = MARGIN, figure.width - 2 * MARGIN
        figure.pen.hit(left, y - ROW / 2, wide, ROW, "boundary", one.passing.name, tip, row=row, column=0)
        end = scale.at(one.lost)
        role = "heat" if one.badge else "curve"
        figure.pen.box(scale.at(0), y - 5, max(1.5, end - scale.at(0)), 10, role, radius=2)
        if one.interval is not None:
            figure.whisker(scale.at(one.interval[0]), scale.at(one.interval[1]), y)
        if one.badge:
            _small(figure, line, end + 8, one.badge, "warn")
        line += 1
        for column, words in enumerate(_reasons(one)):
            _small(figure, line, figure.left + 14, words, "muted")
            y = figure.row(line)
            figure.pen.line(figure.left + 4, y - ROW / 2, figure.left + 4, y + 6, "line.strong")
            figure.pen.hit(figure.left, y - ROW / 2, 340, ROW, "reason", words, words, row=row, column=column)
            line += 1
    return figure.done(lines, tr("Drop-off"), result.sentence())


def _reasons(one: DropOff) -> tuple[str, ...]:
    stopped = trn("{n} journey ends here", "{n} journeys end here", one.stopped)
    return (
        *(tr("blocked by: {pain}", pain=pain) for pain in one.pains),
        *((stopped,) if one.stopped else ()),
    )


def _small(figure: Figure, line: int, x: float, words: str, role: str) -> None:
    top = figure.row(line) - FONTS["small"].line / 2
    figure.pen.text(x, top, words, "small", role, width=figure.width - x - MARGIN)
