"""The drawing of a whole map that fits a screen best: columns as wide as its shape asks for."""

from __future__ import annotations

from coding.journey.display import DisplayList, Measure
from coding.journey.frame import LayoutOptions
from coding.journey.layout import layout
from coding.journey.view import JourneyView

COLUMNS = (206.0, 260.0, 330.0, 420.0, 520.0)


def overview(view: JourneyView, measure: Measure, width: float, height: float) -> DisplayList:
    """The dense drawing that can be shown largest in `width` × `height` pixels."""
    best: tuple[float, DisplayList] | None = None
    for column in COLUMNS:
        drawing = layout(view, measure, LayoutOptions(compact=True, column=column))
        zoom = min(width / drawing.width, height / drawing.height)
        if best is not None and zoom < best[0]:
            break
        best = (zoom, drawing)
    assert best is not None
    return best[1]


def one_stage(view: JourneyView, measure: Measure, stage_id: str, width: float) -> DisplayList:
    """The drawing of a single stage, `width` map units wide, for reading from afar."""
    return layout(view, measure, LayoutOptions(compact=True, width=width, stage_ids=(stage_id,)))
