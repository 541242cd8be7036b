"""The bar above the map: which map, whose, what is counted, how near, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.journey import filters
from app.journey.keeper import Shown
from app.journey.layers import titles
from app.keytips import KeyTip
from app.widgets.boxes import Ground, clear, column
from app.widgets.buttons import Button, IconButton
from app.widgets.fields import Choice
from app.widgets.flow import FlowLayout
from app.widgets.text import set_tip
from coding.journey.presets import PRESETS
from models.translation import noted, tr

NEW = noted("New map …")


class MapBar(Ground):
    """Says what was chosen; it changes nothing itself."""

    map_chosen = Signal(int)
    new_asked = Signal()
    keep_asked = Signal()
    persona_chosen = Signal(object)
    preset_chosen = Signal(str)
    count_chosen = Signal(str)
    filter_toggled = Signal(str, object)
    filters_cleared = Signal()
    names_hidden = Signal(bool)
    layer_toggled = Signal(str)
    comparison_ended = Signal()
    tables_shown = Signal(bool)
    zoom_asked = Signal(int)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("panel", "bottom", parent)
        box = column(self, margins=(16, 8, 12, 8), gap=6)
        self.maps = Choice()
        self.maps.setAccessibleName(tr("Journey map shown"))
        self.maps.setMinimumWidth(300)
        self.maps.setMaximumWidth(460)
        self.maps.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.maps.activated.connect(self._picked)
        line = FlowLayout(gap=4)
        line.addWidget(self.maps)
        self.keep = Button(tr("Keep this map"), "primary", self.keep_asked.emit)
        line.addWidget(self.keep)
        self.tray = Button("", "quiet", lambda: self.asked.emit("unplaced"))
        line.addWidget(self.tray)
        line.add_spring()
        self._zoom(line)
        self.tables = Button(
            tr("Tables"), "chip", tip=tr("Summary, trends, decision makers and KPIs as tables")
        )
        self.tables.setCheckable(True)
        self.tables.clicked.connect(lambda: self.tables_shown.emit(self.tables.isChecked()))
        line.addWidget(self.tables)
        self.buttons: dict[str, Button] = {}
        for key, words, tip in _ACTS:
            self.buttons[key] = Button(tr(words), "quiet", partial(self.asked.emit, key), tip=tr(tip))
            if key == "present":
                KeyTip(self.buttons[key], key, tr(tip), partial(set_tip, self.buttons[key]))
            line.addWidget(self.buttons[key])
        box.addLayout(line)
        held = QWidget()
        self._chips = FlowLayout(held, gap=6)
        box.addWidget(held)
        self._ids: list[int] = []

    def _zoom(self, line: Any) -> None:
        line.addWidget(IconButton("minus", tr("Farther (−)"), lambda: self.zoom_asked.emit(-1)))
        self.level = Button(
            "100 %", "quiet", lambda: self.zoom_asked.emit(0), tip=tr("Whole map (0), full size (1)")
        )
        line.addWidget(self.level)
        line.addWidget(IconButton("plus", tr("Nearer (+)"), lambda: self.zoom_asked.emit(1)))

    def show_zoom(self, zoom: float) -> None:
        """How near the map is."""
        self.level.setText(f"{round(zoom * 100)} %")

    def show_map(self, shown: Shown, writable: bool, covered: Callable[[Any], Any]) -> None:
        """What is shown now and what can be chosen instead; `covered` hides names in what is read of it."""
        self._covered = covered
        self._ids = [key for key, *_ in shown.maps]
        self.maps.clear()
        titles = [covered(title) for _, title, *_ in shown.maps] or [shown.view.title]
        for title in titles:
            self.maps.addItem(title)
        if writable:
            self.maps.addItem(tr(NEW))
        self.maps.setCurrentIndex(self._ids.index(shown.map_id) if shown.map_id in self._ids else 0)
        self.keep.setVisible(writable and shown.map_id is None and bool(shown.view.stages))
        unplaced = len(shown.view.unplaced)
        self.tray.setText(tr("{unplaced} unplaced", unplaced=unplaced))
        self.tray.setVisible(bool(unplaced))
        self.buttons["settings"].setEnabled(shown.map_id is not None and writable and not shown.anonymous)
        self.buttons["workshop"].setEnabled(shown.map_id is not None)
        self._show_chips(shown, writable or shown.map_id is None)

    def _picked(self, at: int) -> None:
        if self.maps.itemText(at) == tr(NEW) and at >= max(1, len(self._ids)):
            self.maps.setCurrentIndex(0)
            self.new_asked.emit()
        elif at < len(self._ids):
            self.map_chosen.emit(self._ids[at])

    def _show_chips(self, shown: Shown, writable: bool) -> None:
        clear(self._chips)
        spec, facts = shown.spec, shown.facts
        whose = next((each.name for each in facts.personas if each.id == spec.persona), tr("Everyone"))
        personas = [(self._covered(each.name), each.id) for each in facts.personas]
        whose, people = self._covered(whose), [(tr("Everyone"), None), *personas]
        presets = [(tr(each.title), key) for key, each in PRESETS.items()]
        lanes = tr(PRESETS[spec.preset].title) if spec.preset in PRESETS else spec.preset
        chips = (
            (whose, people, spec.persona, self.persona_chosen.emit),
            (tr("Lanes: {lanes}", lanes=lanes), presets, spec.preset, self.preset_chosen.emit),
            (
                tr(filters.SHORT_COUNTS[spec.denominator]),
                filters.said(filters.COUNTS),
                spec.denominator,
                self.count_chosen.emit,
            ),
        )
        for words, choices, now, chosen in chips:
            self._chips.addWidget(_menu_chip(words, choices, {now}, chosen, writable))
        counted = filters.exposure_words(spec.exposures)
        toggle = self._toggling("exposures")
        self._chips.addWidget(
            _menu_chip(counted, filters.said(filters.EXPOSURES), spec.exposures, toggle, writable)
        )
        found = filters.active(spec, facts)
        for key, value, words in found:
            self._chips.addWidget(self._set_chip(key, value, self._covered(words), writable))
        if writable:
            self._chips.addWidget(self._adder(shown))
        if found and writable:
            self._chips.addWidget(Button(tr("Clear filters"), "link", self.filters_cleared.emit))
        self._layers(shown)
        self._comparison(shown)
        self.names = Button(tr("Names hidden  ×") if shown.anonymous else tr("Hide names"), "chip")
        self.names.setCheckable(True)
        self.names.setChecked(shown.anonymous)
        self.names.toggled.connect(lambda on: self.names_hidden.emit(on))
        self._chips.addWidget(self.names)

    def _layers(self, shown: Shown) -> None:
        """What analyses say, to lay over the map; each that lies there has a chip to take it off."""
        known = titles()
        choices = [(f"{name}: {looks[:1].lower()}{looks[1:]}", key) for key, (name, looks) in known.items()]
        chip = _menu_chip(
            tr("Lay over"), choices, shown.chosen, self.layer_toggled.emit, bool(shown.view.stages)
        )
        set_tip(chip, tr("What the analyses say of stages, laid over the map"))
        self._chips.addWidget(chip)
        for key in (key for key in known if key in shown.chosen):
            off = Button(f"{known[key][0]}  ×", "chip", partial(self.layer_toggled.emit, key))
            off.setCheckable(True)
            off.setChecked(True)
            off.setAccessibleName(tr("Take “{name}” off the map", name=known[key][0]))
            self._chips.addWidget(off)

    def _comparison(self, shown: Shown) -> None:
        """The way to a comparison, and the one that is on with its end."""
        compare = Button(tr("Compare …"), "chip", partial(self.asked.emit, "compare"))
        set_tip(compare, tr("With a snapshot, another map, persona, wave or coder"))
        compare.setEnabled(bool(shown.view.stages) and len(shown.sides) > 1)
        self._chips.addWidget(compare)
        if shown.compared is not None:
            named = {side.key: side.name for side in shown.sides}
            first, second = (named[key] for key in shown.compared.pair)
            on = Button(f"{first} → {second}  ×", "chip", self.comparison_ended.emit)
            on.setCheckable(True)
            on.setChecked(True)
            on.setAccessibleName(tr("End the comparison of {first} and {second}", first=first, second=second))
            self._chips.addWidget(on)

    def _set_chip(self, key: str, value: object, words: str, writable: bool) -> Button:
        chip = Button(f"{words}  ×", "chip", lambda: self.filter_toggled.emit(key, value))
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.setEnabled(writable)
        chip.setAccessibleName(tr("Take the filter “{words}” away", words=words))
        return chip

    def _toggling(self, key: str) -> Callable[[Any], None]:
        return lambda value: self.filter_toggled.emit(key, value)

    def _adder(self, shown: Shown) -> Button:
        button = Button(tr("Filter …"), "chip")
        menu = QMenu(button)
        for key, values in filters.options(shown.facts).items():
            told = [(self._covered(words), value) for words, value in values]
            menu_of = menu.addMenu(tr(filters.TITLES[key]))
            fill_menu(menu_of, told, getattr(shown.spec, key), self._toggling(key))
        button.setMenu(menu)
        button.setEnabled(not menu.isEmpty())
        return button


_ACTS = (
    ("settings", noted("Edit"), noted("Title, lanes, tables, snapshots of this map")),
    ("workshop", noted("Workshop"), noted("Comments, decisions, snapshots")),
    ("present", noted("Present"), noted("Full screen, stage by stage")),
    ("export", noted("Export"), noted("PDF, SVG, PNG, HTML, PowerPoint, Excel, Markdown")),
)


def fill_menu(
    menu: QMenu, choices: Iterable[tuple[str, Any]], now: Iterable[Any], chosen: Callable[[Any], Any]
) -> None:
    """Puts choices into a menu, ticked where they hold now."""
    ticked = set(now)
    for text, value in choices:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(value in ticked)
        action.triggered.connect(lambda _=False, value=value: chosen(value))


def _menu_chip(
    words: str,
    choices: Iterable[tuple[str, Any]],
    now: Iterable[Any],
    chosen: Callable[[Any], Any],
    writable: bool,
) -> Button:
    chip = Button(words, "chip")
    chip.setAccessibleName(words)
    menu = QMenu(chip)
    fill_menu(menu, choices, now, chosen)
    chip.setMenu(menu)
    chip.setEnabled(writable)
    return chip
