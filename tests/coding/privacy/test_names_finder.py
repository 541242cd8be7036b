"""A name is found however it is written, and only the name."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.privacy.names_finder import Finder, shape_of

NAMES = (
    "Jürgen Weiß",
    "Jürgen",
    "Zoë",
    "Lindqvist-Hope",
    "Mueller",
    "Søren",
    "王小明",
    "김민수",
    "Mark",
    "3M",
    "Ida",
)
FINDER = Finder({name: name for name in NAMES})


def found(text: str) -> list[tuple[str, str]]:
    """The words found, each with the name it is taken for."""
    return [(text[start:end], name) for start, end, name in FINDER.find(text)]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Jürgen", "Jürgen"),
        ("JÜRGEN WEISS", "Jürgen Weiß"),
        (unicodedata.normalize("NFD", "Jürgen Weiß"), "Jürgen Weiß"),
        ("Juergen", "Jürgen"),
        ("jurgen", "Jürgen"),
        ("Müller", "Mueller"),
        ("Zoe", "Zoë"),
        ("Lindqvist\u2011Hope", "Lindqvist-Hope"),
        ("Lindqvist\u00a0Hope", "Lindqvist-Hope"),
        ("Lindqvist-\nHope", "Lindqvist-Hope"),
        ("Muel-\nler", "Mueller"),
        ("Jür\u00adgen", "Jürgen"),
        ("Soren", "Søren"),
        ("Soeren", "Søren"),
        ("3M", "3M"),
    ],
)
def test_every_way_of_writing_is_found(words: str, name: str) -> None:
    for text in (f"Ask {words}, please.", f"“{words}”", f"_{words}_", f"({words}’s)", f"é {words}'s"):
        assert found(text) == [(words, name)], text


def test_endings_without_an_apostrophe_stay_outside() -> None:
    assert found("Jürgens Auto, Muellers Haus") == [("Jürgen", "Jürgen"), ("Mueller", "Mueller")]
    assert found("Marks were given") == []


def test_scripts_without_spaces() -> None:
    assert found("我和王小明说") == [("王小明", "王小明")]
    assert found("김민수가 말했다") == [("김민수", "김민수")]


def test_names_inside_other_words_and_everyday_words_stay() -> None:
    assert found("candidates, mark it, 33M, Idaho, zoet") == []
    assert found("zoe") == []
    assert found("ida and zoë") == [("ida", "Ida"), ("zoë", "Zoë")]


def test_nothing_is_looked_for_without_names() -> None:
    assert Finder({}).find("Zoë") == [] and Finder({" ": "x"}).find("a b") == []
    assert not Finder({}).may_be_in("Zoë")


@given(st.text(alphabet=st.sampled_from("Zoë Jürgenß王\n-\u00adMark.'s😀\u0308İ"), max_size=50))
def test_places_lie_in_the_text_in_order(text: str) -> None:
    shape, places = shape_of(text)
    assert len(places) == len(shape) + 1 and list(places) == sorted(places)
    last = 0
    for start, end, name in FINDER.find(text):
        assert last <= start < end <= len(text) and name in NAMES
        last = end
