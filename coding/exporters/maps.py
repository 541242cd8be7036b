"""A map as a file that is written, not drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from coding.exporters.anonymous import Mask
from coding.exporters.atomic import written
from coding.exporters.leaks import leaks_in, refusal
from coding.journey.documents import to_document
from coding.journey.remarks import without_remarks
from coding.journey.view import JourneyView
from models.errors import UserError
from models.translation import tr

ENDINGS = ("md", "csv", "xlsx", "html", "pptx", "mmd")


Check = Callable[[Path], None]
"""A last look at a written file; what it raises leaves the old file as it was."""


def masked_map(session: Session, view: JourneyView, *, remarks: bool = False) -> JourneyView:
    """The map without names, and, unless they are wanted, without what researchers remarked on its quotes.

    UserError with kinds and places when a known name is left in any of its texts.
    """
    mask = Mask.of(session)
    hidden = mask.view(view if remarks else without_remarks(view))
    held = [(place, text) for place, text in _texts(to_document(hidden)) if leaks_in([text], mask.known)]
    if held:
        found = leaks_in([text for _, text in held], mask.known)
        raise refusal(found, list(dict.fromkeys(place for place, _ in held)))
    return hidden


def _texts(value: Any, place: str = "map") -> Iterator[tuple[str, str]]:
    """Every text of a document with the names of the fields it stands in."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item, place)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts(item, f"{place.rpartition(', ')[2]}, {name}")


def export_map(view: JourneyView, path: Path, check: Check | None = None) -> list[str]:
    """Write a map by the ending of `path`, whole or not at all; what had to give way, in sentences."""
    ending = path.suffix.lower().lstrip(".")
    if ending not in ENDINGS:
        raise UserError(
            tr("A map cannot be written as “{name}”.", name=path.name),
            tr("Choose one of: {value}.", value=", ".join(ENDINGS)),
        )
    with written(path) as draft:
        notices = _write(view, draft, ending)
        if check is not None:
            check(draft)
    return notices


def _write(view: JourneyView, path: Path, ending: str) -> list[str]:
    if ending == "md":
        from coding.journey.markdown_file import markdown_text

        path.write_text(markdown_text(view), encoding="utf-8")
    elif ending == "mmd":
        from coding.journey.markdown_file import mermaid_text

        path.write_text(mermaid_text(view), encoding="utf-8")
    elif ending == "csv":
        from coding.exporters.map_table import map_table
        from coding.exporters.text_tables import write_csv

        write_csv(map_table(view), path)
    elif ending == "xlsx":
        from coding.exporters.workbook import write_map_workbook

        write_map_workbook(view, path)
    elif ending == "html":
        from coding.exporters.html_report import export_map_html

        export_map_html(view, path)
    else:
        from coding.exporters.pptx_map import export_map_pptx

        return export_map_pptx(view, path)
    return []
