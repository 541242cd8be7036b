"""Every question asks for its choices, an unknown choice counts as the default, and what is chosen is counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.analysis.asked import Asked, key_of, named
from coding.analysis.cooccurrence import CoOccurrence
from coding.analysis.crosstab import Crosstab
from coding.analysis.findings import Finding, find, questions
from coding.analysis.frequency import Frequency
from coding.analysis.saturation import Saturation
from coding.workspace import Workspace
from tests.coding.analysis.test_study import project

__all__ = ["project"]


def ask(project: Workspace, question: str, **chosen: str) -> Finding:
    with project.reading() as session:
        return find(session, question, chosen=chosen)


def key(finding: Finding, selector: str, text: str) -> str:
    """The key of an option by the beginning of its words."""
    found = next(one for one in finding.selectors if one.id == selector)
    return next(option.key for option in found.options if option.text.startswith(text))


@given(
    st.dictionaries(st.text(max_size=6), st.text(max_size=30)),
    st.lists(st.text(min_size=1), min_size=1, unique=True),
)
def test_nothing_that_was_kept_can_break_a_choice(kept: dict[str, str], words: list[str]) -> None:
    asked = Asked({**kept, "one": "nonsense", "some": key_of(words[0])})
    assert asked.one("one", "", named(words)) == words[0]
    assert asked.some("some", "", named(words)) == (words[0],)
    assert asked.some("other", "", named(words)) in (tuple(words), (words[0],)) or "other" in kept
    assert not any(
        word in option.key for word in words if len(word) > 4 for option in asked.selectors[0].options
    )


@pytest.mark.parametrize("question", [one.id for one in questions()])
def test_every_choice_of_every_question_is_answered(project: Workspace, question: str) -> None:
    first = ask(project, question)
    names = [one.id for one in first.selectors]
    assert {"map", "people"} & set(names) == set(_rests(question).split())
    for selector in first.selectors:
        assert selector.label and (selector.keys or selector.many)
        for option in selector.options[-1:]:
            found = ask(project, question, **{selector.id: option.key})
            assert len(found.sentence) > 20 and len(found.rows) > 0
            again = next(one for one in found.selectors if one.id == selector.id)
            assert again.keys == (option.key,)


def _rests(question: str) -> str:
    return next(one.rests_on for one in questions() if one.id == question)


def test_a_segment_counts_its_own_people_only(project: Workspace) -> None:
    everyone = ask(project, "frequency")
    chosen = ask(project, "frequency", people=key(everyone, "people", "Persona: Staff engineer"))
    assert everyone.ground is not None and chosen.ground is not None
    whole, part = everyone.ground.result, chosen.ground.result
    assert isinstance(whole, Frequency) and isinstance(part, Frequency)
    assert 0 < part.participants < whole.participants
    engineers = {p.name for p in everyone.ground.study.people if p.persona == "Staff engineer"}
    assert {name for one in part.codes for name in one.participants} <= engineers
    for question in ("saturation", "losses", "moments", "blind-spots", "transitions", "said-did"):
        assert ask(project, question, people=key(everyone, "people", "Persona: Staff engineer")).rows


def test_the_band_of_random_orders_can_be_off(project: Workspace) -> None:
    banded, plain = ask(project, "saturation"), ask(project, "saturation", band="off")
    assert len(banded.rows[0]) == len(plain.rows[0]) + 3
    assert "random orders" in banded.sentence and "random orders" not in plain.sentence
    assert banded.ground is not None and plain.ground is not None
    with_band, without = banded.ground.result, plain.ground.result
    assert isinstance(with_band, Saturation) and isinstance(without, Saturation)
    assert [step.total for step in with_band.steps] == [step.total for step in without.steps]
    assert with_band.reached == without.reached and all(step.low is None for step in without.steps)


def test_any_field_can_be_crossed_and_kinds_of_codes_chosen(project: Workspace) -> None:
    first = ask(project, "crosstab")
    fields = next(one for one in first.selectors if one.id == "attribute")
    assert len(fields.options) > 3
    pains = ask(project, "crosstab", attribute=fields.options[1].key, kind="pain point")
    assert pains.ground is not None and isinstance(pains.ground.result, Crosstab)
    assert pains.ground.result.attribute == fields.options[1].text
    assert all(code.startswith("Pain points/") for code in pains.ground.result.codes)


def test_a_matrix_of_two_kinds_pairs_only_these(project: Workspace) -> None:
    found = ask(project, "cooccurrence", rows="emotion", columns="pain point")
    assert found.ground is not None and isinstance(found.ground.result, CoOccurrence)
    rows, columns = found.ground.result.sides(24)
    assert rows and all(code.startswith("Emotions/") for code in rows)
    assert columns and all(code.startswith("Pain points/") for code in columns)
    assert all({pair.first[:4], pair.second[:4]} == {"Emot", "Pain"} for pair in found.ground.result.pairs)
    codes = next(one for one in found.selectors if one.id == "codes")
    two = " ".join(option.key for option in codes.options if option.text in (rows[0], columns[0]))
    chosen = ask(project, "cooccurrence", rows="emotion", columns="pain point", codes=two)
    assert chosen.ground is not None and isinstance(chosen.ground.result, CoOccurrence)
    assert chosen.ground.result.sides(24) == ([rows[0]], [columns[0]])


def test_another_map_has_its_own_stages(project: Workspace) -> None:
    first = ask(project, "transitions")
    maps = next(one for one in first.selectors if one.id == "map")
    assert len(maps.options) > 2
    others = [ask(project, "blind-spots", map=option.key) for option in maps.options]
    assert len({tuple(row[0] for row in one.rows) for one in others}) > 1


def test_what_was_read_once_answers_the_next_question_alike(project: Workspace) -> None:
    with project.reading() as session:
        first = find(session, "losses")
        for question in ("moments", "frequency", "coders", "blind-spots"):
            again = find(session, question, known=first.ground, unchanged=True)
            anew = find(session, question)
            assert (again.sentence, again.rows) == (anew.sentence, anew.rows)
            assert again.ground is not None and anew.ground is not None and first.ground is not None
            assert (again.ground.facts is first.ground.facts) is (question != "coders")
        chosen = key(first, "people", "Persona: Staff engineer")
        part = find(session, "losses", chosen={"people": chosen}, known=first.ground, unchanged=True)
        whole = find(session, "losses", known=part.ground, unchanged=True)
    assert whole.rows == first.rows
