"""The emotion band: curve, interval, faint participants, faces, callouts, and who felt what below it."""

from __future__ import annotations

from itertools import pairwise

from coding.journey.curve import Segment, segments
from coding.journey.display import CLOSE, EVERY, FONTS, OVERVIEW, READING, Box, Command, Path
from coding.journey.faces import circle, face
from coding.journey.frame import MARGIN, RAIL, Frame
from coding.journey.icons import icon
from coding.journey.layout_portrait import draw_portrait, is_portrait
from coding.journey.pen import signed
from coding.journey.view import Emotion, Moment, Stage
from models.translation import noted, tr

STRIP = 78.0
SHARES = 30.0
FACE = 11.0
MOST_LINES = 60
NAMES = {"peak": noted("Peak"), "valley": noted("Valley"), "end": noted("End")}


def draw_emotion(frame: Frame, top: float) -> float:
    """Draws the band; returns the bottom."""
    if all(height is None for height in heights(frame)):
        return _nothing(frame, top)
    if is_portrait(frame):
        return draw_portrait(frame, top, emotion_tip(frame.stages[0]))
    above = {m.stage_id: m for m in frame.view.moments if _is_above(m)}
    below = {m.stage_id: m for m in frame.view.moments if not _is_above(m)}
    shown = {stage.id for stage in frame.stages}
    plot = top + (STRIP if above.keys() & shown else 20.0) + FACE
    zero = plot + 2 * _unit(frame)
    end = plot + 4 * _unit(frame) + FACE
    shares = end + (STRIP if below.keys() & shown else 10.0)
    measured = any(stage.emotion.n for stage in frame.stages)
    bottom = shares + (SHARES if measured else 0.0)
    _rail(frame, top, zero)
    if measured:
        frame.pen.text(MARGIN + 2, shares + 4, tr("who felt what"), "small", "muted", width=RAIL - 12)
    _ground(frame, zero)
    _band(frame, zero)
    _people(frame, zero)
    _other_side(frame, zero)
    _curve(frame, zero)
    for index, stage in enumerate(frame.stages):
        for moment, at in ((above.get(stage.id), top + 6), (below.get(stage.id), end + 4)):
            if moment is not None:
                _callout(frame, index, moment, at, zero)
        _point(frame, index, stage, zero, top, bottom)
        _shares(frame, index, stage.emotion, shares)
    return bottom


def heights(frame: Frame) -> list[float | None]:
    """The valence of the curve at each stage: measured, or assumed on a map that nobody's words stand behind."""
    if any(stage.emotion.n for stage in frame.view.stages):
        return [stage.emotion.mean for stage in frame.stages]
    return [stage.emotion.assumed for stage in frame.stages]


def _is_assumed(frame: Frame) -> bool:
    return frame.view.hypothetical or not any(stage.emotion.n for stage in frame.view.stages)


def _is_above(moment: Moment) -> bool:
    return moment.kind == "peak" or (moment.kind == "end" and moment.valence >= 0)


def _nothing(frame: Frame, top: float) -> float:
    height = 46.0
    frame.pen.add(*icon("emotion", MARGIN + 2, top + 15, 15, "kind.emotion"))
    frame.pen.text(MARGIN + 25, top + 14, tr("Emotion"), "lane", "text", width=RAIL - 34, levels=EVERY)
    text = tr("No emotion is coded yet: give feelings codes with a valence, and the curve draws itself.")
    room = frame.right - frame.x(0) - 20
    width = min(room, frame.pen.measure.width(text, "small"))
    frame.pen.box(frame.x(0) + 10, top + 13, width + 4, FONTS["small"].line + 3, "page", levels=READING)
    frame.pen.text(frame.x(0) + 12, top + 15, text, "small", "empty", width=room)
    return top + height


def _unit(frame: Frame) -> float:
    """The height of one step of valence."""
    return 22.0 if frame.options.compact else 36.0


def _y(frame: Frame, zero: float, valence: float) -> float:
    return zero - max(-2.0, min(2.0, valence)) * _unit(frame)


def _rail(frame: Frame, top: float, zero: float) -> None:
    pen = frame.pen
    pen.add(*icon("emotion", MARGIN + 2, top + 13, 15, "kind.emotion"))
    pen.text(MARGIN + 25, top + 12, tr("Emotion"), "lane", "text", width=RAIL - 34)
    pen.text(MARGIN + 25, top + 10, tr("Emotion"), "overview.lane", "text", width=RAIL - 28, levels=OVERVIEW)
    for valence in (2, 1, 0, -1, -2):
        y = _y(frame, zero, valence)
        pen.add(*face(MARGIN + RAIL - 18, y, 7, valence, levels=READING))
        label = "0" if valence == 0 else f"{valence:+d}".replace("-", "−")
        pen.text(
            MARGIN + RAIL - 31,
            y - FONTS["small"].line / 2,
            label,
            "small",
            "muted",
            align="end",
            levels=READING,
        )


