"""Intervals and exact tests against SciPy and published figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from coding.analysis.intervals import (
    Share,
    fisher_exact,
    holm,
    mcnemar_exact,
    newcombe,
    newcombe_paired,
    t_interval,
    wilson,
)

K_OF_N = st.integers(1, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(K_OF_N)
def test_wilson_equals_scipy(k_of_n: tuple[int, int]) -> None:
    k, n = k_of_n
    expected = stats.binomtest(k, n).proportion_ci(method="wilson")
    assert wilson(k, n) == pytest.approx((expected.low, expected.high), abs=1e-9)


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [(7, 12, 0.320, 0.807), (0, 12, 0, 0.242), (12, 12, 0.758, 1), (10, 50, 0.112, 0.330)],
)
def test_wilson_of_known_shares(k: int, n: int, low: float, high: float) -> None:
    assert wilson(k, n) == pytest.approx((low, high), abs=6e-4)


def test_wilson_refuses_what_is_no_share() -> None:
    with pytest.raises(ValueError, match="share"):
        wilson(3, 2)


@given(K_OF_N, K_OF_N)
def test_newcombe_is_antisymmetric_and_holds_the_difference(a: tuple[int, int], b: tuple[int, int]) -> None:
    low, high = newcombe(*a, *b)
    assert -1 <= low <= a[0] / a[1] - b[0] / b[1] <= high <= 1
    assert newcombe(*b, *a) == pytest.approx((-high, -low))


def test_newcombe_equals_statsmodels() -> None:
    assert newcombe(9, 12, 3, 10) == pytest.approx((0.0357056674, 0.7007667902), abs=1e-9)


@pytest.mark.parametrize(("n", "before", "after"), [(8, 2, 6), (12, 3, 8), (20, 5, 12)])
def test_change_that_a_wave_of_n_can_show(n: int, before: int, after: int) -> None:
    assert newcombe(after, n, before, n)[0] > 0
    assert newcombe(after - 1, n, before, n)[0] <= 0


def test_newcombe_paired_equals_the_published_example() -> None:
    assert newcombe_paired(36, 12, 2, 0) == pytest.approx((0.0569, 0.3404), abs=5e-5)


@given(st.tuples(*[st.integers(0, 20)] * 4).filter(any))
def test_newcombe_paired_is_antisymmetric(table: tuple[int, int, int, int]) -> None:
    both, first, second, neither = table
    low, high = newcombe_paired(both, first, second, neither)
    assert -1 <= low <= (first - second) / sum(table) + 1e-12
    assert (first - second) / sum(table) - 1e-12 <= high <= 1
    assert newcombe_paired(both, second, first, neither) == pytest.approx((-high, -low))


@given(st.integers(0, 30), st.integers(0, 30))
def test_mcnemar_is_the_exact_binomial_test(b: int, c: int) -> None:
    expected = stats.binomtest(b, b + c, 0.5).pvalue if b + c else 1
    assert mcnemar_exact(b, c) == pytest.approx(expected)


@given(K_OF_N, K_OF_N)
def test_fisher_equals_scipy(a: tuple[int, int], b: tuple[int, int]) -> None:
    (k1, n1), (k2, n2) = a, b
    expected = stats.fisher_exact([[k1, n1 - k1], [k2, n2 - k2]]).pvalue
    assert fisher_exact(k1, n1, k2, n2) == pytest.approx(expected, abs=1e-7)


def test_holm_keeps_the_order_given() -> None:
    assert holm([0.01, 0.02, 0.04]) == pytest.approx((0.03, 0.04, 0.04))
    assert holm([0.04, 0.01, 0.02]) == pytest.approx((0.04, 0.03, 0.04))


@given(st.lists(st.floats(-2, 2), min_size=3, max_size=20).filter(lambda v: len(set(v)) > 1))
def test_t_interval_equals_scipy(values: list[float]) -> None:
    sem = stats.sem(values)
    if sem > 1e-9:
        expected = stats.t.interval(0.95, len(values) - 1, loc=sum(values) / len(values), scale=sem)
        assert t_interval(values) == pytest.approx(tuple(expected), abs=1e-9)


def test_two_values_have_no_t_interval() -> None:
    assert t_interval([1, 2]) is None


def test_small_groups_print_the_bare_fraction() -> None:
    assert Share(3, 4).text() == "3 of 4"
    assert Share(7, 12).text() == "7 of 12 (58 %, 32–81 %)"
    assert (Share(0, 0).value, Share(0, 0).interval) == (None, None)
