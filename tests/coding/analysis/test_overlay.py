"""Notes of the analyses lie over the stages they speak of, layer by layer, and tell why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coding.analysis.because import why
from coding.analysis.dropoff import NESTED, Passing, drop_offs
from coding.analysis.make_or_break import make_or_break
from coding.analysis.of_map import blind_spots_of, drop_offs_of
from coding.analysis.overlay import (
    BLIND,
    LAYERS,
    LEAKS,
    LOSSES,
    MOMENTS,
    PAINS,
    Layers,
    empty_because,
    layers_of,
    stage_notes,
)
from coding.analysis.study import Study
from coding.journey.build import build
from coding.journey.display import Box, Text
from coding.journey.frame import LayoutOptions
from coding.journey.layout import layout
from coding.journey.measure import PlainMeasure
from coding.journey.spec import MapSpec
from coding.journey.view import JourneyView
from tests.support.journeys import STAGES, journey


@pytest.fixture(scope="module")
def view() -> JourneyView:
    return build(journey(), MapSpec(preset="everything"))


@pytest.fixture(scope="module")
def found(view: JourneyView) -> Layers:
    scores = {name: {"intensity": 0.1 * index, "loss": 0.1 * index} for index, name in enumerate(STAGES)}
    return Layers(blind_spots_of(view, drop_offs_of(view)), make_or_break(scores), drop_offs_of(view))


def test_notes_name_pain_overhaul_and_the_moment_that_decides(view: JourneyView, found: Layers) -> None:
    notes = stage_notes(view, found)
    last = [note.words for note in notes if note.stage_id == view.stages[-1].id]
    assert last[0] == "make or break 1st"
    ranked = [note.words for note in notes if note.layer == PAINS]
    assert [words[:8] for words in ranked] == ["pain 1st", "pain 2nd", "pain 3rd"]
    assert all(note.tip for note in notes)


@pytest.mark.parametrize("layer", LAYERS)
def test_only_chosen_layers_lie_over_the_map(view: JourneyView, found: Layers, layer: str) -> None:
    notes = stage_notes(view, found, {layer})
    assert {note.layer for note in notes} <= {layer} - {BLIND}


def test_every_note_tells_why(view: JourneyView, found: Layers) -> None:
    for note in stage_notes(view, found):
        told = why(view, found, note.layer, note.stage_id)
        assert told is not None and told.sentence and told.figures, note


def test_the_why_of_a_pain_counts_people_and_names_the_cards(view: JourneyView, found: Layers) -> None:
    worst = found.spots.stages[0]
    stage = next(stage for stage in view.stages if stage.name == worst.stage)
    told = why(view, found, PAINS, stage.id)
    assert told is not None
    assert told.figures[0][1] == f"{worst.share.k} of {worst.share.n}"
    assert told.cards and all(card.kind == "pain point" and card.k for card in told.cards)
    assert why(view, found, PAINS, "a stage that is gone") is None


def test_a_loss_that_no_pain_explains_is_an_overlooked_leak(view: JourneyView) -> None:
    first, second = view.stages[0].name, view.stages[1].name
    lost = [
        Passing("asked → tried", NESTED, 100, 20, stage=first),
        Passing("tried → bought", NESTED, 20, 8, stage=second),
    ]
    found = Layers(
        blind_spots_of(view), make_or_break({}), drop_offs(lost, {second: ["Nobody owns the decision here"]})
    )
    assert [(n.stage_id, n.words) for n in stage_notes(view, found, {LEAKS})] == [
        (view.stages[0].id, "overlooked leak")
    ]
    assert [n.words for n in stage_notes(view, found, {LOSSES})] == [
        "loses 80 % · 1st–2nd",
        "loses 60 % · 1st–2nd",
    ]
    told = why(view, found, LOSSES, view.stages[1].id)
    assert told is not None and ("tried → bought", "8 of 20") in told.figures


def test_a_layer_without_data_says_why(view: JourneyView) -> None:
    bare = replace(view, kpis=())
    found = layers_of(bare, Study())
    assert "Make-or-break" in empty_because(found, MOMENTS)
    assert empty_because(found, PAINS) == ""


def test_notes_are_drawn_below_their_stage_and_blind_cells_set_off(view: JourneyView, found: Layers) -> None:
    notes = stage_notes(view, found)
    plain = layout(view, PlainMeasure())
    over = layout(view, PlainMeasure(), LayoutOptions(notes=notes, blind=True))
    shown = {item.text for item in over.items if isinstance(item, Text)}
    assert {note.words for note in notes} <= shown
    hits = [hit for hit in over.hits if hit.kind == "note"]
    assert sorted(hit.id for hit in hits) == sorted(f"{n.layer}|{n.stage_id}" for n in notes)
    columns = {stage: (x, w) for stage, x, w in over.columns}
    for hit in hits:
        stage = hit.id.partition("|")[2]
        assert columns[stage][0] <= hit.x and hit.x + hit.w <= sum(columns[stage])
    assert over.height > plain.height
    blind = sum(bool(cell.blind) for lane in view.lanes for cell in lane.cells)
    dashed = [item for item in over.items if isinstance(item, Box) and 4 in item.dash and 2 in item.dash]
    assert len(dashed) == blind > 0
