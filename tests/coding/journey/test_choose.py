"""Which map is meant when none is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from coding.journey.choose import view_for
from coding.journey.editing import create_map
from coding.people import persona_named
from models.errors import UserError
from tests.support.map_project import project


def test_findings_come_before_hypotheses_and_everybody_before_a_persona(tmp_path: Path) -> None:
    with project(tmp_path) as (workspace, _):
        with workspace.reading() as session:
            assert (view_for(session).map_id, view_for(session).title) == (None, "Map")
        with workspace.operation("Maps") as session:
            alex = persona_named(session, "Alex")
            create_map(session, "Old")
            everybody = create_map(session, "New")
            persona = create_map(session, "Alex's", persona_id=alex)
            create_map(session, "Beliefs", scope="hypothesis")
        with workspace.reading() as session:
            assert view_for(session).map_id == everybody
            assert view_for(session, "Alex").map_id == persona
            assert [lane.kind for lane in view_for(session, preset="s1").lanes][:2] == [
                "action",
                "touchpoint",
            ]
            with pytest.raises(UserError, match="no persona"):
                view_for(session, "Nobody")
            with pytest.raises(KeyError):
                view_for(session, preset="nonsense")
