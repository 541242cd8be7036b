"""The queue of suggestions: codes for the source that is read, an order to read it in, or passages alike.

The process that makes them is asked; nothing here waits for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.desk import Desk
from app.offers import NO_CODE, Material, Offer, material
from models.translation import tr

if TYPE_CHECKING:
    from coding.changes import Changes
    from coding.suggest.client import News
    from coding.suggest.results import Triage

__all__ = ["ALIKE", "CODES", "ORDER", "Offer", "Suggestions"]
CODES, ORDER, ALIKE = "codes", "order", "alike"
_JOBS = {CODES: "suggest", ORDER: "triage", ALIKE: "like"}
BLACKED_OUT = "█ \n\t"
"""What is left of words that are not released while names are hidden; nothing is offered there."""
_CALM_MS = 1200
_MOST = 100
_SOURCES = ("code", "turn", "source", "project")
_TABLES = ("coding", "code", "cue", "seed_quote", "verdict", "turn", "source", "reviewed_span", "project")


class Suggestions(QObject):
    """`changed()` when `offers` did; `worked(done, total)`; `failed_with(sentence)`; asked first by the person."""

    changed = Signal()
    worked = Signal(int, int)
    failed_with = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = 0
        self._asked = 0
        self._likened: tuple[tuple[str, ...], int, str] = ((), NO_CODE, "")
        self._triage: Triage | None = None
        self.mode = CODES
        self.by_text = False
        self.language = "en"
        self.offers: list[Offer] = []
        self.is_on = self.is_working = self.is_early = False
        self._wait = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._wait.timeout.connect(self._ask)
        desk.changed.connect(self._changed)
        desk.closed.connect(self.stop)
        desk.like_asked.connect(self.find_alike)
        desk.naming.changed.connect(lambda _: self._forget_names())

    def start(self, mode: str = CODES) -> None:
        """Shows codes or a reading order, from now on for every source that is read."""
        if mode != self.mode or not self.is_on:
            self._begin(mode)

    def find_alike(self, quotes: Sequence[str], code: int, name: str) -> None:
        """Looks in all sources for passages like some quotes, or, without quotes, like what has a code."""
        self._likened = tuple(quotes), code, name
        self._begin(ALIKE)

    def stop(self) -> None:
        """Ends the process; nothing is suggested until `start`."""
        self._wait.stop()
        self._asked += 1
        self.is_on = self.is_working = self.is_early = False
        self.mode, self.offers, self._triage = CODES, [], None
        self._desk.asking.stop()
        self.changed.emit()

    def read_source(self, source: int) -> None:
        """The source that is read now."""
        if source == self._source:
            return
        self._source = source
        if self.mode != ALIKE and self.is_on:
            self._begin(self.mode)

    def sort(self, by_text: bool) -> None:
        """Puts the offers in the order of the text, or the strongest first."""
        self.by_text = by_text
        self._show(self.offers)

    def drop(self, offers: Sequence[Offer]) -> None:
        """Takes answered suggestions off the list."""
        self._show([each for each in self.offers if each not in offers])

    def put(self, offer: Offer, new: Offer) -> None:
        """Puts a suggestion in the place of another one."""
        self.offers = [new if each == offer else each for each in self.offers]
        self.changed.emit()

    def says(self, read: int) -> str:
        """What the list is, in a sentence, when so many rows have been read."""
        if self.mode == ORDER and self._triage is not None:
            return self._triage.says(max(read, -(-3 * len(self._triage.passages) // 10)))
        if self.mode == ALIKE:
            quotes, _, name = self._likened
            return tr("Like “{quote}”", quote=" ".join(quotes[0].split())) if quotes else _like_code(name)
        return ""

    def _forget_names(self) -> None:
        """Names were hidden or are shown again: nothing found before stays in sight, and it is looked for anew."""
        self._asked += 1
        self._likened = ((), NO_CODE, "")
        if self.is_on:
            self._begin(self.mode if self.mode != ALIKE else CODES)

    def _begin(self, mode: str) -> None:
        self._desk.asking.cancel(_JOBS[self.mode])
        self.mode, self.is_on = mode, True
        self.offers, self._triage = [], None
        self._ask()

    def _changed(self, changes: Changes, _origin: object) -> None:
        if self.is_on and changes.touches(*(_SOURCES if self.mode == ALIKE else _TABLES)):
            self._wait.start()

    def _ask(self) -> None:
        if not (self.is_on and self._desk.is_open and (self._source or self.mode == ALIKE)):
            return
        self._asked += 1
        self.is_working = True
        self.changed.emit()
        asked, mode = self._asked, self.mode

        def arrived(found: tuple[Material, Sequence[str]]) -> None:
            if asked == self._asked:
                self._send(mode, *found)

        quotes, code, _ = self._likened
        if mode == ALIKE:
            self._desk.read_later(_alike, quotes, code, done=arrived)
        else:
            self._desk.read_later(_about, self._source, done=arrived)

    def _send(self, mode: str, about: Material, quotes: Sequence[str]) -> None:
        asked, self.language = self._asked, about.request.language
        extra: dict[str, object] = {"texts": list(quotes)} if mode == ALIKE else {}

        def hear(news: News) -> None:
            if asked == self._asked:
                self._hear(news, about)

        self._desk.asking.ask(_JOBS[mode], about.request, hear, **extra)

    def _hear(self, news: News, about: Material) -> None:
        from coding.suggest.client import Early, Failed, Working

        if isinstance(news, Working):
            self.worked.emit(news.done, news.total)
            return
        self.is_early = isinstance(news, Early)
        self.is_working = self.is_early
        if isinstance(news, Failed):
            self.failed_with.emit(f"{news.message} {news.hint}".strip())
            self.changed.emit()
        else:
            self._show(self._read(news.value, about))
            if not self.is_early and self.mode != ALIKE:
                self._desk.qualities.want(soon=True)

    def _read(self, value: Any, about: Material) -> list[Offer]:
        if self.mode == ALIKE:
            (path,) = about.request.only or ("",)
            return [about.alike(passage, score, path) for passage, score in value]
        if self.mode == ORDER:
            self._triage = value
            return [about.offer(each) for each in value.passages]
        return [about.offer(each) for each in value]

    def _show(self, offers: Sequence[Offer]) -> None:
        offers = [each for each in offers if each.quote.strip(BLACKED_OUT)]
        key: Callable[[Offer], Any] = _by_score
        if self.by_text:
            key = _by_place
        self.offers = list(offers) if self.mode == ORDER else sorted(offers, key=key)
        self.changed.emit()


def _about(session: Any, source: int) -> tuple[Material, Sequence[str]]:
    return material(session, source, _MOST), ()


def _alike(session: Any, quotes: Sequence[str], code: int) -> tuple[Material, Sequence[str]]:
    """All sources, and the quotes to look for: those given, or those that have the code."""
    from coding.suggest.reading import quotes_of

    return material(session, None, _MOST, code or None), quotes or quotes_of(session, code)


def _like_code(name: str) -> str:
    return tr("Like what has “{name}”", name=name)


def _by_score(offer: Offer) -> float:
    return -offer.score


def _by_place(offer: Offer) -> tuple[int, int]:
    return offer.source_id, offer.span.start
