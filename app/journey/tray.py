"""The unplaced tray: passages whose stage nobody knows yet, dragged onto a stage or sent there by a key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.desk import Desk
from app.journey import acts
from app.journey.canvas import PASSAGE_MIME
from app.journey.panel import Panel
from app.journey.quote_card import Choices, QuoteCard
from coding.journey.view import JourneyView, Quote, Stage
from models.translation import tr

if TYPE_CHECKING:
    from coding.journey.rows import Facts

FIRST = 40


class Unplaced(QuoteCard):
    """A quote that can be dragged onto a stage of the map."""

    _from: QPointF | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """QWidget: a drag may begin here."""
        self._from = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """QWidget: takes the passage along."""
        if self._from is None or self.quote.passage_id is None:
            return
        if (event.position() - self._from).manhattanLength() < QApplication.startDragDistance():
            return
        self._from = None
        carried = QMimeData()
        carried.setData(PASSAGE_MIME, QByteArray(str(self.quote.passage_id).encode("ascii")))
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """QWidget: a click without a drag goes to the words."""
        if self._from is not None:
            super().mouseReleaseEvent(event)
        self._from = None


class TrayPanel(Panel):
    """`revealed(Quote)` when a quote was clicked; 1–9 on a quote sends it to that stage."""

    revealed = Signal(object)

    def __init__(self, desk: Desk, view: JourneyView, facts: Facts | None) -> None:
        super().__init__()
        self._desk, self._view = desk, view
        self.quotes: list[Unplaced] = []
        if not view.unplaced:
            self.words(tr("Every passage has its stage."), "muted")
        elif view.map_id is None:
            self.words(tr("Keep this map to give passages their stage."), "muted")
        else:
            self.words(tr("Drag a quote onto its stage, or choose it and press the stage’s number."), "muted")
        for quote in view.unplaced[:FIRST]:
            shown = Unplaced(quote, "kind.fact", facts, self._choices(quote))
            shown.opened.connect(partial(self.revealed.emit, quote))
            self.quotes.append(shown)
            self.add(shown)
        if len(view.unplaced) > FIRST:
            self.words(
                tr("{value} more come up when these are placed.", value=len(view.unplaced) - FIRST), "small"
            )
        self.end()

    def _choices(self, quote: Quote) -> Choices:
        if self._view.map_id is None or self._desk.read_only or quote.passage_id is None:
            return []
        placed = partial(self._place, quote.passage_id)
        return [
            (
                tr("Place in {name}", name=stage.name),
                str(number) if number < 10 else "",
                partial(placed, stage),
            )
            for number, stage in enumerate(self._view.stages, 1)
            if stage.row_id is not None
        ]

    def _place(self, passage: int, stage: Stage) -> None:
        if stage.row_id is not None:
            acts.place_passage(self._desk, passage, stage.row_id, stage.name)
