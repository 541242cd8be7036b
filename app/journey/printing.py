"""Quotes of the wall as cards on paper: without names unless names are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.desk import Desk
from app.dialogs.files import Files, cards
from app.journey.files import replace_file
from app.journey.wall import cards_pdf
from coding.journey.view import JourneyView, Quote
from models.translation import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.jobs import Progress


def print_cards(desk: Desk, files: Files, view: JourneyView, quotes: Sequence[Quote], title: str) -> None:
    """Asks for a place and writes the quotes there, in their order; only released ones when without names."""
    path = files.file_to_write(tr("Quotes as cards"), tr("{file_name} quotes.pdf", file_name=title), cards())
    if path is None or not quotes:
        return
    names, workspace = files.with_names, desk.workspace

    def work(_progress: Progress) -> None:
        shown = quotes
        if not names:
            with workspace.reading() as session:
                shown = without_names(session, view, quotes)
        replace_file(path, cards_pdf(shown))

    desk.run_long(
        tr("Writing {name}", name=path.name),
        work,
        lambda _: desk.noticed.emit(tr("Quotes written to {name}", name=path.name)),
    )


def without_names(session: Session, view: JourneyView, quotes: Sequence[Quote]) -> list[Quote]:
    """The same quotes as an anonymised export has them; UserError when a known name would be left in the map."""
    from coding.exporters.maps import masked_map

    masked = {
        quote.coding_id: quote
        for lane in masked_map(session, view).lanes
        for cell in lane.cells
        for card in cell.cards
        for quote in card.quotes
    }
    return [masked[quote.coding_id] for quote in quotes if quote.coding_id in masked]
