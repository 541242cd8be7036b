"""Times the map: 20 interviews with 5,000 codings in 200 ms, 1,000 sources with 200,000 codings in 5 s.

The figures are processor time, so that a busy machine does not fail them.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest

from coding.journey.build import build
from coding.journey.layout import layout
from coding.journey.measure import PlainMeasure
from coding.journey.rows import Facts
from tests.support.pretend import Pretend

KINDS = ("pain point", "action", "thought", "opportunity", "need", "question")


def study(sources: int, codings: int) -> Facts:
    """Interviews of a hundred turns, a fifth of the codings being stages."""
    draw, made = random.Random(1), Pretend()
    stages = [made.code(f"Stage {index}", "stage") for index in range(8)]
    others = [made.code(f"Feeling {value}", "emotion", value) for value in range(-2, 3)]
    others += [made.code(f"{kind} {index}", kind) for kind in KINDS for index in range(10)]
    for index in range(sources):
        source = made.source(made.person(f"P{index:04d}"))
        for turn in range(100):
            made.says(source, "word " * 40, interviewer=turn % 2 == 0)
        length = len(made.texts[source])
        for number in range(codings // sources):
            is_stage = number % 5 == 0
            start = draw.randrange(length - 900)
            end = start + draw.randrange(*((200, 800) if is_stage else (20, 150)))
            made.mark(source, start, end, draw.choice(stages if is_stage else others))
    return made.facts()


def seconds(act: Callable[[], object], times: int = 3) -> float:
    """The best processor time of a few runs."""
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        act()
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize(("sources", "codings", "bar"), [(20, 5_000, 0.2), (1_000, 200_000, 5.0)])
def test_building_keeps_its_bar(sources: int, codings: int, bar: float) -> None:
    facts = study(sources, codings)
    taken = seconds(lambda: build(facts))
    print(f"{sources} sources, {codings} codings: built in {taken:.3f} s")
    assert taken < bar


def test_laying_out_keeps_its_bar() -> None:
    view = build(study(20, 5_000))
    taken = seconds(lambda: layout(view, PlainMeasure()))
    print(f"laid out in {taken:.3f} s")
    assert taken < 0.1
