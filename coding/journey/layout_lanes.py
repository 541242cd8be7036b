"""Lanes: a rail with icon and name, cells with their cards one below the other, and why an empty cell is empty."""

from __future__ import annotations

from dataclasses import dataclass

from coding.journey.display import EVERY, FONTS, OVERVIEW, READING
from coding.journey.frame import MARGIN, RAIL, Frame
from coding.journey.icons import icon
from coding.journey.layout_cards import Plan, draw_card, plan_card
from coding.journey.palette import kind_role
from coding.journey.presets import FACT_KINDS, shown_name
from coding.journey.view import Cell, Lane
from models.translation import tr, trn

LEAST = 34.0
MORE = 18.0
TRACK = 148.0


@dataclass(frozen=True, slots=True)
class CellPlan:
    """The planned cards of a cell, how many are left out, and the broken reason when there are none.

    Wide cells set their cards in `tracks` beside each other, each card in the shortest track so far.
    """

    cell: Cell
    plans: tuple[Plan, ...]
    more: int
    reason: tuple[str, ...]
    pad: float
    gap: float
    tracks: int = 1

    def places(self) -> tuple[list[tuple[int, float]], float]:
        """Track and offset of every card from the top of the cell's content, and the height of it all."""
        depths = [0.0] * self.tracks
        found: list[tuple[int, float]] = []
        for plan in self.plans:
            track = min(range(self.tracks), key=lambda index: (round(depths[index], 3), index))
            found.append((track, depths[track]))
            depths[track] += plan.height + self.gap
        return found, max(depths) - self.gap

    @property
    def height(self) -> float:
        """The height of the cell with its padding."""
        if not self.plans:
            return 2 * self.pad + 12 + len(self.reason) * FONTS["small"].line
        return 2 * self.pad + self.places()[1] + (MORE if self.more else 0.0)


@dataclass(frozen=True, slots=True)
class LanePlan:
    """A lane with its cells planned."""

    lane: Lane
    cells: tuple[CellPlan, ...]
    name: tuple[str, ...]
    pad: float

    @property
    def height(self) -> float:
        """The height of the row."""
        rail = 2 * self.pad + len(self.name) * FONTS["lane"].line
        return max(LEAST, rail, *(cell.height for cell in self.cells)) if self.cells else max(LEAST, rail)


def plan_lane(frame: Frame, lane: Lane) -> LanePlan:
    """Breaks every text of a lane for the columns of the page."""
    by_stage = {cell.stage_id: cell for cell in lane.cells}
    cells = tuple(
        _plan_cell(frame, lane, by_stage[stage.id]) for stage in frame.stages if stage.id in by_stage
    )
    return LanePlan(
        lane, cells, frame.pen.wrap(shown_name(lane.name), "lane", RAIL - 36, 2), frame.options.pad
    )


def _plan_cell(frame: Frame, lane: Lane, cell: Cell) -> CellPlan:
    whole = f"{lane.id}|{cell.stage_id}" in frame.options.expanded
    most = None if whole else frame.options.most_cards
    shown = cell.cards if most is None else cell.cards[:most]
    pad, gap = frame.options.pad, frame.options.gap
    room = frame.column - 2 * pad
    tracks = max(1, min(len(shown), int((room + gap) // (TRACK + gap))))
    width = (room - gap * (tracks - 1)) / tracks
    plans = tuple(plan_card(frame, card, width) for card in shown)
    reason = frame.pen.wrap(cell.reason, "small", room - (16 if frame.options.blind else 4), 3)
    return CellPlan(cell, plans, len(cell.cards) - len(shown), reason, pad, gap, tracks)


def draw_lane(frame: Frame, plan: LanePlan, row: int, top: float) -> float:
    """Draws a planned lane; returns the bottom."""
    height, lane, pen = plan.height, plan.lane, frame.pen
    counted = sum(len(cell.cards) for cell in lane.cells)
    tip = trn("{name}: {n} card", "{name}: {n} cards", counted, name=shown_name(lane.name))
    pen.hit(MARGIN, top, RAIL, height, "lane", lane.id, tip, row=row)
    pen.add(*icon(lane.kind, MARGIN + 2, top + plan.pad + 1, 15, kind_role(lane.kind), levels=EVERY))
    pen.block(MARGIN + 25, top + plan.pad, plan.name, "lane", "text", width=RAIL - 36)
    room = RAIL - 28
    big = pen.whole_words(shown_name(lane.name), "overview.lane", room, 2)
    pen.block(MARGIN + 25, top + plan.pad - 2, big, "overview.lane", "text", width=room, levels=OVERVIEW)
    for column, cell in enumerate(plan.cells):
        _draw_cell(frame, cell, lane, row, column, top, height)
    return top + height


def _draw_cell(
    frame: Frame, plan: CellPlan, lane: Lane, row: int, column: int, top: float, height: float
) -> None:
    pen, x = frame.pen, frame.x(column)
    cell = plan.cell
    key = f"{lane.id}|{cell.stage_id}"
    held = cell.reason or trn("{n} card", "{n} cards", len(cell.cards))
    tip = f"{shown_name(lane.name)}, {cell.stage}: {held}"
    pen.hit(x, top, frame.column, height, "cell", key, tip, row=row, column=column)
    pad = plan.pad
    if frame.options.blind and cell.blind:
        room = (frame.column - 2 * pad, height - 2 * pad)
        pen.box(x + pad, top + pad, *room, "callout", "line.strong", radius=7, dash=(2, 4))
    places, depth = plan.places() if plan.plans else ([], 0.0)
    for card, (track, offset) in zip(plan.plans, places, strict=True):
        draw_card(frame, card, x + pad + track * (card.width + plan.gap), top + pad + offset, row, column)
    y = top + pad + depth
    if plan.more:
        width = pen.text(
            x + pad + 2, y + 4, tr("+{more} more", more=plan.more), "small.strong", "accent", levels=READING
        )
        pen.hit(
            x + pad,
            y,
            width + 4,
            MORE,
            "more",
            key,
            tr("{more} more cards", more=plan.more),
            row=row,
            column=column,
        )
    if not plan.plans and lane.kind in FACT_KINDS and column == 0 and not any(c.cards for c in lane.cells):
        words = pen.fit(tr("Nothing entered yet"), "small", frame.column - 2 * pad)
        pen.text(x + pad + 2, y, words, "small", "empty", width=frame.column - 2 * pad)
    if not plan.plans and lane.kind not in FACT_KINDS:
        width = frame.column - 2 * pad - 4
        inside = 8.0 if frame.options.blind and cell.blind else 2.0
        pen.block(
            x + pad + inside, y + inside - 2, plan.reason, "small", "empty", width=width, levels=READING
        )
