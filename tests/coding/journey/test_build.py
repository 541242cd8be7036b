"""What is counted, what is not, and that every number moves with its evidence."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.journey.as_json import to_json
from coding.journey.build import build
from coding.journey.prevalence import wilson
from coding.journey.rows import CardRow, EvidenceRow, Facts, MapRow, PersonaRow, StageRow
from coding.journey.spec import MapSpec
from coding.journey.view import Card, JourneyView
from tests.support.pretend import Pretend, talkative


def card(view: JourneyView, text: str, stage: str | None = None) -> Card:
    """The only card with these words (in a stage)."""
    found = [
        card
        for lane in view.lanes
        for cell in lane.cells
        for card in cell.cards
        if card.text == text and stage in (None, cell.stage)
    ]
    assert len(found) == 1, (text, found)
    return found[0]


def test_one_talkative_participant_cannot_turn_the_curve() -> None:
    view = build(talkative())
    emotion = view.stages[0].emotion
    assert emotion.mean == pytest.approx(0.20)
    mentions = [-2] * 14 + [1, 1, 0, 1]
    assert sum(mentions) / len(mentions) == pytest.approx(-1.39, abs=0.01)
    assert [(point.participant, point.valence) for point in emotion.points] == [
        ("P1", -2.0),
        ("P2", 1.0),
        ("P3", 1.0),
        ("P4", 0.0),
        ("P5", 1.0),
    ]
    slow = card(view, "Too slow")
    assert (slow.k, slow.n, slow.mentions) == (5, 5, 18)
    assert (slow.low, slow.high) == pytest.approx(wilson(5, 5))


def two_stages() -> tuple[Pretend, dict[str, int]]:
    made = Pretend()
    keys = {
        "first": made.code("First", "stage"),
        "second": made.code("Second", "stage"),
        "pain": made.code("Slow", "pain point"),
        "joy": made.code("Joy", "emotion", 2),
    }
    return made, keys


def test_interviewers_observers_and_internal_interviews_never_count() -> None:
    made, keys = two_stages()
    customer = made.source(made.person("P1"))
    made.says(customer, "Was it slow?", keys["first"], keys["pain"], interviewer=True)
    made.says(customer, "It was.", keys["first"], keys["pain"])
    colleague = made.source(made.person("Sales"), kind="internal")
    made.says(colleague, "They all say it is slow.", keys["first"], keys["pain"], keys["joy"])
    view = build(made.facts())
    found = card(view, "Slow")
    assert (found.k, found.n, view.participants) == (1, 1, 1)
    assert [quote.quote for quote in found.quotes] == ["It was."]
    assert [quote.kind_of_source for quote in found.uncounted] == ["internal"]
    assert view.stages[0].emotion.n == 0
    assert card(view, "Joy").tier == "D"


def test_prompted_evidence_is_left_out_unless_it_is_asked_for() -> None:
    made, keys = two_stages()
    source = made.source(made.person("P1"))
    made.says(source, "Yes, as you say.", keys["first"])
    place = (0, len(made.texts[source]))
    made.mark(source, *place, keys["pain"], exposure="prompted")
    view = build(made.facts())
    assert (card(view, "Slow").k, card(view, "Slow").tier) == (0, "C")
    assert card(view, "Slow").tier_reason == "prompted only"
    both = build(made.facts(), MapSpec(exposures=frozenset({"unprompted", "prompted"})))
    assert card(both, "Slow").k == 1
    assert "prompted + unprompted evidence" in both.filters


def test_a_participant_is_the_one_whose_turn_the_coding_starts_in() -> None:
    made, keys = two_stages()
    source = made.source(made.person("P1"))
    _, end = made.says(source, "What then?", keys["first"], interviewer=True)
    start, last = made.says(source, "Then it hung.")
    made.mark(source, start, last, keys["first"])
    made.mark(source, 0, last, keys["pain"])
    assert not [c for lane in build(made.facts()).lanes for cell in lane.cells for c in cell.cards]
    made.mark(source, end, last, keys["pain"])
    assert card(build(made.facts()), "Slow").supporters == ("P1",)


def test_a_source_without_turns_belongs_to_its_only_participant() -> None:
    made, keys = two_stages()
    source = made.source(made.person("P1"))
    made.texts[source] = "One long answer without a single turn."
    made.mark(source, 0, 8, keys["first"])
    made.mark(source, 0, 8, keys["pain"])
    view = build(made.facts())
    assert (card(view, "Slow").k, view.stages[0].participants) == (1, 1)


def test_codings_of_nobody_are_said_and_not_counted() -> None:
    made, keys = two_stages()
    source = made.source(None)
    made.says(source, "Somebody said this.", keys["first"], keys["pain"])
    view = build(made.facts())
    assert (view.participants, view.without_participant) == (0, 1)


def test_a_passage_without_a_stage_is_unplaced_and_shown() -> None:
    made, keys = two_stages()
    source = made.source(made.person("P1"))
    made.says(source, "Some time it hung.", keys["pain"])
    made.says(source, "At first it hung.", keys["first"], keys["pain"])
    view = build(made.facts())
    assert [quote["quote"] for quote in to_json(view)["unplaced"]] == ["Some time it hung."]
    assert card(view, "Slow").mentions == 1


def test_a_passage_may_lie_in_several_stages_and_counts_in_each() -> None:
    made, keys = two_stages()
    source = made.source(made.person("P1"))
    made.says(source, "It hung all the time.", keys["first"], keys["second"], keys["pain"])
    view = build(made.facts())
    assert [stage.participants for stage in view.stages] == [1, 1]
    assert card(view, "Slow", "First").k == card(view, "Slow", "Second").k == 1


def test_two_coders_on_the_same_words_are_one_mention_of_one_person() -> None:
    made, keys = two_stages()
    source = made.source(made.person("P1"))
    start, end = made.says(source, "Lovely.", keys["first"], keys["joy"])
    made.mark(source, start, end, keys["joy"], coder=2)
    view = build(made.facts())
    joy = card(view, "Joy")
    assert (joy.k, joy.mentions, [quote.coder for quote in joy.quotes]) == (1, 1, ["Ada, Ben"])
    assert view.stages[0].emotion.points[0].mentions == 1


def test_a_coding_may_override_the_valence_of_its_code() -> None:
    made, keys = two_stages()
    source = made.source(made.person("P1"))
    start, end = made.says(source, "Lovely, he said.", keys["first"])
    made.mark(source, start, end, keys["joy"], valence=-1)
    assert build(made.facts()).stages[0].emotion.mean == -1


def test_distribution_ambivalence_and_missing_are_participants() -> None:
    made, keys = two_stages()
    bad = made.code("Anger", "emotion", -2)
    for name, feelings in (("P1", [keys["joy"], bad]), ("P2", [bad]), ("P3", [keys["joy"]]), ("P4", [])):
        source = made.source(made.person(name))
        made.says(source, "Here I am.", keys["first"])
        for feeling in feelings:
            made.says(source, "And so I felt.", keys["first"], feeling)
    emotion = build(made.facts()).stages[0].emotion
    assert (emotion.negative, emotion.mixed, emotion.neutral, emotion.positive) == (1, 1, 0, 1)
    assert (emotion.n, emotion.missing) == (3, 1)
    assert emotion.ambivalence == pytest.approx(1 / 3)


def test_under_five_people_there_is_a_fraction_and_no_interval() -> None:
    made, keys = two_stages()
    for index in range(4):
        made.says(made.source(made.person(f"P{index}")), "Slow.", keys["first"], keys["pain"])
    found = card(build(made.facts()), "Slow")
    assert (found.k, found.n, found.low, found.high) == (4, 4, None, None)


def test_empty_cells_say_why() -> None:
    made, keys = two_stages()
    source = made.source(made.person("P1"))
    made.says(source, "And the second stage?", keys["second"], interviewer=True)
    made.says(source, "Slow.", keys["first"], keys["pain"])
    lane = build(made.facts(), MapSpec(preset="b2b")).lane("opportunity")
    assert lane is not None
    assert [cell.blind for cell in lane.cells] == ["asked, not mentioned", "asked, not mentioned"]
    assert lane.cells[0].reason == "Not mentioned by the 1 who reached it"
    assert lane.cells[1].reason == "Asked of 1, mentioned by none"


def test_quotes_on_a_card_written_by_hand_obey_the_filters_too() -> None:
    made, keys = two_stages()
    said = made.source(made.person("P1"), "interview")
    made.says(said, "We looked around.", keys["first"])
    passage = made.mark(said, 0, 2, keys["joy"])
    written = CardRow(
        5, 1, "action", None, "Looks around", "", 0, False, "", "", "", "", "", None, None, None, None
    )
    stages = (StageRow(1, keys["first"], None, "First", 0, False, "", None, None, None, "", ""),)
    stored = MapRow(
        1, "Map", stages=stages, cards=(written,), evidence=(EvidenceRow(5, passage, "supports"),)
    )
    facts = made.facts(stored)
    assert card(build(facts, MapSpec()), "Looks around").k == 1
    assert card(build(facts, MapSpec(kinds=frozenset({"diary"}))), "Looks around").k == 0


def test_a_persona_counts_its_own_people_only() -> None:
    made, keys = two_stages()
    for name, persona in (("P1", 1), ("P2", 2)):
        made.says(made.source(made.person(name, persona=persona)), "Slow.", keys["first"], keys["pain"])
    facts = made.facts(personas=(PersonaRow(1, "Alex", "VP", "", ""), PersonaRow(2, "Sam", "", "", "")))
    view = build(facts, MapSpec(persona=1))
    assert view.people == ("P1",)
    assert view.persona is not None
    assert (view.persona.name, card(view, "Slow").supporters) == ("Alex", ("P1",))


@pytest.mark.parametrize("choice", ["visited", "covered", "all"])
def test_denominators_grow_from_visited_to_all(choice: str) -> None:
    made, keys = two_stages()
    asked = made.source(made.person("P1"))
    made.says(asked, "Was it slow at first?", keys["first"], interviewer=True)
    made.says(asked, "No.")
    made.says(made.source(made.person("P2")), "Slow.", keys["first"], keys["pain"])
    made.says(made.source(made.person("P3")), "Who knows.")
    found = card(build(made.facts(), MapSpec(denominator=choice)), "Slow")
    assert (found.k, found.n) == (1, {"visited": 1, "covered": 2, "all": 3}[choice])


def random_facts(choices: list[tuple[int, int, int, bool]]) -> Facts:
    """Facts of six participants from (participant, stage or overlap, code, diary) choices."""
    made = Pretend()
    stages = [made.code(f"Stage {i}", "stage") for i in range(3)]
    codes = [made.code("Pain", "pain point"), made.code("Act", "action")]
    codes += [made.code(f"Feeling {v}", "emotion", v) for v in (-2, 0, 2)]
    people = [made.person(f"P{i}") for i in range(6)]
    sources = {(i, kind): made.source(people[i], kind) for i in range(6) for kind in ("interview", "diary")}
    for person, where, code, diary in choices:
        source = sources[person, "diary" if diary else "interview"]
        start, end = made.says(source, "something was said here", codes[code])
        if where < 3:
            made.mark(source, start, end, stages[where])
        elif where < 5:
            made.mark(source, start + 2, end - 3, stages[where - 3])
            made.mark(source, start, end - 4, stages[where - 2])
    return made.facts()


CHOICES = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(0, 4), st.booleans()), max_size=30
)


@given(CHOICES, st.integers(1, 6))
def test_removing_a_participant_never_raises_a_count(
    choices: list[tuple[int, int, int, bool]], gone: int
) -> None:
    facts = random_facts(choices)
    before, after = build(facts), build(facts, MapSpec(without=frozenset({gone})))
    was = {c.id: c for lane in before.lanes for cell in lane.cells for c in cell.cards}
    for found in chain.from_iterable(cell.cards for lane in after.lanes for cell in lane.cells):
        assert found.k <= was[found.id].k
        assert found.n <= was[found.id].n
    for old, new in zip(before.stages, after.stages, strict=True):
        assert new.participants <= old.participants
        assert new.emotion.n <= old.emotion.n


@given(CHOICES)
def test_sums_agree(choices: list[tuple[int, int, int, bool]]) -> None:
    facts = random_facts(choices)
    view = build(facts)
    for stage in view.stages:
        emotion = stage.emotion
        assert emotion.negative + emotion.mixed + emotion.neutral + emotion.positive == emotion.n
        assert emotion.n + emotion.missing == stage.participants == len(stage.reached_by)
        assert emotion.mean is None or -2 <= emotion.mean <= 2
    for lane in view.lanes:
        for stage, cell in zip(view.stages, lane.cells, strict=True):
            for found in cell.cards:
                assert found.k == len(found.supporters) == len({quote.participant for quote in found.quotes})
                assert found.k + len(found.silent) == found.n == stage.participants
                assert found.mentions == len(found.quotes) >= found.k
                for quote in found.quotes:
                    assert quote.source_id is not None
                    assert quote.quote == facts.texts[quote.source_id][quote.start : quote.end]
    places = {(c.source, c.start, c.end) for c in facts.codings if facts.codes[c.code - 1].kind != "stage"}
    shown = {
        (quote.source_id, quote.start, quote.end)
        for quote in chain(
            view.unplaced, *(c.quotes for lane in view.lanes for cell in lane.cells for c in cell.cards)
        )
    }
    assert shown == places


def test_deleting_a_participant_updates_every_number_and_fragile_cells_are_flagged() -> None:
    made, keys = two_stages()
    for index in range(4):
        made.says(made.source(made.person(f"P{index}")), "Slow.", keys["first"], keys["pain"], keys["joy"])
    facts = made.facts()
    with_all, without = build(facts), build(facts, MapSpec(without=frozenset({1})))
    assert (card(with_all, "Slow").k, card(with_all, "Slow").n, card(with_all, "Slow").tier) == (4, 4, "B")
    assert not card(with_all, "Slow").fragile
    assert (card(without, "Slow").k, card(without, "Slow").n, card(without, "Slow").tier) == (3, 3, "B")
    assert card(without, "Slow").fragile
    gone = replace(facts, participants=facts.participants[1:])
    assert (build(gone).participants, build(gone).stages[0].emotion.n) == (3, 3)
