"""The display list: a drawn map as numbers in map units, painted alike on screen, in PNG, PDF, print and SVG.

Units: one map unit is one logical pixel at 100 % zoom; x grows right, y grows down, (0, 0) is the top left
corner of the page. A painter scales the whole list and never breaks, moves or measures text again. Items
are painted in order.

Tokens: `fill`, `stroke` and `color` are role names resolved by `palette.color(role, dark)`; None means "do
not". `font` is a key of FONTS: text is set in that face with its size in map units, unhinted, at the given
baseline.

Levels of detail: every item and hit has `levels`, a bit mask of OVERVIEW, NORMAL and CLOSE; a painter draws
the items with `item.levels & level_for(zoom)`. Nothing moves between the levels. Paper and SVG use NORMAL.

Hit regions answer "what is under the mouse": the last region that contains the point wins.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

OVERVIEW, NORMAL, CLOSE = 1, 2, 4
EVERY = OVERVIEW | NORMAL | CLOSE
READING = NORMAL | CLOSE
OVERVIEW_BELOW = 0.55
CLOSE_ABOVE = 1.6


def level_for(zoom: float) -> int:
    """The level to paint at a zoom (1.0 = one map unit a logical pixel)."""
    if zoom < OVERVIEW_BELOW:
        return OVERVIEW
    return CLOSE if zoom > CLOSE_ABOVE else NORMAL


@dataclass(frozen=True, slots=True)
class FontSpec:
    """A face: `family` is "ui" (the interface font) or "serif" (the reading face); size and leading in map
    units.
    """

    family: str
    size: float
    weight: int = 400
    italic: bool = False
    leading: float = 1.35

    @property
    def line(self) -> float:
        """Distance from baseline to baseline."""
        return self.size * self.leading

    @property
    def ascent(self) -> float:
        """Distance from the top of a line box to its baseline, the same on every device."""
        return self.size * (0.5 * self.leading + 0.3)


FONTS: dict[str, FontSpec] = {
    "title": FontSpec("ui", 22, 600, leading=1.25),
    "subtitle": FontSpec("ui", 12.5),
    "persona": FontSpec("ui", 15, 600, leading=1.25),
    "initials": FontSpec("ui", 17, 600),
    "stage": FontSpec("ui", 15, 600, leading=1.25),
    "number": FontSpec("ui", 11, 600),
    "small": FontSpec("ui", 11),
    "small.strong": FontSpec("ui", 11, 600),
    "lane": FontSpec("ui", 13, 600, leading=1.3),
    "card": FontSpec("ui", 13, 500, leading=1.3),
    "card.strong": FontSpec("ui", 13, 600, leading=1.3),
    "body": FontSpec("ui", 13, leading=1.35),
    "quote": FontSpec("serif", 12.5, italic=True, leading=1.4),
    "quote.large": FontSpec("serif", 16, italic=True, leading=1.35),
    "figure": FontSpec("ui", 30, 600, leading=1.2),
    "card.tight": FontSpec("ui", 13, 500, leading=1.17),
    "card.strong.tight": FontSpec("ui", 13, 600, leading=1.17),
    "body.tight": FontSpec("ui", 13, leading=1.17),
    "small.tight": FontSpec("ui", 11, leading=1.2),
    "quote.tight": FontSpec("serif", 12.5, italic=True, leading=1.22),
    "badge": FontSpec("ui", 10.5, 600, leading=1.25),
    "legend": FontSpec("ui", 11, leading=1.5),
    "micro": FontSpec("ui", 6.5, leading=1.25),
    "overview.card": FontSpec("ui", 18, 500, leading=1.14),
    "overview.small": FontSpec("ui", 14.5, 500, leading=1.14),
    "overview.note": FontSpec("ui", 14.5, leading=1.2),
    "overview.badge": FontSpec("ui", 15.5, 600, leading=1.2),
    "overview.lane": FontSpec("ui", 17, 600, leading=1.2),
    "overview.stage": FontSpec("ui", 23, 600, leading=1.2),
}


class Measure(Protocol):
    """Breaks and measures text; the app gives Qt's, tests and the plain core give `measure.PlainMeasure`."""

    def lines(self, text: str, font: str, width: float) -> tuple[tuple[str, ...], float]:
        """The lines of `text` in a FONTS role broken to `width` map units, and their height together.

        Breaks at words, inside a word only when it is wider than the width; no line is empty but for empty
        text.
        """

    def width(self, text: str, font: str) -> float:
        """The advance of one unbroken line in map units."""


