"""Finds what a region of the drawing stands for in the view, and says counts in words."""

from __future__ import annotations

from dataclasses import dataclass

from app.vocabulary import word
from coding.journey.display import Hit
from coding.journey.presets import shown_name
from coding.journey.view import Card, Cell, JourneyView, Lane, Stage
from coding.journey.workshop import Place
from models.translation import tr

FULL_FROM = 5


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a region lies: its stage and lane, and the card when it is one."""

    stage: Stage | None = None
    lane: Lane | None = None
    cell: Cell | None = None
    card: Card | None = None

    @property
    def place(self) -> Place:
        """The spot as workshop notes name it."""
        card = self.card
        return Place(
            self.stage.row_id if self.stage else None,
            self.lane.kind if self.lane else None,
            card.code_id if card else None,
            card.row_id if card and card.code_id is None and card.tier is not None else None,
        )


def spot_of(view: JourneyView, hit: Hit) -> Spot:
    """What a region stands for; empty parts where the view no longer holds them."""
    if hit.kind in ("stage", "point"):
        return Spot(stage=_stage(view, hit.id))
    if hit.kind == "lane":
        return Spot(lane=next((lane for lane in view.lanes if lane.id == hit.id), None))
    if hit.kind == "cell":
        lane_id, _, stage_id = hit.id.rpartition("|")
        lane = next((lane for lane in view.lanes if lane.id == lane_id), None)
        cell = next((cell for cell in lane.cells if cell.stage_id == stage_id), None) if lane else None
        return Spot(_stage(view, stage_id), lane, cell)
    if hit.kind == "card":
        return _card_spot(view, hit)
    return Spot()


def _stage(view: JourneyView, stage_id: str) -> Stage | None:
    return next((stage for stage in view.stages if stage.id == stage_id), None)


def _card_spot(view: JourneyView, hit: Hit) -> Spot:
    for row, lane in enumerate(view.lanes):
        if hit.row >= 0 and row != hit.row:
            continue
        for cell in lane.cells:
            for card in cell.cards:
                if card.id == hit.id:
                    return Spot(_stage(view, cell.stage_id), lane, cell, card)
    return Spot()


def lies(view: JourneyView, card_id: str) -> tuple[int, str] | None:
    """The row and the cell, as regions name it, in which a card lies; None where the map does not hold it."""
    for row, lane in enumerate(view.lanes):
        for cell in lane.cells:
            if any(card.id == card_id for card in cell.cards):
                return row, f"{lane.id}|{cell.stage_id}"
    return None


def counted(card: Card) -> str:
    """Share, interval and what the count hangs on, beside the badge."""
    if card.low is None or card.high is None or not card.n:
        share = tr("too few to give a share") if card.n and card.n < FULL_FROM else ""
    else:
        share = tr(
            "{share} %, interval {low} %–{high} %",
            share=round(100 * card.k / card.n),
            low=round(100 * card.low),
            high=round(100 * card.high),
        )
    parts = (share, fragility(card))
    return " · ".join(part for part in parts if part)


def fragility(card: Card) -> str:
    """Whether one person more or less would change the tier."""
    if not card.k:
        return ""
    return tr("rests on one person") if card.fragile else tr("holds without any one person")


def about(spot: Spot) -> str:
    """Stage, kind and what stands in the way, in one line."""
    card = spot.card
    parts = [
        spot.stage.name if spot.stage else "",
        word(card.kind) if card else (shown_name(spot.lane.name) if spot.lane else ""),
    ]
    if card and card.blocks:
        parts.append(tr("blocks {blocks}", blocks=card.blocks))
    if card and card.severity:
        parts.append(tr("severity {severity}", severity=card.severity))
    return " · ".join(part for part in parts if part)
