"""A stage alone shows everybody at their feeling, hides nobody behind another, and quotes the two ends."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from coding.journey.build import build
from coding.journey.display import DisplayList, Text
from coding.journey.layout import LayoutOptions, layout
from coding.journey.layout_portrait import Axis, swarm
from coding.journey.layout_voices import voices_of
from coding.journey.measure import PlainMeasure
from coding.journey.pen import Pen
from coding.journey.view import EmotionPoint, JourneyView
from tests.support.journeys import journey

VIEW = build(journey(9))


def alone(view: JourneyView, at: int, width: float = 1390.0) -> DisplayList:
    return layout(view, PlainMeasure(), LayoutOptions(width=width, stage_ids=(view.stages[at].id,)))


def words(drawing: DisplayList) -> list[str]:
    return [item.text for item in drawing.items if isinstance(item, Text)]


def test_everybody_who_felt_something_is_named_and_counted() -> None:
    stage = VIEW.stages[3]
    said = words(alone(VIEW, 3))
    assert stage.emotion.n > 3
    for point in stage.emotion.points:
        assert (f"± {point.participant}" if point.mixed else point.participant) in said
    assert f"mean of {stage.emotion.n} people" in said
    told = sum(
        int(each.lstrip("± ").split()[0])
        for each in said
        if each.endswith(("pleasant", "both ways", "neutral"))
    )
    assert told == stage.emotion.n


def test_people_who_told_no_feeling_stand_apart() -> None:
    stage = VIEW.stages[3]
    view = replace(
        VIEW,
        stages=tuple(
            replace(one, emotion=replace(one.emotion, missing=2)) if one is stage else one
            for one in VIEW.stages
        ),
    )
    assert "2 were here and told no feeling" in words(alone(view, 3))


def test_a_narrow_page_and_a_stage_without_feelings_keep_the_band() -> None:
    assert not any(each.startswith("mean of") for each in words(alone(VIEW, 3, 500.0)))
    bare = replace(VIEW.stages[3], emotion=replace(VIEW.stages[3].emotion, n=0, mean=None, points=()))
    view = replace(VIEW, stages=tuple(bare if one.id == bare.id else one for one in VIEW.stages))
    assert not any(each.startswith("mean of") for each in words(alone(view, 3)))


def test_the_voices_are_of_different_people_and_of_both_signs() -> None:
    for stage in VIEW.stages:
        found = voices_of(VIEW, stage)
        people = [voice.quote.participant for voice in found]
        assert len(people) == len(set(people)) <= 3
        assert len({voice.valence > 0 for voice in found if voice.valence}) == len(found) or len(found) < 2


def test_every_person_answers_the_mouse_above_the_ground_of_the_stage() -> None:
    drawing = alone(VIEW, 3)
    hits = [hit for hit in drawing.hits if hit.kind == "point"]
    assert hits[0].w > 400 and len(hits) == 1 + VIEW.stages[3].emotion.n
    for hit in hits[1:]:
        assert hits[0].x <= hit.x and hit.x + hit.w <= hits[0].x + hits[0].w
        assert hits[0].y <= hit.y and hit.y + hit.h <= hits[0].y + hits[0].h


@given(st.lists(st.tuples(st.floats(-2, 2), st.booleans()), min_size=1, max_size=60))
def test_nobody_hides_behind_another(felt: list[tuple[float, bool]]) -> None:
    points = [EmotionPoint(f"P{at:02}", value, 1, mixed) for at, (value, mixed) in enumerate(felt)]
    placed = swarm(Pen(PlainMeasure()), points, Axis(0.0, 600.0))
    assert sorted(one.point.participant for one in placed) == [point.participant for point in points]
    for at, one in enumerate(placed):
        assert abs(one.x - (one.point.valence + 2) * 150) < 1e-6
        for other in placed[at + 1 :]:
            apart = abs(one.x - other.x) >= (one.width + other.width) / 2
            assert apart or one.row != other.row
