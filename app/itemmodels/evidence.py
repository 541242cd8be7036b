"""The evidence table as an item model over frozen rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.vocabulary import word
from models.translation import noted, tr

if TYPE_CHECKING:
    from coding.evidence import EvidenceRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
COLUMNS = (noted("Quote"), noted("Code"), noted("Stage"), noted("Who"), noted("Coder"))


class EvidenceModel(QAbstractTableModel):
    """Rows of `coding.evidence`, as they are; what a cell says is made when it is drawn."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[EvidenceRow] = ()

    def fill(self, rows: Sequence[EvidenceRow]) -> Sequence[EvidenceRow]:
        """Shows these rows, in this order; returns those before, because many must not be let go at once."""
        self.beginResetModel()
        before, self._rows = self._rows, rows
        self.endResetModel()
        return before

    def row(self, at: int) -> EvidenceRow | None:
        """The row at a place."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def row_of(self, coding: int) -> int:
        """The place of a coding, or −1."""
        return next((at for at, row in enumerate(self._rows) if row.id == coding), -1)

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
            return cell(row, index.column())
        return row if role == ROW_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """QAbstractItemModel."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(COLUMNS[section])
        return None


def cell(row: EvidenceRow, column: int) -> str:
    """The words of one cell."""
    words = (
        f"“{' '.join(row.quote.split())}”",
        row.code,
        row.stage or tr("Unplaced"),
        row.participant or row.speaker or tr("Nobody"),
        row.coder,
    )
    return words[column]


def second(row: EvidenceRow, column: int) -> str:
    """The small words below those of a cell."""
    return ("", word(row.kind), "", row.source_title, row.created[:10])[column]
