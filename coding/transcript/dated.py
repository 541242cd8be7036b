"""A diary in one file: lines that are dates, each with the entry of that day below it."""

from __future__ import annotations

import re
from itertools import pairwise

from coding.transcript.block import Block, words
from coding.transcript.dates import find_date, is_day_first
from coding.transcript.people import name_of_file
from coding.transcript.talk import Talk, Utterance

_LEAST = 2  # dated lines of a diary
_FIRST = 6  # lines that may stand above the first of them
_LONG = 9  # words a dated line may have
_DAY = re.compile(
    r"^(?:day|entry|week|tag|eintrag|woche|jour|día|mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE
)


def read_dated(blocks: list[Block], meta: dict[str, str], stem: str) -> Talk | None:
    """The diary in the lines, None when fewer than two of them are dates with words below."""
    day_first = is_day_first([block.text for block in blocks if len(words(block.text)) <= _LONG])
    dates = [_date(block, day_first) for block in blocks]
    at = [i for i, date in enumerate(dates) if date]
    if len(at) < _LEAST or at[0] >= _FIRST or any(b - a < 2 for a, b in pairwise(at)):
        return None
    who = meta.get("author") or meta.get("participant") or name_of_file(stem)
    talk = Talk("dated entries", kind="diary", participants={who: who}, recorded_on=dates[at[0]])
    talk.left_out += [("head of the file", block.text) for block in blocks[: at[0]]]
    for begin, end in zip(at, [*at[1:], len(blocks)], strict=True):
        heading = blocks[begin].text
        talk.left_out.append(("date of an entry", heading))
        lines = [_line(block) for block in blocks[begin + 1 : end]]
        talk.utterances.append(Utterance(who, lines, role="participant", date=dates[begin], heading=heading))
    return talk


def _date(block: Block, day_first: bool) -> str | None:
    """The date of a line that is little more than a date."""
    if len(words(block.text)) > _LONG or block.kind not in ("para", "heading"):
        return None
    alone = block.kind == "heading" or block.is_bold() or block.text[:1].isdigit() or _DAY.match(block.text)
    return find_date(block.text, day_first=day_first) if alone or len(words(block.text)) <= 4 else None


def _line(block: Block) -> str:
    return f"- {block.text}" if block.kind == "item" else block.text
