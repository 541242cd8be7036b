"""Type to find and Enter: the list behind the command palette and the code palette."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app import fonts
from app.delegates.paint import paint_pick
from app.fuzzy import match
from app.theme import current_type
from app.widgets.boxes import column
from app.widgets.text import Rule
from models.translation import tr

_MOST, _WITH_OFFER = 60, 7
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Pick:
    """One row: a name, a muted detail, a key, the code's colour or an icon, and what it stands for."""

    text: str
    detail: str = ""
    keys: str = ""
    colour: str = ""
    icon: str = ""
    data: object = None
    also: str = ""
    rank: float = 0.0


class Picks(QAbstractListModel):
    """The rows that fit what was typed, best first; `offer` may add one made of the typed words."""

    def __init__(
        self, offer: Callable[[str], Pick | None] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._all: list[Pick] = []
        self._shown: list[Pick] = []
        self._offer = offer

    def fill(self, picks: Iterable[Pick]) -> None:
        """All rows there are."""
        self._all = list(picks)
        self.search("")

    def search(self, typed: str) -> None:
        """Shows what fits."""
        self.beginResetModel()
        self._shown = _best(typed, self._all)
        made = self._offer(typed.strip()) if self._offer and typed.strip() else None
        there = any(pick.text.lower() == typed.strip().lower() for pick in self._shown)
        if made is not None and not there:
            self._shown = [*self._shown[:_WITH_OFFER], made]
        self._shown = self._shown[:_MOST]
        self.endResetModel()

    def pick(self, row: int) -> Pick:
        """The row at a place."""
        return self._shown[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """QAbstractItemModel: the name; screen readers also get detail and key."""
        if not index.isValid():
            return None
        pick = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return pick.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (pick.text, pick.detail, pick.keys) if part)
        return pick if role == Qt.ItemDataRole.UserRole else None


def _best(typed: str, picks: list[Pick]) -> list[Pick]:
    if not typed.strip():
        return sorted(picks, key=lambda pick: -pick.rank)
    scored: list[tuple[float, Pick]] = []
    whole = any(typed.strip().lower() in pick.text.lower() for pick in picks)
    for pick in picks:
        fits = [match(typed, pick.text), match(typed, pick.also) if pick.also else None]
        scores = [fit.score - 15 * place for place, fit in enumerate(fits) if fit is not None]
        scores = [score for score in scores if score > 50] if whole else scores
        if scores:
            scored.append((max(scores) + pick.rank, pick))
    return [pick for _, pick in sorted(scored, key=lambda pair: -pair[0])]


class PickDelegate(QStyledItemDelegate):
    """Draws swatch or icon, name, detail and key on one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate: one line."""
        return QSize(200, current_type().body + 19)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        pick = index.data(Qt.ItemDataRole.UserRole)
        state: QStyle.StateFlag = option.state
        paint_pick(painter, option.rect, pick, chosen=bool(state & QStyle.StateFlag.State_Selected))


class QuickPick(QFrame):
    """A floating box: type, arrows, Enter; `picked` carries the row, `made` the typed words."""

    picked = Signal(object)
    made = Signal(str)
    closed = Signal()

    def __init__(
        self,
        hint: str,
        parent: QWidget,
        offer: Callable[[str], Pick | None] | None = None,
        width: int = 420,
        model: Picks | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        self.setFixedWidth(width)
        box = column(self, margins=(6, 6, 6, 6), gap=4)
        self.field = QLineEdit(self)
        self.field.setProperty("role", "bare")
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.installEventFilter(self)
        self.model = model or Picks(offer, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PickDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Results"))
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self.field.textChanged.connect(self._search)
        for widget in (self.field, Rule(self), self.list):
            box.addWidget(widget)
        shade = QGraphicsDropShadowEffect(self, blurRadius=28, xOffset=0, yOffset=8)
        shade.setColor(QColor(20, 26, 36, 70))
        self.setGraphicsEffect(shade)
        parent.installEventFilter(self)
        self.hide()

    def open(self, picks: Iterable[Pick], left: int, top: int, typed: str = "") -> None:
        """Shows the box with its upper left corner at a place of the parent, kept inside it."""
        self.field.setFont(fonts.interface_font(current_type().title))
        self.model.fill(picks)
        self.field.setText(typed)
        self._search(typed)
        parent = self.parentWidget()
        assert parent is not None
        self.move(
            max(8, min(left, parent.width() - self.width() - 8)),
            max(8, min(top, parent.height() - self.height() - 8)),
        )
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_pick(self) -> None:
        """Hides the box and gives the focus back."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """QObject: arrows move in the list, Enter takes; Escape, leaving and a resized window close."""
        if watched is not self.field:
            if event.type() == QEvent.Type.Resize:
                self.close_pick()
            return False
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _PASSING:
            self.close_pick()
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if (by := step.get(Qt.Key(event.key()))) is not None:
            self._move(by)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.field.text().strip():
                self._make()
            else:
                self._take(self.list.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.close_pick()
        else:
            return False
        return True

    def _search(self, typed: str) -> None:
        self.model.search(typed)
        rows = self.model.rowCount()
        if rows:
            self.list.setCurrentIndex(self.model.index(0, 0))
        height = max(1, min(rows, 9)) * (current_type().body + 19) + 2
        self.list.setFixedHeight(height)
        self.adjustSize()

    def _move(self, by: int) -> None:
        rows = self.model.rowCount()
        if rows:
            row = max(0, min(rows - 1, self.list.currentIndex().row() + by))
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _take(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            pick = self.model.pick(row)
            self.close_pick()
            self.picked.emit(pick)

    def _make(self) -> None:
        words = self.field.text().strip()
        self.close_pick()
        self.made.emit(words)
