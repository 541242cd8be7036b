"""Overlapping speech that noScribe writes inside another's turn: //S02: words //."""

from __future__ import annotations

import re

_OVERLAP = re.compile(r"//[ \t]{0,8}(?P<name>[^\s:/][^:/]{0,30}):(?P<words>[^/]*)//")


def split_overlaps(speaker: str | None, text: str) -> list[tuple[str | None, str]]:
    """(speaker, words) in order; the overlapped speaker goes on afterwards."""
    parts: list[tuple[str | None, str]] = []
    place = 0
    for found in _OVERLAP.finditer(text):
        parts.append((speaker, text[place : found.start()].strip()))
        parts.append((found["name"].strip(), found["words"].strip()))
        place = found.end()
    parts.append((speaker, text[place:].strip()))
    return [(who, words) for who, words in parts if words] or [(speaker, text)]
