"""A lane: its name and place, and which other lanes the map could show."""

from __future__ import annotations

from functools import partial
from typing import Any

from app.desk import Desk
from app.journey import acts
from app.journey.panel import Panel
from app.widgets.buttons import Button
from coding.journey.presets import CODED_KINDS, FACT_KINDS, NAMES, shown_name
from coding.journey.view import JourneyView, Lane
from models.translation import tr


class LanePanel(Panel):
    """Rename, move, hide, add."""

    def __init__(self, desk: Desk, view: JourneyView, lane: Lane) -> None:
        super().__init__()
        self._desk, self._view, self._lane = desk, view, lane
        cards = sum(len(cell.cards) for cell in lane.cells)
        people = {name for cell in lane.cells for name in cell.mentioned_by}
        self.words(
            tr(
                "{cards} cards · words of {people} of {participants} participants",
                cards=cards,
                people=len(people),
                participants=view.participants,
            )
        )
        blind = [f"{cell.stage}: {cell.reason}" for cell in lane.cells if cell.reason]
        if blind:
            self.section(tr("Empty cells"))
        for words in blind:
            self.words(words, "muted")
        if view.map_id is None or desk.read_only:
            self.words(tr("Keep this map to rename, order or hide its lanes."), "muted")
        else:
            self._edit()
        self.end()

    def _edit(self) -> None:
        lane = self._lane
        self.section(tr("On the map"))
        self.name = self.field(
            tr("Name"),
            shown_name(lane.name),
            lambda words: self._set(tr("Rename lane “{name}”", name=shown_name(lane.name)), name=words),
        )
        self.up = Button(tr("↑ Up"), "plain", lambda: self._move(-1))
        self.down = Button(tr("↓ Down"), "plain", lambda: self._move(1))
        self.up.setEnabled(self._view.lanes[0].id != lane.id)
        self.down.setEnabled(self._view.lanes[-1].id != lane.id)
        self.hide_button = Button(
            tr("Hide"),
            "quiet",
            lambda: self._set(tr("Hide lane “{name}”", name=shown_name(lane.name)), hidden=True),
        )
        self.buttons(self.up, self.down, self.hide_button)
        add_lanes(self, self._desk, self._view)

    def _set(self, what: str, **values: Any) -> None:
        acts.describe_lane(self._desk, self._view, self._lane.kind, what, **values)

    def _move(self, way: int) -> None:
        kinds = [lane.kind for lane in self._view.lanes]
        at = kinds.index(self._lane.kind)
        if 0 <= at + way < len(kinds):
            kinds[at], kinds[at + way] = kinds[at + way], kinds[at]
            acts.move_lane(self._desk, self._view, shown_name(self._lane.name), kinds)


def add_lanes(panel: Panel, desk: Desk, view: JourneyView) -> None:
    """A choice of the lanes the map does not show."""
    shown = {lane.kind for lane in view.lanes}
    missing = [(tr(NAMES[kind]), kind) for kind in (*CODED_KINDS, *FACT_KINDS) if kind not in shown]
    if missing:
        add = partial(acts.add_lane, desk, view)
        panel.choice(
            tr("Show another lane"),
            [(tr("Choose …"), None), *missing],
            None,
            lambda kind: add(str(kind), tr(NAMES[str(kind)])) if kind else None,
        )
