"""Where the arrow keys lead on a drawn map: from card to card in a cell, from cell to cell across it."""

from __future__ import annotations

from typing import Literal

from coding.journey.display import DisplayList, Hit

Direction = Literal["left", "right", "up", "down"]
Place = tuple[int, int]
WALKED = frozenset({"stage", "point", "cell", "card"})


def step(drawing: DisplayList, current: Hit | None, direction: Direction) -> Hit | None:
    """The region an arrow key leads to; from nowhere the first stage, at an edge the same region again.

    Up and down walk the cards of a cell before they leave it; an empty cell is walked as itself, and the heads
    and the points of the curve lie above the first lane.
    """
    places = _places(drawing)
    if current is None or (current.row, current.column) not in places:
        return places[min(places)][0] if places else None
    here = (current.row, current.column)
    stops = places[here]
    at = stops.index(current) if current in stops else 0
    if direction in ("up", "down"):
        inside = at + (1 if direction == "down" else -1)
        if 0 <= inside < len(stops):
            return stops[inside]
        there = _next(places, here, 0, 1 if direction == "down" else -1)
        if there is None:
            return current
        return places[there][0 if direction == "down" else -1]
    there = _next(places, here, 1 if direction == "right" else -1, 0)
    if there is None:
        return current
    return min(places[there], key=lambda hit: abs(hit.y - current.y))


def _order(hit: Hit) -> tuple[float, float]:
    return hit.y, hit.x


def _places(drawing: DisplayList) -> dict[Place, list[Hit]]:
    """The stops of every cell from top to bottom: its cards, or the cell itself when it has none."""
    found: dict[Place, list[Hit]] = {}
    for hit in drawing.hits:
        if hit.kind in WALKED:
            found.setdefault((hit.row, hit.column), []).append(hit)
    for place, stops in found.items():
        cards = [hit for hit in stops if hit.kind == "card"]
        found[place] = sorted(cards or stops, key=_order)
    return found


def _next(places: dict[Place, list[Hit]], here: Place, columns: int, rows: int) -> Place | None:
    """The nearest place in a direction, over gaps."""
    ahead = [
        (row, column)
        for row, column in places
        if (columns and row == here[0] and columns * (column - here[1]) > 0)
        or (rows and column == here[1] and rows * (row - here[0]) > 0)
    ]
    return min(ahead, key=lambda place: abs(place[0] - here[0]) + abs(place[1] - here[1]), default=None)
