"""The Code workspace: sources, transcript, codebook."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedLayout, QStackedWidget, QWidget

from app.offers import Offer
from app.panels.code_memos import CodeMemos
from app.panels.codebook_panel import CodebookPanel
from app.panels.coding_panel import CodingPanel
from app.panels.reading_room import ReadingRoom
from app.panels.search_panel import SearchPanel
from app.panels.source_list import SourceList
from app.panels.suggestion_panel import SuggestionPanel
from app.theme import scaled
from app.tools import Tools
from app.widgets.boxes import EmptyState, Ground, column
from app.widgets.side_panel import SideSplit
from models.span import Span
from models.translation import tr

_ROOM = 200  # pixels below which the queue of suggestions is given more


class CodePage(QWidget):
    """Joins the three panels; the transcript has the keyboard."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools, self._desk = tools, tools.desk

    def build(self) -> Iterator[None]:
        """Makes the panels, one in each turn of the event loop."""
        tools = self._tools
        self._lists, centre, self._helpers = QStackedWidget(), Ground("panel"), _halves()
        widths = tools.settings.get("widths")
        self.split = SideSplit(self._lists, centre, self._helpers, widths)
        self.split.widths_changed.connect(lambda new: tools.settings.set("widths", {**widths, **new}))
        column(self).addWidget(self.split)
        yield
        self.sources = SourceList(tools.desk)
        self._lists.addWidget(self.sources)
        yield
        self.search = SearchPanel(tools.desk, tools.searching)
        self._lists.addWidget(self.search)
        yield
        self._stack = QStackedLayout(centre)
        self.coding = CodingPanel(tools.desk)
        yield
        self.room = ReadingRoom(tools, self.coding)
        self._stack.addWidget(self.room.panes)
        self.empty = self._nothing()
        self._stack.addWidget(self.empty)
        yield
        self.codebook = CodebookPanel(tools.desk, tools.evidence)
        self._helpers.addWidget(self.codebook)
        yield
        self.suggestions = SuggestionPanel(tools.desk, tools.suggestions)
        self._helpers.addWidget(self.suggestions)
        self._helpers.setStretchFactor(0, 3)
        self._helpers.setStretchFactor(1, 2)
        self._helpers.setSizes([560, 130])
        yield
        self._connect()
        self._start()

    def _nothing(self) -> EmptyState:
        return EmptyState(
            tr("Nothing to read yet"),
            tr("Import an interview, a diary or session notes."),
            tr("Import sources …"),
            self._tools.actions["import"].trigger,
        )

    def _make_room(self) -> None:
        if self._tools.suggestions.offers and self.suggestions.height() < scaled(_ROOM):
            height = self._helpers.height()
            wanted = min(scaled(height // 2), height * 2 // 3)
            self._helpers.setSizes([height - wanted, wanted])

    def _connect(self) -> None:
        self._tools.suggestions.changed.connect(self._make_room)
        self.suggestions.change_asked.connect(self.coding.ask_instead)
        self.coding.changed_instead.connect(self.suggestions.change)
        self.coding.source_shown.connect(self._tools.suggestions.read_source)
        self.coding.source_shown.connect(lambda _: self._light_hits())
        self.search.hits_changed.connect(self._light_hits)
        self.suggestions.offers_shown.connect(self.coding.show_offers)
        self.coding.source_shown.connect(lambda _: self.coding.show_offers(self.suggestions.quiet()))
        self.suggestions.resize_asked.connect(self._resize)
        self.suggestions.like_asked.connect(self._find_like)
        self.sources.chosen.connect(self._desk.reveal)
        self.search.closed.connect(self._leave_search)
        self.search.code_asked.connect(self.coding.ask_for_hits)
        self.coding.hits_code_picked.connect(self.search.code_all)
        self._desk.revealed.connect(self._reveal)
        self.codebook.applied.connect(lambda code: self.room.active.apply(code))
        self.codebook.dropped.connect(lambda code, span: self.room.active.apply_to(code, span))
        self.codebook.act_asked.connect(lambda act: self._tools.actions[act].trigger())
        self.codebook.codes_changed.connect(self.coding.set_codes)
        self.coding.code_pointed.connect(self.codebook.reveal)
        self.room.second_made.connect(self._join_second)
        self.room.panes.opened.connect(lambda two: self.split.show_side("left", not two))
        self.memos = CodeMemos(self._desk, self._lists, self.sources, self.coding.memo)
        self.search.memo_asked.connect(self.memos.open_memo)
        self.sources.filled.connect(self._filled)
        self.coding.set_codes(self.codebook.codes)

    def _start(self) -> None:
        place = self._desk.place
        ids = self.sources.model.ids()
        if place is not None and place.source in ids:
            self._reveal(place.source, place.span)
        elif ids:
            self._desk.visit(ids[0])
            self._reveal(ids[0], None)
        self._filled()

    def _filled(self) -> None:
        ids = self.sources.all_ids()
        self._stack.setCurrentIndex(0 if ids else 1)
        if ids and self.coding.source not in ids:
            self._reveal(ids[0], None)

    def _reveal(self, source: int, span: Span | None) -> None:
        self.room.active.show_source(source, span)
        self.sources.choose(source)
        queues = (self.suggestions.view, self.search.view, self.search.field)
        if self.isVisible() and not any(queue.hasFocus() for queue in queues):
            self.room.active.view.setFocus()

    def take_focus(self) -> None:
        """Puts the keyboard where the work is."""
        self.room.active.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_like(self) -> None:
        """Finds more like the suggestion, the code or the passage that has the keyboard."""
        code = self.codebook.codes.get(self.codebook.view.code or 0)
        if self.suggestions.view.hasFocus():
            self.suggestions.answer("like")
        elif self.codebook.view.hasFocus() and code is not None and code.codable:
            self._desk.like_asked.emit((), code.id, code.name)
        else:
            self.room.active.find_like()

    def _find_like(self, offer: Offer | None) -> None:
        if offer is None:
            self.room.active.find_like()
        else:
            self._desk.like_asked.emit((offer.quote,), offer.code_id, offer.code)

    def _resize(self, offer: Offer, command: str) -> None:
        """Widens or narrows the words of a suggestion, as the keys of the transcript do."""
        view = self.coding.view
        view.select(offer.span)
        view.perform(command)
        span = view.selected_span()
        if span is not None:
            self.suggestions.reword(offer, span, view.selected_words())

    def order(self) -> None:
        """Orders what is not coded in the source by what is likely to be found there."""
        self.split.show_side("right", True)
        self.suggestions.order()

    def walk(self, steps: int) -> None:
        """Goes to the next or an earlier row of the queue; the transcript keeps the keyboard."""
        self.split.show_side("right", True)
        self.suggestions.walk(steps)

    def _join_second(self, panel: CodingPanel) -> None:
        panel.code_pointed.connect(self.codebook.reveal)
        self.codebook.codes_changed.connect(panel.set_codes)

    def jump(self) -> None:
        """Opens the list of turns, entries and times."""
        self.room.jump()

    def show_only(self) -> None:
        """Opens the list of kinds, codes, coders and speakers that can stand out."""
        self.room.show_only()

    def beside(self) -> None:
        """Shows a second source beside the first, or closes it."""
        self.room.panes.toggle()

    def read_to_end(self) -> None:
        """Marks the source as read, or takes that back."""
        self.room.active.head.read.click()

    def show_side(self, side: str) -> None:
        """Hides or shows a panel."""
        self.split.toggle(side)

    def search_all(self, words: str = "") -> None:
        """Shows the search in place of the sources, for words or the selected ones."""
        words = words or self.room.active.view.selected_words()
        self._lists.setCurrentWidget(self.search)
        self.split.show_side("left", True)
        self.search.open(words if words and "\n" not in words and len(words) < 60 else "")

    def show_memos(self) -> None:
        """Shows memos and journal in place of the sources."""
        self.split.show_side("left", True)
        self.memos.show()

    def new_journal_entry(self) -> None:
        """Begins an entry of today below the transcript."""
        self.memos.begin_journal()

    def _light_hits(self) -> None:
        if self._lists.currentWidget() is self.search and self.coding.find_bar.isHidden():
            self.coding.view.show_found(self.search.spans_in(self.coding.source))

    def _leave_search(self) -> None:
        self._lists.setCurrentWidget(self.sources)
        self.coding.view.show_found(())
        self.sources.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_here(self) -> None:
        """Finds words in the source; asked again while finding, in all texts."""
        bar = self.room.active.find_bar
        if bar.field.hasFocus():
            bar.leave()
            self.search_all(bar.field.text())
        else:
            bar.open()

    def new_code(self) -> None:
        """Opens the sheet for a new code."""
        self.codebook.new_code()


def _halves() -> QSplitter:
    halves = QSplitter(Qt.Orientation.Vertical)
    halves.setHandleWidth(1)
    halves.setChildrenCollapsible(False)
    return halves
