"""Parts of the templates to add to the codebook: stages, emotions, pain points with their cue words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.operations import codebook as acts
from app.widgets.boxes import row
from app.widgets.buttons import Button
from app.widgets.fields import Tick
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.starters import Starter


class StarterSheet(Sheet):
    """A tick for every family of the templates; what is there already stays as it is."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        from coding.starters import starters

        super().__init__(tr("Add codes from templates"), window, 560, 620)
        self._desk = desk
        words = tr(
            "They come with definitions, cue words and example sentences. Codes you have stay as they are."
        )
        self.body.addWidget(Label(words, "muted", wrap=True))
        self.ticks: dict[tuple[str, str], Tick] = {}
        self._new: dict[tuple[str, str], int] = {}
        title = ""
        for each in desk.read(starters):
            if tr(each.title) != title:
                title = tr(each.title)
                self.body.addSpacing(8)
                self.body.addWidget(Label(title, "strong"))
            self._add(each)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(Button(tr("Cancel"), "plain", self.leave))
        self.button = Button("", "primary", self._run)
        self.foot.addWidget(self.button)
        self._count()

    def _add(self, each: Starter) -> None:
        key, new = (each.template, each.kind), each.codes - each.known
        tick = Tick(each.name)
        tick.setAccessibleName(f"{tr(each.title)}: {each.name}")
        tick.setEnabled(new > 0)
        tick.toggled.connect(lambda _: self._count())
        self.ticks[key], self._new[key] = tick, new
        line = row(gap=8)
        line.addWidget(tick)
        line.addStretch(1)
        figure = trn("{n} of {all} is new", "{n} of {all} are new", new, all=each.codes)
        line.addWidget(Label(figure if new else tr("all {all} are there", all=each.codes), "small"))
        self.body.addLayout(line)

    def chosen(self) -> list[tuple[str, str]]:
        """The template and kind of every family ticked."""
        return [key for key, tick in self.ticks.items() if tick.isChecked()]

    def _count(self) -> None:
        n = sum(self._new[key] for key in self.chosen())
        self.button.setText(trn("Add {n} code", "Add {n} codes", n))
        self.button.setAccessibleName(self.button.text())
        self.button.setEnabled(n > 0)

    def _run(self) -> None:
        chosen = self.chosen()
        self.leave()
        acts.add_starters(self._desk, chosen)


def show_starters(desk: Desk, window: QWidget) -> StarterSheet:
    """Opens the sheet over the window."""
    sheet = StarterSheet(desk, window)
    sheet.present()
    return sheet
