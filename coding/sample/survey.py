"""The sample's validation survey: who went through a stage, how much it matters, how well it went."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from coding.sample.read import read_table
from models.survey import Survey, SurveyAnswer, SurveyItem

TRUTH = {"yes": 1.0, "no": 0.0}


def add_survey(session: Session, entry: Mapping[str, Any], wave: str, codes: Mapping[str, int]) -> None:
    """Store the table: a column per measure and stage, a row per respondent, blank where nobody answered."""
    low, high = entry["scale"]
    headings, *rows = read_table(entry["file"])
    survey = Survey(name=entry["name"], wave=wave, scale_low=float(low), scale_high=float(high))
    session.add(survey)
    session.flush()
    for index, heading in list(enumerate(headings))[1:]:
        measure, _, stage = heading.partition(": ")
        item = SurveyItem(
            survey_id=survey.id,
            code_id=codes[f"Stages/{stage}"],
            label=stage,
            measure=measure.casefold(),
            position=index - 1,
        )
        session.add(item)
        session.flush()
        answers = [
            {"item_id": item.id, "respondent": row[0], "value": _value(row[index])}
            for row in rows
            if row[index]
        ]
        session.execute(insert(SurveyAnswer), answers)


def _value(cell: str) -> float:
    return TRUTH[cell] if cell in TRUTH else float(cell)
