"""A table without grid: rows are the choice, Enter opens, columns keep their widths."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from app.theme import current_type

Index = QModelIndex | QPersistentModelIndex


class QuietTable(QTableView):
    """`pointed(row)` when another row is current, `opened(row)` on Enter or double click, `deleted(row)`.

    `widths` in pixels; the column whose width is 0 takes the rest. Rows are `padding` higher than the type.
    """

    pointed = Signal(int)
    opened = Signal(int)
    deleted = Signal(int)

    def __init__(
        self,
        model: QAbstractTableModel,
        delegate: QStyledItemDelegate,
        name: str,
        widths: tuple[int, ...],
        padding: int = 21,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._head(widths, current_type().body + padding)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def _head(self, widths: tuple[int, ...], height: int) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setMinimumSectionSize(height)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(48)
        for at, width in enumerate(widths):
            if width:
                head.resizeSection(at, width)
            else:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """QAbstractItemView."""
        super().currentChanged(current, previous)
        if current.row() != previous.row() or not previous.isValid():
            self.pointed.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QTableView: Enter opens, Delete deletes."""
        at = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            self.opened.emit(at)
        elif event.key() == Qt.Key.Key_Delete and at >= 0:
            self.deleted.emit(at)
        else:
            super().keyPressEvent(event)
