"""Matrices whose cells are circles: the area tells the value, the number stands inside or beside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from coding.analysis.charts.figure import LABELS, MARGIN, Figure
from coding.journey.display import FONTS, READING, DisplayList, Measure, Path
from coding.journey.faces import circle

CELL = 34.0
HEAD = 120.0


@dataclass(frozen=True)
class Spot:
    """One cell: a share of the fullest circle in 0…1, the words in it, and a tip."""

    share: float
    words: str = ""
    tip: str = ""
    hollow: bool = False


def spot_matrix(
    rows: Sequence[str],
    columns: Sequence[str],
    cells: Mapping[tuple[int, int], Spot],
    measure: Measure,
    kind: str,
    title: str,
    said: str,
    legend: str = "",
) -> DisplayList:
    """Circles by (row, column); hits carry “row|column” as key."""
    figure = Figure(measure, MARGIN * 2 + LABELS + CELL * (len(columns) + 3.5))
    for j, name in enumerate(columns):
        _column(figure, j, name)
    for i, name in enumerate(rows):
        y = HEAD + i * CELL
        top = y + CELL / 2 - FONTS["body"].line / 2
        shown = figure.pen.fit(name, "body", LABELS - 12)
        figure.pen.text(figure.left - 10, top, shown, "body", "text", align="end")
        figure.pen.line(figure.left, y, figure.left + CELL * len(columns), y, "grid")
        for j in range(len(columns)):
            _spot(figure, i, j, cells.get((i, j)), kind, f"{rows[i]}|{columns[j]}")
    bottom = HEAD + CELL * len(rows)
    if legend:
        figure.pen.text(MARGIN, bottom + 10, legend, "small", "muted")
    return figure.finished(bottom + MARGIN + (26 if legend else 0), title, said)


def _column(figure: Figure, j: int, name: str) -> None:
    """A heading on a stair, so that long names do not meet."""
    x = figure.left + j * CELL + CELL / 2
    step = HEAD - 24 - (j % 4) * 20
    figure.pen.line(x, step + 16, x, HEAD, "grid")
    figure.pen.text(x - 8, step, name, "small", "muted", width=CELL * 4)


def _spot(figure: Figure, i: int, j: int, spot: Spot | None, kind: str, key: str) -> None:
    x, y = figure.left + j * CELL, HEAD + i * CELL
    if spot is None:
        return
    figure.pen.hit(x, y, CELL, CELL, kind, key, spot.tip, row=i, column=j)
    radius = (CELL / 2 - 3) * sqrt(max(0.0, min(1.0, spot.share)))
    if radius > 0.5:
        disc = circle(x + CELL / 2, y + CELL / 2, radius)
        rim = "line.strong" if spot.hollow else None
        figure.pen.path(Path(disc, None if spot.hollow else "heat", rim, 1.2, levels=READING))
    if spot.words:
        top = y + CELL / 2 - FONTS["small"].line / 2
        figure.pen.text(x + CELL / 2, top, spot.words, "small", "text", align="middle")
