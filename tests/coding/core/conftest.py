"""A small open project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coding.importers import ImportedSource, ImportedSpeaker, ImportedTurn
from coding.projects import create_project
from coding.sources import add_sources
from coding.workspace import Workspace

ASKED = "What happened then?"
TOLD = "We could not compare the prices 😀. It took weeks, and nobody had the answers."


def interview(title: str, participant: str) -> ImportedSource:
    text = f"{ASKED}\n{TOLD}"
    turns = (
        ImportedTurn(0, len(ASKED), "I", "interviewer", 1.0, 2.0),
        ImportedTurn(len(ASKED) + 1, len(text), participant, "participant", 2.0, 9.0),
    )
    speakers = (ImportedSpeaker("I", "interviewer"), ImportedSpeaker(participant, "participant", participant))
    return ImportedSource(title, "interview", "txt", text, turns, speakers, original=text.encode(), sha256="")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = create_project(tmp_path / "study.trailmark", "b2b-purchase", "Ada")
    with made.operation("Import 2 sources") as session:
        add_sources(session, [interview("First", "P01"), interview("Second", "P02")])
    yield made
    made.close()
