"""The drawing of a whole map that fits a screen best: columns as wide as its shape asks for."""

from __future__ import annotations

from dataclasses import replace

from coding.journey.display import DisplayList, Measure
from coding.journey.frame import LayoutOptions
from coding.journey.layout import layout
from coding.journey.view import JourneyView

COLUMNS = (206.0, 260.0, 330.0, 420.0, 520.0)


def overview(
    view: JourneyView, measure: Measure, width: float, height: float, laid_over: LayoutOptions | None = None
) -> DisplayList:
    """The dense drawing that can be shown largest in `width` × `height` pixels, with what is laid over it."""
    options = replace(laid_over or LayoutOptions(), compact=True)
    best: tuple[float, DisplayList] | None = None
    for column in COLUMNS:
        drawing = layout(view, measure, replace(options, column=column))
        zoom = min(width / drawing.width, height / drawing.height)
        if best is not None and zoom < best[0]:
            break
        best = (zoom, drawing)
    assert best is not None
    return best[1]


def one_stage(
    view: JourneyView, measure: Measure, stage_id: str, width: float, laid_over: LayoutOptions | None = None
) -> DisplayList:
    """The drawing of a single stage, `width` map units wide, for reading from afar."""
    options = replace(laid_over or LayoutOptions(), compact=True, width=width, stage_ids=(stage_id,))
    return layout(view, measure, options)
