"""The story the sample's map tells, computed from its codings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from coding.journey.build import build
from coding.journey.facts import load_facts
from coding.journey.rows import Facts
from coding.journey.view import Card, JourneyView
from coding.sample import create_sample
from coding.workspace import opened
from models.journey import JourneyMap


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Facts]]:
    path: Path = tmp_path_factory.mktemp("sample") / "sample.trailmark"
    create_sample(path)
    with opened(path) as workspace, workspace.reading() as session:
        yield [
            load_facts(session, key) for key in session.scalars(select(JourneyMap.id).order_by(JourneyMap.id))
        ]


@pytest.fixture(scope="module")
def view(facts: list[Facts]) -> JourneyView:
    return build(facts[0])


def card(view: JourneyView, kind: str, stage: str, code: str) -> Card:
    """The card of a code in a cell."""
    index = [column.name for column in view.stages].index(stage)
    cell = next(lane for lane in view.lanes if lane.kind == kind).cells[index]
    return next(one for one in cell.cards if one.code == code)


def test_nearly_every_coding_finds_its_stage(view: JourneyView) -> None:
    """What is left is shown as unplaced: a handful."""
    assert 1 <= len(view.unplaced) <= 8


def test_the_curve_falls_in_the_evaluation_and_rises_with_the_signature(view: JourneyView) -> None:
    """Valley, peak and end are where the study puts them."""
    means = {stage.name: stage.emotion.mean or 0.0 for stage in view.stages}
    assert min(means, key=lambda name: means[name]) == "Evaluation"
    assert max(means, key=lambda name: means[name]) == "Purchase"
    assert means["Awareness"] > means["Consideration"] > means["Evaluation"]
    assert means["Evaluation"] < means["Decision"] < 0 < means["Purchase"]
    assert means["Adoption"] < means["Onboarding"]
    assert means["Advocacy"] > 0


def test_every_stage_has_enough_voices(view: JourneyView) -> None:
    """Eight people or more reached each stage, and so many felt something in it."""
    assert all(stage.participants >= 8 for stage in view.stages)
    assert all(stage.emotion.n >= 7 for stage in view.stages)


def test_the_lapsed_end_low(view: JourneyView) -> None:
    """P06 and P11 are at the bottom of the last stage."""
    points = {point.participant: point.valence for point in view.stages[-1].emotion.points}
    assert points["P06"] == points["P11"] == -2.0


def test_adoption_is_split(view: JourneyView) -> None:
    """Some are very well, some very badly."""
    values = [point.valence for point in view.stages[6].emotion.points]
    assert sum(value >= 1 for value in values) >= 3
    assert sum(value <= -1 for value in values) >= 3


def test_prices_that_cannot_be_compared_are_the_commonest_pain(view: JourneyView) -> None:
    """Nine people or more of those who compared, one against, tier A."""
    pricing = card(view, "pain point", "Consideration", "Pain points/Pricing not comparable")
    assert pricing.k >= 9
    assert pricing.tier == "A"
    assert pricing.contradicted == 1


def test_short_contracts_contradict_slow_ones(view: JourneyView) -> None:
    """Two people with terms agreed beforehand speak against it."""
    slow = card(view, "pain point", "Purchase", "Pain points/Slow contract")
    assert slow.contradicted == 2
    assert slow.k >= 3


def test_the_map_of_the_persona_counts_that_persona_alone(facts: list[Facts]) -> None:
    """Five people speak as VP Engineering or beside one; no more are counted."""
    persona = build(facts[1])
    assert {p.participant for stage in persona.stages for p in stage.emotion.points} <= {
        "P01",
        "P06",
        "P09",
        "P13",
    }


def test_the_hypothesis_map_is_drawn_as_assumed(facts: list[Facts]) -> None:
    """What sales believes has cards written by hand."""
    assumed = build(facts[2])
    written = [one.text for lane in assumed.lanes for cell in lane.cells for one in cell.cards]
    assert "Falls in love" in written
