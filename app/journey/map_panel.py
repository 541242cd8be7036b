"""What a map says of itself, its lanes and stages that are out of sight, its trends; changed where it is read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from app.desk import Desk
from app.journey import acts
from app.journey.keeper import Shown
from app.journey.lane_panel import add_lanes
from app.journey.new_panel import SCOPES
from app.journey.panel import Panel
from app.widgets.boxes import row
from app.widgets.buttons import Button, IconButton
from app.widgets.text import Label
from coding.journey.rows import MapRow
from coding.journey.speaking import map_notes
from coding.journey.table_editing import DIRECTIONS
from models.translation import noted, tr

FIELDS = (
    (noted("Title"), "title"),
    (noted("Product or brand"), "product"),
    (noted("Kind of journey"), "journey_type"),
    (noted("Wave"), "wave"),
    (noted("Whose journey, where there is no persona"), "persona_text"),
    (noted("Objective"), "objective"),
)

WAYS = {"INC": noted("Rising"), "DEC": noted("Falling"), "no clear change": noted("No clear change")}


class MapPanel(Panel):
    """The fields of the stored map."""

    def __init__(self, desk: Desk, shown: Shown) -> None:
        super().__init__()
        stored = shown.facts.map
        assert stored is not None
        self._desk, self._shown, self._map = desk, shown, stored
        for text, name in FIELDS:
            label = tr(text)
            value = getattr(stored, name) or ""
            self.field(label, " · ".join(str(value).splitlines()), self._set(name, label))
        self.choice(
            tr("What it claims"),
            tuple((tr(words), scope) for words, scope in SCOPES),
            stored.scope,
            lambda scope: self._set("scope", tr("Claim"))(str(scope)),
        )
        notes = desk.read(map_notes, stored.id)
        label = tr("Notes for whoever presents")
        self.field(label, " · ".join(notes.splitlines()), self._set("notes", label), tr("Never on the map"))
        self._out_of_sight(stored)
        self._trends()
        self.section(tr("All of it"))
        self.buttons(
            Button(tr("Delete this map"), "danger", lambda: acts.delete_map(desk, stored.id, stored.title))
        )
        self.words(tr("Codings stay; the map can be brought back by Undo."), "small")
        self.end()

    def _set(self, name: str, label: str) -> Callable[[str], None]:
        def changed(words: str) -> None:
            value: Any = words or (None if name == "wave" else "")
            acts.describe_map(
                self._desk, self._map.id, tr("{label} of the map", label=label), **{name: value}
            )

        return changed

    def _out_of_sight(self, stored: MapRow) -> None:
        self.section(tr("Lanes and stages"))
        self.words(tr("Click a lane or a stage on the map to rename, move or hide it."), "small")
        for stage in stored.stages:
            if stage.merged_into is not None:
                back = partial(acts.merge_stage, self._desk, stage.id, stage.name, None)
                self._line(tr("{name}, inside another stage", name=stage.name), tr("Take out"), back)
            elif stage.hidden:
                label = tr("Show stage “{name}”", name=stage.name)
                show = partial(acts.describe_stage, self._desk, stage.id, label, hidden=False)
                self._line(tr("{name}, hidden", name=stage.name), tr("Show"), show)
        self._hidden_cards(stored)
        add_lanes(self, self._desk, self._shown.view)
        self.entry(tr("New stage at the end"), tr("Add"), partial(acts.add_stage, self._desk, stored.id))

    def _hidden_cards(self, stored: MapRow) -> None:
        codes = {code.id: code.name for code in self._shown.facts.codes}
        stages = {stage.id: stage.name for stage in stored.stages}
        for card in stored.cards:
            if card.hidden:
                name = card.text or codes.get(card.code or 0, "")
                show = partial(acts.show_card, self._desk, card.id, name)
                where = stages.get(card.stage, "")
                self._line(tr("Card “{card}” in {stage}, hidden", card=name, stage=where), tr("Show"), show)

    def _line(self, words: str, button: str, pressed: Callable[[], None]) -> None:
        line = row(gap=6)
        line.addWidget(Label(words, "muted", wrap=True), 1)
        line.addWidget(Button(button, "link", pressed))
        self.box.addLayout(line)

    def _trends(self) -> None:
        self.section(tr("Trends"))
        for trend in self._shown.view.trends:
            line = row(gap=6)
            words = f"{trend.metric}: {tr(WAYS.get(trend.direction, trend.direction))}"
            line.addWidget(Label(f"{words} · {trend.evidence}" if trend.evidence else words, wrap=True), 1)
            if trend.row_id is not None:
                remove = partial(acts.remove_row, self._desk, "trend", trend.row_id, trend.metric)
                line.addWidget(
                    IconButton("trash", tr("Delete “{metric}”", metric=trend.metric), remove),
                    0,
                    Qt.AlignmentFlag.AlignTop,
                )
            self.box.addLayout(line)
        ways = [(tr(WAYS[way]), way) for way in DIRECTIONS]
        self.direction = self.choice(tr("Direction of a new trend"), ways, DIRECTIONS[-1], lambda _: None)
        self.entry(tr("What is measured"), tr("Add"), self._add_trend)

    def _add_trend(self, words: str) -> None:
        direction = str(self.direction.currentData())
        acts.add_row(self._desk, self._map.id, "trend", words, direction=direction)
