"""A stored text that comes back corrected as bare text keeps its turns: who spoke, when, and at which stage."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from coding.checking import problems
from coding.correcting.places import Comparison
from coding.correcting.plan import plan_text
from coding.correcting.replacing import replace_text
from coding.correcting.turns import turn_places
from coding.importers import ImportedSource, read_data
from coding.sources import add_sources
from coding.views import turns as turn_views
from coding.workspace import Workspace
from models.people import Participant
from models.source import Source
from models.span import Span

TALK = (
    "Interviewer: [00:00:05] How did it begin?\n\nP07: [00:00:20] It tuk weeks.\n\n"
    "Interviewer: [00:01:00] And then?\n\nP07: [00:01:10] Nobody new the price.\n\nInterviewer: [00:02:00] Thank you!\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace.create(tmp_path / "s.trailmark", coder="Ada")
    with made.operation("Import") as session:
        add_sources(session, [read_data(TALK.encode(), "P07.txt")])
    yield made
    made.close()


def bare(workspace: Workspace, *changes: tuple[str, str]) -> ImportedSource:
    """The stored text with words changed, as a file without any label."""
    with workspace.reading() as session:
        text = session.scalars(select(Source.text)).one()
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    return read_data(text.encode(), "P07 corrected.txt")


def said(workspace: Workspace) -> list[tuple[str | None, str, float | None]]:
    with workspace.reading() as session:
        text = session.scalars(select(Source.text)).one()
        return [
            (turn.speaker, text[turn.start : turn.end], turn.time_start) for turn in turn_views(session, 1)
        ]


def replace(workspace: Workspace, corrected: ImportedSource) -> None:
    with workspace.reading() as session:
        plan = plan_text(session, 1, corrected)
    assert plan.new_speakers == ()
    with workspace.operation("Replace") as session:
        replace_text(session, 1, corrected, {}, revision=plan.revision)
    with workspace.reading() as session:
        assert session.scalars(select(Participant.name)).all() == ["P07"]
        assert session.scalars(select(Source.timestamps)).one()
        assert list(problems(session)) == []


def test_corrected_words_stay_with_their_voices_and_undo_brings_all_back(workspace: Workspace) -> None:
    before = said(workspace)
    replace(workspace, bare(workspace, ("tuk", "took"), ("new the", "knew the"), ("And then?", "Then what?")))
    assert said(workspace) == [
        ("Interviewer", "How did it begin?", 5.0),
        ("P07", "It took weeks.", 20.0),
        ("Interviewer", "Then what?", 60.0),
        ("P07", "Nobody knew the price.", 70.0),
        ("Interviewer", "Thank you!", 120.0),
    ]
    workspace.undo()
    assert said(workspace) == before


def test_a_turn_rewritten_word_for_word_stays_and_one_taken_out_goes(workspace: Workspace) -> None:
    replace(workspace, bare(workspace, ("And then?\n", ""), ("Thank you!", "Merci.")))
    assert [(who, words) for who, words, _ in said(workspace)] == [
        ("Interviewer", "How did it begin?"),
        ("P07", "It tuk weeks."),
        ("P07", "Nobody new the price."),
        ("Interviewer", "Merci."),
    ]


def test_lines_put_together_keep_both_voices(workspace: Workspace) -> None:
    replace(workspace, bare(workspace, ("weeks.\nAnd", "weeks. And")))
    assert [words for _, words, _ in said(workspace)][1:3] == ["It tuk weeks.", "And then?"]


LINES = st.lists(
    st.lists(st.sampled_from("a b c d e".split()), min_size=1, max_size=4).map(" ".join),
    min_size=2,
    max_size=6,
)


@given(LINES, LINES)
def test_turns_never_overlap_nor_leave_the_text(old: list[str], new: list[str]) -> None:
    spans, at = [], 0
    for line in old:
        spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    text = "\n".join(new)
    places = [place for place in turn_places(Comparison("\n".join(old), text), spans) if place is not None]
    assert places
    assert places[0].start == 0
    assert max(place.end for place in places) == len(text)
    assert all(one.end < other.start for one, other in pairwise(places))
    assert sum(len(place.of(text).split()) for place in places) == len(text.split())


def test_same_text_gives_the_same_turns() -> None:
    text = "one two\nthree\nfour five"
    spans = [Span(0, 7), Span(8, 13), Span(14, 23)]
    assert turn_places(Comparison(text, text), spans) == spans
