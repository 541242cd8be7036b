"""A cell: why it is empty, and what can be written into it by hand."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from app.desk import Desk
from app.dialogs.memo_sheet import show_memos
from app.journey import acts
from app.journey.panel import Panel
from app.journey.place import Spot
from app.journey.talk import Talk
from app.operations.memos import MemoPlace
from app.vocabulary import heading
from app.widgets.boxes import row
from app.widgets.buttons import Button, IconButton
from app.widgets.text import Label
from coding.journey.presets import CODED_KINDS, shown_name
from coding.journey.table_editing import TABLES
from coding.journey.view import Card, JourneyView
from models.translation import noted, tr

HINTS = {
    "decision maker": "CFO",
    "kpi": noted("Trial to paid"),
    "goal": noted("More trials become customers"),
    "metric": noted("Time to first value"),
    "team": noted("Customer success"),
}
MORE = {
    "decision maker": (
        ("influence", noted("Influence: final approval, veto, budget …")),
        ("concerns", noted("Concerns")),
    ),
    "kpi": (
        ("raw", noted("Value, as it is written: 20 %")),
        ("numerator", noted("These")),
        ("denominator", noted("Out of these")),
        ("period", noted("Window")),
        ("source", noted("Source")),
    ),
    "goal": (("from_value", noted("From")), ("to_value", noted("To"))),
    "metric": (("threshold", noted("Threshold")), ("value", noted("Value"))),
    "team": (("note", noted("What they deliver")),),
}


class CellPanel(Panel):
    """Cards of the cell, a line to write another, and the rows of a table lane."""

    def __init__(self, desk: Desk, view: JourneyView, spot: Spot) -> None:
        super().__init__()
        assert spot.cell is not None and spot.lane is not None and spot.stage is not None
        self._desk, self._view, self._spot = desk, view, spot
        self._kind = spot.lane.kind
        if spot.cell.reason:
            self.words(spot.cell.reason)
        elif not spot.cell.cards:
            self.words(tr("Nothing stands here yet."), "muted")
        for card in spot.cell.cards:
            self._card(card)
        if view.map_id is None or spot.stage.row_id is None:
            self.words(tr("Keep this map to write cards into it."), "muted")
        elif not desk.read_only:
            self._write(view.map_id, spot.stage.row_id)
            self.add(Talk(desk, view.map_id, spot))
            self.add(Button(tr("Memos on this cell …"), "link", self._show_memos))
        self.end()

    def _show_memos(self) -> None:
        stage, lane = self._spot.stage, self._spot.lane
        assert stage is not None and stage.row_id is not None and lane is not None
        place = MemoPlace(
            "map_stage_id", stage.row_id, lane.kind, name=f"{stage.name} · {shown_name(lane.name)}"
        )
        show_memos(self._desk, self.window(), place)

    def _card(self, card: Card) -> None:
        line = row(gap=6)
        detail = " · ".join(part for part in (card.badge, card.detail) if part)
        line.addWidget(Label(f"{card.text} · {detail}" if detail else card.text, wrap=True), 1)
        if self._kind in TABLES and card.row_id is not None and not self._desk.read_only:
            remove = partial(acts.remove_row, self._desk, self._kind, card.row_id, card.text)
            line.addWidget(
                IconButton("trash", tr("Delete “{text}”", text=card.text), remove),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        self.box.addLayout(line)

    def _write(self, map_id: int, stage: int) -> None:
        if self._kind in CODED_KINDS:
            self.section(tr("Write a card by hand"))
            self.entry(tr("Headline of up to eight words"), tr("Add"), partial(self._add_card, stage))
            self.words(tr("A card written by hand is an assumption until a quote supports it."), "small")
        elif self._kind in TABLES:
            self._rows(map_id, stage)
        else:
            self.words(tr("This lane shows what a survey said; import one on the Analysis page."), "muted")

    def _add_card(self, stage: int, words: str) -> None:
        acts.write_card(self._desk, stage, self._kind, words, lambda _: None)

    def _rows(self, map_id: int, stage: int) -> None:
        self.section(tr("Add a row"))
        fields = {}
        for name, text in MORE.get(self._kind, ()):
            hint = tr(text)
            fields[name] = self.field(hint.split(",")[0].split(":")[0], "", lambda _: None, hint)

        def add(words: str) -> None:
            given = {name: field.text().strip() for name, field in fields.items() if field.text().strip()}
            values = numbered(given)
            if values is None:
                self._desk.tell(tr("That is not a number."), tr("Write figures only, such as 50 or 12.5."))
                return
            acts.add_row(self._desk, map_id, self._kind, words, stage_id=stage, **values)

        self.entry(heading(self._kind), tr("Add"), add, tr(HINTS.get(self._kind, "")))


def numbered(given: dict[str, str]) -> dict[str, Any] | None:
    """The values with counts as numbers; None when a count is not one."""
    values: dict[str, Any] = dict(given)
    for name in ("numerator", "denominator"):
        if name in values:
            try:
                values[name] = float(given[name].replace(",", "."))
            except ValueError:
                return None
    return values
