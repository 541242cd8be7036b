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
from coding.privacy.veil import BLACK, Veil, blacked_out
from coding.privacy.withheld import joined
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


@given(
    st.text(max_size=60),
    st.integers(0, 20),
    st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90)), max_size=5),
)
def test_covered_stretches_keep_length_blanks_and_all_else(
    text: str, start: int, spans: list[tuple[int, int]]
) -> None:
    apart = joined((a, b) for a, b in spans if a < b)
    black = blacked_out(text, start, apart)
    assert len(black) == len(text)
    for at, (sign, shown) in enumerate(zip(text, black, strict=True), start):
        inside = any(a <= at < b for a, b in spans)
        assert shown == (BLACK if inside and not sign.isspace() else sign)


class Said(NamedTuple):
    """A quote of a source, told by its guid, and what was remarked on it."""

    source: str
    start: int
    end: int
    text: str
    remark: str


def test_words_not_released_are_covered_wherever_a_row_lies_and_so_are_remarks_on_them() -> None:
    veil = Veil(Mask(withheld=frozenset({"P02"}), kept_back={7: ((10, 20),)}, active=True), {"guid": 7})
    inside, beside = Said("guid", 8, 16, "we agreed", "so so"), Said("guid", 20, 24, "fine", "so so")
    assert veil.hide((inside, beside)) == (
        Said("guid", 8, 16, f"we {BLACK * 6}", f"{BLACK * 2} {BLACK * 2}"),
        beside,
    )
    assert veil.hide(Said("other", 8, 16, "we agreed", "so so")) == Said("other", 8, 16, "we agreed", "so so")
