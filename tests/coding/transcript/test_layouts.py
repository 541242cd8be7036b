"""Every layout of transcripts is recognised on its own evidence."""

from __future__ import annotations

import pytest

from coding.importers.imported import ImportedSource
from coding.importers.opening import read_bytes
from tests.coding.transcript.layouts import LAYOUTS, Layout


def imported(layout: Layout) -> ImportedSource:
    return read_bytes(layout.text.encode(), layout.file, {})[0]


@pytest.mark.parametrize("name", LAYOUTS)
def test_layout(name: str) -> None:
    layout = LAYOUTS[name]
    source = imported(layout)
    assert tuple((t.speaker, source.text[t.start : t.end]) for t in source.turns) == layout.turns
    assert {s.name: s.role for s in source.speakers} == layout.speakers
    if layout.times:
        assert tuple(t.time_start for t in source.turns)[: len(layout.times)] == layout.times
        assert source.timestamps
    if layout.ends:
        assert tuple(t.time_end for t in source.turns) == layout.ends
    assert not [word for word in layout.absent if word in source.text]
    assert source.kind == "interview"


@pytest.mark.parametrize("name", LAYOUTS)
def test_text_is_the_turns_and_nothing_else(name: str) -> None:
    source = imported(LAYOUTS[name])
    assert source.text == "\n".join(source.text[t.start : t.end] for t in source.turns)


def test_prose_with_colons_has_no_speakers() -> None:
    text = "Note: this is prose.\nI went there twice.\nNote: it was closed.\nLet op: the door sticks.\nNote: really.\n"
    source = read_bytes(text.encode(), "field.txt", {})[0]
    assert source.text == text
    assert len(source.turns) == 1


def test_a_generic_label_is_another_person_in_each_file() -> None:
    text = "Interviewer: How?\nParticipant: So.\nInterviewer: Why?\nParticipant: Then.\n"
    names = [
        read_bytes(text.encode(), f"{stem}.txt", {})[0].participants[0].name
        for stem in ("Berta", "work_0042_x")
    ]
    assert names == ["Berta", "work_0042"]


def test_a_code_is_the_same_person_everywhere() -> None:
    text = "Interviewer: How?\nP07: So.\nInterviewer: Why?\nP07: Then.\n"
    names = [read_bytes(text.encode(), name, {})[0].participants[0].name for name in ("a.txt", "b.txt")]
    assert names == ["P07", "P07"]


def test_a_head_of_keys_is_left_out_and_believed() -> None:
    text = "Participant: Ada\nDate: 12 March 2024\nPlace: Oslo\n\nI: How was it?\nP: Fine.\nI: And then?\nP: Nothing.\n"
    source = read_bytes(text.encode(), "x.txt", {})[0]
    assert source.participants[0].name == "Ada"
    assert source.recorded_on == "2024-03-12"
    assert [words for _, words in source.left_out] == [
        "Participant: Ada",
        "Date: 12 March 2024",
        "Place: Oslo",
    ]


def test_a_talk_that_is_there_twice_counts_once() -> None:
    said = [f"word{n} was said on day {n}" for n in range(120)]
    tidy = "".join(f"**Host:** Question {n}?\n\n**Guest:** {line}.\n\n" for n, line in enumerate(said))
    text = f"# Talk\n\n{tidy}\n## Raw Transcript\n\n{' '.join(said)} uh uh\n"
    source = read_bytes(text.encode(), "talk.md", {})[0]
    last = source.turns[-1]
    assert (last.speaker, last.role) == ("Unlabelled", "observer")
    assert [person.name for person in source.participants] == ["talk"]
    assert source.text.endswith("uh uh")
    assert any("twice" in warning for warning in source.warnings)
