"""What must be heeded: former employees of competitors, consent, days that have passed."""

from __future__ import annotations

import datetime

from coding.roster.cautions import cautions, cautions_of_source, counted
from coding.roster.paste import Edit
from coding.roster.table import roster
from coding.roster.write import set_cells
from coding.sources import find_source
from coding.workspace import Workspace

DAY = datetime.date(2025, 6, 1)


def test_everything_that_must_be_heeded_is_said_and_nothing_else(study: Workspace) -> None:
    with study.operation("Set") as session:
        first, second, third = roster(session).people
        set_cells(
            session,
            [
                Edit(first.id, "lifecycle", "former competitor employee"),
                Edit(first.id, "consent", "given"),
                Edit(second.id, "consent", "withdrawn"),
                Edit(second.id, "retain_recording_until", "2025-05-31"),
                Edit(third.id, "consent", "given"),
                Edit(third.id, "retain_transcript_until", "2025-06-01"),
            ],
        )
        found = cautions(session, DAY)
        assert counted(found) == {"ethics": 1, "withdrawn": 1, "overdue": 1}
        assert third.id not in found
        assert found[second.id][1].sentence == "The recording of P02 was to be kept until 2025-05-31."
        told = cautions_of_source(session, find_source(session, "First"), DAY)
    assert [each.sentence for each in told] == ["P01 used to work for a competitor."]
    assert told[0].is_grave
    assert "ethics" in told[0].hint


def test_consent_nobody_noted_is_said(study: Workspace) -> None:
    with study.reading() as session:
        told = cautions_of_source(session, find_source(session, "Second"), DAY)
    assert [(each.kind, each.is_grave) for each in told] == [("unknown", False)]
