"""Settling differences: what each coder gave, side by side, and one decision for each place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.delegates.cases import CaseDelegate
from app.desk import Desk
from app.dialogs.settle_case import CaseView
from app.itemmodels.groups import GroupedModel, Line
from app.operations import team as acts
from app.panels.code_palette import CodePalette
from app.theme import scaled
from app.widgets.boxes import EmptyState, Ground, column, row
from app.widgets.flow import FlowLayout
from app.widgets.list_view import LineList
from app.widgets.sheet import Sheet
from app.widgets.tabs import SegmentedTabs
from app.widgets.text import Label
from models.span import Span
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.adjudication import Case, Differences
    from coding.browse import CodeLine

_WORDS = 80


@dataclass(frozen=True)
class CaseRow:
    """A place as the list draws it."""

    case: Case
    words: str
    where: str


class Queue(LineList):
    """The places; `key_pressed(text)` for the keys that decide."""

    key_pressed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QListView: letters and figures decide."""
        text = event.text().lower()
        if text and text.isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.key_pressed.emit(text)
        else:
            super().keyPressEvent(event)


class SettleSheet(Sheet):
    """`cases` are all places that differ; every decision is one undo step and shows the next open place."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(tr("Settle differences"), window, 1080, 720)
        self._desk = desk
        self.cases: list[Case] = []
        self._texts: dict[int, str] = {}
        self._shown = 0
        self._waits = self._blind = False
        self.tabs = SegmentedTabs((("open", tr("Open")), ("settled", tr("Settled"))), tr("Which places"))
        self.tabs.choose("open")
        self.tabs.chosen.connect(lambda _: self._fill())
        self.figure = Label("", "muted")
        self.model = GroupedModel(self)
        self.list = Queue(self.model, CaseDelegate(self), tr("Places that differ"), self)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _: self._reveal())
        self.list.key_pressed.connect(self.press)
        self.view = CaseView()
        self.view.decided.connect(self.press)
        self.empty = EmptyState(tr("Nothing to settle"), "")
        self.palette_box = CodePalette(self.card)
        self.palette_box.code_picked.connect(self._other)
        self.palette_box.closed.connect(lambda: self.list.setFocus())
        self._codes: dict[int, CodeLine] = {}
        self._lay_out()
        desk.changed.connect(lambda *_: self.look() if self.isVisible() else None)

    def _lay_out(self) -> None:
        left = Ground("raised")
        inner = column(left, gap=8)
        head = FlowLayout(gap=12)
        head.addWidget(self.tabs)
        head.addWidget(self.figure)
        inner.addLayout(head)
        inner.addWidget(self.list, 1)
        left.setFixedWidth(scaled(340, 1.3))
        across = row(gap=24)
        across.addWidget(left)
        across.addWidget(self.view, 1)
        across.addWidget(self.empty, 1)
        self.body.addLayout(across, 1)
        self.list.setMinimumHeight(420)

    def look(self) -> None:
        """Reads what differs now, in the background."""
        if not self._waits:
            self._waits = True
            from coding.adjudication import differences

            self._desk.read_later(differences, done=self._arrived)

    def _arrived(self, found: Differences) -> None:
        self._waits = False
        if not self.isVisible():
            return
        from coding.browse import code_lines

        self.cases, self._texts, self._blind = list(found.cases), dict(found.texts), found.blind
        codes = self._desk.read(code_lines)
        self._codes = {line.id: line for line in codes}
        self.palette_box.set_codes(codes)
        self._fill()

    def _why_empty(self) -> str:
        if self._blind:
            return tr("Coders work blind. End it under Coders to see where they differ.")
        if self.cases and self.tabs.current == "open":
            return tr("Every difference is settled. The decisions are under Settled, and in the history.")
        return tr("No source was coded differently by two coders. Merge a colleague’s copy first.")

    def _fill(self) -> None:
        settled = sum(case.settled for case in self.cases)
        self.tabs.set_text("open", tr("Open ({n})", n=len(self.cases) - settled))
        self.tabs.set_text("settled", tr("Settled ({n})", n=settled))
        self.figure.setText(tr("{done} of {all} settled", done=settled, all=len(self.cases)))
        wanted = self.tabs.current == "settled"
        shown = [(at, case) for at, case in enumerate(self.cases) if case.settled is wanted]
        self.model.fill(self._line(at, case) for at, case in shown)
        self.view.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        self.empty.sentence.setText(self._why_empty())
        if shown:
            after = next((at for at, _ in shown if at >= self._shown), shown[-1][0])
            self.list.choose(after)
            self._choose(after)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, at: int, case: Case) -> Line:
        words = " ".join(self._texts[case.source_id][case.start : case.end][:_WORDS].split())
        who = trn("{n} coder", "{n} coders", len(case.sides))
        return Line(
            at, words, f"{words}, {case.title}, {case.kind}, {who}", CaseRow(case, words, _where(case))
        )

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self.cases):
            self._shown = at
            case = self.cases[at]
            self.view.show_case(case, self._texts[case.source_id])

    @property
    def case(self) -> Case | None:
        """The place shown."""
        return self.cases[self._shown] if 0 <= self._shown < len(self.cases) else None

    def press(self, key: str) -> None:
        """Decides by key: a figure keeps that coder, b all, x none, o another code; u opens the place again."""
        case = self.case
        if case is None or self.view.isHidden():
            return
        coders = tuple(side.coder_id for side in case.sides)
        if key.isdigit() and 0 < int(key) <= len(case.sides):
            side = case.sides[int(key) - 1]
            acts.keep_sides(self._desk, case, (side.coder_id,), tr("keep {name}", name=side.coder))
        elif key == "b":
            acts.keep_sides(self._desk, case, coders, tr("keep all"))
        elif key == "x":
            acts.keep_sides(self._desk, case, (), tr("keep none"))
        elif key == "o":
            self.palette_box.ask(self.card.rect(), 0.0)
        elif key == "u" and any(given.settled for given in case.codings):
            acts.reopen(self._desk, case)
        elif key == "w":
            self._reveal()

    def _other(self, code: int) -> None:
        if self.case is not None:
            acts.keep_other(self._desk, self.case, code, self._codes[code].name)

    def _reveal(self) -> None:
        case = self.case
        if case is not None:
            self.leave()
            self._desk.reveal(case.source_id, Span(case.start, case.end))


def _where(case: Case) -> str:
    what = tr("{kind}, cut differently", kind=case.kind) if case.only_cut else case.kind
    return f"{case.title} · {what}"


def show_settling(desk: Desk, window: QWidget) -> SettleSheet:
    """Opens the sheet over the window."""
    sheet = SettleSheet(desk, window)
    sheet.present(sheet.list)
    sheet.look()
    return sheet
