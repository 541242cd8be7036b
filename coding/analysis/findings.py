"""The findings a researcher asks for, by question: each with its sentence, its picture, its table and its choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from coding.analysis import answers
from coding.analysis.asked import Asked, Chosen, Selector
from coding.analysis.charts.chart import chart_of
from coding.analysis.ground import Ground
from coding.analysis.load import load_study
from coding.analysis.result import Analysis, NotComputed, Rows
from coding.journey.display import DisplayList, Measure
from coding.journey.facts import load_facts
from coding.journey.stored import map_list
from coding.progress import Progress, Silent
from coding.seen import as_coded, is_blind
from models.translation import noted, tr

AGREEMENT = "agreement"
OF_CODERS = frozenset({AGREEMENT, "coders"})
"""Questions that compare coders: nothing while they work blind, and with what an adjudication set aside."""


@dataclass(frozen=True, slots=True)
class Question:
    """An analysis as it is offered: a title, and the question it answers; `rests_on` a map, and on people."""

    id: str
    group: str
    title: str
    asks: str
    rests_on: str = "map people"


@dataclass(frozen=True, slots=True)
class Finding:
    """An answer: one sentence, a table whose first row holds the headings, a picture where there is one, the choices.

    `ground` holds what it rests on and is None where nothing was compared.
    """

    question: Question
    sentence: str
    rows: Rows
    picture: DisplayList | None
    selectors: tuple[Selector, ...] = ()
    ground: Ground | None = None

    @property
    def is_answered(self) -> bool:
        """Whether there are figures, and not only a reason why there are none."""
        missing = self.ground is None or isinstance(self.ground.result, NotComputed)
        return not missing and len(self.rows) > 1

    def chosen(self) -> str:
        """The choices in words, as they are printed under the table."""
        return " · ".join(f"{one.label}: {_words(one)}" for one in self.selectors if one.keys)


def _words(selector: Selector) -> str:
    return ", ".join(option.text for option in selector.options if option.key in selector.keys)


Answer = Callable[[Ground, Asked], Analysis]
_CODES, _JOURNEY, _COMPARE, _QUALITY = noted("Codes"), noted("Journey"), noted("Compare"), noted("Quality")

OFFERED: tuple[tuple[Question, Answer], ...] = (
    (
        Question("frequency", _CODES, noted("Prevalence"), noted("How many participants said it?")),
        answers.prevalence,
    ),
    (
        Question(
            "saturation", _CODES, noted("Saturation"), noted("Do more interviews still bring new codes?")
        ),
        answers.saturation,
    ),
    (
        Question("cooccurrence", _CODES, noted("Co-occurrence"), noted("Which codes go together?")),
        answers.cooccurrence,
    ),
    (Question("crosstab", _CODES, noted("Codes × attribute"), noted("Who says what?")), answers.crosstab),
    (
        Question("transitions", _JOURNEY, noted("Transitions"), noted("Which way do people really go?")),
        answers.transitions,
    ),
    (
        Question(
            "deviations", _JOURNEY, noted("Planned and actual"), noted("Where do journeys leave the map?")
        ),
        answers.deviations,
    ),
    (
        Question(
            "losses", _JOURNEY, noted("Drop-off"), noted("Where are people lost, and what is said there?")
        ),
        answers.losses,
    ),
    (
        Question("moments", _JOURNEY, noted("Make or break"), noted("On which stages does most hang?")),
        answers.moments,
    ),
    (
        Question(
            "blind-spots", _JOURNEY, noted("Blind spots"), noted("What was never asked or never mentioned?")
        ),
        answers.blind_spots,
    ),
    (
        Question(
            "groups",
            _COMPARE,
            noted("Groups of people"),
            noted("What does one persona or segment say more often?"),
        ),
        answers.groups,
    ),
    (
        Question("waves", _COMPARE, noted("Waves"), noted("What changed from one wave to the next?")),
        answers.waves,
    ),
    (
        Question(
            "coders", _COMPARE, noted("Coders"), noted("Does one coder see what the other does not?"), "map"
        ),
        answers.coders,
    ),
    (
        Question(
            "said-did",
            _COMPARE,
            noted("Said and did"),
            noted("Do interviews tell what diaries and sessions show?"),
        ),
        answers.said_did,
    ),
    (
        Question(
            "importance",
            _COMPARE,
            noted("Importance × performance"),
            noted("What matters, and how well is it done?"),
            "",
        ),
        answers.survey,
    ),
    (
        Question(
            "hypotheses", _COMPARE, noted("Hypotheses"), noted("Which claims from inside hold outside?"), ""
        ),
        answers.hypotheses,
    ),
    (
        Question(AGREEMENT, _QUALITY, noted("Agreement"), noted("Do the coders see the same?"), ""),
        answers.agreement,
    ),
    (
        Question(
            "coding", _QUALITY, noted("Coded text"), noted("How densely was each person or voice coded?"), ""
        ),
        answers.coding_report,
    ),
    (
        Question(
            "codes-people",
            _QUALITY,
            noted("Codes × people"),
            noted("Which codes does each person or voice have?"),
            "",
        ),
        answers.coding_matrix,
    ),
    (
        Question("codebook", _QUALITY, noted("Codebook"), noted("Which codes are unclear or unused?"), ""),
        answers.codebook,
    ),
)


def questions() -> tuple[Question, ...]:
    """Everything that can be asked, in the order it is offered."""
    return tuple(question for question, _ in OFFERED)


def find(
    session: Session,
    question_id: str,
    measure: Measure | None = None,
    chosen: Chosen | None = None,
    known: Ground | None = None,
    unchanged: bool = False,
    progress: Progress | None = None,
) -> Finding:
    """Answer one question with the choices made for it; `progress` is told of every part and may raise to cancel.

    Texts of unchanged sources are taken from `known`, the ground of an earlier answer; all of it is, when the
    project is `unchanged` since and the same is counted.
    """
    question, answer = next(pair for pair in OFFERED if pair[0].id == question_id)
    if question_id in OF_CODERS and is_blind(session):
        return _hidden(question)
    if question_id in OF_CODERS:
        as_coded(session)
    asked = Asked(chosen)
    map_id = _map(session, asked, offered="map" in question.rests_on)
    counts = (map_id, question_id in OF_CODERS)
    on = known.again() if known is not None and unchanged and known.counts == counts else None
    told = progress or Silent()
    if on is None:
        told.report(0, 0, tr("Reading codings and texts"))
        facts = load_facts(session, map_id, known.facts if known is not None else None)
        on = Ground(facts, load_study(session, map_id, facts, told), counts)
    told.report(0, 0, tr("Computing the answer"))
    if "people" in question.rests_on:
        answers.ask_people(on, asked)
    result = on.result = answer(on, asked)
    picture = chart_of(result, measure)
    return Finding(question, result.sentence(), result.to_rows(), picture, tuple(asked.selectors), on)


def _hidden(question: Question) -> Finding:
    result = NotComputed(
        tr(question.title), tr("blind mode hides what the other coders did; end it to compare")
    )
    return Finding(question, result.sentence(), result.to_rows(), None)


def _map(session: Session, asked: Asked, *, offered: bool) -> int | None:
    """The chosen map; before a choice the first that is no hypothesis; None for the codebook's own stages."""
    maps = map_list(session)
    if not maps:
        return None
    options = [(str(key), title, key) for key, title, _, _ in maps]
    first = next((at for at, found in enumerate(maps) if found[3] != "hypothesis"), 0)
    if not offered:
        return maps[first][0]
    whole: tuple[str, str, int | None] = ("none", tr("No map: all stages of the codebook"), None)
    return asked.one("map", tr("Map"), [*options, whole], first)
