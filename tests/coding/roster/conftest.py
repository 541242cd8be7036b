"""A study of three people, one of them in two sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coding.projects import create_project
from coding.roster.fields import FieldDraft, save_fields
from coding.roster.table import Roster, roster
from coding.roster.write import set_cells
from coding.sources import add_sources
from coding.workspace import Workspace
from tests.coding.core.conftest import interview

Look = Callable[[], Roster]


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    made = create_project(tmp_path / "study.trailmark", "b2b-purchase", "Ada")
    with made.operation("Import") as session:
        add_sources(
            session, [interview("First", "P01"), interview("Second", "P02"), interview("Third", "P01")]
        )
        set_cells(session, (), [{"name": "P03", "persona": "Buyer", "lifecycle": "lapsed"}])
        save_fields(
            session,
            [
                FieldDraft(None, "Seats", "number"),
                FieldDraft(None, "Since", "date"),
                FieldDraft(None, "Region", "choice", ("North", "South")),
                FieldDraft(None, "Pilot", "yes/no"),
            ],
        )
    yield made
    made.close()


@pytest.fixture
def look(study: Workspace) -> Look:
    def read() -> Roster:
        with study.reading() as session:
            return roster(session)

    return read
