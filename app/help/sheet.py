"""The help: a list of pages that can be searched, and the page at its side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.actions import Actions
from app.analysis.delegate import QuestionDelegate
from app.help.facts import filler, tables
from app.help.pages import PAGES, Block, HelpPage, page_of
from app.help.reader import HelpReader
from app.itemmodels.groups import GroupedModel, Head, Line
from app.language import spoken
from app.theme import current_type
from app.widgets.boxes import column, row
from app.widgets.list_view import LineList
from app.widgets.search_field import SearchField
from app.widgets.sheet import Sheet
from app.widgets.text import Label
from models.translation import tr

_LIST = 232
_MANY = 1000
_MOST = 1.5


@dataclass(frozen=True)
class Found:
    """A place in the pages: a page and the number of a block of it."""

    page: str
    block: int


class HelpSheet(Sheet):
    """Type to search all pages; arrows choose, Enter goes to the page, links lead to others."""

    def __init__(self, actions: Actions, window: QWidget, page: str = "start") -> None:
        super().__init__(tr("Help"), window, 1000, 720)
        fill, made = filler(actions), tables(actions)
        self.pages = {name: page_of(name, spoken(), fill, made) for name in PAGES}
        self.field = SearchField(tr("Search the help"))
        self.field.searched.connect(self._search)
        self.model = GroupedModel(self)
        self.list = _Pages(self.model, QuestionDelegate(self), tr("Pages of help"), self)
        self.list.chosen.connect(self._choose)
        self.nothing = Label(tr("No page holds these words."), "muted", wrap=True)
        self.reader = HelpReader(self)
        self.reader.page_asked.connect(self.show_page)
        self.list.opened.connect(lambda _: self.reader.setFocus(Qt.FocusReason.OtherFocusReason))
        self._lay_out()
        self._search("")
        self.show_page(page)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        line = row(gap=0)
        side = QWidget()
        side.setFixedWidth(round(_LIST * max(1.0, min(_MOST, current_type().scale))))
        box = column(side, margins=(12, 12, 12, 8), gap=8)
        for widget in (self.field, self.nothing):
            box.addWidget(widget)
        box.addWidget(self.list, 1)
        line.addWidget(side)
        line.addWidget(self.reader, 1)
        self.body.addLayout(line, 1)

    def show_page(self, page: str) -> None:
        """Shows a page from its beginning and marks it in the list."""
        if page in self.pages:
            self.reader.show_page(self.pages[page])
            self.list.choose(PAGES.index(page) * _MANY)

    def _search(self, typed: str) -> None:
        wanted = typed.casefold().split()
        self.model.fill(self._found(wanted) if wanted else self._all())
        found = bool(self.model.ids())
        self.nothing.setVisible(not found)
        self.list.setVisible(found)
        if wanted and found:
            self._choose(self.model.ids()[0])

    def _all(self) -> Iterator[Line]:
        for number, page in enumerate(self.pages.values()):
            yield Line(number * _MANY, page.title, page.title, Found(page.id, 0))

    def _found(self, wanted: list[str]) -> Iterator[Head | Line]:
        """The parts of pages that hold every word, under the names of their pages."""
        for number, page in enumerate(self.pages.values()):
            lines = [
                Line(number * _MANY + at, title, tr("{part}, in {page}", part=title, page=page.title), place)
                for at, title, place in _parts(page, wanted)
            ]
            if lines:
                yield Head(page.title)
                yield from lines

    def _choose(self, number: int) -> None:
        page = self.pages[PAGES[number // _MANY]]
        self.reader.show_page(page)
        if number % _MANY:
            self.reader.show_block(number % _MANY)


class _Pages(LineList):
    """The list: typing begins a search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QListView: a letter goes to the search field."""
        sheet = self.parent()
        while sheet is not None and not isinstance(sheet, HelpSheet):
            sheet = sheet.parent()
        if sheet is not None and event.text().isalnum() and not event.modifiers():
            sheet.field.setFocus(Qt.FocusReason.OtherFocusReason)
            sheet.field.setText(event.text())
            sheet.field.textEdited.emit(event.text())
        else:
            super().keyPressEvent(event)


def _parts(page: HelpPage, wanted: list[str]) -> Iterator[tuple[int, str, Found]]:
    """The parts of a page, from heading to heading, that hold every word; the number of the heading's block."""
    start, title, held = 0, page.title, ""
    ends = Block("heading", (((),),))
    for at, block in enumerate((*page.blocks, ends)):
        if block.kind == "heading":
            if all(word in held.casefold() for word in wanted):
                yield start, title, Found(page.id, start)
            start, title, held = at, block.text, ""
        held += block.text + "\n"


def show_help(actions: Actions, window: QWidget, page: str) -> HelpSheet:
    """Opens the help over the window at a page; the first one where there is no page of that name."""
    sheet = HelpSheet(actions, window, page if page in PAGES else PAGES[0])
    sheet.present(sheet.list)
    return sheet
