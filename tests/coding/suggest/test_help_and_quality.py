"""Quality told honestly, reading order, proposals for the codebook, more like this."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

import numpy as np
import pytest

from coding.suggest.codebook_help import log_odds
from coding.suggest.heldout import judged_sentences, parts_read
from coding.suggest.interest import Interest
from coding.suggest.lesson import MOST_LEFT, make_lesson, sentence_examples
from coding.suggest.plain import Candidate, Example, SuggestCode, SuggestTurn
from coding.suggest.request import SuggestRequest
from coding.suggest.results import CodeQuality, Triage
from coding.suggest.suggester import Suggester
from coding.suggest.triage import reading_order
from coding.suggest.vectors import open_vectors

PRICE = SuggestCode("Themes/Money", "theme", "Money", "", ("price",))
PEOPLE = SuggestCode("Themes/People", "theme", "People", "", ("colleague",))
DEAR = [
    f"The price of the {thing} is far too high for us."
    for thing in "box car pen bag tool plan seat form".split()
]
KIND = [
    f"My colleague in {place} was very kind to me."
    for place in "Rome Oslo Bern Kyiv Lima Graz Nice York".split()
]


@pytest.fixture(scope="module")
def engine() -> Suggester:
    return Suggester(open_vectors(None))


def _coded(code: SuggestCode, texts: list[str], source: str) -> list[Example]:
    return [Example(source, n * 80, n * 80 + 70, text, (code.path,), True) for n, text in enumerate(texts)]


def _request(examples: list[Example], text: str = "We met in May. The lake is cold.") -> SuggestRequest:
    return SuggestRequest((PRICE, PEOPLE), (SuggestTurn("s", 0, len(text), text),), tuple(examples))


def test_quality_waits_for_enough_examples_and_carries_its_counts(engine: Suggester) -> None:
    few = engine.quality(_request(_coded(PRICE, DEAR[:3], "a")), [(PRICE.path, True), (PRICE.path, False)])
    assert few[0].verdict.startswith("Not enough examples: 3 coded")
    assert (few[0].precision, few[0].recall, few[0].acceptance) == (None, None, 0.5)
    full = engine.quality(_request(_coded(PRICE, DEAR, "a") + _coded(PEOPLE, KIND, "b")), [])
    assert full[0].enough
    assert full[0].recall == 1
    assert full[0].verdict == "8 of 8 suggested were right, 8 of 8 found."
    assert full[0].acceptance is None


def test_labels_without_meaning_get_no_flattering_quality(engine: Suggester) -> None:
    mixed = DEAR + KIND
    examples = _coded(PRICE, mixed[::2], "a") + _coded(PEOPLE, mixed[1::2], "b")
    price = engine.quality(_request(examples), [])[0]
    assert price.precision is not None
    assert price.precision < 0.8


def test_quality_without_anything_suggested_has_no_precision() -> None:
    assert CodeQuality("a", 9, 9, 0, 0, True).precision is None


def test_what_is_known_and_only_that_becomes_a_target() -> None:
    other = SuggestCode("Emotions/Joy", "emotion", "Joy")
    codes = [PRICE, PEOPLE, other]
    rows = make_lesson(
        codes,
        [
            Example("s", 0, 10, "coded", (PRICE.path,), True),
            Example("s", 20, 30, "refused", (PEOPLE.path,), False),
            Example("s", 40, 50, "left", (), False),
            Example("s", 60, 70, "both", (PRICE.path,), True),
            Example("s", 62, 72, "overlapping", (PEOPLE.path,), True),
        ],
    ).targets
    unknown = np.nan
    wanted: list[list[float]] = [
        [1, -1, unknown],
        [unknown, -1, unknown],
        [-1, -1, -1],
        [1, unknown, unknown],
        [unknown, 1, unknown],
    ]
    assert np.array_equal(rows, np.array(wanted), equal_nan=True)


def test_reviewed_text_is_cut_into_sentences_and_thinned(engine: Suggester) -> None:
    text = " ".join(f"Sentence number {number}." for number in range(1100))
    left, groups = sentence_examples(engine.pipeline("en"), [Example("s", 5, 5 + len(text), text, (), False)])
    assert len(set(groups)) == len(left)
    assert len(left) <= MOST_LEFT
    assert left[0].text == "Sentence number 0."
    assert all(text[one.start - 5 : one.end - 5] == one.text for one in left)


def test_a_long_coding_teaches_by_its_sentences(engine: Suggester) -> None:
    text = " ".join(f"Number {number} of many sentences in a long stage." for number in range(40))
    taught, groups = sentence_examples(
        engine.pipeline("en"), [Example("s", 9, 9 + len(text), text, ("c",), True)]
    )
    assert 5 <= len(taught) <= 12
    assert set(groups) == {0}
    assert all(one.positive and one.codes == ("c",) for one in taught)
    assert all(text[one.start - 9 : one.end - 9] == one.text for one in taught)


def test_the_reading_order_leaves_out_what_is_done_and_estimates_the_share_found() -> None:
    found = [Candidate("s", n * 10, n * 10 + 8, f"passage {n}") for n in range(4)]
    strength = Interest(np.array([0.1, 0.9, 0.5, 0.7]), np.array([0.2, 1 / 3, 0.9]))
    done = [Example("s", 32, 35, "x", ("c",), True), Example("s", 0, 38, "x", ("Stages/A",), True)]
    order, shares = reading_order(found, strength, done, {"Stages/A"})
    assert order == [1, 2, 0]
    assert shares == (2 / 3, 2 / 3, 1.0)
    nothing = Interest(strength.passages, np.zeros(0))
    rows, unknown = reading_order(found, nothing, [])
    assert len(rows) == 4
    assert unknown is None


DULL = [
    *(f"The weather in {place} was rather mild that day." for place in "Rome Oslo Bern Kyiv Lima Graz".split()),
    "The train was late again.", "It rained a lot in May.", "We walked home.", "So it was.",
]  # fmt: skip


def _read(source: str, worth: list[str], dull: list[str]) -> list[Example]:
    """A source that was read to the end: what is worth it was coded, the rest was left."""
    text = " ".join(one for pair in zip_longest(dull, worth, fillvalue="") for one in pair if one)
    at = [(text.index(one), one) for one in worth]
    coded = [Example(source, start, start + len(one), one, (PRICE.path,), True) for start, one in at]
    return [Example(source, 0, len(text), text, (), False), *coded]


def test_what_is_worth_reading_is_learned_from_what_was_coded_and_what_was_left(engine: Suggester) -> None:
    """Talk of two kinds: one was always coded, the other always left; new talk of both is told apart."""
    known = [*_read("b", DEAR, DULL), *_read("c", KIND, DULL[:6])]
    new = "The weather in Turin was mild, too. The price of the desk is far too high. It rained in Turin as well."
    order = engine.triage(_request(known, new))
    assert "price" in order.passages[0].quote
    assert order.found is not None
    assert order.found[0] >= 0.5
    assert order.found[-1] == 1
    assert list(order.found) == sorted(order.found)


def test_the_share_found_is_judged_by_sources_held_out_or_by_fifths_of_the_only_one(
    engine: Suggester,
) -> None:
    pipeline = engine.pipeline("en")
    known = [*_read("b", DEAR, DULL), *_read("c", KIND, DULL[:6])]
    parts = parts_read(pipeline, known)
    assert [(part.source, len(part.texts), len(part.codings)) for part in parts] == [
        ("b", 18, 8),
        ("c", 14, 8),
    ]
    assert [part.texts[row] for part in parts for (row,) in part.codings] == DEAR + KIND
    one = parts_read(pipeline, _read("b", DEAR + KIND, DULL))
    assert len(one) == 5
    assert sum(len(part.codings) for part in one) == len(DEAR + KIND)
    assert parts_read(pipeline, _read("b", DEAR, DULL[:2])) == []
    assert parts_read(pipeline, []) == []


def test_a_coding_teaches_what_to_read_by_its_sentences_and_a_stage_does_not(engine: Suggester) -> None:
    text = f"{DEAR[0]} {DEAR[1]} {DULL[0]}"
    both = Example("s", 0, text.index(DULL[0]) - 1, text[: text.index(DULL[0]) - 1], (PRICE.path,), True)
    stage = Example("s", 0, len(text), text, ("Stages/A",), True)
    read = Example("s", 0, len(text), text, (), False)
    judged = judged_sentences(engine.pipeline("en"), [stage, both, read], {"Stages/A"})
    said = [(one.sentence.text, one.coded) for one in judged]
    assert said == [(DEAR[0], True), (DEAR[1], True), (DULL[0], False)]


def test_a_reading_order_says_what_reading_on_would_find(engine: Suggester) -> None:
    text = " ".join((*KIND, "We had lunch.", "The bus was late and I waited for it."))
    order = engine.triage(_request([], text))
    assert len(order.passages) == len(KIND) + 2
    assert {one.code for one in order.passages[: len(KIND)]} == {PEOPLE.path}
    assert order.passages[0].because.cues
    assert "an estimate of the share found stands here" in order.says(1)
    known = replace(order, found=(0.5, 0.8, 0.9, *(1.0,) * (len(order.passages) - 3)))
    assert known.says(2) == f"The first 2 of {len(order.passages)} passages hold about 80% of what there is."
    assert "coded or reviewed" in Triage((), None).says(1)


def test_what_is_alike_leaves_out_what_has_the_code_or_was_refused_it(engine: Suggester) -> None:
    text = " ".join(KIND)
    at = [text.index(each) for each in KIND]
    known = [
        Example("s", at[0], at[0] + len(KIND[0]), KIND[0], (PEOPLE.path,), True),
        Example("s", at[1], at[1] + len(KIND[1]), KIND[1], (PEOPLE.path,), False),
    ]
    request = replace(_request(known, text), only=(PEOPLE.path,))
    found = [one.text for one, _ in engine.like(request, ["A colleague was kind."])]
    assert set(found) == set(KIND[2:])
    anything = [one.text for one, _ in engine.like(replace(request, only=()), ["A colleague was kind."])]
    assert set(anything) == set(KIND)


def test_cues_and_seed_quotes_are_proposed_from_codings(engine: Suggester) -> None:
    text = " ".join(KIND)
    request = _request(_coded(PEOPLE, DEAR, "a"), text)
    proposed = engine.propose(request, PEOPLE.path)
    assert any("high" in cue for cue in proposed.cues)
    assert not any("colleague" in cue for cue in proposed.cues)
    assert 1 <= len(proposed.seeds) <= 4
    assert set(proposed.seeds) <= set(DEAR)


def test_log_odds_point_to_the_side_where_a_word_is_common() -> None:
    odds = log_odds({"price": 9, "the": 10}, {"the": 100, "lake": 40})
    assert odds["price"] > 2 > odds["the"]


def test_more_like_this_leaves_out_the_passage_itself(engine: Suggester) -> None:
    text = "The price is high. It is really expensive. We had lunch."
    request = SuggestRequest((), (SuggestTurn("s", 0, len(text), text),))
    found = engine.like(request, ["The price is high."])
    assert next(one.text for one, _ in found) == "It is really expensive."
    assert "The price is high." not in [one.text for one, _ in found]
    assert engine.like(request, []) == []
