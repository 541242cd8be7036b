"""Rows of a survey table as plain ratings, rankings and choices, with a list of what could not be read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from coding.analysis.importance import Rating
from coding.analysis.ranking import Choice
from models.errors import UserError
from models.translation import noted, tr

_WHO = ("respondent", "participant", "assessor", "id", "name", "respondent id")
_MEASURES = ("importance", "performance", "experienced", "rank")
_WIDE = re.compile(rf"^\s*({'|'.join(_MEASURES)})\s*[:\-–]\s*(.+)$", re.IGNORECASE)
TWICE = noted("the same respondent has answered it already")
_YES = {"yes", "y", "true", "1", "x", "ja"}
_NO = {"no", "n", "false", "0", "nein"}


@dataclass(frozen=True)
class Rejected:
    """A cell that could not be read: row number in the file (headings are row 1), column and why."""

    row: int
    column: str
    why: str


@dataclass(frozen=True)
class SurveyRows:
    """Everything a survey table says, by what was measured."""

    ratings: tuple[Rating, ...] = ()
    ranks: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    experienced: Mapping[str, Mapping[str, bool]] = field(default_factory=dict)
    """Item → respondent → whether they went through it."""
    rejected: tuple[Rejected, ...] = ()
    respondents: int = 0

    @property
    def items(self) -> tuple[str, ...]:
        """All items, in the order they are first named."""
        named = [one.item for one in self.ratings]
        named += [item for given in self.ranks.values() for item in given]
        named += [one.item for one in self.choices]
        return tuple(dict.fromkeys([*named, *self.experienced]))


def read_survey_rows(
    headings: Sequence[str],
    rows: Iterable[Sequence[str]],
    scale: tuple[float, float] = (1, 5),
    first: int = 2,
) -> SurveyRows:
    """Reads four layouts: wide (“Importance: item” columns), long ratings, long ranks and MaxDiff choices.

    `first` is the number of the first row as a spreadsheet counts.

    UserError when the headings fit none of them; cells that make no sense are listed, never dropped silently.
    """
    names = [heading.strip().casefold() for heading in headings]
    who = next((names.index(name) for name in _WHO if name in names), None)
    if who is None:
        raise UserError(
            tr("No column names the respondent."), tr("Head it “respondent”, “participant” or “assessor”.")
        )
    wide = {i: found for i, heading in enumerate(headings) if (found := _WIDE.match(heading))}
    columns = {i: (found[1].lower(), found[2].strip()) for i, found in wide.items()}
    reader = _Reader(scale)
    for number, row in enumerate(rows, first):
        padded = [*map(str.strip, row), *[""] * (len(names) - len(row))]
        if not any(padded):
            continue
        if columns:
            reader.wide(number, padded[who], {key: padded[i] for i, key in columns.items()})
        elif "item" in names:
            reader.long(number, padded[who], dict(zip(names, padded, strict=False)))
        else:
            raise UserError(
                tr("These columns are no survey Trailmark knows."),
                tr(
                    "Use one column per question, as “Importance: Trial”, or the columns respondent, item and value."
                ),
            )
    return reader.result()


class _Reader:
    """Collects the rows one by one."""

    def __init__(self, scale: tuple[float, float]) -> None:
        self._scale = scale
        self._ratings: dict[tuple[str, str], dict[str, float]] = {}
        self._ranks: dict[str, dict[str, float]] = {}
        self._choices: list[Choice] = []
        self._experienced: dict[str, dict[str, bool]] = {}
        self._rejected: list[Rejected] = []
        self._people: set[str] = set()
        self._chosen: set[tuple[str, str, int]] = set()

    def result(self) -> SurveyRows:
        ratings = (
            Rating(who, item, found.get("importance"), found.get("performance"))
            for (who, item), found in self._ratings.items()
        )
        return SurveyRows(
            tuple(ratings),
            self._ranks,
            tuple(self._choices),
            self._experienced,
            tuple(self._rejected),
            len(self._people),
        )

    def wide(self, row: int, who: str, answers: Mapping[tuple[str, str], str]) -> None:
        """One respondent, a cell per measure and item."""
        if self._known(row, who):
            for (measure, item), text in answers.items():
                self._take(row, who, item, measure, text)

    def long(self, row: int, who: str, cells: Mapping[str, str]) -> None:
        """One respondent and item; MaxDiff rows have a set and a value of +1, 0 or −1."""
        item = cells.get("item", "")
        if not self._known(row, who):
            return
        if not item:
            self._rejected.append(Rejected(row, "item", tr("the item is missing")))
        elif "set" in cells:
            self._choose(row, who, item, cells)
        else:
            for measure in _MEASURES:
                self._take(row, who, item, measure, cells.get(measure, ""))

    def _known(self, row: int, who: str) -> bool:
        if who:
            self._people.add(who)
        else:
            self._rejected.append(Rejected(row, "respondent", tr("the respondent is missing")))
        return bool(who)

    def _take(self, row: int, who: str, item: str, measure: str, text: str) -> None:
        if not text:
            return
        if measure == "experienced":
            self._experience(row, who, item, text)
            return
        value = number(text)
        if value is None:
            self._rejected.append(Rejected(row, f"{measure}: {item}", tr("it is not a number")))
        elif measure == "rank" and value < 1:
            self._rejected.append(Rejected(row, f"{measure}: {item}", tr("a rank starts at 1")))
        elif measure == "rank" and item in self._ranks.get(who, {}):
            self._rejected.append(Rejected(row, f"{measure}: {item}", tr(TWICE)))
        elif measure == "rank":
            self._ranks.setdefault(who, {})[item] = value
        elif not self._scale[0] <= value <= self._scale[1]:
            self._rejected.append(Rejected(row, f"{measure}: {item}", tr("it is off the scale")))
        elif measure in self._ratings.get((who, item), {}):
            self._rejected.append(Rejected(row, f"{measure}: {item}", tr(TWICE)))
        else:
            self._ratings.setdefault((who, item), {})[measure] = value

    def _experience(self, row: int, who: str, item: str, text: str) -> None:
        word = text.casefold()
        if who in self._experienced.get(item, {}):
            self._rejected.append(Rejected(row, f"experienced: {item}", tr(TWICE)))
        elif word in _YES or word in _NO:
            self._experienced.setdefault(item, {})[who] = word in _YES
        else:
            self._rejected.append(Rejected(row, f"experienced: {item}", tr("it is neither yes nor no")))

    def _choose(self, row: int, who: str, item: str, cells: Mapping[str, str]) -> None:
        shown, value = number(cells["set"]), number(cells.get("value", cells.get("choice", "")))
        if shown is None or value not in {-1, 0, 1}:
            self._rejected.append(Rejected(row, "value", tr("a choice is +1, 0 or −1 in a numbered set")))
        elif (who, item, int(shown)) in self._chosen:
            self._rejected.append(Rejected(row, "value", tr(TWICE)))
        else:
            self._chosen.add((who, item, int(shown)))
            self._choices.append(Choice(who, item, int(shown), int(value)))


def number(text: str) -> float | None:
    """A finite number with point or comma, “+1” and “−1” among them; None for anything else."""
    plain = text.strip().replace("−", "-").replace(",", ".")
    return float(plain) if re.fullmatch(r"[+-]?\d{1,15}(\.\d{1,15})?", plain) else None
