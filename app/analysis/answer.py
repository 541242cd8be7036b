"""An answer: what was asked, the choices, the sentence, and under it the picture or the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QWidget,
)

from app.analysis.choices import ChoiceRow
from app.analysis.delegate import CellDelegate
from app.analysis.picture import Picture
from app.analysis.table import FindingTable
from app.widgets.boxes import Ground, column, row
from app.widgets.buttons import Button
from app.widgets.tabs import SegmentedTabs
from app.widgets.text import Label
from models.translation import tr

if TYPE_CHECKING:
    from coding.analysis.findings import Finding, Question
    from coding.journey.display import Hit

Index = QModelIndex | QPersistentModelIndex
_WIDEST = 320
_LOOKED_AT = 30


class AnswerView(Ground):
    """`asked(kind, row, column)` for the passages behind a figure of the picture or a cell of the table."""

    asked = Signal(str, int, int)

    def __init__(self) -> None:
        super().__init__("panel")
        box = column(self, margins=(24, 20, 24, 0), gap=8)
        self.title = Label("", "page")
        self.asks = Label("", "muted")
        self.choices = ChoiceRow()
        self.sentence = Label("", "body", wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = row(gap=8)
        self.act = Button("", "plain", self._do)
        self._act: Callable[[], object] | None = None
        head.addWidget(self.title, 1)
        head.addWidget(self.act)
        box.addLayout(head)
        for widget in (self.asks, self.choices, self.sentence):
            box.addWidget(widget)
        box.addSpacing(4)
        box.addLayout(self._foot())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._picture())
        self._stack.addWidget(self._table())
        box.addWidget(self._stack, 1)

    def _foot(self) -> QHBoxLayout:
        self.tabs = SegmentedTabs(
            (("picture", tr("Picture")), ("table", tr("Table"))), tr("How to show the answer")
        )
        self.tabs.choose("picture")
        self.tabs.chosen.connect(self.show_tab)
        self.hint = Label(tr("Click a figure, or press Enter on it, for the passages behind it"), "small")
        self.save = Button(tr("Save table …"))
        line = row(gap=12)
        line.addWidget(self.tabs)
        line.addWidget(self.hint)
        line.addStretch(1)
        line.addWidget(self.save)
        return line

    def _picture(self) -> QWidget:
        self.picture = Picture()
        self.picture.opened.connect(self._hit)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.picture)
        self.picture.setAutoFillBackground(False)
        area.setAccessibleName(tr("Picture of the answer"))
        return area

    def _table(self) -> QWidget:
        self.rows = FindingTable(self)
        self.table = _Table()
        self.table.setModel(self.rows)
        self.table.setItemDelegate(CellDelegate(self))
        self.table.clicked.connect(self._cell)
        self.table.entered_key.connect(self._cell)
        return self.table

    def ask(self, question: Question, act: tuple[str, Callable[[], object]] | None) -> None:
        """Shows what is being asked, and the act that belongs to it."""
        self.title.setText(tr(question.title))
        self.asks.setText(tr(question.asks))
        self.act.setVisible(act is not None)
        if act is not None:
            self.act.setText(act[0])
            self.act.setAccessibleName(act[0])
            self._act = act[1]

    def show_finding(self, finding: Finding) -> None:
        """Shows the answer."""
        self.choices.show_choices(finding.selectors)
        self.sentence.setText(finding.sentence)
        name = f"{tr(finding.question.title)}. {finding.sentence}"
        self.picture.show_drawing(finding.picture, name)
        self.rows.fill(finding.rows)
        self.table.resizeColumnsToContents()
        drawn = finding.picture is not None
        self.tabs.button("picture").setEnabled(drawn)
        self.tabs.choose(self.tabs.current if drawn else "table")
        self.hint.setVisible(drawn)
        self.show_tab(self.tabs.current)

    def show_tab(self, key: str) -> None:
        """Shows the picture or the table."""
        self.tabs.choose(key)
        self._stack.setCurrentIndex(0 if key == "picture" else 1)

    def take_focus(self) -> None:
        """Puts the keyboard on the picture, or on the table."""
        target = self.picture if self._stack.currentIndex() == 0 else self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self) -> None:
        if self._act is not None:
            self._act()

    def _hit(self, hit: Hit) -> None:
        self.asked.emit(hit.kind, hit.row, hit.column)

    def _cell(self, index: Index) -> None:
        if index.isValid():
            self.asked.emit("table", index.row(), index.column())


class _Table(QTableView):
    """The table; `entered_key(index)` for Enter on a cell."""

    entered_key = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Table of the answer"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMaximumSectionSize(_WIDEST)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setResizeContentsPrecision(_LOOKED_AT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QTableView: Enter asks for the passages."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_key.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
