"""The people table as a view: cells are chosen, typed into, copied, pasted and emptied as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QTableView, QWidget

from app.people.editors import CellDelegate
from app.people.frozen import FrozenNames
from app.people.model import PeopleModel
from app.theme import current_type
from coding.roster.columns import DATE, FIGURE, NUMBER, YES_NO, Column

Index = QModelIndex | QPersistentModelIndex
Cells = list[tuple[int, str]]
_WIDTHS = {NUMBER: 116, DATE: 128, YES_NO: 116, FIGURE: 84}
_OWN_WIDTHS = {
    "name": 132,
    "persona": 132,
    "account": 132,
    "role": 150,
    "lifecycle": 150,
    "dmu": 132,
    "consent": 110,
    "quote_release": 104,
    "consent_scope": 220,
    "note": 240,
}
_USUAL = 132
_NARROW, _WIDE = 56, 480


class PeopleGrid(QTableView):
    """`pointed(participant id)`; `copy_asked(with headings)`, `cut_asked`, `paste_asked`, `clear_asked`;

    `remove_asked`; `menu_asked(place on screen)`, `head_asked(column key, place on screen)`; `rested` when no
    cell is typed into any more; `resized(column key, width)` by the person.
    """

    pointed = Signal(int)
    copy_asked = Signal(bool)
    cut_asked = Signal()
    paste_asked = Signal()
    clear_asked = Signal()
    remove_asked = Signal()
    menu_asked = Signal(QPoint)
    head_asked = Signal(str, QPoint)
    rested = Signal()
    resized = Signal(str, int)

    def __init__(
        self, model: PeopleModel, name: str, widths: Mapping[str, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._people, self._kept = model, dict(widths)
        self._sizing = False
        self.setModel(model)
        self.delegate = CellDelegate(model, self)
        self.delegate.entered.connect(self._go_on)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.AnyKeyPressed | triggers.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda at: self.menu_asked.emit(self.viewport().mapToGlobal(at))
        )
        self._set_head()
        model.modelReset.connect(self.fit)
        self.names = FrozenNames(self, model)
        self.names.row_pressed.connect(lambda row: self._press(row, self.key))
        self.names.row_opened.connect(self._open_name)
        self.fit()

    def _set_head(self) -> None:
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        # A selection of its own: else every painting asks whether all cells of a column are chosen, one by one.
        head.setSelectionModel(QItemSelectionModel(self._people, self))
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionsMovable(False)
        head.setMinimumSectionSize(_NARROW)
        head.setMaximumSectionSize(_WIDE)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._ask_head)
        head.sectionResized.connect(self._resized)
        self.setSortingEnabled(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def fit(self) -> None:
        """Rows and columns follow the type size and the widths a person chose."""
        scale, size = current_type().scale, current_type().body
        height = round(size * 1.42) + 12
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self._sizing = True
        for at, column in enumerate(self._people.columns()):
            self.setColumnWidth(at, self._kept.get(column.key, round(_usual(column) * scale)))
        self._sizing = False

    def _resized(self, at: int, _before: int, width: int) -> None:
        columns = self._people.columns()
        if not self._sizing and at < len(columns):
            self._kept[columns[at].key] = width
            self.resized.emit(columns[at].key, width)

    def _ask_head(self, place: QPoint) -> None:
        at = self.horizontalHeader().logicalIndexAt(place)
        columns = self._people.columns()
        if 0 <= at < len(columns):
            self.head_asked.emit(columns[at].key, self.horizontalHeader().mapToGlobal(place))

    @property
    def is_typing(self) -> bool:
        """Whether a cell is open."""
        return self.state() == QAbstractItemView.State.EditingState

    @property
    def person(self) -> int | None:
        """The participant of the current cell."""
        found = self._people.person(self.currentIndex().row())
        return found.id if found else None

    @property
    def key(self) -> str:
        """The column of the current cell."""
        at = self.currentIndex().column()
        return self._people.columns()[at].key if 0 <= at < len(self._people.columns()) else "name"

    def _chosen(self) -> list[tuple[range, range]]:
        """The chosen blocks as (rows, columns); quick for many cells, as Qt holds no list of them."""
        blocks = self.selectionModel().selection().toList()
        return [
            (range(each.top(), each.bottom() + 1), range(each.left(), each.right() + 1)) for each in blocks
        ]

    def chosen_rows(self) -> list[int]:
        """The rows of chosen cells, in order."""
        return sorted({row for rows, _ in self._chosen() for row in rows})

    def chosen_columns(self) -> list[int]:
        """The columns of chosen cells, in order."""
        return sorted({column for _, columns in self._chosen() for column in columns})

    def chosen_cells(self) -> Cells:
        """The chosen cells that can be typed into, as (participant, column key), row after row."""
        ids, columns = self._people.ids(), self._people.columns()
        found = {(row, at) for rows, across in self._chosen() for row in rows for at in across}
        return [(ids[row], columns[at].key) for row, at in sorted(found) if columns[at].is_typed]

    def chosen_people(self) -> list[int]:
        """The participants of chosen cells, the current one first."""
        ids = self._people.ids()
        found = [ids[row] for row in self.chosen_rows()]
        return sorted(found, key=lambda each: each != self.person)

    def stand(self, person: int | None, key: str) -> None:
        """Makes a cell current and visible; the first one when it is not there."""
        row = self._people.row_of(person) if person is not None else 0
        index = self._people.index(max(0, row), max(0, self._people.column_of(key)))
        if index.isValid():
            self._choose(index)
            self.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        """Makes one cell the current and only chosen one, whatever keys are held down."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def type_into(self, person: int, key: str) -> None:
        """Opens a cell."""
        self.stand(person, key)
        self._open_cell()

    def _open_cell(self) -> None:
        if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())

    def _press(self, row: int, key: str) -> None:
        person = self._people.person(row)
        if person is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.stand(person.id, key)

    def _open_name(self, row: int) -> None:
        person = self._people.person(row)
        if person is not None:
            self.type_into(person.id, "name")

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """QAbstractItemView: a cell is not left under the names that stay."""
        super().scrollTo(index, hint)
        left = self.visualRect(index).left()
        if index.column() > 0 and left < self.names.covered():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (self.names.covered() - left))

    def edit(self, *given: Any) -> Any:
        """QAbstractItemView: the names that stay give way to a cell that is typed into."""
        opened = super().edit(*given)
        self.names.place()
        return opened

    def resizeEvent(self, event: QResizeEvent) -> None:
        """QTableView."""
        super().resizeEvent(event)
        self.names.place()

    def _go_on(self) -> None:
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if below.isValid():
            self._choose(below)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """QAbstractItemView: says whose row is current."""
        super().currentChanged(current, previous)
        person = self._people.person(current.row())
        if person is not None and (current.row() != previous.row() or not previous.isValid()):
            self.pointed.emit(person.id)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """QAbstractItemView: says when nothing is typed any more."""
        super().closeEditor(editor, hint)
        self.names.place()
        if not self.is_typing:
            self.rested.emit()

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: follows the type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QTableView: the keys of a spreadsheet."""
        if self.is_typing or not self._act(event):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        key, standard = Qt.Key(event.key()), QKeySequence.StandardKey
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(standard.Copy) or (control and shift and key == Qt.Key.Key_C):
            self.copy_asked.emit(shift)
        elif event.matches(standard.Cut):
            self.cut_asked.emit()
        elif event.matches(standard.Paste):
            self.paste_asked.emit()
        elif control and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_cell()
        elif key == Qt.Key.Key_Menu:
            self.menu_asked.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
        else:
            return False
        return True


def _usual(column: Column) -> int:
    """The width of a column at normal type size, in pixels."""
    return _OWN_WIDTHS.get(column.key, _WIDTHS.get(column.kind, _USUAL))
