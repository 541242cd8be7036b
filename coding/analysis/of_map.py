"""Analyses that read a computed map: drop-off, blind spots and make-or-break moments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from coding.analysis.blind_spots import (
    INTERNAL,
    NOT_ASKED,
    BlindSpots,
    CellCoverage,
    StagePain,
    overlooked_leaks,
)
from coding.analysis.dropoff import NESTED, RATIO, DropOffs, Passing, drop_offs
from coding.analysis.intervals import Share
from coding.analysis.make_or_break import MakeOrBreak, consequence, intensity, make_or_break
from coding.analysis.marks import counted
from coding.analysis.passings import passing
from coding.analysis.result import NotComputed
from coding.analysis.study import Study
from coding.journey.markdown_values import read_kpi, read_top_pain
from coding.journey.presets import CODED_KINDS
from coding.journey.view import Card, JourneyView, Kpi

DECIDING = re.compile(r"\b(decid|switch|left|leav|cancel|churn|quit|recommend)", re.IGNORECASE)


def drop_offs_of(view: JourneyView, study: Study | None = None) -> DropOffs | NotComputed:
    """The boundaries of a map, with the pains that block them and the participants who stopped before them."""
    names = {stage.id: stage.name for stage in view.stages}
    following = dict(zip(names.values(), [*names.values()][1:], strict=False))
    ratios = [one for card, stage in _pains(view) if (one := _ratio(card, stage)) is not None]
    stated = {one.name for one in ratios}
    found = [*ratios, *_measured(view.kpis, names, following)]
    before = {after: name for name, after in following.items()}
    pains: dict[str, list[str]] = {}
    for card, _ in _pains(view):
        if card.blocks in before and _ratio_name(card) not in stated:
            pains.setdefault(before[card.blocks], []).append(card.text)
    return drop_offs(found, pains, _stopped(study) if study else {})


def pains_of(view: JourneyView) -> Iterable[Card]:
    """The cards of the map that tell of pains."""
    return (card for card, _ in _pains(view))


def _pains(view: JourneyView) -> Iterable[tuple[Card, str]]:
    for lane in view.lanes:
        if lane.kind == "pain point":
            yield from ((card, cell.stage) for cell in lane.cells for card in cell.cards)


def _ratio(card: Card, stage: str) -> Passing | None:
    """A pain point that tells of two counts: they may count different people."""
    pain = read_top_pain(card.text)
    if not pain.before or pain.after is None:
        return None
    return Passing(_ratio_name(card), RATIO, round(pain.before), round(pain.after), stage=stage)


def _ratio_name(card: Card) -> str:
    pain = read_top_pain(card.text)
    return f"{pain.before_name} → {pain.after_name}"


def _measured(
    kpis: Iterable[Kpi], names: Mapping[str, str], following: Mapping[str, str]
) -> Iterable[Passing]:
    """KPIs that lead to another stage, with counts as entered; others as far as their words tell."""
    told = [(names.get(one.stage_id or "", ""), read_kpi(f"{one.name}: {one.value}"), one) for one in kpis]
    stated = [(stage, kpi) for stage, kpi, _ in told]
    for index, (stage, kpi, one) in enumerate(told):
        read = passing(stage, kpi, stated[:index])
        to_stage = names.get(one.to_stage_id or "") or following.get(stage)
        crosses = one.to_stage_id is not None or read is not None
        if crosses and one.denominator and one.numerator is not None:
            yield Passing(
                name=read.name if read else one.name,
                basis=NESTED if one.nested else RATIO,
                before=round(one.denominator),
                after=round(one.numerator),
                reconstructed=one.reconstructed,
                counts=one.basis,
                stage=stage,
                to_stage=to_stage,
                window=one.window,
                period=one.date,
                source=one.source,
            )
        elif read is not None:
            yield read


def _stopped(study: Study) -> dict[str, int]:
    """Participants whose journey, as far as it is told, ends in a stage."""
    counts: dict[str, int] = {}
    for one in study.journeys:
        for stage in one.steps[-1] if one.steps else ():
            counts[stage] = counts.get(stage, 0) + 1
    return counts


def blind_spots_of(view: JourneyView, drop_off: DropOffs | NotComputed | None = None) -> BlindSpots:
    """The empty cells of a map, its stages by pain, and losses that no coded pain explains."""
    cells = []
    for lane in view.lanes:
        if lane.kind in CODED_KINDS:
            for cell, stage in zip(lane.cells, view.stages, strict=True):
                asked = 0 if cell.blind == NOT_ASKED else stage.covered
                quotes = [quote for card in cell.cards for quote in card.uncounted]
                inside = sum(quote.kind_of_source == "internal" for quote in quotes)
                internal = max(inside, int(cell.blind == INTERNAL))
                cells.append(CellCoverage(stage.name, lane.kind, asked, len(cell.mentioned_by), internal))
    leaks = overlooked_leaks(drop_off.rows) if isinstance(drop_off, DropOffs) else ()
    return BlindSpots(tuple(cells), _stage_pains(view), leaks)


def _stage_pains(view: JourneyView) -> tuple[StagePain, ...]:
    lane = view.lane("pain point")
    if lane is None:
        return ()
    found = [
        StagePain(stage.name, _in_pain(cell.mentioned_by, stage.reached_by), stage.emotion.mean)
        for cell, stage in zip(lane.cells, view.stages, strict=True)
    ]
    return tuple(sorted(found, key=lambda one: -(one.share.value or 0)))


def _in_pain(mentioned: frozenset[str], reached: tuple[str, ...]) -> Share:
    return Share(len(mentioned & set(reached)), len(reached))


def make_or_break_of(
    view: JourneyView, study: Study, drop_off: DropOffs | NotComputed | None = None
) -> MakeOrBreak | NotComputed:
    """Stages by how much hangs on them; codes named after a decision count as its consequence."""
    reached = {stage.name: frozenset(stage.reached_by) for stage in view.stages}
    marks = counted(study.placed, study.choice)
    strong = intensity(marks, reached)
    deciding = frozenset(mark.code for mark in marks if DECIDING.search(mark.code.rpartition("/")[2]))
    decided = consequence(marks, deciding, reached) if deciding else {}
    lost = _losses(drop_off)
    stated = _stated(study)
    return make_or_break(
        {
            name: {
                "intensity": strong[name].value if name in strong else None,
                "consequence": decided[name].value if name in decided else None,
                "importance": stated.get(name),
                "loss": lost.get(name),
            }
            for name in reached
        }
    )


def _losses(drop_off: DropOffs | NotComputed | None) -> dict[str, float]:
    """The largest loss measured at the end of each stage; ratios of different things do not count."""
    losses: dict[str, float] = {}
    for one in drop_off.rows if isinstance(drop_off, DropOffs) else ():
        if one.passing.basis != RATIO and one.passing.stage:
            losses[one.passing.stage] = max(one.lost, losses.get(one.passing.stage, 0.0))
    return losses


def _stated(study: Study) -> dict[str, float]:
    """Mean importance of each item in 0…1, from the last survey that asked for it."""
    stated: dict[str, float] = {}
    for survey in study.surveys:
        low, high = survey.scale
        given: dict[str, list[float]] = {}
        for rating in survey.rows.ratings:
            if rating.importance is not None:
                given.setdefault(rating.item, []).append(rating.importance)
        if high > low:
            stated |= {item: (sum(v) / len(v) - low) / (high - low) for item, v in given.items()}
    return stated
