"""The order of a journey: every move keeps every passage once, is stored as one step, and makes the transitions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.analysis.load import load_study
from coding.analysis.timeline import (
    BY_DATE,
    BY_HAND,
    UNKNOWN,
    Order,
    moved,
    put,
    set_journey,
    taken,
    timelines,
    together,
)
from coding.sample import create_sample
from coding.workspace import Workspace


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path: Path = tmp_path_factory.mktemp("timeline") / "sample.trailmark"
    create_sample(path)
    workspace = Workspace.open(path)
    yield workspace
    workspace.close()


@st.composite
def orders(draw: st.DrawFn) -> tuple[Order, int]:
    """Passages 1…n in steps, and one of them."""
    passages = draw(st.permutations(range(1, draw(st.integers(1, 9)) + 1)))
    steps: list[tuple[int, ...]] = []
    joined = draw(st.lists(st.booleans(), min_size=len(passages), max_size=len(passages)))
    for passage, joins in zip(passages, joined, strict=True):
        if steps and joins:
            steps[-1] = (*steps[-1], passage)
        else:
            steps.append((passage,))
    return tuple(steps), draw(st.sampled_from(sorted(passages)))


def flat(order: Order) -> list[int]:
    return sorted(each for same in order for each in same)


@given(orders(), st.sampled_from([-1, 1]), st.integers(0, 12))
def test_every_move_keeps_every_passage_once(given_order: tuple[Order, int], by: int, before: int) -> None:
    order, passage = given_order
    for changed in (moved(order, passage, by), together(order, passage), put(order, passage, before or None)):
        assert flat(changed) == flat(order) and all(changed)
    assert flat(taken(order, passage)) == [each for each in flat(order) if each != passage]
    assert flat(moved(order, 99, by)) == [*flat(order), 99]
    alone = (passage,) in order
    if alone and 0 <= order.index((passage,)) + by < len(order) and all(len(same) == 1 for same in order):
        assert moved(moved(order, passage, by), passage, -by) == order
    joined = together(order, passage)
    assert joined == order or len(joined) == len(order) - 1


def test_timelines_are_the_journeys_that_transitions_count(project: Workspace) -> None:
    with project.reading() as session:
        found, study = timelines(session, 1), load_study(session, 1)
    journeys = {one.participant: one for one in study.journeys}
    assert {one.name for one in found if one.order} == set(journeys)
    assert {one.basis for one in found} == {BY_HAND, BY_DATE, UNKNOWN}
    for one in found:
        if one.order:
            assert one.path() == tuple(" + ".join(step) for step in journeys[one.name].steps)
        for each in one.passages:
            assert each.words and each.stages and each.title


def test_an_order_is_stored_as_one_step_and_taken_back(project: Workspace) -> None:
    with project.reading() as session:
        before = next(one for one in timelines(session, 1) if one.basis == BY_HAND and len(one.order) > 3)
    order = moved(before.order, before.order[0][0], 1)
    with project.operation("Order") as session:
        set_journey(session, order, before.unknown)
    with project.reading() as session:
        after = next(one for one in timelines(session, 1) if one.name == before.name)
        assert after.order == order and after.path() != before.path()
        way = {one.participant: one for one in load_study(session, 1).journeys}[before.name]
    assert tuple(" + ".join(step) for step in way.steps) == after.path()
    project.undo()
    with project.reading() as session:
        again = next(one for one in timelines(session, 1) if one.name == before.name)
    assert again == before


def test_a_journey_by_dates_becomes_one_by_hand_and_can_be_forgotten(project: Workspace) -> None:
    with project.reading() as session:
        before = next(one for one in timelines(session, 1) if one.basis == BY_DATE)
    with project.operation("Order") as session:
        set_journey(session, before.order, before.unknown)
    with project.reading() as session:
        after = next(one for one in timelines(session, 1) if one.name == before.name)
    assert after.basis == BY_HAND and after.path() == before.path()
    with project.operation("Forget") as session:
        set_journey(session, (), [one.passage_id for one in after.passages])
    with project.reading() as session:
        assert next(one for one in timelines(session, 1) if one.name == before.name) == before
