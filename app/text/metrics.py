"""The pixel sizes of a page of text at one reading size."""

from __future__ import annotations

from dataclasses import dataclass

from app.theme import current_type

LINE_HEIGHT = 1.69
BASELINE_SHARE = 0.8  # Qt sets the baseline of a line of fixed height at four fifths of it
STRIPS = 3
_BESIDE = 0.85  # of the text's size, what is beside it can have at most


@dataclass(frozen=True)
class Metrics:
    """Distances in pixels: tints reach from `above` to `below` the baseline, strips lie under them.

    `left` is room for the caret before the first letter of a line.
    """

    line: int
    above: int
    below: int
    strip: int
    step: int
    turn_gap: int
    paragraph_gap: int
    heading_gap: int
    top: int
    bottom: int
    left: int
    reading: int = 16

    @property
    def beside(self) -> int:
        """The size of small words beside the text: two lines of them have room beside one of the text."""
        return min(current_type().small, round(self.reading * _BESIDE))

    @classmethod
    def of(cls, reading: int) -> Metrics:
        """The sizes for text of `reading` pixels."""
        return cls(
            line=round(reading * LINE_HEIGHT),
            above=round(reading * 0.86),
            below=round(reading * 0.28),
            strip=max(2, round(reading / 8)),
            step=max(3, round(reading / 8) + 1),
            turn_gap=round(reading * 0.95),
            paragraph_gap=round(reading * 0.4),
            heading_gap=round(reading * 1.6),
            top=28,
            left=3,
            bottom=round(reading * 6),
            reading=reading,
        )
