"""Requests waiting in the suggestion process: of each job only the newest, and a word for those that are stale."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING

from coding.suggest.wire import read_line

if TYPE_CHECKING:
    from coding.suggest.wire import Document


class Inbox:
    """Filled by one thread, emptied by another."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: dict[str, Document] = {}
        self._newest: dict[str, int] = {}
        self._cancelled: set[int] = set()
        self._closed = False

    def fill(self, lines: Iterable[bytes]) -> None:
        """Take messages until the lines end."""
        for data in lines:
            self.put(read_line(data))
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def put(self, message: Document) -> None:
        """Take a request in place of an older one of its job, or a wish to cancel."""
        with self._changed:
            if "cancel" in message:
                self._cancelled.add(message["cancel"])
            else:
                self._waiting[message["job"]] = message
                self._newest[message["job"]] = message["id"]
            self._changed.notify_all()

    def take(self) -> Document | None:
        """Wait for the next request; None when there will be no more."""
        with self._changed:
            while not self._waiting and not self._closed:
                self._changed.wait()
            if not self._waiting:
                return None
            job = min(self._waiting, key=lambda name: int(self._waiting[name]["id"]))
            return self._waiting.pop(job)

    def stale(self, message: Document) -> bool:
        """Whether a newer request of its job came in, it was cancelled, or nobody listens any more."""
        with self._changed:
            newer = self._newest[message["job"]] != message["id"]
            return newer or message["id"] in self._cancelled or self._closed
