"""Chooses the picture for a result."""

from __future__ import annotations

from functools import singledispatch

from coding.analysis.agreement import Agreement
from coding.analysis.blind_spots import INTERNAL, NOT_ASKED, NOT_MENTIONED, BlindSpots
from coding.analysis.charts.bars import Bar, nice_ticks, share_bars, value_bars
from coding.analysis.charts.compared import component_rows, dumbbells, for_and_against, importance_by_evidence
from coding.analysis.charts.curves import importance_field, saturation_curve
from coding.analysis.charts.figure import name_of
from coding.analysis.charts.graph import transition_graph
from coding.analysis.charts.losses import loss_bars
from coding.analysis.charts.matrix import Spot, spot_matrix
from coding.analysis.codebook_quality import CodebookQuality
from coding.analysis.comparison import Comparison
from coding.analysis.cooccurrence import CoOccurrence
from coding.analysis.crosstab import Crosstab
from coding.analysis.dropoff import DropOffs
from coding.analysis.frequency import Frequency
from coding.analysis.hypotheses import Register
from coding.analysis.importance import ImportancePerformance
from coding.analysis.journeys import PlannedAndActual
from coding.analysis.make_or_break import MakeOrBreak
from coding.analysis.ranking import MaxDiff, Ranking
from coding.analysis.reports import CodingReport
from coding.analysis.result import Analysis, capital
from coding.analysis.saturation import Saturation
from coding.analysis.transitions import Transitions
from coding.journey.display import DisplayList, Measure
from coding.journey.measure import PlainMeasure
from models.translation import number, tr, trn

MATRIX = 24
"""A matrix shows this many of the most frequent codes; the table has all."""


def chart_of(result: Analysis, measure: Measure | None = None) -> DisplayList | None:
    """The picture of a result in map units, or None for one that has nothing to draw."""
    return _chart(result, measure or PlainMeasure())


@singledispatch
def _chart(result: object, measure: Measure) -> DisplayList | None:
    return None


@_chart.register
def _(result: Frequency, measure: Measure) -> DisplayList:
    bars = [
        Bar(name_of(c.code), c.share.value, c.share.low, c.share.high, c.share.fraction(), c.code)
        for c in result.codes
    ]
    return share_bars(bars, measure, "code", tr("Participants by code"), result.sentence())


@_chart.register
def _(result: DropOffs, measure: Measure) -> DisplayList:
    return loss_bars(result, measure)


@_chart.register
def _(result: Agreement, measure: Measure) -> DisplayList:
    bars = [
        Bar(
            name_of(c.code),
            c.alpha.value,
            note=f"α {_number(c.alpha.value)}, α_U {_number(c.alpha_u.value)}",
            key=c.code,
        )
        for c in result.codes
    ]
    ticks = (-1.0, -0.5, 0.0, 0.5, 1.0)
    return value_bars(bars, measure, "code", tr("Agreement by code"), result.sentence(), ticks)


@_chart.register
def _(result: MakeOrBreak, measure: Measure) -> DisplayList:
    return component_rows(result, measure)


@_chart.register
def _(result: MaxDiff, measure: Measure) -> DisplayList:
    bars = []
    for one in result.items:
        low, high = one.interval or (None, None)
        words = tr("{best} best, {worst} worst of {shown}", best=one.best, worst=one.worst, shown=one.shown)
        bars.append(Bar(one.item, one.score, low, high, words))
    return value_bars(bars, measure, "item", tr("Best–worst"), result.sentence(), (-1.0, -0.5, 0.0, 0.5, 1.0))


@_chart.register
def _(result: Ranking, measure: Measure) -> DisplayList:
    bars = [
        Bar(one.item, one.mean_rank, note=tr("mean rank {rank}", rank=f"{one.mean_rank:.1f}"))
        for one in result.items
    ]
    ticks = nice_ticks(max(one.mean_rank for one in result.items))
    return value_bars(bars, measure, "item", tr("Ranking"), result.sentence(), ticks)


@_chart.register
def _(result: CodingReport, measure: Measure) -> DisplayList:
    bars = [
        Bar(
            v.voice.name,
            v.coded,
            note=tr("{codings} codings, {words} words", codings=v.codings, words=number(v.voice.words)),
        )
        for v in result.voices
    ]
    return share_bars(bars, measure, result.by, tr("Coded text by {by}", by=tr(result.by)), result.sentence())


@_chart.register
def _(result: CodebookQuality, measure: Measure) -> DisplayList:
    used = sorted(result.codes, key=lambda one: (-one.codings, one.code))
    bars = [Bar(name_of(c.code), c.codings, note="; ".join(c.remarks) or "–", key=c.code) for c in used]
    ticks = nice_ticks(max((one.codings for one in used), default=1))
    return value_bars(bars, measure, "code", tr("Codings by code"), result.sentence(), ticks)


