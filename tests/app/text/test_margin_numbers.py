from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.clock import clock, day
from app.text.columns import columns
from app.text.labels import Wish, place
from app.text.margin import initials

ROW, HEIGHT = 19.0, 600.0
wishes = st.lists(st.tuples(st.floats(-30, HEIGHT - 1), st.floats(1, 400)), max_size=60).map(
    lambda pairs: [Wish(top, top + size, (number,)) for number, (top, size) in enumerate(pairs)]
)


@given(wishes)
def test_labels_never_touch_and_none_is_lost(wanted: list[Wish]) -> None:
    places = place(wanted, ROW, HEIGHT)
    tops = [one.top for one in places]
    assert all(below - above >= ROW - 1e-6 for above, below in itertools.pairwise(tops))
    assert all(top >= 0 for top in tops)
    assert sorted(number for one in places for number in one.marks) == list(range(len(wanted)))
    assert all(one.labels == len(one.marks) and (one.more or one.labels == 1) for one in places)


@given(wishes)
def test_a_label_stands_beside_its_bracket_or_little_below_its_start(wanted: list[Wish]) -> None:
    for one in place(wanted, ROW, HEIGHT):
        if not one.more:
            wish = wanted[one.marks[0]]
            assert max(wish.top, 0) <= one.top <= max(max(wish.top, 0) + 6 * ROW, wish.bottom)


def test_a_label_alone_stands_exactly_where_it_wants() -> None:
    assert [(one.top, one.marks) for one in place([Wish(40, 90, (7,))], ROW, HEIGHT)] == [(40, (7,))]


def test_a_crowd_is_counted_in_one_row() -> None:
    places = place([Wish(100, 120, (number,)) for number in range(9)], ROW, HEIGHT)
    assert [one.more for one in places] == [False] * 4 + [True]
    assert places[-1].labels == 5


@given(st.integers(200, 3000), st.integers(300, 1100), st.integers(0, 30), st.integers(0, 92))
def test_columns_stand_in_order_and_never_touch(
    available: int, measure: int, lanes: int, captions: int
) -> None:
    place = columns(available, measure, lanes, captions)
    assert place.gutter >= 0
    assert place.gutter + place.gutter_width + (16 if captions else 0) == place.text
    assert place.gutter_width <= captions
    assert place.text + place.text_width + 20 <= place.lanes < place.labels
    assert place.text_width <= measure
    if available >= measure + 400:
        assert place.text_width == measure
        assert place.labels_width >= 98
    if available >= 420:
        assert place.right <= available


def test_a_wide_window_centres_the_group() -> None:
    place = columns(1600, 530, 2)
    assert abs(place.gutter - (1600 - place.right)) <= 1


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(0, "00:00"), (724.9, "12:04"), (3600, "1:00:00"), (36_061, "10:01:01"), (-3, "00:00")],
)
def test_times_are_written_as_a_player_shows_them(seconds: float, written: str) -> None:
    assert clock(seconds) == written


def test_dates_are_written_out_and_odd_ones_kept() -> None:
    assert day("2026-03-14") == ("14 Mar 2026", "Saturday")
    assert day("2026-03-14T10:00:00") == ("14 Mar 2026", "Saturday")
    assert day("week 3") == ("week 3", "")


@pytest.mark.parametrize(
    ("name", "short"), [("Ada Lovelace", "AL"), ("Cleo", "Cl"), ("Ana María de Souza", "AMD"), ("", "")]
)
def test_coders_are_named_by_initials(name: str, short: str) -> None:
    assert initials(name) == short
