"""The few shapes the slides of a map are made of: native, editable, in points from the top left of the slide."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from coding.journey.palette import color

if TYPE_CHECKING:
    from pptx.presentation import Presentation

WIDTH, HEIGHT = 960.0, 540.0
MARGIN = 32.0
FACE = "Calibri"


def presentation() -> Presentation:
    """An empty wide presentation that says nothing of the person or the computer."""
    from pptx import Presentation as make
    from pptx.util import Pt

    deck = make()
    deck.slide_width, deck.slide_height = Pt(WIDTH), Pt(HEIGHT)
    return deck


def scrub(deck: Presentation, title: str) -> None:
    """Leave only the title in the document's properties."""
    from datetime import datetime

    said = deck.core_properties
    said.title = xml_text(title)[:250]
    for name in (
        "author",
        "last_modified_by",
        "comments",
        "keywords",
        "subject",
        "category",
        "content_status",
    ):
        setattr(said, name, "")
    said.created = said.modified = datetime(2000, 1, 1)
    said.revision = 1


def add_slide(deck: Presentation, title: str) -> Any:
    """A slide with its title."""
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    shape = slide.shapes.title
    assert shape is not None
    _place(shape, MARGIN, 16, WIDTH - 2 * MARGIN, 40)
    shape.text_frame.word_wrap = True
    write(shape.text_frame, [(title, 24.0, True, "text")])
    return slide


def add_box(
    slide: Any,
    place: tuple[float, float, float, float],
    lines: list[tuple[str, float, bool, str]],
    fill: str | None,
) -> None:
    """A rectangle at (x, y, width, height) with lines of (words, points, bold, colour role); no fill for None."""
    from pptx.enum.shapes import MSO_SHAPE
    from pptx.util import Pt

    shape = slide.shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE if fill else MSO_SHAPE.RECTANGLE, 0, 0, 0, 0)
    _place(shape, *place)
    shape.shadow.inherit = False
    if fill:
        shape.adjustments[0] = 0.06
        shape.fill.solid()
        shape.fill.fore_color.rgb = _rgb(fill)
        shape.line.color.rgb = _rgb("card.line")
        shape.line.width = Pt(0.75)
    else:
        shape.fill.background()
        shape.line.fill.background()
    frame = shape.text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = Pt(5)
    frame.margin_top = frame.margin_bottom = Pt(3)
    write(frame, lines)


def write(frame: Any, lines: list[tuple[str, float, bool, str]]) -> None:
    """Fill a text frame, a paragraph a line, from its top left."""
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
    from pptx.util import Pt

    frame.vertical_anchor = MSO_ANCHOR.TOP
    for number, (words, size, bold, role) in enumerate(lines):
        paragraph = frame.paragraphs[0] if not number else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.LEFT
        run = paragraph.add_run()
        run.text = xml_text(words)
        run.font.size, run.font.bold, run.font.name = Pt(size), bold, FACE
        run.font.color.rgb = _rgb(role)


def add_line(slide: Any, points: list[tuple[float, float]], role: str) -> None:
    """A line through points."""
    from pptx.enum.shapes import MSO_CONNECTOR
    from pptx.util import Pt

    for (x1, y1), (x2, y2) in pairwise(points):
        line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, Pt(x1), Pt(y1), Pt(x2), Pt(y2))
        line.line.color.rgb = _rgb(role)
        line.line.width = Pt(2)


def xml_text(words: str) -> str:
    """The words on one line, with what XML forbids as U+FFFD."""
    plain = " ".join(words.split())
    return "".join(
        c if c >= " " and not 0xD800 <= ord(c) <= 0xDFFF and c not in "\ufffe\uffff" else "\ufffd"
        for c in plain
    )


def _place(shape: Any, x: float, y: float, width: float, height: float) -> None:
    from pptx.util import Pt

    shape.left, shape.top, shape.width, shape.height = Pt(x), Pt(y), Pt(width), Pt(height)


def _rgb(role: str) -> Any:
    from pptx.dml import color as colors

    make: Any = colors.RGBColor
    return make(*bytes.fromhex(color(role).removeprefix("#")))
