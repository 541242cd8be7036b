"""The Analysis workspace: choose a question at the left, read its answer in the centre."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QWidget,
)

from app.analysis.delegate import CellDelegate, QuestionDelegate
from app.analysis.picture import Picture
from app.analysis.table import FindingTable
from app.dialogs.files import Files, tables
from app.itemmodels.groups import GroupedModel, Head, Line
from app.journey.measure import QtMeasure, warm
from app.pages import Tools
from app.widgets.boxes import Ground, column, row
from app.widgets.buttons import Button
from app.widgets.list_view import LineList
from app.widgets.side_panel import SideSplit
from app.widgets.tabs import SegmentedTabs
from app.widgets.text import Label
from models.translation import tr

if TYPE_CHECKING:
    from coding.analysis.findings import Finding
    from coding.changes import Changes

_CALM_MS = 250
_WIDEST = 320
_LOOKED_AT = 30


class AnalysisPage(QWidget):
    """Answers are computed in the background, anew after changes while the page is shown."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools, self._desk = tools, tools.desk
        self._asked = 0
        self.finding: Finding | None = None

    def build(self) -> Iterator[None]:
        """Makes the questions, the picture and the table, each in a turn of the event loop."""
        from coding.analysis.findings import questions

        self._questions = questions()
        self._chosen = self._questions[0]
        yield
        yield from warm()
        self._measure = QtMeasure()
        self._wait = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._wait.timeout.connect(self.ask)
        yield from self._lay_out(self._tools)
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(lambda: self._wait.start())
        self.list.choose(0)
        self._wait.start(0)

    def _lay_out(self, tools: Tools) -> Iterator[None]:
        left = Ground("panel", "right")
        self._model = GroupedModel(self)
        self._model.fill(self._lines())
        self.list = LineList(self._model, QuestionDelegate(self), "Questions", left)
        self.list.chosen.connect(self.choose)
        column(left, margins=(0, 8, 0, 8)).addWidget(self.list)
        yield
        centre = self._answer()
        yield
        widths = tools.settings.get("widths")
        self.split = SideSplit(left, centre, None, {"left": widths.get("questions", 232)})
        self.split.widths_changed.connect(lambda new: tools.settings.keep("widths", "questions", new["left"]))
        column(self).addWidget(self.split)
        yield

    def _lines(self) -> list[Head | Line]:
        found: list[Head | Line] = []
        group = ""
        for number, question in enumerate(self._questions):
            if question.group != group:
                group = question.group
                found.append(Head(tr(group)))
            title = tr(question.title)
            found.append(Line(number, title, f"{title}. {tr(question.asks)}", question))
        return found

    def _answer(self) -> QWidget:
        centre = Ground("panel")
        box = column(centre, margins=(24, 20, 24, 0), gap=8)
        self.title = Label("", "page")
        self.asks = Label("", "muted")
        self.sentence = Label("", "body", wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tabs = SegmentedTabs(
            (("picture", tr("Picture")), ("table", tr("Table"))), tr("How to show the answer")
        )
        self.tabs.choose("picture")
        self.tabs.chosen.connect(self._show_tab)
        self.save = Button(tr("Save table …"))
        self.save.clicked.connect(self._save)
        line = row(gap=12)
        line.addWidget(self.tabs)
        line.addStretch(1)
        line.addWidget(self.save)
        for widget in (self.title, self.asks, self.sentence):
            box.addWidget(widget)
        box.addSpacing(8)
        box.addLayout(line)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._picture())
        self._stack.addWidget(self._table())
        box.addWidget(self._stack, 1)
        return centre

    def _picture(self) -> QWidget:
        self.picture = Picture()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.picture)
        self.picture.setAutoFillBackground(False)
        area.setAccessibleName(tr("Picture of the answer"))
        return area

    def _table(self) -> QWidget:
        self.rows = FindingTable(self)
        self.table = QTableView()
        self.table.setModel(self.rows)
        self.table.setAccessibleName(tr("Table of the answer"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMaximumSectionSize(_WIDEST)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setResizeContentsPrecision(_LOOKED_AT)
        self.table.setItemDelegate(CellDelegate(self))
        return self.table

    def choose(self, number: int) -> None:
        """Asks another question."""
        self._chosen = self._questions[number]
        self.ask()

    def ask(self) -> None:
        """Answers the chosen question in the background; an answer that was overtaken is dropped."""
        if not self._desk.is_open:
            return
        from coding.analysis.findings import find

        self._asked += 1
        number = self._asked
        self.title.setText(tr(self._chosen.title))
        self.asks.setText(tr(self._chosen.asks))
        self._desk.read_later(
            find, self._chosen.id, self._measure, done=lambda finding: self._arrived(number, finding)
        )

    def take_focus(self) -> None:
        """Puts the keyboard where the work is."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_side(self, side: str) -> None:
        """Hides or shows the questions."""
        self.split.toggle(side)

    def _arrived(self, number: int, finding: Finding) -> None:
        if number != self._asked:
            return
        self.finding = finding
        self.sentence.setText(finding.sentence)
        self.picture.show_drawing(finding.picture, f"{tr(finding.question.title)}. {finding.sentence}")
        self.rows.fill(finding.rows)
        self.table.resizeColumnsToContents()
        drawn = finding.picture is not None
        self.tabs.button("picture").setEnabled(drawn)
        self.tabs.choose(self.tabs.current if drawn else "table")
        self._show_tab(self.tabs.current)

    def _show_tab(self, key: str) -> None:
        self._stack.setCurrentIndex(0 if key == "picture" else 1)

    def _changed(self, changes: Changes, _origin: object) -> None:
        if self.isVisible():
            self._wait.start()
        else:
            self._asked += 1
            self.finding = None

    def showEvent(self, event: object) -> None:
        """QWidget: answers what was changed meanwhile."""
        if self.finding is None:
            self._wait.start(0)

    def _save(self) -> None:
        finding = self.finding
        if finding is None:
            return
        name = tr(finding.question.title).replace("×", "x")
        files = Files(self.window())
        path = files.file_to_write(tr("Save table"), f"{name}.csv", tables())
        if path is None:
            return
        from app.operations.analysis import save_table

        save_table(self._desk, finding, path, names=files.with_names)
