"""Comparisons of waves, personas and coders say "clear" only when the interval does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from coding.analysis.comparison import Comparison, compare_groups, compare_paired, compare_waves, detectable
from coding.analysis.intervals import Share, holm
from coding.analysis.result import NotComputed

OLD = [f"A{i}" for i in range(12)]
NEW = [f"B{i}" for i in range(12)]


@pytest.mark.parametrize(("n", "before", "after"), [(8, 2, 6), (12, 3, 8), (20, 5, 12)])
def test_how_much_a_wave_can_show(n: int, before: int, after: int) -> None:
    assert detectable(Share(before, n), n) == after


def test_two_groups_of_different_people() -> None:
    first = {"Price": OLD[:3], "Setup": OLD[:6]}
    second = {"Price": NEW[:8], "Setup": NEW[:7], "Renamed": NEW}
    result = compare_groups(first, second, (OLD, NEW), ("2025", "2026"), changed=["Renamed"])
    assert isinstance(result, Comparison)
    price, setup = result.rows
    assert (price.code, price.direction, setup.direction) == ("Price", "INC", "no clear change")
    assert price.p == pytest.approx(stats.fisher_exact([[3, 9], [8, 4]]).pvalue)
    assert (price.adjusted, setup.adjusted) == pytest.approx(holm([price.p, setup.p]))
    assert result.left_out == ("Renamed",)
    assert result.trends()[1] == ("Price", "INC", "3 of 12 → 8 of 12")
    assert "1 of 2 codes differ clearly, first Price (3 of 12 → 8 of 12" in result.sentence()
    assert "exploratory" in result.sentence()


def test_the_same_people_twice() -> None:
    first = {"Said": OLD[:9], "Both": OLD}
    second = {"Said": OLD[8:9], "Both": OLD}
    result = compare_paired(first, second, OLD, ("said", "did"))
    assert isinstance(result, Comparison)
    said, both = result.rows
    assert (said.code, said.direction, both.direction) == ("Said", "DEC", "no clear change")
    assert said.p == pytest.approx(stats.binomtest(0, 8).pvalue)
    assert both.p == 1


def test_waves_are_paired_when_most_took_part_in_both() -> None:
    same = compare_waves({"x": OLD[:3]}, {"x": OLD[:9]}, (OLD, OLD[1:]), ("1", "2"))
    other = compare_waves({"x": OLD[:3]}, {"x": NEW}, (OLD, NEW), ("1", "2"))
    assert isinstance(same, Comparison) and isinstance(other, Comparison)
    assert (same.paired, same.first_n) == (True, 11)
    assert not other.paired
    assert isinstance(compare_waves({}, {}, (OLD, []), ("1", "2")), NotComputed)
    assert isinstance(compare_paired({}, {}, [], ("1", "2")), NotComputed)


PEOPLE = st.frozensets(st.sampled_from([f"P{i}" for i in range(8)]), min_size=1)
FOUND = st.dictionaries(st.sampled_from("abc"), PEOPLE)


@given(FOUND, FOUND, PEOPLE, PEOPLE)
def test_direction_turns_with_the_sides(first, second, here, there) -> None:  # type: ignore[no-untyped-def]
    opposite = {"INC": "DEC", "DEC": "INC", "no clear change": "no clear change"}
    for forth, back in (
        (
            compare_groups(first, second, (here, there), ("1", "2")),
            compare_groups(second, first, (there, here), ("2", "1")),
        ),
        (compare_paired(first, second, here, ("1", "2")), compare_paired(second, first, here, ("2", "1"))),
    ):
        assert isinstance(forth, Comparison) and isinstance(back, Comparison)
        returned = {row.code: row for row in back.rows}
        for row in forth.rows:
            mirrored = returned[row.code]
            assert row.difference == pytest.approx(-mirrored.difference)
            assert row.p == pytest.approx(mirrored.p)
            assert row.direction == opposite[mirrored.direction]
            assert row.interval[0] - 1e-9 <= row.difference <= row.interval[1] + 1e-9
            assert row.p <= row.adjusted <= 1
