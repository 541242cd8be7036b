"""The tree of codes as a view: keys, clicks, drag; the codebook panel says what they do."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from app.delegates.lists import CodeDelegate
from app.itemmodels.code_tree import CodeTree

Index = QModelIndex | QPersistentModelIndex


class CodeView(QTreeView):
    """`applied(id)` on Enter or double click, `deleted(id)` on Delete, `menu_asked(id, place)`."""

    applied = Signal(int)
    deleted = Signal(int)
    pointed = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, model: CodeTree, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.delegate = CodeDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName("Codebook")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(14)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)

    @property
    def code(self) -> int | None:
        """The id of the code that is current."""
        row = self._model.row_at(self.currentIndex())
        return row.id if row else None

    def choose(self, code: int) -> None:
        """Makes a code current and visible."""
        index = self._model.index_of(code)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def rename(self, code: int) -> None:
        """Opens the name of a code for editing in place."""
        self.choose(code)
        self.edit(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """QAbstractItemView."""
        super().currentChanged(current, previous)
        row = self._model.row_at(current)
        if row is not None:
            self.pointed.emit(row.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """QTreeView: applies a code, opens or closes a family."""
        index = self.indexAt(event.position().toPoint())
        row = self._model.row_at(index)
        if row is not None and row.codable:
            self.applied.emit(row.id)
        elif row is not None:
            self.setExpanded(index, not self.isExpanded(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QTreeView: Enter applies, Delete deletes, the menu key opens the menu."""
        row = self._model.row_at(self.currentIndex())
        editing = self.state() == QAbstractItemView.State.EditingState
        if row is None or editing:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.applied.emit(row.id)
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(row.id)
        elif event.key() == Qt.Key.Key_Menu:
            self._ask_menu(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)

    def _ask_menu(self, place: QPoint) -> None:
        row = self._model.row_at(self.indexAt(place))
        if row is not None:
            self.menu_asked.emit(row.id, self.viewport().mapToGlobal(place))
