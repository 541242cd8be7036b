"""How fit the codebook is for use: what is missing, unused, one-sided or doubled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from coding.analysis.cooccurrence import by_passage, cooccurrence
from coding.analysis.marks import Mark
from coding.analysis.result import Row, Rows, count
from models.translation import tr

NEARLY_SAME = 0.8
NEARLY_ALL = 0.8
ENOUGH = 5


@dataclass(frozen=True)
class Entry:
    """A codable code as it is written down."""

    code: str
    kind: str
    definition: str = ""
    example: str = ""
    when_to_use: str = ""
    when_not: str = ""


@dataclass(frozen=True)
class CodeQuality:
    """One code with its counts and what should be looked at."""

    code: str
    kind: str
    codings: int
    participants: int
    coders: int
    remarks: tuple[str, ...]


@dataclass(frozen=True)
class CodebookQuality:
    """All codable codes, those with remarks first."""

    codes: tuple[CodeQuality, ...]
    participants: int
    coders: int

    def to_rows(self) -> Rows:
        head: Row = ("Code", "Kind", "Codings", "Participants", "Coders", "Look at")
        body = (
            (one.code, one.kind, one.codings, one.participants, one.coders, "; ".join(one.remarks))
            for one in self.codes
        )
        return (head, *body)

    def sentence(self) -> str:
        if not self.codes:
            return tr("The codebook is empty.")
        unused = sum(not one.codings for one in self.codes)
        undefined = sum(tr("no definition") in one.remarks for one in self.codes)
        single = sum(one.participants == 1 for one in self.codes)
        return tr(
            "Of {count}, {unused} are unused, {undefined} have no definition and {single} were found "
            "with one participant only ({count2} coded).",
            count=count(len(self.codes), "code"),
            unused=unused,
            undefined=undefined,
            single=single,
            count2=count(self.participants, "participant"),
        )


def codebook_quality(entries: Iterable[Entry], marks: Iterable[Mark]) -> CodebookQuality:
    """Counts and remarks for every code; two codes on nearly the same passages are named to each other."""
    used = tuple(marks)
    people = {mark.participant for mark in used if mark.participant is not None}
    coders = {mark.coder for mark in used}
    twins = _twins(used)
    by_code: dict[str, list[Mark]] = {}
    for mark in used:
        by_code.setdefault(mark.code, []).append(mark)
    found = [
        _quality(entry, by_code.get(entry.code, []), len(people), len(coders), twins) for entry in entries
    ]
    found.sort(key=lambda one: (-len(one.remarks), one.code))
    return CodebookQuality(tuple(found), len(people), len(coders))


def _twins(marks: tuple[Mark, ...]) -> dict[str, str]:
    """Code → the code on nearly the same passages."""
    twins: dict[str, str] = {}
    for pair in cooccurrence(by_passage(marks), "passage").pairs:
        if pair.jaccard >= NEARLY_SAME and pair.together >= ENOUGH:
            twins.setdefault(pair.first, pair.second)
            twins.setdefault(pair.second, pair.first)
    return twins


def _quality(entry: Entry, marks: list[Mark], people: int, coders: int, twins: dict[str, str]) -> CodeQuality:
    participants = {mark.participant for mark in marks if mark.participant is not None}
    by = {mark.coder for mark in marks}
    remarks = (
        (tr("no definition"), not entry.definition.strip()),
        (tr("no example"), not entry.example.strip()),
        (tr("unused"), not marks),
        (tr("found with one participant only"), len(participants) == 1 and people > 1),
        (tr("used by one coder only"), len(by) == 1 and coders > 1),
        (tr("found with nearly everyone"), people >= ENOUGH and len(participants) > NEARLY_ALL * people),
        (tr("nearly always together with {twins}", twins=twins.get(entry.code)), entry.code in twins),
    )
    said = tuple(text for text, holds in remarks if holds)
    return CodeQuality(entry.code, entry.kind, len(marks), len(participants), len(by), said)
