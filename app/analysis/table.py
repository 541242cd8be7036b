"""The table of a finding: its first row holds the headings, figures stand at the right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.analysis.words import heading, judgement
from app.widgets.text import tip
from coding.analysis.result import Cell, Rows

Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class FindingTable(QAbstractTableModel):
    """Rows of words and numbers, shown as they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._head: tuple[str, ...] = ()
        self._rows: Rows = ()

    def fill(self, rows: Rows) -> None:
        """Shows a table whose first row holds the headings."""
        self.beginResetModel()
        self._head = tuple(heading(shown(cell)) for cell in rows[0]) if rows else ()
        self._rows = rows[1:]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._head)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """QAbstractItemModel."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        cell = row[index.column()] if index.column() < len(row) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = judgement(shown(cell)) if index.column() else shown(cell)
            return words if role == Qt.ItemDataRole.DisplayRole else tip(words)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if isinstance(cell, int | float) else _LEFT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """QAbstractItemModel: headings stand where their column's cells stand."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._head):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and self._rows:
            return self.data(self.index(0, section), role)
        return None


def shown(cell: Cell) -> str:
    """A cell as words: nothing as a dash, shares and coefficients with three digits at most."""
    if cell is None:
        return "–"
    return f"{cell:.3g}" if isinstance(cell, float) else str(cell)
