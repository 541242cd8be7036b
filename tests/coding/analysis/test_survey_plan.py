"""A survey table is looked at before it is stored: meanings, scale, items, matches and wrong cells; then one step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.analysis.findings import find
from coding.analysis.ranking import MaxDiff, Ranking
from coding.analysis.survey_plan import (
    MEANINGS,
    SurveyTable,
    guess_meanings,
    item_of,
    plan_survey,
    read_survey_table,
    store_survey,
    suggested,
)
from coding.analysis.survey_store import delete_survey, rename_survey, set_survey_wave, survey_lines
from coding.sample import create_sample
from coding.workspace import Workspace
from models.errors import UserError

GERMAN = (
    "Teilnehmer;Wichtigkeit: Onboarding;Zufriedenheit: Onboarding;Importance of Evaluation;Kommentar\n"
    "P01;5;2;4;gut\nP02;4;x;9;\nR3;3;2;4;\nP01;1;1;1;\n;2;2;2;\n"
)
RANKS = (
    "respondent,item,rank\nA,Onboarding,1\nA,Evaluation,2\nB,Onboarding,1\nB,Evaluation,2\nB,Evaluation,1\n"
)
CHOICES = (
    "assessor,set,item,value\nA,1,Onboarding,+1\nA,1,Evaluation,-1\nA,2,Onboarding,1\nA,2,Evaluation,7\n"
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = tmp_path_factory.mktemp("survey") / "sample.trailmark"
    create_sample(path)
    workspace = Workspace.open(path)
    yield workspace
    workspace.close()


def table(text: str, folder: Path, name: str = "answers.csv") -> SurveyTable:
    (folder / name).write_text(text, "utf-8")
    return read_survey_table(folder / name)


def test_german_headings_are_understood_and_wrong_cells_named(project: Workspace, tmp_path: Path) -> None:
    read = table(GERMAN, tmp_path)
    meanings = guess_meanings(read)
    assert meanings == ("respondent", "importance of", "performance of", "importance of", "")
    assert suggested(read, meanings) == (0, 10)
    with project.reading() as session:
        plan = plan_survey(session, read, meanings, (1, 5))
    assert {(one.label, one.measure, one.answers, one.known) for one in plan.items} == {
        ("Onboarding", "importance", 3, "Onboarding"),
        ("Onboarding", "performance", 2, "Onboarding"),
        ("Evaluation", "importance", 2, "Evaluation"),
    }
    assert plan.matched == ("P01", "P02") and plan.rows.respondents == 3
    wrong = [(one.row, one.column, one.why) for one in plan.rows.rejected]
    assert (3, "performance: Onboarding", "it is not a number") in wrong
    assert (3, "importance: Evaluation", "it is off the scale") in wrong
    assert sum(why == "the same respondent has answered it already" for *_, why in wrong) == 3
    assert (6, "respondent", "the respondent is missing") in wrong


@pytest.mark.parametrize(
    ("text", "kind", "measure"), [(RANKS, Ranking, "rank"), (CHOICES, MaxDiff, "maxdiff")]
)
def test_rankings_and_maxdiff_are_stored_and_analysed(
    project: Workspace, tmp_path: Path, text: str, kind: type, measure: str
) -> None:
    read = table(text, tmp_path)
    with project.reading() as session:
        plan = plan_survey(session, read, guess_meanings(read), (1, 5))
        before = survey_lines(session)
    assert {one.measure for one in plan.items} == {measure} and len(plan.rows.rejected) == 1
    with project.operation("Import") as session:
        key = store_survey(session, " Second wave ", plan, "2026")
    with project.reading() as session:
        line = next(one for one in survey_lines(session) if one.id == key)
        finding = find(session, "importance", chosen={"survey": str(key)})
    assert (line.name, line.wave, line.measures, line.items) == ("Second wave", "2026", (measure,), 2)
    assert line.answers == plan.answers
    assert finding.ground is not None and isinstance(finding.ground.result, kind)
    project.undo()
    with project.reading() as session:
        assert survey_lines(session) == before


def test_renaming_and_deleting_are_taken_back_whole(project: Workspace) -> None:
    with project.reading() as session:
        before = survey_lines(session)
    with project.operation("Rename") as session:
        rename_survey(session, before[0].id, "Renamed")
        set_survey_wave(session, before[0].id, "")
    with project.reading() as session:
        assert (survey_lines(session)[0].name, survey_lines(session)[0].wave) == ("Renamed", "")
    project.undo()
    with project.operation("Delete") as session:
        delete_survey(session, before[0].id)
    with project.reading() as session:
        assert len(survey_lines(session)) == len(before) - 1
    project.undo()
    with project.reading() as session:
        assert survey_lines(session) == before
    with pytest.raises(UserError), project.operation("Rename") as session:
        rename_survey(session, before[0].id, "  ")


def test_a_table_that_says_nothing_is_refused_with_a_reason(project: Workspace, tmp_path: Path) -> None:
    read = table("who,colour\nA,red\n", tmp_path)
    with project.reading() as session:
        for meanings in (("", ""), ("respondent", "")):
            with pytest.raises(UserError) as refused:
                plan_survey(session, read, meanings, (1, 5))
            assert refused.value.hint
        with pytest.raises(UserError):
            plan_survey(session, read, ("respondent", "importance of"), (5, 1))
    with pytest.raises(UserError):
        table("just one line", tmp_path)


@given(
    st.lists(st.lists(st.text(max_size=6), min_size=3, max_size=3), min_size=1, max_size=6),
    st.lists(st.sampled_from([key for key, _ in MEANINGS]), min_size=3, max_size=3),
)
def test_any_table_with_any_meanings_is_read_or_refused(
    project: Workspace, rows: list[list[str]], meanings: list[str]
) -> None:
    read = SurveyTable("t.csv", tuple(rows[0]), tuple(tuple(row) for row in rows[1:]))
    assert len(guess_meanings(read)) == 3 and all(isinstance(item_of(head), str) for head in read.headers)
    with project.reading() as session:
        try:
            plan = plan_survey(session, read, meanings, (1, 5))
        except UserError:
            return
    assert plan.answers == sum(one.answers for one in plan.items)
