"""The measures all parts of a drawn map share: margins, the lane rail, and where the columns lie."""

from __future__ import annotations

from dataclasses import dataclass

from coding.journey.pen import Pen
from coding.journey.view import JourneyView, Stage

MARGIN = 28.0
RAIL = 150.0
COLUMN = 206.0
NARROWEST = 136.0


@dataclass(frozen=True, slots=True)
class StageNote:
    """What an analysis says of a stage, laid over the map as a small label below its head; `tone` is a text role.

    `layer` names the analysis it comes from.
    """

    stage_id: str
    words: str
    tone: str = "warn"
    tip: str = ""
    layer: str = ""


@dataclass(frozen=True, slots=True)
class LayoutOptions:
    """How to lay out: `width` of the whole page in map units (None: as wide as the columns want to be).

    `most_cards` a cell, the others become "+3 more", but in the cells of `expanded` ("<lane id>|<stage id>");
    `most_lines` of a headline; `quotes` shows the words on cards of the quoted lanes; `compact` draws less air
    and no frames around cards without evidence, for paper; `stage_ids` picks columns for one page of several,
    which `page` then names ("page 1 of 2"); `column` is the width of a column when none is given for the page;
    `notes` are laid over the stages, and `blind` sets off the cells that nobody was asked about or spoke of.
    """

    width: float | None = None
    most_cards: int | None = None
    most_lines: int = 3
    quotes: bool = True
    compact: bool = False
    expanded: frozenset[str] = frozenset()
    stage_ids: tuple[str, ...] = ()
    page: str = ""
    column: float = COLUMN
    notes: tuple[StageNote, ...] = ()
    blind: bool = False

    @property
    def pad(self) -> float:
        """The air between the edge of a cell and its cards."""
        return 5.0 if self.compact else 9.0

    @property
    def gap(self) -> float:
        """The air between two cards."""
        return 3.0 if self.compact else 7.0

    @property
    def inset(self) -> float:
        """The air above and below the words of a card."""
        return 4.0 if self.compact else 7.0


@dataclass(frozen=True, slots=True)
class Frame:
    """What every part draws with and into; `stages` are those of this page, `width` the page's."""

    view: JourneyView
    pen: Pen
    options: LayoutOptions
    stages: tuple[Stage, ...]
    column: float
    width: float

    def x(self, index: int) -> float:
        """The left edge of a column."""
        return MARGIN + RAIL + index * self.column

    def middle(self, index: int) -> float:
        """The middle of a column."""
        return self.x(index) + self.column / 2

    @property
    def right(self) -> float:
        """The right edge of the last column."""
        return self.width - MARGIN


def frame_of(view: JourneyView, pen: Pen, options: LayoutOptions) -> Frame:
    """The frame for the stages of the page; columns are never narrower than a badge and two words need."""
    stages = tuple(stage for stage in view.stages if not options.stage_ids or stage.id in options.stage_ids)
    count = max(1, len(stages))
    column = options.column
    if options.width is not None:
        column = max(NARROWEST, (options.width - 2 * MARGIN - RAIL) / count)
    width = max(2 * MARGIN + RAIL + count * column, 640.0)
    if not stages:
        column = width - 2 * MARGIN - RAIL
    return Frame(view, pen, options, stages, column, width)
