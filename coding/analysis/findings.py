"""The findings a researcher asks for, by question: each with its sentence, its picture and its table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from sqlalchemy.orm import Session

from coding.analysis import analyses, of_map
from coding.analysis.charts.chart import chart_of
from coding.analysis.load import load_study
from coding.analysis.result import Analysis, NotComputed, Rows
from coding.analysis.study import Study
from coding.journey.build import build
from coding.journey.display import DisplayList, Measure
from coding.journey.facts import load_facts
from coding.journey.spec import MapSpec, spec_of
from coding.journey.stored import map_list
from coding.journey.view import JourneyView
from coding.seen import as_coded, is_blind
from models.translation import noted, tr

EVERYBODY = ""
AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class Question:
    """An analysis as it is offered: a title, and the question it answers."""

    id: str
    group: str
    title: str
    asks: str


@dataclass(frozen=True, slots=True)
class Finding:
    """An answer: one sentence, a table whose first row holds the headings, and a picture where there is one."""

    question: Question
    sentence: str
    rows: Rows
    picture: DisplayList | None


Answer = Callable[[Study, JourneyView], Analysis]


def _saturation(study: Study, view: JourneyView) -> Analysis:
    return analyses.saturation_of(study)[EVERYBODY]


def _personas(study: Study, view: JourneyView) -> Analysis:
    if "Persona" not in analyses.attributes_of(study):
        return NotComputed("Personas", tr("participants have no personas yet"))
    return analyses.crosstab_of(study, "Persona")


def _losses(study: Study, view: JourneyView) -> Analysis:
    return of_map.drop_offs_of(view, study)


def _moments(study: Study, view: JourneyView) -> Analysis:
    return of_map.make_or_break_of(view, study, of_map.drop_offs_of(view, study))


def _blind_spots(study: Study, view: JourneyView) -> Analysis:
    return of_map.blind_spots_of(view, of_map.drop_offs_of(view, study))


def _of_study(answer: Callable[[Study], Analysis]) -> Answer:
    return lambda study, view: answer(study)


OFFERED: tuple[tuple[Question, Answer], ...] = (
    (
        Question("frequency", noted("Codes"), noted("Prevalence"), noted("How many participants said it?")),
        _of_study(analyses.frequency_of),
    ),
    (
        Question(
            "saturation",
            noted("Codes"),
            noted("Saturation"),
            noted("Do more interviews still bring new codes?"),
        ),
        _saturation,
    ),
    (
        Question("cooccurrence", noted("Codes"), noted("Co-occurrence"), noted("Which codes go together?")),
        _of_study(analyses.cooccurrence_of),
    ),
    (Question("personas", noted("Codes"), noted("Codes × persona"), noted("Who says what?")), _personas),
    (
        Question(
            "transitions", noted("Journey"), noted("Transitions"), noted("Which way do people really go?")
        ),
        _of_study(analyses.transitions_of),
    ),
    (
        Question(
            "deviations",
            noted("Journey"),
            noted("Planned and actual"),
            noted("Where do journeys leave the map?"),
        ),
        _of_study(analyses.deviations_of),
    ),
    (
        Question(
            "losses",
            noted("Journey"),
            noted("Drop-off"),
            noted("Where are people lost, and what is said there?"),
        ),
        _losses,
    ),
    (
        Question(
            "moments", noted("Journey"), noted("Make or break"), noted("On which stages does most hang?")
        ),
        _moments,
    ),
    (
        Question(
            "blind-spots",
            noted("Journey"),
            noted("Blind spots"),
            noted("What was never asked or never mentioned?"),
        ),
        _blind_spots,
    ),
    (
        Question(
            "said-did",
            noted("Compare"),
            noted("Said and did"),
            noted("Do interviews tell what diaries and sessions show?"),
        ),
        _of_study(analyses.compare_said_did),
    ),
    (
        Question(
            "importance",
            noted("Compare"),
            noted("Importance × performance"),
            noted("What matters, and how well is it done?"),
        ),
        _of_study(analyses.importance_of),
    ),
    (
        Question(
            "hypotheses",
            noted("Compare"),
            noted("Hypotheses"),
            noted("Which claims from inside hold outside?"),
        ),
        _of_study(analyses.hypotheses_of),
    ),
    (
        Question(AGREEMENT, noted("Quality"), noted("Agreement"), noted("Do the coders see the same?")),
        _of_study(analyses.agreement_of),
    ),
    (
        Question(
            "coding",
            noted("Quality"),
            noted("Coding by participant"),
            noted("How densely was each person coded?"),
        ),
        _of_study(analyses.coding_report_of),
    ),
    (
        Question(
            "coding-speakers",
            noted("Quality"),
            noted("Coding by speaker"),
            noted("How densely was each voice coded?"),
        ),
        _of_study(partial(analyses.coding_report_of, by="speaker")),
    ),
    (
        Question(
            "codes-participants",
            noted("Quality"),
            noted("Codes × participant"),
            noted("Which codes does each person have?"),
        ),
        _of_study(analyses.coding_matrix_of),
    ),
    (
        Question(
            "codes-speakers",
            noted("Quality"),
            noted("Codes × speaker"),
            noted("Which codes does each voice have?"),
        ),
        _of_study(partial(analyses.coding_matrix_of, by="speaker")),
    ),
    (
        Question(
            "codebook", noted("Quality"), noted("Codebook"), noted("Which codes are unclear or unused?")
        ),
        _of_study(analyses.codebook_quality_of),
    ),
)


def questions() -> tuple[Question, ...]:
    """Everything that can be asked, in the order it is offered."""
    return tuple(question for question, _ in OFFERED)


def _hidden(question: Question) -> Finding:
    result = NotComputed(tr("Agreement"), tr("blind mode hides what the other coders did; end it to compare"))
    return Finding(question, result.sentence(), result.to_rows(), None)


def find(session: Session, question_id: str, measure: Measure | None = None) -> Finding:
    """Answer one question on the project's first map, or on its codebook's stages where there is none."""
    question, answer = next(pair for pair in OFFERED if pair[0].id == question_id)
    if question_id == AGREEMENT and is_blind(session):
        return _hidden(question)
    if question_id == AGREEMENT:
        as_coded(session)
    maps = map_list(session)
    map_id = maps[0][0] if maps else None
    facts = load_facts(session, map_id)
    view = build(facts, spec_of(facts.map) if facts.map else MapSpec(title=facts.name))
    result = answer(load_study(session, map_id, facts), view)
    return Finding(question, result.sentence(), result.to_rows(), chart_of(result, measure))
