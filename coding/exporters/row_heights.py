"""How high the rows of a sheet have to be for their words."""

from __future__ import annotations

from collections.abc import Sequence

from coding.exporters.table import Value

LINES, LINE_HEIGHT = 8, 13.5


def height(values: Sequence[Value], wide: Sequence[tuple[int, float]]) -> str:
    """The height of a row whose words need more than one line, at most LINES; `wide`: column, signs in a line.

    Written out, since not every program fits rows to their words when it opens a file.
    """
    lines = 1
    for column, most in wide:
        value = values[column]
        if type(value) is str and (len(value) > most or "\n" in value):
            lines = max(lines, lines_of(value, most))
    return tall(min(lines, LINES) * LINE_HEIGHT) if lines > 1 else ""


def lines_of(words: str, most: float) -> int:
    """How many lines words take where `most` signs fit into one; a word that does not fit goes to the next."""
    if "\n" in words:
        return sum(lines_of(part, most) for part in words.split("\n"))
    return 1 if len(words) <= most else int(len(words) / (most * 0.92)) + 1


def tall(points: float) -> str:
    """What a row says of its height, in points."""
    return f' ht="{points:g}" customHeight="1"'
