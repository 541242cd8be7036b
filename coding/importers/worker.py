"""One child process that opens files, started when first needed and ended when it misbehaves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from coding.importers.batch import ImportFailure
from coding.importers.imported import ImportedSource, digest, from_plain
from models.translation import language, noted, tr

SECONDS = 30  # of the clock, for one file
_PROCESSOR = 8  # seconds of the processor for a small file; one more for each megabyte
_ROOT = Path(__file__).resolve().parents[2]
_DIED = noted("The file could not be read: it needs more memory or time than Trailmark gives to one file.")
_HINT = noted("Split it into smaller files, or save it as plain text and import that.")


class Worker:
    """A child with its pipes; `read` is called by one thread at a time, `stop` by any."""

    def __init__(self, seconds: int = SECONDS) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def read(self, path: str, data: bytes, options: dict[str, Any]) -> list[ImportedSource] | ImportFailure:
        """The sources in `data`, or why there are none; never raises for a bad file."""
        answer = self.ask(path, data, options)
        if isinstance(answer, ImportFailure):
            return answer
        return [_whole(from_plain(source), data) for source in answer["sources"]]

    def ask(self, path: str, data: bytes, options: dict[str, Any]) -> dict[str, Any] | ImportFailure:
        """The child's answer about `data`, or why there is none; after a failure the next file gets a fresh child."""
        allowed = min(self._seconds, (_PROCESSOR + len(data) // 2**20) * self._seconds // SECONDS)
        answer = self._ask({"path": path, "size": len(data), "seconds": allowed, "options": options}, data)
        if answer is None:
            self.stop_process()
            return ImportFailure(path, tr(_DIED), tr(_HINT))
        if "error" in answer:
            self.stop_process()
            return ImportFailure(path, answer["error"], answer["hint"])
        return answer

    def stop(self) -> None:
        """End the child now and start no other."""
        self._stopped = True
        self.stop_process()

    def stop_process(self) -> None:
        """End the child now; the next file gets a fresh one."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                _close(pipe)

    def _ask(self, request: dict[str, Any], data: bytes) -> dict[str, Any] | None:
        process = self._started()
        if process is None or process.stdin is None or process.stdout is None:
            return None
        alarm = threading.Timer(self._seconds, process.kill)
        alarm.start()
        try:
            process.stdin.write(json.dumps(request).encode("ascii") + b"\n" + data)
            process.stdin.flush()
            line = process.stdout.readline()
        except (OSError, ValueError):
            return None
        finally:
            alarm.cancel()
        return _parsed(line)

    def _started(self) -> subprocess.Popen[bytes] | None:
        if self._stopped:
            return None
        if self._process is None:
            self._process = subprocess.Popen(
                child_command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=os.environ | _told(),
            )
        return self._process


def child_command() -> list[str]:
    """How the child is started; a bundled program starts itself with a word of its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "import-process"]
    return [sys.executable, "-m", "coding.importers.child"]


def _told() -> dict[str, str]:
    """What the child finds in its environment: where the program lies, and the language of the window."""
    return {
        "PYTHONPATH": _path(),
        "PYTHONUTF8": "1",
        "PYTHONHASHSEED": "0",
        "TRAILMARK_LANGUAGE": language(),
    }


def _path() -> str:
    return os.pathsep.join(part for part in (str(_ROOT), os.environ.get("PYTHONPATH", "")) if part)


def _close(pipe: Any) -> None:
    try:
        pipe.close()
    except OSError:
        return


def _parsed(line: bytes) -> dict[str, Any] | None:
    """The answer, None when the child ended before it was whole."""
    if not line.endswith(b"\n"):
        return None
    answer: dict[str, Any] = json.loads(line)
    return answer


def _whole(source: ImportedSource, data: bytes) -> ImportedSource:
    """The source with its original bytes: its own when the reader found them inside the file, else the file's."""
    from dataclasses import replace

    original = source.original or data
    return replace(source, original=original, sha256=digest(original))
