"""The plain parts of the map window: where the camera looks, how keys walk, what is around a quote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.journey import filters
from app.journey.around import around
from app.journey.camera import LARGEST, SMALLEST, Camera, Pins, pins_of
from app.journey.canvas import MapCanvas
from app.journey.card_panel import one_each
from app.journey.cell_panel import numbered
from app.journey.keeper import column_width
from app.journey.measure import QtMeasure
from app.journey.overview import one_stage, overview
from app.journey.paint import Painting
from app.journey.place import counted, spot_of
from app.journey.walk import Walk
from coding.journey.build import build
from coding.journey.display import CLOSE, NORMAL, OVERVIEW, Box, DisplayList, Hit, Text
from coding.journey.layout import layout
from coding.journey.spec import MapSpec
from coding.journey.view import Card, JourneyView, Quote
from tests.support.journeys import by_hand, journey

sizes = st.floats(50, 6000)


@given(sizes, sizes, st.floats(100, 3000), st.floats(100, 2000), st.floats(0.01, 9), sizes, sizes)
def test_the_camera_stays_over_the_map(
    map_w: float, map_h: float, view_w: float, view_h: float, zoom: float, x: float, y: float
) -> None:
    """However it is moved, the scroll position is within its limits and points go there and back."""
    camera = Camera(map_w, map_h, view_w, view_h).at(x, y).zoomed(zoom, view_w / 2, view_h / 2)
    assert SMALLEST <= camera.zoom <= LARGEST
    assert 0 <= camera.x <= camera.most_x
    assert 0 <= camera.y <= camera.most_y
    there = camera.to_map(*camera.to_view(x, y))
    assert there == pytest.approx((x, y), rel=1e-6, abs=1e-3)


def test_zoom_steps_go_through_full_size() -> None:
    """From any zoom, steps up and down reach 1.0 and end at the limits."""
    camera, seen = Camera(100, 100), []
    for _ in range(20):
        camera = Camera(100, 100, zoom=camera.step(-1))
    for _ in range(20):
        camera = Camera(100, 100, zoom=camera.step(1))
        seen.append(camera.zoom)
    assert 1.0 in seen
    assert seen[-1] == LARGEST
    assert Camera().whole() == 1.0


def test_what_is_pinned_never_fills_the_window() -> None:
    """Heads and rail stay in sight only where they leave most of the window to the map."""
    pins = Pins(100, 180, 178)
    wide = Camera(3000, 3000, 1200, 800).at(500, 500)
    assert pins.shown(wide) == (178, 80)
    assert pins.shown(Camera(3000, 3000, 1200, 800)) == (0, 0)
    assert pins.shown(Camera(3000, 3000, 400, 200).at(500, 500)) == (0, 0)
    assert pins_of(DisplayList(0, 0, ())) == Pins()


def test_a_region_is_brought_into_sight_beside_what_is_pinned() -> None:
    """The whole region is seen, clear of heads and rail; one that is seen already moves nothing."""
    camera = Camera(3000, 3000, 1000, 600)
    far = Hit(1500, 2000, 140, 60, "card", "a")
    moved = camera.showing(far, 178, 80)
    x, y = moved.to_view(far.x, far.y)
    assert 178 <= x <= 1000 - 140
    assert 80 <= y <= 600 - 60
    assert moved.showing(far, 178, 80) == moved


def test_every_card_can_be_walked_to(qapp: QApplication) -> None:
    """Down from every stage head, all cards of the column are met once, and Up leads back."""
    drawing = layout(build(journey()), QtMeasure())
    walk = Walk(drawing)
    now, met = walk.first(), []
    while True:
        after = walk.step(now, 0, 1)
        if after is now:
            break
        now = after
        met.append(now)
    cards = {hit.id for hit in drawing.hits if hit.kind == "card" and hit.column == 0}
    assert {hit.id for hit in met if hit and hit.kind == "card"} == cards
    for _ in range(len(met)):
        now = walk.step(now, 0, -1)
    assert now == walk.first()
    assert Walk(DisplayList(0, 0, ())).step(None, 1, 0) is None


def test_an_empty_map_can_be_painted(qapp: QApplication) -> None:
    """At every level, light and dark, with and without stages."""
    for view in (JourneyView("Nothing", None, 0, (), ()), build(by_hand())):
        drawing = layout(view, QtMeasure())
        for level in (OVERVIEW, NORMAL, CLOSE):
            for dark in (False, True):
                image = QImage(300, 200, QImage.Format.Format_ARGB32_Premultiplied)
                painter = QPainter(image)
                Painting(drawing, level=level, dark=dark).paint(painter, QRectF(0, 0, 300, 200))
                painter.end()


def test_text_that_runs_wider_is_squeezed_into_its_room(qapp: QApplication) -> None:
    """Nothing is painted outside the width a text was given."""
    drawing = DisplayList(300, 40, (Text(10, 25, "Wider than its room", "title", "text", width=60),))
    image = QImage(300, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    Painting(drawing).paint(painter)
    painter.end()
    dark = [x for x in range(300) for y in range(40) if QColor(image.pixel(x, y)).lightness() < 128]
    assert dark
    assert max(dark) <= 72


def test_only_what_is_in_sight_is_painted(qapp: QApplication) -> None:
    """A box outside the clip leaves no trace."""
    drawing = DisplayList(100, 100, (Box(0, 0, 10, 10, "accent"), Box(60, 60, 10, 10, "accent")))
    image = QImage(100, 100, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    Painting(drawing).paint(painter, QRectF(0, 0, 30, 30))
    painter.end()
    assert QColor(image.pixel(5, 5)).name() == "#2f5fd0"
    assert QColor(image.pixel(65, 65)).name() == "#ffffff"


def test_the_canvas_of_nothing_takes_keys(qapp: QApplication) -> None:
    """No drawing, no error."""
    canvas = MapCanvas()
    canvas.resize(300, 200)
    canvas.step_zoom(1)
    canvas.show_whole()
    canvas.point_at(None)
    assert not canvas.grab().isNull()


def test_the_overview_fills_the_room_and_a_stage_the_width(qapp: QApplication) -> None:
    """A wide room gets wide columns; a stage alone has one column."""
    view = build(journey())
    measure = QtMeasure()
    wide, tall = overview(view, measure, 1600, 600), overview(view, measure, 600, 1600)
    assert wide.width / wide.height > tall.width / tall.height
    alone = one_stage(view, measure, view.stages[2].id, 1300)
    assert [key for key, *_ in alone.columns] == [view.stages[2].id]
    assert alone.width == pytest.approx(1300)


def test_columns_follow_the_window() -> None:
    """Eight stages fit into 1440 pixels; few stages do not grow without end; many stay readable."""
    assert 8 * column_width(1412, 8) + 206 <= 1415
    assert column_width(1412, 2) == 232
    assert column_width(1412, 30) > 150
    assert column_width(0, 8) == 206


def test_three_turns_around_a_quote() -> None:
    """Before, here and after, with the speakers' names; nothing for a source that is gone."""
    facts = journey(people=2)
    turn = sorted((t for t in facts.turns if t.source == 1), key=lambda t: t.start)[5]
    said = around(facts, Quote("guid-1", turn.start, turn.start + 3, "", source_id=1))
    assert len(said) == 7
    assert [each.here for each in said].count(True) == 1
    assert said[3].speaker == "Voice 1"
    assert around(facts, Quote("gone", 0, 1, "", source_id=99)) == ()


