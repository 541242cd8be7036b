"""Tables beside a map and what a workshop adds to it, in a real project file."""

from __future__ import annotations

from coding.journey.table_editing import add_row, change_row, order_rows, remove_row
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
from tests.support.map_project import Made, slow, stages, view_of


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
