"""The people table as Qt sees it: filtered, sorted, edited in place; unchanged cells are left alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.widgets.text import tip
from coding.roster.columns import DATE, FIGURE, NUMBER, Column
from coding.roster.paste import Edit
from coding.roster.table import Person, Roster
from coding.roster.values import WrongValue, value_of

if TYPE_CHECKING:
    from coding.roster.cautions import Caution

Index = QModelIndex | QPersistentModelIndex
PERSON_ROLE = int(Qt.ItemDataRole.UserRole)
COLUMN_ROLE = PERSON_ROLE + 1
CAUTION_ROLE = PERSON_ROLE + 2
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_TYPED = _SHOWN | Qt.ItemFlag.ItemIsEditable
_PARTS = re.compile(r"(\d+)")
_KINDS_OF = {
    "name": ("ethics", "withdrawn", "overdue"),
    "lifecycle": ("ethics",),
    "consent": ("withdrawn", "unknown"),
}


class PeopleModel(QAbstractTableModel):
    """`edited(Edit, column title, name)` for a cell that was typed, `refused(error)` for one that cannot be."""

    edited = Signal(object, str, str)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = Roster((), ())
        self.cautions: Mapping[int, tuple[Caution, ...]] = {}
        self.read_only = False
        self._columns: list[Column] = []
        self._people: list[Person] = []
        self._hidden: frozenset[str] = frozenset()
        self._fits: Callable[[Person], bool] = lambda person: True
        self._by, self._order = "", Qt.SortOrder.AscendingOrder

    def fill(self, table: Roster, cautions: Mapping[int, tuple[Caution, ...]]) -> None:
        """Shows a table; where the same people stand in the same places, only what differs is drawn anew."""
        told, self.table, self.cautions = self.cautions, table, cautions
        columns, people = self._shown_columns(), self._shown_people()
        same_people = [person.id for person in people] == [person.id for person in self._people]
        if same_people and columns == self._columns:
            self._update(people, told)
            return
        self.beginResetModel()
        self._columns, self._people = columns, people
        self.endResetModel()

    def would_reset(self, table: Roster) -> bool:
        """Whether filling with this table would close an open editor."""
        now, self.table = self.table, table
        columns, ids = self._shown_columns(), [person.id for person in self._shown_people()]
        self.table = now
        return columns != self._columns or ids != [person.id for person in self._people]

    def show_only(self, fits: Callable[[Person], bool]) -> None:
        """Shows the people that fit."""
        self._fits = fits
        self.fill(self.table, self.cautions)

    def hide_columns(self, keys: frozenset[str]) -> None:
        """Leaves columns out; the name always stays."""
        self._hidden = keys - {"name"}
        self.fill(self.table, self.cautions)

    def _update(self, people: list[Person], told: Mapping[int, tuple[Caution, ...]]) -> None:
        old, self._people = self._people, people
        last = len(self._columns) - 1
        for at, (was, now) in enumerate(zip(old, people, strict=True)):
            if was != now or told.get(now.id) != self.cautions.get(now.id):
                self.dataChanged.emit(self.index(at, 0), self.index(at, last))

    def _shown_columns(self) -> list[Column]:
        return [column for column in self.table.columns if column.key not in self._hidden]

    def _shown_people(self) -> list[Person]:
        people = [person for person in self.table.people if self._fits(person)]
        people.sort(key=lambda person: natural(self.table.cell(person, "name")))
        if self._by not in self.table.places:
            return people
        column, place = self.table.column(self._by), self.table.places[self._by]
        said = [person for person in people if person.cells[place]]
        said.sort(
            key=lambda person: _ordered(column, person.cells[place]),
            reverse=self._order == Qt.SortOrder.DescendingOrder,
        )
        return said + [person for person in people if not person.cells[place]]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """QAbstractItemModel: by numbers, days and places in a list of choices; nothing said comes last."""
        self._by = self._columns[column].key if 0 <= column < len(self._columns) else ""
        self._order = order
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._people[index.row()].id, index.column()) for index in self.persistentIndexList()]
        self._people = self._shown_people()
        for index, person, place in kept:
            self.changePersistentIndex(index, self.index(self.row_of(person), place))
        self.layoutChanged.emit()

    def person(self, at: int) -> Person | None:
        """The participant of a row."""
        return self._people[at] if 0 <= at < len(self._people) else None

    def ids(self) -> list[int]:
        """The participants in the order shown."""
        return [person.id for person in self._people]

    def columns(self) -> list[Column]:
        """The columns in the order shown."""
        return self._columns

    def row_of(self, person: int) -> int:
        """The row of a participant, or −1."""
        return next((at for at, each in enumerate(self._people) if each.id == person), -1)

    def column_of(self, key: str) -> int:
        """The place of a column, or −1."""
        return next((at for at, column in enumerate(self._columns) if column.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """QAbstractItemModel: what is counted, and a project that can only be read, cannot be typed into."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _TYPED if not self.read_only and self._columns[index.column()].is_typed else _SHOWN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """QAbstractItemModel."""
        person = self.person(index.row()) if index.isValid() else None
        if person is None:
            return None
        column = self._columns[index.column()]
        text = self.table.cell(person, column.key)
        said = column.said(text)
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(said.split()) if "\n" in said else said
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.kind in (NUMBER, FIGURE) else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join([said, *(each.sentence for each in self._told(person, column))]).strip())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = [each.sentence for each in self._told(person, column)]
            return ", ".join([f"{column.title}: {said or '–'}", *told])
        answers = {
            Qt.ItemDataRole.EditRole: text,
            PERSON_ROLE: person,
            COLUMN_ROLE: column,
            CAUTION_ROLE: self._told(person, column),
        }
        return answers.get(role)

    def _told(self, person: Person, column: Column) -> tuple[Caution, ...]:
        kinds = _KINDS_OF.get(column.key, ())
        if not kinds:
            return ()
        return tuple(each for each in self.cautions.get(person.id, ()) if each.kind in kinds)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """QAbstractItemModel: checks what was typed, shows it at once and hands it on."""
        person = self.person(index.row()) if index.isValid() else None
        if person is None or role != Qt.ItemDataRole.EditRole or self.read_only:
            return False
        column = self._columns[index.column()]
        now = self.table.cell(person, column.key)
        try:
            stored = value_of(column, str(value))
        except WrongValue as wrong:
            if str(value) != now:
                self.refused.emit(wrong)
            return False
        if stored == now:
            return False
        self._show(index.row(), person, column, stored)
        self.edited.emit(Edit(person.id, column.key, stored), column.title, self.table.cell(person, "name"))
        return True

    def _show(self, at: int, person: Person, column: Column, text: str) -> None:
        """Puts a cell on the screen before it is stored; what is read afterwards puts it right."""
        cells = list(person.cells)
        cells[self.table.places[column.key]] = text
        new = replace(person, cells=tuple(cells))
        people = tuple(new if each.id == person.id else each for each in self.table.people)
        self.table = replace(self.table, people=people)
        self._people[at] = new
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._columns) - 1))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """QAbstractItemModel."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.kind in (NUMBER, FIGURE) else _LEFT
        return tip(column.title) if role == Qt.ItemDataRole.ToolTipRole else None

    def texts(self, rows: Sequence[int], columns: Sequence[int]) -> list[list[str]]:
        """The cells of rows and columns as they are stored."""
        places = [self.table.places[self._columns[at].key] for at in columns]
        return [[self._people[row].cells[place] for place in places] for row in rows]


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A text so that P2 comes before P10, whatever its case."""
    parts = _PARTS.split(text.casefold())
    return tuple(
        (1, int(part[:18]), part) if part.isascii() and part.isdigit() else (0, 0, part)
        for part in parts
        if part
    )


def _ordered(column: Column, text: str) -> Any:
    """What a cell is sorted by: numbers by size, choices by their place, words as people count."""
    if column.kind in (NUMBER, FIGURE):
        try:
            return (0, float(text), "")
        except ValueError:
            return (1, 0.0, text)
    if column.kind == DATE:
        return (0, 0.0, text)
    if column.choices:
        at = column.choices.index(text) if text in column.choices else len(column.choices)
        return (0, float(at), text.casefold())
    return natural(text)
