"""The suggestions for the source that is read, from the process that makes them; nothing here waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.desk import Desk
from models.span import Span

if TYPE_CHECKING:
    from coding.changes import Changes
    from coding.suggest.client import News, SuggestionProcess
    from coding.suggest.plain import Suggestion
    from coding.suggest.request import SuggestRequest

_CALM_MS = 1200
_MOST = 60
_TABLES = ("coding", "code", "cue", "verdict", "turn", "source")


@dataclass(frozen=True)
class Offer:
    """One suggestion as it is shown; `cues` are stretches of the quote, counted from its start."""

    source_id: int
    span: Span
    quote: str
    code_id: int
    code: str
    kind: str
    color: str
    score: float
    reason: str
    cues: tuple[tuple[int, int], ...]


class Suggestions(QObject):
    """`changed()` when `offers` did; `worked(done, total)`; `failed_with(sentence)`; asked first by the person."""

    changed = Signal()
    worked = Signal(int, int)
    failed_with = Signal(str)
    _told = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._process: SuggestionProcess | None = None
        self._source = 0
        self._asked = 0
        self.offers: list[Offer] = []
        self.is_on = False
        self.is_working = False
        self._codes: dict[str, tuple[int, str, str, str]] = {}
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._wait = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._wait.timeout.connect(self._ask)
        desk.changed.connect(self._changed)
        desk.closed.connect(self.stop)

    def start(self) -> None:
        """Begins to suggest, from now on for every source that is read."""
        self.is_on = True
        self._ask()

    def stop(self) -> None:
        """Ends the process; nothing is suggested until `start`."""
        self._wait.stop()
        self.is_on = self.is_working = False
        self.offers = []
        if self._process is not None:
            self._process.close()
            self._process = None
        self.changed.emit()

    def read_source(self, source: int) -> None:
        """The source that is read now."""
        if source != self._source:
            self._source = source
            self.offers = []
            self.changed.emit()
            if self.is_on:
                self._ask()

    def drop(self, offer: Offer) -> None:
        """Takes an answered suggestion off the list."""
        self.offers = [each for each in self.offers if each != offer]
        self.changed.emit()

    def _changed(self, changes: Changes, _origin: object) -> None:
        if self.is_on and changes.touches(*_TABLES):
            self._wait.start()

    def _ask(self) -> None:
        if not (self.is_on and self._source and self._desk.is_open):
            return
        from coding.browse import codes_by_path
        from coding.suggest.gather import make_request

        self.is_working = True
        self.changed.emit()
        source = self._source
        self._desk.read_later(codes_by_path, done=self._codes.update)
        self._desk.read_later(
            make_request, [source], limit=_MOST, done=lambda request: self._send(source, request)
        )

    def _send(self, source: int, request: SuggestRequest) -> None:
        from coding.places import cache_folder
        from coding.suggest.client import SuggestionProcess
        from coding.suggest.service import VECTOR_CACHE

        if source != self._source or not self.is_on:
            return
        if self._process is None:
            self._process = SuggestionProcess(self._told.emit, cache_folder(VECTOR_CACHE))
        self._asked = self._process.ask("suggest", request)

    def _hear(self, news: News) -> None:
        from coding.suggest.client import Failed, Working

        if news.id != self._asked:
            return
        if isinstance(news, Working):
            self.worked.emit(news.done, news.total)
            return
        self.is_working = False
        if isinstance(news, Failed):
            self.failed_with.emit(f"{news.message} {news.hint}".strip())
        else:
            self.offers = [self._offer(each) for each in news.value if each.code in self._codes]
        self.changed.emit()

    def _offer(self, each: Suggestion) -> Offer:
        number, name, kind, color = self._codes[each.code]
        return Offer(
            self._source,
            Span(each.start, each.end),
            each.quote,
            number,
            name,
            kind,
            color,
            each.score,
            each.reason,
            each.because.cues,
        )
