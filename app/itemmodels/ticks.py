"""Lines under heads that can be ticked; nothing is done with them before a person says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from app.itemmodels.groups import GroupedModel, Head, Line

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class TickRow:
    """What a line says: its words, those at [mark_start, mark_end) lit up, where they are, and a note."""

    text: str
    where: str = ""
    mark_start: int = 0
    mark_end: int = 0
    note: str = ""


class TickModel(GroupedModel):
    """Lines whose row is a TickRow; `ticks_changed()` when another line is ticked."""

    ticks_changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.ticked: set[int] = set()

    def show(self, items: Iterable[Head | Line], ticked: Iterable[int]) -> None:
        """Replaces lines and ticks."""
        self.ticked = set(ticked)
        self.fill([])
        self.fill(items)
        self.ticks_changed.emit()

    def chosen(self) -> list[int]:
        """The ids of the ticked lines, in the order shown."""
        return [number for number in self.ids() if number in self.ticked]

    def tick(self, numbers: Iterable[int], on: bool) -> None:
        """Ticks lines or takes their ticks off."""
        numbers = set(numbers)
        self.ticked = self.ticked | numbers if on else self.ticked - numbers
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
        self.ticks_changed.emit()

    def toggle(self, row: int) -> None:
        """Ticks the line at a row, or takes its tick off."""
        line = self.line(row)
        if line is not None:
            self.tick([line.id], line.id not in self.ticked)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """QAbstractItemModel: also whether a line is ticked."""
        if role == Qt.ItemDataRole.CheckStateRole and (line := self.line(index.row())) is not None:
            return Qt.CheckState.Checked if line.id in self.ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """QAbstractItemModel: lines can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if flags else flags
