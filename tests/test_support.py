"""The ground that tests stand on: no network, a home of their own, and a leak finder that finds."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest

from tests.support import MARKER, files_holding
from tests.support.scale import count, is_raised
from tests.support.sources import ROOT


def test_tests_reach_no_network() -> None:
    """A connection or a name look-up is an error before anything leaves; Unix sockets still work."""
    with socket.socket() as outside, pytest.raises(PermissionError):
        outside.connect(("127.0.0.1", 9))
    with pytest.raises(PermissionError):
        socket.getaddrinfo("localhost", 80)
    one, other = socket.socketpair()
    with one, other:
        one.sendall(b"word")
        assert other.recv(4) == b"word"


def test_tests_leave_the_persons_folders_alone(private_home: Path) -> None:
    """Home, caches and temporary files lie below the test's own folder."""
    assert Path.home() == private_home
    assert Path(os.environ["XDG_CACHE_HOME"]).is_relative_to(private_home)
    assert Path(tempfile.gettempdir()).is_relative_to(private_home)


def test_a_planted_name_is_found_wherever_it_hides(tmp_path: Path) -> None:
    """Plain, in UTF-16, and inside a zip such as a workbook."""
    (tmp_path / "plain.log").write_text(f"read {MARKER} twice", encoding="utf-8")
    (tmp_path / "wide.txt").write_text(MARKER, encoding="utf-16")
    with zipfile.ZipFile(tmp_path / "book.xlsx", "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("sheet.xml", f"<t>{MARKER}</t>" * 20)
    (tmp_path / "clean.txt").write_text("nobody", encoding="utf-8")
    assert [path.name for path in files_holding(MARKER, [tmp_path])] == ["book.xlsx", "plain.log", "wide.txt"]


LEAKING = """
import os, tempfile, zipfile
from pathlib import Path
import pytest
from app.errors import report, save
from tests.support import MARKER

def put(folder, name="note.txt", encoding="utf-8"):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(f"about {MARKER}", encoding=encoding)

@pytest.mark.parametrize("place", ["config", "cache", "state", "run", "tmp"])
def test_leaks(place, private_home):
    put(private_home / place / "Trailmark")

def test_leaks_in_a_log(private_home):
    put(private_home / "state" / "Trailmark" / "log", "report-1.txt", "utf-16")

def test_leaks_in_a_temporary_workbook():
    with zipfile.ZipFile(Path(tempfile.gettempdir()) / "book.xlsx", "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("sheet.xml", MARKER)

def test_leaks_by_a_logged_error(caplog):
    import logging
    logging.getLogger("app").error("for nobody")

def test_leaks_not():
    assert save(report(ValueError(MARKER)))

@pytest.fixture(scope="session")
def made_once():
    put(Path(os.environ["XDG_CACHE_HOME"]))

def test_leaks_in_what_is_made_once(made_once):
    pass
"""


def test_the_guard_over_every_test_fails_when_the_name_leaks(tmp_path: Path) -> None:
    """Leaks on purpose, one in every place that is watched, each of them an error of its test; a clean one passes."""
    (tmp_path / "conftest.py").write_text("from tests.conftest import *\n", encoding="utf-8")
    (tmp_path / "test_leaks.py").write_text(LEAKING, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-rE", "-p", "no:cacheprovider", f"--rootdir={tmp_path}"]
    done = subprocess.run(
        [*command, "-c", os.devnull, f"--basetemp={tmp_path / 'inner'}", str(tmp_path)],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert "10 passed, 9 errors" in done.stdout, done.stdout + done.stderr
    assert done.stdout.count("the planted name is in") >= 8
    assert "ERROR test_leaks.py::test_leaks_not" not in done.stdout


def test_what_is_made_once_stays_out_of_the_persons_folders(shared_home: Path, private_home: Path) -> None:
    """Fixtures wider than a test are made before its home; they have one, too."""
    assert shared_home != private_home
    assert (shared_home / "data").is_dir()


def test_counts_follow_the_night(monkeypatch: pytest.MonkeyPatch) -> None:
    """Randomised tests repeat more often at night."""
    monkeypatch.setenv("TRAILMARK_NIGHTLY", "1")
    assert count(ci=3, nightly=500) == 500
    assert is_raised()
    monkeypatch.delenv("TRAILMARK_NIGHTLY")
    assert count(ci=3, nightly=500) == 3


def test_every_test_that_the_readme_names_exists() -> None:
    """The table of promises is true to the code."""
    folder = Path(__file__).parent
    named = re.findall(r"`([\w/]+\.py)::(\w+)`", (folder / "README.md").read_text("utf-8"))
    assert len(named) > 70
    missing = [
        f"{file}::{test}"
        for file, test in named
        if not re.search(rf"^(?:def )?{test}\b", (folder / file).read_text("utf-8"), re.MULTILINE)
    ]
    assert missing == []
