"""Maps, cards, tables and workshop notes in a real project file; every act is undone whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coding.exporters.map_table import map_table
from coding.exporters.sheets_map import remarks
from coding.journey.as_json import to_json
from coding.journey.build import build
from coding.journey.card_editing import (
    card_of_code,
    describe_card,
    edit_headline,
    move_card,
    place_passage,
    remark_on,
    remove_card,
    set_evidence,
    show_hidden,
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
from coding.journey.table_editing import add_row, change_row, order_rows, remove_row
from coding.journey.view import Card, JourneyView
from coding.journey.workshop import (
    Place,
    add_comment,
    change_decision,
    clear_votes,
    comments_of,
    decide,
    decisions_of,
    resolve_comment,
    vote,
)
from coding.people import describe_persona, persona_named
from coding.workspace import Workspace
from models.errors import UserError
from models.journey import MapLane, MapStage
from tests.support.map_project import project

Made = tuple[Workspace, dict[str, int], int]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    with project(tmp_path) as (workspace, keys):
        with workspace.operation("Create map") as session:
            map_id = create_map(session, "Two people", "b2b")
        yield workspace, keys, map_id


def view_of(workspace: Workspace, map_id: int | None) -> JourneyView:
    with workspace.reading() as session:
        return build(load_facts(session, map_id))


def stages(workspace: Workspace, map_id: int) -> dict[str, int]:
    with workspace.reading() as session:
        rows = session.execute(select(MapStage.name, MapStage.id).where(MapStage.map_id == map_id))
        return {row.name: row.id for row in rows}


def lanes(workspace: Workspace, map_id: int) -> dict[str, int]:
    with workspace.reading() as session:
        rows = session.execute(select(MapLane.kind, MapLane.id).where(MapLane.map_id == map_id))
        return {row.kind: row.id for row in rows}


def slow(view: JourneyView) -> Card:
    lane = view.lane("pain point")
    assert lane is not None
    return lane.cells[0].cards[0]


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


def test_a_headline_keeps_its_evidence(made: Made) -> None:
    workspace, keys, map_id = made
    column = stages(workspace, map_id)["First"]
    with workspace.operation("Headline") as session:
        card_id = edit_headline(session, column, keys["Slow"], "Waiting eats the day")
        describe_card(session, card_id, severity=3, owner="Support")
    card = slow(view_of(workspace, map_id))
    assert (card.text, card.k, card.code, card.edited) == (
        "Waiting eats the day",
        2,
        "Pain points/Slow",
        True,
    )
    assert (card.severity, card.owner, len(card.quotes)) == (3, "Support", 2)
    with workspace.operation("Back") as session:
        edit_headline(session, column, keys["Slow"], "")
    assert slow(view_of(workspace, map_id)).text == "Slow"


def test_evidence_is_pinned_contradicting_and_hidden(made: Made) -> None:
    workspace, keys, map_id = made
    column = stages(workspace, map_id)["First"]
    passages = {quote.participant: quote.passage_id for quote in slow(view_of(workspace, map_id)).quotes}
    p1, p2 = passages["P1"], passages["P2"]
    assert p1 is not None
    assert p2 is not None
    with workspace.operation("Contradict") as session:
        card_id = card_of_code(session, column, keys["Slow"])
        set_evidence(session, card_id, p2, "contradicts")
    card = slow(view_of(workspace, map_id))
    assert (card.k, card.contradicted, card.supporters) == (1, 1, ("P1",))
    assert [quote.participant for quote in card.contradicting] == ["P2"]
    with workspace.operation("Pin") as session:
        set_evidence(session, card_id, p2, "pinned")
        set_evidence(session, card_id, p1, "hidden")
    card = slow(view_of(workspace, map_id))
    assert (card.k, [quote.participant for quote in card.quotes], card.pinned) == (2, ["P2"], True)
    with workspace.operation("Clear") as session:
        set_evidence(session, card_id, p2, None)
        set_evidence(session, card_id, p1, None)
    assert len(slow(view_of(workspace, map_id)).quotes) == 2


def test_a_remark_on_a_quote_stays_whatever_the_quote_is_for(made: Made) -> None:
    workspace, keys, map_id = made
    column = stages(workspace, map_id)["First"]
    first = slow(view_of(workspace, map_id)).quotes[0]
    assert first.passage_id is not None
    with workspace.operation("Remark") as session:
        card_id = card_of_code(session, column, keys["Slow"])
        remark_on(session, card_id, first.passage_id, " Ask again in wave 2 ")
    card = slow(view_of(workspace, map_id))
    assert (card.k, card.contradicted, card.pinned) == (2, 0, False)
    assert [quote.remark for quote in card.quotes] == ["Ask again in wave 2", ""]
    said = [row for row in map_table(view_of(workspace, map_id)).rows if row[-1]]
    assert [row[-1] for row in said] == ["Ask again in wave 2"]
    assert remarks(card) == f"“{first.quote}”: Ask again in wave 2"
    for relation in ("contradicts", "hidden"):
        with workspace.operation("Relate") as session:
            set_evidence(session, card_id, first.passage_id, relation)
    with workspace.operation("Show again") as session:
        show_hidden(session, card_id)
    assert slow(view_of(workspace, map_id)).quotes[0].remark == "Ask again in wave 2"
    with workspace.operation("Take away") as session:
        remark_on(session, card_id, first.passage_id, "")
    assert not any(quote.remark for quote in slow(view_of(workspace, map_id)).quotes)
    workspace.undo()
    assert slow(view_of(workspace, map_id)).quotes[0].remark == "Ask again in wave 2"


def test_a_card_by_hand_is_an_assumption_until_it_has_evidence(made: Made) -> None:
    workspace, _, map_id = made
    columns = stages(workspace, map_id)
    with workspace.operation("Write") as session:
        card_id = write_card(session, columns["First"], "opportunity", "Call back", frequency="2-3 times")
    lane = view_of(workspace, map_id).lane("opportunity")
    assert lane is not None
    card = lane.cells[0].cards[0]
    assert (card.text, card.tier, card.k, card.n) == ("Call back", "D", 0, 2)
    assert (card.frequency, card.written) == ("2-3 times", True)
    passage = slow(view_of(workspace, map_id)).quotes[0].passage_id
    assert passage is not None
    with workspace.operation("Support") as session:
        set_evidence(session, card_id, passage, "supports")
        move_card(session, card_id, columns["Second"])
    lane = view_of(workspace, map_id).lane("opportunity")
    assert lane is not None
    assert [(c.text, c.tier, c.k) for c in lane.cells[1].cards] == [("Call back", "C", 1)]
    with workspace.operation("Remove") as session:
        remove_card(session, card_id)
    lane = view_of(workspace, map_id).lane("opportunity")
    assert lane is not None
    assert not any(cell.cards for cell in lane.cells)


def test_an_unplaced_passage_gets_its_stage(made: Made) -> None:
    workspace, _, map_id = made
    passage = view_of(workspace, map_id).unplaced[0].passage_id
    assert passage is not None
    with workspace.operation("Place") as session:
        place_passage(session, passage, stages(workspace, map_id)["Third"])
    view = view_of(workspace, map_id)
    assert view.unplaced == ()
    assert view.stages[2].reached_by == ("P1",)


def test_tables_are_kept_in_order(made: Made) -> None:
    workspace, _, map_id = made
    column = stages(workspace, map_id)["Second"]
    with workspace.operation("Tables") as session:
        first = add_row(session, map_id, "kpi", name="Demos", value=100.0, unit="/month", stage_id=column)
        second = add_row(session, map_id, "kpi", name="Trials", raw="50", stage_id=column)
        add_row(
            session, map_id, "goal", text="More trials", from_value="20 %", to_value="25 %", stage_id=column
        )
        add_row(session, map_id, "metric", text="Fast", threshold="< 2 weeks", met=False, stage_id=column)
        add_row(session, map_id, "team", name="Sales", note="demos", stage_id=column)
        add_row(
            session,
            map_id,
            "decision maker",
            role="CFO",
            influence="Veto",
            concerns="cost, time",
            stage_id=column,
        )
        trend = add_row(
            session, map_id, "trend", metric="Research time", direction="DEC", evidence="self-service"
        )
        order_rows(session, "kpi", [second, first])
        change_row(session, "trend", trend, direction="no clear change")
    view = view_of(workspace, map_id)
    assert [(kpi.name, kpi.value) for kpi in view.kpis] == [("Trials", "50"), ("Demos", "100/month")]
    assert [(goal.before, goal.after) for goal in view.goals] == [("20 %", "25 %")]
    assert view.metrics[0].met is False
    assert view.decision_makers[0].concerns == ("cost", "time")
    assert [(row.metric, row.direction) for row in view.trends] == [("Research time", "no clear change")]
    lane = view.lane("decision maker")
    assert lane is not None
    assert [card.text for card in lane.cells[1].cards] == ["CFO"]
    with workspace.operation("Remove") as session:
        remove_row(session, "kpi", first)
    assert [kpi.name for kpi in view_of(workspace, map_id).kpis] == ["Trials"]


def test_workshop_notes(made: Made) -> None:
    workspace, keys, map_id = made
    place = Place(stages(workspace, map_id)["First"], "pain point", keys["Slow"])
    with workspace.operation("Workshop") as session:
        comment = add_comment(session, map_id, place, "Ask support about this")
        vote(session, map_id, place, "Bo", 2)
        vote(session, map_id, place, "Cy", 1)
        vote(session, map_id, place, "Bo", 1)
        decision = decide(session, map_id, place, "Answer within a day", owner="Bo", due="2026-05-01")
    card = slow(view_of(workspace, map_id))
    assert (card.votes, card.comments) == (2, 1)
    with workspace.operation("After") as session:
        resolve_comment(session, comment)
        change_decision(session, decision, done=True, due="")
        clear_votes(session, map_id)
    card = slow(view_of(workspace, map_id))
    assert (card.votes, card.comments) == (0, 0)
    with workspace.reading() as session:
        assert [(c.text, c.coder, c.resolved) for c in comments_of(session, map_id)] == [
            ("Ask support about this", "Ada", True)
        ]
        assert [(d.text, d.owner, d.due, d.done, d.stage) for d in decisions_of(session, map_id)] == [
            ("Answer within a day", "Bo", None, True, "First")
        ]


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
