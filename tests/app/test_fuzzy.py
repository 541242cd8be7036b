"""Type to find: better fits come first, and nothing fits that has not the letters in order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.fuzzy import match


def score(typed: str, name: str) -> float:
    found = match(typed, name)
    assert found is not None
    return found.score


def test_a_start_beats_a_word_beats_an_inside_beats_letters() -> None:
    assert (
        score("pri", "Pricing not comparable") > score("pri", "Publish a price") > score("pri", "Enterprise")
    )
    assert score("pri", "Enterprise") > score("pri", "Peer reviews in time")


def test_starts_of_words_find_a_name() -> None:
    found = match("pnc", "Pricing not comparable")
    assert found is not None
    assert found.places == (0, 8, 12)


def test_letters_in_another_order_do_not_fit() -> None:
    assert match("xyz", "Pricing") is None
    assert match("gnic", "Pricing") is None


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_name_fits_itself_and_places_lie_in_it(typed: str, name: str) -> None:
    whole = match(name, name)
    assert whole is not None or not name.strip()
    found = match(typed, name)
    if found is not None:
        assert all(0 <= place < len(name) for place in found.places)
        assert list(found.places) == sorted(set(found.places))
