from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.content import TextTurn
from app.text.snapping import COMMANDS, Reading, turn_at
from coding.sentences import paragraph_at, sentence_at, sentences, trimmed
from models.span import Span

TALK = (
    "How did you first hear of it?\n"
    "Well, Dr. Osei told me. She said, “Try it!” and, e.g. the dashboard… it just worked. I was relieved.\n"
    "No. Not really — we had version 2.5 then.\n"
    "\n"
    "היה קשה. אבל עבד! 😀 ואז נגמר."
)
LINES = TALK.split("\n")
TURNS = (
    TextTurn(0, len(LINES[0]), "Interviewer", "interviewer"),
    TextTurn(TALK.index("Well"), TALK.index("\nNo."), "P07"),
    TextTurn(TALK.index("No."), TALK.index("\n\n"), "P07"),
    TextTurn(TALK.index("היה"), len(TALK), "P08"),
)


def spot(words: str) -> Span:
    start = TALK.index(words)
    return Span(start, start + len(words))


def go(command: str, span: Span, *passages: Span) -> str | None:
    found = COMMANDS[command](Reading(TALK, TURNS, sorted(passages)), span)
    return found.of(TALK) if found else None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (0, [LINES[0]]),
        (
            1,
            [
                "Well, Dr. Osei told me.",
                "She said, “Try it!” and, e.g. the dashboard… it just worked.",
                "I was relieved.",
            ],
        ),
        (2, ["No.", "Not really — we had version 2.5 then."]),
        (3, []),
        (4, ["היה קשה.", "אבל עבד!", "😀 ואז נגמר."]),
    ],
)
def test_sentences_end_where_a_reader_says(line: int, expected: list[str]) -> None:
    start = sum(len(before) + 1 for before in LINES[:line])
    found = sentences(TALK, paragraph_at(TALK, start))
    assert [sentence.of(TALK) for sentence in found] == expected


def test_cjk_sentences_need_no_space() -> None:
    text = "価格が見えない。困った！でも続けた"
    assert [part.of(text) for part in sentences(text, Span(0, len(text)))] == [
        "価格が見えない。",
        "困った！",
        "でも続けた",
    ]


@given(st.text("aA.!? \n“”é😀", max_size=80), st.data())
def test_sentences_cover_every_visible_character_once(text: str, data: st.DataObject) -> None:
    point = data.draw(st.integers(0, len(text)))
    line = paragraph_at(text, point)
    assert "\n" not in line.of(text)
    parts = list(sentences(text, line))
    assert "".join("".join(part.of(text).split()) for part in parts) == "".join(line.of(text).split())
    assert all(first.end <= second.start for first, second in pairwise(parts))
    assert line.contains(sentence_at(text, point))


def test_a_sentence_is_taken_from_a_caret_or_from_a_part() -> None:
    assert go("sentence", Span(TALK.index("told"), TALK.index("told"))) == "Well, Dr. Osei told me."
    two = go("sentence", Span(TALK.index("worked"), TALK.index("was relieved") + 2))
    assert two == "She said, “Try it!” and, e.g. the dashboard… it just worked. I was relieved."


def test_a_turn_is_taken_whole() -> None:
    assert go("turn", Span(TALK.index("relieved"), TALK.index("relieved") + 3)) == LINES[1]
    assert go("turn", Span(TALK.index("relieved"), TALK.index("Not"))) == LINES[1] + "\n" + LINES[2]


def test_words_are_added_and_given_back_without_their_punctuation() -> None:
    caret = spot("really").start + 2
    assert go("extend_word", Span(caret, caret)) == "really"
    assert go("extend_word", spot("really")) == "really — we"
    assert go("shrink_word", spot("really — we")) == "really"
    assert go("shrink_word", spot("really")) == "really"
    assert go("extend_word_back", spot("really")) == "Not really"
    assert go("shrink_word_front", spot("Not really")) == "really"
    assert go("extend_word", spot("then")) == LINES[2][LINES[2].index("then") :] + "\n\nהיה"


def test_sentences_are_added_and_given_back() -> None:
    assert go("extend_sentence", spot("told me")) == "told me."
    assert go("extend_sentence", spot("I was relieved.")) == "I was relieved.\nNo."
    assert go("shrink_sentence", spot("I was relieved.\nNo.")) == "I was relieved."
    assert go("shrink_sentence", spot("I was relieved.")) == "I was relieved."
    assert go("extend_sentence", spot("then.")) == "then.\n\nהיה קשה."


def test_passages_are_walked_in_both_directions() -> None:
    outer, inner, late = spot(LINES[1]), spot("Well, Dr. Osei"), spot("No.")
    assert go("next_passage", Span(0, 0), late, inner, outer) == LINES[1]
    assert go("next_passage", outer, late, inner, outer) == "Well, Dr. Osei"
    assert go("next_passage", late, late, inner, outer) is None
    assert go("previous_passage", late, late, inner, outer) == "Well, Dr. Osei"
    assert go("previous_passage", outer, late, inner, outer) is None


def test_the_next_uncoded_turn_is_a_participants() -> None:
    assert go("next_uncoded", Span(0, 0), spot("Osei told")) == LINES[2]
    assert go("next_uncoded", Span(0, 0), spot("Osei told"), spot("No.")) == LINES[4]
    assert go("next_uncoded", Span(0, 0), spot("me. She"), spot("No. Not"), spot("אבל")) is None
    assert go("next_uncoded", Span(0, 0), Span(0, len(TALK))) is None


@given(st.sampled_from(sorted(COMMANDS)), st.data())
def test_every_command_stays_inside_the_text(command: str, data: st.DataObject) -> None:
    text = data.draw(st.text("ab. \n’😀é\u0301", max_size=60))
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    found = COMMANDS[command](Reading(text, (), [span] if len(span) else []), span)
    assert found is None or found.end <= len(text)


def test_turns_are_found_by_position() -> None:
    assert turn_at(TURNS, 0) is TURNS[0]
    assert turn_at(TURNS, len(LINES[0])) is TURNS[0]
    assert turn_at((TextTurn(5, 9),), 2) is None


def test_white_space_is_trimmed() -> None:
    assert trimmed("  a b \n", Span(0, 7)) == Span(2, 5)
    assert trimmed("   ", Span(1, 3)) == Span(1, 1)
