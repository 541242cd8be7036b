"""How far the coders agree: κ with interval, α, α_U, per code and overall; every difference leads to its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.analysis.delegate import CellDelegate
from app.analysis.table import FindingTable
from app.desk import Desk
from app.dialogs.files import Files, tables
from app.widgets.boxes import row
from app.widgets.buttons import Button
from app.widgets.sheet import Sheet
from app.widgets.table_view import FigureTable
from app.widgets.tabs import SegmentedTabs
from app.widgets.text import Label
from models.span import Span
from models.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from coding.team import Comparison, Difference

_WIDEST = 300


class Figures(FigureTable):
    """Enter or a double click opens a row."""

    def __init__(self, opened: Callable[[int], None], parent: QWidget) -> None:
        super().__init__(tr("Compare coders"), _WIDEST, parent)
        self.rows = FindingTable(self)
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.activated.connect(lambda index: opened(index.row()))
        self.setMinimumHeight(320)


class AgreementSheet(Sheet):
    """Computed in the background; `tabs` choose what the table shows."""

    def __init__(self, desk: Desk, files: Files, settle: Callable[[], object], window: QWidget) -> None:
        super().__init__(tr("Compare coders"), window, 940, 700)
        self._desk, self._files, self._settle = desk, files, settle
        self.comparison: Comparison | None = None
        self.sentence = Label(tr("Comparing …"), "body", wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        tabs = (
            ("differences", tr("Differences")),
            ("codes", tr("Codes")),
            ("pairs", tr("Pairs of coders")),
            ("cells", tr("Cells")),
        )
        self.tabs = SegmentedTabs(tabs, tr("What is compared"))
        self.tabs.choose("codes")
        self.tabs.chosen.connect(self._show)
        self.table = Figures(self._open, self)
        self.hint = Label("", "small", wrap=True)
        across = row(gap=8)
        across.addWidget(self.tabs)
        across.addStretch(1)
        for widget in (self.sentence,):
            self.body.addWidget(widget)
        self.body.addSpacing(4)
        self.body.addLayout(across)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.hint)
        self.settle = Button(tr("Settle differences …"), "primary", self._go_and_settle)
        self.save = Button(tr("Save table …"), "plain", self._save)
        self.foot.addStretch(1)
        self.foot.addWidget(self.save)
        self.foot.addWidget(self.settle)
        self._enable(False)

    def look(self) -> None:
        """Begins to compare."""
        from coding.team import compare_coders

        self._desk.read_later(compare_coders, done=self._arrived)

    def _enable(self, there: bool) -> None:
        for widget in (self.tabs, self.table, self.save, self.settle):
            widget.setEnabled(there)

    def _arrived(self, comparison: Comparison) -> None:
        if not self.isVisible():
            return
        self.comparison = comparison
        self.sentence.setText(comparison.sentence)
        self._enable(bool(comparison.tables))
        self.tabs.set_text("differences", tr("Differences ({n})", n=len(comparison.differences)))
        if comparison.tables:
            self._show(self.tabs.current)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, key: str) -> None:
        if self.comparison is None:
            return
        from coding.team import difference_rows

        tables = dict(self.comparison.tables)
        self.table.rows.fill(tables.get(key) or difference_rows(self.comparison.differences))
        self.table.setAccessibleName(self.tabs.button(key).accessibleName())
        self.table.resizeColumnsToContents()
        self.table.selectRow(0)
        self.hint.setText(_HINTS[key]())

    def difference_at(self, at: int) -> Difference | None:
        """The difference in a row; None in the other tables."""
        if self.comparison is None or self.tabs.current != "differences":
            return None
        found = self.comparison.differences
        return found[at] if 0 <= at < len(found) else None

    def _open(self, at: int) -> None:
        one = self.difference_at(at)
        if one is not None:
            self.leave()
            self._desk.reveal(one.source_id, Span(one.start, one.end))

    def _go_and_settle(self) -> None:
        self.leave()
        self._settle()

    def _save(self) -> None:
        if self.comparison is None:
            return
        from coding.team import difference_rows

        key = self.tabs.current
        rows = dict(self.comparison.tables).get(key) or difference_rows(self.comparison.differences)
        title = tr("Agreement, {what}", what=self.tabs.button(key).accessibleName())
        path = self._files.file_to_write(tr("Save table"), f"{title}.csv", tables())
        if path is not None:
            from app.operations.analysis import save_rows

            names = self._files.with_names
            save_rows(self._desk, title, rows, self.comparison.sentence, path, names=names)


_HINTS: dict[str, Callable[[], str]] = {
    "differences": lambda: tr("Enter shows the words in the transcript."),
    "codes": lambda: tr(
        "α: would another coder find the code for the same participant (Krippendorff 2004); "
        "α_U: on the same stretch of text (Krippendorff 1995)."
    ),
    "pairs": lambda: tr(
        "Cohen's κ with its 95 % interval (Cohen 1960): of all codes on participant × cell, "
        "of one code on participants."
    ),
    "cells": lambda: tr("Cells of the map, least agreement first."),
}


def show_agreement(desk: Desk, files: Files, settle: Callable[[], object], window: QWidget) -> AgreementSheet:
    """Opens the sheet over the window and begins to compare."""
    sheet = AgreementSheet(desk, files, settle, window)
    sheet.present(sheet.close_button)
    sheet.look()
    return sheet
