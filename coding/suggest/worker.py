"""The suggestion process: reads requests from standard input, answers on standard output, one JSON line each."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterable
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from coding.importers.speaking import speak
from coding.suggest.inbox import Inbox
from coding.suggest.threads import limit_threads
from coding.suggest.wire import line, request_from
from models.errors import UserError

if TYPE_CHECKING:
    from coding.suggest.plain import Candidate
    from coding.suggest.request import SuggestRequest
    from coding.suggest.suggester import Suggester
    from coding.suggest.wire import Document


class Stopped(Exception):
    """The request at work is no longer wanted."""


def main(arguments: list[str] | None = None) -> int:
    """Serve until standard input ends; the argument is the folder of kept vectors (none: kept in memory)."""
    given = sys.argv[1:] if arguments is None else arguments
    limit_threads()
    speak(os.environ.get("TRAILMARK_LANGUAGE", ""))
    replies = sys.stdout.buffer
    sys.stdout = sys.stderr
    inbox = Inbox()
    threading.Thread(target=inbox.fill, args=(sys.stdin.buffer,), daemon=True).start()
    folder = Path(given[0]) if given else None
    while (message := inbox.take()) is not None:
        reply = _answer(folder, message, inbox, replies)
        if reply is not None:
            _say(replies, reply)
    return 0


@lru_cache(1)
def _suggester(folder: Path | None) -> Suggester:
    """The engine, loaded at the first request."""
    from coding.suggest.suggester import Suggester
    from coding.suggest.vectors import open_vectors

    return Suggester(open_vectors(folder))


def _answer(folder: Path | None, message: Document, inbox: Inbox, replies: BinaryIO) -> Document | None:
    """The reply to a request; None when it went stale."""

    def progress(done: int, total: int) -> None:
        if inbox.stale(message):
            raise Stopped
        _say(replies, {"id": message["id"], "done": done, "total": total})

    def early(result: object) -> None:
        progress(0, 0)
        _say(replies, {"id": message["id"], "early": result})

    try:
        progress(0, 0)
        job = JOBS[message["job"]]
        result = job(_suggester(folder), request_from(message["request"]), message["extra"], progress, early)
    except Stopped:
        return None
    except UserError as problem:
        return {"id": message["id"], "error": [problem.message, problem.hint]}
    return {"id": message["id"], "result": result}


def _say(replies: BinaryIO, document: Document) -> None:
    replies.write(line(document))
    replies.flush()


Progress = Callable[[int, int], None]
Early = Callable[[object], None]
Job = Callable[["Suggester", "SuggestRequest", "Document", Progress, Early], object]


def _suggest(
    suggester: Suggester, request: SuggestRequest, extra: Document, progress: Progress, early: Early
) -> object:
    return _plain(suggester.suggest(request, progress, lambda found: early(_plain(found))))


def _quality(
    suggester: Suggester, request: SuggestRequest, extra: Document, progress: Progress, early: Early
) -> object:
    answers = [(path, bool(yes)) for path, yes in extra["answers"]]
    return _plain(suggester.quality(request, answers, progress))


def _triage(
    suggester: Suggester, request: SuggestRequest, extra: Document, progress: Progress, early: Early
) -> object:
    return asdict(suggester.triage(request, progress))


def _propose(
    suggester: Suggester, request: SuggestRequest, extra: Document, progress: Progress, early: Early
) -> object:
    return asdict(suggester.propose(request, extra["code"]))


def _like(
    suggester: Suggester, request: SuggestRequest, extra: Document, progress: Progress, early: Early
) -> object:
    found = suggester.like(request, extra["texts"], progress, lambda some: early(_likes(some)))
    return _likes(found)


def _plain(rows: Iterable[Any]) -> list[Document]:
    return [asdict(one) for one in rows]


def _likes(found: Iterable[tuple[Candidate, float]]) -> list[list[object]]:
    return [[asdict(passage), score] for passage, score in found]


JOBS: dict[str, Job] = {
    "suggest": _suggest,
    "preview": _suggest,
    "quality": _quality,
    "triage": _triage,
    "propose": _propose,
    "like": _like,
}

if __name__ == "__main__":
    raise SystemExit(main())
