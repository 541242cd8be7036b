"""A map as a file that is written, not drawn."""

from __future__ import annotations

from pathlib import Path

from coding.exporters.atomic import written
from coding.journey.view import JourneyView
from models.errors import UserError

ENDINGS = ("md", "csv", "xlsx", "html", "pptx")


def export_map(view: JourneyView, path: Path) -> list[str]:
    """Write a map by the ending of `path`, whole or not at all; what had to give way, in sentences."""
    ending = path.suffix.lower().lstrip(".")
    if ending not in ENDINGS:
        raise UserError(f"A map cannot be written as “{path.name}”.", f"Choose one of: {', '.join(ENDINGS)}.")
    with written(path) as draft:
        return _write(view, draft, ending)


def _write(view: JourneyView, path: Path, ending: str) -> list[str]:
    if ending == "md":
        from coding.journey.markdown_file import markdown_text

        path.write_text(markdown_text(view), encoding="utf-8")
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
