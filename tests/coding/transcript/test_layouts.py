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


@pytest.mark.parametrize("name", ["Bo", "Al", "Ed"])
def test_a_short_first_name_is_the_same_person_everywhere(name: str) -> None:
    text = f"Interviewer: How was it?\n{name}: Slow.\nInterviewer: And now?\n{name}: Fast.\n"
    source = read_bytes(text.encode(), "talk.txt", {})[0]
    assert [voice.participant for voice in source.speakers] == [None, name]


def test_who_speaks_once_behind_a_mark_of_f4_has_a_voice_of_their_own() -> None:
    text = "#00:00:20-5# I: Wie war das?\n#00:00:30-1# B: Ja.\n#00:00:40-0# I: Gut.\n"
    source = read_bytes(text.encode(), "f4.txt", {})[0]
    assert [turn.speaker for turn in source.turns] == ["I", "B", "I"]


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [
        ("#00:00:01# one two\n#00:01:00# three\n#00:02:00# four\n", (1, 60, 120), (None,) * 3),
        (
            "[00:00:01] one two\nthree\n[00:01:00] four [00:02:00] five\n[00:03:00] six",
            (1, 60, 120, 180),
            (None,) * 4,
        ),
        ("one two #00:00:10-0#\nthree #00:00:20-5#\nfour #00:00:30-0#\n", (None,) * 3, (10, 20.5, 30)),
    ],
)
def test_time_marks_of_one_voice_lie_beside_the_text(
    text: str, starts: tuple[float | None, ...], ends: tuple[float | None, ...]
) -> None:
    source = read_bytes(text.encode(), "alone.txt", {})[0]
    assert tuple(turn.time_start for turn in source.turns) == starts
    assert tuple(turn.time_end for turn in source.turns) == ends
    assert {turn.speaker for turn in source.turns} == {"alone"}
    assert source.timestamps
    assert ":" not in source.text
    assert source.text.split() == ["one", "two", "three", "four", "five", "six"][: len(source.text.split())]


def test_two_times_in_a_text_are_words() -> None:
    text = "We met at [10:15] and left.\nIt was late. [11:20] came.\nThe end.\n"
    assert read_bytes(text.encode(), "note.txt", {})[0].text == text
