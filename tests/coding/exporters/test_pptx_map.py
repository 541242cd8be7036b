"""The slides of a map: native shapes inside the slide, the map's own words, nothing of the person or the computer."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from pptx import Presentation

from coding.exporters.pptx_map import export_map_pptx
from coding.journey.build import build
from coding.journey.view import JourneyView
from models.errors import UserError
from tests.support.journeys import by_hand, journey


@pytest.fixture(scope="module")
def view() -> JourneyView:
    return build(journey())


@pytest.fixture(scope="module")
def path(view: JourneyView, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("slides") / "map.pptx"
    export_map_pptx(view, made)
    return made


def words(path: Path) -> list[str]:
    """The text of each slide."""
    deck = Presentation(str(path))
    return [
        "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
        for slide in deck.slides
    ]


def test_there_is_an_overview_a_slide_for_each_stage_quotes_and_the_method(
    view: JourneyView, path: Path
) -> None:
    slides = words(path)
    titles = [slide.split("\n")[0] for slide in slides]
    assert titles[0] == view.title and titles[-1] == "Method"
    for stage in view.stages:
        assert stage.name in titles
        assert stage.name in slides[0]
    assert f"{view.stages[0].name}: what people said" in titles


def test_every_card_is_named(view: JourneyView, path: Path) -> None:
    everything = "\n".join(words(path))
    for lane in view.lanes:
        for cell in lane.cells:
            for card in cell.cards:
                assert card.text[:30] in everything


def test_shapes_are_native_and_lie_on_the_slide(path: Path) -> None:
    deck = Presentation(str(path))
    for slide in deck.slides:
        for shape in slide.shapes:
            assert shape.left >= 0 and shape.top >= 0
            assert shape.left + shape.width <= (deck.slide_width or 0) + 1
            assert shape.top + shape.height <= (deck.slide_height or 0) + 1
    with zipfile.ZipFile(path) as archive:
        assert not [name for name in archive.namelist() if name.startswith("ppt/media")]


def test_the_file_says_nothing_of_who_made_it(view: JourneyView, path: Path) -> None:
    said = Presentation(str(path)).core_properties
    assert said.title == view.title
    assert (said.author, said.last_modified_by, said.comments, said.keywords) == ("", "", "", "")
    with zipfile.ZipFile(path) as archive:
        assert b"Steve Canny" not in archive.read("docProps/core.xml")


def test_hostile_words_stay_words(view: JourneyView, tmp_path: Path) -> None:
    hostile = '=cmd|"/c calc"!A1 <a:t>&\x00\x0b\ufffe\ud800'
    export_map_pptx(replace(view, title=hostile), tmp_path / "map.pptx")
    assert words(tmp_path / "map.pptx")[0].startswith('=cmd|"/c calc"!A1 <a:t>&')


def test_a_map_by_hand_and_an_empty_one_are_written(tmp_path: Path) -> None:
    export_map_pptx(build(by_hand()), tmp_path / "hand.pptx")
    export_map_pptx(JourneyView("Empty", None, 0, (), ()), tmp_path / "empty.pptx")
    assert words(tmp_path / "empty.pptx")[0].startswith("Empty")
    with pytest.raises(UserError):
        export_map_pptx(JourneyView("Empty", None, 0, (), ()), tmp_path / "missing" / "map.pptx")
