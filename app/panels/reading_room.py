"""What the Code workspace offers for reading: two sources side by side, the jump list, what is drawn."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.panels.beside import Beside
from app.panels.coding_panel import CodingPanel
from app.panels.jump_list import JumpList
from app.panels.reading_habits import ReadingHabits
from app.panels.show_only import ShowOnly, describe
from app.text.content import TextFilter
from app.tools import Tools
from app.widgets.quick_pick import QuickPick
from models.span import Span


class ReadingRoom(QObject):
    """Holds the panes; `panes` is the widget, `active` the pane that acts go to.

    `second_made(CodingPanel)` when the second pane was first needed.
    """

    second_made = Signal(object)

    def __init__(self, tools: Tools, first: CodingPanel) -> None:
        super().__init__(first)
        self._tools, self._desk = tools, tools.desk
        self.panes = Beside(tools.desk, first, self._make)
        self.panes.second_made.connect(self.second_made)
        self._jump: JumpList | None = None
        self._only: ShowOnly | None = None
        self._asked: CodingPanel = first
        self._prepare(first)

    @property
    def active(self) -> CodingPanel:
        """The pane that had the keyboard last."""
        return self.panes.active

    def _make(self) -> CodingPanel:
        made = CodingPanel(self._desk)
        made.keeps_place = False
        made.set_codes(self.panes.first.codes)
        self._prepare(made)
        return made

    def _prepare(self, panel: CodingPanel) -> None:
        ReadingHabits(self._tools.settings, panel.view)
        panel.head.filter_cleared.connect(lambda: self._show_only(panel, TextFilter()))
        panel.source_shown.connect(lambda _: panel.head.show_only(describe(panel.view)))

    def jump(self) -> None:
        """Opens the list of turns, entries and times of the active source."""
        self._asked = self.active
        if self._jump is None:
            self._jump = JumpList(self._ground())
            self._jump.jumped.connect(self._jumped)
            self._jump.closed.connect(lambda: self._asked.view.setFocus())
        if self._asked.source:
            self._jump.ask(self._asked.view, *self._place(self._jump))

    def _jumped(self, point: int) -> None:
        source, before = self._asked.source, self._asked.view.visible_span().start
        self._desk.visit(source, Span(before, before))
        self._desk.visit(source, Span(point, point))
        self._asked.view.go_to(point)

    def show_only(self) -> None:
        """Opens the list of what can be drawn alone in the active source."""
        self._asked = self.active
        if self._only is None:
            self._only = ShowOnly(self._ground())
            self._only.chosen.connect(lambda wanted: self._show_only(self._asked, wanted))
            self._only.closed.connect(lambda: self._asked.view.setFocus())
        if self._asked.source:
            self._only.ask(self._asked.view, *self._place(self._only))

    def _show_only(self, panel: CodingPanel, wanted: TextFilter) -> None:
        panel.view.set_filter(wanted)
        panel.head.show_only(describe(panel.view))
        panel.view.setFocus()

    def _ground(self) -> QWidget:
        """What floating lists float over: not the splitter, which would make panes of them."""
        ground = self.panes.parentWidget()
        assert ground is not None
        return ground

    def _place(self, pick: QuickPick) -> tuple[int, int]:
        view: QWidget = self._asked.view
        corner = view.mapTo(self._ground(), QPoint((view.width() - pick.width()) // 2, 24))
        return corner.x(), corner.y()
