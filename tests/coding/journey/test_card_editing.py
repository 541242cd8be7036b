"""Cards: headlines, evidence, remarks, cards by hand, and passages that had no stage, in a real project file."""

from __future__ import annotations

from coding.exporters.map_table import map_table
from coding.exporters.sheets_map import remarks
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
from tests.support.map_project import Made, slow, stages, view_of


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
