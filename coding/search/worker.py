"""The search process: holds the index, reads and writes it, answers; one JSON line for each line it gets.

`{"do": name, …}` is answered by `{"answer": …}` or `{"error": [message, hint, position, length]}`. When nothing was
asked for a while the index is stored.
"""

from __future__ import annotations

import gc
import json
import queue
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any, BinaryIO

from coding.search.index import SearchIndex
from coding.search.plain import Document, Piece, around_from, found_to
from coding.search.query import QueryError

CALM_SECONDS = 2.0


def main() -> int:
    """Serve until standard input ends; what is not stored then is stored."""
    answers = sys.stdout.buffer
    sys.stdout = sys.stderr
    inbox: queue.Queue[bytes | None] = queue.Queue()
    threading.Thread(target=_fill, args=(inbox, sys.stdin.buffer), daemon=True).start()
    server = Server()
    while True:
        try:
            line = inbox.get(timeout=CALM_SECONDS)
        except queue.Empty:
            server.settle()
            continue
        if line is None:
            server.settle()
            return 0
        answers.write(json.dumps(server.reply(json.loads(line))).encode("ascii") + b"\n")
        answers.flush()


def _fill(inbox: queue.Queue[bytes | None], lines: Iterable[bytes] | BinaryIO) -> None:
    for line in lines:
        inbox.put(line)
    inbox.put(None)


class Server:
    """One index; `open` comes first."""

    def __init__(self) -> None:
        self._index = SearchIndex(None, "")

    def reply(self, request: Document) -> Document:
        """The answer to one request."""
        try:
            return {"answer": getattr(self, f"_{request.pop('do')}")(**request)}
        except QueryError as problem:
            return {"error": [problem.message, problem.hint, problem.position, problem.length]}

    def settle(self) -> None:
        """Store the index when it differs from what is stored."""
        self._index.settle()

    def _open(self, folder: str | None, guid: str, language: str) -> dict[str, str]:
        self._index = SearchIndex(Path(folder) if folder else None, guid, language)
        return dict(self._index.stamps)

    def _update(self, stamps: dict[str, str], pieces: list[list[Any]], gone: list[str]) -> None:
        self._index.update(stamps, (Piece(*piece) for piece in pieces), gone)

    def _look_around(self, around: Document) -> None:
        self._index.look_around(around_from(around))

    def _warm(self) -> None:
        """Also keep the collector from walking all words in the middle of a query."""
        self._index.warm()
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def _find(self, query: str, limit: int) -> Document:
        return found_to(self._index.find(query, limit))


if __name__ == "__main__":
    raise SystemExit(main())
