"""Moves stages, lanes and written cards to where they were carried, or one place on by a key."""

from __future__ import annotations

from app.desk import Desk
from app.journey import acts
from app.journey.carry import is_written
from app.journey.keeper import Shown
from app.journey.place import spot_of
from coding.journey.display import Hit
from models.translation import tr


def carry(desk: Desk, shown: Shown | None, hit: Hit, goal: str) -> None:
    """Puts a stage or lane where another one is, or a card into a stage; `goal` is the id of that stage or lane."""
    if shown is None:
        return
    if hit.kind == "stage":
        _order_stages(desk, shown, hit.id, [stage.id for stage in shown.view.stages].index(goal))
    elif hit.kind == "lane":
        _order_lanes(desk, shown, hit.id, [lane.id for lane in shown.view.lanes].index(goal))
    elif is_written(hit):
        _move_card(desk, shown, hit, [stage.id for stage in shown.view.stages].index(goal))


def nudge(desk: Desk, shown: Shown | None, hit: Hit, way: int) -> None:
    """Moves a stage, lane or card one place forth (1) or back (-1); a computed card says why it stays."""
    if shown is None:
        return
    if hit.kind == "stage":
        _order_stages(desk, shown, hit.id, hit.column + way)
    elif hit.kind == "lane":
        _order_lanes(desk, shown, hit.id, hit.row + way)
    elif is_written(hit):
        _move_card(desk, shown, hit, hit.column + way)
    else:
        desk.tell(
            tr("A computed card lies where its passages lie."), tr("Give its passages another stage instead.")
        )


def _order_stages(desk: Desk, shown: Shown, stage_id: str, to: int) -> None:
    stages = [stage for stage in shown.view.stages if stage.row_id is not None]
    at = next((index for index, stage in enumerate(stages) if stage.id == stage_id), -1)
    if shown.map_id is None or at < 0 or at == to or not 0 <= to < len(stages):
        return
    moved = stages.pop(at)
    stages.insert(to, moved)
    acts.move_stage(desk, shown.map_id, moved.name, [s.row_id for s in stages if s.row_id is not None])


def _order_lanes(desk: Desk, shown: Shown, lane_id: str, to: int) -> None:
    lanes = list(shown.view.lanes)
    at = next((index for index, lane in enumerate(lanes) if lane.id == lane_id), -1)
    if at < 0 or at == to or not 0 <= to < len(lanes):
        return
    moved = lanes.pop(at)
    lanes.insert(to, moved)
    acts.move_lane(desk, shown.view, moved.name, [lane.kind for lane in lanes])


def _move_card(desk: Desk, shown: Shown, hit: Hit, to: int) -> None:
    card, stages = spot_of(shown.view, hit).card, shown.view.stages
    if card is None or to == hit.column or not 0 <= to < len(stages):
        return
    row_id = stages[to].row_id
    if row_id is not None:
        acts.move_card(desk, card, row_id, stages[to].name)
