"""A hit's words with some before and after, as plain text in one line."""

from __future__ import annotations

AROUND = 70
_LONGEST = 240
_ONE_LINE = str.maketrans("\n\t", "  ")


def excerpt(text: str, start: int, end: int) -> tuple[str, int, int]:
    """One line around text[start:end], and where the match is in it; a very long match is cut."""
    left = _back_to_word(text, start)
    right = _on_to_word(text, min(end, start + _LONGEST))
    before = "… " if left else ""
    after = " …" if right < len(text) else ""
    line = before + text[left:right].translate(_ONE_LINE) + after
    begin = len(before) + start - left
    return line, begin, begin + min(end, right) - start


def _back_to_word(text: str, start: int) -> int:
    left = max(0, start - AROUND)
    if left:
        blank = max(text.find(" ", left, start), text.find("\n", left, start))
        left = blank + 1 if blank >= 0 else left
    return left


def _on_to_word(text: str, end: int) -> int:
    right = min(len(text), end + AROUND)
    if right < len(text):
        blank = max(text.rfind(" ", end, right), text.rfind("\n", end, right))
        right = blank if blank >= 0 else right
    return right
