"""What the engine suggests, what it leaves alone, and what it says about why."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from coding.suggest.calibrate import best_threshold
from coding.suggest.plain import Example, SuggestCode, Suggestion, SuggestTurn
from coding.suggest.request import SuggestRequest
from coding.suggest.ridge import RIDGE, average_precision, fit, solved, without
from coding.suggest.suggester import Suggester
from coding.suggest.vectors import open_vectors

WORRY = SuggestCode(
    "Emotions/Anxiety", "emotion", "Anxiety", "Worry about what might happen.",
    ("worry", "afraid", "nervous"), ("I was worried that I would lose it all.",),
)  # fmt: skip
JOY = SuggestCode(
    "Emotions/Joy", "emotion", "Joy", "Happiness.", ("happy", "enjoy", "fun"), ("That made my day.",)
)
WAIT = SuggestCode("Pain points/Waiting", "pain point", "Waiting", "People wait for an answer.")
CODES = (WORRY, JOY, WAIT)
SAID = (
    "I was nervous before I pressed the button. We had lunch at noon. It was fun to see the result! "
    "I waited for three weeks. I am not afraid of that. The desk is brown."
)


@pytest.fixture(scope="module")
def full() -> Suggester:
    return Suggester(open_vectors(None))


@pytest.fixture(scope="module")
def bare() -> Suggester:
    return Suggester(None)


def _request(*examples: Example, codes: tuple[SuggestCode, ...] = CODES, **more: object) -> SuggestRequest:
    asked = "Were you nervous? I would be afraid."
    turns = (
        SuggestTurn("one", 10, 10 + len(asked), asked, "interviewer"),
        SuggestTurn("one", 100, 100 + len(SAID), SAID),
    )
    return SuggestRequest(codes, turns, examples, **more)  # type: ignore[arg-type]


def _pairs(found: list[Suggestion]) -> set[tuple[str, str]]:
    return {(one.quote, one.code) for one in found}


@pytest.mark.parametrize("engine", ["full", "bare"])
def test_cold_suggestions_come_from_cues_with_offsets_and_reasons(
    engine: str, request: pytest.FixtureRequest
) -> None:
    found = request.getfixturevalue(engine).suggest(_request())
    pairs = _pairs(found)
    assert ("I was nervous before I pressed the button.", WORRY.path) in pairs
    assert ("It was fun to see the result!", JOY.path) in pairs
    assert ("I waited for three weeks.", WAIT.path) in pairs
    assert not [one for one in found if "lunch" in one.quote or "desk" in one.quote]
    assert all(one.start >= 100 and SAID[one.start - 100 : one.end - 100] == one.quote for one in found)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    nervous = next(one for one in found if "nervous" in one.quote and one.code == WORRY.path)
    assert [nervous.quote[start:end] for start, end in nervous.because.cues] == ["nervous"]
    assert "“nervous”" in nervous.reason


def test_a_negated_cue_counts_little(full: Suggester) -> None:
    scores = {one.quote: one.score for one in full.suggest(_request(min_score=0)) if one.code == WORRY.path}
    assert scores["I am not afraid of that."] < scores["I was nervous before I pressed the button."]


def test_a_code_of_which_nothing_is_known_stays_silent(full: Suggester) -> None:
    unknown = SuggestCode("Themes/X", "theme", "X")
    assert not full.suggest(_request(codes=(unknown,), min_score=0))


def test_answered_passages_stay_away_however_they_were_answered(full: Suggester) -> None:
    first = full.suggest(_request())
    one = first[0]
    place = (one.source, one.start, one.end, one.quote)
    for answered in (
        Example(*place, (one.code,), True),
        Example(*place, (one.code,), False),
        Example(*place, (), False),
    ):
        again = full.suggest(_request(answered, min_score=0))
        assert (one.quote, one.code) not in _pairs(again)
        assert again


def test_a_passage_marked_reviewed_can_still_be_asked_for_one_code(full: Suggester) -> None:
    reviewed = Example("one", 100, 100 + len(SAID), SAID, (), False)
    assert not full.suggest(_request(reviewed))
    assert full.suggest(_request(reviewed, only=(WORRY.path,), min_score=0))


def test_codings_teach_a_code_without_any_cue(full: Suggester) -> None:
    price = SuggestCode("Themes/Money", "theme", "Z")
    said = [
        "The invoice was too high.",
        "They raised the fee again.",
        "It costs too much.",
        "The price doubled.",
    ]
    other = ["The sky is blue.", "We walked to the lake.", "She plays the piano.", "He has two dogs."]
    examples = [Example("two", n * 50, n * 50 + 40, text, (price.path,), True) for n, text in enumerate(said)]
    examples += [Example("three", n * 50, n * 50 + 40, text, (), False) for n, text in enumerate(other)]
    text = "We like the garden. The monthly charge is expensive. Birds sang."
    request = SuggestRequest(
        (price,), (SuggestTurn("new", 0, len(text), text),), tuple(examples), min_score=0
    )
    found = full.suggest(request)
    assert found[0].quote == "The monthly charge is expensive."
    assert found[0].because.similar[0].source == "two"
    assert "the coded quote" in found[0].reason


def test_the_limit_the_threshold_and_the_wanted_code_are_kept(full: Suggester) -> None:
    assert len(full.suggest(_request(min_score=0, limit=2))) == 2
    assert {one.code for one in full.suggest(_request(min_score=0, only=(JOY.path,)))} == {JOY.path}
    strict = SuggestCode(**{**{name: getattr(JOY, name) for name in JOY.__slots__}, "threshold": 1.0})
    assert not full.suggest(_request(codes=(strict,)))


def test_another_language_works_on_cues_and_learning(full: Suggester) -> None:
    code = SuggestCode("Emotionen/Angst", "emotion", "Angst", "", ("besorgt", "Sorgen"))
    text = "Ich habe mir große Sorgen gemacht. Danach gab es Kuchen."
    turns = (SuggestTurn("de", 0, len(text), text),)
    found = full.suggest(SuggestRequest((code,), turns, language="de", min_score=0))
    assert found[0].quote == "Ich habe mir große Sorgen gemacht."


def test_thanks_to_the_interviewer_are_no_feeling_of_the_journey(full: Suggester) -> None:
    thanks = SuggestCode("Emotions/Gratitude", "emotion", "Gratitude", "", ("thank", "thanks"))
    text = "Okay, thank you so much! Thanks to their support we got it running in a single day."
    turns = (SuggestTurn("a", 0, len(text), text),)
    assert len(full.suggest(SuggestRequest((thanks,), turns, min_score=0))) == 2
    found = full.suggest(SuggestRequest((thanks,), turns))
    assert [one.quote for one in found] == ["Thanks to their support we got it running in a single day."]


def test_nothing_to_read_or_no_code_gives_nothing(full: Suggester) -> None:
    assert full.suggest(SuggestRequest(CODES, ())) == []
    assert full.suggest(SuggestRequest((), (SuggestTurn("a", 0, 9, "It broke."),))) == []


@given(st.integers(0, 2**32 - 1), st.integers(4, 12))
def test_leave_one_out_equals_training_without_the_row(seed: int, rows: int) -> None:
    rng = np.random.default_rng(seed)
    features = rng.normal(size=(rows, 3))
    kernel, targets, weights = features @ features.T, rng.choice([-1.0, 1.0], (rows, 1)), np.ones(rows)
    whole = fit(kernel, targets, weights)
    rest = np.arange(1, rows)
    system = kernel[np.ix_(rest, rest)] + RIDGE * np.eye(rows - 1)
    dual = np.linalg.solve(system, targets[1:] - whole.offset)
    assert np.allclose(kernel[0, 1:] @ dual + whole.offset, whole.left_out[0])


@given(st.integers(0, 2**32 - 1), st.integers(5, 12))
def test_sentences_of_one_coding_are_left_out_together(seed: int, rows: int) -> None:
    rng = np.random.default_rng(seed)
    features = rng.normal(size=(rows, 3))
    kernel, targets, weights = features @ features.T, rng.choice([-1.0, 1.0], (rows, 1)), np.ones(rows)
    whole = fit(kernel, targets, weights, [0, 0, 0, *range(1, rows - 2)])
    rest = np.arange(3, rows)
    system = kernel[np.ix_(rest, rest)] + RIDGE * np.eye(rows - 3)
    dual = np.linalg.solve(system, targets[3:] - whole.offset)
    assert np.allclose(kernel[:3, 3:] @ dual + whole.offset, whole.left_out[:3])


@given(st.integers(0, 2**32 - 1), st.integers(5, 12))
def test_weights_without_some_examples_are_those_of_training_on_the_rest(seed: int, rows: int) -> None:
    rng = np.random.default_rng(seed)
    features = rng.normal(size=(rows, 3))
    kernel, targets = features @ features.T, rng.choice([-1.0, 1.0], (rows, 1))
    inverse, offset, dual = solved(kernel, targets, np.ones(rows))
    found = without(inverse, dual, [0, 2])
    rest = np.array([1, *range(3, rows)])
    system = kernel[np.ix_(rest, rest)] + RIDGE * np.eye(rows - 2)
    assert np.allclose(found[[0, 2]], 0)
    assert np.allclose(found[rest], np.linalg.solve(system, targets[rest] - offset))
    assert without(inverse, dual, []) is dual


@given(arrays(float, st.integers(2, 30), elements=st.floats(-5, 5)), st.data())
def test_the_threshold_has_the_best_f1_of_all(scores: np.ndarray, data: st.DataObject) -> None:
    truth = data.draw(arrays(bool, len(scores)))
    if not truth.any():
        return

    def quality(cut: float) -> float:
        shown = scores >= cut
        return 2 * int((shown & truth).sum()) / (int(shown.sum()) + int(truth.sum()))

    distinct = np.unique(scores)
    best = max(quality(float(cut)) for cut in distinct)
    assert quality(best_threshold(truth, scores)) >= best - 1e-9


def test_average_precision_is_the_textbook_figure() -> None:
    truth = np.array([True, False, True, False])
    assert average_precision(truth, np.array([4.0, 3.0, 2.0, 1.0])) == pytest.approx((1 + 2 / 3) / 2)
    assert np.isnan(average_precision(np.zeros(3, bool), np.zeros(3)))
