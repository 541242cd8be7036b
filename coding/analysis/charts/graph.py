"""The transition graph: stages in a row, steps as arcs, forward above and backward below."""

from __future__ import annotations

from coding.analysis.charts.departures import capsule, legend, tip_of
from coding.analysis.charts.figure import MARGIN, WIDTH, Figure
from coding.analysis.transitions import Transition, Transitions
from coding.journey.display import READING, DisplayList, Measure, Path
from models.translation import tr, trn

NODE_W, NODE_H, GAP = 118.0, 46.0, 26.0
SHOWN_PATHS, PATH_ROW = 8, 27.0
ROLES = {"next": "curve", "skip": "good", "back": "warn"}


def transition_graph(result: Transitions, measure: Measure) -> DisplayList:
    """Arcs as wide as the number of participants who made the step, with that number and how they left the plan."""
    names = [flow.stage for flow in result.stages]
    figure = Figure(measure, max(WIDTH, 2 * MARGIN + len(names) * (NODE_W + GAP) - GAP))
    reach = max((abs(_span(one, names)) for one in result.transitions), default=1)
    back = max((-_span(one, names) for one in result.transitions), default=0)
    middle = MARGIN + _height(reach) + NODE_H / 2
    most = max((one.share.k for one in result.transitions), default=1)
    places = [_arc(figure, one, names, middle, most) for one in result.transitions]
    for index, flow in enumerate(result.stages):
        x, y = _left(index), middle - NODE_H / 2
        figure.pen.box(x, y, NODE_W, NODE_H, "stage.fill", "card.line", radius=6)
        centre = x + NODE_W / 2
        figure.pen.text(
            centre,
            y + 5,
            figure.pen.fit(flow.stage, "card.strong", NODE_W - 10),
            "card.strong",
            "stage.text",
            align="middle",
        )
        again = tr(" · {n} again", n=flow.revisited.k) if flow.revisited.k else ""
        figure.pen.text(centre, y + 25, f"{flow.visitors}{again}", "small", "stage.muted", align="middle")
        tip = tr(
            "{stage}: {visitors} visitors, {entered} began here, {ended} ended here",
            stage=flow.stage,
            visitors=flow.visitors,
            entered=flow.entered,
            ended=flow.ended,
        )
        figure.pen.hit(x, y, NODE_W, NODE_H, "stage", flow.stage, tip, row=0, column=index)
    for row, (one, (x, y)) in enumerate(zip(result.transitions, places, strict=True)):
        left, width = capsule(figure, one, x, y, ROLES[one.way])
        key = f"{one.start}|{one.end}"
        figure.pen.hit(left - 4, y - 12, width + 8, 24, "step", key, tip_of(one), row=row, column=0)
    bottom = middle + NODE_H / 2 + (_height(back) if back > 0 else 0) + MARGIN
    bottom = _paths(figure, result, _legend(figure, bottom))
    return figure.finished(bottom, tr("Transitions"), result.sentence())


def _left(index: int) -> float:
    return MARGIN + index * (NODE_W + GAP)


def _span(one: Transition, names: list[str]) -> int:
    return names.index(one.end) - names.index(one.start)


def _height(span: int) -> float:
    return 28 + 26 * span


def _legend(figure: Figure, top: float) -> float:
    """What the three kinds of arcs are; where the next thing can begin."""
    x = MARGIN
    for role, words in (
        ("curve", tr("to the next stage")),
        ("good", tr("skips a stage")),
        ("warn", tr("steps back")),
    ):
        figure.pen.line(x, top + 8, x + 22, top + 8, role, width=2, dash=(5, 4) if role == "warn" else ())
        figure.pen.text(x + 28, top, words, "small", "muted")
        x += 44 + figure.pen.measure.width(words, "small")
    legend(figure, top + 24, MARGIN)
    return top + 60


def _paths(figure: Figure, result: Transitions, top: float) -> float:
    """The paths most people took, with their number; where they end."""
    shown = result.variants[:SHOWN_PATHS]
    figure.pen.text(MARGIN, top, tr("Paths taken"), "card.strong", "text")
    top += 26
    for row, one in enumerate(shown):
        width = figure.width - 2 * MARGIN
        words = figure.pen.fit(one.text(), "body", width - 48)
        tip = f"{one.text()}: {', '.join(one.participants)}"
        figure.pen.text(MARGIN + 14, top, str(len(one.participants)), "card.strong", "text", align="middle")
        figure.pen.text(MARGIN + 40, top, words, "body", "text")
        figure.pen.hit(MARGIN, top - 5, width, PATH_ROW, "path", one.text(), tip, row=row, column=0)
        top += PATH_ROW
    more = len(result.variants) - len(shown)
    if more > 0:
        figure.pen.text(
            MARGIN + 40, top, trn("and {n} more path", "and {n} more paths", more), "small", "muted"
        )
        top += PATH_ROW
    return top + MARGIN


def _arc(figure: Figure, one: Transition, names: list[str], middle: float, most: int) -> tuple[float, float]:
    """Draws a step; where its number stands."""
    span = _span(one, names)
    side = -1 if span > 0 else 1
    lean = 30 / span
    start = _left(names.index(one.start)) + NODE_W / 2 + lean
    end = _left(names.index(one.end)) + NODE_W / 2 - lean
    y = middle + side * NODE_H / 2
    peak = y + side * (_height(abs(span)) - 14) * 4 / 3
    role = ROLES[one.way]
    dash = (5.0, 4.0) if one.way == "back" else ()
    width = 1.0 + 4.0 * one.share.k / most
    curve = (("M", start, y), ("C", start, peak, end, peak, end, y + side * 6))
    figure.pen.path(Path(curve, stroke=role, width=width, dash=dash, levels=READING))
    half, tall = 3.5 + width, 7 + 1.6 * width
    head = (("M", end - half, y + side * tall), ("L", end, y), ("L", end + half, y + side * tall), ("Z",))
    figure.pen.path(Path(head, fill=role, levels=READING))
    return (start + end) / 2, y + (peak - y) * 3 / 4
