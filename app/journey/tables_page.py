"""The tables of the map, each as it is read and saved: summary, trends, decision makers, KPIs and the others."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.analysis.delegate import CellDelegate
from app.analysis.table import FindingTable
from app.desk import Desk
from app.dialogs.files import Files, tables
from app.operations.analysis import save_rows
from app.widgets.boxes import Ground, column, row
from app.widgets.buttons import Button
from app.widgets.table_view import FigureTable
from app.widgets.tabs import SegmentedTabs
from app.widgets.text import Label
from coding.journey.listed import SUMMARY, names, rows_of
from coding.journey.view import JourneyView
from models.translation import tr

_WIDEST = 420


class MapTables(Ground):
    """`stage_asked(stage id)` when a row of a stage was opened by a double click or Enter."""

    stage_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("panel", "", parent)
        self._desk = desk
        self._view: JourneyView | None = None
        self._lay_out()
        self.tabs.choose(SUMMARY)
        self.tabs.chosen.connect(self.show_table)

    def _lay_out(self) -> None:
        box = column(self, margins=(20, 16, 20, 12), gap=12)
        line = row(gap=12)
        self.tabs = SegmentedTabs(tuple(names().items()), tr("Tables of the map"))
        line.addWidget(self.tabs)
        line.addStretch(1)
        self.save = Button(tr("Save table …"), "plain", self._save)
        line.addWidget(self.save)
        box.addLayout(line)
        self.rows = FindingTable(self)
        self.table = FigureTable(tr("Table of the map"), _WIDEST)
        self.table.setModel(self.rows)
        self.table.setItemDelegate(CellDelegate(self))
        self.table.activated.connect(self._opened)
        self.nothing = Label("", "muted", wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self._stack, 1)

    def show_map(self, view: JourneyView) -> None:
        """The tables of a map as it is now."""
        self._view = view
        self.show_table(self.tabs.current)

    def show_table(self, table: str) -> None:
        """One of them."""
        self.tabs.choose(table)
        if self._view is None:
            return
        rows = rows_of(self._view, table)
        self.rows.fill(rows)
        self.table.resizeColumnsToContents()
        self.save.setEnabled(len(rows) > 1)
        self.nothing.setText(
            tr(
                "Nothing entered yet: click a cell of its lane on the map, or “Edit” for trends, to add a row."
            )
        )
        self._stack.setCurrentIndex(0 if len(rows) > 1 else 1)

    def take_focus(self) -> None:
        """Puts the keyboard on the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _opened(self, index: QModelIndex) -> None:
        """The stage that is named in the row."""
        named = {str(self.rows.index(index.row(), at).data()) for at in range(self.rows.columnCount())}
        for stage in self._view.stages if self._view is not None else ():
            if stage.name in named:
                self.stage_asked.emit(stage.id)
                return

    def _save(self) -> None:
        if self._view is None:
            return
        name = names()[self.tabs.current]
        files = Files(self.window())
        path = files.file_to_write(tr("Save table"), f"{name.replace('×', 'x')}.csv", tables())
        if path is not None:
            rows, title = rows_of(self._view, self.tabs.current), self._view.title
            save_rows(self._desk, name, rows, title, path, names=files.with_names)
