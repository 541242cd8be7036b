"""The emotion of a stage by participants: each one's mean first, then the mean of those (requirement D3)."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from coding.journey.evidence import Mark
from coding.journey.prevalence import mean_interval
from coding.journey.quotes import Quoter
from coding.journey.rows import CodeRow
from coding.journey.view import Emotion, EmotionPoint, Moment, Quote, Stage

SOLID = 3
ANY = 0.05


def emotion_of(
    marks: Iterable[Mark], codes: dict[int, CodeRow], quoter: Quoter, visited: int
) -> tuple[Emotion, tuple[Quote, ...]]:
    """A stage's emotion, and the quotes it rests on; codings of the same words by two coders are one
    segment.
    """
    segments: dict[int, dict[tuple[int, int, int, int], list[float]]] = defaultdict(lambda: defaultdict(list))
    felt: list[Mark] = []
    for mark in marks:
        coding = mark.coding
        value = coding.valence if coding.valence is not None else codes[coding.code].valence
        if mark.participant is None or value is None:
            continue
        segments[mark.participant][coding.source, coding.start, coding.end, coding.code].append(float(value))
        felt.append(mark)
    points = [
        _point(quoter.name(key), [math.fsum(v) / len(v) for v in spans.values()])
        for key, spans in segments.items()
    ]
    points.sort(key=lambda point: point.participant)
    return summary(points, visited), tuple(quoter.of_mark(mark) for mark in felt)


def _point(participant: str, values: Sequence[float]) -> EmotionPoint:
    mixed = min(values) < 0 < max(values)
    return EmotionPoint(participant, math.fsum(values) / len(values), len(values), mixed)


def summary(points: Sequence[EmotionPoint], visited: int) -> Emotion:
    """Mean, t-interval and distribution of participants' means; `visited` people reached the stage."""
    n = len(points)
    if n == 0:
        return Emotion(missing=visited)
    values = [point.valence for point in points]
    limits = mean_interval(values)
    plain = [point.valence for point in points if not point.mixed]
    return Emotion(
        mean=math.fsum(values) / n,
        low=limits[0] if limits else None,
        high=limits[1] if limits else None,
        n=n,
        points=tuple(points),
        negative=sum(value < 0 for value in plain),
        mixed=n - len(plain),
        neutral=sum(value == 0 for value in plain),
        positive=sum(value > 0 for value in plain),
        missing=max(0, visited - n),
    )


def moments_of(stages: Sequence[Stage], quotes: dict[str, tuple[Quote, ...]]) -> tuple[Moment, ...]:
    """Peak, valley and end of the curve, each with one quote (Kahneman's peak and end).

    Only points of three or more people can be peak or valley, as long as there are such points; the end is
    the last measured stage. A curve without a difference has neither peak nor valley.
    """
    felt = [(stage, stage.emotion.mean) for stage in stages if stage.emotion.mean is not None]
    if not felt:
        return ()
    solid = [pair for pair in felt if pair[0].emotion.n >= SOLID] or felt
    peak, valley = max(solid, key=lambda pair: pair[1]), min(solid, key=lambda pair: pair[1])
    found: list[Moment] = []
    if peak[1] - valley[1] > ANY:
        found.append(Moment("peak", peak[0].id, peak[1], _speaking(quotes[peak[0].id], 1)))
        found.append(Moment("valley", valley[0].id, valley[1], _speaking(quotes[valley[0].id], -1)))
    end = felt[-1]
    if all(moment.stage_id != end[0].id for moment in found):
        direction = 1 if end[1] >= 0 else -1
        found.append(Moment("end", end[0].id, end[1], _speaking(quotes[end[0].id], direction)))
    return tuple(found)


def _speaking(quotes: Sequence[Quote], direction: int) -> Quote | None:
    """The quote furthest in a direction, of a length that reads at a glance."""
    return min(
        quotes,
        key=lambda quote: (-direction * (quote.valence or 0.0), abs(len(quote.quote) - 70), quote.start),
        default=None,
    )
