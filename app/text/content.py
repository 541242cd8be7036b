"""What the transcript view is given: text, turns and marks as plain frozen rows in code points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from app.text.offsets import Offsets
from models.span import Span


@dataclass(frozen=True, slots=True)
class TextTurn:
    """One speaker's stretch [start, end); `time` in seconds, `date` ISO 8601 for a diary entry."""

    start: int
    end: int
    speaker: str | None = None
    role: str = "participant"
    time: float | None = None
    date: str | None = None
    heading: str | None = None


@dataclass(frozen=True, slots=True)
class TextMark:
    """One coding, or suggestion, to be drawn; no two drawn together share an `id`.

    `color` is a colour key or #rrggbb, `coder` the coder's id, `coder_color` the key of their colour. `exposure` and
    `brand` are "" where they are the source's own; `note` tells them beside the label.
    """

    id: int
    passage_id: int
    start: int
    end: int
    code_id: int
    label: str
    color: str
    kind: str
    coder: int = 0
    coder_name: str = ""
    kind_order: int = 0
    suggestion: bool = False
    exposure: str = ""
    brand: str = ""
    note: str = ""
    coder_color: str = ""

    @property
    def span(self) -> Span:
        """The words that were coded."""
        return Span(self.start, self.end)

    @property
    def written(self) -> str:
        """The label as it stands in the margin."""
        return f"{self.label} · {self.note}" if self.note else self.label


@dataclass(frozen=True)
class TextSource:
    """A source as it is read; turns are in order, do not overlap and start at the start of a line.

    `read` is what was read and left without coding all of it, `source_id` whose words they are.
    """

    text: str
    turns: tuple[TextTurn, ...] = ()
    marks: tuple[TextMark, ...] = ()
    read: tuple[Span, ...] = ()
    source_id: int = 0

    @cached_property
    def offsets(self) -> Offsets:
        """Where its code points are in a Qt document."""
        return Offsets(self.text)

    def prepared(self) -> TextSource:
        """Itself with all known that takes a while for a long text: for a thread beside the window."""
        _ = self.offsets, self.first_blocks, self.headings
        return self

    @cached_property
    def first_blocks(self) -> dict[int, TextTurn]:
        """The turn that begins with a block of the Qt document, by the block's number."""
        return {self.offsets.block_of(turn.start): turn for turn in self.turns}

    @cached_property
    def headings(self) -> dict[int, str]:
        """The headings to be drawn, by the number of the block below."""
        return dict(self._headed_blocks())

    def _headed_blocks(self) -> Iterator[tuple[int, str]]:
        """First blocks of turns under a new heading that is not in the text itself."""
        before = None
        for turn in self.turns:
            if turn.heading and turn.heading != before and not self.text.startswith(turn.heading, turn.start):
                yield self.offsets.block_of(turn.start), turn.heading
            before = turn.heading

    @cached_property
    def dated(self) -> bool:
        """Whether any turn is a dated entry."""
        return any(turn.date for turn in self.turns)

    @cached_property
    def speakers(self) -> tuple[str, ...]:
        """Every named speaker, in order of appearance."""
        return tuple(dict.fromkeys(turn.speaker for turn in self.turns if turn.speaker))


@dataclass(frozen=True)
class TextFilter:
    """What is drawn: None lets everything through; `speaker` dims all others instead of hiding them."""

    kinds: frozenset[str] | None = None
    codes: frozenset[int] | None = None
    coders: frozenset[int] | None = None
    suggestions: bool = True
    speaker: str | None = None

    def shows(self, mark: TextMark) -> bool:
        """Whether the mark is drawn."""
        return (
            (self.suggestions or not mark.suggestion)
            and (self.kinds is None or mark.kind in self.kinds)
            and (self.codes is None or mark.code_id in self.codes)
            and (self.coders is None or mark.coder in self.coders)
        )

    def dims(self, turn: TextTurn | None) -> bool:
        """Whether the words of the turn step back because another speaker is in focus."""
        return self.speaker is not None and (turn is None or turn.speaker != self.speaker)
