"""Where words stand in a text: exactly, or with other blanks, quotation marks and labels of speakers."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from models.span import Span

_SAME = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
    }
)
_GONE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_LABEL = re.compile(
    r"^\s*(?:[\[(#]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,-]\d+)?[\])#]?\s*)?[^\s:][^:\n]{0,39}:\s+", re.MULTILINE
)
_STAMP = re.compile(r"[\[(#]\d{1,2}:\d{2}(?::\d{2})?(?:[.,-]\d+)?[\])#]")
_EDGES = " \n\t\"'.…"
SHORTEST = 3
"""Signs that a segment needs at least for a search that is not exact."""


@dataclass(frozen=True)
class Text:
    """A text to be searched, and itself with blanks and marks made alike."""

    words: str

    @cached_property
    def _alike(self) -> tuple[str, list[int]]:
        return alike(self.words)

    def exact(self, needle: str) -> list[Span]:
        """Every place of the words as they are."""
        return [Span(at, at + len(needle)) for at in _places(self.words, needle)]

    def similar(self, needle: str) -> list[Span]:
        """Every place of the words whatever their blanks, quotation marks and dashes; then without labels."""
        for wanted in dict.fromkeys((needle, _LABEL.sub("", _STAMP.sub(" ", needle)))):
            plain = alike(wanted)[0].strip(_EDGES)
            if len(plain) < SHORTEST:
                continue
            words, places = self._alike
            found = [Span(places[at], places[at + len(plain) - 1] + 1) for at in _places(words, plain)]
            if found:
                return found
        return []


def _places(text: str, needle: str) -> list[int]:
    found: list[int] = []
    at = text.find(needle) if needle else -1
    while at >= 0:
        found.append(at)
        at = text.find(needle, at + 1)
    return found


def alike(text: str) -> tuple[str, list[int]]:
    """The text with runs of blanks as one, quotation marks and dashes of one kind; and where each sign came from."""
    signs: list[str] = []
    places: list[int] = []
    blank = False
    for at, sign in enumerate(text):
        if sign in _GONE:
            continue
        if sign.isspace():
            if not blank:
                signs.append(" ")
                places.append(at)
            blank = True
            continue
        blank = False
        for one in unicodedata.normalize("NFKC", sign.translate(_SAME)):
            signs.append(one)
            places.append(at)
    return "".join(signs), places
