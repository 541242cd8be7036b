"""Where brackets and labels stand now: numbers from a page, for painting and for the mouse."""

from __future__ import annotations

from dataclasses import dataclass

from app.text.columns import MOST_LANES
from app.text.content import TextMark
from app.text.labels import Place, Wish, place
from app.text.page import Page
from app.text.scene import Scene

OUTSIDE = 12.0


@dataclass(frozen=True, slots=True)
class Bracket:
    """One coding in the margin, from `top` to `bottom` in pixels; it goes on where it is not opened or closed."""

    mark: TextMark
    lane: int
    top: float
    bottom: float
    opened: bool
    closed: bool


def brackets(page: Page) -> list[Bracket]:
    """The brackets of the marks on screen, in reading order."""
    found: dict[int, Bracket] = {}
    height = float(page.viewport().height())
    index, offsets = page.scene.index, page.scene.offsets
    for block in page.visible():
        start = offsets.starts[block.number]
        end = start + offsets.lengths[block.number]
        for number in index.on_block(block.number):
            mark = index.marks[number]
            opened, closed = mark.start >= start, mark.end <= end + 1
            top, bottom = -OUTSIDE, height + OUTSIDE
            if opened:
                line = block.line_of(offsets.in_block(block.number, mark.start))
                top = block.baseline(line) - page.metrics.above
            if closed:
                line = block.line_of(max(0, offsets.in_block(block.number, mark.end) - 1))
                bottom = block.baseline(line) + page.metrics.below
            before = found.get(number)
            if before:
                top, opened = before.top, before.opened
            found[number] = Bracket(mark, index.lanes[number], top, bottom, opened, closed)
    return [one for one in found.values() if one.bottom > 0 and one.top < height]


def label_places(shown: list[Bracket], row: float, height: float) -> list[Place]:
    """The rows of labels; marks of one code on the same words share a row."""
    groups: dict[tuple[int, int, int, bool], list[Bracket]] = {}
    for one in shown:
        key = one.mark.code_id, one.mark.start, one.mark.end, one.mark.suggestion
        groups.setdefault(key, []).append(one)
    ordered = sorted(groups.values(), key=lambda group: (group[0].top, group[0].lane))
    return place(
        (Wish(group[0].top, group[0].bottom, tuple(one.mark.id for one in group)) for group in ordered),
        row,
        height,
    )


def lanes_shown(scene: Scene) -> int:
    """How many lanes are drawn: enough for 97 % of the brackets; the rest have their label only."""
    used = sorted(scene.index.lanes.values())
    return min(MOST_LANES, used[int(len(used) * 0.97)] + 1) if used else 0
