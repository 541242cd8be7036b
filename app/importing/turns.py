"""The text as it was understood: a row a turn, coloured by who speaks; keys P, I and O switch who that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app import fonts
from app.delegates.lists import states
from app.delegates.paint import paint_ground, paint_text
from app.text.clock import clock, day
from app.theme import current, current_type
from app.widgets.row_ring import TabRing, paint_row_ring
from models.translation import tr

if TYPE_CHECKING:
    from coding.importers.imported import ImportedSource, ImportedTurn

Index = QModelIndex | QPersistentModelIndex
ROLES = ("participant", "interviewer", "observer")
_KEYS = {"p": "participant", "i": "interviewer", "o": "observer"}
_LONGEST = 1200  # signs of a turn that are shown
_BATCH = 40  # rows laid out between two frames
_ROW = int(Qt.ItemDataRole.UserRole)


def role_name(role: str) -> str:
    """A role as a person reads it."""
    names = {"participant": tr("Participant"), "interviewer": tr("Interviewer"), "observer": tr("Observer")}
    return names[role]


def voice_colour(source: ImportedSource, speaker: str | None, role: str) -> str:
    """The colour of a voice: participants each in their own, interviewers grey, observers amber."""
    families = current().families
    if role != "participant":
        return families["grey" if role == "interviewer" else "amber"][0]
    people = [voice.name for voice in source.speakers if voice.role == "participant"]
    at = people.index(speaker) if speaker in people else 0
    names = ("blue", "green", "violet", "teal", "red")
    return families[names[at % len(names)]][at // len(names) % 6]


class TurnsModel(QAbstractListModel):
    """The turns of one source."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source: ImportedSource | None = None

    def show(self, source: ImportedSource | None) -> None:
        """Another source, or the same with other speakers: then no row moves."""
        before = self.source
        same = before is not None and source is not None and _spans(before) == _spans(source)
        if not same:
            self.beginResetModel()
        self.source = source
        if not same:
            self.endResetModel()
        elif self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def turn(self, at: int) -> ImportedTurn | None:
        """The turn of a row."""
        turns = self.source.turns if self.source is not None else ()
        return turns[at] if 0 <= at < len(turns) else None

    def words(self, at: int) -> str:
        """What is said in a row, cut when it is very long."""
        turn = self.turn(at)
        if turn is None or self.source is None:
            return ""
        words = self.source.text[turn.start : turn.end]
        return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """QAbstractItemModel."""
        return 0 if parent.isValid() or self.source is None else len(self.source.turns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """QAbstractItemModel: the words; who says them for a screen reader."""
        turn = self.turn(index.row()) if index.isValid() else None
        if turn is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{turn.speaker or ''}, {role_name(turn.role)}: {self.words(index.row())[:200]}"
        return turn if role == _ROW else None


def _spans(source: ImportedSource) -> tuple[str, list[tuple[int, int]]]:
    return source.text, [(turn.start, turn.end) for turn in source.turns]


class TurnsDelegate(QStyledItemDelegate):
    """A strip in the voice's colour, who and when, then the words."""

    def __init__(self, model: TurnsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._heights: dict[tuple[int, int, int], int] = {}
        model.modelReset.connect(self._heights.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate: as tall as its words at this width, measured once."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        key = index.row(), width, current_type().reading
        height = self._heights.get(key)
        if height is None:
            height = self._heights[key] = self._head() + self._words_height(index.row(), width) + 14
        return QSize(120, height)

    def _head(self) -> int:
        return current_type().small + 8

    def _words_height(self, row: int, width: int) -> int:
        metrics = QFontMetrics(_font())
        box = QRect(0, 0, max(60, width - 44), 1_000_000)
        return metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), self._model.words(row)).height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        turn, source = self._model.turn(index.row()), self._model.source
        if turn is None or source is None:
            return
        chosen, hovered, _ = states(option)
        look, box = current(), option.rect
        colour = voice_colour(source, turn.speaker, turn.role)
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered, round_by=0)
        strip = QRectF(box.left() + 16, box.top() + 7, 3, box.height() - 14)
        painter.fillRect(strip, QColor(colour))
        small = fonts.interface_font(current_type().small, strong=True)
        head = QRect(box.left() + 28, box.top() + 5, box.width() - 44, self._head())
        paint_text(painter, head, heading(turn), look.muted, small)
        painter.setFont(_font())
        painter.setPen(QColor(look.text if turn.role == "participant" else look.muted))
        words = QRect(head.left(), head.bottom() + 1, head.width(), box.height() - self._head() - 8)
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap), self._model.words(index.row()))
        painter.restore()


def _font() -> Any:
    return fonts.reading_font(round(current_type().reading * 0.94))


def heading(turn: ImportedTurn) -> str:
    """Who speaks, as what, and when."""
    when = day(turn.date)[0] if turn.date else clock(turn.time_start) if turn.time_start is not None else ""
    who = turn.speaker or ""
    role = "" if who.casefold() == turn.role else role_name(turn.role)
    more = [turn.stage or "", turn.channel or "", turn.rating or ""]
    return " · ".join(part for part in (who, role, when, *more) if part)


class TurnsView(QListView):
    """`switched(rows, role)` when chosen turns are given to a role by a key."""

    switched = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TurnsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(TurnsDelegate(self.rows, self))
        self.setAccessibleName(tr("Turns"))
        TabRing(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setMouseTracking(True)

    def show_source(self, source: ImportedSource | None) -> None:
        """The turns of a source; from the top when it is another text."""
        self.rows.show(source)

    def chosen_rows(self) -> list[int]:
        """The numbers of the chosen turns."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def paintEvent(self, event: QPaintEvent) -> None:
        """QAbstractItemView: with a ring where the keyboard is."""
        super().paintEvent(event)
        paint_row_ring(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QListView: P, I and O switch the chosen turns."""
        role = _KEYS.get(event.text().lower())
        if role and self.chosen_rows():
            self.switched.emit(self.chosen_rows(), role)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """QListView: lines break anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
