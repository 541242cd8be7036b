"""A map as files: drawn alike, text that can be taken out again, whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from app.journey import files
from app.journey.files import write_map
from app.journey.measure import QtMeasure
from coding.journey.build import build
from coding.journey.display import NORMAL, Text
from coding.journey.layout import layout
from coding.journey.paper import SIZES, plan_paper
from coding.journey.view import JourneyView
from models.errors import UserError
from tests.support.journeys import by_hand, journey
from tests.support.sources import ROOT

MM = 72 / 25.4


@pytest.fixture(scope="module")
def view() -> JourneyView:
    """A map with something in every lane."""
    return build(journey())


def words(text: str) -> str:
    """The text without any blanks, for comparing what is broken differently."""
    return "".join(text.split())


def written(view: JourneyView, size: str) -> tuple[list[list[str]], bytes]:
    """What should stand on each page, and the document."""
    from app.journey.formats import pdf_of

    plan = plan_paper(view, QtMeasure(), size)
    return [page_text(page.drawing.items) for page in plan.pages], pdf_of(plan, view.title)


def page_text(items: tuple[object, ...]) -> list[str]:
    return [item.text for item in items if isinstance(item, Text) and item.levels & NORMAL]


@pytest.mark.parametrize("size", ["A3", "A1"])
def test_text_of_a_pdf_can_be_taken_out_and_is_the_maps(view: JourneyView, qapp: object, size: str) -> None:
    """Every line that is painted on a page is found in that page's text, and nothing else is."""
    expected, data = written(view, size)
    reader = PdfReader(BytesIO(data))
    width, height = SIZES[size]
    box = reader.pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx((width * MM, height * MM), abs=1)
    for page, lines in zip(reader.pages, expected, strict=True):
        found = words(page.extract_text())
        assert [line for line in lines if words(line) not in found] == []
        assert Counter(found) == Counter(words("".join(lines)))


def test_cards_are_in_the_pdf(view: JourneyView, qapp: object, tmp_path: Path) -> None:
    """The badges and headlines of a map that fits its paper are in the document, with the faces embedded."""
    write_map(view, tmp_path / "map.pdf", "A2")
    reader = PdfReader(tmp_path / "map.pdf")
    text = words("".join(page.extract_text() for page in reader.pages))
    cards = [card for lane in view.lanes for cell in lane.cells for card in cell.cards]
    assert cards
    assert all(card.badge in text for card in cards)
    fonts = reader.pages[0]["/Resources"]["/Font"].values()  # type: ignore[index]
    descendants = [font.get_object()["/DescendantFonts"][0].get_object() for font in fonts]
    assert all("/FontFile2" in font["/FontDescriptor"].get_object() for font in descendants)
    assert not list(reader.pages[0].images)


def test_measure_breaks_within_the_width(qapp: object) -> None:
    """No line is wider than asked for, no word is lost, and only long words are cut."""
    measure = QtMeasure()
    text = "They asked for a form with ninety questions, and then “another” 😤 one: incomprehensibilities."
    for width in (40.0, 90.0, 200.0, 2000.0):
        lines, height = measure.lines(text, "card", width)
        assert words("".join(lines)) == words(text)
        assert all(measure.width(line, "card") <= width + 0.5 for line in lines)
        assert height == pytest.approx(len(lines) * 13 * 1.3)
    assert measure.lines("", "card", 50)[0] == ("",)


def test_measure_is_the_same_at_every_size(qapp: object) -> None:
    """Advances are unhinted: twice the type is twice the width."""
    measure = QtMeasure()
    assert measure.width("Pricing not comparable", "small") / 11 == pytest.approx(
        measure.width("Pricing not comparable", "body") / 13, rel=0.002
    )


def test_picture_is_twice_as_fine_as_the_screen(view: JourneyView, qapp: object, tmp_path: Path) -> None:
    """A PNG has two pixels to a map unit and is not empty."""
    assert write_map(view, tmp_path / "map.png") == []
    image, drawing = QImage(str(tmp_path / "map.png")), layout(view, QtMeasure())
    assert (image.width(), image.height()) == pytest.approx((2 * drawing.width, 2 * drawing.height), abs=2)
    colours = {image.pixel(x, y) for x in range(0, image.width(), 17) for y in range(0, image.height(), 61)}
    assert len(colours) > 20


def test_svg_carries_its_faces_and_no_reference(view: JourneyView, qapp: object, tmp_path: Path) -> None:
    """The SVG is well formed, its faces are data inside it, and nothing is fetched."""
    write_map(view, tmp_path / "map.svg")
    text = (tmp_path / "map.svg").read_text("utf-8")
    root = ElementTree.fromstring(text)
    assert root.tag.endswith("svg")
    assert text.count("@font-face") == 3
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "")
    assert all(part.startswith("data:font/otf;base64,") for part in text.split("url(")[1:])


def test_paper_says_what_gives_way_before_anything_is_written(qapp: object) -> None:
    """A map that is too much for A4 says so, and A0 says nothing."""
    view = build(by_hand())
    assert files.notices(view, "A4")
    assert files.notices(view, "A0") == []


def test_empty_map_can_be_written(qapp: object, tmp_path: Path) -> None:
    """A project without stages gives a page that says what to do."""
    view = JourneyView("Nothing yet", None, 0, (), ())
    for ending in files.DRAWN:
        write_map(view, tmp_path / f"map.{ending}")
    text = PdfReader(tmp_path / "map.pdf").pages[0].extract_text()
    assert "no stages yet" in " ".join(text.split())


def test_unknown_endings_are_refused_with_the_list(view: JourneyView, tmp_path: Path) -> None:
    """The sentence names the endings, and nothing is left behind."""
    with pytest.raises(UserError) as refused:
        write_map(view, tmp_path / "map.docx")
    assert "svg, pdf, png, html, md, csv, pptx, xlsx" in refused.value.hint
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_replaced_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error while the new file is put in place leaves the old one and no rest."""
    target = tmp_path / "map.svg"
    target.write_text("before")

    def refuse(*_: object) -> None:
        raise PermissionError("no")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(UserError):
        files.replace_file(target, b"after")
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]


def test_the_command_line_needs_no_screen(tmp_path: Path) -> None:
    """A process without any application object and without a display writes a PDF."""
    script = (
        "from pathlib import Path; from app.journey.files import write_map;"
        "from coding.journey.view import JourneyView;"
        f"write_map(JourneyView('Alone', None, 0, (), ()), Path({str(tmp_path / 'map.pdf')!r}))"
    )
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=kept, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")
