"""Transitions count participants, keep structural zeros, and do not depend on one person unseen."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats.contingency import expected_freq

from coding.analysis.charts.graph import transition_graph
from coding.analysis.journeys import Journey, deviations, journey
from coding.analysis.representatives import edit_distance, representatives
from coding.analysis.residuals import adjusted_residuals, expected_counts
from coding.analysis.result import NotComputed
from coding.analysis.transitions import Departed, Transitions, transitions
from coding.journey.measure import PlainMeasure

PLAN = ("Awareness", "Evaluation", "Decision", "Onboarding")


def path(name: str, *steps: str) -> Journey:
    return Journey(name, tuple(tuple(step.split("+")) for step in steps))


def computed(journeys: list[Journey]) -> Transitions:
    result = transitions(journeys, PLAN)
    assert isinstance(result, Transitions)
    return result


def test_a_journey_collapses_repeats_and_knows_concurrency() -> None:
    one = journey(
        "P1", [(2, "Evaluation"), (1, "Awareness"), (1.5, "Awareness"), (3, "Evaluation"), (3, "Decision")]
    )
    assert one.steps == (("Awareness",), ("Evaluation",), ("Decision", "Evaluation"))
    assert one.moves() == (("Awareness", "Evaluation"), ("Evaluation", "Decision"))
    assert one.visits() == {"Awareness": 1, "Evaluation": 1, "Decision": 1}


def test_transitions_of_three_participants() -> None:
    journeys = [
        path("P1", "Awareness", "Evaluation", "Decision"),
        path("P2", "Awareness", "Evaluation", "Awareness", "Evaluation", "Decision"),
        path("P3", "Awareness", "Decision+Evaluation", "Onboarding"),
    ]
    result = computed(journeys)
    by_step = {(one.start, one.end): one for one in result.transitions}
    first = by_step["Awareness", "Evaluation"]
    assert (first.share.k, first.share.n, first.way) == (3, 3, "next")
    assert by_step["Evaluation", "Awareness"].share.fraction() == "1 of 3"
    assert by_step["Evaluation", "Awareness"].without == (0.0, 0.5)
    assert by_step["Awareness", "Decision"].way == "skip"
    assert result.stepping_back.fraction() == "1 of 3"
    assert result.concurrent.fraction() == "1 of 3"
    flows = {flow.stage: flow for flow in result.stages}
    assert flows["Awareness"].revisited.fraction() == "1 of 3"
    assert (flows["Awareness"].entered, flows["Decision"].ended, flows["Onboarding"].visitors) == (3, 2, 1)
    assert len(result.variants) == 3
    assert "3 participants took 3 different paths; 1 of 3 stepped back" in result.sentence()
    assert len(result.stage_rows()) == 5
    assert result.variant_rows()[1][1] == 1
    assert result.representative_rows() == (("Path", "Stands for", "Who"),)


def test_steps_tell_who_left_the_plan_by_them_and_how() -> None:
    journeys = [
        path("P1", "Awareness", "Evaluation", "Decision"),
        path("P2", "Awareness", "Decision", "Evaluation"),
        path("P3", "Awareness", "Procurement", "Decision"),
        path("P4", "Awareness", "Decision"),
    ]
    result = transitions(journeys, PLAN, {"Awareness": {"P4", "P1"}, "Decision": {"P9"}})
    assert isinstance(result, Transitions)
    steps = {(one.start, one.end): one.departed for one in result.transitions}
    assert steps["Awareness", "Evaluation"] == Departed(failed=("P1",))
    assert steps["Awareness", "Decision"] == Departed(failed=("P4",), missing=("P4",))
    assert steps["Decision", "Evaluation"] == Departed(irregular=("P2",))
    assert steps["Awareness", "Procurement"] == Departed(ad_hoc=("P3",))
    assert steps["Procurement", "Decision"] == Departed(ad_hoc=("P3",))
    head, first, *_ = result.step_rows()
    assert head[-4:] == ("Not planned", "Out of order", "Something failed", "Left out")
    assert first[:3] == ("Awareness", "Decision", "skip") and first[-4:] == (0, 0, 1, 1)


def test_more_and_less_often_than_the_stages_alone_explain() -> None:
    there = [path(f"P{n}", "Awareness", "Evaluation", "Decision") for n in range(12)]
    result = computed([*there, path("P20", "Decision", "Awareness")])
    first = next(one for one in result.transitions if one.start == "Awareness")
    assert first.expected is not None and first.residual is not None
    assert first.surprise == (1 if first.residual >= 2 else -1 if first.residual <= -2 else 0)
    spread = first.residual_without
    assert spread is not None and first.holds == (min(map(abs, spread)) >= 2 and spread[0] * spread[1] > 0)
    drawing = transition_graph(result, PlainMeasure())
    tips = [hit.tip for hit in drawing.hits if hit.kind == "step"]
    assert len(tips) == len(result.transitions)
    assert any("Out of order: 1" in tip for tip in tips)


def test_no_order_no_transitions() -> None:
    assert isinstance(transitions([], PLAN), NotComputed)
    assert isinstance(transitions([Journey("P1", ())], PLAN), NotComputed)


JOURNEYS = st.lists(
    st.lists(st.sampled_from([*PLAN, "Elsewhere"]), min_size=1, max_size=7), min_size=1, max_size=9
).map(lambda found: [journey(f"P{i}", list(enumerate(stages))) for i, stages in enumerate(found)])


@given(JOURNEYS, st.randoms())
def test_counts_are_participants_and_order_of_people_does_not_matter(journeys, random) -> None:  # type: ignore[no-untyped-def]
    result = computed(journeys)
    for one in result.transitions:
        assert one.start != one.end
        assert 0 < one.share.k <= one.share.n <= len(journeys)
        if one.without:
            low, high = one.without
            assert 0 <= low <= one.share.k / one.share.n <= high <= 1
    shuffled = computed(random.sample(journeys, len(journeys)))
    assert shuffled.variants == result.variants
    assert shuffled.stages == result.stages
    assert {(t.start, t.end, t.share) for t in shuffled.transitions} == {
        (t.start, t.end, t.share) for t in result.transitions
    }


@given(JOURNEYS.filter(lambda journeys: len(journeys) > 1))
def test_removing_a_participant_never_raises_k(journeys: list[Journey]) -> None:
    before = {(one.start, one.end): one.share.k for one in computed(journeys).transitions}
    for one in computed(journeys[1:]).transitions:
        assert one.share.k <= before[one.start, one.end]


def test_residuals_without_structural_zeros_equal_the_textbook() -> None:
    observed = np.array([[10.0, 4.0, 6.0], [3.0, 12.0, 5.0], [7.0, 2.0, 11.0]])
    expected = expected_freq(observed)
    assert expected_counts(observed, np.ones((3, 3))) == pytest.approx(expected)
    rows = observed.sum(axis=1, keepdims=True) / observed.sum()
    columns = observed.sum(axis=0, keepdims=True) / observed.sum()
    textbook = (observed - expected) / np.sqrt(expected * (1 - rows) * (1 - columns))
    assert adjusted_residuals(observed, np.ones((3, 3))) == pytest.approx(textbook)


def test_structural_zeros_expect_nothing_and_keep_the_margins() -> None:
    observed = np.array([[0.0, 9.0, 3.0], [4.0, 0.0, 6.0], [5.0, 2.0, 0.0]])
    expected = expected_counts(observed, 1 - np.eye(3))
    assert expected.diagonal() == pytest.approx(0)
    assert expected.sum(axis=0) == pytest.approx(observed.sum(axis=0))
    assert expected.sum(axis=1) == pytest.approx(observed.sum(axis=1))


def test_deviations_from_the_plan() -> None:
    journeys = [
        path("P1", "Awareness", "Decision"),
        path("P2", "Awareness", "Decision", "Evaluation"),
        path("P3", "Awareness", "Forum", "Evaluation"),
    ]
    result = deviations(journeys, PLAN, {"Decision": ["P2"]})
    found = {one.stage: one for one in result.stages}
    assert found["Evaluation"].missing == ("P1",)
    assert found["Evaluation"].irregular == ("P2",)
    assert found["Decision"].failed == ("P2",)
    assert found["Forum"].ad_hoc == ("P3",)
    assert "3 of 3 participants departed" in result.sentence()
    assert result.to_rows()[-1] == ("Forum", 1, 0, 0, 0)


def test_representatives_stand_for_everyone_once_there_are_fifteen() -> None:
    short = [path(f"S{i}", "Awareness", "Decision") for i in range(9)]
    long = [path(f"L{i}", "Awareness", "Evaluation", "Decision", "Onboarding", "Awareness") for i in range(7)]
    assert representatives(short) == ()
    found = representatives([*short, *long])
    assert [len(one.stands_for) for one in found] == [9, 7]
    assert found[0].journey.steps == short[0].steps


WORDS = st.lists(st.sampled_from([("a",), ("b",), ("c",)]), max_size=6)


@given(WORDS, WORDS, WORDS)
def test_edit_distance_is_a_metric(a, b, c) -> None:  # type: ignore[no-untyped-def]
    assert edit_distance(a, b) == edit_distance(b, a)
    assert (edit_distance(a, b) == 0) == (a == b)
    assert edit_distance(a, c) <= edit_distance(a, b) + edit_distance(b, c)
