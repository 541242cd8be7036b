"""The head of a source: its title, what it is, who speaks, how far it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.operations import sources as acts
from app.widgets.boxes import Bar, clear, row
from app.widgets.buttons import Button
from app.widgets.text import Chip, ElidedLabel, Label

if TYPE_CHECKING:
    from coding.browse import SourceLine


class SourceHead(Bar):
    """One line of 52 pixels."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("bottom", 52, parent)
        self._desk = desk
        self._row: SourceLine | None = None
        line = row(self, margins=(24, 0, 16, 0), gap=12)
        self.title = ElidedLabel("", "page")
        self.title.setMinimumWidth(160)
        self._chips = row(gap=8)
        self.figures = Label("", "muted")
        self.read = Button("Mark as read", "quiet", self._toggle)
        line.addWidget(self.title, 1)
        line.addLayout(self._chips)
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
        self.show_figures(each.codings)
        self.read.setText("Read ✓" if each.status == "reviewed" else "Mark as read")

    def show_figures(self, codings: int) -> None:
        """How many codings lie on it."""
        self.figures.setText("1 coding" if codings == 1 else f"{codings} codings")

    def _toggle(self) -> None:
        if self._row is not None:
            acts.mark_reviewed(self._desk, self._row.id, self._row.title, self._row.status != "reviewed")


def chips(each: SourceLine) -> list[str]:
    """Kind with date and length, then who speaks."""
    what = [each.kind.capitalize(), each.recorded_on or "", f"{each.words:,} words".replace(",", " ")]
    return [
        " · ".join(part for part in what if part),
        *([each.participant_names] if each.participant_names else []),
    ]
