"""Words found again: any edit of a text moves what kept its words, and says of the rest that it changed."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from coding.correcting.alignment import GONE, align, words_of
from coding.correcting.places import Comparison
from models.span import Span

SIGNS = st.sampled_from(
    ["price", "the", "the", "we", "waited", "café", "café", "😀", "👩‍👧", "שלום", "don't", "a", "100", "I"]
)
GAPS = st.sampled_from([" ", " ", ", ", ". ", "\n", " – ", "  ", "\u00a0", "? "])


@st.composite
def texts(draw: st.DrawFn) -> list[str]:
    """Words, each with the gap after it."""
    return draw(st.lists(st.tuples(SIGNS, GAPS).map("".join), min_size=1, max_size=40))


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str]:
    """A text and the same after some deletions, insertions and replacements of words or gaps."""
    pieces = draw(texts())
    changed = list(pieces)
    for _ in range(draw(st.integers(0, 8))):
        at = draw(st.integers(0, len(changed)))
        act = draw(st.sampled_from(["insert", "delete", "replace", "gap"]))
        if act == "insert":
            changed[at:at] = draw(texts())[:4]
        elif act == "delete":
            del changed[at : at + draw(st.integers(1, 5))]
        elif act == "replace" and at < len(changed):
            changed[at] = draw(SIGNS) + draw(GAPS)
        elif at < len(changed):
            changed[at] = changed[at].rstrip(" ,.\n–\u00a0?") + draw(GAPS)
    return "".join(pieces), "".join(changed)


def said(text: str) -> list[str]:
    return [word.of(text) for word in words_of(text)]


@given(edited(), st.data())
def test_what_moves_keeps_exactly_its_words(pair: tuple[str, str], data: st.DataObject) -> None:
    old, new = pair
    compared = Comparison(old, new)
    for _ in range(6):
        start = data.draw(st.integers(0, len(old) - 1))
        span = Span(start, data.draw(st.integers(start + 1, len(old))))
        moved = compared.moved(span)
        if moved is not None:
            assert len(moved) > 0 and moved.end <= len(new)
            assert said(moved.of(new)) == said(span.of(old))
        part = compared.unchanged_part(span)
        if part is not None:
            assert " ".join(said(part.of(new))) in " ".join(said(span.of(old)))
        nearest = compared.nearest(span)
        if words_of(new):
            assert nearest is not None
            assert len(nearest) > 0 and nearest.end <= len(new)


@given(edited(), st.data())
def test_words_outside_the_edit_always_move(pair: tuple[str, str], data: st.DataObject) -> None:
    """Text before the first and after the last difference is as it was, so its passages move as they are."""
    old, new = pair
    tail = " Zanzibar ends here; nothing after it changed."
    head = "Nothing before Quetzal changed. "
    compared = Comparison(head + old + tail, head + new + tail)
    start = data.draw(st.integers(0, len(head) - 3))
    span = Span(start, data.draw(st.integers(start + 1, len(head) - 1)))
    assert compared.moved(span) == span
    shift = len(new) - len(old)
    late = Span(len(head + old) + 1, len(head + old + tail))
    assert compared.moved(late) == Span(late.start + shift, late.end + shift)


@given(edited())
def test_the_difference_is_complete(pair: tuple[str, str]) -> None:
    """Replacing every differing stretch of the old words by the new one gives the new words."""
    old, new = pair
    made, at = [], 0
    compared = Comparison(old, new)
    for hunk in compared.hunks():
        made += [*said(old[at : hunk.old.start]), *said(hunk.new.of(new))]
        at = hunk.old.end
    assert [*made, *said(old[at:])] == said(new)
    assert compared.same_words + compared.gone_words == len(words_of(old))
    assert compared.same_words + compared.new_words == len(words_of(new))


@given(st.lists(st.sampled_from("abcd"), max_size=30), st.lists(st.sampled_from("abcd"), max_size=30))
def test_an_alignment_grows_and_pairs_equal_words(old: list[str], new: list[str]) -> None:
    found = align(old, new)
    kept = [(place, other) for place, other in enumerate(found) if other != GONE]
    assert all(old[place] == new[other] for place, other in kept)
    assert [other for _, other in kept] == sorted({other for _, other in kept})


def test_a_corrected_word_inside_a_passage_is_told_and_its_neighbours_are_not() -> None:
    old = "The prise was not clear. It took weeks to ask."
    new = "The price was not clear! It really took weeks to ask."
    compared = Comparison(old, new)
    first, second = Span(0, 24), Span(25, len(old))
    assert compared.moved(first) is None
    assert (nearest := compared.nearest(first)) is not None
    assert nearest.of(new) == "The price was not clear!"
    assert (part := compared.unchanged_part(first)) is not None
    assert part.of(new) == "was not clear!"
    assert compared.moved(second) is None
    assert (part := compared.unchanged_part(second)) is not None
    assert part.of(new) == "took weeks to ask."
    took = Span(old.index("took"), len(old))
    assert (moved := compared.moved(took)) is not None
    assert moved.of(new) == "took weeks to ask."


def test_a_long_transcript_is_compared() -> None:
    words = [f"word{number % 700}" if number % 9 else "the" for number in range(6_000)]
    old = " ".join(words)
    new = re.sub(r"word77\b", "seventy seven", old)
    assert Comparison(old, new).gone_words == sum(word == "word77" for word in words)
