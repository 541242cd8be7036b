"""The plan of the sample as Qt sees it: a cell a segment, sums at the right and below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.vocabulary import word
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.roster.quotas import Board, Target

_OURS = ("lifecycle", "dmu")
Index = QModelIndex | QPersistentModelIndex
TARGET_ROLE = int(Qt.ItemDataRole.UserRole)
SUM_ROLE = TARGET_ROLE + 1


class PlanModel(QAbstractTableModel):
    """`planned(segment, number, label)` when a person changed a plan, `refused()` for what is no number."""

    planned = Signal(object, int, str)
    refused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board: Board | None = None
        self.read_only = False

    def fill(self, board: Board) -> None:
        """Shows a board; one of the same shape is drawn anew in place."""
        same = self.board is not None and (self.board.rows, self.board.columns) == (board.rows, board.columns)
        if same:
            self.board = board
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.board = board
        self.endResetModel()

    def _across(self) -> tuple[str, ...]:
        if self.board is None:
            return ()
        return self.board.columns.values if self.board.columns else ("",)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """QAbstractItemModel: a line a value, and the sums."""
        return 0 if parent.isValid() or self.board is None else len(self.board.rows.values) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """QAbstractItemModel: a column a value, and the sums where there are two."""
        if parent.isValid() or self.board is None:
            return 0
        return len(self._across()) + (self.board.columns is not None)

    def is_sum(self, index: Index) -> bool:
        """Whether a cell is a sum."""
        assert self.board is not None
        return index.row() >= len(self.board.rows.values) or index.column() >= len(self._across())

    def cells(self, index: Index) -> list[tuple[str, str]]:
        """The segments that a cell is about."""
        assert self.board is not None
        down, across = self.board.rows.values, self._across()
        rows = down if index.row() >= len(down) else (down[index.row()],)
        columns = across if index.column() >= len(across) else (across[index.column()],)
        return [(one, two) for one in rows for two in columns]

    def targets(self, index: Index) -> list[Target]:
        """The targets that a cell is about."""
        assert self.board is not None
        return [self.board.targets[cell] for cell in self.cells(index)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """QAbstractItemModel: sums cannot be typed into."""
        if not index.isValid() or self.board is None:
            return Qt.ItemFlag.NoItemFlags
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return shown if self.read_only or self.is_sum(index) else shown | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """QAbstractItemModel."""
        if not index.isValid() or self.board is None:
            return None
        targets = self.targets(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return figure(targets)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.label(index)}: {said(targets)}"
        if role == Qt.ItemDataRole.EditRole:
            return str(targets[0].planned or "")
        return {TARGET_ROLE: targets, SUM_ROLE: self.is_sum(index)}.get(role)

    def label(self, index: Index) -> str:
        """The segment of a cell in words."""
        names = (
            self.headerData(index.row(), Qt.Orientation.Vertical),
            self.headerData(index.column(), Qt.Orientation.Horizontal)
            if self.board and self.board.columns
            else "",
        )
        return " × ".join(str(name) for name in names if name)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """QAbstractItemModel: a whole number, or nothing for no plan."""
        if (
            not index.isValid()
            or self.board is None
            or role != Qt.ItemDataRole.EditRole
            or self.is_sum(index)
        ):
            return False
        text = str(value).strip() or "0"
        if not (text.isascii() and text.isdigit() and len(text) <= 4):
            self.refused.emit()
            return False
        down, along = self.cells(index)[0]
        segment = {self.board.rows.key: down}
        if self.board.columns is not None:
            segment[self.board.columns.key] = along
        if int(text) != self.targets(index)[0].planned:
            self.planned.emit(segment, int(text), self.label(index))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """QAbstractItemModel: the values, then “All”."""
        if self.board is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.TextAlignmentRole):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if orientation == Qt.Orientation.Horizontal and self.board.columns is None:
            return tr("Heard of planned")
        down = orientation == Qt.Orientation.Vertical
        values = self.board.rows.values if down else self._across()
        if section >= len(values):
            return tr("All")
        dimension = self.board.rows if down else self.board.columns
        ours = dimension is not None and dimension.key in _OURS
        return word(values[section]) if ours else values[section]


def figure(targets: list[Target]) -> str:
    """How many were heard of how many planned, where a sum does not let one segment make up for another.

    Without a plan how many were heard.
    """
    heard, planned = sum(each.heard for each in targets), sum(each.planned for each in targets)
    if planned:
        done = heard if len(targets) == 1 else sum(min(each.heard, each.planned) for each in targets)
        return tr("{heard} of {planned}", heard=done, planned=planned)
    return str(heard) if heard else ""


def said(targets: list[Target]) -> str:
    """A cell in words."""
    heard, planned = sum(each.heard for each in targets), sum(each.planned for each in targets)
    known = sum(each.known for each in targets)
    plan = tr("{n} planned", n=planned) if planned else tr("no plan")
    return ", ".join((plan, tr("{n} heard", n=heard), trn("{n} known", "{n} known", known)))
