"""Drop-off ranks what is lost and says what a figure can bear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.analysis.dropoff import NESTED, RATE, RATIO, DropOffs, Passing, drop_offs, ordinal
from coding.analysis.passings import passings_of
from coding.analysis.result import NotComputed
from coding.journey.markdown_read import read_markdown_map
from tests.coding.journey_markdown.seeds import seed

MAP = """\
## Map: Rosa (Planner)
| **Stage** | **Look** | **Try** | **Use** |
|---|---|---|---|
| **KPIs** | Demo requests: 100/month, trial signups: 50/month | Trial-to-paid conversion: 20% | Retention: 85% |

### Analysis
**Top Pain Points:**
1. Look stage drop-off: 100 demo requests → 50 trial signups (50% drop-off)
"""


def computed(*passings: Passing) -> DropOffs:
    result = drop_offs(passings)
    assert isinstance(result, DropOffs)
    return result


def check_the_saas_funnel(result: DropOffs) -> None:
    first, second = result.rows[:2]
    assert first.passing.name == "trial → paid"
    assert (first.passing.after, first.passing.before) == (10, 50)
    assert first.lost == pytest.approx(0.8)
    assert first.interval == pytest.approx((0.670, 0.888), abs=5e-4)
    assert (first.text(), first.badge, first.rank()) == (
        "80 % lost (67–89 %)",
        "reconstructed from rate",
        "1st",
    )
    assert second.passing.name == "demo requests → trial signups"
    assert (second.text(), second.badge, second.rank()) == ("50 % lost", "ratio, not conversion", "2nd")
    assert result.sentence().startswith(
        "The largest loss is trial → paid: 80 % lost (67–89 %), reconstructed from rate; "
        "then demo requests → trial signups: 50 % lost, ratio, not conversion."
    )


def test_a_rate_is_taken_back_to_its_counts_and_ranks_above_a_stated_ratio() -> None:
    check_the_saas_funnel(computed(*passings_of(read_markdown_map(MAP))))


def test_the_second_seed_loses_most_from_trial_to_paid() -> None:
    result = computed(*passings_of(read_markdown_map(seed("001_"))))
    check_the_saas_funnel(result)
    assert [row.passing.basis for row in result.rows[2:]] == [RATE, RATE]


def test_overlapping_intervals_share_ranks() -> None:
    result = computed(
        Passing("a", NESTED, 20, 10), Passing("b", NESTED, 20, 11), Passing("c", NESTED, 2000, 1990)
    )
    assert [row.rank() for row in result.rows] == ["1st–2nd", "1st–2nd", "3rd"]
    assert "its rank is 1st–2nd of 3" in result.sentence()


def test_pains_and_stops_stand_beside_the_boundary() -> None:
    passing = Passing("a", NESTED, 20, 10, stage="Trial")
    result = drop_offs([passing], {"Trial": ["Setup too long"]}, {"Trial": 3})
    assert isinstance(result, DropOffs)
    assert (result.rows[0].pains, result.rows[0].stopped) == (("Setup too long",), 3)
    assert result.to_rows()[1][-2:] == ("Setup too long", 3)
    assert passing.missing == ("what is counted", "window", "period", "source")


def test_nothing_measured_nothing_ranked() -> None:
    assert isinstance(drop_offs([]), NotComputed)
    result = computed(Passing("known", RATE, rate=0.4), Passing("open", RATIO))
    assert result.unknown == ("open",)


def test_ordinals() -> None:
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 112)] == [
        *("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th")
    ]


PASSING = st.integers(1, 100).flatmap(
    lambda n: st.builds(
        Passing,
        st.text("abc", min_size=1, max_size=3),
        st.sampled_from([NESTED, RATIO]),
        st.just(n),
        st.integers(0, n),
    )
)


@given(st.lists(PASSING, min_size=1, max_size=6))
def test_ranks_are_possible_and_losses_fall(passings: list[Passing]) -> None:
    rows = computed(*passings).rows
    assert [row.lost for row in rows] == sorted((row.lost for row in rows), reverse=True)
    for place, row in enumerate(rows, 1):
        assert 1 <= row.best_rank <= row.worst_rank <= len(rows)
        assert row.best_rank <= place or row.lost == rows[place - 2].lost
        assert (row.interval is None) == (row.passing.basis == RATIO)
