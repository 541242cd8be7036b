"""The row of choices above an answer: a chip for each, with what counts now written on it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.itemmodels.groups import Line
from app.itemmodels.ticks import TickModel, TickRow
from app.widgets.boxes import clear
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.sheet import Sheet
from app.widgets.text import set_tip
from app.widgets.tick_foot import tick_foot
from app.widgets.tick_list import TickList
from coding.analysis.asked import Selector
from models.translation import tr

_LONGEST = 34


class ChoiceRow(QWidget):
    """`chosen(id, keys)` when something else is to count; keys have blanks between them, "" for the default."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=6)
        self._selectors: tuple[Selector, ...] = ()
        self.chips: dict[str, Button] = {}
        self.setAccessibleName(tr("What is counted"))

    def show_choices(self, selectors: tuple[Selector, ...]) -> None:
        """Shows these choices; those that are there already keep their place and the focus."""
        if [one.id for one in selectors] != [one.id for one in self._selectors]:
            focused = next((name for name, chip in self.chips.items() if chip.hasFocus()), "")
            clear(self._flow)
            self.chips = {one.id: self._chip(one) for one in selectors}
            for chip in self.chips.values():
                self._flow.addWidget(chip)
            if focused in self.chips:
                self.chips[focused].setFocus(Qt.FocusReason.OtherFocusReason)
        for one in selectors:
            self._fill(self.chips[one.id], one)
        self._selectors = selectors
        self.setVisible(bool(selectors))
        self.updateGeometry()

    def selector(self, name: str) -> Selector:
        """A choice by its id."""
        return next(one for one in self._selectors if one.id == name)

    def _chip(self, one: Selector) -> Button:
        chip = Button("", "chip")
        if one.many:
            chip.clicked.connect(lambda: self._tick(one.id))
        else:
            menu = QMenu(chip)
            menu.setStyleSheet("QMenu { menu-scrollable: 1; }")
            chip.setMenu(menu)
        return chip

    def _fill(self, chip: Button, one: Selector) -> None:
        words = f"{one.label}: {said(one)}"
        cut = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
        chip.setText(cut.replace("&", "&&"))
        chip.setAccessibleName(words)
        set_tip(chip, words if cut != words else "")
        chip.setEnabled(len(one.options) > 1)
        if one.many:
            return
        menu = chip.menu()
        menu.clear()
        group = QActionGroup(menu)
        for option in one.options:
            action = menu.addAction(option.text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(option.key == one.key)
            action.triggered.connect(partial(self._pick, one.id, option.key))
            group.addAction(action)

    def _pick(self, name: str, key: str, _on: bool = True) -> None:
        if key != self.selector(name).key:
            self.chosen.emit(name, key)

    def _tick(self, name: str) -> None:
        sheet = TickSheet(self.selector(name), self.window())
        sheet.decided.connect(lambda keys: self.chosen.emit(name, keys))
        sheet.present(sheet.list)


def said(one: Selector) -> str:
    """What counts now, in words."""
    found = [option.text for option in one.options if option.key in one.keys]
    if not one.many:
        return "".join(found)
    if not found:
        return tr("all {n}", n=len(one.options))
    return found[0] if len(found) == 1 else tr("{some} of {n}", some=len(found), n=len(one.options))


class TickSheet(Sheet):
    """What of many is to count; `decided(keys)`, "" for all."""

    decided = Signal(str)

    def __init__(self, one: Selector, window: QWidget) -> None:
        super().__init__(one.label, window, 560, 640)
        self._options = one.options
        self.model = TickModel(self)
        self.list = TickList(self.model, one.label, self)
        self.list.setMinimumHeight(360)
        self.body.addWidget(self.list, 1)
        self.button = tick_foot(self, self.model, self._done)
        self.model.ticks_changed.connect(self._count)
        lines = [
            Line(at, option.text, option.text, TickRow(option.text.rpartition("/")[2], _above(option.text)))
            for at, option in enumerate(one.options)
        ]
        ticked = [at for at, option in enumerate(one.options) if not one.keys or option.key in one.keys]
        self.model.show(lines, ticked)

    def _count(self) -> None:
        some, everything = len(self.model.chosen()), len(self._options)
        words = tr("Count {some} of {n}", some=some, n=everything)
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setEnabled(some > 0)

    def _done(self) -> None:
        chosen = self.model.chosen()
        self.leave()
        everything = len(chosen) == len(self._options)
        self.decided.emit("" if everything else " ".join(self._options[at].key for at in chosen))


def _above(path: str) -> str:
    """Where a code lies, "" at the top."""
    return path.rpartition("/")[0]
