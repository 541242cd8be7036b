"""The Map workspace: the bar, the map, and the drawer with what stands behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.dialogs.files import Files
from app.journey import acts, filters, moving
from app.journey.alive import while_alive
from app.journey.bar import MapBar
from app.journey.camera import AIR
from app.journey.canvas import MapCanvas
from app.journey.compare_panel import ComparePanel
from app.journey.drawer import Drawer
from app.journey.export_panel import ExportPanel
from app.journey.keeper import MapKeeper, Pair, Shown
from app.journey.map_panel import MapPanel
from app.journey.measure import warm
from app.journey.new_panel import NewMapPanel
from app.journey.place import lies
from app.journey.presenter import Presenter
from app.journey.presenting import Presenting
from app.journey.tables_page import MapTables
from app.journey.workshop_panel import WorkshopPanel
from app.tools import Tools
from app.widgets.boxes import EmptyState, column
from app.widgets.row_ring import TabRing
from app.widgets.side_panel import SideSplit
from coding.journey.display import DisplayList, Hit
from coding.journey.presets import PRESETS
from models.translation import tr

if TYPE_CHECKING:
    from coding.changes import Changes

_DRAWER, _BAR = 356, 12


class MapPage(QWidget):
    """Everything that happens on the Map workspace goes through here."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools, self._desk = tools, tools.desk

    def build(self) -> Iterator[None]:
        """Makes the bar, the map and the drawer, each in a turn of the event loop."""
        tools = self._tools
        yield from warm()
        self.keeper = MapKeeper(tools.desk, self)
        self.bar = MapBar()
        self.canvas = MapCanvas()
        TabRing(self.canvas)
        yield
        self.tables = MapTables(self._desk)
        self.drawer = Drawer(tools.desk)
        yield
        self.nothing = EmptyState(
            tr("No stages yet"),
            tr(
                "A map has a column for every code of the kind “stage”: make some in the codebook, "
                "then code passages with them."
            ),
            tr("Open the codebook"),
            lambda: tools.desk.go("code"),
        )
        self.waiting = EmptyState("", tr("Computing the map …"))
        self.presenting = Presenting(tools.desk, self)
        self.overviewed = False
        self._lay_out()
        yield
        self._connect()
        self.drawer.hide()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for widget in (self.waiting, self.canvas, self.nothing, self.tables):
            self.stack.addWidget(widget)
        widths = self._tools.settings.get("widths")
        kept = {"right": widths["map"]} if "map" in widths else {}
        self.split = SideSplit(None, self.stack, self.drawer, kept, usual={"right": _DRAWER}, least=300)
        self.split.widths_changed.connect(self._keep_width)
        box = column(self)
        box.addWidget(self.bar)
        box.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.presenting.ended.connect(self.take_focus)
        self.keeper.arrived.connect(self._show_map)
        self.keeper.laid_out.connect(self._show_drawing)
        self._desk.changed.connect(self._changed)
        self.canvas.opened.connect(self.open_hit)
        self.canvas.left.connect(self.close_drawer)
        self.canvas.placed.connect(self._place)
        self.canvas.carried.connect(
            lambda hit, goal: moving.carry(self._desk, self.keeper.current, hit, goal)
        )
        self.canvas.nudged.connect(lambda hit, way: moving.nudge(self._desk, self.keeper.current, hit, way))
        self.canvas.whole_asked.connect(self.show_overview)
        self.canvas.full_asked.connect(self.show_full)
        self.canvas.zoomed.connect(self.bar.show_zoom)
        self.drawer.shut.connect(self.close_drawer)
        bar = self.bar
        bar.map_chosen.connect(self._choose)
        bar.new_asked.connect(self.ask_new)
        bar.keep_asked.connect(self._keep)
        bar.persona_chosen.connect(
            lambda persona: self._describe(tr("Persona of the map"), persona_id=persona)
        )
        bar.preset_chosen.connect(self._use_preset)
        bar.count_chosen.connect(
            lambda count: self._describe(tr("What counts on the map"), denominator=count)
        )
        bar.filter_toggled.connect(self._toggle_filter)
        bar.filters_cleared.connect(lambda: self._set_filters({}))
        bar.names_hidden.connect(self._desk.naming.hide)
        bar.comparison_ended.connect(lambda: self.compare(None))
        bar.tables_shown.connect(self.show_tables)
        self.tables.stage_asked.connect(self._open_stage)
        bar.layer_toggled.connect(self.keeper.toggle_layer)
        self.drawer.card_asked.connect(self._open_card)
        bar.zoom_asked.connect(self._zoom)
        bar.asked.connect(self._asked)

    def _keep_width(self, widths: dict[str, int]) -> None:
        self._tools.settings.keep("widths", "map", widths["right"])

    def showEvent(self, event: QShowEvent) -> None:
        """QWidget: a map that is old is computed anew."""
        super().showEvent(event)
        self.keeper.set_width(self.width() - 2 * AIR - _BAR)
        if self.keeper.stale:
            self.keeper.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """QWidget: the columns follow the width."""
        super().resizeEvent(event)
        self.keeper.set_width(self.width() - 2 * AIR - _BAR)

    def _show_map(self) -> None:
        shown = self.keeper.current
        if shown is None:
            return
        self.bar.show_map(shown, not self._desk.read_only, self._desk.naming.veiled)
        self.canvas.editable = shown.map_id is not None and not self._desk.read_only and not shown.anonymous
        self._show_part(shown)
        if self.overviewed:
            self.show_overview()
        else:
            self.canvas.show_drawing(shown.drawing)
        self.bar.show_zoom(self.canvas.camera.zoom)
        self._refresh_drawer(shown)
        self.presenting.refresh(shown)

    def _show_part(self, shown: Shown) -> None:
        """The map or its tables, or what to do where there are no stages."""
        tables = self.bar.tables.isChecked() and bool(shown.view.stages)
        if tables:
            self.tables.show_map(shown.view)
        part = self.tables if tables else self.canvas if shown.view.stages else self.nothing
        self.stack.setCurrentWidget(part)

    def show_tables(self, tables: bool) -> None:
        """The tables of the map instead of its drawing, or the drawing again."""
        self.bar.tables.setChecked(tables)
        if self.keeper.current is not None:
            self._show_part(self.keeper.current)
            self.take_focus()

    def _open_stage(self, stage_id: str) -> None:
        hit = self.canvas.region("stage", stage_id)
        if hit is not None:
            self.open_hit(hit)

    def _changed(self, changes: Changes, _origin: object) -> None:
        shown = self.keeper.current
        if changes.touches("decision", "snapshot") and shown is not None and self.isVisible():
            self._refresh_drawer(shown)

    def _refresh_drawer(self, shown: Shown) -> None:
        """Shows in the drawer what it showed before, as it is now."""
        if not self.drawer.isVisibleTo(self) or self.drawer.is_written_in():
            return
        hit, panel = self.drawer.hit, self.drawer.panel
        if hit is not None:
            now = self.canvas.region(hit.kind, hit.id) or (hit if hit.kind == "unplaced" else None)
            if now is None or not self.drawer.show_hit(shown, now):
                self.close_drawer()
        elif isinstance(panel, WorkshopPanel):
            self._asked("workshop")
        elif isinstance(panel, ComparePanel):
            self._asked("compare")
        elif isinstance(panel, MapPanel):
            self._asked("settings")

    def _show_drawing(self) -> None:
        self.overviewed = False
        if self.keeper.current is not None:
            self.canvas.show_drawing(self.keeper.current.drawing)

    def open_hit(self, hit: Hit) -> None:
        """Shows what stands behind a region of the map."""
        shown = self.keeper.current
        if shown is None:
            return
        if hit.kind == "persona":
            self._asked("settings")
        elif hit.kind == "more":
            self.keeper.expand(hit.id)
        elif self.drawer.show_hit(shown, hit):
            self._open_drawer()
            self.canvas.choose(hit)

    def _open_card(self, card_id: str) -> None:
        """Shows a card that was named elsewhere; a cell that leaves it out is drawn whole."""
        hit, shown = self.canvas.region("card", card_id), self.keeper.current
        if hit is not None:
            self.open_hit(hit)
        elif shown is not None and (found := lies(shown.view, card_id)) is not None:
            self.keeper.expand(found[1])
            if self.drawer.show_hit(shown, Hit(0, 0, 0, 0, "card", card_id, row=found[0])):
                self._open_drawer()

    def open_panel(self, panel: QWidget, title: str, under: str = "") -> None:
        """Shows a panel that is no region of the map."""
        again = type(panel) is type(self.drawer.panel) and self.drawer.isVisibleTo(self)
        self.drawer.show_panel(panel, title, under)
        self.canvas.choose(None)
        self._open_drawer()
        if not again:
            self.drawer.take_focus()

    def _open_drawer(self) -> None:
        if not self.drawer.isVisibleTo(self):
            self.split.show_side("right", True)

    def close_drawer(self) -> None:
        """Closes the drawer; the keyboard is back on the map."""
        self.canvas.choose(None)
        if self.drawer.isVisibleTo(self):
            self.split.show_side("right", False)
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Puts the keyboard where the work is."""
        shown = self.keeper.current
        empty = shown is not None and not shown.view.stages
        if self.stack.currentWidget() is self.tables:
            self.tables.take_focus()
        else:
            (self.nothing if empty else self.canvas).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_side(self, side: str) -> None:
        """Hides or shows the drawer."""
        if side == "right" and self.drawer.isVisibleTo(self):
            self.close_drawer()
        elif side == "right" and self.canvas.focused is not None:
            self.open_hit(self.canvas.focused)

    def find_here(self) -> None:
        """Puts the keyboard on the map's own choice of maps."""
        self.bar.maps.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _zoom(self, way: int) -> None:
        if way:
            self.canvas.step_zoom(way)
        elif self.overviewed:
            self.show_full()
        else:
            self.show_overview()

    def show_overview(self) -> None:
        """All of the map at once, drawn anew so that it fills the room."""
        size = self.canvas.viewport().size()
        self.keeper.overview(size.width(), size.height(), self._show_overview)

    def _show_overview(self, drawing: DisplayList) -> None:
        self.overviewed = True
        self.canvas.show_drawing(drawing)
        self.canvas.show_whole()

    def show_full(self) -> None:
        """The map at full size, with its columns as wide as the window allows."""
        self._show_drawing()
        self.canvas.set_zoom(1.0)
        if self.canvas.focused is not None:
            self.canvas.point_at(self.canvas.focused)

    def _choose(self, map_id: int) -> None:
        self.close_drawer()
        self.canvas.show_start()
        self.keeper.choose(map_id)

    def ask_new(self) -> None:
        """Asks in the drawer what the new map is to show."""
        shown = self.keeper.current
        if shown is not None and self._desk.naming.allows(False):
            panel = NewMapPanel(self._desk, shown.facts, Files(self.window()))
            panel.made.connect(self._choose)
            self.open_panel(panel, tr("New map"))

    def _keep(self) -> None:
        shown = self.keeper.current
        if shown is not None:
            given = filters.stored_filters(shown.facts, shown.spec)
            values: dict[str, Any] = {"filters": given, "denominator": shown.spec.denominator}
            title = shown.view.title
            chosen = while_alive(self, self._choose)
            acts.create_map(self._desk, title, shown.spec.preset, shown.spec.persona, chosen, **values)

    def _describe(self, what: str, **values: Any) -> None:
        """Changes a stored map, or what the map that nobody has kept yet is asked for."""
        map_id = self.keeper.map_id
        if map_id is not None:
            acts.describe_map(self._desk, map_id, what, **values)
            return
        if "filters" in values:
            values = filters.spec_values(values["filters"])
        if "persona_id" in values:
            values = {"persona": values["persona_id"]}
        self.keeper.unsaved = replace(self.keeper.unsaved, **values)
        self.keeper.read()

    def _use_preset(self, preset: str) -> None:
        if self.keeper.map_id is None:
            self._describe(tr("Lanes"), preset=preset)
        else:
            acts.use_preset(self._desk, self.keeper.map_id, preset, PRESETS[preset].title)

    def _toggle_filter(self, key: str, value: object) -> None:
        shown = self.keeper.current
        if shown is not None:
            now = filters.stored_filters(shown.facts, shown.spec)
            if key == "exposures" and not now.get(key):
                now[key] = ["unprompted"]
            self._set_filters(filters.toggled(now, key, value))

    def _set_filters(self, given: dict[str, Any]) -> None:
        self._describe(tr("Filter of the map"), filters=given)

    def _place(self, passage: int, stage_id: str) -> None:
        shown = self.keeper.current
        stage = next((each for each in shown.view.stages if each.id == stage_id), None) if shown else None
        if stage is not None and stage.row_id is not None:
            acts.place_passage(self._desk, passage, stage.row_id, stage.name)

    def _asked(self, what: str) -> None:
        shown = self.keeper.current
        if shown is None:
            return
        if what == "unplaced":
            self.open_hit(self.canvas.region("unplaced", "") or Hit(0, 0, 0, 0, "unplaced", ""))
        elif what == "export":
            self.open_panel(
                ExportPanel(self._desk, shown.view, Files(self.window())), tr("Export"), shown.view.title
            )
        elif what == "present":
            self.present()
        elif what == "settings" and self.bar.buttons["settings"].isEnabled():
            self.open_panel(MapPanel(self._desk, shown), tr("Edit the map"), shown.view.title)
        elif what == "compare":
            self._open_comparison(shown)
        elif what == "workshop" and shown.map_id is not None:
            self._open_workshop(shown)

    @property
    def presenter(self) -> Presenter | None:
        """What the room sees, None while nothing is presented."""
        return self.presenting.presenter

    def present(self) -> None:
        """Begins presenter mode, or ends it."""
        shown = self.keeper.current
        if self.presenter is not None:
            self.presenting.end()
        elif shown is not None and shown.view.stages:
            self.presenting.begin(shown)

    def _open_workshop(self, shown: Shown) -> None:
        panel = WorkshopPanel(self._desk, shown, Files(self.window()))
        panel.compare_asked.connect(self.compare)
        self.open_panel(panel, tr("Workshop"), shown.view.title)

    def compare(self, pair: Pair | None) -> None:
        """Shows what differs between two sides, on the map and in the drawer; None ends it."""
        self.keeper.compare(pair)
        if pair is not None and not isinstance(self.drawer.panel, ComparePanel):
            self._asked("compare")

    def _open_comparison(self, shown: Shown) -> None:
        panel = ComparePanel(self._desk, shown, Files(self.window()))
        panel.compare_asked.connect(self.compare)
        panel.card_asked.connect(self._open_card)
        self.open_panel(panel, tr("Compare"), shown.view.title)
