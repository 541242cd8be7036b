"""From `python3 run.py` to the result, as a person without a screen gets it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import run
from tests.support.sources import ROOT


def start(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run run.py from another folder, without a screen; set-up is done already, for these tests run in it."""
    environment = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [run.BASE_PYTHON, str(ROOT / "run.py"), *words],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def test_without_a_screen_the_main_job_is_done(tmp_path: Path) -> None:
    """The sample study is made, its map and workbook written, the files named, one line of the result said."""
    done = start(tmp_path)
    assert done.returncode == 0, done.stderr
    assert "no screen" in done.stderr
    assert "Setting up" not in done.stderr
    written = {path.suffix for path in (ROOT / "build" / "demo").iterdir()}
    assert written >= {".trailmark", ".pdf", ".html", ".xlsx"}
    said = "".join(done.stdout.split())
    assert all(suffix in said for suffix in written)
    assert "participants" in said


def test_other_words_go_to_the_command_line(tmp_path: Path) -> None:
    """A relative path means the person's folder, not the checkout; a known problem is one sentence and code 2."""
    assert start(tmp_path, "new", "study.trailmark").returncode == 0
    assert (tmp_path / "study.trailmark").is_file()
    missing = start(tmp_path, "sources", "absent.trailmark", "--json")
    assert missing.returncode == 2
    assert missing.stdout == ""
    assert "Traceback" not in missing.stderr
