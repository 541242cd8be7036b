"""Surveys in the project: stored from the rows of a file, and read again as plain rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from coding.analysis.importance import Rating
from coding.analysis.ranking import Choice
from coding.analysis.study import SurveyFacts
from coding.analysis.survey_rows import SurveyRows
from models.code import Code
from models.errors import UserError
from models.people import Participant
from models.survey import Survey, SurveyAnswer, SurveyItem
from models.translation import tr

Answer = tuple[str, str, str, int | None, float]
"""Measure, item, respondent, set number, value."""


def import_survey(
    session: Session,
    name: str,
    rows: SurveyRows,
    scale: tuple[float, float] = (1, 5),
    wave: str | None = None,
) -> int:
    """Stores a survey and returns its id; items named like a code and respondents like a participant are linked."""
    survey = Survey(name=name, wave=wave, scale_low=float(scale[0]), scale_high=float(scale[1]))
    session.add(survey)
    session.flush()
    answers = list(_answers(rows))
    items = _items(session, survey.id, dict.fromkeys((measure, item) for measure, item, *_ in answers))
    people = {
        found.casefold(): key for key, found in session.execute(select(Participant.id, Participant.name))
    }
    stored = [
        {
            "item_id": items[measure, item],
            "respondent": who,
            "participant_id": people.get(who.casefold()),
            "set_number": shown,
            "value": value,
        }
        for measure, item, who, shown, value in answers
    ]
    if stored:
        session.execute(insert(SurveyAnswer), stored)
    return survey.id


def _answers(rows: SurveyRows) -> Iterable[Answer]:
    for one in rows.ratings:
        if one.importance is not None:
            yield "importance", one.item, one.respondent, None, one.importance
        if one.performance is not None:
            yield "performance", one.item, one.respondent, None, one.performance
    for who, ranks in rows.ranks.items():
        for item, rank in ranks.items():
            yield "rank", item, who, None, rank
    for choice in rows.choices:
        yield "maxdiff", choice.item, choice.respondent, choice.set_number, float(choice.value)
    for item, met in rows.experienced.items():
        for who, yes in met.items():
            yield "experienced", item, who, None, float(yes)


def _items(session: Session, survey_id: int, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """An item for every measure and label; a stage code of that name comes before any other code."""
    codes: dict[str, int] = {}
    found = session.execute(select(Code.name, Code.id, Code.kind).where(Code.codable.is_(True)))
    for name, key, _ in sorted(found, key=lambda row: row[2] != "stage"):
        codes.setdefault(name.casefold(), key)
    items: dict[tuple[str, str], int] = {}
    for position, (measure, label) in enumerate(wanted):
        item = SurveyItem(
            survey_id=survey_id,
            code_id=codes.get(label.casefold()),
            label=label,
            measure=measure,
            position=position,
        )
        session.add(item)
        session.flush()
        items[measure, label] = item.id
    return items


def load_surveys(session: Session) -> tuple[SurveyFacts, ...]:
    """Every survey of the project, in the order they were stored."""
    answers: dict[int, list[Answer]] = defaultdict(list)
    columns = (
        SurveyItem.survey_id,
        SurveyItem.measure,
        SurveyItem.label,
        SurveyAnswer.respondent,
        SurveyAnswer.set_number,
        SurveyAnswer.value,
    )
    query = (
        select(*columns)
        .join(SurveyAnswer, SurveyAnswer.item_id == SurveyItem.id)
        .order_by(SurveyItem.survey_id, SurveyItem.position, SurveyAnswer.id)
    )
    for survey_id, measure, label, who, shown, value in session.execute(query):
        answers[survey_id].append((measure, label, who, shown, value))
    surveys = session.execute(
        select(Survey.id, Survey.name, Survey.scale_low, Survey.scale_high).order_by(Survey.id)
    )
    return tuple(SurveyFacts(name, (low, high), _rows(answers[key]), key) for key, name, low, high in surveys)


def _rows(answers: Iterable[Answer]) -> SurveyRows:
    ratings: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
    ranks: dict[str, dict[str, float]] = defaultdict(dict)
    experienced: dict[str, dict[str, bool]] = defaultdict(dict)
    choices: list[Choice] = []
    people = set()
    for measure, item, who, shown, value in answers:
        people.add(who)
        if measure == "rank":
            ranks[who][item] = value
        elif measure == "maxdiff":
            choices.append(Choice(who, item, shown or 0, int(value)))
        elif measure == "experienced":
            experienced[item][who] = value > 0
        else:
            ratings[item, who][measure] = value
    rated = (
        Rating(who, item, v.get("importance"), v.get("performance")) for (item, who), v in ratings.items()
    )
    return SurveyRows(tuple(rated), dict(ranks), tuple(choices), dict(experienced), (), len(people))


@dataclass(frozen=True, slots=True)
class SurveyLine:
    """A survey of the project as it is listed; `matched` respondents are participants."""

    id: int
    name: str
    wave: str
    scale: tuple[float, float]
    measures: tuple[str, ...]
    items: int
    respondents: int
    matched: int
    answers: int


def survey_lines(session: Session) -> tuple[SurveyLine, ...]:
    """Every survey with its counts, in the order they came in."""
    surveys = session.execute(
        select(Survey.id, Survey.name, Survey.wave, Survey.scale_low, Survey.scale_high).order_by(Survey.id)
    ).all()
    asked: dict[int, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for key, measure, label in session.execute(
        select(SurveyItem.survey_id, SurveyItem.measure, SurveyItem.label)
    ):
        asked[key][0].add(measure)
        asked[key][1].add(label)
    counts = {
        key: (people, matched, answers)
        for key, people, matched, answers in session.execute(
            select(
                SurveyItem.survey_id,
                func.count(SurveyAnswer.respondent.distinct()),
                func.count(SurveyAnswer.participant_id.distinct()),
                func.count(SurveyAnswer.id),
            )
            .join(SurveyAnswer, SurveyAnswer.item_id == SurveyItem.id)
            .group_by(SurveyItem.survey_id)
        )
    }
    return tuple(
        SurveyLine(
            key,
            name,
            wave or "",
            (low, high),
            tuple(sorted(asked[key][0])),
            len(asked[key][1]),
            *counts.get(key, (0, 0, 0)),
        )
        for key, name, wave, low, high in surveys
    )


def rename_survey(session: Session, survey_id: int, name: str) -> None:
    """Give a survey another name; UserError when it is empty."""
    if not name.strip():
        raise UserError(tr("The survey has no name."), tr("Give it one, to tell it from others."))
    session.execute(update(Survey).where(Survey.id == survey_id).values(name=name.strip()))


def set_survey_wave(session: Session, survey_id: int, wave: str) -> None:
    """Say to which wave a survey belongs, "" to none."""
    session.execute(update(Survey).where(Survey.id == survey_id).values(wave=wave.strip() or None))


def delete_survey(session: Session, survey_id: int) -> None:
    """Delete a survey with its items and answers."""
    session.execute(delete(Survey).where(Survey.id == survey_id))
