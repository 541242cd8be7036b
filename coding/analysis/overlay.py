"""What the analyses say of single stages, as layers to switch on over the map; a click on a note tells why."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from coding.analysis.blind_spots import LEAK, BlindSpots
from coding.analysis.dropoff import DropOff, DropOffs, ordinal
from coding.analysis.make_or_break import MakeOrBreak
from coding.analysis.of_map import blind_spots_of, drop_offs_of, make_or_break_of
from coding.analysis.result import NotComputed, percent
from coding.analysis.study import Study
from coding.journey.frame import StageNote
from coding.journey.view import JourneyView
from models.translation import tr

RANKED = 3
MOMENTS, PAINS, OVERHAUL, LOSSES, LEAKS, BLIND = "moments", "pains", "overhaul", "losses", "leaks", "blind"
LAYERS = (MOMENTS, PAINS, OVERHAUL, LOSSES, LEAKS, BLIND)


@dataclass(frozen=True, slots=True)
class Layers:
    """The analyses that can be laid over a map; one that was not computed says why."""

    spots: BlindSpots
    moments: MakeOrBreak | NotComputed
    losses: DropOffs | NotComputed

    @property
    def drop_offs(self) -> tuple[DropOff, ...]:
        """The boundaries with a figure, largest loss first."""
        return self.losses.rows if isinstance(self.losses, DropOffs) else ()


def layers_of(view: JourneyView, study: Study) -> Layers:
    """Computes what can be laid over a map from its view and the study it was drawn from."""
    losses = drop_offs_of(view, study)
    return Layers(blind_spots_of(view, losses), make_or_break_of(view, study, losses), losses)


def stage_notes(view: JourneyView, found: Layers, chosen: Collection[str] = LAYERS) -> tuple[StageNote, ...]:
    """The notes of the chosen layers, by layer; blind spots are cells and no notes."""
    ids = {stage.name: stage.id for stage in view.stages}
    made = {MOMENTS: _moments, PAINS: _pains, OVERHAUL: _overhaul, LOSSES: _losses, LEAKS: _leaks}
    return tuple(
        StageNote(ids[name], words, tone, tip, layer)
        for layer in LAYERS
        if layer in chosen and layer in made
        for name, words, tone, tip in made[layer](found)
        if name in ids
    )


def empty_because(found: Layers, layer: str) -> str:
    """Why a layer puts nothing on the map, in a sentence; "" when that is for another reason than missing data."""
    held = {MOMENTS: found.moments, LOSSES: found.losses, LEAKS: found.losses}.get(layer)
    return held.sentence() if isinstance(held, NotComputed) else ""


Said = Iterator[tuple[str, str, str, str]]


def _moments(found: Layers) -> Said:
    for one in found.moments.moments if isinstance(found.moments, MakeOrBreak) else ():
        if one.rank <= RANKED:
            words = tr("make or break {rank}", rank=ordinal(one.rank))
            tip = tr(
                "{stage}: score {score}; its rank lies between {best} and {worst}",
                stage=one.stage,
                score=f"{one.score:.2f}",
                best=one.best_rank,
                worst=one.worst_rank,
            )
            yield one.stage, words, "accent" if one.rank == 1 else "muted", tip


def _pains(found: Layers) -> Said:
    for place, one in enumerate(found.spots.stages[:RANKED], 1):
        if one.share.k:
            tip = tr(
                "{k} of {n} who reached {stage} told of a pain there",
                k=one.share.k,
                n=one.share.n,
                stage=one.stage,
            )
            words = tr("pain {rank} · {k} of {n}", rank=ordinal(place), k=one.share.k, n=one.share.n)
            yield one.stage, words, "warn", tip


def _overhaul(found: Layers) -> Said:
    for one in found.spots.stages:
        if one.overhaul:
            tip = tr("{stage}: half or more in pain and a mean feeling of −1 or below", stage=one.stage)
            yield one.stage, tr("to overhaul"), "warn", tip


def _losses(found: Layers) -> Said:
    for one in found.drop_offs:
        if one.passing.stage:
            tip = ", ".join(part for part in (f"{one.passing.name}: {one.text()}", one.badge) if part)
            words = tr("loses {share} · {rank}", share=percent(one.lost), rank=one.rank())
            yield one.passing.stage, words, "warn" if one.lost >= LEAK else "muted", tip


def _leaks(found: Layers) -> Said:
    for one in found.drop_offs:
        if one.lost >= LEAK and one.passing.stage and not one.pains:
            tip = tr("{name}: {loss}; no coded pain explains it", name=one.passing.name, loss=one.text())
            yield one.passing.stage, tr("overlooked leak"), "accent", tip
