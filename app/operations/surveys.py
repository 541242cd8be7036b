"""Acts on surveys: read, stored, renamed, deleted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.desk import Desk
from app.jobs import Progress
from coding.analysis.survey_plan import SurveyPlan, SurveyTable, read_survey_table, store_survey
from coding.analysis.survey_store import SurveyLine, delete_survey, rename_survey, set_survey_wave
from models.translation import tr, trn


def read_table(desk: Desk, path: Path, show: Callable[[SurveyTable], None]) -> None:
    """Reads a table in the background; nothing is stored."""

    def read(_progress: Progress) -> SurveyTable:
        return read_survey_table(path)

    desk.run_long(tr("Reading {name}", name=path.name), read, show, can_cancel=False)


def store(desk: Desk, name: str, plan: SurveyPlan, wave: str) -> None:
    """Stores a survey as one step."""
    answers = trn("{n} answer", "{n} answers", plan.answers)
    told = tr("Stored “{name}” with {answers}", name=name, answers=answers)
    desk.run(tr("Import survey “{name}”", name=name), store_survey, name, plan, wave, notice=told)


def rename(desk: Desk, line: SurveyLine, name: str) -> None:
    """Gives a survey another name."""
    desk.run(tr("Rename survey to “{name}”", name=name), rename_survey, line.id, name)


def set_wave(desk: Desk, line: SurveyLine, wave: str) -> None:
    """Says to which wave a survey belongs."""
    desk.run(tr("Wave of “{name}”", name=line.name), set_survey_wave, line.id, wave)


def delete(desk: Desk, line: SurveyLine) -> None:
    """Deletes a survey with its answers."""
    answers = trn("{n} answer", "{n} answers", line.answers)
    told = tr("Deleted “{name}” with {answers}", name=line.name, answers=answers)
    desk.run(tr("Delete survey “{name}”", name=line.name), delete_survey, line.id, notice=told)
