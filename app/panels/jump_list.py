"""A quick list of the turns, entries and times of the source shown: type to filter, Enter goes there."""

from __future__ import annotations

import re
from bisect import bisect_right

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.text.clock import clock, short_day
from app.text.content import TextSource, TextTurn
from app.text.view import TranscriptView
from app.widgets.quick_pick import Pick, Picks, QuickPick
from models.translation import tr

_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{2})")
_WORDS = 90
_SHOWN, _BEFORE = 60, 6


class Places(Picks):
    """The turns of one source in the order of its text; found by every word typed, or by a time such as 12:30."""

    def __init__(self) -> None:
        super().__init__()
        self._source = TextSource("")
        self._texts: list[str] = []
        self.near = 0

    def show_source(self, source: TextSource, point: int) -> None:
        """The turns to choose from; those around a code point come first while nothing is typed."""
        if source is not self._source:
            self._source = source
            self._texts = [_searched(source, turn) for turn in source.turns]
        self.near = max(0, bisect_right(source.turns, point, key=lambda turn: turn.start) - 1)
        self.search("")

    def search(self, typed: str) -> None:
        """Picks: shows what holds all the words; a time finds the turn in which it was said."""
        at = self._at_time(typed.strip())
        words = typed.casefold().split()
        if at is not None:
            chosen = list(range(at, min(at + _SHOWN, len(self._texts))))
        elif words:
            found = (n for n, text in enumerate(self._texts) if all(word in text for word in words))
            chosen = [number for number, _ in zip(found, range(_SHOWN), strict=False)]
        else:
            first = max(0, self.near - _BEFORE)
            chosen = list(range(first, min(first + _SHOWN, len(self._texts))))
        self.beginResetModel()
        self._shown = [_pick(self._source, self._source.turns[number]) for number in chosen]
        self.endResetModel()

    def _at_time(self, typed: str) -> int | None:
        """The last turn that begins at or before a time; None where nothing like a time was typed."""
        found = _CLOCK.fullmatch(typed)
        if found is None:
            return None
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        wanted = hours * 3600 + minutes * 60 + seconds
        times = [(turn.time, at) for at, turn in enumerate(self._source.turns) if turn.time is not None]
        return max((at for time, at in times if time <= wanted), default=None)


class JumpList(QuickPick):
    """`jumped(code point)` when a turn was chosen."""

    jumped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        self.places = Places()
        hint = tr("Go to a turn: words, a name, a time or a date")
        super().__init__(hint, parent, width=560, model=self.places)
        self.picked.connect(lambda pick: self.jumped.emit(pick.data))

    def ask(self, view: TranscriptView, left: int, top: int) -> None:
        """Opens with the turn that is read now chosen."""
        self.places.show_source(view.source, view.visible_span().start)
        self.open((), left, top)
        now = min(self.places.near, _BEFORE)
        self.list.setCurrentIndex(self.places.index(now, 0))
        self.list.scrollTo(self.places.index(now, 0), self.list.ScrollHint.PositionAtCenter)


def _searched(source: TextSource, turn: TextTurn) -> str:
    words = source.text[turn.start : min(turn.end, turn.start + _WORDS)]
    return f"{turn.speaker or ''} {_when(turn)} {turn.date or ''} {turn.heading or ''} {words}".casefold()


def _when(turn: TextTurn) -> str:
    if turn.date:
        return " ".join(short_day(turn.date))
    return clock(turn.time) if turn.time is not None else ""


def _pick(source: TextSource, turn: TextTurn) -> Pick:
    words = " ".join(source.text[turn.start : min(turn.end, turn.start + _WORDS)].split())
    name = turn.heading if turn.date and turn.heading else turn.speaker
    icon = "diary" if turn.date else "interview"
    text = f"{name}: {words}" if name else words
    return Pick(text, _when(turn), icon=icon, data=turn.start)
