"""The People workspace: participants as a table, personas, accounts, and the plan of the sample."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.dialogs.files import Files
from app.operations import people as acts
from app.panels.refresh import Refresh
from app.people.accounts_tab import AccountsTab
from app.people.detail import PersonDetail
from app.people.import_sheet import ImportPeopleSheet, show_import
from app.people.merging import choose_merge
from app.people.personas_tab import PersonasTab
from app.people.plan_tab import PlanTab
from app.people.table_tab import TableTab
from app.tools import Tools
from app.widgets.boxes import Ground, column, row
from app.widgets.side_panel import SideSplit
from app.widgets.tabs import SegmentedTabs
from app.widgets.text import Label
from models.translation import tr, trn

_TABLES = (
    "participant",
    "persona",
    "persona_field",
    "persona_evidence",
    "account",
    "attribute",
    "attribute_value",
    "quota",
    "speaker",
    "source",
    "coding",
    "turn",
)
TABLES = (".csv", ".tsv", ".xlsx")


class Tab(Protocol):
    """What every tab can do."""

    def reload(self) -> None:
        """Reads anew."""


class PeoplePage(QWidget):
    """Four tabs; the participant of the table is described at the right."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools, self._desk = tools, tools.desk
        self.import_sheet: ImportPeopleSheet | None = None
        self._side_wanted = True
        self.setAcceptDrops(True)

    def build(self) -> Iterator[None]:
        """Makes its parts, each in a turn of the event loop."""
        self.table = TableTab(self._tools)
        yield from self.table.build()
        self.detail = PersonDetail(self._desk, self._tools.actions["erase"].trigger)
        widths = self._tools.settings.get("widths")
        kept = {"right": widths["person"]} if "person" in widths else {}
        self.split = SideSplit(None, self.table, self.detail, kept, usual={"right": 312})
        self.split.widths_changed.connect(
            lambda new: self._tools.settings.keep("widths", "person", new["right"])
        )
        yield
        self.personas = PersonasTab(self._desk)
        self.accounts = AccountsTab(self._desk)
        yield
        self.plan = PlanTab(self._desk)
        self._lay_out()
        yield
        self._connect()
        self.table.reload()

    def _lay_out(self) -> None:
        box = column(self)
        head = Ground("panel", "bottom")
        line = row(head, margins=(16, 8, 16, 8), gap=12)
        self.tabs = SegmentedTabs(
            (
                ("table", tr("Participants")),
                ("personas", tr("Personas")),
                ("accounts", tr("Accounts")),
                ("plan", tr("Plan")),
            ),
            tr("What to show of the people"),
        )
        self.heed = Label("", "muted")
        line.addWidget(self.tabs)
        line.addStretch(1)
        line.addWidget(self.heed)
        box.addWidget(head)
        self._stack = QStackedWidget()
        self._tabs: dict[str, QWidget] = {
            "table": self.split,
            "personas": self.personas,
            "accounts": self.accounts,
            "plan": self.plan,
        }
        for widget in self._tabs.values():
            self._stack.addWidget(widget)
        box.addWidget(self._stack, 1)
        self.tabs.choose("table")

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_tab)
        self.table.pointed.connect(self._point)
        self.table.import_asked.connect(self._choose_file)
        self.table.merge_asked.connect(lambda ids: self._merge(list(ids)))
        self.detail.remove_asked.connect(lambda person: acts.remove_participants(self._desk, [person]))
        self.detail.merge_asked.connect(lambda person: self._merge([person]))
        self.personas.person_asked.connect(self.show_person)
        self.accounts.person_asked.connect(self.show_person)
        Refresh(self._desk, self, _TABLES, self.reload)

    def show_tab(self, name: str) -> None:
        """Shows one of the tabs, read anew."""
        self.tabs.choose(name)
        self._stack.setCurrentWidget(self._tabs[name])
        self._shown().reload()
        self.take_focus()

    def _shown(self) -> Tab:
        tabs: dict[str, Tab] = {
            "table": self.table,
            "personas": self.personas,
            "accounts": self.accounts,
            "plan": self.plan,
        }
        return tabs[self.tabs.current]

    def reload(self) -> None:
        """Reads what is shown anew."""
        self._shown().reload()

    def show_person(self, person: int) -> None:
        """Shows a participant in the table."""
        self.table.stand_next(person)
        self.show_tab("table")

    def _point(self, person: int) -> None:
        model = self.table.model
        told = model.cautions.get(person, ())
        self.detail.show_person(model.table, model.table.by_id.get(person), told)
        wanted = bool(model.table.people) and self._side_wanted
        if wanted != self.detail.isVisibleTo(self.split):
            self.split.show_side("right", wanted)
        self.heed.setText(self._heeded())

    def _heeded(self) -> str:
        from coding.roster.cautions import ETHICS, UNKNOWN, WITHDRAWN, counted

        found = counted(dict(self.table.model.cautions))
        parts = (
            (
                ETHICS,
                trn(
                    "{n} former competitor employee", "{n} former competitor employees", found.get(ETHICS, 0)
                ),
            ),
            (WITHDRAWN, trn("{n} consent withdrawn", "{n} consents withdrawn", found.get(WITHDRAWN, 0))),
            (UNKNOWN, trn("{n} consent not noted", "{n} consents not noted", found.get(UNKNOWN, 0))),
        )
        return " · ".join(words for kind, words in parts if found.get(kind))

    def take_focus(self) -> None:
        """Puts the keyboard where the work is."""
        if self.tabs.current == "table":
            here = self.table.grid if self.table.model.table.people else self.table.empty
            here.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._tabs[self.tabs.current].setFocus(Qt.FocusReason.OtherFocusReason)

    def find_here(self) -> None:
        """Puts the cursor where people are filtered."""
        self.show_tab("table")
        self.table.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_side(self, side: str) -> None:
        """Hides or shows the description."""
        if side == "right":
            self._side_wanted = self.split.toggle("right")

    def new_participant(self) -> None:
        """Makes a participant and opens the name."""
        self.show_tab("table")
        self.table.add_person()

    def _merge(self, people: list[int]) -> None:
        choose_merge(self._desk, self.window(), self.table.model.table, people)

    def _choose_file(self) -> None:
        path = Files(self.window()).people_to_import()
        if path is not None:
            self.import_people(path)

    def import_people(self, path: Path) -> None:
        """Reads a table of people and shows what it would change."""
        if not self._desk.read_only:
            show_import(self._desk, self._tools.settings, self.window(), path, self._shown_import)

    def _shown_import(self, sheet: ImportPeopleSheet) -> None:
        self.import_sheet = sheet

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """QWidget: takes a table."""
        if _tables(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """QWidget: imports the table."""
        self.import_people(_tables(event)[0])


def _tables(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in TABLES]
