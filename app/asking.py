"""The one suggestion process of the program, shared by panels and sheets; started when it is first asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from coding.suggest.client import News, SuggestionProcess
    from coding.suggest.request import SuggestRequest

    Hear = Callable[[News], None]


class Asking(QObject):
    """Hands every request to the process, and its news, on the main thread, to who asked.

    `may_keep` tells at the first request whether vectors of the project's sentences may lie in the cache folder.
    """

    _told = Signal(object)

    def __init__(self, may_keep: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._may_keep = may_keep
        self._process: SuggestionProcess | None = None
        self._hearers: dict[str, tuple[int, Hear]] = {}
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def ask(self, job: str, request: SuggestRequest, hear: Hear, **extra: object) -> None:
        """Asks; an older request of the same job is given up and nothing more is heard of it."""
        from coding.places import cache_folder
        from coding.suggest.client import SuggestionProcess
        from coding.suggest.service import VECTOR_CACHE

        if self._process is None:
            kept = cache_folder(VECTOR_CACHE) if self._may_keep() else None
            self._process = SuggestionProcess(self._told.emit, kept)
        self._hearers[job] = self._process.ask(job, request, **extra), hear

    def cancel(self, job: str) -> None:
        """Gives up what was asked last; nothing more is heard of it."""
        if self._hearers.pop(job, None) is not None and self._process is not None:
            self._process.cancel(job)

    def stop(self) -> None:
        """Ends the process; it starts again when it is asked."""
        self._hearers.clear()
        if self._process is not None:
            self._process.close()
            self._process = None

    @property
    def is_running(self) -> bool:
        """Whether there is a process."""
        return self._process is not None and self._process.running

    def _hear(self, news: News) -> None:
        number, hear = self._hearers.get(news.job, (0, None))
        if hear is not None and number == news.id:
            hear(news)