@_chart.register
def _(result: CoOccurrence, measure: Measure) -> DisplayList:
    rows, columns = result.sides(MATRIX)
    most = max(result.counts.values(), default=1)
    across = {name: at for at, name in enumerate(columns)}
    down = {name: at for at, name in enumerate(rows)}
    cells = {
        (down[name], across[name]): Spot(
            result.counts[name] / most, str(result.counts[name]), f"{name}: {result.counts[name]}", True
        )
        for name in rows
        if name in across
    }
    for pair in result.pairs:
        tip = tr(
            "{first} with {second}: {together} together, Jaccard {jaccard}",
            first=pair.first,
            second=pair.second,
            together=pair.together,
            jaccard=f"{pair.jaccard:.2f}",
        )
        spot = Spot(pair.together / most, str(pair.together), tip)
        for first, second in ((pair.first, pair.second), (pair.second, pair.first)):
            if first in down and second in across:
                cells[down[first], across[second]] = spot
    shown = [name_of(name) for name in rows], [name_of(name) for name in columns]
    return spot_matrix(*shown, cells, measure, "pair", tr("Co-occurrence"), result.sentence())


@_chart.register
def _(result: Crosstab, measure: Measure) -> DisplayList:
    codes = result.most_found(MATRIX)
    cells = {}
    for i, code in enumerate(codes):
        for j, value in enumerate(result.values):
            share = result.cells[code, value]
            words = f"{share.k}" if share.k else ""
            cells[i, j] = Spot(share.value or 0, words, f"{code}, {value}: {share.text()}", share.n < 5)
    rows = [name_of(code) for code in codes]
    title = tr("Codes by {attribute}", attribute=tr(result.attribute))
    return spot_matrix(rows, result.values, cells, measure, "crosstab", title, result.sentence())


@_chart.register
def _(result: BlindSpots, measure: Measure) -> DisplayList:
    kinds = list(dict.fromkeys(cell.kind for cell in result.cells))
    stages = list(dict.fromkeys(cell.stage for cell in result.cells))
    signs = {NOT_ASKED: "?", NOT_MENTIONED: "–", INTERNAL: "i"}
    most = max([1, *(cell.mentioned for cell in result.cells)])
    cells = {}
    for cell in result.cells:
        words = signs.get(cell.blind, str(cell.mentioned))
        found = tr(cell.blind) if cell.blind else trn("{n} participant", "{n} participants", cell.mentioned)
        tip = tr("{kind} at {stage}: {found}", kind=tr(cell.kind), stage=cell.stage, found=found)
        cells[kinds.index(cell.kind), stages.index(cell.stage)] = Spot(cell.mentioned / most, words, tip)
    shown = [capital(tr(kind)) for kind in kinds]
    told = tr("number: participants who spoke of it")
    legend = f"? {tr(NOT_ASKED)}    – {tr(NOT_MENTIONED)}    i {tr(INTERNAL)}    {told}"
    return spot_matrix(shown, stages, cells, measure, "blind", tr("Blind spots"), result.sentence(), legend)


@_chart.register
def _(result: Saturation, measure: Measure) -> DisplayList:
    return saturation_curve(result, measure)


@_chart.register
def _(result: ImportancePerformance, measure: Measure) -> DisplayList:
    return importance_field(result, measure)


@_chart.register
def _(result: Transitions, measure: Measure) -> DisplayList:
    return transition_graph(result, measure)


@_chart.register
def _(result: PlannedAndActual, measure: Measure) -> DisplayList:
    kinds = (tr("Not planned"), tr("Out of order"), tr("Something failed"), tr("Left out"))
    most = max([1, result.participants])
    cells = {}
    for j, one in enumerate(result.stages):
        for i, who in enumerate((one.ad_hoc, one.irregular, one.failed, one.missing)):
            tip = f"{kinds[i]}, {one.stage}: {', '.join(who) or tr('nobody')}"
            cells[i, j] = Spot(len(who) / most, str(len(who)) if who else "", tip)
    stages = [one.stage for one in result.stages]
    return spot_matrix(
        kinds, stages, cells, measure, "deviation", tr("Planned and actual"), result.sentence()
    )


@_chart.register
def _(result: Comparison, measure: Measure) -> DisplayList:
    return dumbbells(result, measure)


@_chart.register
def _(result: Register, measure: Measure) -> DisplayList:
    return (importance_by_evidence if result.by_importance else for_and_against)(result, measure)


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}".replace("-", "−")
