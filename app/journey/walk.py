"""The keyboard's way over a map: from region to region by arrow keys, lane by lane and stage by stage."""

from __future__ import annotations

from collections import defaultdict

from coding.journey.display import DisplayList, Hit

WALKED = frozenset({"stage", "note", "point", "card", "more", "cell", "lane"})
Square = tuple[int, int]


class Walk:
    """The regions by lane (row) and stage (column); cells with cards are walked through card by card.

    The name of a lane lies left of its first cell.
    """

    def __init__(self, drawing: DisplayList) -> None:
        found: dict[Square, list[Hit]] = defaultdict(list)
        for hit in drawing.hits:
            if hit.kind in WALKED and (hit.column >= 0 or hit.kind == "lane"):
                found[hit.row, hit.column].append(hit)
        self._at = {square: _stops(hits) for square, hits in found.items()}
        self.rows = sorted({row for row, _ in self._at})
        self.columns = sorted({column for _, column in self._at if column >= 0})

    def first(self) -> Hit | None:
        """Where to begin: the first stage."""
        return self._get(self.rows[0], self.columns[0], 0) if self._at else None

    def step(self, now: Hit | None, across: int, down: int) -> Hit | None:
        """The region beside, above or below; the same at an edge."""
        if now is None or (now.row, now.column) not in self._at:
            return self.first()
        return self._down(now, down) if down else self._across(now, across)

    def edge(self, now: Hit | None, way: int) -> Hit | None:
        """The first (-1) or last (1) region of the same lane."""
        if now is None or not self.columns:
            return self.first()
        return self._get(now.row, self.columns[0 if way < 0 else -1], 0) or now

    def _down(self, now: Hit, way: int) -> Hit:
        stops = self._at[now.row, now.column]
        at = _place(stops, now) + way
        if 0 <= at < len(stops):
            return stops[at]
        rows = [row for row in self.rows if (row > now.row) == (way > 0) and row != now.row]
        for row in rows if way > 0 else reversed(rows):
            found = self._get(row, now.column, 0 if way > 0 else -1)
            if found is not None:
                return found
        return now

    def _across(self, now: Hit, way: int) -> Hit:
        stops = self._at.get((now.row, now.column + way))
        if not stops:
            return now
        return min(stops, key=lambda hit: abs(hit.y - now.y))

    def _get(self, row: int, column: int, index: int) -> Hit | None:
        stops = self._at.get((row, column))
        return stops[index] if stops else None


def _stops(hits: list[Hit]) -> list[Hit]:
    """The cards of a cell from top to bottom, or the cell itself when it has none; below a head its notes."""
    cards = [hit for hit in hits if hit.kind in ("card", "more")]
    notes = [hit for hit in hits if hit.kind == "note"]
    return sorted(cards or [*hits[:1], *notes], key=lambda hit: (hit.y, hit.x))


def _place(stops: list[Hit], now: Hit) -> int:
    return next((i for i, hit in enumerate(stops) if (hit.kind, hit.id) == (now.kind, now.id)), 0)