def _ground(frame: Frame, zero: float) -> None:
    for valence in (2, 1, -1, -2):
        y = _y(frame, zero, valence)
        frame.pen.line(frame.x(0), y, frame.right, y, "grid", width=0.8)
    frame.pen.line(frame.x(0), zero, frame.right, zero, "zero", width=1.1, dash=(1.5, 4))


def _runs(values: list[float | None]) -> list[list[int]]:
    """Stretches of neighbouring columns that have a value."""
    runs: list[list[int]] = []
    last = -2
    for index, value in enumerate(values):
        if value is None:
            continue
        if index == last + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
        last = index
    return runs


def _band(frame: Frame, zero: float) -> None:
    for run in _runs([stage.emotion.low for stage in frame.stages]):
        emotions = [frame.stages[index].emotion for index in run]
        highs = [_y(frame, zero, emotion.high or 0.0) for emotion in emotions]
        lows = [_y(frame, zero, emotion.low or 0.0) for emotion in emotions]
        xs = [frame.middle(index) for index in run]
        if len(run) == 1:
            frame.pen.box(xs[0] - 9, highs[0], 18, max(2.0, lows[0] - highs[0]), "band", radius=7)
            continue
        there: list[Command] = [("C", *segment) for segment in segments(xs, highs)]
        back: list[Command] = [("C", *segment) for segment in _reversed(xs, lows)]
        commands: tuple[Command, ...] = (
            ("M", xs[0], highs[0]),
            *there,
            ("L", xs[-1], lows[-1]),
            *back,
            ("Z",),
        )
        frame.pen.path(Path(commands, fill="band"))


def _reversed(xs: list[float], ys: list[float]) -> list[Segment]:
    """The segments of the curve from its last point back to its first."""
    points = list(zip(xs, ys, strict=True))
    found = segments(xs, ys)
    return [
        (x2, y2, x1, y1, x0, y0)
        for (x1, y1, x2, y2, _, _), (x0, y0) in zip(reversed(found), reversed(points[:-1]), strict=True)
    ]


def _people(frame: Frame, zero: float) -> None:
    """A faint line for every participant, so that the mean hides nobody; none when there are too many."""
    paths: dict[str, list[tuple[float, float]]] = {}
    for index, stage in enumerate(frame.stages):
        for point in stage.emotion.points:
            paths.setdefault(point.participant, []).append(
                (frame.middle(index), _y(frame, zero, point.valence))
            )
    if len(paths) > MOST_LINES:
        return
    for name, points in paths.items():
        xs, ys = [x for x, _ in points], [y for _, y in points]
        if len(points) == 1:
            frame.pen.path(Path(circle(xs[0], ys[0], 1.6), fill="person", levels=READING))
        else:
            curve: tuple[Command, ...] = (("M", xs[0], ys[0]), *(("C", *s) for s in segments(xs, ys)))
            frame.pen.path(Path(curve, stroke="person", width=0.9, levels=READING))
        frame.pen.text(xs[0] - 14, ys[0] - 4, name, "micro", "muted", align="end", levels=CLOSE)


def _curve(frame: Frame, zero: float) -> None:
    """The curve through neighbouring stages; over a gap it is only hinted at, and dashed when it is assumed."""
    assumed = _is_assumed(frame)
    role, dash = ("hypothesis", (7.0, 5.0)) if assumed else ("curve", ())
    values = heights(frame)
    ys = [_y(frame, zero, value or 0.0) for value in values]
    runs = _runs(values)
    for before, after in pairwise(runs):
        a, b = before[-1], after[0]
        frame.pen.line(frame.middle(a), ys[a], frame.middle(b), ys[b], role, width=1.4, dash=(2, 5))
    for run in runs:
        xs = [frame.middle(index) for index in run]
        bent: list[Command] = [("C", *s) for s in segments(xs, [ys[index] for index in run])]
        if bent:
            frame.pen.path(Path((("M", xs[0], ys[run[0]]), *bent), stroke=role, width=2.6, dash=dash))


def _other_side(frame: Frame, zero: float) -> None:
    """The curve of the other side of a comparison, thin and dashed, under this side's."""
    values = [stage.compared.mean if stage.compared else None for stage in frame.stages]
    ys = [_y(frame, zero, value or 0.0) for value in values]
    for run in _runs(values):
        xs = [frame.middle(index) for index in run]
        bent: list[Command] = [("C", *s) for s in segments(xs, [ys[index] for index in run])]
        if bent:
            line = Path((("M", xs[0], ys[run[0]]), *bent), stroke="other.side", width=1.8, dash=(5, 4))
            frame.pen.path(line)
        for index, x in zip(run, xs, strict=True):
            frame.pen.path(Path(circle(x, ys[index], 3.2), fill="point", stroke="other.side", width=1.6))


