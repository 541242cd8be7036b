"""The program's side of the search process; every call waits for its answer, so it belongs on a background thread."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from coding.search.plain import Around, Document, Found, Piece, around_to, found_from
from coding.search.query import QueryError
from models.errors import UserError
from models.translation import tr

_SECONDS = 120
_LAST_WORDS = 5.0
_ROOT = Path(__file__).resolve().parents[2]


class SearchStopped(UserError):
    """The search process is gone; a new one starts at the next call."""

    def __init__(self) -> None:
        super().__init__(tr("The search stopped working."), tr("Nothing is lost; search again."))


class SearchProcess:
    """An index in a child process; called by one thread at a time, closed by any."""

    def __init__(self, folder: Path | None, guid: str, language: str) -> None:
        self._opening = {"folder": str(folder) if folder else None, "guid": guid, "language": language}
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._stamps: dict[str, str] = {}
        self._closed = False

    @property
    def stamps(self) -> Mapping[str, str]:
        """The state of every group that is indexed; opens the index at the first look."""
        with self._lock:
            self._started()
        return self._stamps

    def update(self, stamps: Mapping[str, str], pieces: Iterable[Piece], gone: Iterable[str] = ()) -> None:
        """Replace groups and drop others."""
        gone = list(gone)
        self._call("update", stamps=dict(stamps), pieces=list(pieces), gone=gone)
        self._stamps = {key: stamp for key, stamp in self._stamps.items() if key not in gone} | dict(stamps)

    def look_around(self, around: Around) -> None:
        """Answer fields from this from now on."""
        self._call("look_around", around=around_to(around))

    def warm(self) -> None:
        """Read all words, so that the first query need not."""
        self._call("warm")

    def find(self, query: str, limit: int) -> Found:
        """The best hits; QueryError where the query cannot be read."""
        return found_from(self._call("find", query=query, limit=limit))

    @property
    def is_running(self) -> bool:
        """Whether the child process is there."""
        return self._child is not None and self._child.poll() is None

    @property
    def process_id(self) -> int | None:
        """The number that the system gave the child, None while there is none."""
        child = self._child
        return child.pid if child is not None else None

    def close(self) -> None:
        """End the child, which stores its index first when it can in a moment."""
        self._closed = True
        child = self._child
        if child is None:
            return
        assert child.stdin is not None
        _close(child.stdin)
        try:
            child.wait(_LAST_WORDS)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        with self._lock:
            self._forget_child()

    def _call(self, do: str, **given: Any) -> Any:
        with self._lock:
            self._started()
            return self._ask({"do": do, **given})

    def _started(self) -> None:
        if self._closed:
            raise SearchStopped
        if self.is_running:
            return
        self._forget_child()
        self._child = subprocess.Popen(
            [sys.executable, "-m", "coding.search.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": _path(), "PYTHONUTF8": "1"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._stamps = self._ask({"do": "open", **self._opening})

    def _ask(self, request: Document) -> Any:
        child = self._child
        assert child is not None and child.stdin is not None and child.stdout is not None
        alarm = threading.Timer(_SECONDS, child.kill)
        alarm.start()
        try:
            child.stdin.write(json.dumps(request).encode("ascii") + b"\n")
            child.stdin.flush()
            line = child.stdout.readline()
        except (OSError, ValueError):
            line = b""
        finally:
            alarm.cancel()
        if not line.endswith(b"\n"):
            child.kill()
            child.wait()
            self._forget_child()
            raise SearchStopped
        reply = json.loads(line)
        if "error" in reply:
            message, hint, position, length = reply["error"]
            raise QueryError(message, position, length, hint)
        return reply["answer"]

    def _forget_child(self) -> None:
        child, self._child = self._child, None
        for pipe in (child.stdin, child.stdout) if child else ():
            if pipe:
                _close(pipe)


def _close(pipe: Any) -> None:
    try:
        pipe.close()
    except OSError:
        return


def _path() -> str:
    return os.pathsep.join(part for part in (str(_ROOT), os.environ.get("PYTHONPATH", "")) if part)
