"""Maps, cards, tables and workshop notes in a real project file; every act is undone whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy.orm import Session

from coding.journey.as_json import to_json
from coding.journey.card_editing import (
    card_of_code,
    edit_headline,
    move_card,
    place_passage,
    set_evidence,
    write_card,
)
from coding.journey.editing import (
    add_lane,
    add_stage,
    create_map,
    delete_map,
    describe_lane,
    describe_map,
    describe_stage,
    merge_stage,
    order_lanes,
    order_stages,
    remove_stage,
    use_preset,
)
from coding.journey.facts import load_facts
from coding.journey.stored import map_list
from coding.journey.table_editing import add_row
from coding.journey.workshop import (
    Place,
    add_comment,
    decide,
    vote,
)
from coding.people import describe_persona, persona_named
from models.errors import UserError
from tests.support.map_project import Made, lanes, slow, stages, view_of


def test_a_map_is_made_of_the_stages_and_a_preset(made: Made) -> None:
    workspace, _, map_id = made
    view = view_of(workspace, map_id)
    assert [stage.name for stage in view.stages] == ["First", "Second", "Third"]
    assert [lane.kind for lane in view.lanes][:4] == ["trigger", "action", "thought", "emotion"]
    assert (view.title, view.participants, view.preset) == ("Two people", 2, "b2b")
    assert (slow(view).k, slow(view).n) == (2, 2)
    with workspace.reading() as session:
        assert map_list(session) == ((map_id, "Two people", None, "as-is"),)


def test_the_json_has_the_shape_of_the_command_line(made: Made) -> None:
    workspace, _, _ = made
    document = to_json(view_of(workspace, None))
    assert set(document) == {"title", "persona", "participants", "stages", "lanes", "unplaced"}
    assert document["title"] == "Map"
    assert set(document["stages"][0]["emotion"]) == {"mean", "low", "high", "n", "points"}
    card = next(c for lane in document["lanes"] for cell in lane["cells"] for c in cell["cards"])
    assert set(card) == {"text", "code", "k", "n", "low", "high", "tier", "quotes", "contradicting"}
    quotes = [q for lane in document["lanes"] for c in lane["cells"] for k in c["cards"] for q in k["quotes"]]
    assert {quote["participant"] for quote in quotes} == {"P1", "P2"}
    assert {quote["coder"] for quote in quotes} == {"Ada"}
    assert document["unplaced"][0]["quote"] == "No idea when it broke."
    assert next(
        c for lane in document["lanes"] if lane["kind"] == "pain point" for c in lane["cells"][0]["cards"]
    )["code"] == ("Pain points/Slow")


def test_every_act_is_undone_whole(made: Made) -> None:
    workspace, keys, map_id = made
    before = view_of(workspace, map_id)
    columns = stages(workspace, map_id)
    with workspace.operation("Everything") as session:
        describe_map(session, map_id, title="Other", scope="to-be", filters={"kinds": ["diary"]})
        edit_headline(session, columns["First"], keys["Slow"], "It takes too long")
        write_card(session, columns["Third"], "pain point", "Nobody calls back", severity=3)
        merge_stage(session, columns["Third"], columns["Second"])
        add_row(session, map_id, "kpi", name="Trials", raw="50/month", stage_id=columns["First"])
        use_preset(session, map_id, "executive")
        vote(session, map_id, Place(columns["First"], code_id=keys["Slow"]), "Bo", 2)
    assert view_of(workspace, map_id) != before
    workspace.undo()
    assert view_of(workspace, map_id) == before
    workspace.redo()
    assert view_of(workspace, map_id).title == "Other"


def test_stages_are_renamed_ordered_merged_hidden_and_removed(made: Made) -> None:
    workspace, _, map_id = made
    columns = stages(workspace, map_id)
    with workspace.operation("Stages") as session:
        describe_stage(session, columns["First"], name="Start", duration="2-4 weeks", key_need="Proof")
        order_stages(session, map_id, [columns["Third"], columns["First"]])
        add_stage(session, map_id, "After")
    view = view_of(workspace, map_id)
    assert [stage.name for stage in view.stages] == ["Third", "Start", "Second", "After"]
    assert view.stages[1].duration is not None
    assert (view.stages[1].duration.low_days, view.stages[1].duration.high_days) == (14, 28)
    with workspace.operation("Merge") as session:
        merge_stage(session, columns["Second"], columns["First"])
    merged = view_of(workspace, map_id)
    assert [stage.name for stage in merged.stages] == ["Third", "Start", "After"]
    assert (merged.stages[1].emotion.mean, merged.stages[1].participants) == (2, 2)
    with workspace.operation("Hide") as session:
        describe_stage(session, columns["First"], hidden=True)
    hidden = view_of(workspace, map_id)
    assert [stage.name for stage in hidden.stages] == ["Third", "After"]
    assert hidden.hidden_passages == 4
    assert len(hidden.unplaced) == 1
    with workspace.operation("Remove") as session:
        remove_stage(session, columns["Third"])
    assert [stage.name for stage in view_of(workspace, map_id).stages] == ["After"]


def test_lanes_are_added_renamed_ordered_and_hidden(made: Made) -> None:
    workspace, _, map_id = made
    rows = lanes(workspace, map_id)
    with workspace.operation("Lanes") as session:
        describe_lane(session, rows["pain point"], name="Frustrations")
        describe_lane(session, rows["trigger"], hidden=True)
        question = add_lane(session, map_id, "question")
        order_lanes(session, map_id, [question, rows["pain point"]])
    view = view_of(workspace, map_id)
    assert [lane.name for lane in view.lanes][:3] == ["Questions", "Frustrations", "Actions"]
    assert view.lane("trigger") is None
    with workspace.operation("Again") as session:
        assert add_lane(session, map_id, "trigger") == rows["trigger"]
    assert view_of(workspace, map_id).lane("trigger") is not None


def test_presets_keep_what_they_hide(made: Made) -> None:
    workspace, _, map_id = made
    with workspace.operation("Preset") as session:
        use_preset(session, map_id, "executive")
    view = view_of(workspace, map_id)
    assert [lane.kind for lane in view.lanes] == ["pain point", "opportunity"]
    with workspace.operation("Back") as session:
        use_preset(session, map_id, "s0")
    assert view_of(workspace, map_id).lanes[0].kind == "trigger"


def test_a_persona_shows_its_card(made: Made) -> None:
    workspace, _, _ = made
    with workspace.operation("Persona") as session:
        persona = persona_named(session, "Alex")
        describe_persona(session, persona, role="VP", goal="Ship", fields=())
        map_id = create_map(session, persona_id=persona)
    view = view_of(workspace, map_id)
    assert view.persona is not None
    assert (view.title, view.persona.role, view.persona.goal) == ("Map · Alex", "VP", "Ship")
    assert view.participants == 0


def test_texts_are_read_again_only_when_they_changed(made: Made) -> None:
    workspace, _, map_id = made
    with workspace.reading() as session:
        first = load_facts(session, map_id)
        second = load_facts(session, map_id, first)
    assert second == first
    assert all(second.texts[key] is first.texts[key] for key in first.texts)


def test_what_is_not_possible_is_said(made: Made) -> None:
    workspace, keys, map_id = made
    columns = stages(workspace, map_id)
    with workspace.operation("Named only") as session:
        nameless = add_stage(session, map_id, "By name")
        card = card_of_code(session, columns["First"], keys["Slow"])
    acts: list[Callable[[Session], object]] = [
        lambda s: create_map(s, "x", "nonsense"),
        lambda s: describe_map(s, map_id, scope="dream"),
        lambda s: describe_map(s, map_id, title=" "),
        lambda s: describe_stage(s, columns["First"], name=""),
        lambda s: merge_stage(s, columns["First"], columns["First"]),
        lambda s: add_lane(s, map_id, "weather"),
        lambda s: write_card(s, columns["First"], "kpi", "x"),
        lambda s: write_card(s, columns["First"], "need", "  "),
        lambda s: move_card(s, card, columns["Second"]),
        lambda s: set_evidence(s, card, 1, "proves"),
        lambda s: set_evidence(s, card, 9999, "pinned"),
        lambda s: place_passage(s, 1, nameless),
        lambda s: add_row(s, map_id, "team", name=""),
        lambda s: add_row(s, map_id, "trend", metric="x", direction="UP"),
        lambda s: decide(s, map_id, Place(), "x", due="soon"),
        lambda s: add_comment(s, map_id, Place(), " "),
        lambda s: delete_map(s, 9999),
        lambda s: load_facts(s, 9999),
    ]
    before = view_of(workspace, map_id)
    for act in acts:
        with pytest.raises(UserError) as caught, workspace.operation("Try") as session:
            act(session)
        assert caught.value.message.endswith((".", "?")), caught.value.message
    assert view_of(workspace, map_id) == before


def test_a_deleted_map_leaves_the_codings(made: Made) -> None:
    workspace, _, map_id = made
    before = view_of(workspace, None)
    with workspace.operation("Delete") as session:
        delete_map(session, map_id)
    with workspace.reading() as session:
        assert map_list(session) == ()
    assert view_of(workspace, None) == before
