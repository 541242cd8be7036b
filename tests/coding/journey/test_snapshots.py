"""A snapshot keeps the whole view; two views differ in what a reader would notice."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.journey.build import build
from coding.journey.card_editing import edit_headline
from coding.journey.documents import from_document, to_document
from coding.journey.editing import create_map
from coding.journey.facts import load_facts
from coding.journey.snapshots import (
    differences,
    read_snapshot,
    remove_snapshot,
    snapshots_of,
    take_snapshot,
    with_differences,
)
from coding.journey.spec import MapSpec
from models.errors import UserError
from tests.support.journeys import by_hand, journey
from tests.support.map_project import project
from tests.support.pretend import talkative


@given(st.sampled_from(["b2b", "everything", "executive", "standard"]), st.integers(1, 9))
def test_a_view_survives_its_document(preset: str, gone: int) -> None:
    view = build(journey(), MapSpec(preset=preset, without=frozenset({gone})))
    assert from_document(to_document(view)) == view


def test_other_views_survive_too() -> None:
    for facts in (by_hand(), talkative()):
        assert from_document(to_document(build(facts))) == build(facts)


def test_a_document_of_another_version_is_still_read() -> None:
    document = to_document(build(talkative())) | {"invented_later": 1}
    assert from_document(document) == build(talkative())


def test_the_same_map_has_no_differences() -> None:
    assert differences(build(journey()), build(journey())) == ()


def test_differences_name_stage_lane_and_what_changed() -> None:
    before, after = build(journey()), build(journey(), MapSpec(preset="b2b", without=frozenset({1, 2})))
    found = differences(before, after)
    assert {item.what for item in found} >= {"changed", "removed"}
    changed = next(item for item in found if item.what == "changed" and item.lane == "pain point")
    assert any(detail.startswith("count: ") and "→" in detail for detail in changed.details)
    assert {item.lane for item in found} >= {"stage", "pain point"}
    marked = with_differences(before, after)
    flags = {card.changed for lane in marked.lanes for cell in lane.cells for card in cell.cards}
    assert "changed" in flags


def test_snapshots_are_kept_read_listed_and_removed(tmp_path: Path) -> None:
    with project(tmp_path) as (workspace, keys):
        with workspace.operation("Map") as session:
            map_id = create_map(session, "Two people", "b2b")
        with workspace.operation("Snapshot") as session:
            before = build(load_facts(session, map_id))
            first = take_snapshot(session, before, "before workshop")
        with workspace.operation("Headline") as session:
            stage = before.stages[0].row_id
            assert stage is not None
            edit_headline(session, stage, keys["Slow"], "Waiting")
            take_snapshot(session, build(load_facts(session, map_id)), "")
        with workspace.reading() as session:
            assert [row.label for row in snapshots_of(session, map_id)] == ["Snapshot", "before workshop"]
            assert read_snapshot(session, first) == before
            newest = read_snapshot(session, snapshots_of(session, map_id)[0].id)
        found = differences(before, newest)
        assert [(item.stage, item.text, item.details) for item in found] == [
            ("First", "Waiting", ("headline: Slow → Waiting",))
        ]
        with workspace.operation("Remove") as session:
            remove_snapshot(session, first)
            with pytest.raises(UserError, match="no longer"):
                read_snapshot(session, first)
            with pytest.raises(UserError, match="saved map"):
                take_snapshot(session, build(load_facts(session)), "x")
