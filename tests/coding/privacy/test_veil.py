"""Names are covered letter for letter, in whatever a view answers, and nothing else moves."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.exporters.anonymous import Mask
from coding.journey.build import build
from coding.journey.view import Card, Quote
from coding.privacy.names_replace import Pseudonym, variants_of
from coding.privacy.veil import BLACK, Veil
from tests.support.journeys import journey

NAMES = ("Beatrix Kowalski", "Zoë Ångström")


class Line(NamedTuple):
    """A row as views answer it."""

    id: int
    title: str
    people: tuple[str, ...]


@pytest.fixture(scope="module")
def veil() -> Veil:
    made = tuple(Pseudonym(f"Participant {at}", variants_of(name)) for at, name in enumerate(NAMES, 1))
    return Veil(Mask(pseudonyms=made, active=True))


def test_a_name_alone_becomes_its_alias_and_inside_a_text_it_is_covered(veil: Veil) -> None:
    assert veil.text("Beatrix Kowalski") == "Participant 1"
    assert veil.text("I met Beatrix there") == f"I met {BLACK * 7} there"
    assert veil.text("Nobody was there") == "Nobody was there"


def test_composed_letters_are_covered_too(veil: Veil) -> None:
    for text in ("said Zoë Ångström.", "said Zoe\u0308 A\u030angstro\u0308m."):
        covered = veil.covered(text)
        assert len(covered) == len(text)
        assert covered == f"said {BLACK * (len(text) - 6)}."


def test_rows_lists_mappings_and_records_are_looked_through(veil: Veil) -> None:
    rows = [Line(1, "Interview with Beatrix", ("Beatrix Kowalski", "P02"))]
    (hidden,) = veil.hide(rows)
    assert hidden == Line(1, f"Interview with {BLACK * 7}", ("Participant 1", "P02"))
    card = Card("1", "Slow", "pain point", quotes=(Quote("g", 0, 3, "Ask Kowalski"),))
    assert veil.hide({1: card})[1].quotes[0].quote == f"Ask {BLACK * 8}"


def test_words_that_panels_look_at_are_never_covered() -> None:
    made = (Pseudonym("Participant 1", variants_of("Interview Kowalski")),)
    veil = Veil(Mask(pseudonyms=made, active=True))
    assert veil.hide(("interview", "Interview 7")) == ("interview", f"{BLACK * 9} 7")


def test_what_names_nobody_is_the_same_object(veil: Veil) -> None:
    view = build(journey(4))
    assert veil.hide(view) is view
    facts = journey(2)
    assert veil.hide(facts) is facts


@given(
    st.lists(
        st.sampled_from(["Beatrix", "Kowalski", "the", "price", "Zoë", "é", "\n", "🙂", "."]), max_size=30
    )
)
def test_every_offset_stays_where_it_is(veil: Veil, words: list[str]) -> None:
    text = " ".join(words)
    covered = veil.covered(text)
    assert len(covered) == len(text)
    assert "Beatrix" not in covered and "Kowalski" not in covered
    assert all(b in (a, BLACK) for a, b in zip(text, covered, strict=True))
