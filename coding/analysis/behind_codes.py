"""The passages behind a figure: a circle of a matrix, a bar, a step of the graph, a point, a cell of the table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import singledispatch

from coding.analysis.agreement import Agreement
from coding.analysis.analyses import groups_of, in_order, said
from coding.analysis.charts.chart import MATRIX
from coding.analysis.codebook_quality import CodebookQuality
from coding.analysis.comparison import Comparison
from coding.analysis.cooccurrence import CoOccurrence, Pair
from coding.analysis.crosstab import Crosstab
from coding.analysis.frequency import Frequency
from coding.analysis.ground import Ground
from coding.analysis.importance import ImportancePerformance
from coding.analysis.marks import Mark
from coding.analysis.ranking import MaxDiff, Ranking
from coding.analysis.reports import CodingMatrix, CodingReport
from coding.analysis.saturation import Saturation
from coding.journey.view import Quote
from models.translation import tr


@dataclass(frozen=True, slots=True)
class At:
    """A place of an answer: row and column from 0, in its picture or its table; `kind` as the picture names it."""

    row: int
    column: int = 0
    kind: str = ""

    @property
    def in_table(self) -> bool:
        return self.kind == TABLE


TABLE = "table"


@dataclass(frozen=True, slots=True)
class Part:
    """Passages under a heading; `nothing` says why there are none."""

    heading: str
    quotes: tuple[Quote, ...] = ()
    nothing: str = ""


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind a figure: what the figure is, how many people, and their words."""

    title: str
    under: str
    parts: tuple[Part, ...]
    claim: int = 0
    """The id of the hypothesis it is about."""

    @property
    def people(self) -> int:
        """Participants with a passage in it."""
        return len({quote.participant for part in self.parts for quote in part.quotes} - {None})


@singledispatch
def dispatch(result: object, on: Ground, at: At) -> Behind | None:
    """What stands behind a place, by the kind of answer; `behind_journey.behind` knows all of them."""
    return None


register = dispatch.register


def part(on: Ground, heading: str, marks: Iterable[Mark], nothing: str = "") -> Part:
    """Codings as a part."""
    return Part(heading, on.quotes(marks), nothing)


def short(code: str) -> str:
    """The last part of a code's path."""
    return code.rpartition("/")[2]


def coded(on: Ground, code: str) -> list[Mark]:
    """The counted codings of a code."""
    return [mark for mark in on.marks if mark.code == code]


@register
def _(result: Frequency, on: Ground, at: At) -> Behind | None:
    if not at.row < len(result.codes):
        return None
    one = result.codes[at.row]
    marks = [mark for mark in coded(on, one.code) if mark.participant in one.participants]
    return Behind(short(one.code), tr("{share} participants", share=one.share.text()), (part(on, "", marks),))


@register
def _(result: Saturation, on: Ground, at: At) -> Behind | None:
    index = at.row if at.in_table else at.column
    sources = in_order(on.study)
    if not 0 <= index < min(len(sources), len(result.steps)):
        return None
    marks = said(on.study, on.choice)
    before = {one.guid for one in sources[:index]}
    seen = {mark.code for mark in marks if mark.source in before}
    here = [mark for mark in marks if mark.source == sources[index].guid]
    fresh = sorted({mark.code for mark in here} - seen)
    parts = [part(on, short(code), (mark for mark in here if mark.code == code)) for code in fresh]
    if not parts:
        parts = [Part("", (), tr("This interview brought no new code."))]
    under = tr("{new} new, {total} codes so far", new=len(fresh), total=result.steps[index].total)
    return Behind(result.steps[index].label, under, tuple(parts))


@register
def _(result: CoOccurrence, on: Ground, at: At) -> Behind | None:
    if at.in_table:
        pair = result.pairs[at.row] if at.row < len(result.pairs) else None
        return _pair(result, on, pair) if pair else None
    rows, columns = result.sides(MATRIX)
    if not (at.row < len(rows) and at.column < len(columns)):
        return None
    first, second = rows[at.row], columns[at.column]
    if first == second:
        marks = coded(on, first)
        return Behind(short(first), str(result.counts[first]), (part(on, "", marks),))
    pair = result.between(first, second)
    return _pair(result, on, pair) if pair else None


def _pair(result: CoOccurrence, on: Ground, pair: Pair) -> Behind:
    first, second = coded(on, pair.first), coded(on, pair.second)
    if on.unit == "passage":
        first, second = _overlapping(first, second), _overlapping(second, first)
    else:
        both = {_unit(on, mark) for mark in first} & {_unit(on, mark) for mark in second}
        first, second = ([mark for mark in side if _unit(on, mark) in both] for side in (first, second))
    parts = (part(on, short(pair.first), first), part(on, short(pair.second), second))
    under = tr(
        "together in {n} of {all} · Jaccard {jaccard}",
        n=pair.together,
        all=result.units,
        jaccard=f"{pair.jaccard:.2f}",
    )
    return Behind(f"{short(pair.first)} × {short(pair.second)}", under, parts)


