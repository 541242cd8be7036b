"""Every figure of a picture and every row of a table leads to its passages, by as many people as it says."""

from __future__ import annotations

import pytest

from coding.analysis.behind_codes import TABLE, At, Behind
from coding.analysis.behind_journey import behind
from coding.analysis.comparison import Comparison
from coding.analysis.cooccurrence import CoOccurrence
from coding.analysis.crosstab import Crosstab
from coding.analysis.findings import Finding, find, questions
from coding.analysis.frequency import Frequency
from coding.analysis.result import NotComputed
from coding.analysis.transitions import Transitions
from coding.workspace import Workspace
from tests.coding.analysis.test_study import project

__all__ = ["project"]


def ask(project: Workspace, question: str, **chosen: str) -> Finding:
    with project.reading() as session:
        return find(session, question, chosen=chosen)


def shown(finding: Finding, at: At) -> Behind:
    assert finding.ground is not None
    found = behind(finding.ground, at)
    assert found is not None
    return found


@pytest.mark.parametrize("question", [one.id for one in questions()])
def test_every_figure_and_every_row_leads_to_its_passages(project: Workspace, question: str) -> None:
    finding = ask(project, question)
    assert finding.ground is not None
    if isinstance(finding.ground.result, NotComputed):
        assert behind(finding.ground, At(0, 0, TABLE)) is None
        return
    assert finding.picture is not None and finding.picture.hits
    for hit in finding.picture.hits[:60]:
        check(shown(finding, At(hit.row, hit.column, hit.kind)), finding)
    last = len(finding.rows) - 1 - (question == "agreement")
    for row in range(min(last, 40)):
        check(shown(finding, At(row, 1, TABLE)), finding)
    assert behind(finding.ground, At(10_000, 0, TABLE)) is None


def check(found: Behind, finding: Finding) -> None:
    """Words are the words of the source, and a part without any says why."""
    assert found.title and found.parts and finding.ground is not None
    for part in found.parts:
        assert part.quotes or part.nothing
        for quote in part.quotes:
            text = finding.ground.facts.texts[quote.source_id or 0]
            assert text[quote.start : quote.end] == quote.quote


def test_prevalence_shows_exactly_the_people_it_counts(project: Workspace) -> None:
    finding = ask(project, "frequency")
    assert finding.ground is not None and isinstance(finding.ground.result, Frequency)
    for row, one in enumerate(finding.ground.result.codes):
        found = shown(finding, At(row))
        assert {quote.participant for quote in found.parts[0].quotes} == set(one.participants)
        assert found.people == one.share.k


def test_a_cell_of_the_crosstab_shows_the_people_it_counts(project: Workspace) -> None:
    finding = ask(project, "crosstab")
    assert finding.ground is not None and isinstance(finding.ground.result, Crosstab)
    result = finding.ground.result
    for row, code in enumerate(result.most_found(24)):
        for column, value in enumerate(result.values):
            assert shown(finding, At(row, column, "crosstab")).people == result.cells[code, value].k


@pytest.mark.parametrize("unit", ["participant", "participant × stage", "passage"])
def test_a_pair_shows_both_codes_of_those_who_have_both(project: Workspace, unit: str) -> None:
    finding = ask(project, "cooccurrence", unit=unit)
    assert finding.ground is not None and isinstance(finding.ground.result, CoOccurrence)
    for row, pair in enumerate(finding.ground.result.pairs[:40]):
        first, second = shown(finding, At(row, 0, TABLE)).parts
        people = [{quote.participant for quote in part.quotes} for part in (first, second)]
        assert people[0] == people[1] and people[0]
        if unit == "participant":
            assert len(people[0]) == pair.together


@pytest.mark.parametrize("question", ["groups", "coders", "said-did"])
def test_a_comparison_shows_both_sides(project: Workspace, question: str) -> None:
    finding = ask(project, question)
    assert finding.ground is not None and isinstance(finding.ground.result, Comparison)
    result = finding.ground.result
    for row, one in enumerate(result.rows[:30]):
        first, second = shown(finding, At(row)).parts
        if question == "groups":
            people = [{quote.participant for quote in part.quotes} for part in (first, second)]
            assert [len(each) for each in people] == [one.first.k, one.second.k]
        assert bool(first.quotes) >= bool(one.first.k) and bool(second.quotes) >= bool(one.second.k)


def test_a_step_shows_the_words_before_and_after_of_all_who_made_it(project: Workspace) -> None:
    finding = ask(project, "transitions")
    assert finding.ground is not None and isinstance(finding.ground.result, Transitions)
    for row, one in enumerate(finding.ground.result.transitions):
        before, after = shown(finding, At(row, 0, "step")).parts
        assert len({quote.participant for quote in before.quotes}) == one.share.k
        assert {quote.participant for quote in before.quotes} == {quote.participant for quote in after.quotes}


@pytest.mark.parametrize(
    ("question", "table"),
    [
        ("transitions", "paths"),
        ("transitions", "stages"),
        ("transitions", "representatives"),
        ("blind-spots", "stages"),
    ],
)
def test_every_table_of_an_answer_leads_to_its_passages(
    project: Workspace, question: str, table: str
) -> None:
    finding = ask(project, question, table=table)
    assert finding.is_answered
    for row, shown_row in enumerate(finding.rows[1:]):
        found = shown(finding, At(row, 0, TABLE))
        check(found, finding)
        assert found.title == shown_row[0]
