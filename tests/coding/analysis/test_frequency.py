"""Frequency, co-occurrence and crosstab count participants, never mentions."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from coding.analysis.cooccurrence import by_participant, by_participant_and_stage, by_passage, cooccurrence
from coding.analysis.crosstab import crosstab
from coding.analysis.frequency import frequency
from coding.analysis.marks import Choice, Mark, codes_of, counted


def mark(code: str, participant: str | None, start: int = 0, **more: Any) -> Mark:
    return Mark(
        code, "pain point", f"Source {participant}", start, start + 10, participant=participant, **more
    )


PEOPLE = [f"P{i}" for i in range(6)]
MARKS = st.lists(
    st.builds(
        mark,
        st.sampled_from(["Waiting", "Price", "Setup"]),
        st.sampled_from([*PEOPLE, None]),
        st.integers(0, 100),
        stage=st.sampled_from(["Awareness", "Decision", None]),
        source_kind=st.sampled_from(["interview", "diary", "internal"]),
        exposure=st.sampled_from(["unprompted", "prompted", "shown draft"]),
    ),
    max_size=40,
)


def test_one_talkative_participant_counts_once() -> None:
    marks = [mark("Waiting", "P0", i) for i in range(14)] + [mark("Price", p) for p in PEOPLE[:3]]
    result = frequency(marks, PEOPLE)
    assert [(one.code, one.share.k, one.mentions) for one in result.codes] == [
        ("Price", 3, 3),
        ("Waiting", 1, 14),
    ]
    assert "Price: 3 of 6 (50 %, 19–81 %) of all participants" in result.sentence()
    assert result.to_rows()[1][:5] == ("Price", "pain point", 3, 6, 0.5)


@given(MARKS, st.sampled_from(PEOPLE))
def test_removing_a_participant_never_raises_k(marks: list[Mark], gone: str) -> None:
    before = {one.code: one.share.k for one in frequency(marks, PEOPLE).codes}
    rest = [person for person in PEOPLE if person != gone]
    for one in frequency(marks, rest).codes:
        assert one.share.k <= before[one.code]
        assert one.share.k <= one.share.n == len(rest)


@given(MARKS)
def test_only_unprompted_customers_count_by_default(marks: list[Mark]) -> None:
    for one in counted(marks):
        assert one.participant is not None
        assert one.exposure == "unprompted"
        assert not one.internal
    everything = counted(marks, Choice(exposures=(), source_kinds=()))
    assert len(everything) == sum(one.participant is not None for one in marks)


@given(MARKS, st.randoms())
def test_cooccurrence_is_in_range_and_order_free(marks: list[Mark], random) -> None:  # type: ignore[no-untyped-def]
    for units in (by_participant, by_participant_and_stage, by_passage):
        result = cooccurrence(units(marks))
        for pair in result.pairs:
            assert 0 < pair.jaccard <= 1
            assert 0 < pair.of_first <= 1 and 0 < pair.of_second <= 1
            assert pair.npmi is None or (pair.together >= 3 and -1 <= pair.npmi <= 1 + 1e-12)
        shuffled = random.sample(marks, len(marks))
        assert cooccurrence(units(shuffled)) == result


def test_cooccurrence_of_overlapping_passages_stays_a_share() -> None:
    # One code twice, another three times, four overlapping pairs: a count of pairs would give 4.
    marks = [
        mark("A", "P0", 0),
        mark("A", "P0", 8),
        mark("B", "P0", 1),
        mark("B", "P0", 9),
        mark("B", "P0", 30),
    ]
    pair = cooccurrence(by_passage(marks), "passage").between("B", "A")
    assert pair is not None
    assert (pair.together, pair.first_count, pair.second_count) == (4, 4, 5)
    assert pair.jaccard == pytest.approx(4 / 5)


def test_cooccurrence_by_participant_with_known_values() -> None:
    marks = [mark("A", p) for p in PEOPLE[:4]] + [mark("B", p) for p in PEOPLE[1:4]]
    result = cooccurrence(by_participant([*marks, mark("C", "P5"), mark("C", "P4")]))
    pair = result.between("A", "B")
    assert pair is not None
    assert (pair.together, pair.jaccard, pair.of_first, pair.of_second) == (3, 0.75, 0.75, 1)
    assert pair.npmi == pytest.approx(0.5849625)  # ln(3·6/(4·3)) / ln 2
    assert result.matrix()[1] == ("A", 4, 3, 0)
    assert "in 3 of 6 participants" in result.sentence()


def test_crosstab_compares_groups_of_participants() -> None:
    marks = [mark("Price", p) for p in ("P0", "P1", "P2")] + [mark("Setup", p) for p in PEOPLE]
    values = {
        "P0": "small",
        "P1": "small",
        "P2": "small",
        "P3": "large",
        "P4": "large",
        "P5": "large",
        "P6": None,
    }
    result = crosstab(marks, values, "company size")
    assert result.cells["Price", "small"].fraction() == "3 of 3"
    assert result.cells["Price", "large"].fraction() == "0 of 3"
    assert (result.unknown, result.values) == (1, ("large", "small"))
    top = result.contrasts[0]
    assert (top.code, top.value) == ("Price", "large")
    expected = stats.fisher_exact([[0, 3], [3, 0]]).pvalue
    assert top.adjusted == pytest.approx(2 * expected)
    assert "exploratory" in result.sentence()
    assert result.to_rows()[0] == ("Code", "large (n = 3)", "small (n = 3)")


def test_codes_of_each_participant() -> None:
    marks = [mark("A", "P0"), mark("A", "P0", 50), mark("B", "P0"), mark("A", None)]
    assert codes_of(marks) == {"P0": frozenset({"A", "B"})}
