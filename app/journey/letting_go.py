"""Lets a large map go in small pieces, off the main thread: freed at once it would hold the window for a moment."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.journey.keeper import Shown
    from coding.journey.rows import Facts

SLICE = 2_000
REST_S = 0.001


def let_go(held: list[Shown]) -> None:
    """Frees what the list holds; nobody else may refer to it any more."""
    let_rows_go(_piles(held.pop()))


def let_rows_go(piles: list[list[Any]]) -> None:
    """Frees rows slice by slice; who held them must have let go of them already."""
    for pile in piles:
        while pile:
            del pile[-SLICE:]
            time.sleep(REST_S)


def _piles(shown: Shown) -> list[list[Any]]:
    """The many small rows of a map, so that they outlive what held them and go one slice after another."""
    cards = [card for lane in shown.view.lanes for cell in lane.cells for card in cell.cards]
    return [
        [quote for card in cards for quote in card.quotes],
        cards,
        list(shown.drawing.items),
        *piles_of(shown.facts),
    ]


def piles_of(facts: Facts) -> list[list[Any]]:
    """The many small rows a map was computed from."""
    return [
        list(facts.codings),
        list(facts.turns),
        list(facts.passages.items()),
        list(facts.passages.values()),
    ]
