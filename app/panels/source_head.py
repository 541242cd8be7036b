"""The head of a source: its title, what it is, who speaks, how far it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.circumstances import BRANDS, EXPOSURES, value_name
from app.desk import Desk
from app.operations import sources as acts
from app.vocabulary import heading
from app.widgets.boxes import Bar, clear, row
from app.widgets.buttons import Button
from app.widgets.text import Chip, ElidedLabel, Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.browse import SourceLine


class SourceHead(Bar):
    """One line of 52 pixels; `filter_cleared` when everything is to be drawn again."""

    filter_cleared = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("bottom", 52, parent)
        self._desk = desk
        self._row: SourceLine | None = None
        self._short = False
        line = row(self, margins=(24, 0, 16, 0), gap=12)
        self.title = ElidedLabel("", "page")
        self.title.setMinimumWidth(160)
        self._chips = row(gap=8)
        self.figures = Label("", "muted")
        self.filter = Button("", "chip", self.filter_cleared.emit)
        self.filter.setAccessibleName(tr("Show everything again"))
        self.filter.hide()
        self.read = Button(tr("Mark as read"), "quiet", self._toggle)
        line.addWidget(self.title, 1)
        line.addLayout(self._chips)
        line.addWidget(self.filter)
        line.addWidget(self.figures)
        line.addWidget(self.read)

    def show_source(self, source: int) -> None:
        """Shows what is known about a source; one that is gone stays as it was."""
        from coding.browse import source_line

        self._row = each = self._desk.read(source_line, source)
        if each is None:
            return
        self.title.setText(each.title)
        clear(self._chips)
        for text in chips(each):
            self._chips.addWidget(Chip(text))
        self.be_short(self._short)
        self.show_figures(each.codings)
        self.read.setText(tr("Read ✓") if each.status == "reviewed" else tr("Mark as read"))

    def be_short(self, short: bool) -> None:
        """Leaves out what there is no room for beside a second source."""
        for at in range(self._chips.count()):
            chip = self._chips.itemAt(at)
            if chip is not None and (widget := chip.widget()) is not None:
                widget.setVisible(not short)
        self._short = short

    def show_only(self, words: str) -> None:
        """What is left out of the transcript by a filter, "" for nothing."""
        self.filter.setText(f"{words}  ✕".replace("&", "&&"))
        self.filter.setVisible(bool(words))

    def show_figures(self, codings: int) -> None:
        """How many codings lie on it."""
        self.figures.setText(trn("{n} coding", "{n} codings", codings))

    def _toggle(self) -> None:
        if self._row is not None:
            acts.mark_reviewed(self._desk, self._row.id, self._row.title, self._row.status != "reviewed")


def chips(each: SourceLine) -> list[str]:
    """Kind with date and length, who speaks, and what is out of the ordinary about how it came to be said."""
    what = [
        heading(each.kind),
        each.recorded_on or "",
        tr("{words} words", words=f"{each.words:,}".replace(",", " ")),
    ]
    return [
        " · ".join(part for part in what if part),
        *([each.participant_names] if each.participant_names else []),
        *([value_name(each.exposure)] if each.exposure != EXPOSURES[0] else []),
        *([value_name(each.brand)] if each.brand != BRANDS[0] else []),
    ]
