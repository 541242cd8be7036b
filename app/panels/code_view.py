"""The tree of codes as a view: keys, clicks, drag; the codebook panel says what they do."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from app.delegates.lists import CodeDelegate
from app.itemmodels.code_tree import CodeTree
from app.widgets.row_ring import TabRing, paint_row_ring
from models.translation import tr

Index = QModelIndex | QPersistentModelIndex
_SHIFT_KEYS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_WAYS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Right: "in",
    Qt.Key.Key_Left: "out",
}


class CodeView(QTreeView):
    """`applied(id)` on Enter or double click, `edited(id)` on Ctrl+Enter, `deleted(id)` on Delete.

    `menu_asked(id, place)`; `shifted(id, way)` on Alt+Shift+arrows: "up", "down", "in" below the code above,
    "out" beside its parent.
    """

    applied = Signal(int)
    edited = Signal(int)
    deleted = Signal(int)
    shifted = Signal(int, str)
    pointed = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, model: CodeTree, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.delegate = CodeDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Codebook"))
        TabRing(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(14)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(600)
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

    @property
    def chosen(self) -> list[int]:
        """The ids of all selected codes, from top to bottom."""
        rows = [self._model.row_at(index) for index in self.selectedIndexes()]
        order = {row.id: at for at, row in enumerate(self._model.rows)}
        return sorted((row.id for row in rows if row is not None), key=order.__getitem__)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """QAbstractItemView: with a ring where the keyboard is."""
        super().paintEvent(event)
        paint_row_ring(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QTreeView: Enter applies, Delete deletes, the menu key opens the menu."""
        row = self._model.row_at(self.currentIndex())
        editing = self.state() == QAbstractItemView.State.EditingState
        if row is None or editing:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.edited if control else self.applied).emit(row.id)
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(row.id)
        elif event.modifiers() == _SHIFT_KEYS and Qt.Key(event.key()) in _WAYS:
            self.shifted.emit(row.id, _WAYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Menu:
            self._ask_menu(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)

    def _ask_menu(self, place: QPoint) -> None:
        row = self._model.row_at(self.indexAt(place))
        if row is not None:
            self.menu_asked.emit(row.id, self.viewport().mapToGlobal(place))
