"""The emotion of a single stage, large: every person at their feeling, the mean with its interval, and how many
felt what.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coding.journey.display import FONTS
from coding.journey.faces import face
from coding.journey.frame import MARGIN, RAIL, Frame
from coding.journey.icons import icon
from coding.journey.layout_voices import draw_voices
from coding.journey.palette import valence_role
from coding.journey.pen import Pen, signed
from coding.journey.view import Emotion, EmotionPoint, Stage
from models.translation import tr, trn

WIDE, GAP, PAD = 640.0, 40.0, 20.0
SHARE = 0.58
"""How much of the width the people take; the rest is for what they said."""
ROW, PILL, APART = 26.0, 22.0, 5.0
MOST_NAMES = 60
BAR = 16.0


def is_portrait(frame: Frame) -> bool:
    """Whether the page shows one stage, wide enough to show its people one by one."""
    one = len(frame.stages) == 1 and bool(frame.options.stage_ids) and frame.column >= WIDE
    return one and 0 < frame.stages[0].emotion.n <= MOST_NAMES


@dataclass(frozen=True)
class Axis:
    """Valence from left to right: −2…+2 on x positions."""

    left: float
    right: float

    def at(self, valence: float) -> float:
        """The position of a valence, kept on the scale."""
        return self.left + (max(-2.0, min(2.0, valence)) + 2.0) / 4.0 * (self.right - self.left)


@dataclass(frozen=True)
class Placed:
    """A person in the swarm: the middle of their pill, its width, and the row from the axis upwards."""

    point: EmotionPoint
    x: float
    width: float
    row: int


def draw_portrait(frame: Frame, top: float, tip: str) -> float:
    """Draws the emotion of the only stage of the page, with what it says of itself; returns the bottom."""
    stage = frame.stages[0]
    left, right = frame.x(0) + PAD, frame.right - PAD
    edge = left + (right - left) * SHARE - GAP / 2
    pen = frame.pen
    pen.add(*icon("emotion", MARGIN + 2, top + 13, 15, "kind.emotion"))
    pen.text(MARGIN + 25, top + 12, tr("Emotion"), "lane", "text", width=RAIL - 34)
    pen.hit(left, top, edge - left, 0, "point", stage.id, tip, row=-1, column=0)
    ground = len(pen.hits) - 1
    bottom = _people(frame, stage, top + 12, Axis(left + 44, edge - 44), left, edge)
    bottom = max(bottom, draw_voices(frame, stage, top + 12, edge + GAP, right)) + 14
    pen.hits[ground] = replace(pen.hits[ground], h=bottom - top)
    return bottom


def _people(frame: Frame, stage: Stage, top: float, axis: Axis, left: float, edge: float) -> float:
    emotion, pen = stage.emotion, frame.pen
    top += _headline(frame, emotion, top, left, edge)
    placed = swarm(pen, emotion.points, axis)
    rows = max((one.row for one in placed), default=0) + 1
    floor = top + 30 + rows * ROW
    _band(frame, stage, axis, top, floor)
    for one in placed:
        _person(pen, stage, one, floor)
    return _shares(pen, emotion, _scale(pen, axis, floor), left, edge)


def _headline(frame: Frame, emotion: Emotion, top: float, left: float, edge: float) -> float:
    """The mean in large figures, and in words how sure it is; its height."""
    pen = frame.pen
    room = edge - left
    wide = pen.text(left, top, signed(emotion.mean or 0.0), "figure", valence_role(emotion.mean or 0.0))
    limits = (
        tr("95 % interval {low} to {high}", low=signed(emotion.low), high=signed(emotion.high))
        if emotion.low is not None and emotion.high is not None
        else tr("too few people for an interval")
    )
    assumed = " · " + tr("hypothesis") if frame.view.hypothetical else ""
    people = trn("mean of {n} person", "mean of {n} people", emotion.n) + assumed
    pen.text(left + wide + 14, top + 3, people, "card.strong", "text", width=room - wide - 14)
    pen.text(left + wide + 14, top + 20, limits, "small", "muted", width=room - wide - 14)
    return FONTS["figure"].line + 14


def swarm(pen: Pen, points: Sequence[EmotionPoint], axis: Axis) -> tuple[Placed, ...]:
    """Every person at their feeling, in the lowest row in which they hide nobody."""
    rows: list[list[tuple[float, float]]] = []
    found = []
    for point in sorted(points, key=lambda one: (abs(one.valence), one.valence, one.participant)):
        x, width = axis.at(point.valence), pen.measure.width(label_of(pen, point), "badge") + 14
        span = x - width / 2 - APART, x + width / 2 + APART
        row = next((at for at, taken in enumerate(rows) if _is_free(taken, span)), len(rows))
        if row == len(rows):
            rows.append([])
        rows[row].append(span)
        found.append(Placed(point, x, width, row))
    return tuple(found)


def _is_free(taken: Sequence[tuple[float, float]], span: tuple[float, float]) -> bool:
    return all(span[1] <= left or span[0] >= right for left, right in taken)


def label_of(pen: Pen, point: EmotionPoint) -> str:
    """Whose feeling it is; who felt both ways has a sign of it."""
    name = pen.fit(point.participant, "badge", 86)
    return f"± {name}" if point.mixed else name


def _person(pen: Pen, stage: Stage, one: Placed, floor: float) -> None:
    point = one.point
    top = floor - 6 - (one.row + 1) * ROW + (ROW - PILL)
    role = valence_role(point.valence)
    rim, dash = ("mixed", (3.0, 2.0)) if point.mixed else (role, ())
    x = one.x - one.width / 2
    pen.box(x, top, one.width, PILL, f"{role}.tint", rim, radius=PILL / 2, width=1.3, dash=dash)
    words = label_of(pen, point)
    pen.text(one.x, top + (PILL - FONTS["badge"].line) / 2, words, "badge", "text", align="middle")
    told = trn("{n} passage", "{n} passages", point.mentions)
    tip = f"{point.participant}: {signed(point.valence)} · {told}"
    if point.mixed:
        tip += " · " + tr("felt both ways")
    pen.hit(x, top, one.width, PILL, "point", stage.id, tip, row=-1, column=0)


def _band(frame: Frame, stage: Stage, axis: Axis, top: float, floor: float) -> None:
    """The interval as a column of ground, the mean as a line with its face; the other side of a comparison."""
    emotion, pen = stage.emotion, frame.pen
    mean = axis.at(emotion.mean or 0.0)
    if emotion.low is not None and emotion.high is not None:
        low, high = axis.at(emotion.low), axis.at(emotion.high)
        pen.box(low, top + 16, max(2.0, high - low), floor - top - 16, "band", radius=6)
    if stage.compared is not None and stage.compared.mean is not None:
        other = axis.at(stage.compared.mean)
        pen.line(other, top + 16, other, floor, "other.side", width=1.8, dash=(5, 4))
    role, dash = ("hypothesis", (7.0, 5.0)) if frame.view.hypothetical else ("curve", ())
    pen.line(mean, top + 14, mean, floor, role, width=2.2, dash=dash)
    pen.add(*face(mean, top + 8, 15, emotion.mean or 0.0, hollow=emotion.hollow))


def _scale(pen: Pen, axis: Axis, floor: float) -> float:
    """The axis with its faces; where the next thing can begin."""
    pen.line(axis.left, floor, axis.right, floor, "zero", width=1.4)
    for valence in (-2, -1, 0, 1, 2):
        x = axis.at(valence)
        pen.line(x, floor - 4, x, floor + 4, "zero", width=1.4)
        pen.add(*face(x, floor + 19, 9, valence))
        label = "0" if valence == 0 else f"{valence:+d}".replace("-", "−")
        pen.text(x + 14, floor + 19 - FONTS["small"].line / 2, label, "small", "muted")
    return floor + 40


def _shares(pen: Pen, emotion: Emotion, top: float, left: float, edge: float) -> float:
    """One bar of everybody, with what each part is below it; who was here and told no feeling stands apart."""
    parts = (
        (emotion.negative, "valence-2", tr("{n} unpleasant", n=emotion.negative)),
        (emotion.mixed, "mixed", tr("± {n} felt both ways", n=emotion.mixed)),
        (emotion.neutral, "valence0", tr("{n} neutral", n=emotion.neutral)),
        (emotion.positive, "valence+2", tr("{n} pleasant", n=emotion.positive)),
    )
    one = (edge - left) / (emotion.n + emotion.missing)
    at, words = left, left
    for n, role, said in parts:
        if not n:
            continue
        pen.box(at, top, n * one - 2, BAR, role, radius=3)
        at += n * one
        words += _key(pen, words, top + BAR + 8, role, said)
    if emotion.missing:
        pen.box(at, top + 0.5, emotion.missing * one - 2, BAR - 1, None, "line.strong", radius=3, dash=(3, 3))
        said = trn("{n} was here and told no feeling", "{n} were here and told no feeling", emotion.missing)
        if words + pen.measure.width(said, "small") + 20 > edge:
            words, top = left, top + 18
        _key(pen, words, top + BAR + 8, "zero", said)
    return top + BAR + 8 + FONTS["small"].line


def _key(pen: Pen, x: float, top: float, role: str, said: str) -> float:
    pen.box(x, top + 4, 8, 8, role, radius=2)
    return 14 + pen.text(x + 14, top, said, "small", "muted") + 18
