"""Sentences, stems and cues."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.language.cues import CueFinder
from coding.language.pipeline import make_pipeline, sentence_spans, tells
from coding.language.stems import irregular_forms, stemmer
from models.errors import UserError

PIPELINE = make_pipeline()


def _sentences(text: str) -> list[str]:
    return [span.of(text) for span in sentence_spans(PIPELINE, text)]


def test_sentences_end_at_punctuation_and_at_lines() -> None:
    text = "It broke. Why? Nobody knew…\n- Called support\n• “Waited for an hour”"
    assert _sentences(text) == [
        "It broke.",
        "Why?",
        "Nobody knew…",
        "Called support",
        "Waited for an hour",
    ]


def test_speech_without_punctuation_stays_whole_until_it_is_long() -> None:
    short = " ".join(["and", "then", "we", "waited"] * 20)
    assert _sentences(short) == [short]
    long = " ".join(["and", "then", "we", "waited"] * 100)
    parts = _sentences(long)
    assert len(parts) == 7
    assert " ".join(parts) == long


def test_captions_that_break_running_speech_are_joined() -> None:
    assert len(_sentences("so we went there\nand they told us\nto come back later\nwith the form")) == 1


@given(st.text(alphabet=st.sampled_from("ab .!?\n-•“é😀\u2028\u202e\u0301"), max_size=80))
def test_sentences_are_stretches_of_the_text_in_order(text: str) -> None:
    spans = list(sentence_spans(PIPELINE, text))
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(span.of(text).strip() == span.of(text) != "" for span in spans)


@pytest.mark.parametrize(
    ("one", "other"),
    [("frustrated", "frustrating"), ("bought", "buys"), ("Heard", "hear"), ("can’t", "can't")],
)
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    stem = stemmer("en")
    assert stem(one) == stem(other)


def test_languages_have_their_stemmer_or_lower_case() -> None:
    assert stemmer("de")("Häuser") == stemmer("de")("Häusern")
    assert stemmer("xx")("Word") == "word"
    assert irregular_forms()["told"] == "tell"


def test_an_unknown_language_is_told_in_a_sentence() -> None:
    with pytest.raises(UserError, match="no language rules"):
        make_pipeline("qq")


def test_cues_are_found_by_stem_longest_first_and_negation_is_noted() -> None:
    finder = CueFinder(PIPELINE, [["frustrate", "set up", "set"], ["worry", ""]])
    text = "Setting up wasn’t frustrating, I never really worried."
    found = finder.find([text])[0]
    assert [(text[cue.start : cue.end], cue.words, cue.negated) for cue in found[0]] == [
        ("Setting up", 2, False),
        ("frustrating", 1, True),
    ]
    assert [(text[cue.start : cue.end], cue.negated) for cue in found[1]] == [("worried", True)]


def test_negation_is_known_in_other_languages() -> None:
    finder = CueFinder(make_pipeline("de"), [["zufrieden"]])
    assert [
        cue.negated for hit in finder.find(["Ich war nicht zufrieden.", "Zufrieden!"]) for cue in hit[0]
    ] == [
        True,
        False,
    ]


def test_function_words_tell_nothing() -> None:
    assert not tells(PIPELINE, "it was")
    assert tells(PIPELINE, "the invoice")
