"""The sources as a table with columns that can be sorted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.vocabulary import heading
from models.translation import noted, tr

if TYPE_CHECKING:
    from coding.browse import SourceLine

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
COLUMNS = (
    noted("Title"),
    noted("Kind"),
    noted("Participant"),
    noted("Words"),
    noted("Codings"),
    noted("Status"),
    noted("Date"),
)
NUMBERS = (3, 4)


class SourcesTable(QAbstractTableModel):
    """All sources; sorted in place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SourceLine] = []
        self._by, self._order = -1, Qt.SortOrder.AscendingOrder

    def fill(self, rows: Iterable[SourceLine]) -> None:
        """Shows these sources in the order chosen."""
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def row(self, at: int) -> SourceLine | None:
        """The source at a place."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def row_of(self, source: int) -> int:
        """The place of a source, or −1."""
        return next((at for at, row in enumerate(self._rows) if row.id == source), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """QAbstractItemModel."""
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._rows[index.row()].id) for index in self.persistentIndexList()]
        self._by, self._order = column, order
        self._arrange()
        for index, source in kept:
            self.changePersistentIndex(index, self.index(self.row_of(source), index.column()))
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        if self._by >= 0:
            self._rows.sort(
                key=lambda row: _key(row, self._by), reverse=self._order == Qt.SortOrder.DescendingOrder
            )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """QAbstractItemModel."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """QAbstractItemModel."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return source_cell(row, index.column())
        return row if role == ROW_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """QAbstractItemModel."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in NUMBERS else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return tr(COLUMNS[section]) if role == Qt.ItemDataRole.DisplayRole else None


def source_cell(row: SourceLine, column: int) -> str:
    """The words of one cell."""
    words = (
        row.title,
        heading(row.kind),
        row.participant_names,
        f"{row.words:,}".replace(",", " "),
        str(row.codings),
        heading(row.status),
        row.recorded_on or "",
    )
    return words[column]


def _key(row: SourceLine, column: int) -> Any:
    return (
        {3: row.words, 4: row.codings}[column] if column in NUMBERS else source_cell(row, column).casefold()
    )
