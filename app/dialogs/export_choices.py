"""What part of a study goes out: sheets as chips, and one filter each for stage, persona, code, coder, source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.widgets.boxes import column, row
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.flow import FlowLayout
from app.widgets.text import Label
from models.translation import tr

if TYPE_CHECKING:
    from coding.exporters.look import Offered

Entry = tuple[str, str]
"""A value, and how it is shown."""


class SheetChips(QWidget):
    """A chip for every sheet of the workbook, all on at first; `changed` after a press."""

    changed = Signal()

    def __init__(self, names: Iterable[str]) -> None:
        super().__init__()
        box = column(self, gap=6)
        head = row(gap=4)
        head.addWidget(Label(tr("Sheets"), "strong"))
        head.addStretch(1)
        head.addWidget(Button(tr("All sheets"), "link", lambda: self._set(True)))
        head.addWidget(Button(tr("Evidence only"), "link", lambda: self._set(False)))
        box.addLayout(head)
        flow = FlowLayout(gap=6)
        self.chips: dict[str, Button] = {}
        for name in names:
            chip = Button(name, "chip", self.changed.emit)
            chip.setCheckable(True)
            chip.setChecked(True)
            self.chips[name] = chip
            flow.addWidget(chip)
        box.addLayout(flow)

    def chosen(self) -> frozenset[str]:
        """The sheets whose chips are on."""
        return frozenset(name for name, chip in self.chips.items() if chip.isChecked())

    def _set(self, on: bool) -> None:
        for name, chip in self.chips.items():
            chip.setChecked(on or name == "Evidence")
        self.changed.emit()


class Filters(QWidget):
    """One choice a filter, “all” at first; `changed` after another was chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        box = column(self, gap=6)
        box.addWidget(Label(tr("Only"), "strong"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        box.addLayout(self._grid)
        self.choices: dict[str, Choice] = {}

    def offer(self, offered: Offered) -> None:
        """Fills the choices."""
        same = {
            "stages": (tr("All stages"), tr("Stage"), [(one, one) for one in offered.stages]),
            "personas": (tr("All personas"), tr("Persona"), [(one, one) for one in offered.personas]),
            "codes": (tr("All codes"), tr("Code"), [(one, one) for one in offered.codes]),
            "coders": (tr("All coders"), tr("Coder"), [(one, one) for one in offered.coders]),
            "sources": (tr("All sources"), tr("Source"), list(offered.sources)),
        }
        for at, (name, (everything, what, entries)) in enumerate(same.items()):
            choice = self._choice(everything, what, entries)
            self.choices[name] = choice
            self._grid.addWidget(choice, at // 3, at % 3)
        for at in range(3):
            self._grid.setColumnStretch(at, 1)

    def _choice(self, everything: str, what: str, entries: list[Entry]) -> Choice:
        choice = Choice()
        choice.setAccessibleName(tr("Only this: {what}", what=what))
        choice.setMinimumContentsLength(12)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.addItem(everything, "")
        for value, shown in entries:
            choice.addItem(shown, value)
        choice.setEnabled(bool(entries))
        choice.currentIndexChanged.connect(lambda _: self.changed.emit())
        return choice

    def chosen(self) -> dict[str, frozenset[str]]:
        """The filters by their names in `Choice`; those that say all are empty."""
        return {name: frozenset({str(choice.currentData())} - {""}) for name, choice in self.choices.items()}
