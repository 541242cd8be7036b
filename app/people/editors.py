"""How a cell of the people table is drawn and typed into: lists for choices, names that are known, checked words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app import fonts
from app.delegates.paint import paint_text
from app.icons import paint_icon
from app.people.model import CAUTION_ROLE, COLUMN_ROLE, PeopleModel
from app.theme import current
from app.widgets.fields import Choice
from coding.roster.columns import CHOICE, DATE, FIGURE, LINK, NUMBER, YES_NO, Column
from coding.roster.values import WrongValue, value_of
from models.translation import tr

if TYPE_CHECKING:
    from coding.roster.cautions import Caution

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CellDelegate(QStyledItemDelegate):
    """`refused(error)` while a wrong value keeps its editor open, `entered()` after Enter took a value."""

    refused = Signal(object)
    entered = Signal()

    def __init__(self, model: PeopleModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate: words, a sign where something must be heeded, a frame round the current cell."""
        look, box, column = current(), option.rect, index.data(COLUMN_ROLE)
        told: tuple[Caution, ...] = index.data(CAUTION_ROLE) or ()
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(look.selection))
        painter.setPen(QColor(look.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomRight())
        inner = box.adjusted(16 if index.column() == 0 else 8, 0, -8, 0)
        if told:
            self._sign(painter, QRectF(inner.left(), inner.center().y() - 6, 14, 14), told)
            inner = inner.adjusted(20, 0, 0, 0)
        strong = column.key == "name"
        colour = look.text if column.kind != FIGURE and text != column.said(column.empty) else look.muted
        align = _RIGHT if column.kind in (NUMBER, FIGURE) else _LEFT
        paint_text(painter, inner, text, colour, fonts.interface_font(strong=strong), align)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._frame(painter, box)
        painter.restore()

    def _sign(self, painter: QPainter, box: QRectF, told: tuple[Caution, ...]) -> None:
        grave = any(each.is_grave for each in told)
        paint_icon(painter, "alert", box, current().danger if grave else current().warning)

    def _frame(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(QPen(QColor(current().accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(1, 1, -2, -2))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """QStyledItemDelegate: a list for what has choices, else a line."""
        column = index.data(COLUMN_ROLE)
        if column.kind in (CHOICE, YES_NO):
            return self._choice(parent, column)
        line = QLineEdit(parent)
        line.setAccessibleName(column.title)
        line.setProperty("key", column.key)
        if column.kind == LINK:
            self._complete(line, column)
        elif column.kind == DATE:
            line.setPlaceholderText(tr("2025-04-03"))
        elif column.kind == NUMBER:
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
        return line

    def _choice(self, parent: QWidget, column: Column) -> QWidget:
        choice = Choice(parent)
        choice.setAccessibleName(column.title)
        if not column.empty:
            choice.addItem(tr("–"), "")
        for each in column.choices:
            choice.addItem(column.said(each), each)
        choice.activated.connect(lambda: self._take(choice, goes_on=False))
        QTimer.singleShot(0, choice, choice.showPopup)
        return choice

    def _complete(self, line: QLineEdit, column: Column) -> None:
        table = self._model.table
        names = table.personas if column.key == "persona" else table.accounts
        completer = QCompleter(list(names), line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(completer)

    def _take(self, editor: QWidget, *, goes_on: bool) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        if goes_on:
            self.entered.emit()

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """QStyledItemDelegate: what is stored; a choice stands where it is."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text)))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """QStyledItemDelegate."""
        text = editor.currentData() if isinstance(editor, QComboBox) else _typed(editor)
        model.setData(model.index(index.row(), index.column()), text, Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate: over the cell, wide enough for its choices."""
        box = QRect(option.rect)
        if isinstance(editor, QComboBox):
            box.setWidth(max(box.width(), min(editor.sizeHint().width(), 280)))
        editor.setGeometry(box)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """QObject: a wrong value is said and stays open; Enter takes a right one and goes on below."""
        if (
            isinstance(editor, QLineEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            key = Qt.Key(event.key())
            if key in _DONE and not self._is_right(editor):
                return True
            if key in _DONE[:2] and not _chooses(editor):
                self._take(editor, goes_on=True)
                return True
        return super().eventFilter(editor, event)

    def _is_right(self, editor: QLineEdit) -> bool:
        column = self._model.table.column(str(editor.property("key")))
        try:
            value_of(column, _typed(editor))
        except WrongValue as wrong:
            if editor.isModified():
                self.refused.emit(wrong)
                return False
        return True


def _typed(editor: QWidget) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else ""


def _chooses(editor: QLineEdit) -> bool:
    """Whether Enter now takes a name from the list of known ones."""
    completer: QCompleter | None = editor.completer()
    if completer is None:
        return False
    popup = completer.popup()
    return popup is not None and popup.isVisible() and popup.currentIndex().isValid()
