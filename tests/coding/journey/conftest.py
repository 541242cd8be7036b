"""A map of two people to work on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coding.journey.editing import create_map
from tests.support.map_project import Made, project


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    with project(tmp_path) as (workspace, keys):
        with workspace.operation("Create map") as session:
            map_id = create_map(session, "Two people", "b2b")
        yield workspace, keys, map_id
