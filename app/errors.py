"""What happens when something goes wrong that no sentence was written for: a report without any content.

A report holds versions and the places in the program's own files, never a message, a value or a path.
"""

from __future__ import annotations

import os
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType

from app.folders import report_folder

Tell = Callable[[BaseException, Path | None], None]
_OWN = {"app", "coding", "models", "resources"}
_KEPT = 20
_PACKAGES = ("trailmark", "PySide6-Essentials", "SQLAlchemy", "spacy", "Whoosh-Reloaded")


def install(tell: Tell) -> None:
    """Sends every error nobody caught to a report and to `tell(error, report file or None)`.

    What fails again at the same place, as painting does with every frame, is told again but not reported anew.
    One of a thread of its own, or of an object taken apart, is only reported: Python would print its message.
    """
    reported: dict[str, Path | None] = {}

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        where = "\n".join(_places(error))
        if where not in reported:
            reported[where] = save(report(error))
        tell(error, reported[where])

    sys.excepthook = hook
    threading.excepthook = lambda told: _save_unseen(told.exc_value)
    sys.unraisablehook = lambda told: _save_unseen(told.exc_value)


def _save_unseen(error: BaseException | None) -> None:
    if error is not None and not isinstance(error, SystemExit):
        save(report(error))


def report(error: BaseException) -> str:
    """Versions and the scrubbed trace of an error: kinds, modules, functions and lines only."""
    lines = [f"Trailmark error report · {datetime.now(UTC):%Y-%m-%d %H:%M} UTC", *versions(), ""]
    return "\n".join([*lines, *_places(error)]) + "\n"


def _places(error: BaseException) -> list[str]:
    lines: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__module__ + "." + type(seen).__qualname__)
        lines += [_place(frame) for frame in traceback.extract_tb(seen.__traceback__)]
        seen = seen.__cause__ or seen.__context__
    return lines


def save(text: str) -> Path | None:
    """Writes a report into the private folder, which keeps the newest; None where that cannot be written."""
    try:
        folder = report_folder()
        path = folder / f"report-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
        with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        for old in sorted(folder.glob("report-*.txt"))[:-_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return path


def versions() -> list[str]:
    """Of Python, the system and the packages that matter."""
    lines = [f"Python {platform.python_version()} on {platform.system()} {platform.release()}"]
    for package in _PACKAGES:
        try:
            lines.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            lines.append(f"{package} not installed")
    return lines


def _place(frame: traceback.FrameSummary) -> str:
    parts = Path(frame.filename).with_suffix("").parts
    start = next(
        (index for index, part in enumerate(parts) if part in _OWN or part == "site-packages"), len(parts) - 1
    )
    return f"  {'.'.join(parts[start:])}:{frame.lineno} {frame.name}"