Command = tuple[str, *tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with its corners rounded by `radius`; `dash` lists on and off lengths in map units."""

    x: float
    y: float
    w: float
    h: float
    fill: str | None = None
    stroke: str | None = None
    width: float = 1.0
    radius: float = 0.0
    dash: tuple[float, ...] = ()
    levels: int = EVERY


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: str
    width: float = 1.0
    dash: tuple[float, ...] = ()
    levels: int = EVERY


@dataclass(frozen=True, slots=True)
class Path:
    """A path of commands ("M", x, y), ("L", x, y), ("C", x1, y1, x2, y2, x, y), ("Z",); caps and joins are
    round.
    """

    commands: tuple[Command, ...]
    fill: str | None = None
    stroke: str | None = None
    width: float = 1.0
    dash: tuple[float, ...] = ()
    levels: int = EVERY


@dataclass(frozen=True, slots=True)
class Text:
    """One unbroken line; `x` is its start, middle or end by `align`, `y` the baseline.

    `width` is the room it was given: a painter whose face runs wider squeezes the line to it instead of
    overrunning.
    """

    x: float
    y: float
    text: str
    font: str
    color: str
    align: str = "start"
    width: float = 0.0
    levels: int = EVERY


Item = Box | Line | Path | Text


@dataclass(frozen=True, slots=True)
class Hit:
    """A region that answers the mouse and the keyboard.

    `kind` is "card", "cell", "stage", "lane", "point" (a stage's emotion), "moment", "persona", "note", "more" (cards
    left out of a cell) or "unplaced"; `id` the view's id of it (a cell's and a more's is "<lane id>|<stage id>",
    a point's the stage id, a note's "<layer>|<stage id>", a moment's its kind). `tip` is plain text for a tooltip and
    for screen readers. `row` and `column` order the keyboard's way: lane and stage index, heads and points
    above the lanes.
    """

    x: float
    y: float
    w: float
    h: float
    kind: str
    id: str
    tip: str = ""
    row: int = -1
    column: int = -1
    levels: int = EVERY

    def contains(self, x: float, y: float) -> bool:
        """Whether a point in map units lies in the region."""
        return self.x <= x < self.x + self.w and self.y <= y < self.y + self.h


@dataclass(frozen=True, slots=True)
class DisplayList:
    """A drawn map: its size in map units, what to paint in order, what answers, and where stages and lanes
    lie.

    `columns` are (stage id, x, width), `rows` (lane id, y, height); `pinned_top` is the height of header
    and stage heads, `pinned_left` the width of the lane rail, for a view that wants to keep them in sight
    while it scrolls. `title` and `description` are for a document's metadata and alternative text.
    """

    width: float
    height: float
    items: tuple[Item, ...]
    hits: tuple[Hit, ...] = ()
    columns: tuple[tuple[str, float, float], ...] = ()
    rows: tuple[tuple[str, float, float], ...] = ()
    pinned_top: float = 0.0
    pinned_left: float = 0.0
    title: str = ""
    description: str = ""

    def at(self, x: float, y: float, level: int = NORMAL) -> Hit | None:
        """The topmost region under a point at a level of detail, None over nothing."""
        found = (hit for hit in reversed(self.hits) if hit.levels & level and hit.contains(x, y))
        return next(found, None)
