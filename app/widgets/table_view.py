"""Tables without grid: of figures, and of rows to choose from, whose columns keep their widths."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from app import fonts
from app.theme import current_type, scaled
from app.widgets.row_ring import TabRing, paint_row_ring

Index = QModelIndex | QPersistentModelIndex
_SHARE = 0.34
_SQUEEZED = 0.9  # of their widths columns can do with before one of them goes
_HEAD_AIR = 28
_LOOKED_AT = 30  # rows by which a column of figures is fitted


class FigureTable(QTableView):
    """Columns fit the first rows, at most `widest` pixels each; the keyboard is on a cell or the whole row."""

    def __init__(
        self, name: str, widest: int, parent: QWidget | None = None, *, whole_row: bool = True
    ) -> None:
        super().__init__(parent)
        self._whole_row = whole_row
        self.setAccessibleName(name)
        TabRing(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._widest = widest
        head.setMaximumSectionSize(scaled(widest))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setResizeContentsPrecision(_LOOKED_AT)

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: follows the type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.horizontalHeader().setMaximumSectionSize(scaled(self._widest))

    def paintEvent(self, event: QPaintEvent) -> None:
        """QAbstractItemView: with a ring where the keyboard is."""
        super().paintEvent(event)
        paint_row_ring(self, whole_row=self._whole_row)


class QuietTable(QTableView):
    """`pointed(row)` when another row is current, `opened(row)` on Enter or double click, `deleted(row)`.

    `widths` in pixels at normal type size; the column whose width is 0 takes the rest. `lines` of a row. `first`
    are the columns that go first where there is no room for all of them; they come back with the room.
    """

    pointed = Signal(int)
    opened = Signal(int)
    deleted = Signal(int)

    def __init__(
        self,
        model: QAbstractTableModel,
        delegate: QStyledItemDelegate,
        name: str,
        widths: tuple[int, ...],
        lines: int = 1,
        parent: QWidget | None = None,
        *,
        first: tuple[int, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        TabRing(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._widths, self._lines, self._first = widths, lines, first
        self._set_head()
        self._fit()
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def _set_head(self) -> None:
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(48)
        for at, width in enumerate(self._widths):
            if not width:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

    def _fit(self) -> None:
        """Makes rows and columns fit the type size; the wide column keeps its share."""
        size = current_type().body
        height = round(size * 1.42 * self._lines) + 14
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        wanted = {at: self._wanted(at) for at, width in enumerate(self._widths) if width}
        shown, room = dict(wanted), self.width() * (1 - _SHARE)
        for at in self._first:
            if sum(shown.values()) * _SQUEEZED <= room:
                break
            shown.pop(at)
        scale = min(1.0, max(room / max(1, sum(shown.values())), 0.5))
        for at, width in wanted.items():
            self.setColumnHidden(at, at not in shown)
            if at in shown:
                self.horizontalHeader().resizeSection(at, round(width * scale))

    def _wanted(self, at: int) -> float:
        """The width of a column that shows its head and its usual words whole."""
        sizes = current_type()
        head = QFontMetrics(fonts.interface_font(sizes.small, strong=True))
        words = str(self.model().headerData(at, Qt.Orientation.Horizontal) or "")
        return max(self._widths[at] * sizes.scale, head.horizontalAdvance(words) + _HEAD_AIR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """QTableView: columns follow the width."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: follows the type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """QAbstractItemView."""
        super().currentChanged(current, previous)
        if current.row() != previous.row() or not previous.isValid():
            self.pointed.emit(current.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        """QAbstractItemView: with a ring where the keyboard is."""
        super().paintEvent(event)
        paint_row_ring(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QTableView: Enter opens, Delete deletes."""
        at = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            self.opened.emit(at)
        elif event.key() == Qt.Key.Key_Delete and at >= 0:
            self.deleted.emit(at)
        else:
            super().keyPressEvent(event)
