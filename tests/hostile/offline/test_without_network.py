"""The start of the program and the suggestions where there is no network at all; nothing is fetched after set-up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from coding.language.weights import available
from tests.support.isolation import private_folders
from tests.support.sources import ROOT
from tests.support.without_network import WATCH

RESOURCES = ROOT / "resources"
PATIENCE_S = 280


@cache
def alone() -> tuple[str, ...]:
    """What makes a process without any interface, or nothing where the machine has no name spaces."""
    command = ("unshare", "-rn")
    try:
        made = subprocess.run([*command, "true"], capture_output=True, timeout=20, check=False)
    except OSError:
        return ()
    return command if made.returncode == 0 else ()


def shapes(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of every file but compiled ones."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in files}


def test_window_and_suggestions_work_without_any_interface_and_fetch_nothing(tmp_path: Path) -> None:
    """Python in the window and in the suggestion process may connect to nothing and write only in its own folders."""
    log, hook = tmp_path / "watch.log", tmp_path / "hook"
    log.touch()
    hook.mkdir()
    (hook / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    environment = {
        **os.environ,
        **private_folders(tmp_path / "home"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join([str(hook), str(ROOT)]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "TMPDIR": str(tmp_path),
        "TRAILMARK_WATCH": str(log),
    }
    before = shapes(RESOURCES)
    done = subprocess.run(
        [*alone(), sys.executable, "-m", "tests.support.without_network", str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    if alone():
        assert found["interfaces"] == []
    assert "A friend told me." in found["quotes"]
    assert bool(found["lacks"]) is not available()
    assert shapes(RESOURCES) == before
    seen = [line.split(" ", 1) for line in log.read_text(encoding="utf-8").splitlines()]
    assert [what for what in seen if what[0] != "open"] == []
    outside = [
        path for _, path in seen if Path(path).is_absolute() and not Path(path).is_relative_to(tmp_path)
    ]
    assert [path for path in outside if not path.startswith(("/dev/", "/proc/"))] == []
    assert bool([*(tmp_path / "home").rglob("vectors.cache")]) is available()


def test_the_watch_sees_the_network_and_files(tmp_path: Path) -> None:
    """The test above would fail if either were used."""
    (tmp_path / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    log = tmp_path / "watch.log"
    script = (
        "import socket\n"
        f"open({str(tmp_path / 'new')!r}, 'w').close()\n"
        "try: socket.create_connection(('localhost', 9))\n"
        "except PermissionError: print('refused')\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "TRAILMARK_WATCH": str(log)}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "refused"
    seen = log.read_text(encoding="utf-8")
    assert f"open {tmp_path / 'new'}" in seen
    assert "socket.getaddrinfo" in seen
    assert len(seen.splitlines()) == 2
