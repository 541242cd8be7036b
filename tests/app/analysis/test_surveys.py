"""Surveys in the window: looked at before they are stored, chosen, renamed and deleted, every act undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.analysis.page import AnalysisPage
from app.analysis.survey_sheet import SurveySheet, show_survey
from app.analysis.surveys_sheet import SurveysSheet, show_surveys
from app.bootstrap import Program
from app.dialogs.files import Files
from app.widgets.buttons import Button
from coding.analysis.survey_store import SurveyLine, survey_lines

TEXT = (
    "Who,Importance: Onboarding,Performance: Onboarding\nP01,5,2\nP02,4,1\nR3,9,2\nR4,5,3\nR5,4,2\nR6,5,1\n"
)


def stored(program: Program) -> tuple[SurveyLine, ...]:
    return program.desk.read(survey_lines)


def looked_at(program: Program, tmp_path: Path, qtbot: QtBot) -> SurveySheet:
    (tmp_path / "Summer.csv").write_text(TEXT, "utf-8")
    show_survey(program.desk, program.window, tmp_path / "Summer.csv")
    qtbot.waitUntil(lambda: program.window.findChild(SurveySheet) is not None, timeout=30_000)
    sheet = program.window.findChild(SurveySheet)
    assert sheet is not None
    return sheet


def test_a_survey_is_looked_at_stored_chosen_and_taken_back(
    sample: Program, idle: Callable[[], None], tmp_path: Path, qtbot: QtBot
) -> None:
    before = stored(sample)
    sheet = looked_at(sample, tmp_path, qtbot)
    qtbot.waitUntil(lambda: bool(sheet.problem.text()), timeout=20_000)
    assert "who answered" in sheet.problem.text() and not sheet.button.isEnabled()
    sheet.meanings[0].setCurrentIndex(sheet.meanings[0].findData("respondent"))
    qtbot.waitUntil(lambda: sheet.plan is not None, timeout=20_000)
    assert sheet.plan is not None and sheet.plan.matched == ("P01", "P02") and not sheet.plan.rows.rejected
    sheet.scale.setCurrentIndex(next(at for at in range(9) if sheet.scale.itemData(at) == (1.0, 5.0)))
    qtbot.waitUntil(lambda: sheet.plan is not None and bool(sheet.plan.rows.rejected), timeout=20_000)
    sheet.name.setText("")
    sheet.button.click()
    assert sheet.isVisible() and "name" in sheet.problem.text()
    sheet.name.setText("Summer survey")
    sheet.button.click()
    qtbot.waitUntil(lambda: len(stored(sample)) == len(before) + 1, timeout=20_000)
    idle()
    sample.desk.go("analysis")
    page = sample.window.findChild(AnalysisPage)
    assert page is not None
    page.ask_for("importance")
    qtbot.waitUntil(
        lambda: page.finding is not None and page.finding.question.id == "importance", timeout=20_000
    )
    idle()
    menu = page.view.choices.chips["survey"].menu()
    next(action for action in menu.actions() if action.text() == "Summer survey").trigger()
    qtbot.waitUntil(
        lambda: page.finding is not None and "Summer survey" in page.finding.chosen(), timeout=20_000
    )
    assert "Onboarding" in page.view.sentence.text()
    sample.desk.undo()
    qtbot.waitUntil(lambda: stored(sample) == before, timeout=20_000)
    idle()


def test_surveys_are_listed_renamed_and_deleted_with_their_answers(
    sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    sheet = show_surveys(sample.desk, sample.window, Files(sample.window))
    qtbot.waitUntil(lambda: bool(sheet.lines), timeout=20_000)
    from PySide6.QtWidgets import QLineEdit

    before = sheet.lines
    assert before[0].answers > 100
    name = next(field for field in sheet.findChildren(QLineEdit) if field.text() == before[0].name)
    name.setText("Renamed")
    name.editingFinished.emit()
    qtbot.waitUntil(lambda: sheet.lines[0].name == "Renamed", timeout=20_000)
    idle()
    next(b for b in sheet.findChildren(Button) if b.accessibleName() == "Delete “Renamed”").click()
    qtbot.waitUntil(lambda: not sheet.lines, timeout=20_000)
    idle()
    assert sheet.empty.isVisible() and isinstance(sheet, SurveysSheet)
    sample.desk.undo()
    sample.desk.undo()
    qtbot.waitUntil(lambda: sheet.lines == before, timeout=20_000)
    idle()


def test_the_palette_opens_surveys_and_journeys(
    sample: Program, idle: Callable[[], None], qtbot: QtBot
) -> None:
    from app.analysis.timeline_sheet import TimelineSheet

    for act, kind in (("surveys", SurveysSheet), ("journeys", TimelineSheet)):
        sample.window.tools.actions[act].trigger()
        sheet = sample.window.findChild(kind)
        assert sheet is not None and sheet.isVisible()
        idle()
        sheet.leave()
