"""The eight-stage B2B map of the real material fits A3 at 7.5 points or says what gives way."""

from __future__ import annotations

from pathlib import Path

from coding.journey.choose import view_for
from coding.journey.markdown_file import read_map_file
from coding.journey.markdown_store import import_markdown
from coding.journey.measure import PlainMeasure
from coding.journey.paper import plan_paper
from coding.workspace import Workspace
from tests.support.real import real_data


def test_the_b2b_map_on_a3_is_readable_and_whole(tmp_path: Path) -> None:
    seed = next((real_data() / "seeds").glob("000_*.txt"))
    workspace = Workspace.create(tmp_path / "seed.trailmark", "Seed", coder="Ada")
    try:
        with workspace.operation("Import map") as session:
            import_markdown(session, read_map_file(seed))
        with workspace.reading() as session:
            view = view_for(session)
    finally:
        workspace.close()
    assert (len(view.stages), len(view.decision_makers), len(view.metrics), len(view.trends)) == (8, 5, 3, 4)
    plan = plan_paper(view, PlainMeasure(), "A3")
    assert plan.body_pt >= 7.5
    shown = {hit.id for page in plan.pages for hit in page.drawing.hits if hit.kind == "card"}
    cards = {card.id for lane in view.lanes for cell in lane.cells for card in cell.cards}
    assert len(cards - shown) == plan.hidden
    assert plan.notices
