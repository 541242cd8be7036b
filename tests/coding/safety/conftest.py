"""A study with sources, originals, codings, memos and a history, built once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from coding.memos import set_coding_memo
from coding.projects import create_project
from coding.sources import add_sources
from coding.tagging import apply_code
from coding.views import codes
from models.span import Span
from tests.support import MARKER
from tests.support.interviews import interview

TURNS = 120


def words(number: int) -> str:
    said = (
        f"Interviewer: What happened in week {turn}?\n"
        f"P{number:02}: {MARKER} said form {turn} took {turn * number} days, and nobody answered.\n"
        for turn in range(TURNS)
    )
    return "".join(said)


@pytest.fixture(scope="session")
def study_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight interviews with 362 codings, some with memos, the last twelve each an act of its own."""
    path = tmp_path_factory.mktemp("study") / "study.trailmark"
    workspace = create_project(path, "b2b-purchase", "Ada")
    with workspace.operation("Import 8 sources") as session:
        texts = [(f"P{number:02}", words(number)) for number in range(1, 9)]
        add_sources(session, [interview(text, title) for title, text in texts])
    with workspace.reading() as session:
        usable = [code.id for code in codes(session) if code.codable]
    with workspace.operation("Code") as session:
        for number in range(350):
            start = number // 8 * 90
            [coding] = apply_code(session, number % 8 + 1, Span(start, start + 60), [usable[number % 20]])
            if number % 10 == 0:
                set_coding_memo(session, coding, f"Ask about number {number}.")
    for number in range(12):
        with workspace.operation(f"Apply code {number}") as session:
            apply_code(session, number % 8 + 1, Span(5000 + number * 20, 5000 + number * 20 + 9), [usable[3]])
    workspace.close()
    return path


@pytest.fixture
def study(study_file: Path, tmp_path: Path) -> Path:
    """A copy of the study."""
    return Path(shutil.copy(study_file, tmp_path / "study.trailmark"))


@pytest.fixture
def spoil(study: Path) -> Callable[[Callable[[bytearray], None]], Path]:
    """Writes a damaged version of the study's bytes in its place."""
    whole = study.read_bytes()

    def write(damage: Callable[[bytearray], None]) -> Path:
        content = bytearray(whole)
        damage(content)
        study.write_bytes(content)
        return study

    return write
