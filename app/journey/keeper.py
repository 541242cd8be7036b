"""Keeps the map on screen fresh: read, computed and laid out in the background after every change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QTimer, Signal

from app.desk import Desk
from app.jobs import Progress
from app.journey.alive import while_alive
from app.journey.letting_go import let_go
from app.journey.measure import QtMeasure
from app.journey.overview import overview
from coding.journey.build import build
from coding.journey.display import DisplayList
from coding.journey.facts import load_facts
from coding.journey.frame import MARGIN, RAIL, LayoutOptions
from coding.journey.layout import layout
from coding.journey.sides import NOW, Side, sides_of, view_of
from coding.journey.snapshots import Difference, differences, with_differences
from coding.journey.spec import MapSpec, spec_of
from coding.journey.stored import map_list
from coding.journey.view import JourneyView
from coding.quietly import set_aside, without_collecting
from models.translation import tr

if TYPE_CHECKING:
    from coding.analysis.maps_compared import MapComparison
    from coding.analysis.overlay import Layers
    from coding.analysis.result import NotComputed
    from coding.changes import Changes
    from coding.exporters.anonymous import Mask
    from coding.journey.rows import Facts

_CALM_MS = 30
_NARROW, _WIDE = 150.5, 232.0
MOST_CARDS = 8
_LARGE = 20_000
_NOTHING = DisplayList(0, 0, ())
_BESIDE_THE_MAP = frozenset({"memo", "memo_link", "verdict", "reviewed_span", "decision", "snapshot"})
MapLine = tuple[int, str, int | None, str]
Pair = tuple[str, str]


@dataclass(frozen=True)
class Compared:
    """Two sides of a comparison, what differs between them, and how snapshots differ in words."""

    pair: Pair
    found: MapComparison | NotComputed
    changes: tuple[Difference, ...] = ()


@dataclass(frozen=True)
class Shown:
    """A computed map: what is stored of the project, what it was asked to count, the view and its drawing.

    When `anonymous`, the view holds labels for names; the facts never do. `layers` are what the analyses said of it,
    where one of them is laid over the map; `compared` what differs from the other side of a comparison.
    """

    maps: tuple[MapLine, ...]
    facts: Facts
    spec: MapSpec
    view: JourneyView
    drawing: DisplayList
    anonymous: bool = False
    layers: Layers | None = None
    chosen: frozenset[str] = frozenset()
    sides: tuple[Side, ...] = ()
    compared: Compared | None = None

    @property
    def map_id(self) -> int | None:
        """The stored map, None for one that nobody has kept yet."""
        return self.view.map_id


class MapKeeper(QObject):
    """`arrived()` when `current` is new, `laid_out()` when only its drawing is; answers overtaken are dropped."""

    arrived = Signal()
    laid_out = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.current: Shown | None = None
        self.map_id: int | None = None
        self.compared: Pair | None = None
        self.layers: frozenset[str] = frozenset()
        self._expanded: frozenset[str] = frozenset()
        self.unsaved = MapSpec()
        self._measure = QtMeasure()
        self._width = 0.0
        self._number = self._delivered = 0
        self.stale = True
        self._wait = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._wait.timeout.connect(self.read)
        self._narrow = QTimer(self, singleShot=True, interval=120)
        self._narrow.timeout.connect(self._lay_out)
        desk.changed.connect(self._changed)
        desk.closed.connect(self._forget)

    def choose(self, map_id: int | None) -> None:
        """Shows another stored map; None the first there is, or one over all evidence."""
        self.map_id, self.compared, self._expanded = map_id, None, frozenset()
        self.read()

    def compare(self, pair: Pair | None) -> None:
        """Colours what differs between two sides, named by their keys; None ends it."""
        self.compared = pair
        self.read()

    def toggle_layer(self, layer: str) -> None:
        """Lays an analysis over the map, or takes it off again."""
        self.layers ^= {layer}
        self.read()

    def expand(self, cell: str) -> None:
        """Draws every card of a cell, `<lane id>|<stage id>`, or only the first ones again."""
        self._expanded ^= {cell}
        self._lay_out()

    def set_width(self, width: float) -> None:
        """The room for the map in pixels; the columns follow it."""
        if abs(width - self._width) > 1:
            self._width = width
            if self.current is not None:
                self._narrow.start()

    def read(self) -> None:
        """Reads and computes anew in the background."""
        if not self._desk.is_open:
            return
        self._wait.stop()
        self.stale = False
        self._number += 1
        number, workspace = self._number, self._desk.workspace
        known = self.current.facts if self.current else None

        def work(progress: Progress) -> Shown:
            with workspace.reading() as session, without_collecting():
                shown = self._compute(session, known, progress)
                if len(shown.facts.codings) > _LARGE:
                    set_aside()  # rows hold no cycles: no later collection walks them while the window waits
                return shown

        self._desk.run_long(
            tr("Computing the map"), work, while_alive(self, lambda shown: self._arrived(number, shown))
        )

    def _compute(self, session: Any, known: Facts | None, progress: Progress) -> Shown:
        maps = map_list(session)
        ids = [key for key, *_ in maps]
        wanted = self.map_id if self.map_id in ids else (ids[0] if ids else None)
        facts = load_facts(session, wanted, known)
        today = date.today().isoformat()
        spec = spec_of(facts.map, today) if facts.map else replace(self.unsaved, today=today)
        view = build(facts, spec, cast(Any, progress))
        sides = sides_of(session, facts, view.map_id)
        view, compared = _compared(session, self.compared, sides, facts, spec, view)
        anonymous, chosen = self._desk.naming.hidden, self.layers
        layers = _layers(session, facts, view) if chosen else None
        if anonymous:
            from coding.exporters.anonymous import Mask

            mask = Mask.of(session)
            view = replace(mask.view(view), compared=mask.words(view.compared))
            sides = tuple(replace(side, name=mask.words(side.name)) for side in sides)
            compared = _masked(compared, mask)
        shown = Shown(maps, facts, spec, view, _NOTHING, anonymous, layers, chosen, sides, compared)
        return replace(shown, drawing=self.draw(shown))

    def draw(self, shown: Shown) -> DisplayList:
        """The drawing of a map at the present width, with what is laid over it."""
        column = column_width(self._width, len(shown.view.stages))
        options = replace(laid_over(shown), column=column, most_cards=MOST_CARDS, expanded=self._expanded)
        return layout(shown.view, self._measure, options)

    def overview(self, width: float, height: float, done: Callable[[DisplayList], None]) -> None:
        """Draws the whole map in the background so that it can be shown largest in a room; `done` gets it."""
        shown = self.current
        if shown is not None:
            work = partial(overview, shown.view, self._measure, width, height, laid_over(shown))
            self._desk.jobs.background(work, while_alive(self, done), self._desk.fail)

    def _lay_out(self) -> None:
        shown, number = self.current, self._number
        if shown is None:
            return

        def arrived(drawing: DisplayList) -> None:
            if number == self._number and self.current is shown:
                self.current = replace(shown, drawing=drawing)
                self.laid_out.emit()

        self._desk.jobs.background(lambda: self.draw(shown), while_alive(self, arrived), self._desk.fail)

    @property
    def is_settled(self) -> bool:
        """Whether the map shown is the newest, with nothing waiting to be read or laid out."""
        waiting = self._wait.isActive() or self._narrow.isActive()
        return not waiting and self._delivered == self._number and self.current is not None

    def _arrived(self, number: int, shown: Shown) -> None:
        self._delivered = max(self._delivered, number)
        if number == self._number and self._desk.is_open:
            old, self.current = self.current, shown
            self._let_go(old)
            self.map_id = shown.map_id
            self.arrived.emit()

    def _let_go(self, old: Shown | None) -> None:
        if old is not None and len(old.facts.codings) > _LARGE:
            self._desk.jobs.background(partial(let_go, [old]), _nothing, self._desk.fail)

    def _forget(self) -> None:
        """The project was closed: a large map goes piece by piece, not with the page."""
        self._number += 1
        old, self.current = self.current, None
        self._let_go(old)

    def _changed(self, changes: Changes, _origin: object) -> None:
        if set(changes.tables) - _BESIDE_THE_MAP:
            self.stale = True
            self._wait_if_seen()

    def _wait_if_seen(self) -> None:
        parent = self.parent()
        if parent is None or cast(Any, parent).isVisible():
            self._wait.start()


def _compared(
    session: Any,
    pair: Pair | None,
    sides: tuple[Side, ...],
    facts: Facts,
    spec: MapSpec,
    view: JourneyView,
) -> tuple[JourneyView, Compared | None]:
    """The view to show and what differs; the second side is shown where it has the stages of this map."""
    named = {side.key: side for side in sides}
    if pair is None or not named.keys() >= set(pair):
        return view, None
    from coding.analysis.maps_compared import compare_maps, with_comparison

    before, after = named[pair[0]], named[pair[1]]
    first = view_of(session, before.key, facts, spec)
    second = view_of(session, after.key, facts, spec) if after.key != NOW else view
    found = compare_maps(first, second, (before.name, after.name))
    changes = differences(first, second) if before.is_snapshot else ()
    compared = Compared(pair, found, changes)
    if not after.is_live:
        return view, compared
    coloured = with_comparison(first, second, found)
    return with_differences(first, coloured) if before.is_snapshot else coloured, compared


def _masked(compared: Compared | None, mask: Mask) -> Compared | None:
    """A comparison without names; what snapshots differ in may quote anybody and is left out."""
    if compared is None:
        return None
    from coding.analysis.maps_compared import without_names

    found = without_names(compared.found, mask.words)
    return Compared(compared.pair, found)


def _layers(session: Any, facts: Facts, view: JourneyView) -> Layers:
    from coding.analysis.load import load_study
    from coding.analysis.overlay import layers_of

    return layers_of(view, load_study(session, view.map_id, facts))


def laid_over(shown: Shown) -> LayoutOptions:
    """The notes and blind spots that are laid over a map, as a drawing takes them."""
    if shown.layers is None:
        return LayoutOptions()
    from coding.analysis.overlay import BLIND, stage_notes

    notes = stage_notes(shown.view, shown.layers, shown.chosen)
    return LayoutOptions(notes=notes, blind=BLIND in shown.chosen)


def _nothing(_done: object) -> None:
    """What is to be done after something was let go."""


def column_width(width: float, stages: int) -> float:
    """How wide the columns are in a window: all of them in sight where they can be, never too narrow to read."""
    if not width or not stages:
        return 206.0
    return min(_WIDE, max(_NARROW, (width - 2 * MARGIN - RAIL) / stages))
