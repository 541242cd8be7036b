"""The curve passes through its points, never leaves them, and is SciPy's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.journey.curve import segments, slopes, value_at

POINTS = st.lists(st.floats(-2, 2, allow_subnormal=False), min_size=1, max_size=12)


@given(POINTS, st.floats(0, 1))
def test_the_curve_never_leaves_the_scale(ys: list[float], share: float) -> None:
    xs = [float(index) for index in range(len(ys))]
    x = share * (len(ys) - 1)
    assert -2 - 1e-9 <= value_at(xs, ys, x) <= 2 + 1e-9
    for x1, y1, x2, y2, _, _ in segments(xs, ys):
        assert min(y1, y2) >= -2 - 1e-9, (x1, x2)
        assert max(y1, y2) <= 2 + 1e-9, (x1, x2)


@given(
    st.lists(
        st.tuples(st.floats(0.1, 3), st.floats(-2, 2).map(lambda y: round(y, 6))), min_size=2, max_size=10
    ),
    st.floats(0, 1),
)
def test_the_curve_equals_scipy(steps: list[tuple[float, float]], share: float) -> None:
    from scipy.interpolate import PchipInterpolator

    xs, ys, x = [], [], 0.0
    for step, y in steps:
        x += step
        xs.append(x)
        ys.append(y)
    at = xs[0] + share * (xs[-1] - xs[0])
    assert value_at(xs, ys, at) == pytest.approx(float(PchipInterpolator(xs, ys)(at)), abs=1e-9)


def test_bezier_segments_are_the_same_curve() -> None:
    xs, ys = [0.0, 1.0, 3.0, 4.0], [-1.0, 2.0, 2.0, -2.0]
    x0, y0 = xs[0], ys[0]
    for x1, y1, x2, y2, x3, y3 in segments(xs, ys):
        x = (x0 + 3 * x1 + 3 * x2 + x3) / 8
        y = (y0 + 3 * y1 + 3 * y2 + y3) / 8
        assert value_at(xs, ys, x) == pytest.approx(y)
        x0, y0 = x3, y3


def test_one_point_is_flat() -> None:
    assert slopes([3.0], [1.0]) == [0.0]
    assert segments([3.0], [1.0]) == []
    assert value_at([3.0], [1.0], 3.0) == 1.0
