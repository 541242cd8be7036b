"""An answer: what was asked, the choices, the sentence, and under it the picture or the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from app.analysis.choices import ChoiceRow
from app.analysis.delegate import CellDelegate
from app.analysis.picture import Picture
from app.analysis.table import FindingTable
from app.theme import scaled
from app.widgets.boxes import EmptyState, Ground, Scroll, column, row
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.table_view import FigureTable
from app.widgets.tabs import SegmentedTabs
from app.widgets.text import Label
from models.translation import tr

if TYPE_CHECKING:
    from coding.analysis.findings import Finding, Question
    from coding.journey.display import Hit

Act = tuple[str, Callable[[], object]]
"""What a button says and does."""
Index = QModelIndex | QPersistentModelIndex
_WIDEST, _LEAST = 320, 260
_PATIENCE_MS = 400


class AnswerView(Ground):
    """`asked(kind, row, column)` for the passages behind a figure of the picture or a cell of the table."""

    asked = Signal(str, int, int)
    stop_asked = Signal()
    again_asked = Signal()

    def __init__(self) -> None:
        super().__init__("panel")
        inner = Ground("panel")
        column(self).addWidget(Scroll(inner))
        box = column(inner, margins=(24, 20, 24, 0), gap=8)
        self.title = Label("", "page", wrap=True)
        self.asks = Label("", "muted", wrap=True)
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
        self._way: Act = ("", lambda: None)
        self.empty = EmptyState(tr("Nothing to show yet"), "", " ", self._go_on)
        self._stack.addWidget(self.empty)
        self.waiting = EmptyState("", "", " ", self._stop_or_go)
        self._stack.addWidget(self.waiting)
        self._is_asked = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._wait)
        self._stack.setMinimumHeight(scaled(_LEAST, 1.6))
        box.addWidget(self._stack, 1)

    def _foot(self) -> FlowLayout:
        self.tabs = SegmentedTabs(
            (("picture", tr("Picture")), ("table", tr("Table"))), tr("How to show the answer")
        )
        self.tabs.choose("picture")
        self.tabs.chosen.connect(self.show_tab)
        self._wanted, self._is_fitted = "picture", False
        self.hint = Label(tr("Click a figure, or Enter, for its passages"), "small")
        self.save = Button(tr("Save table …"))
        self.save_picture = Button(tr("Save picture …"))
        line = FlowLayout(gap=12)
        line.addWidget(self.tabs)
        line.addWidget(self.hint)
        line.add_spring()
        line.addWidget(self.save_picture)
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

    def ask(self, question: Question, act: Act | None, way: Act) -> None:
        """Shows what is being asked, the act that belongs to it, and the way on where there is no answer yet."""
        self.title.setText(tr(question.title))
        self.asks.setText(tr(question.asks))
        self.act.setVisible(act is not None)
        self._act = act[1] if act is not None else None
        if act is not None:
            self.act.setText(act[0])
            self.act.setAccessibleName(act[0])
        self._way = act or way

    def be_patient(self) -> None:
        """Another question is being answered: where that takes a while, says so in the place of the answer before."""
        self._is_asked = True
        self.waiting.sentence.clear()
        self._patience.start()

    def _wait(self) -> None:
        self._say(tr("Looking for the answer"), self.waiting.sentence.text(), tr("Cancel"))

    def tell(self, words: str) -> None:
        """What is being done for the answer."""
        if self._is_asked:
            self.waiting.sentence.setText(words)

    def show_stopped(self) -> None:
        """The question was given up."""
        self._is_asked = False
        self._patience.stop()
        self._say(tr("Not answered"), tr("Looking for the answer was cancelled."), tr("Ask again"))

    def _say(self, title: str, sentence: str, button: str) -> None:
        self.waiting.title.setText(title)
        self.waiting.sentence.setText(sentence)
        if self.waiting.button is not None:
            self.waiting.button.setText(button)
            self.waiting.button.setAccessibleName(button)
        for widget in (self.sentence, self.tabs, self.hint, self.save, self.save_picture):
            widget.hide()
        self._stack.setCurrentWidget(self.waiting)

    def _stop_or_go(self) -> None:
        (self.stop_asked if self._is_asked else self.again_asked).emit()

    def show_finding(self, finding: Finding) -> None:
        """Shows the answer."""
        self._is_asked = False
        self._patience.stop()
        self.choices.show_choices(finding.selectors)
        self.sentence.setText(finding.sentence)
        name = f"{tr(finding.question.title)}. {finding.sentence}"
        self.picture.show_drawing(finding.picture, name)
        self.rows.fill(finding.rows)
        self._is_fitted = False
        drawn, answered = finding.picture is not None, finding.is_answered
        self.tabs.button("picture").setEnabled(drawn)
        self.tabs.choose(self._wanted if drawn else "table")
        for widget in (self.tabs, self.save, self.sentence):
            widget.setVisible(answered)
        self.save_picture.setVisible(drawn and answered)
        self.hint.setVisible(drawn)
        self.empty.sentence.setText(finding.sentence)
        if self.empty.button is not None:
            self.empty.button.setText(self._way[0])
            self.empty.button.setAccessibleName(self._way[0])
        self.act.setVisible(self._act is not None and answered)
        pages = {"picture": 0, "table": 1}
        self._show_page(pages[self.tabs.current] if answered else 2)

    def show_tab(self, key: str) -> None:
        """Shows the picture or the table, now and for the questions that follow."""
        self._wanted = key
        self.tabs.choose(key)
        self._show_page(0 if key == "picture" else 1)

    def _show_page(self, page: int) -> None:
        """Columns are fitted to their words when the table is looked at, and not before."""
        if page == 1 and not self._is_fitted:
            self._is_fitted = True
            self.table.resizeColumnsToContents()
        self._stack.setCurrentIndex(page)

    def take_focus(self) -> None:
        """Puts the keyboard on the picture, or on the table."""
        widgets: tuple[QWidget, ...] = (self.picture, self.table, self.empty, self.waiting)
        target = widgets[self._stack.currentIndex()]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        self._way[1]()

    def _do(self) -> None:
        if self._act is not None:
            self._act()

    def _hit(self, hit: Hit) -> None:
        self.asked.emit(hit.kind, hit.row, hit.column)

    def _cell(self, index: Index) -> None:
        if index.isValid():
            self.asked.emit("table", index.row(), index.column())


class _Table(FigureTable):
    """The table; `entered_key(index)` for Enter on a cell."""

    entered_key = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Table of the answer"), _WIDEST, whole_row=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QTableView: Enter asks for the passages."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_key.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