def test_one_quote_a_participant_comes_first() -> None:
    """Pinned quotes stay, the second of a person goes behind."""
    a1, a2 = Quote("s", 0, 1, "a", "A"), Quote("s", 2, 3, "b", "A")
    pinned = Quote("s", 4, 5, "c", "A", pinned=True)
    assert one_each([pinned, a1, Quote("s", 6, 7, "d", "B"), a2]) == (
        [pinned, Quote("s", 6, 7, "d", "B")],
        [a1, a2],
    )


def test_filters_toggle_and_say_themselves() -> None:
    """A value comes and goes; an empty field is no filter."""
    facts = journey()
    assert "kinds" in filters.options(facts)
    once = filters.toggled({}, "kinds", "diary")
    assert filters.toggled(once, "kinds", "diary") == {}
    kinds = filters.spec_values(once)["kinds"]
    assert filters.active(MapSpec(kinds=kinds), facts) == [("kinds", "diary", "diary sources")]
    assert filters.exposure_words({"prompted", "unprompted"}) == "Unprompted + Prompted"
    assert filters.stored_filters(facts, MapSpec()) == {}


def test_counts_in_words() -> None:
    """Share and interval from five on; below that the fraction alone."""
    full = Card("a", "t", "theme", "T", 7, 11, 0.354, 0.848, "A")
    assert counted(full) == "64 %, interval 35 %–85 % · holds without any one person"
    assert counted(Card("a", "t", "theme", "T", 1, 3, tier="C", fragile=True)) == (
        "too few to give a share · rests on one person"
    )


def test_a_spot_that_is_gone_is_empty() -> None:
    """A region of an older drawing stands for nothing."""
    view = build(journey())
    for kind in ("card", "cell", "lane", "stage", "moment"):
        spot = spot_of(view, Hit(0, 0, 1, 1, kind, "nothing|nothing"))
        assert (spot.card, spot.cell, spot.stage) == (None, None, None)


def test_counts_are_numbers() -> None:
    """Figures with a comma or a point; words are refused."""
    assert numbered({"numerator": "12,5", "raw": "x"}) == {"numerator": 12.5, "raw": "x"}
    assert numbered({"denominator": "many"}) is None
