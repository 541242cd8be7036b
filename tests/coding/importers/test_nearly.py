"""Nearly the same texts are found as if each were compared with each."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from coding.importers.nearly import SHARE, NearTexts, _runs, alike


def words(seed: int, count: int) -> list[str]:
    chance = random.Random(seed)
    return [f"w{chance.randrange(5_000)}" for _ in range(count)]


def changed(said: list[str], share: float, seed: int) -> str:
    chance = random.Random(seed)
    return " ".join("other" if chance.random() < share else word for word in said)


@given(
    st.lists(
        st.tuples(st.integers(0, 4), st.sampled_from([0.0, 0.01, 0.02, 0.03, 0.05, 0.2])),
        min_size=2,
        max_size=9,
    ),
    st.sampled_from([10, 23, 60, 400, 3_000]),
)
def test_the_first_one_alike_is_found(made: list[tuple[int, float]], count: int) -> None:
    texts = [changed(words(seed, count), share, at) for at, (seed, share) in enumerate(made)]
    near = NearTexts()
    for at, text in enumerate(texts):
        before = (f"t{each}" for each in range(at) if alike(_runs(texts[each]), _runs(text)))
        expected = next(before, None)
        assert near.find(text) == expected
        assert near.add(f"t{at}", text) == expected


def test_short_texts_are_never_alike() -> None:
    near = NearTexts()
    near.add("a", "Thanks, bye.")
    assert near.find("Thanks, bye.") is None
    assert near.find("") is None


def test_a_copy_with_a_few_corrected_words_is_alike() -> None:
    said = words(1, 5_000)
    near = NearTexts()
    assert near.add("first", " ".join(said)) is None
    assert near.find(changed(said, 0.01, 2)) == "first"
    assert near.find(changed(said, 1 - SHARE, 3)) is None
