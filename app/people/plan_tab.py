"""The quota board: how many participants of which segment are planned, known and heard; plans are typed into cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIntValidator, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app import fonts
from app.delegates.paint import paint_text
from app.desk import Desk
from app.icons import paint_icon
from app.operations import people as acts
from app.people.plan_model import SUM_ROLE, TARGET_ROLE, PlanModel
from app.theme import current, current_type
from app.widgets.boxes import EmptyState, Ground, column, row
from app.widgets.fields import Choice
from app.widgets.text import Label
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.roster.quotas import Board, Dimension

Index = QModelIndex | QPersistentModelIndex


class PlanDelegate(QStyledItemDelegate):
    """The figure, a tick when the plan is met, a bar that fills, and who is known but was not heard."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """QStyledItemDelegate."""
        look, box, targets = current(), option.rect, index.data(TARGET_ROLE) or []
        planned = sum(each.planned for each in targets)
        waiting = sum(each.known - each.heard for each in targets)
        done = sum(min(each.heard, each.planned) for each in targets)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = look.selection if chosen else look.window if index.data(SUM_ROLE) else look.panel
        painter.fillRect(box, QColor(ground))
        painter.setPen(QColor(look.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomRight())
        left = 16 if index.column() == 0 else 8
        inner = box.adjusted(left, 6, -10, -12)
        colour = look.text if planned else look.muted
        used = paint_text(
            painter, inner, str(index.data() or ""), colour, fonts.interface_font(strong=bool(planned))
        )
        if planned and done >= planned:
            sign = QRectF(inner.left() + used + 6, inner.center().y() - 6, 13, 13)
            paint_icon(painter, "check", sign, look.success, 2)
        if waiting:
            small = fonts.interface_font(current_type().small)
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            room = inner.adjusted(used + 26, 0, 0, 0)
            paint_text(painter, room, tr("+{n} not heard", n=waiting), look.muted, small, right)
        if planned:
            bar = QRectF(box.left() + left, box.bottom() - 9, box.width() - left - 10, 4)
            self._bar(painter, bar, done / planned)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    def _bar(self, painter: QPainter, box: QRectF, share: float) -> None:
        look = current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.field))
        painter.drawRoundedRect(box, 2, 2)
        painter.setBrush(QColor(look.success if share >= 1 else look.accent))
        if share:
            painter.drawRoundedRect(QRectF(box.left(), box.top(), box.width() * min(1.0, share), 4), 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """QStyledItemDelegate: a whole number."""
        line = QLineEdit(parent)
        line.setAccessibleName(tr("How many are planned"))
        line.setPlaceholderText(tr("Planned"))
        line.setValidator(QIntValidator(0, 9_999, line))
        return line


class PlanGrid(QTableView):
    """`cleared()` on Delete, `stepped(by)` on plus and minus."""

    cleared = Signal()
    stepped = Signal(int)

    def __init__(self, model: PlanModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(PlanDelegate(self))
        self.setAccessibleName(tr("Plan of the sample"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.AnyKeyPressed | triggers.EditKeyPressed)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setTextElideMode(Qt.TextElideMode.ElideRight)
            head.setHighlightSections(False)
            head.setSectionsClickable(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        corner: QAbstractButton = self.findChildren(QAbstractButton)[0]
        corner.setAccessibleName(tr("All cells"))
        model.modelReset.connect(self.fit)

    def changeEvent(self, event: QEvent) -> None:
        """QWidget: follows the type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()

    def fit(self) -> None:
        """Cells follow the type size."""
        scale = current_type().scale
        self.verticalHeader().setDefaultSectionSize(round(46 * scale))
        self.verticalHeader().setFixedWidth(round(190 * scale))
        width = 320 if self.model().columnCount() == 1 else 150
        for at in range(self.model().columnCount()):
            self.setColumnWidth(at, round(width * scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QTableView: Enter types, Delete takes the plan away, plus and minus count."""
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif event.text() in ("+", "-"):
            self.stepped.emit(1 if event.text() == "+" else -1)
        else:
            super().keyPressEvent(event)


class PlanTab(QWidget):
    """One or two fields to lay the board out by; counts follow the project."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows, self._columns = "", ""
        self.model = PlanModel(self)
        self.model.planned.connect(lambda segment, n, label: acts.plan_quota(desk, segment, n, label))
        self.model.refused.connect(
            lambda: desk.tell(
                tr("A plan is a whole number from 0 to {most}.", most=9_999), tr("0 removes the plan.")
            )
        )
        self.grid = PlanGrid(self.model)
        self.grid.cleared.connect(lambda: self._set("0"))
        self.grid.stepped.connect(self._step)
        self._lay_out()
        self.setFocusProxy(self.grid)

    def _lay_out(self) -> None:
        box = column(self)
        head = Ground("panel", "bottom")
        line = row(head, margins=(16, 8, 16, 8), gap=8)
        self.rows, self.columns = Choice(), Choice()
        for each in (self.rows, self.columns):
            each.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        for words, choice in ((tr("Plan by"), self.rows), (tr("crossed with"), self.columns)):
            label = Label(words, "muted")
            label.setBuddy(choice)
            choice.setAccessibleName(words)
            choice.activated.connect(lambda _: self._chosen())
            line.addWidget(label)
            line.addWidget(choice)
        line.addStretch(1)
        self.figure = Label("", "strong")
        line.addWidget(self.figure)
        box.addWidget(head)
        self.note = Label("", "small", wrap=True)
        self.note.setContentsMargins(16, 8, 16, 8)
        box.addWidget(self.note)
        self.empty = EmptyState(
            tr("Nothing to plan by here"),
            tr("This field has no values yet. Choose another one above, or give it values in the table."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.empty)
        box.addWidget(self._stack, 1)

    def reload(self) -> None:
        """Counts anew in the background."""
        if self._desk.is_open:
            self._desk.read_later(_read, self._rows, self._columns, done=self._arrived)

    def _arrived(self, found: tuple[list[Dimension], Board]) -> None:
        known, board = found
        self._rows, self._columns = board.rows.key, board.columns.key if board.columns else ""
        self._offer(self.rows, known, self._rows, without="")
        self._offer(self.columns, known, self._columns, without=self._rows, nothing=True)
        self.model.read_only = self._desk.read_only
        self.model.fill(board)
        empty = not board.rows.values or (board.columns is not None and not board.columns.values)
        self._stack.setCurrentIndex(1 if empty else 0)
        if not self.grid.currentIndex().isValid():
            self.grid.setCurrentIndex(self.model.index(0, 0))
        self.figure.setText(
            tr("{done} of {planned} planned were heard", done=board.done, planned=board.planned)
        )
        self.figure.setVisible(bool(board.planned))
        self.note.setText(_note(board))

    def _offer(
        self, choice: Choice, known: list[Dimension], key: str, *, without: str, nothing: bool = False
    ) -> None:
        choice.clear()
        if nothing:
            choice.addItem(tr("nothing else"), "")
        for each in known:
            if each.key != without:
                plans = " · " + trn("{n} plan", "{n} plans", each.plans) if each.plans else ""
                choice.addItem(f"{each.title}{plans}", each.key)
        choice.setCurrentIndex(max(0, choice.findData(key)))

    def _chosen(self) -> None:
        self._rows = str(self.rows.currentData())
        across = str(self.columns.currentData())
        self._columns = "" if across == self._rows else across
        self.reload()

    def _set(self, text: str) -> None:
        index = self.grid.currentIndex()
        if index.isValid() and self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.model.setData(index, text)

    def _step(self, by: int) -> None:
        index = self.grid.currentIndex()
        if index.isValid() and not self.model.is_sum(index):
            self._set(str(max(0, self.model.targets(index)[0].planned + by)))


def _read(session: Any, rows: str, columns: str) -> tuple[list[Dimension], Board]:
    """The fields and the board asked for; the one that most plans use where that is no longer there."""
    from coding.roster.quotas import LIFECYCLE, board, dimensions, first_layout

    known = dimensions(session)
    keys = {each.key for each in known}
    if not rows:
        rows, columns = first_layout(session)
    if rows not in keys or rows == columns:
        rows, columns = LIFECYCLE, ""
    return known, board(session, rows, columns if columns in keys else "")


def _note(board: Board) -> str:
    """What the board counts, and who is in none of its cells."""
    heard = tr(
        "A participant counts as heard who speaks in a source that is no internal talk: {n} of {all}.",
        n=board.heard,
        all=board.people,
    )
    unsaid = trn(
        "{n} participant is in no cell, as nothing is said about this.",
        "{n} participants are in no cell, as nothing is said about this.",
        board.unsaid,
    )
    how = tr("Type a number into a cell to plan.")
    return " ".join(part for part in (how, heard, unsaid if board.unsaid else "") if part)
