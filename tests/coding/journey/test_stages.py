"""The stage of a passage: own, around, overlapping, turn, source, else unplaced."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from coding.journey.rows import CodingRow, SourceRow, TurnRow
from coding.journey.stages import Spans, Stages

A, B, C = 1, 2, 3
SOURCE = SourceRow(1, "g", "S", "interview", None, None, "unprompted", "own", None, 1)
TURN = TurnRow(1, 0, 100, None, B, None, None, None)


def mark(start: int, end: int, code: int) -> CodingRow:
    return CodingRow(start * 1000 + end, code, 1, None, None, 1, 1, start, end, None, None)


def resolver(*marks: CodingRow, default: int | None = None) -> Stages:
    return Stages(marks, {1: SOURCE._replace(stage=default)}, {A, B, C})


def test_the_rules_come_in_their_order() -> None:
    marks = (mark(10, 20, A), mark(5, 50, B), mark(15, 90, C))
    assert resolver(*marks).of(1, 10, 20, TURN).stages == (A,)
    assert resolver(*marks).of(1, 12, 14, TURN) == resolver(mark(10, 20, A)).of(1, 12, 14, None)
    assert resolver(mark(0, 12, A), mark(18, 40, C)).of(1, 10, 20, TURN).stages == (A, C)
    assert resolver(mark(0, 11, A), mark(14, 40, C)).of(1, 10, 20, TURN).stages == (C,)
    assert resolver(mark(30, 40, A)).of(1, 10, 20, TURN).rule == "turn"
    assert resolver(default=C).of(1, 10, 20, None).rule == "source"
    assert resolver().of(1, 10, 20, None).stages == ()


def test_touching_is_not_overlapping() -> None:
    assert resolver(mark(0, 10, A), mark(20, 30, B)).of(1, 10, 20, None).rule == ""


def test_two_stages_on_the_passage_are_both_its_own() -> None:
    assert resolver(mark(10, 20, A), mark(10, 20, C)).of(1, 10, 20, None).stages == (A, C)


def test_a_default_that_is_no_stage_of_the_codebook_places_nothing() -> None:
    stages = Stages((), {1: SOURCE._replace(stage=99)}, {A})
    assert stages.of(1, 0, 5, TURN._replace(stage=98)).rule == ""


SPAN = st.tuples(st.integers(0, 60), st.integers(1, 25), st.integers(1, 3)).map(
    lambda t: (t[0], t[0] + t[1], t[2])
)


@given(st.lists(SPAN, max_size=40), st.integers(0, 80), st.integers(1, 20))
def test_the_tree_finds_what_a_scan_finds(spans: list[tuple[int, int, int]], start: int, length: int) -> None:
    end = start + length
    expected = [span for span in sorted(set(spans)) if span[0] < end and start < span[1]]
    assert Spans(spans).overlapping(start, end) == expected
