"""The plan of the sample: any field, or two crossed; what is done is counted in people who were heard."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coding.roster.fields import FieldDraft, fields, save_fields
from coding.roster.paste import Edit
from coding.roster.quotas import board, dimensions, first_layout, plan
from coding.roster.table import roster
from coding.roster.write import set_cells
from coding.workspace import Workspace
from models.errors import UserError
from models.people import Quota
from tests.coding.merging.test_merging import copies, merge
from tests.coding.roster.conftest import Look


def attribute(study: Workspace, name: str) -> str:
    with study.reading() as session:
        return next(f"attribute:{each.id}" for each in fields(session) if each.name == name)


def test_planned_known_and_heard(study: Workspace) -> None:
    with study.operation("Plan") as session:
        first, _, third = roster(session).people
        set_cells(session, [Edit(first.id, "lifecycle", "lapsed"), Edit(third.id, "persona", "Buyer")])
        plan(session, {"lifecycle": "lapsed"}, 3)
        found = board(session, "lifecycle")
    lapsed = found.targets["lapsed", ""]
    assert (lapsed.planned, lapsed.known, lapsed.heard, lapsed.is_met) == (3, 2, 1, False)
    assert (found.planned, found.done, found.people, found.heard, found.unsaid) == (3, 1, 3, 2, 1)


def test_two_fields_are_crossed_in_either_order(study: Workspace) -> None:
    region, pilot = attribute(study, "Region"), attribute(study, "Pilot")
    with study.operation("Plan") as session:
        plan(session, {region: "North", pilot: "yes"}, 2)
        plan(session, {pilot: "no", region: "South"}, 4)
        plan(session, {region: "North"}, 9)
        crossed, turned = board(session, region, pilot), board(session, pilot, region)
        assert crossed.targets["North", "yes"].planned == turned.targets["yes", "North"].planned == 2
        assert crossed.targets["South", "no"].planned == 4
        assert board(session, region).planned == 9
        assert first_layout(session) == tuple(sorted((region, pilot)))
        plan(session, {pilot: "yes", region: "North"}, 0)
        assert board(session, region, pilot).planned == 4
        used = {each.key: each.plans for each in dimensions(session)}
        assert (used[region], used[pilot], used["persona"]) == (2, 1, 0)


def test_a_plan_goes_with_its_field_and_comes_back_with_undo(study: Workspace) -> None:
    region = attribute(study, "Region")
    with study.operation("Plan") as session:
        plan(session, {region: "North", "dmu": "user"}, 2)
    with study.operation("Remove") as session:
        save_fields(session, [])
        with pytest.raises(UserError, match="not something to plan by"):
            board(session, region, "dmu")
    study.undo()
    with study.reading() as session:
        assert board(session, region, "dmu").targets["North", "user"].planned == 2


def test_a_plan_has_limits(study: Workspace, look: Look) -> None:
    with pytest.raises(UserError, match="whole number"), study.operation("Plan") as session:
        plan(session, {"lifecycle": "new"}, -1)
    with pytest.raises(UserError, match="no longer"), study.operation("Plan") as session:
        plan(session, {"persona": "Nobody"}, 1)


def test_what_is_heard_does_not_count_talks_with_colleagues(study: Workspace) -> None:
    from coding.sources import describe_source, find_source

    with study.operation("Internal") as session:
        describe_source(session, find_source(session, "Second"), kind="internal")
        assert board(session, "lifecycle").heard == 1


def test_numbers_and_dates_are_not_planned_by(study: Workspace) -> None:
    with study.reading() as session:
        titles = [each.title for each in dimensions(session)]
    assert titles == ["Persona", "Lifecycle", "Buying role", "Region", "Pilot"]


def test_plans_of_a_colleague_arrive_once_with_their_fields(tmp_path: Path) -> None:
    def planned(session: Session) -> None:
        save_fields(session, [FieldDraft(None, "Region", "choice", ("North", "South"))])
        (draft,) = fields(session)
        plan(session, {f"attribute:{draft.id}": "North", "dmu": "user"}, 4)
        plan(session, {"lifecycle": "new"}, 2)

    def ours(session: Session) -> None:
        save_fields(session, [FieldDraft(None, "Other", "text")])
        plan(session, {"lifecycle": "new"}, 2)

    with copies(tmp_path, ours=ours, theirs=planned) as workspace:
        for _ in range(2):
            assert merge(workspace, tmp_path).conflicts == ()
            with workspace.reading() as session:
                region = next(f"attribute:{each.id}" for each in fields(session) if each.name == "Region")
                assert board(session, region, "dmu").targets["North", "user"].planned == 4
                assert board(session, "lifecycle").planned == 2
                assert session.scalar(select(func.count(Quota.id))) == 2
