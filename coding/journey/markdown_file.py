"""Markdown maps as files: read with any encoding, written in UTF-8."""

from __future__ import annotations

from pathlib import Path

from coding.importers.decoding import decode
from coding.journey.markdown_map import MarkdownMap
from coding.journey.markdown_mermaid import flowchart
from coding.journey.markdown_read import read_markdown_map
from coding.journey.markdown_view import journey_diagram, markdown_of
from coding.journey.markdown_write import write_markdown_map
from coding.journey.remarks import remarks_of
from coding.journey.view import JourneyView
from models.errors import UserError
from models.translation import tr

MOST_BYTES = 2_000_000


def read_map_file(path: Path) -> MarkdownMap:
    """The map in a file, damaged encodings repaired; UserError when it cannot be read or holds no map."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UserError(
                tr("This file is too large for a journey map."), tr("A map in Markdown has a few pages.")
            )
        data = path.read_bytes()
    except OSError as error:
        raise UserError(
            tr("This map file cannot be opened."), f"{error.strerror or 'Unknown reason'}."
        ) from error
    return read_markdown_map(decode(data).text)


def markdown_text(view: JourneyView) -> str:
    """The whole map as a Markdown document, in the layout it came in or that of its preset.

    What was remarked on quotes, where the view holds it, follows in a section of its own.
    """
    return write_markdown_map(markdown_of(view)) + _remarks(view)


def _remarks(view: JourneyView) -> str:
    lines = [
        f"- {_line(f'{one.stage} · {one.lane} · {one.card}')}: “{_line(one.quote.quote)}” – {_line(one.quote.remark)}"
        for one in remarks_of(view)
    ]
    return "\n## Remarks on quotes\n\n" + "\n".join(lines) + "\n" if lines else ""


def _line(text: str) -> str:
    return " ".join(text.split())


def mermaid_text(view: JourneyView) -> str:
    """The map as one Mermaid diagram: the feelings as a user journey, or its stages where nobody felt anything."""
    felt = any(card.valence is not None for lane in view.lanes for cell in lane.cells for card in cell.cards)
    lines = journey_diagram(view) if felt else flowchart([stage.name for stage in view.stages])
    return "\n".join(lines) + "\n"
