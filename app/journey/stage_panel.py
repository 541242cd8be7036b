"""A stage: its summary and its place on the map, changed where it is read."""

from __future__ import annotations

from collections.abc import Callable

from app.desk import Desk
from app.journey import acts
from app.journey.panel import Panel
from app.widgets.buttons import Button
from coding.journey.view import JourneyView, Stage
from models.translation import tr


class StagePanel(Panel):
    """Name, duration, key need, top opportunity; move, merge, hide, add."""

    def __init__(self, desk: Desk, view: JourneyView, stage: Stage) -> None:
        super().__init__()
        self._desk, self._view, self._stage = desk, view, stage
        self.words(
            tr(
                "Reached by {participants} of {participants2} participants.",
                participants=stage.participants,
                participants2=view.participants,
            )
        )
        if stage.row_id is None or view.map_id is None or desk.read_only:
            self._read_only()
        else:
            self._fields(stage.row_id)
            self._moves(stage.row_id, view.map_id)
        self.end()

    def _read_only(self) -> None:
        stage = self._stage
        for label, words in (
            (tr("Takes"), stage.duration.text if stage.duration else ""),
            (tr("Key need"), stage.key_need),
            (tr("Top opportunity"), stage.top_opportunity),
        ):
            if words:
                self.words(f"{label}: {words}", "muted")
        if self._view.map_id is None:
            self.words(tr("Keep this map to rename, order or merge its stages."), "muted")

    def _fields(self, row: int) -> None:
        stage = self._stage
        self.name = self.field(tr("Name"), stage.name, self._set(row, tr("Name"), "name"))
        duration = stage.duration.text if stage.duration else ""
        self.field(
            tr("How long it takes"), duration, self._set(row, tr("Duration"), "duration"), tr("2–4 weeks")
        )
        self.field(tr("Key need"), stage.key_need, self._set(row, tr("Key need"), "key_need"))
        self.field(
            tr("Top opportunity"), stage.top_opportunity, self._set(row, tr("Opportunity"), "top_opportunity")
        )

    def _set(self, row: int, what: str, field: str) -> Callable[[str], None]:
        label = tr("{what} of stage “{name}”", what=what, name=self._stage.name)
        return lambda words: acts.describe_stage(self._desk, row, label, **{field: words})

    def _moves(self, row: int, map_id: int) -> None:
        self.section(tr("On the map"))
        self.earlier = Button(tr("← Earlier"), "plain", lambda: self._move(map_id, -1))
        self.later = Button(tr("Later →"), "plain", lambda: self._move(map_id, 1))
        stages = self._view.stages
        self.earlier.setEnabled(stages[0].id != self._stage.id)
        self.later.setEnabled(stages[-1].id != self._stage.id)
        self.buttons(self.earlier, self.later, Button(tr("Hide"), "quiet", lambda: self._hide(row)))
        others = [
            (stage.name, stage.row_id) for stage in stages if stage.id != self._stage.id and stage.row_id
        ]
        self.choice(tr("Show inside another stage"), [(tr("By itself"), None), *others], None, self._merge)
        self.entry(
            tr("New stage at the end"), tr("Add"), lambda words: acts.add_stage(self._desk, map_id, words)
        )

    def _move(self, map_id: int, way: int) -> None:
        ids = [stage.row_id for stage in self._view.stages if stage.row_id is not None]
        at = ids.index(self._stage.row_id or 0)
        if 0 <= at + way < len(ids):
            ids[at], ids[at + way] = ids[at + way], ids[at]
            acts.move_stage(self._desk, map_id, self._stage.name, ids)

    def _hide(self, row: int) -> None:
        acts.describe_stage(self._desk, row, tr("Hide stage “{name}”", name=self._stage.name), hidden=True)

    def _merge(self, into: object) -> None:
        name = next((stage.name for stage in self._view.stages if stage.row_id == into), "")
        if isinstance(into, int) and self._stage.row_id is not None:
            acts.merge_stage(self._desk, self._stage.row_id, self._stage.name, into, name)
