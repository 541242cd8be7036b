"""The head of a source: its title, what it is, who speaks, how far it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.circumstances import BRANDS, EXPOSURES, value_name
from app.desk import Desk
from app.operations import sources as acts
from app.theme import scaled
from app.vocabulary import heading
from app.widgets.boxes import Ground
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.text import Chip, ElidedLabel, Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.browse import SourceLine


_LINE, _TITLE = 52, 160


class SourceHead(Ground):
    """One line of 52 pixels, or two where what is said of the source has no room beside its title.

    `filter_cleared` when everything is to be drawn again.
    """

    filter_cleared = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("panel", "bottom", parent)
        self._desk = desk
        self._row: SourceLine | None = None
        self._short = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 0, 16, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.title = ElidedLabel("", "page")
        self._about = QWidget()
        self._flow = FlowLayout(self._about, gap=8)
        self._chips: list[Chip] = []
        self.figures = Label("", "muted")
        self._flow.addWidget(self.figures)
        self.filter = Button("", "chip", self.filter_cleared.emit)
        self.filter.setAccessibleName(tr("Show everything again"))
        self.filter.hide()
        self.read = Button(tr("Mark as read"), "quiet", self._toggle)
        for at, widget in ((0, self.title), (2, self.filter), (3, self.read)):
            self._grid.addWidget(widget, 0, at)
        self._lines = 0
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """QWidget: a second line where one is too short."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: follows the type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Puts what is said of the source beside its title, or below it."""
        parts = (self._about, self.filter, self.read)
        shown = [each for each in parts if not each.isHidden() or each is self._about]
        least = scaled(_TITLE, 1.2)
        wide = [
            self._flow.one_line().width() if each is self._about else each.sizeHint().width()
            for each in shown
        ]
        margins = self._grid.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        lines = 2 if least + sum(wide) + 12 * len(shown) > room else 1
        self._about.setMinimumWidth(wide[0] if lines == 1 else 0)
        self.title.setMinimumWidth(least)
        air = 8 if lines == 2 else 0
        self._grid.setContentsMargins(margins.left(), air, margins.right(), air)
        self.setMinimumHeight(scaled(_LINE))
        if lines != self._lines:
            self._lines = lines
            self._grid.removeWidget(self._about)
            spot = (0, 1, 1, 1) if lines == 1 else (1, 0, 1, 4)
            self._grid.addWidget(self._about, *spot, Qt.AlignmentFlag.AlignVCenter)

    def show_source(self, source: int) -> None:
        """Shows what is known about a source; one that is gone stays as it was."""
        from coding.browse import source_line

        self._row = each = self._desk.read(source_line, source)
        if each is None:
            return
        self.title.setText(each.title)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.figures)
        self._chips = [Chip(text) for text in chips(each)]
        for label in (*self._chips, self.figures):
            self._flow.addWidget(label)
        self.be_short(self._short)
        self.show_figures(each.codings)
        self.read.setText(tr("Read ✓") if each.status == "reviewed" else tr("Mark as read"))
        self._fit()

    def be_short(self, short: bool) -> None:
        """Leaves out what there is no room for beside a second source."""
        self._short = short
        for chip in self._chips:
            chip.setVisible(not short)
        self._fit()

    def show_only(self, words: str) -> None:
        """What is left out of the transcript by a filter, "" for nothing."""
        self.filter.setText(f"{words}  ✕".replace("&", "&&"))
        self.filter.setVisible(bool(words))
        self._fit()

    def show_figures(self, codings: int) -> None:
        """How many codings lie on it."""
        self.figures.setText(trn("{n} coding", "{n} codings", codings))
        self._fit()

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
