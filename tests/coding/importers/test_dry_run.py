"""`import --dry-run --json` on all real sources: nothing fails, and it says who speaks as a person read it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import run_command
from tests.support import real_data

TOLD: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "data" / "imports" / "speakers_by_hand.json").read_text("utf-8")
)


def test_every_source_is_told_with_its_speakers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = tmp_path / "study.trailmark"
    assert run_command(["new", str(project)]) == 0
    capsys.readouterr()
    sources = real_data() / "data" / "sources"
    assert run_command(["import", str(project), str(sources), "--dry-run", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["failed"] == []
    by_title = {source["title"]: source for source in answer["imported"]}
    assert len(by_title) == len(answer["imported"]) >= 70
    for name, told in TOLD.items():
        if name.startswith("_"):
            continue
        source = by_title[Path(name).stem]
        roles = {voice["name"]: voice["interviewer"] for voice in source["speakers"]}
        for voice, (role, _) in told["voices"].items():
            assert role is None or roles[voice] == (role == "interviewer"), (name, voice)
    assert sum(source["words"] for source in answer["imported"]) > 140_000
    assert run_command(["sources", str(project), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
