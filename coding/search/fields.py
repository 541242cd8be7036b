"""Which pieces a field is true for, from what is known around the texts at this moment."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence

from coding.search.plain import Around, Coded, Facets, Piece, Place
from coding.search.query import Leaf
from coding.search.words import fits

_NOWHERE = Place(0, "", "", 0)
_NOTHING = Facets("", 0, "", 0, "", 0)


class Fields:
    """Answers fields for pieces of one moment."""

    def __init__(self, around: Around) -> None:
        self._around = around
        self._coded: dict[str, _Stretches] = {}
        self._facets = {(row.group, row.start): row for row in around.facets}

    def place(self, piece: Piece) -> Place:
        """Where a piece lies."""
        return self._around.places.get(piece.group, _NOWHERE)

    def facets(self, piece: Piece) -> Facets:
        """What is known of a piece."""
        own = self._facets.get((piece.group, piece.start))
        return own or self._facets.get((piece.group, -1), _NOTHING)

    def codes(self, piece: Piece) -> frozenset[int]:
        """The codes that share a code point with a piece."""
        coded = self._coded.get(piece.group)
        if coded is None:
            coded = self._coded[piece.group] = _Stretches(self._around.coded.get(piece.group, ()))
        return coded.on(piece.start, piece.start + len(piece.text))

    def stages(self, piece: Piece) -> frozenset[int]:
        """The stages coded in a piece, else the default of its turn or source."""
        coded = frozenset(code for code in self.codes(piece) if self._around.kinds.get(code) == "stage")
        return coded or frozenset((self.facets(piece).stage,))

    def holding(self, leaf: Leaf, pieces: Mapping[int, Piece]) -> dict[int, float]:
        """The pieces that a field is true for; a field adds nothing to the score."""
        holds = self._test(leaf)
        return {number: 0.0 for number, piece in pieces.items() if holds(piece)}

    def _test(self, leaf: Leaf) -> Callable[[Piece], bool]:
        around, words = self._around, leaf.words
        if leaf.how == "memo":
            return lambda piece: self.place(piece).memo_id > 0
        if leaf.how == "after":
            return lambda piece: self.facets(piece).date >= words[0]
        if leaf.how == "before":
            return lambda piece: "" < self.facets(piece).date < words[0]
        if leaf.how == "speaker":
            return lambda piece: fits(self.facets(piece).speaker, words)
        if leaf.how == "source":
            return lambda piece: fits(self.place(piece).title, words)
        if leaf.how in ("participant", "persona"):
            people = _named(around.participants if leaf.how == "participant" else around.personas, words)
            return lambda piece: self.facets(piece).participant in people
        if leaf.how == "kind":
            codes = _named(around.kinds, words)
            return lambda piece: (
                fits(self.place(piece).kind, words) or not codes.isdisjoint(self.codes(piece))
            )
        codes = _named(around.codes, words)
        if leaf.how == "stage":
            return lambda piece: not codes.isdisjoint(self.stages(piece))
        return lambda piece: not codes.isdisjoint(self.codes(piece))


def _named(names: Mapping[int, str], words: tuple[str, ...]) -> frozenset[int]:
    return frozenset(number for number, name in names.items() if fits(name, words))


class _Stretches:
    """The codings of one group, asked piece by piece."""

    def __init__(self, coded: Sequence[Coded]) -> None:
        self._coded = sorted(coded)
        self._starts = [stretch.start for stretch in self._coded]
        self._longest = max((stretch.end - stretch.start for stretch in coded), default=0)

    def on(self, start: int, end: int) -> frozenset[int]:
        first = bisect_right(self._starts, start - self._longest - 1)
        last = bisect_left(self._starts, end)
        return frozenset(stretch.code for stretch in self._coded[first:last] if stretch.end > start)
