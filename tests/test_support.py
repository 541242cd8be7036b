"""The ground that tests stand on: no network, a home of their own, and a leak finder that finds."""

from __future__ import annotations

import os
import socket
import tempfile
import zipfile
from pathlib import Path

import pytest

from tests.support import MARKER, files_holding
from tests.support.scale import count


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


def test_counts_follow_the_night(monkeypatch: pytest.MonkeyPatch) -> None:
    """Randomised tests repeat more often at night."""
    monkeypatch.setenv("TRAILMARK_NIGHTLY", "1")
    assert count(ci=3, nightly=500) == 500
    monkeypatch.delenv("TRAILMARK_NIGHTLY")
    assert count(ci=3, nightly=500) == 3
