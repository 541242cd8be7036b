"""Every analysis has a picture that stays on its page, in known colours and fonts, and answers the mouse."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.analysis.analyses import (
    agreement_of,
    codebook_quality_of,
    coding_report_of,
    compare_attribute,
    cooccurrence_of,
    crosstab_of,
    deviations_of,
    frequency_of,
    hypotheses_of,
    importance_of,
    saturation_of,
    transitions_of,
)
from coding.analysis.charts import chart_of
from coding.analysis.charts.bars import nice_ticks
from coding.analysis.frequency import frequency
from coding.analysis.hypotheses import register
from coding.analysis.of_map import blind_spots_of, drop_offs_of, make_or_break_of
from coding.analysis.ranking import Choice, maxdiff, ranking
from coding.analysis.result import Analysis, NotComputed
from coding.journey.display import FONTS, Box, DisplayList, Line, Path, Text
from coding.journey.palette import ROLES
from coding.journey.svg import write_svg
from tests.coding.analysis.test_study import Loaded, loaded, project

__all__ = ["loaded", "project"]


def points(drawing: DisplayList) -> list[tuple[float, float]]:
    """Every corner and every end on a drawing."""
    found: list[tuple[float, float]] = []
    for item in drawing.items:
        if isinstance(item, Box):
            found += [(item.x, item.y), (item.x + item.w, item.y + item.h)]
        elif isinstance(item, Line):
            found += [(item.x1, item.y1), (item.x2, item.y2)]
        elif isinstance(item, Text):
            start = {"start": item.x, "middle": item.x - item.width / 2, "end": item.x - item.width}[
                item.align
            ]
            found += [(start, item.y), (start + item.width, item.y)]
        elif isinstance(item, Path):
            numbers = [n for command in item.commands for n in command[1:]]
            found += [(float(x), float(y)) for x, y in list(pairwise(numbers))[::2]]
    return found


def check(drawing: DisplayList | None) -> None:
    assert drawing is not None
    for x, y in points(drawing):
        assert isfinite(x) and isfinite(y)
        assert -1 <= x <= drawing.width + 1, drawing.title
        assert -25 <= y <= drawing.height + 25, drawing.title
    for item in drawing.items:
        colours = (item.color,) if isinstance(item, Text) else (getattr(item, "fill", None), item.stroke)
        assert all(colour is None or colour in ROLES for colour in colours)
        assert not isinstance(item, Text) or item.font in FONTS
    assert all(hit.tip and hit.id for hit in drawing.hits)
    assert write_svg(drawing).count("<svg") == 1


def test_every_analysis_of_the_sample_has_a_picture(loaded: Loaded) -> None:
    study, view = loaded
    lost = drop_offs_of(view, study)
    results: list[Analysis] = [
        agreement_of(study),
        frequency_of(study),
        saturation_of(study)[""],
        cooccurrence_of(study),
        crosstab_of(study, "Persona"),
        transitions_of(study),
        deviations_of(study),
        compare_attribute(study, "Persona", "Staff engineer", "VP Engineering"),
        importance_of(study),
        hypotheses_of(study),
        replace(hypotheses_of(study), by_importance=True),
        coding_report_of(study),
        codebook_quality_of(study),
        lost,
        blind_spots_of(view, lost),
        make_or_break_of(view, study, lost),
        maxdiff([Choice("A", "x", 1, 1), Choice("A", "y", 1, -1), Choice("B", "x", 1, 0)]),
        ranking({"A": {"x": 1, "y": 2}}),
    ]
    for result in results:
        drawing = chart_of(result)
        check(drawing)
        assert drawing is not None and drawing.description == result.sentence()
        assert drawing.hits


def test_nothing_computed_has_no_picture_and_empty_results_have_a_plain_one() -> None:
    assert chart_of(NotComputed("Saturation", "there is too little")) is None
    check(chart_of(frequency([], ["P1"])))
    check(chart_of(register([])))


@pytest.mark.parametrize(
    ("most", "least", "ticks"),
    [
        (1, 0, (0, 0.2, 0.4, 0.6, 0.8, 1)),
        (37, 0, (0, 10, 20, 30, 40)),
        (5, 1, (0, 1, 2, 3, 4, 5)),
        (2, -1, (-1, -0.5, 0, 0.5, 1, 1.5, 2)),
    ],
)
def test_ticks_are_round(most: float, least: float, ticks: tuple[float, ...]) -> None:
    assert nice_ticks(most, least) == ticks


@given(st.floats(1e-6, 1e7), st.floats(-1e7, 0))
def test_ticks_hold_the_values_and_stay_few(most: float, least: float) -> None:
    ticks = nice_ticks(most, least)
    assert ticks[0] <= least + 1e-9 and ticks[-1] >= most - 1e-6
    assert 0 in ticks and len(ticks) <= 13
