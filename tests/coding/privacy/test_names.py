"""Persons, contacts and candidates found in invented transcripts."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.privacy.names import Finding, find_persons
from coding.privacy.names_contacts import find_candidates, find_contacts

TALK = (
    "Thanks, Zoltara. I spoke with Maria van der Berg and her boss, Mark. Mark said that Maria's team will "
    "mark it. Mrs. Quibbleton agreed. Will you ask him? In May we asked Hope, who lives in Lisbon. "
    "We hope that it works. My name is Kenji Watanabe and I work at Brightforge. Brightforge is in Lisbon."
)


def _found(text: str, *speakers: str) -> dict[str, Finding]:
    return {finding.name: finding for finding in find_persons({"a": text}, speakers)}


def test_names_come_from_labels_lists_titles_and_what_follows_a_given_name() -> None:
    found = _found(TALK, "Zoltara Quist", "Moderator")
    assert {"Maria van der Berg", "Mark", "Kenji Watanabe", "Zoltara", "Quibbleton"} <= set(found)
    assert found["Maria van der Berg"].variants == ("Maria van der Berg", "Maria")
    assert found["Zoltara"].why == "speaker of a transcript"


def test_words_that_are_names_too_are_left_where_they_are_words() -> None:
    found = _found(TALK)
    words = [TALK[span.start : span.end] for finding in found.values() for _, span in finding.places]
    assert words.count("Mark") == 2
    assert "May" not in words
    assert "mark" not in words


def test_places_are_code_points_of_the_words_without_the_possessive() -> None:
    text = "😀 Ask Maria’s cousin."
    (finding,) = find_persons({"a": text})
    ((_, span),) = finding.places
    assert span.of(text) == "Maria"


def test_a_single_name_belongs_to_the_one_full_name_that_holds_it() -> None:
    found = _found("Anna Lindqvist came. Then Anna left. Later Lindqvist called, and Erik came.")
    assert {name: len(finding.places) for name, finding in found.items()} == {"Anna Lindqvist": 3, "Erik": 1}


@given(st.text(alphabet=st.sampled_from("AMark nna.'’-\n😀éB vande"), max_size=60))
def test_any_text_is_read_without_overlaps(text: str) -> None:
    places = [span for finding in find_persons({"a": text}, ["Anna"]) for _, span in finding.places]
    ordered = sorted(places)
    assert all(left.end <= right.start for left, right in pairwise(ordered))
    assert all(span.of(text).strip() for span in places)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("e-mail", "j.d+test@mail.example.org"),
        ("web address", "https://example.org/profile/jd"),
        ("phone", "+49 (30) 901820-11"),
        ("phone", "020 7946 0958"),
        ("address", "221b Old Mill Road"),
        ("address", "Lindenstraße 14"),
        ("address", "90210 Beverly"),
    ],
)
def test_contacts_are_found_where_they_stand(kind: str, words: str) -> None:
    text = f"Write to {words}, please."
    (found,) = find_contacts({"a": text})
    assert (found.kind, found.name) == (kind, words)
    assert found.places[0][1].of(text) == words


@pytest.mark.parametrize(
    "words", ["2024-01-12", "12.03.2024", "10,000 words", "1234567 rows", "3.14159265", "v1.2.3"]
)
def test_numbers_and_dates_are_no_contacts(words: str) -> None:
    assert find_contacts({"a": f"There were {words} in it."}) == []


def test_repeated_capitalised_words_are_offered_and_persons_are_not() -> None:
    persons = find_persons({"a": TALK})
    found = find_candidates({"a": TALK + " We like Brightforge, and Lisbon."}, persons)
    assert {finding.name for finding in found} == {"Brightforge", "Lisbon"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Then I met Zorvic and some others.", {"Zorvic"}),
        ("My former boss, um Zorvic the founder, saw it.", {"Zorvic"}),
        ("The guidance of Engineering Manager Zorvic Tanelle was good.", {"Zorvic", "Tanelle"}),
        ("We spoke to Maria. My mentors were Zorvic and um Maria.", {"Maria", "Zorvic"}),
        ("We spoke to Zorvica. And later Zorvika came, too.", {"Zorvica", "Zorvika"}),
        ("Thank you so much Zorvic for coming.", {"Zorvic"}),
        ("It is like the score by Zorvic. Zórvic's score is rare.", {"Zorvic", "Zórvic"}),
        ("The work of the artist Cy Zorvic, and Zorvic himself.", {"Cy", "Zorvic"}),
        ("Later Zorvic, my former boss, saw it.", {"Zorvic"}),
        ("We asked it. Will Smith said no.", {"Will", "Smith"}),
        ("It will mark it, it will. I told Will and the others.", {"Will"}),
    ],
)
def test_unknown_names_are_known_by_the_words_around_them(text: str, names: set[str]) -> None:
    found = {part for person in find_persons({"a": text}) for way in person.variants for part in way.split()}
    assert found == names


@pytest.mark.parametrize(
    "text",
    [
        "I'm asking, and I've said it, and you'll laugh.",
        "Hello, I am Bulgarian.",
        "We used the GI Bill and the VA Grace.",
        "We met at noon and Docker was slow.",
        "We use Zorvic, a tool of our designers. It was written by us and the New Yorker.",
        "Will Docker work? May I ask?",
    ],
)
def test_contractions_peoples_and_named_things_are_no_persons(text: str) -> None:
    assert find_persons({"a": text}) == []


def test_a_speaker_label_in_small_letters_is_a_name_with_a_capital() -> None:
    (person,) = find_persons({"a": "My name is Zorvic Tanelle. So Zorvic said."}, ["zorvic"])
    assert person.name == "Zorvic Tanelle"
    assert len(person.places) == 2
