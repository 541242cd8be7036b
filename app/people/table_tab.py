"""The table of participants: filter, columns, fields, import; typing, pasting and emptying are one undo step each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.operations import people as acts
from app.people.cells import CellActs
from app.people.fields_sheet import show_fields
from app.people.grid import PeopleGrid
from app.people.menus import cell_menu, column_menu, head_menu, pop_up
from app.people.model import PeopleModel
from app.tools import Tools
from app.widgets.boxes import EmptyState, Ground, column
from app.widgets.buttons import Button
from app.widgets.fields import Choice
from app.widgets.flow import FlowLayout
from app.widgets.search_field import SearchField
from app.widgets.text import Label
from models.errors import UserError
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.roster.cautions import Caution
    from coding.roster.paste import Edit
    from coding.roster.table import Person, Roster

_CALM_MS = 300
_HIDDEN = (
    "consent_on",
    "consent_scope",
    "withdraw_until",
    "retain_recording_until",
    "retain_contact_until",
    "note",
)

_SEARCH = 200


class TableTab(QWidget):
    """`pointed(participant id or 0)`; `import_asked`, `merge_asked(ids)`."""

    pointed = Signal(int)
    import_asked = Signal()
    merge_asked = Signal(object)

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._desk, self._settings = tools.desk, tools.settings
        self._waiting: tuple[Roster, dict[int, tuple[Caution, ...]]] | None = None
        self._stand_next: int | None = None
        self._type_next = False
        self.model = PeopleModel(self)
        kept = tools.settings.get("widths").get("people", {})
        self._widths: dict[str, int] = dict(kept) if isinstance(kept, dict) else {}
        self._keeping = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._keeping.timeout.connect(self._keep_widths)
        self.grid = PeopleGrid(self.model, tr("Participants"), self._widths)
        self.cells = CellActs(self._desk, self.model, self.grid)

    def build(self) -> Iterator[None]:
        """Makes its parts, each in a turn of the event loop."""
        box = column(self)
        box.addWidget(self._head())
        yield
        self.empty = EmptyState(
            tr("Nobody yet"),
            tr(
                "Participants come with their sources. Or make them here, or bring a list from Excel: copy and paste."
            ),
            tr("Add a participant"),
            self.add_person,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.empty)
        box.addWidget(self._stack, 1)
        yield
        self._connect()
        hidden = self._settings.get("widths").get("people hidden", list(_HIDDEN))
        self.model.hide_columns(frozenset(map(str, hidden)))

    def _head(self) -> QWidget:
        head = Ground("panel", "bottom")
        line = FlowLayout(gap=8)
        column(head, margins=(16, 8, 16, 8)).addLayout(line)
        self.search = SearchField(tr("Filter people"))
        self.search.setMinimumWidth(_SEARCH)
        self.who = Choice()
        self.who.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.who.setAccessibleName(tr("Which people to show"))
        self.figure = Label("", "small")
        self.columns_button = Button(tr("Columns"), "quiet", self._show_columns)
        self.fields_button = Button(tr("Fields …"), "quiet", self.edit_fields)
        self.import_button = Button(tr("Import …"), "plain", self.import_asked.emit)
        self.add_button = Button(tr("Add"), "primary", self.add_person, tip=tr("Add a participant"))
        for widget in (self.search, self.who, self.figure):
            line.addWidget(widget)
        line.add_spring()
        for button in (self.columns_button, self.fields_button, self.import_button, self.add_button):
            line.addWidget(button)
        return head

    def _connect(self) -> None:
        self.search.searched.connect(lambda _: self._filter())
        self.who.activated.connect(lambda _: self._filter())
        self._desk.failed.connect(lambda _: self.reload())
        self.model.edited.connect(self._store)
        for sender in (self.model, self.grid.delegate):
            sender.refused.connect(self._refused)
        grid = self.grid
        grid.pointed.connect(self.pointed)
        grid.remove_asked.connect(self.remove)
        grid.menu_asked.connect(self._show_menu)
        grid.head_asked.connect(self._show_head_menu)
        grid.rested.connect(self._rested)
        grid.resized.connect(self._keep_width)

    def reload(self) -> None:
        """Reads the table anew in the background; a cell that is open is left alone until it is closed."""
        if self._desk.is_open:
            from coding.roster.cautions import cautions
            from coding.roster.table import roster

            self._desk.read_later(lambda session: (roster(session), cautions(session)), done=self._arrived)

    def _arrived(self, found: tuple[Roster, dict[int, tuple[Caution, ...]]]) -> None:
        if self.grid.is_typing and self.model.would_reset(found[0]):
            self._waiting = found
            return
        self._waiting = None
        person, key = self.grid.person, self.grid.key
        before = self.model.ids()
        self.model.read_only = self._desk.read_only
        self.model.fill(*found)
        self._show_state()
        if self.model.ids() != before or self.grid.person is None:
            self.grid.stand(person, key)
        self._stand_where_asked()
        self.pointed.emit(self.grid.person or 0)

    def _stand_where_asked(self) -> None:
        person, typing = self._stand_next, self._type_next
        if person is None or person not in self.model.table.by_id:
            return
        self._stand_next, self._type_next = None, False
        if self.model.row_of(person) < 0:
            self._show_all()
        if typing:
            self.grid.type_into(person, "name")
        else:
            self.grid.stand(person, "name")

    def stand_next(self, person: int, *, typing: bool = False) -> None:
        """Makes a participant current when the table is read next, with the name open if asked."""
        self._stand_next, self._type_next = person, typing

    def _show_all(self) -> None:
        self.search.clear()
        self.who.setCurrentIndex(0)
        self._filter()

    def _rested(self) -> None:
        if self._waiting is not None:
            self._arrived(self._waiting)

    def _show_state(self) -> None:
        table, shown = self.model.table, self.model.ids()
        self._stack.setCurrentIndex(0 if table.people else 1)
        heeded = len(self.model.cautions)
        unheard = sum(1 for each in table.people if table.cell(each, "sources") == "0")
        now = self.who.currentData()
        self.who.clear()
        self.who.addItem(tr("Everyone"), "")
        self.who.addItem(tr("To be heeded ({n})", n=heeded), "heeded")
        self.who.addItem(tr("Not heard yet ({n})", n=unheard), "unheard")
        self.who.setCurrentIndex(max(0, self.who.findData(now)))
        people = trn("{n} participant", "{n} participants", len(table.people))
        self.figure.setText(
            people if len(shown) == len(table.people) else tr("{n} of {all}", n=len(shown), all=people)
        )
        for button in (self.fields_button, self.import_button, self.add_button):
            button.setEnabled(not self._desk.read_only)
        self.who.setVisible(bool(table.people))

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        only, heeded = self.who.currentData(), set(self.model.cautions)

        def fits(person: Person) -> bool:
            table = self.model.table
            if only == "heeded" and person.id not in heeded:
                return False
            if only == "unheard" and table.cell(person, "sources") != "0":
                return False
            text = "\n".join(person.cells).casefold()
            return all(word in text for word in words)

        person, key = self.grid.person, self.grid.key
        self.model.show_only(fits)
        self._show_state()
        self.grid.stand(person, key)
        self.pointed.emit(self.grid.person or 0)

    def _refused(self, error: UserError) -> None:
        self._desk.tell(error.message, error.hint)

    def _store(self, edit: Edit, title: str, name: str) -> None:
        acts.set_cell(self._desk, edit, title, name)

    def add_person(self) -> None:
        """Makes a participant under the next free code and opens the name."""
        if not self._desk.read_only:
            acts.add_next(self._desk, self._made)

    def _made(self, person: int) -> None:
        self.stand_next(person, typing=True)
        self.reload()

    def edit_fields(self) -> None:
        """Opens the list of fields."""
        if not self._desk.read_only:
            show_fields(self._desk, self.window())

    def remove(self) -> None:
        """Removes the participants of the chosen cells."""
        people = self.grid.chosen_people()
        if people and not self._desk.read_only:
            acts.remove_participants(self._desk, people)

    def _show_menu(self, place: QPoint) -> None:
        pop_up(cell_menu(self, read_only=self._desk.read_only), place)

    def _show_head_menu(self, key: str, place: QPoint) -> None:
        pop_up(head_menu(self, key, read_only=self._desk.read_only), place)

    def _show_columns(self) -> None:
        button = self.columns_button
        pop_up(column_menu(self), button.mapToGlobal(button.rect().bottomLeft()))

    def hidden_columns(self) -> frozenset[str]:
        """The keys of columns that are not shown."""
        shown = {each.key for each in self.model.columns()}
        return frozenset(each.key for each in self.model.table.columns if each.key not in shown)

    def hide_columns(self, keys: frozenset[str]) -> None:
        """Hides these columns and no others, and remembers it."""
        person, key = self.grid.person, self.grid.key
        self.model.hide_columns(keys)
        self.grid.stand(person, key)
        self._settings.keep("widths", "people hidden", sorted(each for each in keys if ":" not in each))

    def _keep_width(self, key: str, width: int) -> None:
        if ":" not in key:
            self._widths[key] = width
            self._keeping.start()

    def _keep_widths(self) -> None:
        self._settings.keep("widths", "people", dict(self._widths))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: a table without people takes a list from the clipboard, too."""
        if event.matches(QKeySequence.StandardKey.Paste) and not self.model.table.people:
            self.cells.paste()
        else:
            super().keyPressEvent(event)
