"""Lays a JourneyView out as numbers: the one drawing that screen, picture, paper and SVG share."""

from __future__ import annotations

from coding.journey.display import EVERY, Box, DisplayList, Measure
from coding.journey.frame import MARGIN, RAIL, Frame, LayoutOptions, frame_of
from coding.journey.layout_emotion import draw_emotion
from coding.journey.layout_foot import draw_footer
from coding.journey.layout_head import draw_header, draw_notes, draw_stages, people
from coding.journey.layout_lanes import draw_lane, plan_lane
from coding.journey.pen import Pen
from coding.journey.view import JourneyView
from models.translation import tr

__all__ = ["LayoutOptions", "layout"]


def layout(view: JourneyView, measure: Measure, options: LayoutOptions | None = None) -> DisplayList:
    """The display list of a map; every text is broken here, once, by `measure`."""
    pen = Pen(measure)
    frame = frame_of(view, pen, options or LayoutOptions())
    heads = draw_header(frame, MARGIN)
    if not frame.stages:
        return _finish(frame, _no_stages(frame, heads), heads, [])
    bottom_of_heads = draw_stages(frame, heads)
    y = draw_emotion(frame, draw_notes(frame, bottom_of_heads) + 4)
    rows: list[tuple[str, float, float]] = []
    lines: list[float] = [y]
    fence = _fence(view)
    for row, lane in enumerate(view.lanes):
        plan = plan_lane(frame, lane)
        if row == fence:
            _visibility(frame, y)
            y += 16
        rows.append((lane.id, y, plan.height))
        y = draw_lane(frame, plan, row, y)
        lines.append(y)
    _grid(frame, bottom_of_heads, y, lines[:-1])
    bottom = draw_footer(frame, y)
    return _finish(frame, bottom, bottom_of_heads, rows)


def _fence(view: JourneyView) -> int:
    """The first lane that customers do not see, below lanes that they do; -1 without such a place."""
    first = next((row for row, lane in enumerate(view.lanes) if lane.backstage), 0)
    return first or -1


def _visibility(frame: Frame, y: float) -> None:
    frame.pen.line(MARGIN, y + 8, frame.right, y + 8, "faint", width=1.2, dash=(6, 5))
    words = tr("line of visibility")
    width = frame.pen.measure.width(words, "small") + 12
    frame.pen.box(frame.right - width, y + 1, width, 14, "page")
    frame.pen.text(frame.right - 4, y, words, "small", "muted", align="end")


def _grid(frame: Frame, top: float, bottom: float, lines: list[float]) -> None:
    """Rows quieter than stages, drawn under everything else."""
    under = Pen(frame.pen.measure)
    for index in range(len(frame.stages) + 1):
        under.line(frame.x(index), top, frame.x(index), bottom, "line")
    for y in lines:
        under.line(MARGIN, y, frame.right, y, "grid")
    under.line(MARGIN, bottom, frame.right, bottom, "line")
    frame.pen.items[:0] = under.items


def _no_stages(frame: Frame, top: float) -> float:
    words = tr(
        "There are no stages yet: make codes of the kind “stage”, or choose a template, and the map appears."
    )
    room = frame.right - MARGIN
    lines = frame.pen.wrap(words, "body", room)
    height = frame.pen.block(MARGIN, top + 24, lines, "body", "muted", width=room, levels=EVERY)
    return top + 48 + height


def _finish(frame: Frame, bottom: float, heads: float, rows: list[tuple[str, float, float]]) -> DisplayList:
    view, height = frame.view, bottom + MARGIN
    columns = tuple((stage.id, frame.x(i), frame.column) for i, stage in enumerate(frame.stages))
    description = tr(
        "Journey map of {people}: {stages} stages, {lanes} lanes.",
        people=people(view.participants),
        stages=len(view.stages),
        lanes=len(view.lanes),
    )
    return DisplayList(
        width=frame.width,
        height=height,
        items=(Box(0, 0, frame.width, height, "page"), *frame.pen.items),
        hits=tuple(frame.pen.hits),
        columns=columns,
        rows=tuple(rows),
        pinned_top=heads,
        pinned_left=MARGIN + RAIL,
        title=view.title,
        description=description,
    )
