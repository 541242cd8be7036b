"""What is on the page now, without any widget: source, offsets, drawn marks, filter, and what is lit up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable

from app.text.content import TextFilter, TextMark, TextSource, TextTurn
from app.text.index import MarkIndex
from app.text.snapping import Reading
from models.span import Span

_FEW = 200


class Scene:
    """One source as it is drawn; painters read it, the view changes it."""

    def __init__(self, source: TextSource | None = None) -> None:
        self.source = source or TextSource("")
        self.offsets = self.source.offsets
        self.filter = TextFilter()
        self.hot: frozenset[int] = frozenset()
        self.flash: Span | None = None
        self.target: Span | None = None
        self._found: list[Span] = []
        self.all_marks = {mark.id: mark for mark in self.source.marks}
        self.index = MarkIndex(self.offsets, self.source.marks)
        self._starts = [turn.start for turn in self.source.turns]
        self.turn_of_first_block = self.source.first_blocks
        self.headings = self.source.headings
        self.read: tuple[Span, ...] = self.source.read
        self._reading: Reading | None = None
        self._coders = _coders_of(self.source.marks)

    @property
    def text(self) -> str:
        """The stored text."""
        return self.source.text

    def turn_at(self, point: int) -> TextTurn | None:
        """The turn that holds the code point or its own line feed."""
        before = bisect_right(self._starts, point) - 1
        turn = self.source.turns[before] if before >= 0 else None
        return turn if turn and point <= turn.end else None

    def turn_of_block(self, block: int) -> TextTurn | None:
        """The turn a Qt block belongs to."""
        return self.turn_at(self.offsets.starts[block])

    def reading(self) -> Reading:
        """What snapping looks at; suggestions are no passages yet."""
        if self._reading is None:
            marks = self.index.marks.values()
            spans = sorted({mark.span for mark in marks if not mark.suggestion})
            self._reading = Reading(self.text, self.source.turns, spans, self.read)
        return self._reading

    def set_read(self, spans: Iterable[Span]) -> None:
        """Replaces what was read and left."""
        self.read = tuple(spans)
        self._reading = None

    def was_read(self, turn: TextTurn) -> bool:
        """Whether the whole turn was read and left."""
        return any(span.start <= turn.start and turn.end <= span.end for span in self.read)

    def set_found(self, spans: Iterable[Span]) -> None:
        """Lights up places that were searched for; they must not overlap."""
        self._found = sorted(spans)

    def found_in(self, within: Span) -> list[Span]:
        """The searched places that touch a span, in order."""
        first = bisect_right(self._found, within.start, key=lambda span: span.end)
        last = bisect_left(self._found, within.end, key=lambda span: span.start)
        return self._found[first:last]

    def set_filter(self, chosen: TextFilter) -> None:
        """Draws only what the filter lets through."""
        self.filter = chosen
        self._rebuild()

    def set_marks(self, marks: Iterable[TextMark]) -> None:
        """Replaces all marks; when few differ, only those are touched, so that no bracket jumps."""
        wanted = {mark.id: mark for mark in marks}
        gone = [mark for mark in self.all_marks.values() if wanted.get(mark.id) != mark]
        new = [mark for mark in wanted.values() if self.all_marks.get(mark.id) != mark]
        if len(gone) + len(new) > _FEW:
            self.all_marks = wanted
            self._coders = _coders_of(wanted.values())
            self._rebuild()
            return
        for mark in gone:
            self.remove_mark(mark.id)
        for mark in new:
            self.add_mark(mark)

    def change_marks(
        self, codings: Collection[int], passages: Collection[int], marks: Iterable[TextMark]
    ) -> None:
        """Puts `marks` in the place of these codings and of all that these passages held."""
        held = [mark.id for mark in self.all_marks.values() if passages and mark.passage_id in passages]
        wanted = {mark.id: mark for mark in marks}
        for number in {*codings, *held} - wanted.keys():
            self.remove_mark(number)
        for mark in wanted.values():
            if self.all_marks.get(mark.id) != mark:
                self.add_mark(mark)

    @property
    def codings(self) -> int:
        """How many marks are codings, not suggestions."""
        return self._coders.total()

    def add_mark(self, mark: TextMark) -> None:
        """Adds one mark, or replaces the one of the same id."""
        self.remove_mark(mark.id)
        self.all_marks[mark.id] = mark
        self._coders.update(_coders_of([mark]))
        if self.filter.shows(mark):
            self.index.add(mark)
        self._reading = None

    def remove_mark(self, number: int) -> None:
        """Takes a mark away; an unknown number is ignored."""
        gone = self.all_marks.pop(number, None)
        if gone is not None:
            self._coders.subtract(_coders_of([gone]))
        self.index.remove(number)
        self.hot -= {number}
        self._reading = None

    @property
    def several_coders(self) -> bool:
        """Whether more than one coder has marks here."""
        return len(+self._coders) > 1

    def _rebuild(self) -> None:
        drawn = (mark for mark in self.all_marks.values() if self.filter.shows(mark))
        self.index = MarkIndex(self.offsets, drawn)
        self.hot = frozenset()
        self._reading = None


def _coders_of(marks: Iterable[TextMark]) -> Counter[int]:
    """How many codings each coder has; a suggestion is nobody's yet."""
    return Counter(mark.coder for mark in marks if not mark.suggestion)
