"""Lines of a document in one shape, whatever file they came from."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

BOLD = "b"
ITALIC = "i"
BOTH = "bi"

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch [start, end) of a block's text that was emphasised; `style` is b, i or bi."""

    start: int
    end: int
    style: str


@dataclass(frozen=True, slots=True)
class Block:
    """One line; `kind` is para, heading, item, quote, code or table, `level` a heading's or list's depth.

    `gap` tells that a blank line stood before it.
    """

    text: str
    kind: str = "para"
    level: int = 0
    marks: tuple[Mark, ...] = ()
    gap: bool = False

    @property
    def style(self) -> str:
        """The emphasis of the whole block, or "" when only parts or nothing of it are emphasised."""
        for mark in self.marks:
            if not _WORD.search(self.text[: mark.start] + self.text[mark.end :]):
                return mark.style
        return ""

    def is_bold(self) -> bool:
        """True when every word of it is bold, in one stretch or in several."""
        rest = list(self.text)
        for mark in self.marks:
            if "b" in mark.style:
                rest[mark.start : mark.end] = " " * (mark.end - mark.start)
        return bool(self.marks) and not _WORD.search("".join(rest)) and bool(_WORD.search(self.text))

    def cut(self, start: int, end: int | None = None) -> Block:
        """The part [start, end) of the block without outer spaces, its marks moved along."""
        stop = len(self.text) if end is None else end
        piece = self.text[start:stop]
        lead = start + len(piece) - len(piece.lstrip())
        words = piece.strip()
        moved = (
            Mark(max(0, m.start - lead), min(len(words), m.end - lead), m.style)
            for m in self.marks
            if m.start < lead + len(words) and m.end > lead
        )
        return replace(self, text=words, marks=tuple(moved))


def words(text: str) -> list[str]:
    """The words of a text, as the counts of this package take them."""
    return _WORD.findall(text)


def has_words(text: str) -> bool:
    """True when the text holds at least one letter or digit."""
    return _WORD.search(text) is not None
