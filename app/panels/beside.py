"""One or two transcripts side by side; the one that had the keyboard last is coded and navigated."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from app.desk import Desk
from app.panels.coding_panel import CodingPanel
from app.theme import current
from app.widgets.boxes import Bar, Ground, column, row
from app.widgets.buttons import IconButton
from app.widgets.fields import Choice
from models.translation import tr


class Edge(QWidget):
    """A line above a pane, in the accent colour while it is the one that is coded."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(2)
        self._on = False
        self.hide()

    def turn(self, on: bool) -> None:
        """Says whether this is the pane that is coded."""
        self._on = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """QWidget."""
        QPainter(self).fillRect(self.rect(), QColor(current().accent if self._on else current().line))


class SourceBar(Bar):
    """Which source the second pane shows; `chosen(source id)`, `closed()`."""

    chosen = Signal(int)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("bottom", 52)
        self._desk = desk
        line = row(self, margins=(16, 0, 8, 0), gap=8)
        self.choice = Choice()
        self.choice.setAccessibleName(tr("Source of the second pane"))
        self.choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(12)
        self.choice.activated.connect(lambda at: self.chosen.emit(self.choice.itemData(at)))
        line.addWidget(self.choice, 1)
        line.addWidget(IconButton("close", tr("Close the second pane"), self.closed.emit))

    def fill(self, shown: int) -> list[int]:
        """All sources with the one shown chosen; their ids."""
        from coding.reading import source_titles

        rows = self._desk.read(source_titles)
        self.choice.clear()
        for number, title in rows:
            self.choice.addItem(title, number)
        self.choice.setCurrentIndex(max(0, self.choice.findData(shown)))
        return [number for number, _ in rows]


class Pane(Ground):
    """The second transcript with its own choice of a source."""

    def __init__(self, desk: Desk, make: Callable[[], CodingPanel]) -> None:
        super().__init__("panel", "left")
        self.edge, self.bar, self.coding = Edge(), SourceBar(desk), make()
        self.coding.head.hide()
        box = column(self)
        for widget in (self.edge, self.bar, self.coding):
            box.addWidget(widget)
        box.setStretch(2, 1)
        self.bar.chosen.connect(self._choose)
        self.coding.source_shown.connect(lambda source: self.bar.fill(source))

    def _choose(self, source: int) -> None:
        self.coding.show_source(source)
        self.coding.view.setFocus(Qt.FocusReason.OtherFocusReason)


class Beside(QSplitter):
    """`active` is the pane that acts go to; `opened(bool)` when the second one came or went."""

    opened = Signal(bool)
    second_made = Signal(object)

    def __init__(self, desk: Desk, first: CodingPanel, make: Callable[[], CodingPanel]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._desk, self._make = desk, make
        self.first, self.active = first, first
        self._edge = Edge()
        left = Ground("panel")
        box = column(left)
        box.addWidget(self._edge)
        box.addWidget(first, 1)
        self.addWidget(left)
        self.pane: Pane | None = None
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        desk.changed.connect(lambda changes, _: self._refill() if changes.touches("source") else None)

    @property
    def is_open(self) -> bool:
        """Whether there are two."""
        return self.pane is not None and self.pane.isVisibleTo(self)

    def toggle(self) -> None:
        """Opens the second pane on the source after the first one's, or closes it."""
        if self.is_open:
            self._close()
        else:
            self._open()

    def _open(self) -> None:
        if self.pane is None:
            self.pane = Pane(self._desk, self._make)
            self.pane.bar.closed.connect(self._close)
            self.addWidget(self.pane)
            self.second_made.emit(self.pane.coding)
        ids = self.pane.bar.fill(self.pane.coding.source)
        if self.pane.coding.source not in ids:
            at = ids.index(self.first.source) + 1 if self.first.source in ids else 0
            self.pane.coding.show_source(ids[at % len(ids)])
        self._show(True)
        self.setSizes([1000, 1000])
        self.pane.coding.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._show(False)
        self._choose(self.first)
        self.first.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, two: bool) -> None:
        assert self.pane is not None
        self.pane.setVisible(two)
        self.pane.edge.setVisible(two)
        self._edge.setVisible(two)
        self.first.head.be_short(two)
        self.opened.emit(two)

    def _refill(self) -> None:
        if self.pane is None or not self._desk.is_open:
            return
        ids = self.pane.bar.fill(self.pane.coding.source)
        if self.is_open and self.pane.coding.source not in ids:
            self._close()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.pane is not None and self.isAncestorOf(now):
            self._choose(self.pane.coding if self.pane.isAncestorOf(now) else self.first)

    def _choose(self, panel: CodingPanel) -> None:
        self.active = panel
        self._edge.turn(panel is self.first)
        if self.pane is not None:
            self.pane.edge.turn(panel is not self.first)
