"""The window is killed by SIGABRT while a memo is written without a pause: what was saved meanwhile is there."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from coding.checking import check_file
from coding.memo_views import memo_lines
from coding.workspace import opened
from tests.hostile.faults.conftest import Recording, times
from tests.hostile.faults.conftest import recording as recording
from tests.support import MARKER, files_holding

ROOT = Path(__file__).parents[3]

WRITING = """
import os, sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.bootstrap import Program
from app.operations.memos import MemoPlace
application = QApplication(["trailmark"])
program = Program(application, Path(sys.argv[2]) / "settings.json")
program.settings.set("coder", "Ada")
program.window.show()
program.wiring.open(Path(sys.argv[1]))
def turn():
    application.processEvents()
    time.sleep(0.005)
while not (program.desk.is_open and program.jobs.is_idle):
    turn()
program.window.show_page("code")
while not hasattr(program.window.page, "coding") or not program.jobs.is_idle:
    turn()
bar = program.window.page.coding.memo
bar.begin(MemoPlace(journal=True))
began, saved, typed, kept = time.monotonic(), 0, [], 0
def heard(words):
    global saved, kept
    if words == "Memo saved":
        saved, kept = saved + 1, len(typed)
program.desk.noticed.connect(heard)
while saved < int(sys.argv[3]) and time.monotonic() - began < 60:
    typed.append(time.monotonic())
    QTest.keyClicks(bar.field, "abcdefghij"[len(typed) % 10])
    for _ in range(4):
        turn()
ended = time.monotonic()
print(len(typed), saved, ended - began, *(f"{ended - each:.2f}" for each in typed), flush=True)
os.abort()
"""


@pytest.mark.parametrize("saves", range(1, 1 + times("ABORTS", 2, 20, 2)))
def test_a_half_written_memo_survives(saves: int, recording: Recording, tmp_path: Path) -> None:
    """Nobody pauses, so only saving meanwhile can have kept the words; the codings are all there."""
    project = Path(shutil.copy(recording.path, tmp_path / "study.trailmark"))
    command = [sys.executable, "-c", WRITING, str(project), str(tmp_path), str(1 + saves % 4)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == -signal.SIGABRT, done.stderr
    count, saved, _, *ages = done.stdout.split()
    assert int(saved) == 1 + saves % 4, "the words were not saved while they were written"
    assert check_file(project) == []
    with opened(project) as workspace, workspace.reading() as session:
        [memo] = memo_lines(session)
        undone = workspace.history().undo
    written = "".join("abcdefghij"[number % 10] for number in range(1, 1 + int(count)))
    assert written.startswith(memo.text)
    lost = [float(age) for age in ages[len(memo.text) :]]
    print(f"aborted after {saved} saves of {count} letters: {max(lost, default=0):.1f} s of writing lost")
    assert len(memo.text) > 3
    assert undone == "Journal entry"
    with opened(project, "Ada", write=True) as workspace:
        workspace.undo()
        with workspace.reading() as session:
            assert memo_lines(session) == []


def test_an_aborted_window_leaves_no_words_behind(
    recording: Recording, tmp_path: Path, private_home: Path
) -> None:
    """No core file, no report and no temporary file holds what was open."""
    project = Path(shutil.copy(recording.path, tmp_path / "study.trailmark"))
    command = [sys.executable, "-m", "app", str(project)]
    window = subprocess.Popen(
        command, cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.PIPE
    )
    lock = project.with_name(f".{project.name}.lock")
    for _ in range(600):
        if lock.exists():
            break
        time.sleep(0.1)
    time.sleep(1)
    window.send_signal(signal.SIGABRT)
    _, said = window.communicate(timeout=30)
    assert window.returncode == -signal.SIGABRT, said
    assert MARKER.encode() not in said
    places = [private_home / name for name in ("tmp", "state", "run", "cache/Trailmark/temporary")]
    assert files_holding(MARKER, [*places, private_home / "config"]) == []
    assert not list(tmp_path.rglob("core*"))
