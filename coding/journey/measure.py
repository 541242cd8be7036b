"""A text measure without a screen: widths of a plain sans-serif face, a little generous, by kind of
character.

The window and its exports measure with the real face; this one serves the core, the tests and the SVG
writer when no font engine is at hand.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from coding.journey.display import FONTS

_NARROW = frozenset("iIjl.,;:!'|`’‘ ft()[]{}/\\")
_WIDE = frozenset("mwMW@%&—…œæ")


def _share(character: str) -> float:
    """The advance of a character as a share of the type size."""
    if character in _NARROW:
        return 0.33
    if character in _WIDE:
        return 0.9
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.05
    return 0.69 if character.isupper() else 0.58


class PlainMeasure:
    """Measures by a table; the same everywhere."""

    def width(self, text: str, font: str) -> float:
        """The advance of one unbroken line in map units."""
        return _width(text, font)

    def lines(self, text: str, font: str, width: float) -> tuple[tuple[str, ...], float]:
        """The text broken at words to `width`, and the height of its lines."""
        found = _break(text, font, round(width, 2))
        return found, len(found) * FONTS[font].line


@lru_cache(maxsize=16384)
def _width(text: str, font: str) -> float:
    spec = FONTS[font]
    heavy = 1.05 if spec.weight >= 600 else 1.0
    return sum(_share(character) for character in text) * spec.size * heavy


@lru_cache(maxsize=16384)
def _break(text: str, font: str, width: float) -> tuple[str, ...]:
    lines: list[str] = []
    line = ""
    for word in text.split():
        for piece in _pieces(word, font, width):
            longer = f"{line} {piece}" if line else piece
            if line and _width(longer, font) > width:
                lines.append(line)
                line = piece
            else:
                line = longer
    return (*lines, line)


def _pieces(word: str, font: str, width: float) -> list[str]:
    """A word, cut where it is wider than a line."""
    pieces: list[str] = []
    piece = ""
    for character in word:
        if piece and _width(piece + character, font) > width:
            pieces.append(piece)
            piece = character
        else:
            piece += character
    return [*pieces, piece]
