"""Beside the people of a stage: where it lies on the whole curve, and what those furthest apart said."""

from __future__ import annotations

from typing import NamedTuple

from coding.journey.curve import segments
from coding.journey.display import FONTS, Command, Path
from coding.journey.faces import circle, face
from coding.journey.frame import Frame
from coding.journey.palette import valence_role
from coding.journey.pen import signed
from coding.journey.view import JourneyView, Quote, Stage
from models.translation import noted, tr

SPARK = 60.0
MOST_LINES = 4
MOMENTS = {"peak": noted("Peak"), "valley": noted("Valley"), "end": noted("End")}


class Voice(NamedTuple):
    """A quote that stands for a feeling of the stage; `kind` is that of a moment of the curve, or ""."""

    kind: str
    title: str
    valence: float
    quote: Quote


def voices_of(view: JourneyView, stage: Stage) -> tuple[Voice, ...]:
    """The moment of the curve that lies here, then the least and the most pleasant words, of different people."""
    found = [
        Voice(one.kind, tr(MOMENTS[one.kind]), one.quote.valence or one.valence, one.quote)
        for one in view.moments
        if one.stage_id == stage.id and one.quote is not None
    ][:1]
    felt = _felt(view, stage)
    for direction, title in ((-1, tr("Least pleasant")), (1, tr("Most pleasant"))):
        heard = {voice.quote.participant for voice in found}
        rest = [one for one in felt if one.participant not in heard and direction * (one.valence or 0.0) > 0]
        if rest and not any(direction * voice.valence > 0 for voice in found):
            best = min(rest, key=lambda one: (-direction * (one.valence or 0.0), abs(len(one.quote) - 90)))
            found.append(Voice("", title, best.valence or 0.0, best))
    return tuple(found)


def _felt(view: JourneyView, stage: Stage) -> list[Quote]:
    """The quotes of a stage's feelings."""
    lanes = (lane for lane in view.lanes if lane.kind == "emotion")
    cells = (cell for lane in lanes for cell in lane.cells if cell.stage_id == stage.id)
    return [quote for cell in cells for card in cell.cards for quote in card.quotes if quote.valence]


def draw_voices(frame: Frame, stage: Stage, top: float, left: float, right: float) -> float:
    """Draws both below each other between two edges; returns the bottom."""
    y = top + _journey(frame, stage, top, left, right)
    for voice in voices_of(frame.view, stage):
        y += _voice(frame, voice, y, left, right) + 16
    return y


def _journey(frame: Frame, stage: Stage, top: float, left: float, right: float) -> float:
    """The whole curve, small, with the stage on it; its height, 0 where there is no curve."""
    values = [(at, one) for at, one in enumerate(frame.view.stages) if one.emotion.mean is not None]
    if len(values) < 2:
        return 0.0
    pen = frame.pen
    pen.text(left, top, tr("On the whole journey"), "small.strong", "muted")
    step = (right - left - 24) / max(1, len(frame.view.stages) - 1)
    middle = top + 24 + SPARK / 2
    xs = [left + 12 + at * step for at, _ in values]
    ys = [middle - (one.emotion.mean or 0.0) / 2 * SPARK / 2 for _, one in values]
    pen.line(left, middle, right, middle, "zero", width=0.9, dash=(1.5, 4))
    curve: tuple[Command, ...] = (("M", xs[0], ys[0]), *(("C", *each) for each in segments(xs, ys)))
    role, dash = ("hypothesis", (7.0, 5.0)) if frame.view.hypothetical else ("curve", ())
    pen.path(Path(curve, stroke=role, width=1.8, dash=dash))
    for (_, one), x, y in zip(values, xs, ys, strict=True):
        if one.id == stage.id:
            pen.path(Path(circle(x, y, 12), fill="point"))
            pen.add(*face(x, y, 10, one.emotion.mean or 0.0, hollow=one.emotion.hollow))
        else:
            pen.path(Path(circle(x, y, 2.6), fill="point", stroke=role, width=1.3))
    return 24 + SPARK + 24


def _voice(frame: Frame, voice: Voice, top: float, left: float, right: float) -> float:
    """A quote beside a bar of its feeling, whose it is above it; its height."""
    pen, who = frame.pen, voice.quote.participant
    words = " · ".join(part for part in (f"{voice.title} {signed(voice.valence)}", who or "") if part)
    room = right - left - 18
    lines = pen.wrap(f"“{voice.quote.quote.strip()}”", "quote.large", room, MOST_LINES)
    height = FONTS["small"].line + 4 + len(lines) * FONTS["quote.large"].line
    pen.box(left, top, 3.5, height, valence_role(voice.valence), radius=1.7)
    pen.text(left + 16, top, words, "small.strong", "muted", width=room)
    pen.block(left + 16, top + FONTS["small"].line + 4, lines, "quote.large", "text", width=room)
    if voice.kind:
        tip = f"{words}. {voice.quote.quote.strip()}"
        pen.hit(left, top, right - left, height, "moment", voice.kind, tip)
    return height
