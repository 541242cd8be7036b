"""The one place where words become cells: nothing can turn into a formula, a link or a lost character."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from xml.sax.saxutils import escape

LONGEST = 32_767
"""UTF-16 units that Excel keeps in one cell."""
PART = 32_000
MARK = "\n[… continued on sheet “Long texts”, row {row}]"
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
UNESCAPED = re.compile(r"_x005F_(?=x[0-9A-Fa-f]{4}_)")
RETURN = {"\r": "&#13;"}
SHORT = 100
DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def clean(text: str) -> str:
    """The text with control characters and lone surrogates, which no XML may hold, as U+FFFD."""
    return ILLEGAL.sub("\ufffd", text) if ILLEGAL.search(text) else text


def units(text: str) -> int:
    """The length as Excel counts it, in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def parts(text: str) -> Iterator[str]:
    """The text in pieces that fit a cell together with their mark; one piece when it fits as it is."""
    if len(text) * 2 <= LONGEST or units(text) <= LONGEST:
        yield text
        return
    size = PART if text.isascii() else PART // 2
    for start in range(0, len(text), size):
        yield text[start : start + size]


def write_text_cell(place: str, text: str, style: int) -> str:
    """The XML of a text cell: the data type is always inline text, whatever the words look like."""
    shown = short_inline(text) if len(text) < SHORT else _inline(text)
    return f'<c r="{place}{inline_head(style)}{shown}</c>'


def inline_head(style: int) -> str:
    """What stands in a text cell between its place and its words."""
    return f'" s="{style}" t="inlineStr">'


def _inline(text: str) -> str:
    words = clean(text)
    if "_x" in words:
        words = ESCAPED.sub("_x005F_", words)
    return f'<is><t xml:space="preserve">{escape(words, RETURN)}</t></is>'


short_inline = lru_cache(20_000)(_inline)
"""The words of a text cell of fewer than SHORT signs, which occur again and again."""


def read_text(text: str) -> str:
    """The words of a text cell as they were before `write_text_cell`."""
    return UNESCAPED.sub("_", text) if "_x005F_" in text else text


def csv_text(text: str) -> str:
    """The text for a CSV cell: an apostrophe before what a spreadsheet would take for a formula (ASVS 1.2.10)."""
    return f"'{text}" if text.startswith(DANGEROUS) else text
