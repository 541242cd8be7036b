"""On paper body text never shrinks below the rule, nothing is clipped, and what gives way is said beforehand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coding.journey.build import build
from coding.journey.layout import layout
from coding.journey.measure import PlainMeasure
from coding.journey.paper import EDGE, SIZES, PaperPlan, plan_paper, tile
from coding.journey.view import Cell, JourneyView, Lane
from models.errors import UserError
from tests.support.journeys import by_hand, journey
from tests.support.pretend import talkative


@pytest.fixture(scope="module")
def views() -> dict[str, JourneyView]:
    return {"small": build(talkative()), "large": build(journey()), "by hand": build(by_hand())}


def check(plan: PaperPlan, view: JourneyView) -> None:
    """What holds for every plan."""
    assert plan.body_pt >= 7.5
    for page in plan.pages:
        left, top, width, height = page.clip or (0.0, 0.0, page.drawing.width, page.drawing.height)
        assert page.left_mm + width * page.mm_per_unit <= plan.width_mm - EDGE + 0.01
        assert page.top_mm + height * page.mm_per_unit <= plan.height_mm - EDGE + 0.01
        assert left >= 0
        assert top >= 0
        assert page.mm_per_unit * 13 == pytest.approx(plan.body_pt * 25.4 / 72)
    shown = {hit.id for page in plan.pages for hit in page.drawing.hits if hit.kind == "card"}
    every = {card.id for lane in view.lanes for cell in lane.cells for card in cell.cards}
    assert len(every - shown) == plan.hidden
    assert bool(plan.notices) or len(plan.pages) == 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["small", "large", "by hand"])
def test_every_size_is_readable_and_whole(size: str, name: str, views: dict[str, JourneyView]) -> None:
    check(plan_paper(views[name], PlainMeasure(), size), views[name])


def test_a_map_of_eight_stages_on_a3_is_readable_or_says_what_gives_way(
    views: dict[str, JourneyView],
) -> None:
    plan = plan_paper(views["by hand"], PlainMeasure(), "A3")
    assert plan.notices or plan.hidden == 0
    if plan.fits_on != "A3":
        assert plan.fits_on in ("A2", "A1", "A0")
        assert f"{plan.fits_on} holds all of it on one page." in plan.notices
        whole = plan_paper(views["by hand"], PlainMeasure(), plan.fits_on)
        assert (len(whole.pages), whole.hidden) == (1, 0)


def test_a_small_map_gets_the_largest_type(views: dict[str, JourneyView]) -> None:
    assert plan_paper(views["small"], PlainMeasure(), "A3").body_pt == 11.0


def test_on_one_page_larger_paper_has_larger_type(views: dict[str, JourneyView]) -> None:
    sizes = [plan_paper(views["large"], PlainMeasure(), size).body_pt for size in ("A1", "A0")]
    assert sizes == sorted(sizes)


def test_tiles_cover_the_drawing_with_overlap(views: dict[str, JourneyView]) -> None:
    drawing = layout(views["large"], PlainMeasure())
    pages = tile(drawing, "A4", 7.5)
    clips = [page.clip for page in pages if page.clip]
    assert len(clips) == len(pages) > 1
    assert max(x + w for x, _, w, _ in clips) >= drawing.width
    assert max(y + h for _, y, _, h in clips) >= drawing.height
    first, second = clips[0], clips[1]
    assert first[0] + first[2] > second[0]


def test_an_unknown_size_is_refused(views: dict[str, JourneyView]) -> None:
    with pytest.raises(UserError, match="not a paper size"):
        plan_paper(views["small"], PlainMeasure(), "Letter")


def test_tables_that_nobody_filled_give_way_first_and_are_named(views: dict[str, JourneyView]) -> None:
    """They stay where all of it fits; a lane of evidence stays even when it is empty, since that says something."""
    nobody = tuple(Cell(stage.name, stage.id) for stage in views["large"].stages)
    empty = tuple(
        Lane(kind, kind, name, nobody)
        for kind, name in (("kpi", "KPIs"), ("team", "Teams"), ("question", "Asked"))
    )
    view = replace(views["large"], lanes=views["large"].lanes + empty)
    plan = plan_paper(view, PlainMeasure(), "A4")
    assert plan.notices[0] == "Left out, since nothing is entered: KPIs, Teams."
    check(plan, view)
    rows = {lane for page in plan.pages for lane, *_ in page.drawing.rows}
    assert "question" in rows
    assert not rows & {"kpi", "team"}
    small = replace(views["small"], lanes=views["small"].lanes + empty[:1])
    assert "kpi" in {lane for lane, *_ in plan_paper(small, PlainMeasure(), "A0").pages[0].drawing.rows}
