"""What a map is asked for: segments, filters, kept settings, presets, durations and frequencies."""

from __future__ import annotations

import pytest

from coding.journey.as_json import to_json
from coding.journey.build import build
from coding.journey.columns import columns_of
from coding.journey.presets import LaneSpec, preset
from coding.journey.ranges import Frequency, duration, frequency
from coding.journey.rows import CardRow, MapRow, PersonaRow, StageRow
from coding.journey.spec import MapSpec, spec_of
from coding.journey.view import JourneyView
from tests.support.pretend import Pretend


def six() -> Pretend:
    """Six people who differ in everything one can filter by, each saying one thing in one stage."""
    made = Pretend()
    stage, pain = made.code("First", "stage"), made.code("Slow", "pain point")
    rows = (
        {"lifecycle": "new", "dmu": "user", "account": "Acme"},
        {"lifecycle": "lapsed", "dmu": "user", "account": "Acme"},
        {"lifecycle": "new", "dmu": "economic buyer", "account": "Bolt"},
    )
    for index in range(6):
        source = made.source(
            made.person(f"P{index}", **rows[index % 3]),
            "diary" if index == 5 else "interview",
            brand="competitor" if index == 4 else "own",
            wave="2" if index == 3 else "1",
            recorded_on=f"2026-0{index + 1}-01",
        )
        made.says(source, "Slow.", stage, pain)
        if index == 0:
            made.codings[-1] = made.codings[-1]._replace(coder=2)
    return made


def k(view: JourneyView) -> int:
    return sum(card.k for lane in view.lanes for cell in lane.cells for card in cell.cards)


@pytest.mark.parametrize(
    ("spec", "expected", "chip"),
    [
        (MapSpec(), 6, "unprompted evidence"),
        (MapSpec(lifecycles=frozenset({"lapsed"})), 2, "lapsed"),
        (MapSpec(dmus=frozenset({"economic buyer"})), 2, "economic buyer"),
        (MapSpec(accounts=frozenset({"Acme"})), 4, "Acme"),
        (MapSpec(attributes={"size": frozenset({"large"})}), 1, "size: large"),
        (MapSpec(participants=frozenset({1, 2})), 2, "2 chosen participants"),
        (MapSpec(without=frozenset({1})), 5, "without 1"),
        (MapSpec(kinds=frozenset({"diary"})), 1, "diary sources"),
        (MapSpec(coders=frozenset({2})), 1, "coded by Ben"),
        (MapSpec(brands=frozenset({"competitor"})), 1, "competitor brand"),
        (MapSpec(wave="2"), 1, "wave 2"),
        (MapSpec(since="2026-03-01", until="2026-05-01"), 3, "2026-03-01 to 2026-05-01"),
        (MapSpec(exposures=frozenset({"prompted"})), 0, "prompted evidence"),
    ],
)
def test_every_filter_counts_and_is_shown(spec: MapSpec, expected: int, chip: str) -> None:
    facts = six().facts(attributes={1: {"size": "large"}, 2: {"size": "small"}})
    view = build(facts, spec)
    assert k(view) == expected
    assert chip in view.filters


def test_a_stored_map_keeps_its_question() -> None:
    row = MapRow(
        7,
        "Kept",
        scope="to-be",
        wave="1",
        persona=3,
        preset="saas",
        denominator="all",
        filters={
            "lifecycles": ["new"],
            "exposures": ["prompted"],
            "coders": [2],
            "attributes": {"size": ["large"]},
        },
        settings={"tiers": {"many": 7, "unknown": 1}},
    )
    spec = spec_of(row, "2026-11-22")
    assert (spec.title, spec.scope, spec.wave, spec.persona) == ("Kept", "to-be", "1", 3)
    assert (spec.preset, spec.denominator, spec.today) == ("saas", "all", "2026-11-22")
    assert (spec.lifecycles, spec.exposures, spec.coders) == (
        frozenset({"new"}),
        frozenset({"prompted"}),
        frozenset({2}),
    )
    assert spec.attributes == {"size": frozenset({"large"})}
    assert (spec.tiers.many, spec.tiers.several) == (7, 3)


def test_a_map_of_another_version_is_still_built() -> None:
    row = MapRow(
        1,
        "Odd",
        scope="dream",
        preset="hologram",
        denominator="everyone",
        filters={
            "lifecycles": "new",
            "coders": ["Ada"],
            "attributes": ["size"],
            "since": 7,
            "exposures": None,
        },
        settings={"tiers": {"many": "lots"}},
    )
    spec = spec_of(row)
    assert (spec.preset, spec.denominator, spec.lifecycles, spec.coders) == (
        "standard",
        "visited",
        frozenset(),
        frozenset(),
    )
    assert k(build(six().facts(row))) == 6


def test_age_is_counted_from_the_newest_evidence() -> None:
    view = build(six().facts(), MapSpec(today="2026-06-11"))
    card = next(card for lane in view.lanes for cell in lane.cells for card in cell.cards)
    assert (card.newest, card.age_days) == ("2026-06-01", 10)
    facts = six().facts()
    months = facts.sources[0]._replace(recorded_on="2026-06")
    dated = build(six().facts(sources=(months,)), MapSpec(today="2026-06-11"))
    assert next(c for lane in dated.lanes for cell in lane.cells for c in cell.cards).age_days is None


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("b2b", "b2b"),
        ("S0", "b2b"),
        ("saas", "saas"),
        ("s1", "saas"),
        ("s3-report", "s3-report"),
        ("executive", "executive"),
    ],
)
def test_presets_have_names_and_other_names(key: str, name: str) -> None:
    assert preset(key).key == name


