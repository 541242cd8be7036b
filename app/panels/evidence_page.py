"""The Evidence workspace: every coding as a quote, filtered, one shown in full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.delegates.evidence import EvidenceDelegate
from app.itemmodels.evidence import EvidenceModel
from app.journey.letting_go import let_rows_go
from app.panels.evidence_detail import EvidenceDetail
from app.panels.evidence_filter import Chosen, EvidenceFilter, choices_of, fitting
from app.tools import Tools
from app.widgets.boxes import EmptyState, Ground, column
from app.widgets.side_panel import SideSplit
from app.widgets.table_view import QuietTable
from app.widgets.text import Label
from models.translation import tr

if TYPE_CHECKING:
    from coding.evidence import Evidence, EvidenceRow

_WIDTHS = (0, 200, 128, 176, 96)
_GO_FIRST = (4, 2)
_MANY = 10_000
Fitting = tuple["Sequence[EvidenceRow]", int]  # rows, and of how many participants


class EvidencePage(QWidget):
    """Filter, figure, table; the quote in full at the right."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools, self._keeper = tools, tools.evidence
        self._asked = 0

    def build(self) -> Iterator[None]:
        """Makes the filter, the table and the quote in full, each in a turn of the event loop."""
        tools = self._tools
        self.filter = EvidenceFilter()
        self.filter.changed.connect(self._fill)
        yield
        self.figure = Label("", "small")
        self.model = EvidenceModel(self)
        self.table = QuietTable(
            self.model, EvidenceDelegate(self), tr("Evidence"), _WIDTHS, lines=2, first=_GO_FIRST
        )
        yield
        self.detail = EvidenceDetail(tools.desk)
        self.table.pointed.connect(lambda at: self.detail.show_row(self.model.row(at)))
        self.table.opened.connect(lambda _: self.detail.show_in_transcript())
        self.nothing = EmptyState(
            tr("Nothing coded yet"),
            tr("Read a source and code a passage; it appears here."),
            tr("Start coding"),
            lambda: tools.desk.go("code"),
        )
        self.misfit = EmptyState(
            tr("No quote fits"), tr("Take a filter away to see more."), tr("Clear filters"), self.filter.clear
        )
        yield
        self._lay_out(tools)
        yield
        self._keeper.refreshed.connect(self.reload)
        tools.desk.code_revealed.connect(lambda code: self.filter.choose("code_id", code))
        self.reload()

    def _lay_out(self, tools: Tools) -> None:
        centre = Ground("panel")
        box = column(centre)
        box.addWidget(self.filter)
        line = column(margins=(16, 8, 16, 4))
        line.addWidget(self.figure)
        box.addLayout(line)
        self._stack = QStackedWidget()
        for widget in (self.table, self.nothing, self.misfit):
            self._stack.addWidget(widget)
        box.addWidget(self._stack, 1)
        widths = tools.settings.get("widths")
        kept = {"right": widths["detail"]} if "detail" in widths else {}
        self.split = SideSplit(None, centre, self.detail, kept, usual={"right": 340})
        self.split.widths_changed.connect(lambda new: tools.settings.keep("widths", "detail", new["right"]))
        column(self).addWidget(self.split)

    def reload(self) -> None:
        """Shows the evidence as it is now, with what can be chosen from it."""
        evidence = self._keeper.current
        if evidence is None:
            return
        if len(evidence.rows) <= _MANY:
            self._offer(choices_of(evidence.rows))
        else:
            desk = self._tools.desk
            desk.jobs.background(partial(choices_of, evidence.rows), self._offer, desk.fail)

    def _offer(self, choices: dict[str, list[tuple[str, object]]]) -> None:
        for key, found in choices.items():
            self.filter.offer(key, found)
        self._fill()

    def take_focus(self) -> None:
        """Puts the keyboard where the work is."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_side(self, side: str) -> None:
        """Hides or shows the quote in full."""
        self.split.toggle(side)

    def find_like(self) -> None:
        """Finds more like the quote that is shown."""
        self.detail.find_like()

    def find_here(self) -> None:
        """Puts the cursor where quotes are filtered."""
        self.filter.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.words.selectAll()

    def _fill(self) -> None:
        """Looks for the rows that fit; among many of them in the background."""
        evidence, chosen = self._keeper.current, self.filter.chosen
        if evidence is None:
            return
        self._asked += 1
        if len(evidence.rows) <= _MANY:
            self._show(self._asked, evidence, _fitting(evidence, chosen))
        else:
            desk, shown = self._tools.desk, partial(self._show, self._asked, evidence)
            desk.jobs.background(partial(_fitting, evidence, chosen), shown, desk.fail)

    def _show(self, number: int, evidence: Evidence, found: Fitting) -> None:
        if number != self._asked:
            return
        rows, people = found
        now = self.model.row(self.table.currentIndex().row())
        before = self.model.fill(rows)
        if len(before) > _MANY:
            desk = self._tools.desk
            desk.jobs.background(partial(let_rows_go, [list(before)]), failed=desk.fail)
        self.figure.setText(
            tr(
                "{rows} of {rows2} codings · {people} of {people2} participants",
                rows=len(rows),
                rows2=len(evidence.rows),
                people=people,
                people2=evidence.people,
            )
        )
        self._stack.setCurrentIndex(0 if rows else 2 if evidence.rows else 1)
        self.filter.setVisible(bool(evidence.rows))
        self.figure.setVisible(bool(evidence.rows))
        self.split.show_side("right", bool(evidence.rows))
        at = max(0, self.model.row_of(now.id)) if now is not None else 0
        if rows:
            self.table.selectRow(at)
        self.detail.show_row(self.model.row(at))


def _fitting(evidence: Evidence, chosen: Chosen) -> Fitting:
    """The rows that fit every choice, and of how many participants they are."""
    rows = fitting(evidence.rows, chosen)
    return rows, len(set(map(attrgetter("participant"), rows)) - {""})
