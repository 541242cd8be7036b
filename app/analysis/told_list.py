"""The passages of a journey as a list that is ordered by drag and by key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app import fonts
from app.delegates.lists import paint_head, states
from app.delegates.paint import paint_focus, paint_ground, paint_text
from app.itemmodels.groups import HEAD_ROLE, ROW_ROLE, GroupedModel, Head, Line
from app.text.clock import clock, day
from app.theme import current, current_type
from app.widgets.list_view import LineList
from coding.analysis.timeline import Told
from models.translation import tr

Index = QModelIndex | QPersistentModelIndex
_KIND = "application/x-trailmark-passage"
_LEFT = 56


class ToldModel(GroupedModel):
    """Lines whose row is a Told; `dropped(passage id, id of the one it is put before, or 0 for the end)`.

    What is dropped below the head of unknown places comes as −1.
    """

    dropped = Signal(int, int)
    movable = True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """QAbstractItemModel: lines can be carried, and dropped between others."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if flags and self.movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """QAbstractItemModel."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """QAbstractItemModel."""
        return [_KIND]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """QAbstractItemModel: the id of the passage that is carried."""
        data = QMimeData()
        line = self.line(indexes[0].row()) if indexes else None
        data.setData(_KIND, str(line.id if line else 0).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """QAbstractItemModel: says where it was put; the list is read anew when it is stored."""
        passage = bytes(data.data(_KIND).data()).decode("ascii", "replace")
        if not passage.isdigit() or int(passage) not in self.ids():
            return False
        at = row if row >= 0 else parent.row() if parent.isValid() else self.rowCount()
        self.dropped.emit(int(passage), self._before(at))
        return False

    def _before(self, at: int) -> int:
        """The known passage at a row, 0 at the end of those, −1 below."""
        for row in range(at, self.rowCount()):
            line = self.line(row)
            if line is None:
                return 0 if row >= at and row > 0 else self._before(row + 1)
            return line.id if line.row.place is not None else -1
        last = self.line(self.rowCount() - 1)
        return -1 if last is not None and last.row.place is None else 0


class ToldDelegate(QStyledItemDelegate):
    """The number in the journey, the stage, the words in one line, and where they were said."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """QStyledItemDelegate."""
        return QSize(200, 40 if isinstance(index.data(HEAD_ROLE), Head) else 2 * current_type().body + 30)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        head, one, box = index.data(HEAD_ROLE), index.data(ROW_ROLE), option.rect
        if isinstance(head, Head):
            paint_head(painter, box, head.text, head.figure)
            return
        look, sizes = current(), current_type()
        chosen, hovered, focused = states(option)
        painter.save()
        paint_ground(painter, box, chosen=chosen, hovered=hovered, round_by=0)
        self._number(painter, box, one, index)
        line = QRect(box.left() + _LEFT, box.top() + 7, box.width() - _LEFT - 16, sizes.body + 8)
        small = fonts.interface_font(sizes.small)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        used = paint_text(
            painter, line.adjusted(line.width() // 2, 0, 0, 0), where(one), look.muted, small, right
        )
        head_font = fonts.interface_font(sizes.body, strong=True)
        paint_text(painter, line.adjusted(0, 0, -used - 12, 0), " + ".join(one.stages), look.text, head_font)
        words = line.translated(0, sizes.body + 8)
        paint_text(painter, words, " ".join(one.words.split()), look.text, fonts.interface_font())
        if focused:
            paint_focus(painter, box.adjusted(4, 1, -4, -1))
        painter.restore()

    def _number(self, painter: QPainter, box: QRect, one: Told, index: Index) -> None:
        """The place in a circle, joined to the next where both happened at the same time; hollow when unknown."""
        look = current()
        middle = box.left() + 32
        circle = QRectF(middle - 12, box.center().y() - 12, 24, 24)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.strong_line), 1.5))
        for row, top, bottom in (
            (index.row() - 1, box.top(), int(circle.top())),
            (index.row() + 1, int(circle.bottom()), box.bottom() + 1),
        ):
            other = index.model().index(row, 0).data(ROW_ROLE) if row >= 0 else None
            if one.place is not None and other is not None and other.place == one.place:
                painter.drawLine(middle, top, middle, bottom)
        if one.place is None:
            painter.setPen(QPen(QColor(look.strong_line), 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent_tint))
        painter.drawEllipse(circle)
        text = "?" if one.place is None else str(one.place)
        colour = look.muted if one.place is None else look.accent
        font = fonts.interface_font(current_type().small, strong=True)
        paint_text(painter, circle.toRect(), text, colour, font, int(Qt.AlignmentFlag.AlignCenter))


class ToldList(LineList):
    """`pressed_key(name)`: “up”, “down”, “together” or “unknown” for the current passage."""

    pressed_key = Signal(str)

    def __init__(self, model: ToldModel, parent: QWidget) -> None:
        super().__init__(model, ToldDelegate(parent), tr("Passages in the order of the journey"), parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QListView: Alt+Up and Alt+Down move, = joins with the one before, Del forgets the place."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = Qt.Key(event.key())
        moves = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
        others = {Qt.Key.Key_Delete: "unknown", Qt.Key.Key_Backspace: "unknown", Qt.Key.Key_Equal: "together"}
        if alt and key in moves:
            self.pressed_key.emit(moves[key])
        elif not alt and key in others:
            self.pressed_key.emit(others[key])
        else:
            super().keyPressEvent(event)


def where(one: Told) -> str:
    """Source and date or time of a passage."""
    when = clock(one.time) if one.time is not None and one.kind != "diary" else day(one.date or "")[0]
    return " · ".join(part for part in (one.title, when) if part)


def line_of(one: Told) -> Line:
    """A passage as a line; a screen reader hears its place first."""
    place = tr("place {n}", n=one.place) if one.place is not None else tr("place not known")
    words = " ".join(one.words.split())
    spoken = f"{place}, {' + '.join(one.stages)}: {words}. {where(one)}"
    return Line(one.passage_id, words, spoken, one)


def lines_of(passages: Sequence[Told], basis: str) -> list[Head | Line]:
    """Those in order under what their order is from, then those whose place is not known."""
    known = [one for one in passages if one.place is not None]
    rest = [one for one in passages if one.place is None]
    found: list[Any] = []
    if known:
        heads = {"by hand": tr("In order, set by hand"), "by date": tr("In order, by the dates of entries")}
        found += [Head(heads.get(basis, tr("In order")), str(len(known))), *map(line_of, known)]
    if rest:
        found += [Head(tr("Place not known"), str(len(rest))), *map(line_of, rest)]
    return found
