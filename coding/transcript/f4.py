"""The #00:01:10-2# marks of f4transkript and its relatives: at the beginning or at the end of a turn."""

from __future__ import annotations

import re
from dataclasses import dataclass

from coding.transcript.block import Block

_STAMP = r"#(\d{1,2}):(\d{2}):(\d{2})[-.,](\d{1,3})#"
_START = re.compile(rf"^{_STAMP}\s*")
_END = re.compile(rf"{_STAMP}$")
_ANY = re.compile(_STAMP)


@dataclass(frozen=True, slots=True)
class Stamped:
    """A block without its marks; seconds at which it begins and ends, where the mark said so."""

    block: Block
    start: float | None = None
    end: float | None = None


def has_stamps(blocks: list[Block]) -> bool:
    """True when at least two lines carry such marks."""
    return sum(1 for block in blocks if _ANY.search(block.text)) >= 2


def strip_stamps(blocks: list[Block]) -> list[Stamped]:
    """The blocks without marks; whether marks begin or end turns is decided once, by majority."""
    starts = sum(1 for block in blocks if _START.match(block.text))
    ends = sum(1 for block in blocks if _END.search(block.text) and not _only(block.text))
    return [_strip(block, at_end=ends > starts) for block in blocks]


def _only(text: str) -> bool:
    return _ANY.fullmatch(text.strip()) is not None


def _strip(block: Block, *, at_end: bool) -> Stamped:
    first, last = _START.match(block.text), _END.search(block.text)
    begin = first.end() if first else 0
    stop = last.start() if last and last.start() >= begin else len(block.text)
    early = _seconds(first) if first else None
    late = _seconds(last) if last and stop < len(block.text) else None
    if at_end and early is not None and late is None:
        early, late = None, early
    elif not at_end and early is None and late is not None:
        early, late = late, None
    return Stamped(block.cut(begin, stop), early, late)


def _seconds(found: re.Match[str]) -> float:
    hours, minutes, secs, fraction = found.groups()
    return round(int(hours) * 3600 + int(minutes) * 60 + int(secs) + float(f"0.{fraction}"), 3)
