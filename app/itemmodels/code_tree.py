"""The codebook as a tree model: families and codes, filtered by what was typed; one row kept per id."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.fuzzy import match
from app.text.dragging import code_data
from app.widgets.text import tip

if TYPE_CHECKING:
    from coding.browse import CodeLine

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class Node:
    """A code and what lies below it."""

    def __init__(self, row: CodeLine | None, parent: Node | None) -> None:
        self.row, self.parent = row, parent
        self.children: list[Node] = []

    @property
    def at(self) -> int:
        """The place among its siblings."""
        return self.parent.children.index(self) if self.parent else 0


class CodeTree(QAbstractItemModel):
    """Rows are `coding.browse.CodeLine`; `renamed(id, name)` when a person edited a name in place."""

    renamed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CodeLine] = []
        self._typed = ""
        self._root = Node(None, None)
        self._by_id: dict[int, Node] = {}

    def fill(self, rows: Iterable[CodeLine]) -> bool:
        """Shows the codes; False when only figures, names or colours changed and the tree stayed as it was."""
        rows = list(rows)
        same = [(row.id, row.parent_id) for row in rows] == [(row.id, row.parent_id) for row in self._rows]
        self._rows = rows
        if same and not self._typed:
            for row in rows:
                node = self._by_id[row.id]
                if node.row != row:
                    node.row = row
                    index = self.index_of(row.id)
                    self.dataChanged.emit(index, index)
            return False
        self._build()
        return True

    def search(self, typed: str) -> None:
        """Shows only codes that fit, with the families above them."""
        self._typed = typed.strip()
        self._build()

    def _build(self) -> None:
        self.beginResetModel()
        self._root, self._by_id = Node(None, None), {}
        shown = self._shown()
        waiting: dict[int | None, list[CodeLine]] = {}
        for row in self._rows:
            if row.id in shown:
                waiting.setdefault(row.parent_id, []).append(row)
        self._grow(self._root, None, waiting)
        self.endResetModel()

    def _grow(self, node: Node, above: int | None, waiting: dict[int | None, list[CodeLine]]) -> None:
        for row in waiting.get(above, ()):
            child = Node(row, node)
            node.children.append(child)
            self._by_id[row.id] = child
            self._grow(child, row.id, waiting)

    def _shown(self) -> set[int]:
        if not self._typed:
            return {row.id for row in self._rows}
        parents = {row.id: row.parent_id for row in self._rows}
        shown: set[int] = set()
        for row in self._rows:
            if match(self._typed, row.name) is not None:
                at: int | None = row.id
                while at is not None and at not in shown:
                    shown.add(at)
                    at = parents[at]
        return shown

    def row_at(self, index: Index) -> CodeLine | None:
        """The code at an index."""
        return self._node(index).row

    def index_of(self, code: int) -> QModelIndex:
        """The index of a code; invalid when it is not shown."""
        node = self._by_id.get(code)
        return self.createIndex(node.at, 0, node) if node else QModelIndex()

    @property
    def rows(self) -> list[CodeLine]:
        """Every code, shown or not."""
        return self._rows

    def _node(self, index: Index) -> Node:
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, Node) else self._root

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """QAbstractItemModel."""
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """QAbstractItemModel."""
        above = self._node(index).parent
        return QModelIndex() if above is None or above.row is None else self.createIndex(above.at, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """QAbstractItemModel."""
        return len(self._node(parent).children) if not parent.isValid() or parent.column() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """QAbstractItemModel."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """QAbstractItemModel: the name, what is spoken, and the row itself."""
        row = self.row_at(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {row.kind}, {row.codings} codings"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(part for part in (row.name, row.definition) if part))
        return row if role == ROW_ROLE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """QAbstractItemModel: an edited name is announced; the tree shows it when it is stored."""
        row = self.row_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole or not str(value).strip() or value == row.name:
            return False
        self.renamed.emit(row.id, str(value).strip())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """QAbstractItemModel: codes can be chosen, edited and dragged; families only chosen and edited."""
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if row.codable else flags

    def mimeTypes(self) -> list[str]:
        """QAbstractItemModel."""
        return code_data(0).formats()

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """QAbstractItemModel: the first code."""
        rows = [row for row in map(self.row_at, indexes) if row is not None]
        return code_data(rows[0].id) if rows else QMimeData()
