"""Writes a map as a file by its ending; a file is there whole or, after an error, as it was before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.journey.gui import ensure_gui
from coding.exporters.atomic import written
from models.errors import UserError
from models.translation import tr

if TYPE_CHECKING:
    from coding.journey.view import JourneyView

DRAWN = ("svg", "pdf", "png")
WRITTEN = ("html", "md", "csv", "pptx", "xlsx", "mmd")
ENDINGS = (*DRAWN, *WRITTEN)

Writer = Callable[["JourneyView", str], tuple[bytes, list[str]]]


def write_map(
    view: JourneyView, path: Path, size: str = "A3", check: Callable[[Path], None] | None = None
) -> list[str]:
    """Writes the map to `path` by its ending; what had to give way on paper, in sentences.

    `check` may refuse a written file that is text before it takes the place of the old one.

    UserError for an ending or a paper size that is not known, and for a place that cannot be written.
    """
    ending = path.suffix.lower().lstrip(".")
    if ending not in ENDINGS:
        raise UserError(
            tr("A map cannot be written as “{name}”.", name=path.name),
            tr("Choose one of: {value}.", value=", ".join(ENDINGS)),
        )
    if ending in WRITTEN:
        from coding.exporters.maps import export_map

        return export_map(view, path, check)
    ensure_gui()
    data, warnings = _writer(ending)(view, size)
    replace_file(path, data)
    return warnings


def notices(view: JourneyView, size: str) -> list[str]:
    """What would have to give way on a size of paper; nothing is written."""
    from app.journey.measure import QtMeasure
    from coding.journey.paper import plan_paper

    ensure_gui()
    return list(plan_paper(view, QtMeasure(), size).notices)


def _writer(ending: str) -> Writer:
    from app.journey import formats

    return {"svg": formats.svg, "pdf": formats.pdf, "png": formats.png}[ending]


def replace_file(path: Path, data: bytes) -> None:
    """Puts `data` at `path` through a private file beside it; UserError where that cannot be done."""
    with written(path) as draft:
        draft.write_bytes(data)
