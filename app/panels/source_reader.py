"""Keeps a transcript view in step with the project; a long source is read away from the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desk import Desk
from app.offers import Offer
from app.panels.transcript import offer_marks, read_marks, read_text
from app.text.content import TextMark, TextSource
from app.text.view import TranscriptView
from models.span import Span

if TYPE_CHECKING:
    from coding.changes import Changes

_FEW = 200
_LONG, _MANY = 80_000, 800


class SourceReader(QObject):
    """`arrived(source id)` when the words of a source are on the page; `counted(codings)` after every change."""

    arrived = Signal(int)
    counted = Signal(int)

    def __init__(self, desk: Desk, view: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, view
        self._source = self._asked = 0
        self._waiting = self._marks_due = False
        self._span: Span | None = None
        self._offers: tuple[Offer, ...] = ()

    def show(self, source: int) -> None:
        """Shows a source from its start: at once, or, when it is long or densely coded, a moment later."""
        from coding.browse import source_size

        self._source, self._span = source, None
        self._asked += 1
        characters, codings = self._desk.read(source_size, source)
        if characters <= _LONG and codings <= _MANY:
            self._take(self._asked, self._desk.read(read_text, source))
        else:
            self._view.show_text(TextSource("", (), ()))
            self._read()

    def go(self, span: Span | None) -> None:
        """Shows a place of the source as soon as its words are there: selected, or, when empty, at the top."""
        if self._waiting:
            self._span = span
        elif span is not None and len(span):
            self._view.reveal(span, select=True)
        elif span is not None:
            self._view.restore(span.start)

    def follow(self, changes: Changes) -> None:
        """Shows what an act changed; of few codings only those are read anew."""
        if self._source and changes.touches("reviewed_span") and not self._waiting:
            from coding.reading import read_spans

            self._view.set_read(self._desk.read(read_spans, self._source))
        touched = self._source in changes.sources or changes.touches("code", "coder")
        if not self._source or not touched:
            return
        codings, passages = (changes.tables.get(table, frozenset()) for table in ("coding", "passage"))
        if self._waiting or changes.touches("turn", "speaker"):
            self._read_again()
        elif self._marks_due or changes.touches("code", "coder") or len(codings) + len(passages) > _FEW:
            self._read_marks()
        elif codings or passages:
            marks = self._desk.read(read_marks, self._source, codings, passages)
            self._view.change_marks(codings, passages, marks)
            self.counted.emit(self._view.codings)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Draws suggestions in the margin, apart from codings, in the place of those before."""
        before = {mark.id for mark in offer_marks(self._offers)}
        self._offers = tuple(each for each in offers if each.source_id == self._source and each.code_id)
        if self._source and not self._waiting:
            self._view.change_marks(before, (), offer_marks(self._offers))

    def _read_again(self) -> None:
        """The words themselves, or who says them, have changed; the reader stays where they are."""
        if not self._waiting:
            at = self._view.visible_span().start
            self._span = Span(at, at)
        self._read()

    def _read(self) -> None:
        self._waiting = True
        self._asked += 1
        self._desk.read_later(read_text, self._source, done=partial(self._prepare, self._asked))

    def _prepare(self, number: int, text: TextSource) -> None:
        """What takes long for a long text, away from the window; only now, because hidden names made it anew."""
        self._desk.jobs.background(text.prepared, partial(self._take, number), self._desk.fail)

    def _read_marks(self) -> None:
        self._marks_due = True
        self._asked += 1
        self._desk.read_later(read_marks, self._source, done=partial(self._take_marks, self._asked))

    def _take_marks(self, number: int, marks: tuple[TextMark, ...]) -> None:
        if number == self._asked:
            self._marks_due = False
            self._view.set_marks([*marks, *offer_marks(self._offers)])
            self.counted.emit(self._view.codings)

    def _take(self, number: int, text: TextSource) -> None:
        if number != self._asked:
            return
        self._waiting = self._marks_due = False
        self._view.show_text(text)
        self.arrived.emit(self._source)
        self.counted.emit(self._view.codings)
        self.go(self._span)
