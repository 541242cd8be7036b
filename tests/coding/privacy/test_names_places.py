"""Places and organisations with the names of persons are no persons; persons stay persons."""

from __future__ import annotations

import pytest

from coding.importers import read_paths
from coding.privacy.names import find_persons, read_words
from coding.privacy.names_places import places_apart
from tests.coding.privacy.test_names_real import GOLD, HELD_OUT, _listed
from tests.support.real import real_data

PLACES = {
    "We met at the summit in Denver, Colorado, and it was cold.": "Denver",
    "They ship from North Carolina these days.": "Carolina",
    "I think the person was in Texas at the time.": "Texas",
    "After ten years in the Marine Corps I left.": "Marine Corps",
    "I wrote like somebody in Victorian England would.": "Victorian England",
}
PERSONS = {
    "I have trust in Mark and in nobody else.": "Mark",
    "Hi, Denver, are you able to hear me?": "Denver",
    "My name is Austin. I live in Austin, Texas.": "Austin",
    "Then Paris asked why nobody had called.": "Paris",
}


def kinds(text: str, speakers: tuple[str, ...] = ()) -> dict[str, str]:
    texts = {"1": text}
    return {one.name: one.kind for one in places_apart(texts, find_persons(texts, speakers))}


@pytest.mark.parametrize("text", PLACES)
def test_a_place_is_a_candidate_to_be_ticked(text: str) -> None:
    assert kinds(text).get(PLACES[text], "candidate") == "candidate"
    assert "person" not in kinds(text).values()


@pytest.mark.parametrize("text", PERSONS)
def test_a_person_named_like_a_place_stays_one(text: str) -> None:
    assert kinds(text)[PERSONS[text]] == "person"


def test_who_speaks_in_a_transcript_stays_a_person() -> None:
    assert kinds("We were in Denver then.", ("Denver",)) == {"Denver": "person"}


@pytest.mark.parametrize("place", [*GOLD, *HELD_OUT])
def test_no_listed_person_of_real_transcripts_is_taken_for_a_place(place: str) -> None:
    folder, _, beginning = place.partition("/")
    hashes = set((GOLD | HELD_OUT)[place].split())
    paths = sorted((real_data() / "data" / "sources" / folder).glob(f"{beginning}*"))
    sources = read_paths(paths).imported
    texts = {str(number): source.text for number, source in enumerate(sources)}
    voices = [speaker.name for source in sources for speaker in source.speakers]
    aside = [one.name for one in places_apart(texts, find_persons(texts, voices)) if one.kind != "person"]
    assert not [name for name in aside if any(_listed(word.text, hashes) for word in read_words(name))]
