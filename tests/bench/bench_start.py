"""Start and opening: from the first instruction to a window that can be used, and the memory it takes.

Run `python3 run.py bench tests/bench/bench_start.py`; each start is a process of its own. The bars are those of
the plan: 1.5 s warm to the sample study, 200 MB of memory in use while idle; a project of any size in 2 s.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.bench import table
from tests.bench.journey.test_map import study
from tests.support.isolation import private_folders
from tests.support.large_study import write_project
from tests.support.sources import ROOT

STARTS = 5
LONGEST_S, OPEN_S, MOST_MB = 1.5, 2.0, 200.0
SCRIPT = """
import json, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pathlib import Path
from app.bootstrap import Program
application = QApplication(["trailmark"])
program = Program(application, Path(sys.argv[1]) / "settings.json")
program.begin(sys.argv[2:])
application.processEvents()
told = {"window": (time.process_time(), time.time())}
def usable():
    told["ready"] = time.process_time(), time.time()
    QTimer.singleShot(5000, application.quit)
program.desk.opened.connect(lambda: QTimer.singleShot(0, usable))
QTimer.singleShot(60000, application.quit)
application.exec()
held = next(line for line in open("/proc/self/smaps_rollup") if line.startswith("Pss:"))
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM:"))
told["megabytes"] = int(held.split()[1]) / 1024, int(peak.split()[1]) / 1024
print(json.dumps(told))
program.window.close()
"""


class Start:
    """The figures of one start: processor and clock seconds to the window and to the open project; megabytes."""

    def __init__(self, folder: Path, *words: str) -> None:
        environment = {**os.environ, **private_folders(folder), "PYTHONPATH": str(ROOT)}
        began = time.time()
        command = [sys.executable, "-c", SCRIPT, str(folder), *words]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=180, check=True
        )
        figures = json.loads(done.stdout)
        self.window, self.ready = (
            (figures[name][0], figures[name][1] - began) for name in ("window", "ready")
        )
        self.idle, self.peak = figures["megabytes"]


def best(starts: list[Start], name: str) -> tuple[float, float]:
    """The best processor time and the best clock of some starts."""
    taken = [getattr(one, name) for one in starts]
    return min(one[0] for one in taken), min(one[1] for one in taken)


def test_start_to_a_usable_window(tmp_path: Path) -> None:
    """The first start fills the caches and makes the sample; the best of the others counts."""
    first, *starts = [Start(tmp_path, "--sample") for _ in range(STARTS)]
    table.seconds("start", "first start ever, sample study made", *first.ready)
    table.seconds("start", "to the window, empty", *best(starts, "window"), None, ("13.3–14.6", "1.4–2.2"))
    table.seconds("start", "to the sample study, usable", *best(starts, "ready"), LONGEST_S)
    idle = min(one.idle for one in starts)
    table.megabytes(
        "memory", "idle with the sample study", idle, MOST_MB, ("783 (812–863)", "84–104 + browser")
    )
    table.megabytes("memory", "peak of the start", min(one.peak for one in starts))
    assert min(best(starts, "ready")) <= LONGEST_S
    assert idle <= MOST_MB


@pytest.mark.parametrize(("sources", "codings"), [(20, 5_000), (1_000, 200_000)])
def test_opening_a_project(tmp_path: Path, sources: int, codings: int) -> None:
    """Warm, in a window that starts with it; what the start without it takes is taken off."""
    path = tmp_path / "Large.trailmark"
    write_project(path, study(sources, codings))
    _, *starts = [Start(tmp_path, str(path)) for _ in range(3)]
    window, ready = best(starts, "window"), best(starts, "ready")
    name = f"{sources:,} sources, {codings:,} codings"
    table.seconds("open a project", name, ready[0] - window[0], ready[1] - window[1], OPEN_S)
    table.megabytes("memory", f"idle with {name}", min(one.idle for one in starts))
    assert ready[0] - window[0] <= OPEN_S
