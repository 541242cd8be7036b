"""The list of a panel: quiet, keyboard first, one choice."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QWidget

from app.itemmodels.groups import GroupedModel
from app.widgets.row_ring import TabRing, paint_row_ring

Index = QModelIndex | QPersistentModelIndex


class LineList(QListView):
    """Shows a GroupedModel; `chosen(id)` when a line becomes current, `opened(id)` on Enter or double click."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(
        self, model: GroupedModel, delegate: QStyledItemDelegate, name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        TabRing(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def choose(self, number: int) -> None:
        """Makes a line current without saying so."""
        at = self._model.row_of(number)
        if at >= 0 and at != self.currentIndex().row():
            self.blockSignals(True)
            self.setCurrentIndex(self._model.index(at))
            self.scrollTo(self._model.index(at))
            self.blockSignals(False)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """QAbstractItemView: says what was chosen."""
        super().currentChanged(current, previous)
        line = self._model.line(current.row())
        if line is not None and not self.signalsBlocked():
            self.chosen.emit(line.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """QAbstractItemView: with a ring where the keyboard is."""
        super().paintEvent(event)
        paint_row_ring(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QListView: Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _open(self, at: int) -> None:
        line = self._model.line(at)
        if line is not None:
            self.opened.emit(line.id)
