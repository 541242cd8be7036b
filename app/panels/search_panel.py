"""Search in every text and memo; a hit leads to its place, all hits can be coded in one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.delegates.hits import HitDelegate
from app.desk import Desk
from app.itemmodels.groups import GroupedModel, Line
from app.operations import searching as acts
from app.searching import Searching
from app.widgets.boxes import EmptyState, Ground, column, row
from app.widgets.buttons import Button, IconButton
from app.widgets.list_view import LineList
from app.widgets.search_field import SearchField
from app.widgets.text import Label
from models.errors import UserError
from models.span import Span

if TYPE_CHECKING:
    from coding.search.plain import Found, Hit

_MOST = 300


class SearchPanel(Ground):
    """`closed()` when the sources are wanted again; `code_asked()` to give all hits a code."""

    closed = Signal()
    code_asked = Signal()

    def __init__(self, desk: Desk, searching: Searching, parent: QWidget | None = None) -> None:
        super().__init__("panel", "", parent)
        self._desk, self._searching = desk, searching
        self._asked = 0
        self.hits: tuple[Hit, ...] = ()
        box = column(self)
        head = row(margins=(12, 10, 8, 0), gap=4)
        self.field = SearchField("Search all texts")
        self.field.searched.connect(self.search)
        head.addWidget(self.field, 1)
        head.addWidget(IconButton("close", "Back to the sources", self.closed.emit))
        box.addLayout(head)
        line = row(margins=(16, 6, 12, 4))
        self.figure = Label("", "small", wrap=True)
        self.code_button = Button("Code all …", "link", self.code_asked.emit)
        line.addWidget(self.figure, 1)
        line.addWidget(self.code_button)
        box.addLayout(line)
        self.model = GroupedModel(self)
        self.view = LineList(self.model, HitDelegate(self), "Hits", self)
        self.view.chosen.connect(self._reveal)
        self.empty = EmptyState(
            "Search all texts",
            'Words find their forms too. Try “price OR cost”, "own words", speaker:P07, code:Pricing.',
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        box.addWidget(self._stack, 1)
        self._show((), 0)

    def open(self, words: str = "") -> None:
        """Puts the cursor in the field, with words to search for if given."""
        if words:
            self.field.setText(words)
            self.search(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def search(self, query: str) -> None:
        """Searches; an answer to an older query is dropped."""
        self._asked += 1
        number = self._asked
        if not query.strip():
            self._show((), 0)
            return
        self.figure.setText("Searching …")
        self._searching.ask(
            query,
            _MOST,
            lambda found: self._arrived(number, found),
            lambda error: self._failed(number, error),
        )

    def _arrived(self, number: int, found: Found) -> None:
        if number == self._asked:
            self._show(found.hits, found.total)
            self.figure.setText(_figure(len(found.hits), found.total))

    def _failed(self, number: int, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        if number == self._asked:
            self._show((), 0)
            self.figure.setText(f"{error.message} {error.hint}")

    def _show(self, hits: tuple[Hit, ...], total: int) -> None:
        self.hits = hits
        self.model.fill(
            Line(at, hit.title, f"{hit.title}, {hit.speaker}, {hit.excerpt}", hit)
            for at, hit in enumerate(hits)
        )
        self.code_button.setVisible(any(not hit.memo_id for hit in hits))
        self.figure.setText("")
        self._stack.setCurrentIndex(1 if hits else 0)

    def _reveal(self, at: int) -> None:
        if 0 <= at < len(self.hits):
            hit = self.hits[at]
            self._desk.reveal(hit.source_id, Span(hit.start, hit.end))

    def code_all(self, code: int, name: str) -> None:
        """Gives every hit in a text a code."""
        acts.code_hits(self._desk, self.hits, code, name)


def _figure(shown: int, total: int) -> str:
    if not total:
        return "Nothing found"
    return f"{shown} of {total} hits" if shown < total else "1 hit" if total == 1 else f"{total} hits"
