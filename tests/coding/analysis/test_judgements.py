"""Make-or-break, blind spots, hypotheses, reports and codebook quality."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.analysis.blind_spots import BlindSpots, coverage, overlooked_leaks, pains_by_stage
from coding.analysis.codebook_quality import Entry, codebook_quality
from coding.analysis.dropoff import NESTED, DropOffs, Passing, drop_offs
from coding.analysis.hypotheses import STATUSES, Claim, Rule, register, status_of
from coding.analysis.make_or_break import MakeOrBreak, consequence, intensity, make_or_break
from coding.analysis.marks import Mark
from coding.analysis.reports import Voice, coding_report
from coding.analysis.result import Analysis, NotComputed


def mark(code: str, participant: str | None, stage: str | None = "Trial", **more: Any) -> Mark:
    more = {"kind": "pain point", "source": f"Source {participant}", "start": 0, "end": 10, **more}
    return Mark(code, participant=participant, stage=stage, **more)


def test_make_or_break_shows_components_and_how_sure_the_rank_is() -> None:
    stages: dict[str, dict[str, float | None]] = {
        "Trial": {"intensity": 0.9, "consequence": 0.8, "importance": 0.9, "loss": 0.8},
        "Buy": {"intensity": 0.2, "consequence": 0.1, "importance": 0.95, "loss": None},
        "Look": {"intensity": 0.1, "consequence": None, "importance": None, "loss": None},
    }
    result = make_or_break(stages)
    assert isinstance(result, MakeOrBreak)
    assert [one.stage for one in result.moments] == ["Trial", "Buy"]
    assert result.moments[0].score == pytest.approx(0.85)
    assert (result.moments[0].best_rank, result.moments[0].worst_rank) == (1, 2)
    assert result.hidden == ("Look",)
    assert make_or_break(stages) == result
    assert "rank lies between 1 and 2 of 2 stages" in result.sentence()
    assert isinstance(make_or_break({"Look": stages["Look"]}), NotComputed)


COMPONENT = st.none() | st.floats(0, 1)
STAGES = st.dictionaries(
    st.sampled_from("abcd"),
    st.fixed_dictionaries(
        {"intensity": COMPONENT, "consequence": COMPONENT, "importance": COMPONENT, "loss": COMPONENT}
    ),
    min_size=1,
)


@given(STAGES)
def test_make_or_break_ranks_are_possible(stages: dict[str, dict[str, float | None]]) -> None:
    result = make_or_break(stages, weightings=50)
    if isinstance(result, MakeOrBreak):
        assert len(result.moments) + len(result.hidden) == len(stages)
        for one in result.moments:
            assert 0 <= one.score <= 1
            assert 1 <= one.best_rank <= one.worst_rank <= len(result.moments)


def test_components_count_participants_who_reached_the_stage() -> None:
    marks = [mark("Fear", "P1", valence=-2), mark("Fear", "P2", valence=-1), mark("Fear", "P9", valence=-2)]
    marks += [mark("Switched because", "P1"), mark("Switched because", "P1")]
    reached = {"Trial": frozenset({"P1", "P2", "P3"}), "Buy": frozenset({"P1"})}
    assert intensity(marks, reached)["Trial"].fraction() == "1 of 2"
    found = consequence(marks, frozenset({"Switched because"}), reached)
    assert (found["Trial"].fraction(), found["Buy"].fraction()) == ("1 of 3", "0 of 1")


def test_blind_spots_tell_apart_why_a_cell_is_empty() -> None:
    marks = [
        mark("Slow", "P1", source_kind="interview"),
        mark("Slow", None, "Buy", source_kind="internal"),
        mark("Slow", "P2", None),
    ]
    asked = {("Trial", "pain point"): frozenset({"P1"}), ("Look", "pain point"): frozenset({"P1", "P2"})}
    cells = coverage(marks, ("Look", "Trial", "Buy", "Use"), ("pain point",), asked)
    assert [cell.blind for cell in cells] == ["asked, not mentioned", "", "internal only", "not asked"]
    reached = {"Trial": frozenset({"P1"}), "Buy": frozenset({"P1", "P2"})}
    stages = pains_by_stage(marks, reached, {"Trial": -1.5})
    assert [(one.stage, one.share.fraction(), one.overhaul) for one in stages] == [
        ("Trial", "1 of 1", True),
        ("Buy", "0 of 2", False),
    ]
    result = BlindSpots(cells, stages, ("Trial → Buy",))
    assert "1 not asked, 1 asked, not mentioned and 1 internal only" in result.sentence()
    assert len(result.blind) == 3
    assert result.stage_rows()[1][-1] == "yes"


def test_a_large_loss_without_coded_pain_is_overlooked() -> None:
    found = drop_offs(
        [
            Passing("a", NESTED, 10, 2, stage="A"),
            Passing("b", NESTED, 10, 3, stage="B"),
            Passing("c", NESTED, 10, 9),
        ],
        {"A": ["Setup"]},
    )
    assert isinstance(found, DropOffs)
    assert overlooked_leaks(found.rows) == ("b",)


def claim(yes: int, no: int, prompted: int = 0) -> Claim:
    return Claim(
        "Buyers fear lock-in",
        frozenset(f"Y{i}" for i in range(yes)),
        frozenset(f"N{i}" for i in range(no)),
        frozenset(f"Q{i}" for i in range(prompted)),
    )


@pytest.mark.parametrize(
    ("yes", "no", "prompted", "status"),
    [
        (0, 0, 0, "untested"),
        (0, 0, 4, "inconclusive"),
        (2, 0, 0, "inconclusive"),
        (3, 0, 0, "supported"),
        (4, 1, 0, "supported"),
        (3, 1, 0, "contested"),
        (2, 2, 0, "contested"),
        (1, 4, 0, "contradicted"),
        (0, 3, 0, "contradicted"),
        (1, 1, 9, "inconclusive"),
    ],
)
def test_the_status_of_a_claim(yes: int, no: int, prompted: int, status: str) -> None:
    assert status_of(claim(yes, no, prompted)) == status


@given(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
def test_a_status_is_always_given_and_mirrors(yes: int, no: int, prompted: int) -> None:
    status = status_of(claim(yes, no, prompted))
    mirror = {"supported": "contradicted", "contradicted": "supported"}
    assert status in STATUSES
    assert status_of(claim(no, yes, prompted)) == mirror.get(status, status)


def test_the_register_puts_what_to_test_first() -> None:
    claims = [claim(3, 0), Claim("B", importance=2), Claim("A", importance=5), claim(2, 2)]
    result = register(claims, Rule(enough=3))
    assert [one.claim.statement for one in result.claims[:2]] == ["A", "B"]
    assert result.claims[0].quadrant(result.rule) == "important, unknown"
    assert "Of 4 hypotheses: 2 untested, 1 supported, 1 contested." in result.sentence()
    assert register([]).sentence() == "No hypotheses are registered yet."


def test_reports_by_participant_and_speaker() -> None:
    marks = [
        mark("Slow", "P1", speaker="Ana", start=0, end=50),
        mark("Price", "P1", speaker="Ana", start=25, end=75),
        mark("Slow", "P2", speaker="Ben", start=0, end=10),
    ]
    by_person = coding_report(marks, [Voice("P1", 2, 10, 100), Voice("P2", 4, 30, 100), Voice("P3", 1, 5, 0)])
    assert [(one.voice.name, one.codings, one.coded) for one in by_person.voices] == [
        ("P2", 1, 0.1),
        ("P1", 2, 0.75),
        ("P3", 0, None),
    ]
    assert by_person.matrix()[0] == ("Participant", "Price", "Slow")
    assert by_person.matrix()[2] == ("P1", 1, 1)
    assert "nothing is coded for P3" in by_person.sentence()
    by_speaker = coding_report(marks, [Voice("Ana", 2, 10, 100)], "speaker")
    assert by_speaker.voices[0].codings == 2
    assert "No speaker" in coding_report([], [], "speaker").sentence()


def test_codebook_quality_says_what_to_look_at() -> None:
    entries = [
        Entry("Slow", "pain point", "Waits for the product.", "“It took a week.”"),
        Entry("Sluggish", "pain point", "Same as slow.", "“Slow again.”"),
        Entry("Old", "theme"),
    ]
    marks = [
        mark(code, f"P{i}", start=i * 20, end=i * 20 + 10) for i in range(6) for code in ("Slow", "Sluggish")
    ]
    result = codebook_quality(entries, marks)
    remarks = {one.code: one.remarks for one in result.codes}
    assert remarks["Slow"] == ("found with nearly everyone", "nearly always together with Sluggish")
    assert remarks["Old"] == ("no definition", "no example", "unused")
    assert "Of 3 codes, 1 are unused, 1 have no definition" in result.sentence()
    assert codebook_quality([], []).sentence() == "The codebook is empty."


def test_every_result_has_a_table_and_a_sentence() -> None:
    results: list[Analysis] = [
        register([claim(3, 0)]),
        codebook_quality([Entry("a", "theme")], []),
        coding_report([], [Voice("P", 1, 1, 1)]),
        NotComputed("Saturation", "there is too little"),
    ]
    for result in results:
        rows = result.to_rows()
        assert len({len(row) for row in rows}) == 1
        assert result.sentence().endswith(".")
