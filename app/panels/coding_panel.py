"""Reading and coding one source: its head, the transcript, the quick palette and the memo line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.desk import Desk, Place
from app.offers import Offer
from app.operations import tagging as acts
from app.operations.codebook import add_code
from app.operations.memos import MemoPlace
from app.panels import mark_acts
from app.panels.code_palette import CodePalette
from app.panels.find_bar import FindBar
from app.panels.mark_menu import mark_menu
from app.panels.memo_bar import MemoBar
from app.panels.source_head import SourceHead
from app.panels.source_reader import SourceReader
from app.people.cautions import CautionStrip
from app.text.content import TextMark
from app.text.pointing import ContextRequest
from app.text.view import TranscriptView
from app.widgets.boxes import Ground, column
from models.span import Span
from models.translation import tr

if TYPE_CHECKING:
    from coding.browse import CodeLine
    from coding.changes import Changes

_WORDS = 6
_TEXT_TABLES = ("source", "turn", "speaker")


class CodingPanel(Ground):
    """Shows one source; `code_pointed(code id)` when a coding was clicked."""

    code_pointed = Signal(int)
    source_shown = Signal(int)
    changed_instead = Signal(object, int, str)
    hits_code_picked = Signal(int, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("panel", "", parent)
        self._desk = desk
        self.source = 0
        self.keeps_place = True
        self._recoding: TextMark | None = None
        self._codes: dict[int, CodeLine] = {}
        self._last_code: int | None = None
        self._instead: Offer | None = None
        self._for_hits = False
        box = column(self)
        self.head = SourceHead(desk)
        self.view = TranscriptView()
        self.reader = SourceReader(desk, self.view, self)
        self.cautions = CautionStrip(desk)
        self.find_bar = FindBar(self.view)
        self.memo = MemoBar(desk)
        for widget in (self.head, self.cautions, self.find_bar, self.view, self.memo):
            box.addWidget(widget)
        box.setStretchFactor(self.view, 1)
        self.palette_box = CodePalette(self)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        self.reader.arrived.connect(self._arrived)
        self.reader.arrived.connect(self.cautions.show_source)
        self.reader.counted.connect(self.head.show_figures)
        view.code_requested.connect(self.ask_code)
        view.codes_dropped.connect(lambda codes, span: self._apply(codes, span or view.selected_span()))
        view.key_typed.connect(self._typed)
        view.mark_activated.connect(self._activated)
        view.context_requested.connect(self._show_menu)
        self.palette_box.code_picked.connect(self._picked)
        self.palette_box.code_made.connect(self._made)
        self.palette_box.closed.connect(self._palette_closed)
        self.memo.editor.left.connect(view.setFocus)
        view.moved.connect(self._stood)
        view.going_far.connect(lambda: self._desk.noticed.emit(tr("Going to the place …")))
        view.selection_changed.connect(self._selected)
        self._desk.changed.connect(self._changed)

    # what is shown

    def set_codes(self, codes: dict[int, CodeLine]) -> None:
        """The codebook as it is now; marks follow its names and colours."""
        self._codes = codes
        self.palette_box.set_codes(codes.values())

    def show_source(self, source: int, span: Span | None = None) -> None:
        """Shows a source, from its start or at a span."""
        if source != self.source:
            self.source = source
            self.reader.show(source)
        self.reader.go(span)

    def _arrived(self, source: int) -> None:
        self.head.show_source(source)
        self.memo.leave_source()
        self.source_shown.emit(source)

    def _changed(self, changes: Changes, _origin: object) -> None:
        if not self.source:
            return
        if changes.touches(*_TEXT_TABLES):
            self.head.show_source(self.source)
        self.reader.follow(changes)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """The suggestions of the queue, drawn in the margin apart from codings."""
        if self._desk.is_open:
            self.reader.show_offers(offers)

    def _selected(self, span: Span | None) -> None:
        words = span is not None and len(span) > 0
        self._desk.selected = Place(self.source, span) if self.source and words else None

    def _stood(self) -> None:
        if self.source and self.isVisible() and self.keeps_place:
            self._desk.stand_at(self.source, self.view.visible_span().start)

    def copy_words(self) -> None:
        """Copies the selected words as plain text."""
        QGuiApplication.clipboard().setText(self.view.selected_words())

    # acts

    def apply(self, code: int) -> None:
        """Gives a code to the selected words."""
        self._apply([code], self.view.selected_span())

    def ask_instead(self, offer: Offer) -> None:
        """Opens the palette to give the words of a suggestion another code."""
        self.view.select(offer.span)
        self.ask_code()
        self._instead = offer

    def find_like(self) -> None:
        """Looks in all sources for passages like the selected words, or like the coding under the caret."""
        mark, words = self.mark_here(), self.view.selected_words()
        span = self.view.selected_span()
        if mark is not None and (not words or mark.span == span):
            self._desk.like_asked.emit((mark.span.of(self.view.source.text),), mark.code_id, mark.label)
        elif words.strip():
            self._desk.like_asked.emit((words,), 0, "")
        else:
            self._desk.noticed.emit(
                tr("Select some words first: drag over them, or press S for the sentence")
            )

    def ask_for_hits(self) -> None:
        """Opens the palette to give every hit of a search a code."""
        self._for_hits, self._instead, self._recoding = True, None, None
        self.palette_box.ask(self.view.geometry(), 0.0)

    def _picked(self, code: int) -> None:
        offer, self._instead = self._instead, None
        for_hits, self._for_hits = self._for_hits, False
        recoding, self._recoding = self._recoding, None
        if recoding is not None:
            acts.recode(self._desk, [recoding.id], code, self._codes[code].name)
        elif for_hits:
            self.hits_code_picked.emit(code, self._codes[code].name)
        elif offer is not None:
            self.changed_instead.emit(offer, code, self._codes[code].name)
        else:
            self.apply(code)

    def _palette_closed(self) -> None:
        self.view.setFocus()

    def _apply(self, codes: Sequence[int], span: Span | None) -> None:
        rows = [self._codes[code] for code in codes if code in self._codes]
        wanted = [(row.id, row.name) for row in rows if row.codable]
        if not rows:
            return
        if not wanted:
            self._desk.noticed.emit(tr("“{name}” groups codes; choose one below it", name=rows[0].name))
        elif span is None or not len(span):
            self._desk.noticed.emit(
                tr("Select some words first: drag over them, or press S for the sentence")
            )
        else:
            self._last_code = wanted[-1][0]
            acts.apply_codes(self._desk, self.source, span, wanted)

    def _made(self, name: str, kind: str) -> None:
        if self._for_hits or self._instead is not None or self._recoding is not None:
            add_code(self._desk, name, kind, done=self._picked_new)
        else:
            self._apply_new(name, kind)

    def _picked_new(self, code: int) -> None:
        from coding.browse import code_lines

        self.set_codes({**self._codes, **{row.id: row for row in self._desk.read(code_lines)}})
        self._picked(code)

    def _apply_new(self, name: str, kind: str) -> None:
        span = self.view.selected_span()
        if span is not None and len(span):
            acts.apply_new_code(self._desk, self.source, span, name, kind, self._remember)

    def _remember(self, code: int) -> None:
        self._last_code = code

    def apply_to(self, code: int, span: Span) -> None:
        """Gives a code to words of the source shown."""
        self._apply([code], span)

    def repeat(self) -> None:
        """Applies the last code again."""
        if self._last_code is None:
            self._desk.noticed.emit(tr("No code was applied yet"))
        else:
            self.apply(self._last_code)

    def in_vivo(self) -> None:
        """Makes the selected words a code and gives it to them."""
        words = " ".join(self.view.selected_words().split())
        if not words:
            self._desk.noticed.emit(tr("Select the words that shall become the code"))
            return
        name = " ".join(words.split(" ")[:_WORDS]).strip(" .,;:!?–—")
        same = [row.id for row in self._codes.values() if row.codable and row.name == name]
        if same:
            self.apply(same[0])
        else:
            self._apply_new(name, "theme")

    def remove(self) -> None:
        """Takes off the newest coding of the selection, or of the words under the caret."""
        mark = self.mark_here()
        if mark is None:
            self._desk.noticed.emit(tr("There is no coding here to take off"))
        else:
            acts.remove_codings(self._desk, [mark.id], mark.label)

    def write_memo(self) -> None:
        """Opens the memo line for the coding here, or for the selected words."""
        mark, span = self.mark_here(), self.view.selected_span()
        if mark is not None:
            self.memo.open(mark.id, mark.label)
        elif span is not None and len(span):
            words = " ".join(self.view.selected_words().split())
            self.memo.begin(MemoPlace("words", self.source, name=words, span=span))
        else:
            self._desk.noticed.emit(
                tr("Put the cursor on a coding, or select words, to write a memo on them")
            )

    def ask_code(self) -> None:
        """Opens the quick palette near the selection."""
        self._instead, self._for_hits, self._recoding = None, False, None
        span = self.view.selected_span()
        if span is None or not len(span):
            self._desk.noticed.emit(
                tr("Select some words first: drag over them, or press S for the sentence")
            )
            return
        seen = self.view.visible_span()
        down = (span.end - seen.start) / max(1, len(seen))
        self.palette_box.ask(self.view.geometry(), min(1.0, max(0.0, down)))

    def ask_recode(self) -> None:
        """Opens the quick palette to give the coding here another code."""
        mark = self.mark_here()
        if mark is None:
            self._desk.noticed.emit(tr("Put the cursor on a coding to give it another code"))
            return
        self._instead, self._for_hits, self._recoding = None, False, mark
        self.palette_box.ask(self.view.geometry(), 0.0)

    def mark_here(self) -> TextMark | None:
        """The coding that keys act on: the one selected, else the shortest and newest at the cursor."""
        span = self.view.selected_span() or Span(self.view.caret(), self.view.caret())
        here = [mark for mark in self.view.marks if _holds(mark, span) and not mark.suggestion]
        exact = [mark for mark in here if mark.span == span]
        chosen = exact or here
        return min(chosen, key=lambda mark: (len(mark.span), -mark.id), default=None)

    # keys and mouse

    def _typed(self, key: str) -> None:
        commands = {"r": self.repeat, "v": self.in_vivo, "m": self.write_memo}
        if key in commands:
            commands[key]()
            return
        if key in mark_acts.KEYS:
            mark_acts.KEYS[key](self)
            return
        for row in self._codes.values():
            if row.shortcut and row.shortcut.lower() == key.lower():
                self.apply(row.id)
                return

    def _activated(self, number: int) -> None:
        mark = next((mark for mark in self.view.marks if mark.id == number), None)
        if mark is not None:
            self.code_pointed.emit(mark.code_id)

    def _show_menu(self, asked: ContextRequest) -> None:
        marks = [mark for mark in self.view.marks if mark.id in asked.marks and not mark.suggestion]
        mark_menu(self, marks, asked.selection).popup(asked.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """QWidget: Delete takes a code off; Ctrl+Enter makes a new one, Shift+Enter gives another."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif enter and control:
            self.ask_code()
        elif enter and shift:
            self.ask_recode()
        else:
            super().keyPressEvent(event)

    @property
    def desk(self) -> Desk:
        """The hub, for the menu."""
        return self._desk

    @property
    def codes(self) -> dict[int, CodeLine]:
        """The codes by id, for the menu."""
        return self._codes


def _holds(mark: TextMark, span: Span) -> bool:
    if len(span):
        return mark.span.overlaps(span)
    return mark.start <= span.start < mark.end
