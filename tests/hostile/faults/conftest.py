"""A small study and acts on it, recorded once; and the one oracle for what is left after a fault."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from coding.projects import create_project
from coding.sources import add_sources
from coding.tagging import apply_code
from coding.workspace import Workspace
from models.span import Span
from models.sqlite import connect
from tests.support import MARKER
from tests.support.disk import Act, record
from tests.support.interviews import interview
from tests.support.scale import count

TEXT = "".join(f"Interviewer: And in week {n}?\nP1: {MARKER} waited {n} days, again.\n" for n in range(40))


def times(name: str, ci: int, nightly: int, least: int) -> int:
    """How often a fault is made: from the environment, never less than `least`."""
    return max(least, int(os.environ.get(f"TRAILMARK_{name}", count(ci=ci, nightly=nightly))))


@dataclass(frozen=True)
class Recording:
    """A project before some acts, and the statements of each act."""

    path: Path
    transactions: list[list[str]]


def _code(number: int) -> Act:
    def act(workspace: Workspace) -> None:
        with workspace.operation(f"Apply code {number}") as session:
            apply_code(session, 1, Span(number * 30, number * 30 + 12), [3 + number % 5])

    return act


def _import(number: int) -> Act:
    def act(workspace: Workspace) -> None:
        with workspace.operation("Import") as session:
            add_sources(session, [interview(TEXT, f"P{number}{part}") for part in "abc"])

    return act


@pytest.fixture(scope="session")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    """A study of one interview; thirty codings, an import of three, an undo and a redo."""
    folder = tmp_path_factory.mktemp("recording")
    path = folder / "study.trailmark"
    workspace = create_project(path, "b2b-purchase", "Ada")
    with workspace.operation("Import") as session:
        add_sources(session, [interview(TEXT, "P00")])
    workspace.close()
    before = Path(shutil.copy(path, folder / "before.trailmark"))
    acts: list[Act] = [_code(n) for n in range(20)]
    acts += [_import(1), Workspace.undo, Workspace.redo, *(_code(n) for n in range(20, 30))]
    return Recording(before, record(path, acts))


@dataclass(frozen=True)
class State:
    """What a project holds after a fault."""

    events: int
    codings: int
    sources: int


@pytest.fixture
def state() -> Callable[[Path], State]:
    """Opens a project as the program does and asserts that it is whole; tells how much of the work is there."""

    def look(path: Path) -> State:
        with contextlib.closing(connect(path, "rw")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            numbers = [
                int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
                for table in ("history_event", "coding", "source")
            ]
        return State(*numbers)

    return look
