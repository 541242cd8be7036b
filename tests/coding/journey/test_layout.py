"""The drawn map: nothing outside the page, no text outside its box, everything answers, every level has its words."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coding.journey.build import build
from coding.journey.display import (
    CLOSE,
    EVERY,
    FONTS,
    NORMAL,
    OVERVIEW,
    Box,
    DisplayList,
    Line,
    Path,
    Text,
    level_for,
)
from coding.journey.layout import LayoutOptions, layout
from coding.journey.measure import PlainMeasure
from coding.journey.palette import ROLES, color, valence_role
from coding.journey.pen import Pen, signed
from coding.journey.spec import MapSpec
from coding.journey.view import JourneyView
from tests.support.journeys import by_hand, journey
from tests.support.pretend import Pretend, talkative

MEASURE = PlainMeasure()
SLACK = 0.51


@pytest.fixture(scope="module")
def view() -> JourneyView:
    return build(journey())


def corners(drawing: DisplayList, level: int) -> list[tuple[float, float, float, float]]:
    """The bounds of every item of a level: left, top, right, bottom."""
    found = []
    for item in drawing.items:
        if not item.levels & level:
            continue
        if isinstance(item, Box):
            found.append((item.x, item.y, item.x + item.w, item.y + item.h))
        elif isinstance(item, Line):
            xs, ys = sorted((item.x1, item.x2)), sorted((item.y1, item.y2))
            found.append((xs[0], ys[0], xs[1], ys[1]))
        elif isinstance(item, Path):
            xs = [value for _, *numbers in item.commands for value in numbers[::2]]
            ys = [value for _, *numbers in item.commands for value in numbers[1::2]]
            found.append((min(xs), min(ys), max(xs), max(ys)))
        else:
            found.append(text_box(item))
    return found


def text_box(item: Text) -> tuple[float, float, float, float]:
    """The box of a text by the plain measure."""
    spec, width = FONTS[item.font], MEASURE.width(item.text, item.font)
    left = item.x - {"start": 0.0, "middle": width / 2, "end": width}[item.align]
    return left, item.y - spec.ascent, left + width, item.y - spec.ascent + spec.line


OPTIONS = [
    LayoutOptions(),
    LayoutOptions(width=1240),
    LayoutOptions(width=2600),
    LayoutOptions(compact=True),
    LayoutOptions(compact=True, width=2014, most_cards=1, most_lines=2),
]


@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("level", [OVERVIEW, NORMAL, CLOSE])
def test_nothing_lies_outside_the_page(view: JourneyView, options: LayoutOptions, level: int) -> None:
    for facts_view in (view, build(by_hand()), build(talkative())):
        drawing = layout(facts_view, MEASURE, options)
        for left, top, right, bottom in corners(drawing, level):
            assert left >= -SLACK
            assert top >= -SLACK
            assert right <= drawing.width + SLACK
            assert bottom <= drawing.height + SLACK


@pytest.mark.parametrize("options", OPTIONS)
def test_every_text_fits_the_room_it_was_given(view: JourneyView, options: LayoutOptions) -> None:
    for item in layout(view, MEASURE, options).items:
        if isinstance(item, Text):
            assert item.text.strip()
            assert item.width > 0
            assert MEASURE.width(item.text, item.font) <= item.width + SLACK, item


@pytest.mark.parametrize("options", OPTIONS)
def test_cards_hold_their_words_and_do_not_overlap(view: JourneyView, options: LayoutOptions) -> None:
    drawing = layout(view, MEASURE, options)
    cards = [hit for hit in drawing.hits if hit.kind == "card"]
    assert len(cards) > 50 or options.most_cards
    for a, b in combinations(cards, 2):
        apart = a.x + a.w <= b.x + SLACK or b.x + b.w <= a.x + SLACK
        assert apart or a.y + a.h <= b.y + SLACK or b.y + b.h <= a.y + SLACK, (a, b)
    cells = {(hit.row, hit.column): hit for hit in drawing.hits if hit.kind == "cell"}
    for card in cards:
        cell = cells[card.row, card.column]
        assert cell.x <= card.x
        assert card.x + card.w <= cell.x + cell.w
        assert cell.y <= card.y
        assert card.y + card.h <= cell.y + cell.h + SLACK
    texts = [text_box(item) for item in drawing.items if isinstance(item, Text) and item.levels & NORMAL]
    for left, top, right, bottom in texts:
        middle = ((left + right) / 2, (top + bottom) / 2)
        for card in cards:
            if card.contains(*middle):
                assert card.x - SLACK <= left, card.tip
                assert right <= card.x + card.w + SLACK, card.tip
                assert card.y - 2 <= top, card.tip
                assert bottom <= card.y + card.h + 2, card.tip


def test_texts_do_not_overlap_each_other(view: JourneyView) -> None:
    for options in OPTIONS:
        drawing = layout(view, MEASURE, options)
        texts = [item for item in drawing.items if isinstance(item, Text) and item.levels & NORMAL]
        boxes = [text_box(item) for item in texts]
        rows = sorted(range(len(boxes)), key=lambda i: boxes[i][1])
        for place, i in enumerate(rows):
            for j in rows[place + 1 :]:
                if boxes[j][1] >= boxes[i][3] - 3:
                    break
                left, right = max(boxes[i][0], boxes[j][0]), min(boxes[i][2], boxes[j][2])
                assert right - left < 1, (texts[i], texts[j])


def test_everything_on_the_map_answers(view: JourneyView) -> None:
    drawing = layout(view, MEASURE)
    ids = {(hit.kind, hit.id) for hit in drawing.hits}
    for stage in view.stages:
        assert {("stage", stage.id), ("point", stage.id)} <= ids
    for lane in view.lanes:
        assert ("lane", lane.id) in ids
        for cell in lane.cells:
            assert ("cell", f"{lane.id}|{cell.stage_id}") in ids
            assert all(("card", card.id) in ids for card in cell.cards)
    assert {("persona", "1"), ("unplaced", "unplaced")} <= ids
    assert {("moment", moment.kind) for moment in view.moments} <= ids
    assert all(hit.tip for hit in drawing.hits)


def test_the_topmost_region_answers(view: JourneyView) -> None:
    drawing = layout(view, MEASURE)
    card = next(hit for hit in drawing.hits if hit.kind == "card")
    assert drawing.at(card.x + 1, card.y + 1) == card
    below = drawing.at(card.x - 2, card.y + 1)
    assert below is not None
    assert below.kind == "cell"
    assert drawing.at(-5, -5) is None


def test_columns_and_rows_say_where_they_lie(view: JourneyView) -> None:
    drawing = layout(view, MEASURE)
    assert [stage for stage, _, _ in drawing.columns] == [stage.id for stage in view.stages]
    assert [lane for lane, _, _ in drawing.rows] == [lane.id for lane in view.lanes]
    cell = next(hit for hit in drawing.hits if hit.kind == "cell" and (hit.row, hit.column) == (2, 3))
    assert (cell.x, cell.y) == (drawing.columns[3][1], drawing.rows[2][1])


def test_the_same_view_gives_the_same_list(view: JourneyView) -> None:
    assert layout(view, MEASURE) == layout(build(journey()), MEASURE)


def test_headlines_have_at_most_eight_words(view: JourneyView) -> None:
    drawing = layout(view, MEASURE)
    shown = " ".join(item.text for item in drawing.items if isinstance(item, Text))
    assert "that nobody else ever opens" not in shown


def test_what_is_left_out_is_counted(view: JourneyView) -> None:
    drawing = layout(view, MEASURE, LayoutOptions(most_cards=1))
    said = [item.text for item in drawing.items if isinstance(item, Text) and item.text.endswith(" more")]
    hidden = sum(max(0, len(cell.cards) - 1) for lane in view.lanes for cell in lane.cells)
    assert sum(int(text[1:-5]) for text in said) == hidden > 0
    more = [hit.id for hit in drawing.hits if hit.kind == "more"]
    assert len(more) == len(said)
    opened = layout(view, MEASURE, LayoutOptions(most_cards=1, expanded=frozenset(more[:1])))
    assert [hit.id for hit in opened.hits if hit.kind == "more"] == more[1:]


def test_hollow_points_and_bands_follow_the_number_of_people() -> None:
    made = Pretend()
    stages = [made.code("One", "stage"), made.code("Two", "stage"), made.code("Three", "stage")]
    joy = made.code("Joy", "emotion", 1)
    for index in range(4):
        source = made.source(made.person(f"P{index}"))
        for stage in stages if index < 2 else stages[:1]:
            made.says(source, "Nice.", stage, joy)
    drawing = layout(build(made.facts()), MEASURE)
    dashed = [
        item for item in drawing.items if isinstance(item, Path) and item.dash and item.stroke == "valence+1"
    ]
    assert len(dashed) == 2
    bands = [item for item in drawing.items if isinstance(item, Box) and item.fill == "band"]
    assert len(bands) == 1


def test_a_hypothesis_is_dashed_and_evidence_is_not(view: JourneyView) -> None:
    def curves(drawing: DisplayList) -> list[Path]:
        roles = ("curve", "hypothesis")
        return [item for item in drawing.items if isinstance(item, Path) and item.stroke in roles]

    assert not any(path.dash for path in curves(layout(view, MEASURE)))
    assumed = layout(build(journey(), MapSpec(scope="hypothesis", preset="b2b")), MEASURE)
    assert curves(assumed)
    assert all(path.dash for path in curves(assumed))
    assert all(path.dash for path in curves(layout(build(by_hand()), MEASURE)))


def test_a_map_without_stages_says_what_to_do() -> None:
    drawing = layout(build(Pretend().facts()), MEASURE)
    words = " ".join(item.text for item in drawing.items if isinstance(item, Text))
    assert "choose a template" in words


def test_levels_of_detail() -> None:
    assert [level_for(zoom) for zoom in (0.2, 0.55, 1.0, 1.6, 3.0)] == [
        OVERVIEW,
        NORMAL,
        NORMAL,
        NORMAL,
        CLOSE,
    ]
    assert EVERY == OVERVIEW | NORMAL | CLOSE


def test_every_role_drawn_has_a_colour_in_both_themes(view: JourneyView) -> None:
    for item in layout(view, MEASURE).items:
        roles = (item.color,) if isinstance(item, Text) else (getattr(item, "fill", None), item.stroke)
        assert all(color(role, dark) for role in roles if role for dark in (False, True))


def luminance(hexed: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(hexed[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    """Contrast of two colours (WCAG 2.2)."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_texts_and_shapes_stand_out(dark: bool) -> None:
    for role in ("text", "muted", "accent", "warn", "empty", "hypothesis"):
        for ground in ("page", "card", "callout"):
            assert contrast(color(role, dark), color(ground, dark)) >= 4.5, (role, ground)
    pairs = [("badge.text", "badge"), ("badge.soft.text", "badge.soft"), ("stage.text", "stage.fill")]
    pairs += [("stage.muted", "stage.fill"), ("stage.number.text", "stage.number"), ("text", "heat")]
    for text, ground in pairs:
        assert contrast(color(text, dark), color(ground, dark)) >= 4.5, (text, ground)
    for role in ROLES:
        if role.startswith(("valence", "kind.")) and not role.endswith(".tint"):
            assert contrast(color(role, dark), color("page", dark)) >= 3, role
        if role.startswith("valence") and role.endswith(".tint"):
            assert contrast(color(role.removesuffix(".tint"), dark), color(role, dark)) >= 2.9, role


@given(st.floats(-2, 2))
def test_every_valence_has_one_of_five_faces(value: float) -> None:
    assert valence_role(value) in ROLES
    assert valence_role(-value) in ROLES


def test_figures_have_signs() -> None:
    assert [signed(value) for value in (-0.44, 0.04, -0.04, 1.25, 2)] == [
        "−0.4",
        "0.0",
        "0.0",
        "+1.2",
        "+2.0",
    ]


@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=60),
    st.floats(20, 200),
)
def test_any_text_is_broken_into_the_width(text: str, width: float) -> None:
    pen = Pen(MEASURE)
    lines = pen.wrap(text, "card", width, 3)
    assert len(lines) <= 3
    assert all(MEASURE.width(line, "card") <= width + SLACK or len(line) <= 2 for line in lines)
    if not lines or not lines[-1].endswith("…"):
        assert "".join("".join(lines).split()) == "".join(text.split())
