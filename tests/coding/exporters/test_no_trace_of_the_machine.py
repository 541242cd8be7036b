"""What leaves the program says nothing of the person's account, computer or folders."""

from __future__ import annotations

import platform
import socket
from pathlib import Path

import pytest

from coding.codebook import add_code
from coding.exporters.project import ENDINGS, export_project
from coding.sources import add_sources
from coding.tagging import apply_code
from coding.workspace import Workspace
from models.span import Span
from tests.support import files_holding
from tests.support.interviews import interview

ACCOUNT, COMPUTER = "accountname71", "computername72"


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_export_names_user_computer_or_home(
    ending: str, tmp_path: Path, private_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every format, in every byte and every packed part."""
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, ACCOUNT)
    monkeypatch.setattr(socket, "gethostname", lambda: COMPUTER)
    monkeypatch.setattr(platform, "node", lambda: COMPUTER)
    workspace = Workspace.create(tmp_path / "study.trailmark", coder="Ada")
    with workspace.operation("Begin") as session:
        [source] = add_sources(session, [interview("Interviewer: And?\nP1: I waited for weeks.\n", "P1")])
        apply_code(session, source, Span(5, 20), [add_code(session, "Waiting", "pain point")])
    out = tmp_path / "out"
    out.mkdir()
    with workspace.reading() as session:
        export_project(session, out / f"study.{ending}")
    workspace.close()
    assert list(out.iterdir())
    for word in (ACCOUNT, str(private_home), str(tmp_path), COMPUTER):
        assert files_holding(word, [out]) == [], word
