"""What the gutter writes beside a turn, in forms from long to short; and where, so that it stays with its words."""

from __future__ import annotations

from dataclasses import dataclass

from app.text.clock import clock, day, short_day
from app.text.content import TextTurn
from app.text.page import Page


@dataclass(frozen=True, slots=True)
class Caption:
    """A turn's caption: `baseline` in pixels of the gutter; it begins here or stays in view from further up."""

    turn: TextTurn
    baseline: int
    begins_here: bool


def forms(turn: TextTurn, *, alone: bool) -> list[tuple[str, str]]:
    """A strong and a quiet line, the longest form first; `alone` when the source has one speaker only."""
    time = "" if turn.time is None else clock(turn.time)
    if not turn.date:
        name = turn.speaker or ""
        return [(name, time), (shortened(name), time)]
    if alone:
        return [_with(day(turn.date), time), _with(short_day(turn.date), time)]
    name = turn.speaker or ""
    return [(day(turn.date)[0], name), (short_day(turn.date)[0], shortened(name))]


def shortened(name: str) -> str:
    """A long name as its first word and initials: “Anneliese B.”"""
    first, *others = name.split() or [""]
    return " ".join([first, *(f"{other[0]}." for other in others[:2])])


def captions(page: Page, height: int) -> list[Caption]:
    """The captions on screen from top to bottom, two lines of `height` pixels apart at least."""
    first = page.metrics.above + 6
    found: list[Caption] = []
    last_line: dict[int, int] = {}
    for block in page.visible():
        turn = page.scene.turn_of_block(block.number)
        if turn is None or block.bottom < 0:
            continue
        lines = block.layout.lineCount()
        last_line[turn.start] = block.baseline(block.layout.lineAt(lines - 1)) if lines else first
        begins = page.scene.turn_of_first_block.get(block.number) is turn
        baseline = block.baseline(block.layout.lineAt(0)) if begins and lines else first
        if begins or not found:
            found.append(Caption(turn, baseline, begins and baseline >= first))
    return _kept_in_view(found, last_line, first, 2 * height + 4)


def _kept_in_view(found: list[Caption], last_line: dict[int, int], first: int, room: int) -> list[Caption]:
    """Keeps the first caption in view while its turn has lines there, and out of the way of the next one."""
    if not found or found[0].begins_here:
        return found
    top = found[0]
    baseline = max(top.baseline, min(first, last_line[top.turn.start]))
    if len(found) > 1:
        baseline = max(top.baseline, min(baseline, found[1].baseline - room))
    return [Caption(top.turn, baseline, begins_here=False), *found[1:]]


def _with(words: tuple[str, str], time: str) -> tuple[str, str]:
    return words[0], " ".join(part for part in (words[1], time) if part)
