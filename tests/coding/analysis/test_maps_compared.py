"""Two maps beside each other: counts of both sides, intervals of the difference, and what only one side holds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.analysis.intervals import mcnemar_exact, newcombe
from coding.analysis.maps_compared import (
    MapComparison,
    cards_of,
    compare_maps,
    with_comparison,
    without_names,
)
from coding.analysis.result import NotComputed
from coding.journey.build import build
from coding.journey.display import Box, Path, Text
from coding.journey.layout import layout
from coding.journey.measure import PlainMeasure
from coding.journey.palette import color
from coding.journey.snapshots import uncompared
from coding.journey.spec import MapSpec
from coding.journey.view import JourneyView, Kpi
from tests.support.journeys import journey
from tests.support.pretend import Pretend

FIRST, LAST = frozenset(range(1, 11)), frozenset(range(11, 21))


@pytest.fixture(scope="module")
def sides() -> tuple[JourneyView, JourneyView]:
    facts = journey(20)
    return build(facts, MapSpec(without=LAST)), build(facts, MapSpec(without=FIRST))


@pytest.fixture(scope="module")
def found(sides: tuple[JourneyView, JourneyView]) -> MapComparison:
    compared = compare_maps(*sides, ("Old", "New"))
    assert isinstance(compared, MapComparison)
    return compared


def test_every_count_is_the_count_of_its_own_map(
    sides: tuple[JourneyView, JourneyView], found: MapComparison
) -> None:
    first, second = (dict(cards_of(view)) for view in sides)
    assert not found.paired and (found.first_n, found.second_n) == (10, 10)
    for row in found.rows:
        for share, cards in ((row.found.first, first), (row.found.second, second)):
            if row.key in cards:
                assert (share.k, share.n) == (cards[row.key].k, cards[row.key].n)
            else:
                assert share.k == 0
        a, b = row.found.first, row.found.second
        assert row.found.interval == pytest.approx(newcombe(b.k, b.n, a.k, a.n))


def test_only_intervals_that_exclude_zero_are_clear(found: MapComparison) -> None:
    assert found.clear and len(found.clear) < len(found.rows)
    for row in found.rows:
        low, high = row.found.interval
        assert row.shift == ("more" if low > 0 else "less" if high < 0 else "")
    assert list(found.rows[: len(found.clear)]) == list(found.clear)


def test_the_map_shows_the_other_side(sides: tuple[JourneyView, JourneyView], found: MapComparison) -> None:
    shown = with_comparison(*sides, found)
    cards = dict(cards_of(shown))
    for row in found.rows:
        card = cards[row.key]
        assert (card.against, card.shift) == (f"{row.found.first.k}/{row.found.first.n}", row.shift)
        assert (card.changed == "removed") == (row.key not in dict(cards_of(sides[1])))
        if card.changed == "removed":
            assert not card.quotes
    assert [stage.compared for stage in shown.stages] == [stage.emotion for stage in sides[0].stages]
    assert uncompared(shown) == sides[1]


def test_the_drawing_has_both_curves_arrows_and_a_legend(
    sides: tuple[JourneyView, JourneyView], found: MapComparison
) -> None:
    drawing = layout(with_comparison(*sides, found), PlainMeasure())
    texts = [item.text for item in drawing.items if isinstance(item, Text)]
    assert any(text.startswith("Compared with Old") for text in texts)
    assert f"vs {found.rows[0].found.first.k}/{found.rows[0].found.first.n}" in texts
    dashed = [item for item in drawing.items if isinstance(item, Path) and item.stroke == "other.side"]
    assert any(item.dash for item in dashed)
    grounds = {item.fill for item in drawing.items if isinstance(item, Box)}
    assert grounds & {"valence+2.tint", "valence-2.tint"}
    assert color("other.side") != color("other.side", dark=True)


def test_the_same_people_are_compared_by_mcnemar() -> None:
    made = Pretend()
    stage, pain = made.code("Trial", "stage"), made.code("Slow", "pain point")
    for index in range(8):
        person = made.person(f"P{index}")
        told, seen = made.source(person, "interview"), made.source(person, "diary")
        made.says(told, "We tried it then.", stage)
        made.says(seen, "Trying it now.", stage)
        if index < 6:
            made.says(seen, "It is slow.", stage, pain)
    facts = made.facts()
    said = build(facts, MapSpec(kinds=frozenset({"interview"})))
    did = build(facts, MapSpec(kinds=frozenset({"diary"})))
    compared = compare_maps(said, did, ("Said", "Did"))
    assert isinstance(compared, MapComparison) and compared.paired
    (row,) = compared.rows
    assert (row.found.first.fraction(), row.found.second.fraction()) == ("0 of 8", "6 of 8")
    assert row.found.p == pytest.approx(mcnemar_exact(6, 0))
    assert row.shift == "more"
    assert "the same participants, McNemar" in compared.sentence()


def test_a_side_without_people_is_not_compared(sides: tuple[JourneyView, JourneyView]) -> None:
    nobody = replace(sides[0], participants=0, people=())
    compared = compare_maps(nobody, sides[1], ("Nobody", "New"))
    assert isinstance(compared, NotComputed)
    assert with_comparison(nobody, sides[1], compared) is sides[1]


def test_names_can_be_taken_out_of_a_comparison(found: MapComparison) -> None:
    hidden = without_names(found, lambda text: text.replace("Old", "Coder 1"))
    assert isinstance(hidden, MapComparison) and hidden.first == "Coder 1"


def test_the_table_holds_every_stage_and_statement(found: MapComparison) -> None:
    head, *rows = found.to_rows()
    assert len(rows) == len(found.stages) + len(found.rows)
    assert all(len(row) == len(head) for row in rows)


@given(st.integers(1, 9), st.integers(1, 9))
def test_a_map_compared_with_itself_differs_nowhere(people: int, seed: int) -> None:
    view = build(journey(people, seed))
    compared = compare_maps(view, view, ("A", "B"))
    if isinstance(compared, MapComparison):
        assert not compared.clear
        assert all(row.found.difference == 0 for row in compared.rows)


def test_measures_of_two_waves_are_compared_with_their_counts(sides: tuple[JourneyView, JourneyView]) -> None:
    first, second = sides
    stage = first.stages[0].id
    old = Kpi("Trial to paid", "20 %", stage, 20, 100, nested=True)
    first = replace(first, kpis=(old, Kpi("NPS", "40", stage), Kpi("Same", "7", stage)))
    second = replace(
        second,
        kpis=(
            replace(old, value="45 %", numerator=45),
            Kpi("NPS", "50", stage),
            Kpi("Same", "7", stage),
        ),
    )
    compared = compare_maps(first, second, ("2024", "2025"))
    assert isinstance(compared, MapComparison)
    paid, nps = compared.kpis
    assert paid.figures() == ("20 of 100", "45 of 100") and paid.direction == "INC"
    assert nps.figures() == ("40", "50") and nps.direction == "no clear change"
    trends = compared.trends()
    assert trends[0] == ("Trial to paid", "INC", "20 of 100 → 45 of 100, 2024 → 2025")
    assert len(trends) == 1 + len(compared.clear)
