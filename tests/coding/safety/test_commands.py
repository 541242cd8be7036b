"""The commands that keep a study safe: check with repair, salvage, restore, due, statement, and passwords."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.cli import run_command
from coding.people import describe_participant, participant_named
from coding.privacy.passwords import set_password
from coding.privacy.retention import due_dates
from coding.privacy.statement import statement
from coding.protected import needs_password
from coding.workspace import opened
from tests.support import MARKER

PASSWORD = "four words in a row"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """Runs a command and returns its JSON document."""

    def command(*words: object, code: int = 0) -> Any:
        assert run_command([*map(str, words), "--json"]) == code
        out = capsys.readouterr().out
        return json.loads(out) if out else None

    return command


def test_check_repairs_only_when_asked(study: Path, run: Callable[..., Any]) -> None:
    connection = sqlite3.connect(study)
    connection.execute('UPDATE turn SET "end" = 99999 WHERE id = 3')
    connection.commit()
    connection.close()
    assert run("check", study, code=2)["ok"] is False
    assert run("check", study, "--repair") == {"ok": True, "problems": []}


def test_a_damaged_project_is_salvaged(study: Path, tmp_path: Path, run: Callable[..., Any]) -> None:
    content = bytearray(study.read_bytes())
    content[4096 : 3 * 4096] = bytes(2 * 4096)
    study.write_bytes(content)
    told = run("check", study, code=2)["problems"]
    assert told
    saved = run("salvage", study, "--to", tmp_path / "saved.trailmark")
    assert "8 sources" in saved["kept"]
    assert run("check", tmp_path / "saved.trailmark")["ok"]


def test_a_protected_project_is_opened_by_the_environment(
    study: Path, tmp_path: Path, run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    set_password(study, None, PASSWORD)
    assert run("sources", study, code=2) is None
    monkeypatch.setenv("TRAILMARK_PASSWORD", PASSWORD)
    assert len(run("sources", study)) == 8
    made = run("backup", study)["backup"]
    run("restore", made, "--to", tmp_path / "restored.trailmark")
    assert needs_password(tmp_path / "restored.trailmark")
    assert run("check", tmp_path / "restored.trailmark")["ok"]


def test_dates_are_due_by_the_clock_that_is_given(study: Path, run: Callable[..., Any]) -> None:
    with opened(study, write=True) as workspace:
        with workspace.operation("Dates") as session:
            person = participant_named(session, "P01")
            describe_participant(session, person, retain_recording_until="2026-03-01", withdraw_until="?")
            describe_participant(session, person, retain_contact_until="2026-04-20")
        with workspace.reading() as session:
            for day, states in (
                (date(2026, 2, 1), ["soon", "later"]),
                (date(2026, 3, 1), ["soon", "later"]),
                (date(2026, 3, 2), ["overdue", "later"]),
                (date(2027, 1, 1), ["overdue", "overdue"]),
                (date(1990, 1, 1), ["later", "later"]),
            ):
                assert [each.state for each in due_dates(session, day)] == states
    assert len(run("due", study)) == 2


def test_the_statement_names_nobody_and_tells_the_figures(
    study: Path, tmp_path: Path, run: Callable[..., Any]
) -> None:
    run("statement", study, tmp_path / "page.md")
    text = (tmp_path / "page.md").read_text("utf-8")
    assert "8 transcripts, 8 participants, 362 codings" in text
    assert MARKER not in text
    assert "P01" not in text
    with opened(study) as workspace:
        headings = [heading for heading, _ in statement(workspace, date(2026, 1, 1))]
    assert headings[:3] == ["What is kept", "Where it lies", "Who can see it"]
