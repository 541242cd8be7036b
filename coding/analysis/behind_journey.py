"""The passages behind figures of the journey: steps, departures from the plan, losses, moments, blind spots, claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from coding.analysis.behind_codes import At, Behind, Part, dispatch, part, register, short
from coding.analysis.blind_spots import BlindSpots
from coding.analysis.dropoff import DropOff, DropOffs
from coding.analysis.ground import Ground
from coding.analysis.hypotheses import Register
from coding.analysis.journeys import PlannedAndActual, Variant
from coding.analysis.make_or_break import MakeOrBreak
from coding.analysis.marks import Mark
from coding.analysis.of_map import DECIDING, pains_of
from coding.analysis.result import capital
from coding.analysis.told import Event
from coding.analysis.transitions import PATHS, REPRESENTATIVES, STEPS, Transition, Transitions
from coding.journey.view import Quote
from models.translation import tr

STEP = "step"
PATH = "path"
REASON = "reason"


def behind(on: Ground, at: At) -> Behind | None:
    """The passages behind a place of an answer; None where the place is no figure."""
    found: Behind | None = dispatch(on.result, on, at)
    return found


def _coded_as(on: Ground, codings: Iterable[int]) -> list[Mark]:
    wanted = set(codings)
    return [mark for mark in on.study.marks if mark.coding_id in wanted]


@register
def _(result: Transitions, on: Ground, at: At) -> Behind | None:
    if at.kind == PATH or (at.in_table and result.table in (PATHS, REPRESENTATIVES)):
        return _path(result, on, at)
    if at.kind == STEP or (at.in_table and result.table == STEPS):
        return _step(on, result.transitions[at.row]) if at.row < len(result.transitions) else None
    place = at.row if at.in_table else at.column
    if place >= len(result.stages):
        return None
    flow = result.stages[place]
    codings = [
        event.coding_id for events in on.study.told.values() for event in events if event.stage == flow.stage
    ]
    again = tr("{visitors} came, {again} came again", visitors=flow.visitors, again=flow.revisited.k)
    return Behind(flow.stage, again, (part(on, "", _coded_as(on, codings)),))


def _path(result: Transitions, on: Ground, at: At) -> Behind | None:
    """The passages of those who took a path, in the order of their journey."""
    if at.in_table and result.table == REPRESENTATIVES:
        stands = [(one.journey.steps, one.stands_for) for one in result.representatives]
    else:
        stands = [(one.path, one.participants) for one in result.variants]
    if at.row >= len(stands):
        return None
    steps, who = stands[at.row]
    parts = []
    for name in who:
        codings = [event.coding_id for event in on.study.told.get(name, ())]
        places = {coding: order for order, coding in enumerate(codings)}
        quotes = sorted(
            on.quotes(_coded_as(on, codings)), key=lambda quote: places.get(quote.coding_id or 0, 0)
        )
        parts.append(Part(name, tuple(quotes), tr("No passage yet.")))
    return Behind(Variant(steps, ()).text(), ", ".join(who), tuple(parts))


def _step(on: Ground, one: Transition) -> Behind:
    """The last words before the step and the first after it, of everybody who made it."""
    left: list[int] = []
    came: list[int] = []
    for events in on.study.told.values():
        for here, there in pairwise(_together(events)):
            if one.start in {e.stage for e in here} and one.end in {e.stage for e in there} - {
                e.stage for e in here
            }:
                left += [event.coding_id for event in here if event.stage == one.start]
                came += [event.coding_id for event in there if event.stage == one.end]
    parts = (
        part(on, tr("Before, in {stage}", stage=one.start), _coded_as(on, left)),
        part(on, tr("After, in {stage}", stage=one.end), _coded_as(on, came)),
    )
    under = tr("{share} of those who left {stage} went here", share=one.share.text(), stage=one.start)
    return Behind(f"{one.start} → {one.end}", under, parts)


def _together(events: Iterable[Event]) -> list[list[Event]]:
    """Events of the same place in one list; neighbours in the same stages joined, as in journeys."""
    places = [list(same) for _, same in groupby(events, key=lambda event: event.place)]
    joined: list[list[Event]] = []
    for place in places:
        if joined and {e.stage for e in joined[-1]} == {e.stage for e in place}:
            joined[-1] = joined[-1] + place
        else:
            joined.append(place)
    return joined


@register
def _(result: PlannedAndActual, on: Ground, at: At) -> Behind | None:
    stage, kind = (at.row, at.column - 1) if at.in_table else (at.column, at.row)
    if stage >= len(result.stages) or not 0 <= kind < 4:
        return None
    one = result.stages[stage]
    heads = (tr("Not planned"), tr("Out of order"), tr("Something failed"), tr("Left out"))
    who = (one.ad_hoc, one.irregular, one.failed, one.missing)[kind]
    title = f"{heads[kind]}: {one.stage}"
    if kind == 3:
        later = _later_words(on, one.stage, who)
        return Behind(
            title, ", ".join(who) or tr("nobody"), (part(on, tr("They went on to"), later, _nobody()),)
        )
    inside = [mark for mark in on.marks if mark.stage == one.stage and mark.participant in who]
    if kind == 2:
        inside = [mark for mark in inside if mark.kind == "pain point"]
    return Behind(title, ", ".join(who) or tr("nobody"), (part(on, "", inside, _nobody()),))


def _nobody() -> str:
    return tr("Nobody departed from the plan here.")


def _later_words(on: Ground, stage: str, who: Iterable[str]) -> list[Mark]:
    """What those who left a stage out said in the first later stage they came to."""
    order = list(on.study.stages)
    after = order[order.index(stage) + 1 :] if stage in order else []
    found: list[int] = []
    for name in who:
        events = on.study.told.get(name, ())
        first = next((there for there in after if any(event.stage == there for event in events)), None)
        found += [event.coding_id for event in events if event.stage == first]
    return _coded_as(on, found)


@register
def _(result: DropOffs, on: Ground, at: At) -> Behind | None:
    if at.row >= len(result.rows):
        return None
    one = result.rows[at.row]
    parts = [*_reasons(on, one), _stopped(on, one)]
    if at.kind == REASON and at.column < len(parts):
        chosen = parts[at.column]
        return Behind(chosen.heading, one.passing.name, (chosen,))
    return Behind(one.passing.name, ", ".join(filter(None, (one.text(), one.badge))), tuple(parts))


def _reasons(on: Ground, one: DropOff) -> Iterator[Part]:
    """A part for every pain coded as blocking the boundary, in the order it is listed."""
    quotes: dict[str, list[Quote]] = {name: [] for name in one.pains}
    for card in pains_of(on.view):
        if card.text in quotes:
            quotes[card.text] += card.quotes
    for name, found in quotes.items():
        yield Part(name, tuple(found), tr("Nobody’s words support this yet."))


def _stopped(on: Ground, one: DropOff) -> Part:
    stage = one.passing.stage
    ended = {each.participant for each in on.study.journeys if each.steps and stage in each.steps[-1]}
    last = [
        event.coding_id for name in ended for event in on.study.told.get(name, ()) if event.stage == stage
    ]
    heading = tr("Journeys that end in {stage}", stage=stage or "–")
    nothing = tr("Nobody’s journey, as far as it is told, ends here.")
    return part(on, heading, _coded_as(on, last), nothing)


@register
def _(result: MakeOrBreak, on: Ground, at: At) -> Behind | None:
    if at.row >= len(result.moments):
        return None
    one = result.moments[at.row]
    inside = [mark for mark in on.marks if mark.stage == one.stage]
    strong = [mark for mark in inside if mark.valence is not None and abs(mark.valence) >= 2]
    deciding = [mark for mark in inside if DECIDING.search(short(mark.code))]
    pains = [mark for mark in inside if mark.kind == "pain point"]
    parts = (
        part(on, tr("Strong feelings, −2 or +2"), strong, tr("Nobody felt strongly here.")),
        part(
            on,
            tr("Decided, left or recommended because of it"),
            deciding,
            tr("Nothing of this was said here."),
        ),
        part(on, tr("Pain points"), pains, tr("Nobody told of a pain here.")),
    )
    return Behind(one.stage, tr("score {score}, rank {rank}", score=f"{one.score:.2f}", rank=one.rank), parts)


@register
def _(result: BlindSpots, on: Ground, at: At) -> Behind | None:
    if at.in_table and result.by_stage:
        return _pained(result, on, at)
    if at.in_table:
        cell = result.cells[at.row] if at.row < len(result.cells) else None
    else:
        kinds = list(dict.fromkeys(one.kind for one in result.cells))
        stages = list(dict.fromkeys(one.stage for one in result.cells))
        wanted = (
            (kinds[at.row], stages[at.column]) if at.row < len(kinds) and at.column < len(stages) else None
        )
        cell = next((one for one in result.cells if (one.kind, one.stage) == wanted), None)
    if cell is None:
        return None
    there = [mark for mark in on.study.placed if (mark.stage, mark.kind) == (cell.stage, cell.kind)]
    internal = [mark for mark in there if mark.internal]
    customers = [mark for mark in on.marks if (mark.stage, mark.kind) == (cell.stage, cell.kind)]
    nothing = (
        tr("{n} were asked and nobody mentioned it.", n=cell.asked)
        if cell.asked
        else tr("Nobody was asked. Put it into the guide of the next interviews.")
    )
    parts = [part(on, tr("Customers"), customers, nothing)]
    if internal:
        parts.append(part(on, tr("Claimed from inside"), internal))
    title = f"{capital(tr(cell.kind))}: {cell.stage}"
    return Behind(title, tr("{k} of {n} asked", k=cell.mentioned, n=cell.asked), tuple(parts))


def _pained(result: BlindSpots, on: Ground, at: At) -> Behind | None:
    if at.row >= len(result.stages):
        return None
    one = result.stages[at.row]
    pains = [mark for mark in on.marks if mark.stage == one.stage and mark.kind == "pain point"]
    under = tr("{share} participants told of a pain here", share=one.share.text())
    return Behind(one.stage, under, (part(on, "", pains, tr("Nobody told of a pain here.")),))


def place_of_claim(on: Ground, claim: int) -> At | None:
    """Where a hypothesis stands in the register now; None when it is gone."""
    if not isinstance(on.result, Register):
        return None
    rows = (row for row, one in enumerate(on.result.claims) if one.claim.id == claim)
    row = next(rows, None)
    return At(row, 0, "hypothesis") if row is not None else None


@register
def _(result: Register, on: Ground, at: At) -> Behind | None:
    if at.row >= len(result.claims):
        return None
    judged = result.claims[at.row]
    heads = {
        "supports": tr("Supports"),
        "contradicts": tr("Contradicts"),
        "prompted supports": tr("Agreed when it was put to them"),
        "prompted contradicts": tr("Disagreed when it was put to them"),
        "internal supports": tr("Claimed from inside"),
        "internal contradicts": tr("Doubted from inside"),
    }
    parts = []
    for relation, head in heads.items():
        tied = [words for words in judged.claim.words if words.relation == relation]
        places = [(one.passage_id, one.source_id, one.start, one.end) for one in tied]
        if places or relation in ("supports", "contradicts"):
            parts.append(Part(head, on.quotes_at(places), tr("No passage yet.")))
    return Behind(judged.claim.statement, tr(judged.status), tuple(parts), judged.claim.id)
