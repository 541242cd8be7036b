"""All memos and the journal at the left: read, filtered, opened below the transcript, begun, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from app.delegates.memos import MemoDelegate
from app.desk import Desk
from app.itemmodels.groups import GroupedModel, Head, Line
from app.keytips import with_keys
from app.operations import memos as acts
from app.operations.memos import MemoPlace
from app.panels.refresh import Refresh
from app.widgets.boxes import EmptyState, Ground, column, row
from app.widgets.buttons import IconButton
from app.widgets.list_view import LineList
from app.widgets.search_field import SearchField
from app.widgets.text import Label
from models.span import Span
from models.translation import tr, trn

if TYPE_CHECKING:
    from coding.memo_views import MemoLine

_TABLES = ("memo", "memo_link", "source", "code", "participant", "coding", "passage", "coder")


class MemosPanel(Ground):
    """`closed()` when the sources are wanted again, `opened(MemoLine)`, `begun(MemoPlace)`."""

    closed = Signal()
    opened = Signal(object)
    begun = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("panel", "", parent)
        self._desk = desk
        self._lines: dict[int, MemoLine] = {}
        box = column(self)
        head = row(margins=(12, 10, 8, 0), gap=4)
        self.search = SearchField(tr("Filter memos"))
        self.search.searched.connect(lambda _: self._show())
        head.addWidget(self.search, 1)
        head.addWidget(IconButton("close", tr("Back to the sources"), self.closed.emit))
        box.addLayout(head)
        box.addLayout(self._acts())
        self.model = GroupedModel(self)
        self.view = _MemoList(self.model, MemoDelegate(self), tr("Memos"), self)
        self.view.opened.connect(self._open)
        self.view.clicked.connect(lambda index: self._open_row(index.row()))
        self.view.removed.connect(lambda memo: acts.remove_memo(desk, memo))
        self.empty = EmptyState(
            tr("No memos yet"),
            tr(
                "Write down what you notice: in the journal, on a source, a code, a passage, a person or a cell."
            ),
            tr("New journal entry"),
            self.begin_journal,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        box.addWidget(self._stack, 1)
        Refresh(desk, self, _TABLES, self.reload)

    def _acts(self) -> QHBoxLayout:
        line = row(margins=(16, 6, 12, 4), gap=6)
        self.figure = Label("", "small")
        line.addWidget(self.figure)
        line.addStretch(1)
        self.new = IconButton("plus", tr("New memo"), self._show_new)
        line.addWidget(self.new)
        return line

    def _show_new(self) -> None:
        menu = QMenu(self)
        menu.addAction(with_keys(self, tr("Journal entry"), "journal"), self.begin_journal)
        menu.addAction(tr("On the project"), self.begin_project)
        menu.addAction(tr("On the source shown"), self.begin_source)
        menu.popup(self.new.mapToGlobal(QPoint(0, self.new.height())))

    def open(self) -> None:
        """Reads the memos and puts the cursor where they are filtered."""
        self.reload()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reload(self) -> None:
        """Reads the memos in the background."""
        from coding.memo_views import memo_lines

        self._desk.read_later(memo_lines, done=self._fill)

    def _fill(self, lines: list[MemoLine]) -> None:
        self._lines = {line.id: line for line in lines}
        self._show()

    def _show(self) -> None:
        typed = self.search.text().casefold().split()
        shown = [line for line in self._lines.values() if _fits(line, typed)]
        self.model.fill(_items(shown))
        all_ = len(self._lines)
        figure = trn("{some} of {n} memo", "{some} of {n} memos", all_, some=len(shown))
        self.figure.setText(figure if typed else trn("{n} memo", "{n} memos", all_))
        self._stack.setCurrentIndex(0 if self._lines else 1)

    def begin_journal(self) -> None:
        """Begins an entry of today."""
        self.begun.emit(MemoPlace(journal=True))

    def begin_project(self) -> None:
        """Begins a memo on the project."""
        self.begun.emit(MemoPlace())

    def begin_source(self) -> None:
        """Begins a memo on the source that is shown."""
        place = self._desk.place
        if place is None:
            self._desk.noticed.emit(tr("Show a source first"))
            return
        from coding.browse import source_line

        line = self._desk.read(source_line, place.source)
        self.begun.emit(MemoPlace("source_id", place.source, name=line.title if line else ""))

    def show_memo(self, memo: int) -> None:
        """Opens a memo by its id, as from a hit of the search."""
        from coding.memo_views import memo_line

        line = self._desk.read(memo_line, memo)
        if line is not None:
            self._lines[memo] = line
            self._open(memo)

    def _open_row(self, row: int) -> None:
        line = self.model.line(row)
        if line is not None:
            self._open(line.id)

    def _open(self, memo: int) -> None:
        """Goes to what the memo is on, and opens it."""
        line = self._lines[memo]
        if line.source_id:
            span = Span(line.start, line.end) if line.end > line.start else None
            self._desk.reveal(line.source_id, span)
        elif line.code_id:
            self._desk.code_revealed.emit(line.code_id)
        self.opened.emit(line)


class _MemoList(LineList):
    """`removed(id)` on Delete."""

    removed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QListView: Del removes the memo."""
        line = self._model.line(self.currentIndex().row())
        if event.key() == Qt.Key.Key_Delete and line is not None:
            self.removed.emit(line.id)
        else:
            super().keyPressEvent(event)


def _fits(line: MemoLine, typed: list[str]) -> bool:
    words = f"{line.title} {line.text} {line.about} {line.coder}".casefold()
    return all(each in words for each in typed)


def _items(lines: list[MemoLine]) -> list[Head | Line]:
    heads = {
        "journal": tr("Journal"),
        "project": tr("On the project"),
        "source": tr("On sources"),
        "passage": tr("On passages"),
        "code": tr("On codes"),
        "participant": tr("On participants"),
        "cell": tr("On cells of maps"),
    }
    items: list[Head | Line] = []
    for kind, title in heads.items():
        some = [line for line in lines if line.kind == kind]
        if some:
            items.append(Head(title, str(len(some))))
        for line in some:
            name = line.title or line.text
            items.append(Line(line.id, name, f"{title}, {line.about}, {name}", line))
    return items
