"""The codebook as a tree model: families and codes, filtered by what was typed; one row kept per id."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
from app.text.dragging import CODE_MIME, SPAN_MIME, code_data, codes_of, span_of
from app.vocabulary import word
from app.widgets.text import tip
from models.translation import tr, trn

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
    """Rows are `coding.browse.CodeLine`; `renamed(id, name)` when a person edited a name in place.

    `moved(ids, parent id or None, position)` when codes were dropped elsewhere in the tree, the position counted
    among all that lie there but those codes; `span_dropped(id, span)` when words were dropped on a code.
    """

    renamed = Signal(int, str)
    moved = Signal(tuple, object, int)
    span_dropped = Signal(int, object)

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
            return tr(
                "{name}, {kind}, {codings} codings", name=row.name, kind=word(row.kind), codings=row.codings
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(part for part in (row.name, row.definition, _used(row)) if part))
        return row if role == ROW_ROLE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """QAbstractItemModel: an edited name is announced; the tree shows it when it is stored."""
        row = self.row_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole or not str(value).strip() or value == row.name:
            return False
        self.renamed.emit(row.id, str(value).strip())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """QAbstractItemModel: all can be chosen, edited, dragged and dropped on; the ground takes codes too."""
        if self.row_at(index) is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        """QAbstractItemModel: codes of this tree, and words of a transcript."""
        return [CODE_MIME, SPAN_MIME]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """QAbstractItemModel: the codes, in the order of the tree."""
        chosen = {row.id for row in map(self.row_at, indexes) if row is not None}
        return code_data(*(row.id for row in self._rows if row.id in chosen)) if chosen else QMimeData()

    def supportedDropActions(self) -> Qt.DropAction:
        """QAbstractItemModel: a code moves, words are copied."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """QAbstractItemModel: words on a code that can be applied; codes anywhere but into themselves."""
        target = self.row_at(parent)
        if span_of(data) is not None:
            return target is not None and target.codable and row < 0
        codes = codes_of(data)
        known = bool(codes) and all(code in self._by_id for code in codes)
        return known and not any(self._is_below(parent, code) for code in codes)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """QAbstractItemModel: says what was dropped; the tree follows when it is stored."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        span, codes, target = span_of(data), codes_of(data), self.row_at(parent)
        if span is not None and target is not None:
            self.span_dropped.emit(target.id, span)
        elif codes:
            self.moved.emit(codes, target.id if target else None, self._position(parent, row, codes))
        return True

    def beside(self, code: int) -> list[int]:
        """The ids of the codes that lie in the same place of the tree, in order, the code itself among them."""
        above = {row.id: row.parent_id for row in self._rows}
        return [row.id for row in self._rows if row.parent_id == above[code]]

    def _position(self, parent: Index, row: int, codes: Sequence[int]) -> int:
        """The place of a drop among all codes there, shown or not, without those that are dropped."""
        node = self._node(parent)
        there = [each.id for each in self._rows if each.parent_id == (node.row.id if node.row else None)]
        there = [each for each in there if each not in codes]
        shown = [
            child.row.id for child in node.children[max(0, row) :] if child.row and child.row.id not in codes
        ]
        return there.index(shown[0]) if row >= 0 and shown else len(there)

    def _is_below(self, index: Index, code: int | None) -> bool:
        node: Node | None = self._node(index)
        while node is not None and node.row is not None:
            if node.row.id == code:
                return True
            node = node.parent
        return False


def _used(row: CodeLine) -> str:
    return trn("{n} coding", "{n} codings", row.codings) if row.codable else ""
