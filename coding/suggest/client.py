"""The program's side of the suggestion process: starts it when first asked, and again when it was killed."""

from __future__ import annotations

import itertools
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coding.suggest.threads import ONE_THREAD
from models.translation import language, tr

if TYPE_CHECKING:
    from coding.suggest.request import SuggestRequest
    from coding.suggest.wire import Document

RESTARTS = 2


@dataclass(frozen=True, slots=True)
class Working:
    """How far a request is; `total` 0 means that it has just begun."""

    id: int
    job: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Early:
    """What a request found by words alone, while the sentences are still being read for their meaning."""

    id: int
    job: str
    value: Any


@dataclass(frozen=True, slots=True)
class Result:
    """What a request came to: suggestions, qualities, a reading order, proposals or similar passages."""

    id: int
    job: str
    value: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """Why a request came to nothing, as a sentence and a hint."""

    id: int
    job: str
    message: str
    hint: str


News = Working | Early | Result | Failed


class SuggestionProcess:
    """One child process at most; `tell` is called on a thread of its own with what is still wanted."""

    def __init__(self, tell: Callable[[News], None], cache: Path | None = None) -> None:
        self._tell = tell
        self._cache = cache
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._open: dict[str, tuple[int, SuggestRequest, Document]] = {}
        self._child: subprocess.Popen[bytes] | None = None
        self._deaths = 0
        self._outbox: queue.Queue[Document | None] = queue.Queue()
        self._closed = False

    def ask(self, job: str, request: SuggestRequest, **extra: object) -> int:
        """Send a request; the number its news carry. An older request of the same job is given up.

        Jobs: "suggest"; "preview"; "quality" with answers; "triage"; "propose" with code; "like" with texts.
        """
        number = next(self._numbers)
        with self._lock:
            self._open[job] = (number, request, extra)
            self._deaths = 0
            if not self._start():
                self._outbox.put(_message(job, number, request, extra))
        return number

    def cancel(self, job: str) -> None:
        """Give up the request of a job; nothing more is told of it."""
        with self._lock:
            given_up = self._open.pop(job, None)
        if given_up is not None and self._child is not None:
            self._outbox.put({"cancel": given_up[0]})

    @property
    def running(self) -> bool:
        """Whether the child process is there."""
        return self._child is not None and self._child.poll() is None

    def close(self) -> None:
        """End the child process at once, it has nothing to lose; nothing more is told."""
        with self._lock:
            self._closed = True
            self._open.clear()
            child = self._child
        self._outbox.put(None)
        if child is not None:
            child.kill()
            child.wait()

    def _start(self) -> bool:
        """Start the child unless it runs, and send it all that is open; called with the lock held."""
        if self.running or self._closed:
            return False
        self._outbox = queue.Queue()
        child = subprocess.Popen(
            [*worker_command(), *([str(self._cache)] if self._cache else [])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._child = child
        threading.Thread(target=_write, args=(child, self._outbox), daemon=True).start()
        threading.Thread(target=self._read, args=(child,), daemon=True).start()
        for job, entry in self._open.items():
            self._outbox.put(_message(job, *entry))
        return True

    def _read(self, child: subprocess.Popen[bytes]) -> None:
        from coding.suggest.wire import read_line

        assert child.stdout is not None
        with child.stdout as lines:
            for data in lines:
                self._pass_on(read_line(data))
        child.wait()
        self._after_death(child)

    def _pass_on(self, reply: Document) -> None:
        """Tell what a reply says unless it is stale."""
        with self._lock:
            job = next((name for name, entry in self._open.items() if entry[0] == reply["id"]), None)
            if job is None or self._closed:
                return
            if "total" not in reply and "early" not in reply:
                del self._open[job]
        self._tell(_news(job, reply))

    def _after_death(self, child: subprocess.Popen[bytes]) -> None:
        """Start again and repeat what is open; give up after the third death in a row."""
        with self._lock:
            if self._closed or child is not self._child:
                return
            again = list(self._open.items())
            self._deaths += 1
            if not again:
                return
            if self._deaths <= RESTARTS:
                self._start()
                return
            self._open.clear()
        for job, (number, _, _) in again:
            self._tell(
                Failed(
                    number,
                    job,
                    tr("The suggestions stopped working."),
                    tr("Your codings are safe; ask again."),
                )
            )


def _message(job: str, number: int, request: SuggestRequest, extra: Document) -> Document:
    return {"id": number, "job": job, "request": request, "extra": extra}


def worker_command() -> list[str]:
    """How the child is started; a bundled program starts itself with a word of its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "suggestion-process"]
    return [sys.executable, "-m", "coding.suggest.worker"]


def _environment() -> dict[str, str]:
    """The environment of the child: one numeric thread, and the program's own packages."""
    home = str(Path(__file__).resolve().parents[2])
    before = os.environ.get("PYTHONPATH")
    return {
        **os.environ,
        **ONE_THREAD,
        "TRAILMARK_LANGUAGE": language(),
        "PYTHONPATH": os.pathsep.join([home, before] if before else [home]),
    }


def _write(child: subprocess.Popen[bytes], outbox: queue.Queue[Document | None]) -> None:
    """Send messages until None comes or the child is gone."""
    from coding.suggest.wire import line, request_to

    assert child.stdin is not None
    try:
        while (message := outbox.get()) is not None:
            if "request" in message:
                message = {**message, "request": request_to(message["request"])}
            child.stdin.write(line(message))
            child.stdin.flush()
        child.stdin.close()
    except OSError:
        return


def _news(job: str, reply: Document) -> News:
    from coding.suggest.wire import READERS

    number = reply["id"]
    if "total" in reply:
        return Working(number, job, reply["done"], reply["total"])
    if "early" in reply:
        return Early(number, job, READERS[job](reply["early"]))
    if "error" in reply:
        return Failed(number, job, *reply["error"])
    return Result(number, job, READERS[job](reply["result"]))
