"""What the analyses say of single stages, as notes to lay over the map."""

from __future__ import annotations

from collections.abc import Iterator

from coding.analysis.blind_spots import LEAK, BlindSpots
from coding.analysis.dropoff import DropOffs
from coding.analysis.make_or_break import MakeOrBreak
from coding.analysis.result import NotComputed, percent
from coding.journey.frame import StageNote
from coding.journey.view import JourneyView

RANKED = 3


def stage_notes(
    view: JourneyView,
    spots: BlindSpots,
    moments: MakeOrBreak | NotComputed | None = None,
    losses: DropOffs | NotComputed | None = None,
) -> tuple[StageNote, ...]:
    """The first make-or-break stage, the three stages with most people in pain, what to overhaul, large losses."""
    ids = {stage.name: stage.id for stage in view.stages}
    found = (*_moments(moments), *_pains(spots), *_losses(losses))
    return tuple(StageNote(ids[name], words, tone, tip) for name, words, tone, tip in found if name in ids)


Said = Iterator[tuple[str, str, str, str]]


def _moments(moments: MakeOrBreak | NotComputed | None) -> Said:
    for one in moments.moments if isinstance(moments, MakeOrBreak) else ():
        if one.rank == 1:
            tip = f"{one.stage}: score {one.score:.2f}; its rank lies between {one.best_rank} and {one.worst_rank}"
            yield one.stage, "make or break", "accent", tip


def _pains(spots: BlindSpots) -> Said:
    for place, one in enumerate(spots.stages[:RANKED], 1):
        if one.share.k:
            tip = f"{one.share.k} of {one.share.n} who reached {one.stage} told of a pain there"
            yield one.stage, f"pain rank {place} · {one.share.k} of {one.share.n}", "warn", tip
    for one in spots.stages:
        if one.overhaul:
            tip = f"{one.stage}: half or more in pain and a mean feeling of −1 or below"
            yield one.stage, "to overhaul", "warn", tip


def _losses(losses: DropOffs | NotComputed | None) -> Said:
    for one in losses.rows if isinstance(losses, DropOffs) else ():
        if one.lost >= LEAK and one.passing.stage:
            tip = f"{one.passing.name}: {percent(one.lost)} lost"
            if not one.pains:
                tip += "; no coded pain explains it"
            yield one.passing.stage, f"loses {percent(one.lost)}", "warn", tip
