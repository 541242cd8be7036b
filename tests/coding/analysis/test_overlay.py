"""Notes of the analyses lie over the stages they speak of."""

from __future__ import annotations

from coding.analysis.dropoff import DropOffs
from coding.analysis.make_or_break import MakeOrBreak, make_or_break
from coding.analysis.of_map import blind_spots_of, drop_offs_of
from coding.analysis.overlay import stage_notes
from coding.journey.build import build
from coding.journey.display import Box, Text
from coding.journey.frame import LayoutOptions
from coding.journey.layout import layout
from coding.journey.measure import PlainMeasure
from coding.journey.spec import MapSpec
from tests.support.journeys import STAGES, journey


def test_notes_name_pain_overhaul_and_the_moment_that_decides() -> None:
    view = build(journey())
    scores = {name: {"intensity": 0.1 * index, "loss": 0.1 * index} for index, name in enumerate(STAGES)}
    moments = make_or_break(scores)
    assert isinstance(moments, MakeOrBreak)
    notes = stage_notes(view, blind_spots_of(view), moments, drop_offs_of(view))
    last = [note.words for note in notes if note.stage_id == view.stages[-1].id]
    assert last[0] == "make or break"
    ranked = [note for note in notes if note.words.startswith("pain rank")]
    assert [note.words[:11] for note in ranked] == ["pain rank 1", "pain rank 2", "pain rank 3"]
    assert all(note.tip for note in notes)


def test_losses_are_noted_where_they_happen() -> None:
    view = build(journey())
    losses = drop_offs_of(view)
    if isinstance(losses, DropOffs):
        assert all(one.passing.stage for one in losses.rows)
    assert not any(note.words.startswith("loses") for note in stage_notes(view, blind_spots_of(view)))


def test_notes_are_drawn_below_their_stage_and_blind_cells_set_off() -> None:
    view = build(journey(), MapSpec(preset="everything"))
    notes = stage_notes(view, blind_spots_of(view))
    plain = layout(view, PlainMeasure())
    over = layout(view, PlainMeasure(), LayoutOptions(notes=notes, blind=True))
    shown = {item.text for item in over.items if isinstance(item, Text)}
    assert {note.words for note in notes} <= shown
    hits = [hit for hit in over.hits if hit.kind == "note"]
    assert [hit.id for hit in hits] == sorted(
        (n.stage_id for n in notes), key=[s.id for s in view.stages].index
    )
    columns = {stage: (x, w) for stage, x, w in over.columns}
    assert all(columns[hit.id][0] <= hit.x and hit.x + hit.w <= sum(columns[hit.id]) for hit in hits)
    assert over.height > plain.height
    blind = sum(bool(cell.blind) for lane in view.lanes for cell in lane.cells)
    dashed = [item for item in over.items if isinstance(item, Box) and 4 in item.dash and 2 in item.dash]
    assert len(dashed) == blind > 0
