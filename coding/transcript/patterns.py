"""The lines that begin somebody's speech, one pattern a layout; each looks at the head of a line only."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from coding.transcript.block import Block
from coding.transcript.times import CLOCK, TIME, seconds

_HEAD = 160  # code points of a line a pattern may look at
_NAME = r"(?P<name>[^\s:：\[\]#*|<>\"“][^:：\[\]|<>\t]{0,59}?)"

_INLINE = re.compile(
    rf"^(?:[\[({{#]*(?P<before>{TIME})(?:-\d)?[\])}}#]*[\s,–-]*)?{_NAME}"
    rf"(?:\s*[\[(](?P<paren>{TIME})[\])])?\s*(?::(?=\s|$|[\[(]\d)|：)\s*"
    rf"(?:[\[({{#]*(?P<after>{TIME})(?:-\d)?[\])}}#]+\s*)?"
)
_PARENTHESIS = re.compile(rf"^{_NAME}\s*[\[(](?P<paren>{TIME})[\])]\s*:?\s*$")
_OTTER = re.compile(rf"^(?P<name>[^\s].{{0,58}}?)\s+(?P<paren>{CLOCK})\s*$")
_WORD = re.compile(r"^(?P<before>\d\d:\d\d:\d\d)\s+(?P<name>[^:\s][^:]{0,59})$")
_FATHOM = re.compile(rf"^(?P<before>{CLOCK})\s+[-–]\s+(?P<name>[^:]{{1,60}})$")
_BRACKET = re.compile(r"^\[(?P<name>[^\]\s\d:][^\]:]{0,39})\]:?\s+(?=\S)")
_BARE_TIME = re.compile(rf"^[\[(]?(?P<before>{CLOCK})[\])]?\s*$")


@dataclass(frozen=True, slots=True)
class Opening:
    """A line that begins a speech: who, when (seconds), and where in the line the words begin."""

    name: str
    time: float | None
    words_at: int
    bold: bool = False


Pattern = Callable[[Block], Opening | None]


def _opening(found: re.Match[str] | None, block: Block) -> Opening | None:
    if found is None:
        return None
    groups = found.groupdict()
    stamp = next((groups[k] for k in ("before", "paren", "after") if groups.get(k)), None)
    name = (groups.get("name") or "").strip()
    name = name[0] if len(name) == 2 and name.endswith(".") else name
    return Opening(name, seconds(stamp) if stamp else None, found.end(), _is_bold(block, name))


def _is_bold(block: Block, name: str) -> bool:
    """True when the emphasis covers the label."""
    return any(
        "b" in mark.style and block.text[mark.start : mark.end].strip(" :").startswith(name) and bool(name)
        for mark in block.marks[:2]
    )


def _own_line(pattern: re.Pattern[str]) -> Pattern:
    """A pattern whose speech follows on the next lines; long lines are never headers."""

    def find(block: Block) -> Opening | None:
        if len(block.text) > _HEAD or block.kind in ("code", "table"):
            return None
        return _opening(pattern.match(block.text), block)

    return find


def inline(block: Block) -> Opening | None:
    """`Name: words`, with an optional time before the name, in brackets after it or after the colon."""
    if block.kind in ("code", "table", "heading"):
        return None
    return _opening(_INLINE.match(block.text[:_HEAD]), block)


def bracket(block: Block) -> Opening | None:
    """`[name] words`."""
    if block.kind in ("code", "table", "heading"):
        return None
    return _opening(_BRACKET.match(block.text[:_HEAD]), block)


parenthesis = _own_line(_PARENTHESIS)
otter = _own_line(_OTTER)
word = _own_line(_WORD)
fathom = _own_line(_FATHOM)
bare_time = _own_line(_BARE_TIME)

PATTERNS: dict[str, Pattern] = {
    "name above, time after": otter,
    "name and time in brackets above": parenthesis,
    "time and name above": word,
    "time - name above": fathom,
    "name with colon": inline,
    "name in brackets": bracket,
}