def _point(frame: Frame, index: int, stage: Stage, zero: float, top: float, bottom: float) -> None:
    emotion = stage.emotion
    tip = emotion_tip(stage)
    frame.pen.hit(
        frame.x(index), top, frame.column, bottom - top, "point", stage.id, tip, row=-1, column=index
    )
    value = heights(frame)[index]
    x = frame.middle(index)
    if value is None:
        room = frame.column - 20
        words = frame.pen.fit(tr("no feeling coded"), "small", room)
        wide = frame.pen.measure.width(words, "small") + 8
        line = FONTS["small"].line
        frame.pen.box(x - wide / 2, zero - 21, wide, line + 2, "page", radius=4, levels=READING)
        frame.pen.text(x, zero - 20, words, "small", "empty", align="middle", width=room)
        return
    y = _y(frame, zero, value)
    frame.pen.path(Path(circle(x, y, FACE + 2.2), fill="point"))
    frame.pen.add(*face(x, y, FACE, value, hollow=emotion.hollow or emotion.mean is None))
    limits = ""
    if emotion.low is not None and emotion.high is not None:
        limits = f" ({signed(emotion.low)}…{signed(emotion.high)})"
    words = signed(value) + limits if emotion.n else tr("assumed {signed}", signed=signed(value))
    width = frame.pen.measure.width(words, "micro") + 6
    frame.pen.box(x - width / 2, y - FACE - 13, width, 9, "point", radius=3, levels=CLOSE)
    frame.pen.text(x, y - FACE - 12.5, words, "micro", "text", align="middle", levels=CLOSE)


def emotion_tip(stage: Stage) -> str:
    """What the point of a stage says of itself."""
    emotion = stage.emotion
    if emotion.mean is None and emotion.assumed is not None:
        return tr(
            "{name}: assumed {signed} on −2…+2, nobody's words stand behind it.",
            name=stage.name,
            signed=signed(emotion.assumed),
        )
    if emotion.mean is None:
        return tr(
            "{name}: no emotion is coded; {missing} reached the stage.",
            name=stage.name,
            missing=emotion.missing,
        )
    limits = ""
    if emotion.low is not None and emotion.high is not None:
        limits = tr(
            ", interval {signed} to {signed2}", signed=signed(emotion.low), signed2=signed(emotion.high)
        )
    return tr(
        "{name}: mean {signed} on −2…+2{limits}, n = {n}; {negative} negative, {mixed} mixed, "
        "{neutral} neutral, {positive} positive; {missing} reached the stage and expressed none.",
        name=stage.name,
        signed=signed(emotion.mean),
        limits=limits,
        n=emotion.n,
        negative=emotion.negative,
        mixed=emotion.mixed,
        neutral=emotion.neutral,
        positive=emotion.positive,
        missing=emotion.missing,
    )


def _callout(frame: Frame, index: int, moment: Moment, top: float, zero: float) -> None:
    pen = frame.pen
    width = min(frame.column - 10, 230.0)
    x = frame.middle(index) - width / 2
    words = f"“{moment.quote.quote}”" if moment.quote else ""
    lines = pen.wrap(words, "quote", width - 18, 2)
    height = 5 + FONTS["small"].line + len(lines) * FONTS["quote"].line + 5
    y = _y(frame, zero, moment.valence)
    above = top < y
    box_top = top if above else top + 8
    anchor = (box_top + height, y - FACE - 4) if above else (box_top, y + FACE + 4)
    pen.line(frame.middle(index), anchor[0], frame.middle(index), anchor[1], "callout.line", levels=READING)
    pen.add(Box(x, box_top, width, height, "callout", "callout.line", radius=7, levels=READING))
    who = f" · {moment.quote.participant}" if moment.quote and moment.quote.participant else ""
    title = f"{tr(NAMES[moment.kind])} {signed(moment.valence)}{who}"
    pen.text(x + 9, box_top + 5, title, "small.strong", "muted", width=width - 18)
    pen.block(x + 9, box_top + 5 + FONTS["small"].line, lines, "quote", "text", width=width - 18)
    pen.hit(x, box_top, width, height, "moment", moment.kind, f"{title}. {words}")


def _shares(frame: Frame, index: int, emotion: Emotion, top: float) -> None:
    """A diverging bar of participants: negative to the left, positive to the right, mixed and neutral
    between.
    """
    pen = frame.pen
    if emotion.n == 0:
        return
    centre, y = frame.middle(index), top + 10.0
    one = min(12.0, (frame.column - 116.0) / emotion.n)
    left, room = frame.x(index) + 58.0, frame.column - 116.0
    x = centre - one * (emotion.negative + (emotion.mixed + emotion.neutral) / 2)
    x = max(left, min(x, left + room - one * emotion.n))
    for count, role in (
        (emotion.negative, "valence-2"),
        (emotion.mixed, "mixed"),
        (emotion.neutral, "valence0"),
        (emotion.positive, "valence+2"),
    ):
        if count:
            pen.box(x, y - 3.5, count * one - 1, 7, role, radius=1.5, levels=READING)
            x += count * one
    line = FONTS["small"].line
    pen.text(frame.x(index) + 9, y - line / 2, tr("n = {n}", n=emotion.n), "small", "muted")
    if emotion.mixed:
        pen.text(
            frame.x(index) + frame.column - 9,
            y - line / 2,
            tr("{mixed} mixed", mixed=emotion.mixed),
            "small",
            "muted",
            align="end",
        )
