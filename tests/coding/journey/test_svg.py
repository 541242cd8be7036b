"""The SVG is well formed, refers to nothing, keeps text as text, and is the same every time."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from coding.journey.build import build
from coding.journey.display import OVERVIEW, Box, DisplayList, Text
from coding.journey.layout import layout
from coding.journey.measure import PlainMeasure
from coding.journey.svg import write_svg
from tests.support.journeys import journey

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("dark", [False, True])
def test_the_document_is_well_formed_and_alone(dark: bool) -> None:
    drawing = layout(build(journey()), PlainMeasure())
    text = write_svg(drawing, dark=dark)
    root = ElementTree.fromstring(text)
    assert root.tag == f"{SVG}svg"
    assert {element.tag.removeprefix(SVG) for element in root.iter()} == {
        "svg",
        "title",
        "desc",
        "style",
        "rect",
        "line",
        "path",
        "text",
    }
    outside = text.replace("http://www.w3.org/2000/svg", "")
    assert not any(word in outside for word in ("http", "url(", "href", "@import", "<script", "data:"))


def test_text_stays_text() -> None:
    view = build(journey())
    texts = [
        e.text for e in ElementTree.fromstring(write_svg(layout(view, PlainMeasure()))).iter(f"{SVG}text")
    ]
    assert view.title in texts
    assert {stage.name for stage in view.stages} <= set(texts)


def test_the_same_map_gives_the_same_bytes() -> None:
    texts = {write_svg(layout(build(journey()), PlainMeasure())) for _ in range(2)}
    assert len(texts) == 1


def test_hostile_words_are_escaped() -> None:
    nasty = "<script>\"&'\x00\x1b\ud800 ]]> é 😀"
    drawing = DisplayList(10, 10, (Text(0, 5, nasty, "card", "text", width=9),), title=nasty)
    root = ElementTree.fromstring(write_svg(drawing).encode("utf-8"))
    shown = next(root.iter(f"{SVG}text")).text
    assert shown == "<script>\"&'\ufffd\ufffd\ufffd ]]> é 😀"


def test_levels_and_physical_size() -> None:
    items = (Box(0, 0, 4, 4, "page"), Text(0, 3, "far", "card", "text", levels=OVERVIEW))
    drawing = DisplayList(200, 100, items)
    assert "far" not in write_svg(drawing)
    assert "far" in write_svg(drawing, level=OVERVIEW)
    root = ElementTree.fromstring(write_svg(drawing, width_mm=400))
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("400mm", "200mm", "0 0 200 100")
