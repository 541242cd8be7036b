"""How far suggestions can be trusted: for each code precision, recall, acceptance, or that examples lack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.qualities import spoken
from app.widgets.boxes import clear, row
from app.widgets.sheet import Sheet
from app.widgets.text import ElidedLabel, Label, Rule
from models.translation import tr

if TYPE_CHECKING:
    from coding.suggest.results import CodeQuality


class QualitySheet(Sheet):
    """What the desk knows of the quality of every code; `rows` are those it shows."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(tr("Quality of suggestions"), window, 640, 640)
        self._qualities = desk.qualities
        self.rows: list[CodeQuality] = []
        self.state = Label(tr("Estimating on your own codings …"), "muted", wrap=True)
        self.body.addWidget(self.state)
        self.body.addStretch(1)
        signals = (
            (self._qualities.changed, self._fill),
            (self._qualities.worked, self._show_work),
            (self._qualities.failed_with, self._say),
        )
        for signal, hear in signals:
            signal.connect(hear)
        self.closed.connect(lambda: [signal.disconnect(hear) for signal, hear in signals])
        if self._qualities.rows:
            self._fill()
        self._qualities.want()

    def _show_work(self, done: int, total: int) -> None:
        if total and not self.rows:
            words = tr("Estimating on your own codings … {done} of {total}", done=done, total=total)
            self.state.setText(words)

    def _say(self, problem: str) -> None:
        self.state.setText(problem)

    def _fill(self) -> None:
        found = self._qualities.rows.values()
        self.rows = sorted(found, key=lambda each: (not each.enough, -each.positives, each.code))
        clear(self.body)
        words = tr(
            "Each coding was left out in turn and suggested again: how often that was right, how much was found."
        )
        self.state = Label(words, "muted", wrap=True)
        self.body.addWidget(self.state)
        for each in self.rows:
            line = row(gap=12)
            line.addWidget(ElidedLabel(each.code), 1)
            line.addWidget(Label(spoken(each), "small"))
            self.body.addLayout(line)
            self.body.addWidget(Rule())
        self.body.addStretch(1)


def show_quality(desk: Desk, window: QWidget) -> QualitySheet:
    """Opens the sheet over the window and begins to estimate."""
    sheet = QualitySheet(desk, window)
    sheet.present()
    return sheet