def _unit(on: Ground, mark: Mark) -> tuple[str | None, str | None]:
    return mark.participant, mark.stage if on.unit == "participant × stage" else None


def _overlapping(marks: list[Mark], others: list[Mark]) -> list[Mark]:
    held: dict[str, list[Mark]] = {}
    for other in others:
        held.setdefault(other.source, []).append(other)
    return [
        mark
        for mark in marks
        if any(mark.start < other.end and other.start < mark.end for other in held.get(mark.source, ()))
    ]


@register
def _(result: Crosstab, on: Ground, at: At) -> Behind | None:
    codes = result.codes if at.in_table else result.most_found(MATRIX)
    column = at.column - 1 if at.in_table else at.column
    if not at.row < len(codes) or column >= len(result.values):
        return None
    code = codes[at.row]
    groups = groups_of(on.study, result.attribute)
    if column < 0:
        parts = (_group(on, code, value, groups[value]) for value in result.values)
        return Behind(short(code), result.attribute, tuple(parts))
    value = result.values[column]
    found = _group(on, code, value, groups[value])
    return Behind(f"{short(code)} × {value}", result.cells[code, value].text(), (replace(found, heading=""),))


def _group(on: Ground, code: str, value: str, people: Iterable[str]) -> Part:
    names = set(people)
    nothing = tr("Nobody of {value} said it. Not to mention is not to lack.", value=value)
    return part(on, value, (mark for mark in coded(on, code) if mark.participant in names), nothing)


@register
def _(result: Comparison, on: Ground, at: At) -> Behind | None:
    if at.row >= len(result.rows) or on.sides is None:
        return None
    one = result.rows[at.row]
    marks = [mark for mark in on.pool if mark.code == one.code]
    heads = (
        f"{result.first}: {one.first.fraction()}",
        f"{result.second}: {one.second.fraction()}",
    )
    parts = (
        part(on, head, filter(side, marks), tr("Nothing on this side."))
        for head, side in zip(heads, on.sides, strict=True)
    )
    under = tr("{direction}, p = {p} after Holm", direction=tr(one.direction), p=f"{one.adjusted:.3f}")
    return Behind(short(one.code), under, tuple(parts))


@register(ImportancePerformance)
@register(Ranking)
@register(MaxDiff)
def _(result: ImportancePerformance | Ranking | MaxDiff, on: Ground, at: At) -> Behind | None:
    row = at.column if isinstance(result, ImportancePerformance) and not at.in_table else at.row
    if row >= len(result.items):
        return None
    item = result.items[row].item
    name = item.casefold()
    inside = [mark for mark in on.marks if mark.stage is not None and mark.stage.casefold() == name]
    named = [mark for mark in on.marks if short(mark.code).casefold() == name and mark.kind != "stage"]
    nothing = tr("No stage and no code is called like this item.")
    pains = [mark for mark in inside if mark.kind == "pain point"]
    praise = [mark for mark in inside if mark.kind == "excellence"]
    if named or not inside:
        return Behind(item, tr("what was said of it"), (part(on, "", named, nothing),))
    parts = (
        part(on, tr("Pain points"), pains, tr("Nobody told of a pain here.")),
        part(on, tr("What is excellent"), praise, tr("Nobody praised anything here.")),
    )
    return Behind(item, tr("what was said in this stage"), parts)


@register
def _(result: Agreement, on: Ground, at: At) -> Behind | None:
    return _code_of(on, result.codes[at.row].code) if at.row < len(result.codes) else None


@register
def _(result: CodebookQuality, on: Ground, at: At) -> Behind | None:
    codes = list(result.codes)
    if not at.in_table:
        codes.sort(key=lambda one: (-one.codings, one.code))
    return _code_of(on, codes[at.row].code) if at.row < len(codes) else None


def _code_of(on: Ground, code: str) -> Behind:
    """Every coding of a code, whoever gave it and whoever spoke."""
    marks = [mark for mark in on.study.marks if mark.code == code]
    coders = len({mark.coder for mark in marks})
    found = part(on, "", marks, tr("This code was never given."))
    return Behind(short(code), tr("{n} codings by {coders} coders", n=len(marks), coders=coders), (found,))


@register(CodingReport)
@register(CodingMatrix)
def _(result: CodingReport, on: Ground, at: At) -> Behind | None:
    if at.row >= len(result.voices):
        return None
    name = result.voices[at.row].voice.name
    marks = [
        mark
        for mark in on.study.marks
        if (mark.participant if result.by == "participant" else mark.speaker) == name
    ]
    if isinstance(result, CodingMatrix) and at.in_table and at.column:
        code = str(result.matrix()[0][at.column])
        marks = [mark for mark in marks if mark.code == code]
        return Behind(f"{name} × {short(code)}", "", (part(on, "", marks, tr("Nothing is coded here.")),))
    return Behind(name, tr("{n} codings", n=len(marks)), (part(on, "", marks, tr("Nothing is coded here.")),))