def test_the_executive_map_has_one_card_a_cell() -> None:
    made = six()
    other = made.code("Dear", "pain point")
    made.says(1, "Too dear.", 1, other)
    lane = build(made.facts(), MapSpec(preset="executive")).lane("pain point")
    assert lane is not None
    assert [card.text for card in lane.cells[0].cards] == ["Slow"]


def test_lanes_can_be_asked_for_one_by_one() -> None:
    view = build(
        six().facts(), MapSpec(lanes=(LaneSpec("need", "Needs"), LaneSpec("pain point", "Pains", 1)))
    )
    assert [(lane.kind, lane.name) for lane in view.lanes] == [("need", "Needs"), ("pain point", "Pains")]


def test_codes_below_a_stage_belong_to_its_column() -> None:
    made = Pretend()
    family = made.code("Stages", "stage", codable=False)
    top = made.code("Setting up", "stage", parent=family)
    below = made.code("First login", "stage", parent=top)
    columns = columns_of(made.facts())
    assert [(column.name, column.codes) for column in columns.columns] == [
        ("Setting up", frozenset({top, below}))
    ]
    assert columns.placed((below, top)) == (0,)
    assert columns.placed((family,)) == ()


def stage(key: int, code: int | None = None, into: int | None = None, hidden: bool = False) -> StageRow:
    return StageRow(key, code, into, f"Stage {key}", key, hidden, "", None, None, None, "", "")


def test_merging_in_a_circle_or_into_the_hidden_does_no_harm() -> None:
    made = Pretend()
    code = made.code("First", "stage")
    circle = MapRow(1, "x", stages=(stage(1, code, 2), stage(2, None, 1)))
    assert [column.name for column in columns_of(made.facts(circle)).columns] == []
    chain = MapRow(1, "x", stages=(stage(1, code, 2), stage(2, None, 3), stage(3)))
    columns = columns_of(made.facts(chain))
    assert [(column.name, column.codes) for column in columns.columns] == [("Stage 3", frozenset({code}))]
    gone = MapRow(1, "x", stages=(stage(1, code, 2), stage(2, hidden=True)))
    assert columns_of(made.facts(gone)).placed((code,)) == ()


def test_a_map_by_hand_has_a_persona_and_an_assumed_curve() -> None:
    cards = tuple(
        CardRow(i, 1, "emotion", None, "Fear", "", i, False, "", "", "", "", "", v, None, None, None)
        for i, v in enumerate((-2, -1))
    )
    row = MapRow(1, "By hand", persona_text="Alex, VP of Engineering", stages=(stage(1),), cards=cards)
    view = build(Pretend().facts(row))
    assert view.persona is not None
    assert (view.persona.name, view.persona.role) == ("Alex", "VP of Engineering")
    assert (view.stages[0].emotion.assumed, view.stages[0].emotion.mean) == (-1.5, None)
    long = build(
        Pretend().facts(MapRow(1, "x", persona_text="Everyone who has ever had to choose a tool for others"))
    )
    assert long.persona is not None
    assert long.persona.name == ""
    assert to_json(long)["persona"] is None


def test_the_persona_of_the_project_comes_first() -> None:
    facts = six().facts(
        MapRow(1, "x", persona=1, persona_text="Somebody else"),
        personas=(PersonaRow(1, "Alex", "VP", "Ship", "teal"),),
    )
    persona = build(facts).persona
    assert persona is not None
    assert (persona.name, persona.goal, persona.participants) == ("Alex", "Ship", 0)


@pytest.mark.parametrize(
    ("text", "low", "high", "is_open"),
    [
        ("1-3 months", 30.44, 91.32, False),
        ("2–4 weeks", 14.0, 28.0, False),
        ("1 day", 1.0, 1.0, False),
        ("3+ months", 91.32, None, True),
        ("4 days–14 weeks", 4.0, 98.0, False),
        ("from month 3", 91.32, None, True),
        ("Ongoing", None, None, True),
        ("a while", None, None, False),
    ],
)
def test_durations(text: str, low: float | None, high: float | None, is_open: bool) -> None:
    read = duration(text)
    assert read is not None
    assert (read.text, read.open) == (text, is_open)
    assert read.low_days == (None if low is None else pytest.approx(low))
    assert read.high_days == (None if high is None else pytest.approx(high))


def test_no_duration_is_none() -> None:
    assert duration("  ") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Weekly", Frequency("Weekly", 1, 1, "week")),
        ("Once", Frequency("Once", 1, 1)),
        ("2-3 times", Frequency("2-3 times", 2, 3)),
        ("3-5 times", Frequency("3-5 times", 3, 5)),
        ("2-3 vendors", Frequency("2-3 vendors", 2, 3)),
        ("Several times", Frequency("Several times")),
        ("Ad-hoc", Frequency("Ad-hoc")),
    ],
)
def test_frequencies(text: str, expected: Frequency) -> None:
    assert frequency(text) == expected
