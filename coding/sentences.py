"""Sentence boundaries by a simple rule on code points; a sentence never crosses a line feed.

A sentence ends at . ! ? … (or their CJK, Arabic and Devanagari forms) and closing quotes, before white space,
unless a small letter follows or the stop belongs to an abbreviation or an initial.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.span import Span

_CLOSERS = "\"'”’»)\\]›"
_END = re.compile(rf"[.!?…؟۔।]+[{_CLOSERS}]*(?=\s)|[。！？]+[」』”’]*")
_LAST_WORD = re.compile(r"([^\W\d_](?:[\w.]*\w)?)\.$")
_ABBREVIATIONS = frozenset(
    {"approx", "capt", "ca", "cf", "co", "corp", "dept", "dr", "e.g", "eg", "est", "fig", "gov", "i.e", "ie"}
    | {"inc", "jr", "ltd", "mr", "mrs", "ms", "prof", "resp", "rev", "sen", "sr", "st", "v", "vs"}
    | {"bzw", "evtl", "ggf", "nr", "usw", "z.b"}
)


def paragraph_at(text: str, point: int) -> Span:
    """The line that holds the code point, without its line feed."""
    start = text.rfind("\n", 0, point) + 1
    end = text.find("\n", point)
    return Span(start, len(text) if end < 0 else end)


def sentences(text: str, within: Span) -> Iterator[Span]:
    """The sentences of one line, in order, without the white space around them."""
    start = within.start
    for found in _END.finditer(text, within.start, within.end):
        if _closes(text, start, found, within.end):
            yield from _trimmed(text, start, found.end())
            start = found.end()
    yield from _trimmed(text, start, within.end)


def sentence_at(text: str, point: int) -> Span:
    """The sentence that holds the code point, in white space the one before; empty in an empty line."""
    last = Span(point, point)
    for sentence in sentences(text, paragraph_at(text, point)):
        if sentence.start > point and len(last):
            break
        last = sentence
        if point < sentence.end:
            break
    return last


def trimmed(text: str, span: Span) -> Span:
    """The span without white space at its ends; the empty span at its start when nothing else is in it."""
    return next(_trimmed(text, span.start, span.end), Span(span.start, span.start))


def _closes(text: str, start: int, found: re.Match[str], limit: int) -> bool:
    after = text[found.end() : min(limit, found.end() + 40)].lstrip()
    if after[:1].islower():
        return False
    if found.group()[0] != "." or found.group().startswith(".."):
        return True
    word = _LAST_WORD.search(text[max(start, found.start() - 12) : found.start() + 1])
    if word is None or not after:
        return True
    known = word.group(1).lower() in _ABBREVIATIONS
    initial = len(word.group(1)) == 1 and word.group(1).isupper() and word.group(1) != "I"
    return not (known or initial)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    inner = text[start:end]
    kept = inner.strip()
    if kept:
        first = start + len(inner) - len(inner.lstrip())
        yield Span(first, first + len(kept))
