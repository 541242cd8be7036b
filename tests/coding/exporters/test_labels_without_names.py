"""Labels that are roles or codes stop no anonymised export: “AI”, “Assistant”, “P10 (second study)”."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from sqlalchemy import update

from coding.codebook import add_code
from coding.exporters.anonymous import Mask
from coding.exporters.project import export_project
from coding.importers import read_data
from coding.people import add_participant
from coding.sources import add_sources
from coding.tagging import apply_code
from coding.workspace import Workspace
from models.people import Participant
from models.span import Span

CHAT = (
    "Assistant: Do you use AI?\n\nUser: I trust AI, Assistant or not.\n\n"
    "AI: Why does P10 not?\n\nUser: Ask Berta.\n\n"
)


@pytest.mark.parametrize("ending", ["csv", "xlsx", "qdpx"])
def test_roles_and_codes_are_nobodys_names(tmp_path: Path, ending: str) -> None:
    workspace = Workspace.create(tmp_path / "s.trailmark", coder="Ada")
    with workspace.operation("Import") as session:
        add_sources(session, [read_data(CHAT.encode(), name) for name in ("P10.txt",)])
        add_sources(session, [read_data(CHAT.replace("Ask", "Told").encode(), "Berta Kowalski.txt")])
        add_sources(session, [read_data(CHAT.replace("Ask", "Saw").encode(), "P10 (second study).txt")])
        for source in (1, 2, 3):
            apply_code(session, source, Span(0, 60), [add_code(session, f"Code {source}", "theme")])
        session.execute(
            update(Participant).where(Participant.name == "P10").values(name="P10 (second study)")
        )
        add_participant(session, "P10")
    with workspace.reading() as session:
        known = Mask.of(session).known
        assert set(known["participant"]) & {"P10", "AI"} == set()
        assert known["speaker"] == ()
        export_project(session, tmp_path / f"out.{ending}", anonymised=True)
    workspace.close()
    if ending == "csv":
        rows = list(csv.DictReader((tmp_path / "out.csv").open(encoding="utf-8-sig", newline="")))
        assert all("I trust AI" in row["Quote"] for row in rows)
        assert not any("Berta" in cell for row in rows for cell in row.values())
