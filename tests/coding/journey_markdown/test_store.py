"""A Markdown map in a real project: stored, shown, changed, exported, undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from coding.journey.build import build
from coding.journey.facts import load_facts
from coding.journey.markdown_faces import emoji_of, valence_of
from coding.journey.markdown_file import markdown_text, mermaid_text, read_map_file
from coding.journey.markdown_kept import Kept, document_of, from_document, kept_of, to_setting
from coding.journey.markdown_map import Feeling, MarkdownMap
from coding.journey.markdown_read import read_markdown_map
from coding.journey.markdown_store import export_markdown, import_markdown
from coding.journey.markdown_view import journey_diagram, markdown_of
from coding.journey.view import JourneyView
from coding.workspace import Workspace
from models.errors import UserError
from models.journey import JourneyMap, Kpi, MapStage
from tests.coding.journey_markdown import test_staged, test_table
from tests.coding.journey_markdown.seeds import seed


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.create(tmp_path / "study.trailmark")
    yield workspace
    workspace.close()


def stored(project: Workspace, written: MarkdownMap) -> int:
    with project.operation("Import map") as session:
        return import_markdown(session, written)


def exported(project: Workspace, map_id: int) -> str:
    with project.reading() as session:
        return export_markdown(session, map_id)


def view_of(project: Workspace, map_id: int) -> JourneyView:
    with project.reading() as session:
        return build(load_facts(session, map_id))


@pytest.mark.parametrize("document", [test_staged.DOCUMENT, test_table.DOCUMENT], ids=["staged", "table"])
def test_a_document_goes_through_the_project_without_loss(project: Workspace, document: str) -> None:
    map_id = stored(project, read_markdown_map(document))
    assert exported(project, map_id) == document


def test_the_stored_map_is_shown_with_all_its_cards(project: Workspace) -> None:
    view = view_of(project, stored(project, read_markdown_map(test_staged.DOCUMENT)))
    cards = {lane.kind: [card for cell in lane.cells for card in cell.cards] for lane in view.lanes}
    assert [stage.name for stage in view.stages] == ["Dreaming", "Planting"]
    assert cards["action"][0].channel == "Paper | web"
    assert [(card.text, card.glyph, card.valence) for card in cards["emotion"]] == [
        ("Curious about soil", "🤔", 0),
        ("Quiet joy", "", None),
    ]
    assert view.stages[0].duration is not None and view.stages[0].key_need == "Courage"
    assert view.hypothetical
    assert journey_diagram(view)[2:] == ("    section Dreaming", "      Curious about soil: 3")


def test_rates_are_stored_with_the_counts_they_stand_for(project: Workspace) -> None:
    map_id = stored(project, read_markdown_map(test_table.DOCUMENT))
    with project.reading() as session:
        paid = session.scalars(select(Kpi).where(Kpi.map_id == map_id, Kpi.name.like("Trial-to-paid%"))).one()
        assert (paid.raw, paid.numerator, paid.denominator) == ("20%", 10, 50)
        assert (paid.reconstructed, paid.nested) == (True, True)


def test_importing_is_one_step_that_can_be_taken_back(project: Workspace) -> None:
    stored(project, read_markdown_map(test_staged.DOCUMENT))
    project.undo()
    with project.reading() as session:
        assert not session.scalars(select(JourneyMap.id)).all()
        assert not session.scalars(select(MapStage.id)).all()


def test_a_changed_map_is_exported_as_it_is_now(project: Workspace) -> None:
    map_id = stored(project, read_markdown_map(test_staged.DOCUMENT))
    with project.operation("Rename stage") as session:
        session.scalars(select(MapStage).where(MapStage.name == "Planting")).one().name = "Sowing"
    text = exported(project, map_id)
    assert "A[Dreaming] --> B[Sowing]" in text
    assert "## Stage 2: Sowing" in text
    assert "Rain is half of it." in text
    assert "| Sowing | Ongoing |" in text


def test_what_is_kept_survives_and_a_strange_setting_is_left_out() -> None:
    kept = kept_of(read_markdown_map(test_table.DOCUMENT), "Rosa")
    assert from_document(document_of({"markdown": to_setting(kept)})) == kept
    strange = {"layout": 7, "fields": [1, ["a"], ["a", 2]], "extra": [[1, 2]], "lanes": "x", "fenced": 1}
    assert from_document(document_of({"markdown": strange})) == Kept()
    assert document_of({"markdown": []}) == "" == document_of({})
    assert from_document("[1") == from_document("[1]") == Kept()


def test_a_view_without_document_gets_the_layout_of_its_preset() -> None:
    view = JourneyView("Map", None, 0, (), (), preset="saas", objectives=("Lose fewer",))
    assert markdown_of(view).layout == "table"
    assert markdown_of(view).objectives == ("Lose fewer",)


def test_faces() -> None:
    assert valence_of(Feeling("x", "😤")) == -1
    assert valence_of(Feeling("Proud", "🎯")) is None
    assert valence_of(Feeling("Curious but skeptical")) == -1
    assert valence_of(Feeling("Excited but overwhelmed")) == 1
    assert valence_of(Feeling("Quiet")) is None
    assert emoji_of("angry", None) == "😠"
    assert emoji_of("", 1.6) == "😄"
    assert emoji_of("🎯", None) == "🎯"
    assert emoji_of("", None) == ""


@pytest.mark.parametrize("prefix", ["000_", "001_"])
def test_the_seeds_go_through_the_project_without_loss(project: Workspace, prefix: str) -> None:
    text = seed(prefix)
    map_id = stored(project, read_markdown_map(text))
    assert exported(project, map_id).strip() == text.strip()


def test_the_first_seed_shows_all_its_parts(project: Workspace) -> None:
    view = view_of(project, stored(project, read_markdown_map(seed("000_"))))
    counts = {lane.kind: sum(len(cell.cards) for cell in lane.cells) for lane in view.lanes}
    assert counts == {
        "trigger": 4,
        "action": 32,
        "thought": 16,
        "emotion": 24,
        "pain point": 22,
        "opportunity": 24,
        "decision maker": 5,
        "metric": 3,
    }
    assert (len(view.stages), len(view.trends)) == (8, 4)
    assert all(stage.duration and stage.key_need and stage.top_opportunity for stage in view.stages)


def test_map_files_are_read_in_a_damaged_encoding_and_written_whole(
    project: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "map.md"
    path.write_bytes(test_staged.DOCUMENT.replace("🤔", "🤔".encode().decode("mac_roman")).encode())
    assert read_map_file(path) == read_markdown_map(test_staged.DOCUMENT)
    view = view_of(project, stored(project, read_map_file(path)))
    assert markdown_text(view) == test_staged.DOCUMENT
    assert mermaid_text(view).startswith("journey\n    title ")
    assert "Curious about soil: 3" in mermaid_text(view)
    bare = replace(view, lanes=())
    assert mermaid_text(bare).startswith("flowchart LR") and view.stages[0].name in mermaid_text(bare)


def test_map_files_that_cannot_be_read_say_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be opened"):
        read_map_file(tmp_path / "nowhere.md")
    huge = tmp_path / "huge.md"
    with huge.open("wb") as file:
        file.truncate(2_000_001)
    with pytest.raises(UserError, match="too large"):
        read_map_file(huge)
