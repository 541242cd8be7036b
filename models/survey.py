"""Validation surveys: what respondents said about stages and statements."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Identified, may_point_to, owned_by


class Survey(Identified, Base):
    """One survey with its rating scale."""

    __tablename__ = "survey"

    name: Mapped[str]
    wave: Mapped[str | None]
    scale_low: Mapped[float] = mapped_column(default=1.0)
    scale_high: Mapped[float] = mapped_column(default=5.0)
    columns: Mapped[dict[str, Any]] = mapped_column(default=dict)


class SurveyItem(Identified, Base):
    """What was asked about: `measure` is importance, performance, experienced, rank or maxdiff."""

    __tablename__ = "survey_item"

    survey_id: Mapped[int] = owned_by("survey")
    code_id: Mapped[int | None] = may_point_to("code")
    label: Mapped[str]
    measure: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)


class SurveyAnswer(Base):
    """One respondent's value for an item; `set_number` groups the items shown together in a MaxDiff task."""

    __tablename__ = "survey_answer"

    item_id: Mapped[int] = owned_by("survey_item")
    respondent: Mapped[str]
    participant_id: Mapped[int | None] = may_point_to("participant")
    set_number: Mapped[int | None]
    value: Mapped[float]
