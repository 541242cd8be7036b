from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.text.content import TextMark
from app.text.index import MarkIndex
from app.text.offsets import Offsets

TEXT = "So we had 😀 a spreadsheet.\nFive vendors\n\nמחיר שונה for everybody, and nobody told us.\n"
SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted)


def mark(number: int, start: int, end: int) -> TextMark:
    return TextMark(number, number, start, end, 1, "Waiting", "red-1", "pain point")


def marks(spans: list[list[int]]) -> list[TextMark]:
    return [mark(number, start, end) for number, (start, end) in enumerate(spans)]


def covering(index: MarkIndex, offsets: Offsets) -> list[set[int]]:
    """For every UTF-16 unit of every block, the marks that segments say cover it."""
    found: list[set[int]] = []
    for block, length in enumerate(offsets.lengths):
        start = offsets.starts[block]
        units: list[set[int]] = [set() for _ in range(offsets.in_block(block, start + length))]
        for segment in index.segments(block):
            assert segment.start < segment.end
            for unit in range(segment.start, segment.end):
                assert not units[unit], "segments overlap"
                units[unit] |= set(segment.marks)
        found += units
    return found


def expected(all_marks: list[TextMark], offsets: Offsets) -> list[set[int]]:
    found = []
    for block, length in enumerate(offsets.lengths):
        for point in range(offsets.starts[block], offsets.starts[block] + length):
            here = {one.id for one in all_marks if one.start <= point < one.end}
            found += [here] * (2 if ord(TEXT[point]) > 0xFFFF else 1)
    return found


@given(st.lists(SPANS, max_size=12))
def test_segments_say_exactly_which_marks_cover_each_character(spans: list[list[int]]) -> None:
    offsets = Offsets(TEXT)
    index = MarkIndex(offsets, marks(spans))
    assert covering(index, offsets) == expected(marks(spans), offsets)
    for point in range(len(TEXT)):
        here = {one.id for one in marks(spans) if one.start <= point < one.end}
        assert set(index.at(point)) == here


@given(st.lists(SPANS, max_size=10), st.lists(SPANS, max_size=6), st.sets(st.integers(0, 20)))
def test_adding_and_removing_leaves_what_a_fresh_index_would_show(
    first: list[list[int]], later: list[list[int]], gone: set[int]
) -> None:
    offsets = Offsets(TEXT)
    everything = marks(first + later)
    index = MarkIndex(offsets, everything[: len(first)])
    covering(index, offsets)
    for one in everything[len(first) :]:
        index.add(one)
    for number in gone:
        index.remove(number)
    kept = [one for one in everything if one.id not in gone]
    assert covering(index, offsets) == expected(kept, offsets)
    assert_no_overlap(index, kept)


@given(st.lists(SPANS, max_size=12))
def test_no_two_overlapping_marks_share_a_lane_or_a_strip(spans: list[list[int]]) -> None:
    assert_no_overlap(MarkIndex(Offsets(TEXT), marks(spans)), marks(spans))


def assert_no_overlap(index: MarkIndex, drawn: list[TextMark]) -> None:
    drawn = [one for one in drawn if one.start < one.end]
    assert set(index.lanes) == set(index.rows) == {one.id for one in drawn}
    for one in drawn:
        for other in drawn:
            if one.id < other.id and one.start < other.end and other.start < one.end:
                assert index.lanes[one.id] != index.lanes[other.id]
                assert index.rows[one.id] != index.rows[other.id]


def test_marks_that_follow_each_other_on_a_line_get_brackets_side_by_side() -> None:
    index = MarkIndex(Offsets(TEXT), [mark(1, 0, 5), mark(2, 6, 9), mark(3, 28, 40)])
    assert index.lanes == {1: 0, 2: 1, 3: 0}
    assert index.rows == {1: 0, 2: 0, 3: 0}


def test_the_longer_of_two_that_begin_together_stands_nearer_to_the_text() -> None:
    index = MarkIndex(Offsets(TEXT), [mark(1, 0, 5), mark(2, 0, 20)])
    assert index.lanes == {2: 0, 1: 1}
