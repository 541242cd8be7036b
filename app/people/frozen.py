"""The column of names that stays in sight while the rest of the table moves sideways."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from app.people.editors import CellDelegate
from app.people.model import PeopleModel

Index = QModelIndex | QPersistentModelIndex


class FrozenNames(QTableView):
    """Lies over the first column of a table and follows its rows; the table keeps the keys and the typing.

    `row_pressed(row)` and `row_opened(row)` by the mouse.
    """

    row_pressed = Signal(int)
    row_opened = Signal(int)

    def __init__(self, table: QTableView, model: PeopleModel) -> None:
        super().__init__(table)
        self._table = table
        self.setModel(model)
        self.setItemDelegate(CellDelegate(model, self))
        self.setAccessibleName(table.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(lambda _: self.place())
        table.horizontalHeader().sectionResized.connect(lambda *_: self.place())
        table.selectionModel().currentChanged.connect(lambda now, _: self._follow(now))
        model.modelReset.connect(self.place)
        self.hide()

    def place(self) -> None:
        """Over the names, while these have moved out of sight and no cell is typed into."""
        table, names = self._table, self.columnWidth(0)
        typing = table.state() == QAbstractItemView.State.EditingState
        shown = table.horizontalScrollBar().value() > 0 and not typing
        if shown:
            self._fit()
            names = table.columnWidth(0)
            port = table.viewport().geometry()
            self.setGeometry(port.left(), 0, names, port.bottom() + 1)
            self.verticalScrollBar().setValue(table.verticalScrollBar().value())
            self._follow(table.currentIndex())
        self.setVisible(shown)

    def _fit(self) -> None:
        head, rows = self._table.horizontalHeader(), self._table.verticalHeader()
        for at in range(1, self.model().columnCount()):
            self.setColumnHidden(at, True)
        self.setColumnWidth(0, self._table.columnWidth(0))
        self.horizontalHeader().setFixedHeight(head.height())
        self.verticalHeader().setMinimumSectionSize(rows.minimumSectionSize())
        self.verticalHeader().setDefaultSectionSize(rows.defaultSectionSize())

    def covered(self) -> int:
        """How many pixels of the table lie under the names."""
        return self._table.columnWidth(0) if self._table.horizontalScrollBar().value() > 0 else 0

    def _follow(self, now: Index) -> None:
        if now.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self.model().index(now.row(), 0), flags.ClearAndSelect)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """QAbstractItemView: only the table decides which rows are seen."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """QTableView: the row, in the column the table stands in."""
        self.row_pressed.emit(self.rowAt(event.position().toPoint().y()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """QTableView: the name is to be typed."""
        self.row_opened.emit(self.rowAt(event.position().toPoint().y()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """QTableView: the table scrolls."""
        event.ignore()
