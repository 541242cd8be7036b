"""The true window, offscreen, on its own copy of a small study or of the sample."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.jobs import Jobs
from tests.support import MARKER
from tests.support.stall import StallWatch

SMALL = {
    "P01 Ada": "Interviewer: How did you hear of it?\nAda: A friend told me. I was excited, honestly.\n"
    "Interviewer: And then?\nAda: Then the price was not clear at all. It took weeks.\n",
    "P02 Ben": "Interviewer: What slowed you down?\nBen: The security questionnaire. Forty pages of it.\n",
}


@pytest.fixture(autouse=True)
def pages_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A workspace is there as soon as it is asked for; tests/flows shows its parts made in turns of the event loop."""

    def at_once(_jobs: Jobs, steps: Iterator[None], done: Callable[[], None]) -> None:
        for _ in steps:
            pass
        done()

    monkeypatch.setattr(Jobs, "in_steps", at_once)


def plant(session: Any) -> None:
    """Put the name that no log, cache or temporary file may hold into notes of the project and its people."""
    from sqlalchemy import update

    from models.people import Participant
    from models.project import Project

    session.execute(update(Project).values(description=f"Ask {MARKER}."))
    session.execute(update(Participant).values(note=f"Known to {MARKER}."))


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample study, built once."""
    from coding.projects import create_filled
    from coding.sample import build_sample

    def fill(session: Any) -> None:
        build_sample(session)
        plant(session)

    path = tmp_path_factory.mktemp("sample") / "Sample study.trailmark"
    create_filled(path, fill, "Ada").close()
    return path


@pytest.fixture(scope="session")
def small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A study of two short interviews and the B2B codebook, nothing coded."""
    from coding.importers.reading import read_text
    from coding.projects import create_filled
    from coding.sources import add_sources
    from coding.templates import apply_template

    def fill(session: Any) -> None:
        apply_template(session, "b2b-purchase")
        add_sources(session, [read_text(text, title, kind="interview") for title, text in SMALL.items()])
        plant(session)

    path = tmp_path_factory.mktemp("small") / "Small study.trailmark"
    create_filled(path, fill, "Ada").close()
    return path


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The whole program with settings of its own; closed, and its writes ended, at the end."""
    made = Program(qapp, tmp_path / "settings.json")
    made.settings.set("coder", "Ada")
    made.settings.set("theme", "light")
    qtbot.addWidget(made.window)
    made.window.resize(1280, 800)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.close()
    qapp.processEvents()


@pytest.fixture
def idle(program: Program, qtbot: QtBot) -> Callable[[], None]:
    """Waits until nothing is queued, running or on its way."""

    def wait() -> None:
        qtbot.wait(1)
        qtbot.waitUntil(lambda: program.jobs.is_idle, timeout=20_000)
        qtbot.wait(1)

    return wait


@pytest.fixture
def opened(
    program: Program, idle: Callable[[], None], tmp_path: Path, qtbot: QtBot
) -> Callable[[Path], Program]:
    """Opens a copy of a project in the window and waits for its first page and its evidence."""

    def open_copy(file: Path) -> Program:
        copy = tmp_path / file.name
        shutil.copyfile(file, copy)
        with qtbot.waitSignal(program.window.tools.evidence.refreshed, timeout=20_000):
            program.wiring.open(copy)
        idle()
        return program

    return open_copy


@pytest.fixture
def small(opened: Callable[[Path], Program], small_file: Path) -> Program:
    """The small study, open."""
    return opened(small_file)


@pytest.fixture
def sample(opened: Callable[[Path], Program], sample_file: Path) -> Program:
    """The sample study, open."""
    return opened(sample_file)


@pytest.fixture
def stall() -> StallWatch:
    """A watch over the event loop."""
    return StallWatch()
