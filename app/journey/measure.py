"""Breaks and measures the texts of a map with the program's document faces, alike on every screen, picture and paper.

Fonts are set eight times as large as the map says and without hinting, and the painter scales them down: no device
rounds an advance, so what was broken once fits everywhere.
"""

from __future__ import annotations

import string
import threading
from collections.abc import Iterator
from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from app import fonts
from coding.journey.display import FONTS

TIMES = 8
_LETTERS = string.ascii_letters + string.digits + string.punctuation


@cache
def font_of(role: str) -> QFont:
    """The face of a FONTS role, TIMES as large as its size in map units."""
    spec = FONTS[role]
    sans, serif = fonts.document_families()
    font = QFont(serif if spec.family == "serif" else sans)
    font.setPixelSize(round(spec.size * TIMES))
    font.setWeight(QFont.Weight(spec.weight))
    font.setItalic(spec.italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.ForceOutline)
    for ligatures in ("liga", "clig", "dlig"):  # a PDF's text would lose the letters behind one
        font.setFeature(QFont.Tag(ligatures), 0)
    return font


def warm() -> Iterator[None]:
    """Loads the faces for the thread that asks, one in each step: every thread of Qt has font engines of its own."""
    for role in FONTS:
        _loaded(role, threading.get_ident())
        yield


@cache
def _loaded(role: str, _thread: int) -> float:
    return QFontMetricsF(font_of(role)).horizontalAdvance(_LETTERS)


class QtMeasure:
    """A `coding.journey.display.Measure` by Qt; may be used on any thread."""

    def __init__(self) -> None:
        self._fonts = {role: font_of(role) for role in FONTS}
        self._metrics = {role: QFontMetricsF(font) for role, font in self._fonts.items()}
        self.width = lru_cache(maxsize=32_768)(self._width)
        self._broken = lru_cache(maxsize=32_768)(self._break)

    def lines(self, text: str, font: str, width: float) -> tuple[tuple[str, ...], float]:
        """The text broken at words to `width` map units, inside a word only when it is wider, and its height."""
        found = self._broken(text, font, round(width, 2))
        return found, len(found) * FONTS[font].line

    def _width(self, text: str, font: str) -> float:
        return self._metrics[font].horizontalAdvance(text) / TIMES

    def _break(self, text: str, font: str, width: float) -> tuple[str, ...]:
        if self.width(text, font) <= width:
            return (text,)
        shape = QTextLayout(text, self._fonts[font])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        shape.setTextOption(option)
        units = text.encode("utf-16-le")
        lines: list[str] = []
        shape.beginLayout()
        while (line := shape.createLine()).isValid():
            line.setLineWidth(width * TIMES)
            start = line.textStart() * 2
            lines.append(units[start : start + line.textLength() * 2].decode("utf-16-le", "replace").strip())
        shape.endLayout()
        return tuple(line for line in lines if line) or ("",)
