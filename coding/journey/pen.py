"""Collects the items of a display list; every text goes through the injected measure exactly once."""

from __future__ import annotations

from collections.abc import Sequence

from coding.journey.display import EVERY, FONTS, READING, Box, Hit, Item, Line, Measure, Path, Text


def eight_words(text: str, most: int = 8) -> str:
    """The first words of a headline, with an ellipsis when there are more."""
    words = text.split()
    return " ".join(words) if len(words) <= most else " ".join(words[:most]) + "…"


def signed(value: float) -> str:
    """A valence with its sign and one decimal, zero without."""
    rounded = round(value, 1)
    return f"+{rounded:.1f}" if rounded > 0 else f"−{-rounded:.1f}" if rounded < 0 else "0.0"


class Pen:
    """Draws at absolute positions in map units and remembers what answers the mouse."""

    def __init__(self, measure: Measure) -> None:
        self.measure = measure
        self.items: list[Item] = []
        self.hits: list[Hit] = []

    def add(self, *items: Item) -> None:
        """Draws finished items."""
        self.items.extend(items)

    def box(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        fill: str | None = None,
        stroke: str | None = None,
        *,
        width: float = 1.0,
        radius: float = 0.0,
        dash: tuple[float, ...] = (),
        levels: int = EVERY,
    ) -> None:
        """Draws a rectangle."""
        self.items.append(Box(x, y, w, h, fill, stroke, width, radius, dash, levels))

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        stroke: str,
        *,
        width: float = 1.0,
        dash: tuple[float, ...] = (),
        levels: int = EVERY,
    ) -> None:
        """Draws a straight line."""
        self.items.append(Line(x1, y1, x2, y2, stroke, width, dash, levels))

    def hit(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        kind: str,
        key: str,
        tip: str = "",
        *,
        row: int = -3,
        column: int = -1,
    ) -> None:
        """Makes a region answer."""
        self.hits.append(Hit(x, y, w, h, kind, key, tip, row, column))

    def fit(self, text: str, font: str, width: float) -> str:
        """The text, or as much of it as one line holds with an ellipsis."""
        clean = " ".join(text.split())
        if self.measure.width(clean, font) <= width:
            return clean
        while clean and self.measure.width(clean + "…", font) > width:
            clean = clean[:-1].rstrip()
        return clean + "…"

    def wrap(self, text: str, font: str, width: float, most: int | None = None) -> tuple[str, ...]:
        """The lines of a text, the last of at most `most` ending in an ellipsis when words are left over."""
        clean = " ".join(text.split())
        if not clean:
            return ()
        lines, _ = self.measure.lines(clean, font, width)
        if most is None or len(lines) <= most:
            return tuple(lines)
        return (*lines[: most - 1], self._ended(f"{lines[most - 1]} {lines[most]}", font, width))

    def _ended(self, text: str, font: str, width: float) -> str:
        """The last line of a text that goes on: cut between words unless that would leave half of it empty."""
        cut = self.fit(text + " …", font, width).rstrip(" …")
        words, _, rest = cut.rpartition(" ")
        whole = text[len(cut) : len(cut) + 1] in (" ", "")
        if not whole and rest and self.measure.width(words, font) > width / 2:
            cut = words.rstrip(" ,;:–-")
        return cut + "…"

    def whole_words(self, text: str, font: str, width: float, most: int) -> tuple[str, ...]:
        """Like `wrap`, but a word that is wider than a line ends in an ellipsis instead of being broken."""
        words = (self.fit(word, font, width) for word in text.split())
        return self.wrap(" ".join(words), font, width, most)

    def text(
        self,
        x: float,
        top: float,
        text: str,
        font: str,
        color: str,
        *,
        width: float = 0.0,
        align: str = "start",
        levels: int = READING,
    ) -> float:
        """Draws one line whose box starts at `top`, cut to `width` when that is given; returns its advance."""
        shown = self.fit(text, font, width) if width else text
        advance = self.measure.width(shown, font)
        self.items.append(
            Text(x, top + FONTS[font].ascent, shown, font, color, align, width or advance, levels)
        )
        return advance

    def block(
        self,
        x: float,
        top: float,
        lines: Sequence[str],
        font: str,
        color: str,
        *,
        width: float,
        align: str = "start",
        levels: int = READING,
    ) -> float:
        """Draws broken lines below each other; returns their height."""
        spec = FONTS[font]
        for index, line in enumerate(lines):
            baseline = top + index * spec.line + spec.ascent
            self.items.append(Text(x, baseline, line, font, color, align, width, levels))
        return len(lines) * spec.line

    def path(self, path: Path) -> None:
        """Draws a path."""
        self.items.append(path)

    def pill(
        self, x: float, top: float, text: str, fill: str, color: str, levels: int = READING
    ) -> tuple[float, float]:
        """Draws a rounded badge with its text in the middle; returns its width and height."""
        spec = FONTS["badge"]
        width, height = self.measure.width(text, "badge") + 13, spec.line + 3
        self.box(x, top, width, height, fill, radius=height / 2, levels=levels)
        self.items.append(
            Text(x + width / 2, top + 1.5 + spec.ascent, text, "badge", color, "middle", width - 6, levels)
        )
        return width, height
