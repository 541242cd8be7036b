"""Arrow keys reach every cell and card and come back the way they went."""

from __future__ import annotations

import pytest

from coding.journey.build import build
from coding.journey.display import DisplayList, Hit
from coding.journey.layout import layout
from coding.journey.measure import PlainMeasure
from coding.journey.rows import Facts
from coding.journey.steps import Direction, step
from tests.support.journeys import by_hand, journey
from tests.support.pretend import Pretend, talkative


def walk(drawing: DisplayList) -> set[Hit]:
    """Every region that arrow keys lead to from the first."""
    first = step(drawing, None, "down")
    assert first is not None
    found, waiting = {first}, [first]
    directions: tuple[Direction, ...] = ("left", "right", "up", "down")
    while waiting:
        hit = waiting.pop()
        for direction in directions:
            there = step(drawing, hit, direction)
            if there is not None and there not in found:
                found.add(there)
                waiting.append(there)
    return found


@pytest.mark.parametrize("facts", [journey(), by_hand(), talkative()])
def test_every_card_and_empty_cell_is_reached(facts: Facts) -> None:
    drawing = layout(build(facts), PlainMeasure())
    reached = walk(drawing)
    taken = {(hit.row, hit.column) for hit in drawing.hits if hit.kind == "card"}
    for hit in drawing.hits:
        if hit.kind in ("card", "stage", "point") or (
            hit.kind == "cell" and (hit.row, hit.column) not in taken
        ):
            assert hit in reached


def test_right_and_left_stay_in_the_lane_and_edges_hold() -> None:
    drawing = layout(build(journey()), PlainMeasure())
    start = next(hit for hit in drawing.hits if hit.kind == "card" and hit.column == 0)
    right = step(drawing, start, "right")
    assert right is not None
    assert (right.row, right.column) == (start.row, 1)
    back = step(drawing, right, "left")
    assert back is not None
    assert (back.row, back.column) == (start.row, 0)
    assert step(drawing, start, "left") == start
    top = step(drawing, None, "up")
    assert top is not None
    assert (top.kind, top.column) == ("stage", 0)
    assert step(drawing, top, "up") == top


def test_a_map_without_stages_has_no_way() -> None:
    assert step(layout(build(Pretend().facts()), PlainMeasure()), None, "down") is None
