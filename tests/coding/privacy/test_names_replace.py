"""Pseudonyms: the same label everywhere, whatever the way of writing, and spans that follow."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from coding.privacy.names import Finding
from coding.privacy.names_replace import (
    Pseudonym,
    key_rows,
    moved,
    propose,
    replaced,
    replacements,
    variants_of,
)
from models.span import Span

TABLE = [
    Pseudonym("Person 1", ("Zoë Lindqvist-Hope", "Zoë", "Lindqvist-Hope")),
    Pseudonym("Person 2", ("Mark",)),
    Pseudonym("Firm 1", ("Brightforge",)),
]


def _after(text: str) -> str:
    return replaced(text, replacements(text, TABLE))


def test_every_way_of_writing_becomes_the_same_label() -> None:
    assert _after("Zoë Lindqvist-Hope’s idea") == "[Person 1]’s idea"
    for way in (
        "Zoë",
        "ZOË",
        "zoë",
        unicodedata.normalize("NFD", "Zoë"),
        "Zoë\nLindqvist-Hope",
        "Lindqvist Hope",
    ):
        assert _after(f"Ask {way}, please.") == "Ask [Person 1], please."


def test_a_name_that_is_a_word_is_replaced_with_its_capital_only() -> None:
    assert _after("Mark asked us to mark it. MARK!") == "[Person 2] asked us to mark it. [Person 2]!"


def test_names_inside_other_words_stay() -> None:
    assert _after("Marketing by Brightforgers and Markus") == "Marketing by Brightforgers and Markus"


def test_labels_are_numbered_by_kind_and_leave_out_those_in_use() -> None:
    place = (("a", Span(0, 3)),)
    findings = [
        Finding("person", "Ann", ("Ann",), place, ""),
        Finding("e-mail", "a@b.de", ("a@b.de",), place, ""),
        Finding("person", "Bo Li", ("Bo Li", "Bo"), place * 2, ""),
    ]
    made = propose(findings, taken=["Person 1"])
    assert [(one.label, one.variants) for one in made] == [
        ("Person 2", ("Bo Li", "Bo")),
        ("Person 3", ("Ann",)),
        ("E-mail 1", ("a@b.de",)),
    ]
    assert key_rows(made)[1] == ("[Person 2]", "Bo")


def test_parts_of_a_name_that_are_words_are_not_replaced_alone() -> None:
    assert variants_of("Grace de la Torre Hill") == ("Grace de la Torre Hill", "Torre")


@given(st.text(alphabet=st.sampled_from("Zoë Markmz.\n'😀́"), max_size=60))
def test_nothing_is_left_and_nothing_is_found_twice(text: str) -> None:
    once = _after(text)
    assert replacements(once, TABLE) == []


@given(st.lists(st.sampled_from(["Zoë", " ", "Mark", "we", ". ", "😀"]), max_size=12), st.data())
def test_spans_outside_names_keep_their_words(parts: list[str], data: st.DataObject) -> None:
    text = "".join(parts)
    found = replacements(text, TABLE)
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    new = moved(span, found)
    after = replaced(text, found)
    assert 0 <= new.start <= new.end <= len(after)
    touched = [one for one in found if one.start < span.end and span.start < one.end]
    if not touched:
        assert new.of(after) == span.of(text)
    else:
        assert all(one.label in new.of(after) for one in touched)


def test_nothing_to_replace_changes_nothing() -> None:
    assert replacements("Zoë", []) == []
    assert moved(Span(1, 2), []) == Span(1, 2)


def test_parts_of_a_double_name_stand_alone() -> None:
    assert variants_of("Zoë Lindqvist-Hope") == ("Zoë Lindqvist-Hope", "Zoë", "Lindqvist-Hope", "Lindqvist")
