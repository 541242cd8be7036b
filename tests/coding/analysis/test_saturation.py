"""Saturation against a count by hand, and over random orders."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from coding.analysis.result import NotComputed
from coding.analysis.saturation import Interview, Saturation, saturation, saturation_by_segment


def interviews(*codes: str) -> list[Interview]:
    return [Interview(f"P{i}", frozenset(held.split())) for i, held in enumerate(codes, 1)]


def guest_example() -> list[Interview]:
    """37 codes in the first four interviews, 7 new ones in the first run, none later."""
    names = [f"code{i}" for i in range(44)]
    held = [
        names[:10],
        names[10:20],
        names[20:30],
        names[30:37],
        names[37:41],
        names[41:44],
        names[:3],
        names[5:9],
    ]
    return [Interview(f"P{i}", frozenset(codes)) for i, codes in enumerate(held, 1)]


def test_the_published_ratio_of_seven_in_thirty_seven() -> None:
    result = saturation(guest_example(), base=4, run=2)
    assert isinstance(result, Saturation)
    assert result.base_codes == 37
    assert round(100 * result.ratios[0]) == 19
    assert [round(37 * ratio) for ratio in result.ratios] == [7, 3, 0]
    assert result.reached == 6
    assert [step.new for step in result.steps] == [10, 10, 10, 7, 4, 3, 0, 0]
    assert "Saturated at 6 (+2): 44 codes in 8 interviews" in result.sentence()


def test_saturation_not_reached_says_so() -> None:
    result = saturation(interviews("a", "b", "c", "d", "e", "f"), base=4, run=2)
    assert isinstance(result, Saturation)
    assert result.reached is None
    assert result.reached_low is None
    assert "Not saturated yet" in result.sentence()


def test_too_few_interviews_and_reflexive_projects_have_no_saturation() -> None:
    assert isinstance(saturation(interviews("a", "b")), NotComputed)
    assert isinstance(saturation(guest_example(), reflexive=True), NotComputed)
    assert isinstance(saturation(interviews("", "", "", "", "a", "b")), NotComputed)


def test_segments_saturate_separately() -> None:
    result = saturation_by_segment({"small": guest_example(), "large": interviews("a", "b")}, base=4, run=2)
    small = result["small"]
    assert isinstance(small, Saturation)
    assert "in small" in small.sentence()
    assert "large" in result["large"].sentence()


HELD = st.lists(st.frozensets(st.sampled_from("abcdefgh"), max_size=5), min_size=6, max_size=10)


@given(HELD, st.integers(1, 4), st.integers(1, 2))
def test_band_holds_the_end_and_new_codes_add_up(held, base: int, run: int) -> None:  # type: ignore[no-untyped-def]
    found = [Interview(str(i), codes) for i, codes in enumerate(held)]
    result = saturation(found, base=base, run=run, orders=40)
    if isinstance(result, NotComputed):
        assert not frozenset().union(*held[:base])
        return
    every = frozenset().union(*held)
    assert sum(step.new for step in result.steps) == len(every) == result.steps[-1].total
    assert result.steps[-1].low == result.steps[-1].high == len(every)
    for step in result.steps:
        assert step.low is not None and step.middle is not None and step.high is not None
        assert 0 <= step.low <= step.middle <= step.high <= len(every)
    for ratio in result.ratios:
        assert ratio >= 0
    assert saturation(found, base=base, run=run, orders=40) == result
    if result.reached is not None:
        assert base <= result.reached <= len(found) - run
