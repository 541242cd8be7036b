"""Intervals agree with SciPy and with published examples."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.journey.prevalence import mean_interval, newcombe, t_quantile, wilson


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_equals_scipy(pair: tuple[int, int]) -> None:
    from scipy.stats import binomtest

    k, n = pair
    expected = binomtest(k, n).proportion_ci(method="wilson")
    low, high = wilson(k, n)
    assert low == pytest.approx(expected.low, abs=1e-12)
    assert high == pytest.approx(expected.high, abs=1e-12)


def test_wilson_of_seven_in_twelve_and_of_the_ends() -> None:
    assert [round(limit, 3) for limit in wilson(7, 12)] == [0.320, 0.807]
    assert [round(limit, 3) for limit in wilson(0, 12)] == [0.0, 0.242]
    assert [round(limit, 3) for limit in wilson(12, 12)] == [0.758, 1.0]
    assert [round(1 - limit, 3) for limit in reversed(wilson(10, 50))] == [0.67, 0.888]


@pytest.mark.parametrize(("k", "n"), [(1, 0), (-1, 3), (4, 3)])
def test_wilson_refuses_what_is_no_share(k: int, n: int) -> None:
    with pytest.raises(ValueError, match="share"):
        wilson(k, n)


def test_newcombe_equals_the_published_tables() -> None:
    """Newcombe, 1998, table II, method 10."""
    assert [round(limit, 4) for limit in newcombe(56, 70, 48, 80)] == [0.0524, 0.3339]
    assert [round(limit, 4) for limit in newcombe(9, 10, 3, 10)] == [0.1705, 0.8090]
    assert [round(limit, 4) for limit in newcombe(5, 56, 0, 29)] == [-0.0381, 0.1926]


@pytest.mark.parametrize(("n", "before", "after"), [(8, 2, 6), (12, 3, 8), (20, 5, 12)])
def test_a_wave_must_change_this_much_to_be_noticed(n: int, before: int, after: int) -> None:
    assert newcombe(after, n, before, n)[0] > 0
    assert newcombe(after - 1, n, before, n)[0] <= 0


@pytest.mark.parametrize("df", [1, 2, 3, 4, 7, 11, 19, 30, 99, 400])
def test_t_quantile_equals_scipy(df: int) -> None:
    from scipy.stats import t

    assert t_quantile(df) == pytest.approx(float(t.ppf(0.975, df)), abs=1e-10)


@given(st.lists(st.floats(-2, 2), min_size=3, max_size=30))
def test_the_interval_of_a_mean_stays_on_the_scale(values: list[float]) -> None:
    limits = mean_interval(values)
    assert limits is not None
    assert -2 <= limits[0] <= sum(values) / len(values) + 1e-9
    assert sum(values) / len(values) - 1e-9 <= limits[1] <= 2


def test_two_people_have_no_interval() -> None:
    assert mean_interval([1.0, -1.0]) is None
