"""A survey table before it is stored: what each column means, what its answers are, who is known, what is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean

from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.analysis.survey_rows import SurveyRows, number, read_survey_rows
from coding.analysis.survey_store import import_survey
from models.code import Code
from models.errors import UserError
from models.people import Participant
from models.translation import noted, tr

NOTHING, WHO, ITEM, SET, VALUE = "", "respondent", "item", "set", "value"
MEASURES = ("importance", "performance", "experienced", "rank")
MEANINGS: tuple[tuple[str, str], ...] = (
    (NOTHING, noted("nothing: leave it out")),
    (WHO, noted("who answered")),
    ("importance of", noted("importance of one item")),
    ("performance of", noted("performance of one item")),
    ("experienced of", noted("whether one item was experienced")),
    ("rank of", noted("rank of one item")),
    (ITEM, noted("the item, a row each")),
    ("importance", noted("importance of the item in the row")),
    ("performance", noted("performance of the item in the row")),
    ("experienced", noted("whether the item in the row was experienced")),
    ("rank", noted("rank of the item in the row")),
    (SET, noted("number of the MaxDiff set")),
    (VALUE, noted("best +1, worst −1, neither 0")),
)
"""What a column can mean; “… of” columns carry the item in their heading, a column each."""

_WORDS = {
    WHO: (
        "respondent",
        "participant",
        "assessor",
        "id",
        "name",
        "respondent id",
        "befragte",
        "teilnehmer",
        "person",
    ),
    ITEM: ("item", "statement", "stage", "aussage", "merkmal"),
    SET: ("set", "set number", "task", "block"),
    VALUE: ("value", "choice", "wahl", "best worst"),
    "importance": ("importance", "wichtigkeit", "important", "wichtig"),
    "performance": ("performance", "satisfaction", "zufriedenheit", "leistung"),
    "experienced": ("experienced", "erlebt"),
    "rank": ("rank", "ranking", "rang"),
}
_WIDE = re.compile(r"^\s*(\w+)\s*(?:of\b|[:\-–\[(])\s*(.+?)[\])]?\s*$", re.IGNORECASE)
SCALES = ((1.0, 5.0), (0.0, 10.0), (1.0, 7.0), (1.0, 10.0), (0.0, 100.0), (1.0, 4.0))


@dataclass(frozen=True, slots=True)
class SurveyTable:
    """The cells of a file below its headings; `first` is the number of the first row as a spreadsheet counts."""

    name: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int = 2


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """One item with what was measured, how many answered and their mean; `known` is the code it is named like."""

    label: str
    measure: str
    answers: int
    mean: float | None
    known: str = ""


@dataclass(frozen=True, slots=True)
class SurveyPlan:
    """What would be stored; nobody is stored who is not in the table."""

    rows: SurveyRows
    scale: tuple[float, float]
    items: tuple[PlannedItem, ...]
    matched: tuple[str, ...]
    """Respondents who are participants of the project, by name."""

    @property
    def answers(self) -> int:
        return sum(item.answers for item in self.items)


def read_survey_table(path: Path) -> SurveyTable:
    """The fullest table in a csv, tsv or xlsx file, read in a process of its own; UserError when it cannot be read."""
    from coding.codebook_files import file_bytes
    from coding.importers.apart import read_apart

    sheet = read_apart("table", file_bytes(path), path.name)
    rows = tuple(tuple(str(cell).strip() for cell in row) for row in sheet["rows"])
    return SurveyTable(path.name, tuple(str(head).strip() for head in sheet["headers"]), rows, sheet["first"])


def guess_meanings(table: SurveyTable) -> tuple[str, ...]:
    """What each column probably means, by its heading; the first that could say who answered does."""
    found: list[str] = []
    for head in table.headers:
        meaning = _meaning(head)
        found.append(NOTHING if meaning in found and meaning in (WHO, ITEM, SET, VALUE) else meaning)
    if any(meaning.endswith(" of") for meaning in found):
        return tuple(NOTHING if meaning == ITEM else meaning for meaning in found)
    return tuple(found)


def _meaning(head: str) -> str:
    words = head.casefold().strip()
    named = next((key for key, ways in _WORDS.items() if words in ways), NOTHING)
    if named:
        return named
    wide = _WIDE.match(head)
    measure = wide[1].casefold() if wide else ""
    return next((f"{key} of" for key in MEASURES if measure in _WORDS[key]), NOTHING)


def item_of(head: str) -> str:
    """The item in a heading such as “Importance: Trial”; without a measure the whole heading."""
    wide = _WIDE.match(head)
    return wide[2].strip() if wide and _meaning(head).endswith(" of") else head.strip()


def suggested(table: SurveyTable, meanings: Sequence[str]) -> tuple[float, float]:
    """The narrowest usual scale that holds every rating."""
    rated = [i for i, each in enumerate(meanings) if each.split(" ")[0] in ("importance", "performance")]
    cells = (row[i] for row in table.rows for i in rated if i < len(row))
    answers = [value for cell in cells if (value := number(cell)) is not None]
    low, high = min(answers, default=1), max(answers, default=5)
    return next((scale for scale in SCALES if scale[0] <= low and high <= scale[1]), (min(low, 0.0), high))


def plan_survey(
    session: Session, table: SurveyTable, meanings: Sequence[str], scale: tuple[float, float]
) -> SurveyPlan:
    """What a table says with its columns read like this; UserError when it says nothing, or not who answered."""
    if WHO not in meanings:
        raise UserError(
            tr("No column says who answered."), tr("Choose the column with a name or number for each.")
        )
    if scale[0] >= scale[1]:
        raise UserError(tr("The scale must rise."), tr("Its lower end comes first."))
    rows = read_survey_rows(_headings(table, meanings), table.rows, scale, table.first)
    if not rows.items:
        raise UserError(
            tr("These columns hold no answers."),
            tr("Choose at least one column with importance, performance, rank or MaxDiff choices."),
        )
    known = {name.casefold(): name for name in session.scalars(select(Code.name))}
    people = {name.casefold(): name for name in session.scalars(select(Participant.name))}
    respondents = dict.fromkeys(_respondents(rows))
    matched = tuple(people[who.casefold()] for who in respondents if who.casefold() in people)
    items = (replace(one, known=known.get(one.label.casefold(), "")) for one in _items(rows))
    return SurveyPlan(rows, scale, tuple(items), matched)


def _headings(table: SurveyTable, meanings: Sequence[str]) -> list[str]:
    """Headings as the reader of survey rows knows them."""
    found = []
    for head, meaning in zip(table.headers, meanings, strict=True):
        measure, wide, _ = meaning.partition(" of")
        found.append(f"{measure}: {item_of(head)}" if wide else meaning)
    return found


def _respondents(rows: SurveyRows) -> Iterable[str]:
    yield from (one.respondent for one in rows.ratings)
    yield from rows.ranks
    yield from (one.respondent for one in rows.choices)
    for held in rows.experienced.values():
        yield from held


def _items(rows: SurveyRows) -> Iterable[PlannedItem]:
    given: dict[tuple[str, str], list[float]] = {}
    for one in rows.ratings:
        for measure, value in (("importance", one.importance), ("performance", one.performance)):
            if value is not None:
                given.setdefault((one.item, measure), []).append(value)
    for ranks in rows.ranks.values():
        for item, rank in ranks.items():
            given.setdefault((item, "rank"), []).append(rank)
    for choice in rows.choices:
        given.setdefault((choice.item, "maxdiff"), []).append(float(choice.value))
    for item, held in rows.experienced.items():
        given.setdefault((item, "experienced"), []).extend(float(met) for met in held.values())
    return (
        PlannedItem(item, measure, len(v), fmean(v) if v else None) for (item, measure), v in given.items()
    )


def store_survey(session: Session, name: str, plan: SurveyPlan, wave: str | None = None) -> int:
    """Store a planned survey; its id. UserError without a name."""
    if not name.strip():
        raise UserError(tr("The survey has no name."), tr("Give it one, to tell it from others."))
    return import_survey(session, name.strip(), plan.rows, plan.scale, (wave or "").strip() or None)
