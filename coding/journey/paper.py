"""Puts a map on paper so that it can be read: body text of 7.5 pt or more, or it says beforehand what gives way.

In this order: the largest type that fits; a denser drawing; tables that nobody filled left out; fewer cards with
"+3 more"; several pages by groups of stages; sheets to be glued together. Nothing is clipped and nothing shrinks
below the rule. The paper that would hold everything is named.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from coding.journey.display import FONTS, DisplayList, Measure
from coding.journey.frame import LayoutOptions
from coding.journey.layout import layout
from coding.journey.presets import FACT_KINDS
from coding.journey.view import JourneyView
from models.errors import UserError
from models.translation import tr

SIZES: dict[str, tuple[float, float]] = {
    "A4": (297.0, 210.0),
    "A3": (420.0, 297.0),
    "A2": (594.0, 420.0),
    "A1": (841.0, 594.0),
    "A0": (1189.0, 841.0),
}
LARGEST = {"A4": 10.0, "A3": 11.0, "A2": 15.0, "A1": 21.0, "A0": 30.0}
SMALLEST = 7.5
EDGE = 5.0
TOLERATED = 0.15
MM_PER_POINT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet: the drawing, its scale, where its top left corner lies, and the part of it to show (map units)."""

    drawing: DisplayList
    mm_per_unit: float
    left_mm: float
    top_mm: float
    clip: tuple[float, float, float, float] | None = None
    crop_marks: bool = False


@dataclass(frozen=True, slots=True)
class PaperPlan:
    """What would be written: landscape pages of `width_mm` × `height_mm`, and what there is to say before it is.

    `hidden` counts cards behind "+n more"; `fits_on` is the smallest paper that holds all of it on one page.
    """

    size: str
    width_mm: float
    height_mm: float
    body_pt: float
    pages: tuple[Page, ...]
    notices: tuple[str, ...] = ()
    hidden: int = 0
    fits_on: str | None = None


def plan_paper(view: JourneyView, measure: Measure, size: str = "A3") -> PaperPlan:
    """The best way onto one size of paper; UserError for a size that is not A4 to A0."""
    if size not in SIZES:
        raise UserError(
            tr("“{size}” is not a paper size.", size=size),
            tr("Choose one of: {value}.", value=", ".join(SIZES)),
        )
    for compact in (False, True):
        found = _on_one(view, measure, size, compact)
        if found is not None:
            return found
    full = without_empty_tables(view)
    if full is not view:
        names = ", ".join(lane.name for lane in view.lanes if lane not in full.lanes)
        left_out = tr("Left out, since nothing is entered: {names}.", names=names)
        plan = _on_one(full, measure, size, True) or _on_less(full, measure, size)
        return replace(plan, notices=(left_out, *plan.notices))
    return _on_less(view, measure, size)


def without_empty_tables(view: JourneyView) -> JourneyView:
    """The map without the lanes of tables in which nothing is entered; itself when there are none."""
    lanes = tuple(
        lane for lane in view.lanes if lane.kind not in FACT_KINDS or any(cell.cards for cell in lane.cells)
    )
    return replace(view, lanes=lanes) if len(lanes) < len(view.lanes) else view


def _on_one(view: JourneyView, measure: Measure, size: str, compact: bool) -> PaperPlan | None:
    found = _largest(view, measure, size, compact)
    if found is None:
        return None
    body, drawing = found
    notices = (tr("Drawn densely so that it stays readable on one page."),) if compact else ()
    return _plan(size, body, (_page(size, drawing, body),), notices, fits_on=size)


def _on_less(view: JourneyView, measure: Measure, size: str) -> PaperPlan:
    """What gives way where not all of it can be read on one page."""
    bigger = next((s for s in _above(size) if _smallest(view, measure, s) is not None), None)
    shortened = _shortened(view, measure, size, bigger)
    cards = sum(len(cell.cards) for lane in view.lanes for cell in lane.cells)
    if shortened is not None and shortened.hidden <= cards * TOLERATED:
        return shortened
    return _split(view, measure, size, bigger) or shortened or _tiled(view, measure, size, bigger)


def _above(size: str) -> tuple[str, ...]:
    names = tuple(SIZES)
    return names[names.index(size) + 1 :]


def _units(size: str, body: float) -> tuple[float, float]:
    """The room on a sheet in map units when body text has so many points."""
    width, height = SIZES[size]
    scale = _scale(body)
    return (width - 2 * EDGE) / scale, (height - 2 * EDGE) / scale


def _scale(body: float) -> float:
    """Millimetres to a map unit."""
    return body * MM_PER_POINT / FONTS["body"].size


def _fits(drawing: DisplayList, size: str, body: float) -> bool:
    width, height = _units(size, body)
    return drawing.width <= width + 0.01 and drawing.height <= height + 0.01


def _try(
    view: JourneyView, measure: Measure, size: str, body: float, options: LayoutOptions
) -> DisplayList | None:
    drawing = layout(view, measure, replace(options, width=_units(size, body)[0]))
    return drawing if _fits(drawing, size, body) else None


def _smallest(view: JourneyView, measure: Measure, size: str) -> DisplayList | None:
    return _try(view, measure, size, SMALLEST, LayoutOptions(compact=True))


