"""Search in every text and memo; a hit leads to its place, all or chosen hits can be coded in one act."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from app.delegates.hits import HitDelegate
from app.desk import Desk
from app.itemmodels.groups import GroupedModel, Head, Line
from app.operations import searching as acts
from app.panels.saved_searches import SavedSearches
from app.searching import Searching
from app.text.offsets import Offsets
from app.widgets.boxes import EmptyState, Ground, column, row
from app.widgets.buttons import Button, IconButton
from app.widgets.fields import Choice
from app.widgets.flow import FlowLayout
from app.widgets.list_view import LineList
from app.widgets.search_field import SearchField
from app.widgets.text import Label, set_tip
from models.errors import UserError
from models.span import Span
from models.translation import noted, tr

if TYPE_CHECKING:
    from coding.search.plain import Found, Hit

_MOST, _ALL = 300, 1_000_000
_SNAPS = ((noted("As found"), ""), (noted("As sentences"), "sentence"), (noted("As turns"), "turn"))
_EXAMPLES = noted(
    'Words find their forms too. Try “price OR cost”, "own words", speaker:P07, code:Pricing, memo:why.'
)


class SearchPanel(Ground):
    """`closed()` when the sources are wanted again; `code_asked()` to give hits a code; `hits_changed()`.

    `memo_asked(memo id)` when a hit in a memo is opened.
    """

    closed = Signal()
    memo_asked = Signal(int)
    code_asked = Signal()
    hits_changed = Signal()

    def __init__(self, desk: Desk, searching: Searching, parent: QWidget | None = None) -> None:
        super().__init__("panel", "", parent)
        self._desk, self._searching = desk, searching
        self._asked = self._total = 0
        self._trouble: UserError | None = None
        self.hits: tuple[Hit, ...] = ()
        box = column(self)
        head = row(margins=(12, 10, 8, 0), gap=4)
        self.field = SearchField(tr("Search all texts"))
        self.field.searched.connect(self.search)
        self.field.returnPressed.connect(self._enter)
        head.addWidget(self.field, 1)
        head.addWidget(IconButton("close", tr("Back to the sources"), self.closed.emit))
        box.addLayout(head)
        box.addLayout(self._acts())
        self.model = GroupedModel(self)
        self.view = LineList(self.model, HitDelegate(self), tr("Hits"), self)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.selectionModel().selectionChanged.connect(lambda: self._name_button())
        self.view.chosen.connect(self._reveal)
        self.view.opened.connect(self._open)
        self.saved = SavedSearches(desk, self)
        self.saved.run_asked.connect(self._run)
        self._stack = QStackedWidget()
        for page in (EmptyState(tr("Search all texts"), tr(_EXAMPLES)), self.view, self.saved):
            self._stack.addWidget(page)
        box.addWidget(self._stack, 1)
        searching.refreshed.connect(self._again)
        self.saved.filled.connect(lambda: self._show_page())
        self._show((), 0)

    def _acts(self) -> QVBoxLayout:
        """The figure, and below it what can be done with the hits."""
        box = column(margins=(16, 6, 12, 4), gap=2)
        self.figure = Label("", "small", wrap=True)
        box.addWidget(self.figure)
        line = FlowLayout(gap=6)
        self.code_button = Button(tr("Code all …"), "link", self.code_asked.emit)
        self.snap = Choice()
        self.snap.setAccessibleName(tr("How far a coded hit reaches"))
        for name, snap in _SNAPS:
            self.snap.addItem(tr(name), snap)
        self.save_button = IconButton("plus", tr("Save this search"), self._save)
        line.addWidget(self.code_button)
        line.add_spring()
        line.addWidget(self.snap)
        line.addWidget(self.save_button)
        box.addLayout(line)
        return box

    def open(self, words: str = "") -> None:
        """Puts the cursor in the field, with words to search for if given."""
        self._searching.prepare()
        if words:
            self._run(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def search(self, query: str) -> None:
        """Searches; an answer to an older query is dropped."""
        self._asked += 1
        number = self._asked
        self._trouble = None
        if not query.strip():
            self._show((), 0)
            return
        self.figure.setText(tr("Searching …"))
        self._searching.ask(query, _MOST, partial(self._arrived, number), partial(self._failed, number))

    def _run(self, query: str) -> None:
        self.field.setText(query)
        self.search(query)

    def _again(self) -> None:
        """Shows what is found now, after a change of the project."""
        if self.isVisible() and self.hits:
            self._asked += 1
            query, number = self.field.text(), self._asked
            self._searching.ask(query, _MOST, partial(self._arrived, number), partial(self._failed, number))

    def _arrived(self, number: int, found: Found) -> None:
        if number == self._asked:
            self._show(found.hits, found.total)
            self.figure.setText(_figure(found.hits, found.total))

    def _failed(self, number: int, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        if number == self._asked:
            self._show((), 0)
            self._trouble = error
            self.figure.setText(f"{error.message} {error.hint}")

    def _show(self, hits: tuple[Hit, ...], total: int) -> None:
        self.hits, self._total = hits, total
        self.model.fill(_lines(hits))
        codable = any(not hit.memo_id for hit in hits)
        for widget in (self.code_button, self.snap, self.save_button):
            widget.setVisible(bool(hits) if widget is self.save_button else codable)
        self.figure.setText("")
        self._name_button()
        self._show_page()
        self.hits_changed.emit()

    def _show_page(self) -> None:
        self._stack.setCurrentIndex(1 if self.hits else 2 if self.saved.list_model.rowCount() else 0)

    def _chosen(self) -> list[Hit]:
        """The hits chosen when there are several."""
        lines = [self.model.line(index.row()) for index in self.view.selectedIndexes()]
        found = [self.hits[line.id] for line in lines if line is not None]
        return found if len(found) > 1 else []

    def _name_button(self) -> None:
        chosen = self._chosen()
        what = (
            tr("Code {chosen} chosen …", chosen=len(chosen))
            if chosen
            else tr("Code all {total} …", total=self._total)
        )
        self.code_button.setText(what)
        self.code_button.setAccessibleName(what)
        set_tip(self.code_button, tr("Gives these hits one code, as one act"))

    def _enter(self) -> None:
        """Enter: to the hits; to the place of the trouble when the query cannot be read."""
        position = getattr(self._trouble, "position", None)
        if position is not None:
            offsets = Offsets(self.field.text())
            start, length = offsets.to_qt(position), getattr(self._trouble, "length", 1)
            self.field.setSelection(start, max(1, offsets.to_qt(position + length) - start))
        elif self.hits:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(self.model.row_of(self.model.ids()[0])))

    def _reveal(self, at: int) -> None:
        if 0 <= at < len(self.hits) and self.hits[at].source_id:
            hit = self.hits[at]
            self._desk.reveal(hit.source_id, Span(hit.start, hit.end))

    def _open(self, at: int) -> None:
        self.field.clearFocus()
        self.view.clearFocus()
        self._reveal(at)
        if 0 <= at < len(self.hits) and self.hits[at].memo_id:
            self.memo_asked.emit(self.hits[at].memo_id)

    def spans_in(self, source: int) -> list[Span]:
        """The hits in a source, to be lit up in its text."""
        return [Span(hit.start, hit.end) for hit in self.hits if hit.source_id == source and not hit.memo_id]

    def _save(self) -> None:
        acts.save_search(self._desk, self.field.text(), lambda _: self.saved.reload())

    def code_all(self, code: int, name: str) -> None:
        """Gives the chosen hits, or every hit in a text, a code."""
        chosen, snap = self._chosen(), self.snap.currentData()
        code_them = partial(acts.code_hits, self._desk, code=code, name=name, snap=snap)
        if chosen or self._total <= len(self.hits):
            code_them(hits=chosen or self.hits)
        else:
            query = self.field.text()
            self._searching.ask(query, _ALL, lambda found: code_them(hits=found.hits), self._desk.fail)


def _lines(hits: Sequence[Hit]) -> Iterator[Head | Line]:
    """The hits under their sources, the source with the best hit first."""
    groups: dict[tuple[int, str], list[int]] = {}
    for at, hit in enumerate(hits):
        groups.setdefault((hit.source_id, hit.title or "Memos"), []).append(at)
    for (_, title), members in groups.items():
        yield Head(title, str(len(members)))
        for at in members:
            hit = hits[at]
            yield Line(at, title, f"{title}, {hit.speaker}, {hit.excerpt}", hit)


def _figure(hits: Sequence[Hit], total: int) -> str:
    if not total:
        return tr("Nothing found")
    sources = len({hit.source_id for hit in hits})
    shown = (
        tr("The best {hits} of {total} hits", hits=len(hits), total=total)
        if len(hits) < total
        else tr("{total} hits", total=total)
    )
    if total == 1:
        return tr("1 hit")
    return shown if sources == 1 else tr("{shown} in {sources} sources", shown=shown, sources=sources)
