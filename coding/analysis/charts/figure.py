"""What all charts share: a pen, a scale, labels on the left, ticks on top, and the finished display list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from coding.analysis.result import percent
from coding.journey.display import FONTS, READING, DisplayList, Measure, Path
from coding.journey.faces import circle
from coding.journey.pen import Pen

WIDTH = 760.0
MARGIN = 16.0
LABELS = 210.0
NOTES = 170.0
ROW = 26.0
TOP = 30.0


@dataclass(frozen=True)
class Scale:
    """Maps values from `low` to `high` onto positions from `start` to `end`, in units of the chart."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The position of a value, kept on the scale."""
        share = (min(max(value, self.low), self.high) - self.low) / ((self.high - self.low) or 1)
        return self.start + share * (self.end - self.start)


class Figure:
    """A chart in the making, rows from top to bottom."""

    def __init__(self, measure: Measure, width: float = WIDTH, labels: float = LABELS) -> None:
        self.pen = Pen(measure)
        self.width = width
        self.labels = labels
        self.left = MARGIN + labels
        self.right = width - MARGIN - NOTES

    def scale(self, low: float, high: float) -> Scale:
        """The horizontal scale between labels and notes."""
        return Scale(low, high, self.left, self.right)

    def grid(
        self, scale: Scale, ticks: Sequence[float], bottom: float, words: Callable[[float], str]
    ) -> None:
        """Quiet vertical lines with their values on top; zero is a little stronger."""
        for tick in ticks:
            x = scale.at(tick)
            self.pen.line(x, TOP, x, bottom, "zero" if tick == 0 else "grid")
            self.pen.text(x, TOP - 18, words(tick), "small", "muted", align="middle")

    def row(self, index: int) -> float:
        """The middle of a row."""
        return TOP + 6 + index * ROW + ROW / 2

    def label(self, index: int, text: str) -> None:
        """What a row is about, right beside the scale."""
        top = self.row(index) - FONTS["body"].line / 2
        shown = self.pen.fit(text, "body", self.labels - 12)
        self.pen.text(self.left - 10, top, shown, "body", "text", align="end")

    def note(self, index: int, text: str) -> None:
        """The numbers of a row, behind the scale."""
        top = self.row(index) - FONTS["small"].line / 2
        self.pen.text(self.right + 12, top, text, "small", "muted", width=NOTES)

    def answer(self, index: int, kind: str, key: str, tip: str) -> None:
        """Makes a row answer the mouse and the keyboard."""
        y = self.row(index) - ROW / 2
        self.pen.hit(MARGIN, y, self.width - 2 * MARGIN, ROW, kind, key, tip, row=index, column=0)

    def whisker(self, low: float, high: float, y: float) -> None:
        """An interval from x to x with its ends."""
        self.pen.line(low, y, high, y, "text", width=1.2)
        for x in (low, high):
            self.pen.line(x, y - 4, x, y + 4, "text", width=1.2)

    def dot(self, x: float, y: float, r: float, fill: str | None, stroke: str = "curve") -> None:
        """A point; without a fill it is hollow."""
        self.pen.path(Path(circle(x, y, r), fill=fill or "point", stroke=stroke, width=1.6, levels=READING))

    def done(self, rows: int, title: str, description: str, below: float = 0.0) -> DisplayList:
        """The chart with room for that many rows and something below them."""
        return self.finished(TOP + 12 + rows * ROW + below + MARGIN, title, description)

    def finished(self, height: float, title: str, description: str) -> DisplayList:
        """The chart, `height` high."""
        return DisplayList(
            self.width,
            height,
            tuple(self.pen.items),
            tuple(self.pen.hits),
            title=title,
            description=description,
        )


def name_of(code: str) -> str:
    """The last part of a code's path."""
    return code.rpartition("/")[2]


def whole_percent(share: float) -> str:
    return percent(share)


def plain(value: float) -> str:
    """“0.5”, “−1”."""
    return f"{value:g}".replace("-", "−")
