"""What every command needs: the project open, one JSON document out, notices and progress on stderr."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from coding.protected import needs_password
from coding.workspace import Workspace, opened
from models.errors import UserError

ProjectFile = Annotated[Path, typer.Argument(help="The project, a file ending in .trailmark.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document on stdout and nothing else.")]

notices = Console(stderr=True, highlight=False, markup=False)


@contextlib.contextmanager
def reading(project: Path) -> Iterator[Workspace]:
    """The project for reading: it may be open in a window at the same time."""
    with opened(project, password=password_of(project)) as workspace:
        yield workspace


@contextlib.contextmanager
def writing(project: Path) -> Iterator[Workspace]:
    """The project for a change; UserError when it is open elsewhere or cannot be written."""
    with opened(project, write=True, password=password_of(project)) as workspace:
        if workspace.without_backup:
            notices.print(workspace.without_backup, soft_wrap=True)
        yield workspace


def password_of(project: Path) -> str | None:
    """The password of a protected project: from TRAILMARK_PASSWORD, else asked for where a person can answer."""
    if not needs_password(project):
        return None
    given = os.environ.get("TRAILMARK_PASSWORD")
    if given is None and sys.stdin.isatty():
        given = getpass.getpass(f"Password of {project.name}: ")
    return given


def show(data: Any, as_json: bool, sentence: str = "") -> None:
    """Print `data` as JSON, or else the sentence."""
    if as_json:
        json.dump(data, sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
    elif sentence:
        typer.echo(sentence)


def table(rows: list[dict[str, Any]], columns: list[str]) -> None:
    """Print rows as aligned columns for a person."""
    widths = [max([len(name), *(len(_cell(row, name)) for row in rows)]) for name in columns]
    widths = [min(width, 60) for width in widths]
    typer.echo("  ".join(name.ljust(width) for name, width in zip(columns, widths, strict=True)).rstrip())
    for row in rows:
        cells = (_cell(row, name)[:width].ljust(width) for name, width in zip(columns, widths, strict=True))
        typer.echo("  ".join(cells).rstrip())


def _cell(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    if value is None:
        return ""
    return ", ".join(map(str, value)) if isinstance(value, list) else " ".join(str(value).split())


def read_jsonl(file: Path) -> list[dict[str, Any]]:
    """The objects of a JSON Lines file; UserError with the number of the first line that is none."""
    try:
        lines = file.read_text("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"{file.name} cannot be read.", "It must be a UTF-8 file of one JSON object a line."
        ) from error
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            value = None
        if not isinstance(value, dict):
            raise UserError(f"Line {number} of {file.name} is not a JSON object.", "Nothing was changed.")
        if not all(_can_be_stored(word) for word in value.values()):
            raise UserError(f"Line {number} of {file.name} holds signs no text has.", "Nothing was changed.")
        found.append(value)
    return found


def _can_be_stored(value: Any) -> bool:
    """False for a text with half of a sign (a lone surrogate) or a NUL."""
    if not isinstance(value, str):
        return True
    return "\0" not in value and value == value.encode("utf-8", "replace").decode("utf-8")


class Bar:
    """Progress on stderr, drawn only where a person can see it."""

    def __init__(self, label: str) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
        self._progress = Progress(*columns, console=notices, disable=not sys.stderr.isatty(), transient=True)
        self._task = self._progress.add_task(label, total=None)

    def __enter__(self) -> Bar:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def report(self, done: int, total: int, what: str = "") -> None:
        """Draw how far the work is."""
        self._progress.update(self._task, completed=done, total=total or None)

    def check_cancelled(self) -> None:
        """Ctrl+C ends a command by itself."""
