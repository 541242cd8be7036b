"""kill -9 at random moments while coding: what was committed is there, whole, and every project opens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select

from coding.checking import check_file
from coding.codebook import add_code
from coding.importers import ImportedSource
from coding.sources import add_sources
from coding.workspace import Workspace, opened
from models.history import HistoryEvent
from models.passage import Coding
from tests.support.scale import count

ROOT = Path(__file__).parents[2]


def make(path: Path) -> None:
    workspace = Workspace.create(path, coder="Ada")
    with workspace.operation("Fill") as session:
        add_sources(session, [ImportedSource("P01", "interview", "txt", "word " * 2000)])
        for number in range(5):
            add_code(session, f"Pain {number}", "pain point")
    workspace.close()


@pytest.mark.timeout(3000)
def test_no_committed_coding_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "kill.trailmark"
    make(path)
    kills = int(os.environ.get("TRAILMARK_KILLS", count(ci=100, nightly=500)))
    command = [sys.executable, "-m", "tests.models.killed_coder", str(path), str(kills)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=max(280, 4 * kills))
    outcome = json.loads(done.stdout)
    assert check_file(path) == []
    with opened(path) as workspace, workspace.reading() as session:
        present = set(session.scalars(select(Coding.id)))
        events = session.scalar(select(func.count(HistoryEvent.id)))
    assert len(outcome["told"]) >= kills
    assert set(outcome["told"]) <= present
    assert events == len(present) + 1
    assert outcome["hot"] >= kills // 20, "too few kills fell into a commit to prove anything"
