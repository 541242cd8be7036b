"""Exports by format with 2,000 and 20,000 codings, and drawings of the map: processor time of a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench import table
from tests.bench.journey.test_map import study
from tests.support.large_study import write_project
from tests.support.sources import ROOT

SIZES = (2_000, 20_000)
BARS = {2_000: 5.0, 20_000: 20.0}
PEERS: dict[tuple[str, int], tuple[str, str]] = {
    ("xlsx", 2_000): ("0.32 + 2.41", "0.75–1.00"), ("xlsx", 20_000): ("2.7 + 53.8", "7.7–8.3"),
    ("csv", 2_000): ("0.04 + 2.41", "1.05"), ("csv", 20_000): ("0.26 + 53.8", "7.1"),
    ("html", 2_000): ("0.07 + 2.41", "0.08"), ("html", 20_000): ("0.82 + 53.8", "0.68"),
}  # fmt: skip
SCRIPT = """
import json, sys, time
from pathlib import Path
from coding.exporters.project import export_project
from coding.workspace import opened
project, target, ending = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
began = time.process_time(), time.perf_counter()
with opened(project) as workspace, workspace.reading() as session:
    export_project(session, target, anonymised=False)
print(json.dumps([time.process_time() - began[0], time.perf_counter() - began[1]]))
"""


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Twenty interviews with each number of codings, made once."""
    folder = tmp_path_factory.mktemp("formats")
    for size in SIZES:
        write_project(folder / f"{size}.trailmark", study(20, size))
    return {size: folder / f"{size}.trailmark" for size in SIZES}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("ending", ["xlsx", "csv", "html", "docx", "md", "qdpx", "pptx"])
def test_an_export(ending: str, size: int, projects: dict[int, Path], tmp_path: Path) -> None:
    target = tmp_path / f"out.{ending}"
    command = [sys.executable, "-c", SCRIPT, str(projects[size]), str(target), ending]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=280)
    taken: list[float] = json.loads(done.stdout)
    assert target.stat().st_size > 0
    peers = PEERS.get((ending, size), ("", ""))
    table.seconds("export", f"{ending}, {size:,} codings", taken[0], taken[1], BARS[size], peers)
    assert taken[0] < BARS[size]
