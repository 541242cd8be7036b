"""A flat list with section heads in it; the frame of the source list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.widgets.text import tip

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
HEAD_ROLE = ROW_ROLE + 1
ID_ROLE = ROW_ROLE + 2


@dataclass(frozen=True)
class Head:
    """A section head: its words and its figure."""

    text: str
    figure: str = ""


@dataclass(frozen=True)
class Line:
    """One row of a list: an id, what it is called, what a screen reader says, and the row itself."""

    id: int
    text: str
    spoken: str
    row: Any


class GroupedModel(QAbstractListModel):
    """Heads and lines; heads cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Head | Line] = []

    def fill(self, items: Iterable[Head | Line]) -> None:
        """Replaces everything, changing only what differs where the ids stay the same."""
        items = list(items)
        if [_key(item) for item in items] == [_key(item) for item in self._items]:
            self._update(items)
            return
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def _update(self, items: Sequence[Head | Line]) -> None:
        for at, (old, new) in enumerate(zip(self._items, items, strict=True)):
            if old != new:
                self._items[at] = new
                self.dataChanged.emit(self.index(at), self.index(at))

    def line(self, at: int) -> Line | None:
        """The line at a row; None for a head."""
        item = self._items[at] if 0 <= at < len(self._items) else None
        return item if isinstance(item, Line) else None

    def row_of(self, number: int) -> int:
        """The row of an id, or −1."""
        found = (at for at, item in enumerate(self._items) if isinstance(item, Line) and item.id == number)
        return next(found, -1)

    def ids(self) -> list[int]:
        """The ids in the order shown."""
        return [item.id for item in self._items if isinstance(item, Line)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """QAbstractItemModel: the words, what is spoken, and the row or head itself."""
        if not index.isValid() or not 0 <= index.row() < len(self._items):
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if isinstance(item, Head):
            return item if role == HEAD_ROLE else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(item.spoken)
        answers = {Qt.ItemDataRole.AccessibleTextRole: item.spoken, ROW_ROLE: item.row, ID_ROLE: item.id}
        return answers.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """QAbstractItemModel: lines can be chosen."""
        if self.line(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _key(item: Head | Line) -> object:
    return item.id if isinstance(item, Line) else item.text
