"""The only place that converts code points of a source to positions of a Qt document, and back.

A Qt position counts UTF-16 units. What is shown has the same characters as the stored text, but for two
things: characters that Qt would drop or change are shown as U+FFFD (or a line break), one for one, and a
paragraph of more than `LONGEST` characters is broken for display: Qt needs a minute for one endless word.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate, pairwise

LONGEST = 8000
_BREAK_WINDOW = 400
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_SPACE_RUN = re.compile(r"[ \t\u00a0\u3000]")
_LONE_SURROGATES = range(0xD800, 0xE000)
_CHANGED_BY_QT = {
    **dict.fromkeys((0x0D, 0x2029, 0xFDD0, 0xFDD1), "\n"),
    **dict.fromkeys((0x00, 0xFFFC, *_LONE_SURROGATES), "\ufffd"),
}
_FIRST_DROPPED = re.compile("\\A[\ufeff\ufffe]")  # Qt takes either for a byte order mark
_CHANGED = "\u2029\ufdd0\ufdd1\r\ufffc\x00"
_SURROGATE = re.compile("[\ud800-\udfff]")


class Offsets:
    """Converts between code points and Qt positions of one text; every look-up takes O(log n)."""

    def __init__(self, text: str) -> None:
        shown = _one_for_one(text)
        self.length = len(text)
        self._breaks = list(_display_breaks(shown))
        self._astral = [] if shown.isascii() else [found.start() for found in _ASTRAL.finditer(shown)]
        self._astral_units = [
            point + before + bisect_right(self._breaks, point) for before, point in enumerate(self._astral)
        ]
        self._break_units = [
            point + bisect_left(self._astral, point) + before for before, point in enumerate(self._breaks)
        ]
        self.shown = _broken(shown, self._breaks)
        self.starts, self.lengths = self._paragraphs(shown)

    def _paragraphs(self, shown: str) -> tuple[list[int], list[int]]:
        """Code-point start and length of every Qt block, in order; a line feed belongs to no block."""
        stored = [len(line) for line in shown.split("\n")]
        stored_starts = [0, *accumulate(length + 1 for length in stored)]
        if not self._breaks:
            return stored_starts[:-1], stored
        starts: list[int] = []
        lengths: list[int] = []
        for start, after in pairwise(stored_starts):
            inner = self._breaks[bisect_left(self._breaks, start) : bisect_left(self._breaks, after)]
            edges = [start, *inner, after - 1]
            starts += edges[:-1]
            lengths += [last - first for first, last in pairwise(edges)]
        return starts, lengths

    def to_qt(self, point: int) -> int:
        """The Qt position of a code-point boundary 0…length; at a display break, after it."""
        return point + bisect_left(self._astral, point) + bisect_right(self._breaks, point)

    def from_qt(self, position: int) -> int:
        """The code-point boundary at a Qt position; inside a surrogate pair, the boundary before it."""
        return position - bisect_left(self._astral_units, position) - bisect_left(self._break_units, position)

    def block_of(self, point: int) -> int:
        """The number of the Qt block that holds the code point (a line feed is held by the block it ends)."""
        return bisect_right(self.starts, point) - 1

    def in_block(self, block: int, point: int) -> int:
        """The UTF-16 position inside the block of a code point, clipped to the block."""
        start = self.starts[block]
        inside = min(max(point, start), start + self.lengths[block])
        return inside - start + bisect_left(self._astral, inside) - bisect_left(self._astral, start)

    def pieces(self, size: int) -> Iterator[str]:
        """What is shown in pieces of some `size` characters that end with a block; joined they are `shown`.

        What Qt would take for a byte order mark at the start of a piece is replaced, one for one.
        """
        at = 0
        while at < len(self.shown):
            end = self.shown.find("\n", min(at + size, len(self.shown))) + 1 or len(self.shown)
            yield _FIRST_DROPPED.sub("\u200b", self.shown[at:end])
            at = end

    def continued_blocks(self) -> list[int]:
        """The blocks that go on with the paragraph before them, which was broken for display only."""
        return [self.block_of(point) for point in self._breaks]


def _one_for_one(text: str) -> str:
    """The text with what Qt drops or changes replaced, one character for one."""
    if any(sign in text for sign in _CHANGED) or (not text.isascii() and _SURROGATE.search(text)):
        text = text.translate(_CHANGED_BY_QT)
    return _FIRST_DROPPED.sub("\u200b", text)


def _display_breaks(shown: str) -> Iterator[int]:
    """Where overlong paragraphs are broken: after white space near the limit, else at it."""
    start = 0
    while start < len(shown):
        end = shown.find("\n", start)
        end = len(shown) if end < 0 else end
        while end - start > LONGEST:
            start = _break_before(shown, start + LONGEST)
            yield start
        start = end + 1


def _break_before(shown: str, limit: int) -> int:
    """The best place to break at or a little before the limit."""
    spaces = [found.end() for found in _SPACE_RUN.finditer(shown, limit - _BREAK_WINDOW, limit)]
    return spaces[-1] if spaces else limit


def _broken(shown: str, breaks: list[int]) -> str:
    """The text with a line feed put in at every break."""
    edges = [0, *breaks, len(shown)]
    return "\n".join(shown[start:end] for start, end in pairwise(edges)) if breaks else shown