def _largest(
    view: JourneyView, measure: Measure, size: str, compact: bool
) -> tuple[float, DisplayList] | None:
    """The largest half point that fits, by bisection, with its drawing."""
    options = LayoutOptions(compact=compact)
    best = _try(view, measure, size, SMALLEST, options)
    if best is None:
        return None
    low, high = 0, round((LARGEST[size] - SMALLEST) * 2)
    while low < high:
        middle = (low + high + 1) // 2
        drawing = _try(view, measure, size, SMALLEST + middle / 2, options)
        if drawing is None:
            high = middle - 1
        else:
            low, best = middle, drawing
    return SMALLEST + low / 2, best


def _shortened(view: JourneyView, measure: Measure, size: str, bigger: str | None) -> PaperPlan | None:
    tallest = max((len(cell.cards) for lane in view.lanes for cell in lane.cells), default=0)
    for most in range(min(tallest - 1, 6), 1, -1):
        options = LayoutOptions(compact=True, most_cards=most, most_lines=2)
        drawing = _try(view, measure, size, SMALLEST, options)
        if drawing is not None:
            hidden = sum(max(0, len(cell.cards) - most) for lane in view.lanes for cell in lane.cells)
            notice = tr(
                "Shortened for {size}: at most {most} cards a cell, {hidden} stand behind “+n more”.",
                size=size,
                most=most,
                hidden=hidden,
            )
            page = _page(size, drawing, SMALLEST)
            return _plan(size, SMALLEST, (page,), (notice, *_proposal(bigger)), hidden, bigger)
    return None


def _split(view: JourneyView, measure: Measure, size: str, bigger: str | None) -> PaperPlan | None:
    """Several pages with a group of stages each; every page repeats header, lanes and legend."""
    for pages in range(2, len(view.stages) + 1):
        groups = tuple(_groups(view, pages))
        drawings = _grouped(view, measure, size, SMALLEST, groups)
        if drawings is None:
            continue
        body = SMALLEST
        while body + 0.5 <= LARGEST[size]:
            larger = _grouped(view, measure, size, body + 0.5, groups)
            if larger is None:
                break
            body, drawings = body + 0.5, larger
        notice = tr("Split for {size}: {pages} pages by groups of stages.", size=size, pages=pages)
        sheets = tuple(_page(size, drawing, body) for drawing in drawings)
        return _plan(size, body, sheets, (notice, *_proposal(bigger)), 0, bigger)
    return None


def _grouped(
    view: JourneyView, measure: Measure, size: str, body: float, groups: tuple[tuple[str, ...], ...]
) -> list[DisplayList] | None:
    """A drawing for every group of stages, None when one of them does not fit."""
    drawings: list[DisplayList] = []
    for index, group in enumerate(groups):
        options = LayoutOptions(compact=True, stage_ids=group, page=_numbered(index + 1, len(groups)))
        drawing = _try(view, measure, size, body, options)
        if drawing is None:
            return None
        drawings.append(drawing)
    return drawings


def _numbered(page: int, pages: int) -> str:
    return tr("page {page} of {pages}", page=page, pages=pages)


def _groups(view: JourneyView, pages: int) -> Iterator[tuple[str, ...]]:
    """The stages in `pages` groups of nearly equal size, in order."""
    ids = [stage.id for stage in view.stages]
    bounds = [round(index * len(ids) / pages) for index in range(pages + 1)]
    for start, end in pairwise(bounds):
        yield tuple(ids[start:end])


def _tiled(view: JourneyView, measure: Measure, size: str, bigger: str | None) -> PaperPlan:
    drawing = layout(view, measure, LayoutOptions(compact=True))
    pages = tile(drawing, size, SMALLEST)
    notice = tr(
        "Too much for {size}: {sheets} sheets to be glued together, with crop marks.",
        size=size,
        sheets=len(pages),
    )
    return _plan(size, SMALLEST, pages, (notice, *_proposal(bigger)), 0, bigger)


def tile(drawing: DisplayList, size: str, body: float, overlap_mm: float = 10.0) -> tuple[Page, ...]:
    """Sheets that overlap by `overlap_mm` and show all of a drawing with body text of `body` points."""
    scale = _scale(body)
    width, height = (side - 2 * (EDGE + 5) for side in SIZES[size])
    step_x, step_y = (width - overlap_mm) / scale, (height - overlap_mm) / scale
    columns = max(1, math.ceil((drawing.width - overlap_mm / scale) / step_x))
    rows = max(1, math.ceil((drawing.height - overlap_mm / scale) / step_y))
    return tuple(
        Page(
            drawing,
            scale,
            EDGE + 5,
            EDGE + 5,
            (column * step_x, row * step_y, width / scale, height / scale),
            crop_marks=True,
        )
        for row in range(rows)
        for column in range(columns)
    )


def _page(size: str, drawing: DisplayList, body: float) -> Page:
    """The drawing in the middle of the width, at the top."""
    scale = _scale(body)
    return Page(drawing, scale, (SIZES[size][0] - drawing.width * scale) / 2, EDGE)


def _proposal(bigger: str | None) -> tuple[str, ...]:
    return (tr("{bigger} holds all of it on one page.", bigger=bigger),) if bigger else ()


def _plan(
    size: str,
    body: float,
    pages: tuple[Page, ...],
    notices: tuple[str, ...],
    hidden: int = 0,
    fits_on: str | None = None,
) -> PaperPlan:
    width, height = SIZES[size]
    return PaperPlan(size, width, height, body, pages, notices, hidden, fits_on)
