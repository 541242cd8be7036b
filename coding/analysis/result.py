"""What every analysis hands back: a table, and one sentence that says what it means and where it stops."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from models.translation import noted, tr, trn

Cell = str | int | float | None
Row = tuple[Cell, ...]
Rows = tuple[Row, ...]


@runtime_checkable
class Analysis(Protocol):
    """A result that can be shown as a table and said in a sentence."""

    def to_rows(self) -> Rows:
        """The table; its first row holds the headings."""
        ...

    def sentence(self) -> str:
        """What the result means, with its denominators and its limits."""
        ...


@dataclass(frozen=True)
class NotComputed:
    """An analysis that was not run, and why: switched off, or not enough evidence."""

    title: str
    reason: str

    def to_rows(self) -> Rows:
        return ((tr("Analysis"), tr("Not computed because")), (self.title, self.reason))

    def sentence(self) -> str:
        return tr("{title} is not computed: {reason}.", title=self.title, reason=self.reason)


_NOUNS = {
    "answer": (noted("{n} answer"), noted("{n} answers")),
    "cell": (noted("{n} cell"), noted("{n} cells")),
    "choice set": (noted("{n} choice set"), noted("{n} choice sets")),
    "code": (noted("{n} code"), noted("{n} codes")),
    "coding": (noted("{n} coding"), noted("{n} codings")),
    "comparison": (noted("{n} comparison"), noted("{n} comparisons")),
    "different path": (noted("{n} different path"), noted("{n} different paths")),
    "incomplete ranking": (noted("{n} incomplete ranking"), noted("{n} incomplete rankings")),
    "interview": (noted("{n} interview"), noted("{n} interviews")),
    "item": (noted("{n} item"), noted("{n} items")),
    "participant": (noted("{n} participant"), noted("{n} participants")),
    "respondent": (noted("{n} respondent"), noted("{n} respondents")),
    "source": (noted("{n} source"), noted("{n} sources")),
    "speaker": (noted("{n} speaker"), noted("{n} speakers")),
    "stage": (noted("{n} stage"), noted("{n} stages")),
    "statement": (noted("{n} statement"), noted("{n} statements")),
    "place differs": (noted("{n} place differs"), noted("{n} places differ")),
}


def percent(share: float | None) -> str:
    """A share of one in whole per cent, or a dash when there is none."""
    return "–" if share is None else f"{round(100 * share)} %"


def percent_range(low: float, high: float) -> str:
    return f"{round(100 * low)}–{round(100 * high)} %"


def count(number: int, noun: str, plural: str | None = None) -> str:
    """“1 participant”, “3 participants”."""
    one, many = _NOUNS.get(noun, (f"{{n}} {noun}", f"{{n}} {plural or noun + 's'}"))
    return trn(one, many, number)


def capital(words: str) -> str:
    """The same with a capital letter at its beginning; the rest stays, as German nouns need it."""
    return words[:1].upper() + words[1:]


def listed(words: Iterable[str], at_most: int = 3) -> str:
    """“a, b and c”, or “a, b, c and 4 more”."""
    names = list(words)
    if len(names) > at_most:
        names = [*names[:at_most], tr("{value} more", value=len(names) - at_most)]
    if len(names) < 2:
        return "".join(names)
    return tr("{value} and {names}", value=", ".join(names[:-1]), names=names[-1])


def rounded(value: float | None, digits: int = 3) -> float | None:
    """For tables: the value with a few digits, never “-0.0”."""
    return None if value is None else round(value, digits) + 0.0
