"""Importance against performance from survey ratings, with a declared crosshair and the gap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import atan2, degrees, pow, sqrt
from statistics import fmean, median
from typing import Literal

from coding.analysis.intervals import Interval, t_interval
from coding.analysis.result import NotComputed, Row, Rows, count, rounded
from models.translation import noted, tr

Crosshair = Literal["midpoint", "mean", "median"]
_SAID: dict[Crosshair, str] = {
    "midpoint": noted("midpoint"),
    "mean": noted("mean"),
    "median": noted("median"),
}
QUADRANTS = {
    (True, False): "concentrate here",
    (True, True): "keep up the good work",
    (False, False): "low priority",
    (False, True): "possible overkill",
}
"""Martilla and James 1977: (important, performing well)."""


@dataclass(frozen=True)
class Rating:
    """One respondent on one item; either may be missing."""

    respondent: str
    item: str
    importance: float | None = None
    performance: float | None = None


@dataclass(frozen=True)
class Ellipse:
    """95 % joint region of both means: half axes and the angle of the first, in degrees against importance."""

    major: float
    minor: float
    angle: float


@dataclass(frozen=True)
class ItemScore:
    """One item: means of those who rated it; the gap is importance − performance of those who gave both."""

    item: str
    importance: float
    performance: float
    rated: int
    """Respondents who gave both ratings."""
    gap: float
    gap_interval: Interval | None
    ellipse: Ellipse | None
    quadrant: str
    opportunity: float | None
    """Opportunity score 0…20 (Ulwick), only when asked for."""


@dataclass(frozen=True)
class ImportancePerformance:
    """All items, widest gap first; the crosshair is where the quadrants meet, (importance, performance)."""

    items: tuple[ItemScore, ...]
    respondents: int
    crosshair: Crosshair
    cross_at: tuple[float, float]
    scale: tuple[float, float]

    def to_rows(self) -> Rows:
        head: Row = (
            "Item",
            "Importance",
            "Performance",
            "Rated both",
            "Gap",
            "Gap low",
            "Gap high",
            "Quadrant",
            "Opportunity",
        )
        return (head, *(self._row(one) for one in self.items))

    def _row(self, one: ItemScore) -> Row:
        low, high = one.gap_interval or (None, None)
        means = (rounded(one.importance, 2), rounded(one.performance, 2))
        gaps = (rounded(one.gap, 2), rounded(low, 2), rounded(high, 2))
        return (one.item, *means, one.rated, *gaps, one.quadrant, rounded(one.opportunity, 1))

    def sentence(self) -> str:
        top = self.items[0]
        spread = (
            tr(
                " ({gap_interval} to {gap_interval2})",
                gap_interval=f"{top.gap_interval[0]:+.2f}",
                gap_interval2=f"{top.gap_interval[1]:+.2f}",
            )
            if top.gap_interval
            else ""
        )
        urgent = sum(one.quadrant == QUADRANTS[True, False] for one in self.items)
        low, high = self.scale
        return tr(
            "Performance falls furthest behind importance at {item}: gap {gap}{spread} on a scale "
            "from {low} to {high}, {count}; {urgent} of {count2} to concentrate on, with the "
            "crosshair at the {crosshair} ({cross_at}, {cross_at2}). Another crosshair moves the "
            "quadrants.",
            item=top.item,
            gap=f"{top.gap:+.2f}",
            spread=spread,
            low=f"{low:g}",
            high=f"{high:g}",
            count=count(top.rated, "answer"),
            urgent=urgent,
            count2=count(len(self.items), "item"),
            crosshair=tr(_SAID[self.crosshair]),
            cross_at=f"{self.cross_at[0]:.2f}",
            cross_at2=f"{self.cross_at[1]:.2f}",
        )


def importance_performance(
    ratings: Iterable[Rating],
    scale: tuple[float, float] = (1, 5),
    crosshair: Crosshair = "midpoint",
    with_opportunity: bool = False,
) -> ImportancePerformance | NotComputed:
    """Importance–performance analysis (Martilla and James 1977) of all items rated on both questions."""
    by_item: dict[str, list[Rating]] = {}
    everyone = set()
    for one in ratings:
        if one.importance is not None or one.performance is not None:
            by_item.setdefault(one.item, []).append(one)
            everyone.add(one.respondent)
    both = {item: held for item, held in by_item.items() if _pairs(held)}
    if not both:
        return NotComputed(tr("Importance × performance"), tr("no item was rated on both questions"))
    means = {item: (_mean(held, "importance"), _mean(held, "performance")) for item, held in both.items()}
    cross = _crosshair(list(means.values()), scale, crosshair)
    scores = [_score(item, both[item], means[item], cross, scale, with_opportunity) for item in both]
    scores.sort(key=lambda one: (-one.gap, one.item))
    return ImportancePerformance(tuple(scores), len(everyone), crosshair, cross, scale)


def _pairs(ratings: Iterable[Rating]) -> list[tuple[float, float]]:
    return [
        (one.importance, one.performance)
        for one in ratings
        if one.importance is not None and one.performance is not None
    ]


def _mean(ratings: Iterable[Rating], question: str) -> float:
    return fmean(value for one in ratings if (value := getattr(one, question)) is not None)


def _crosshair(
    means: Sequence[tuple[float, float]], scale: tuple[float, float], crosshair: Crosshair
) -> tuple[float, float]:
    if crosshair == "midpoint":
        middle = (scale[0] + scale[1]) / 2
        return middle, middle
    centre = fmean if crosshair == "mean" else median
    return centre([i for i, _ in means]), centre([p for _, p in means])


def _score(
    item: str,
    ratings: Sequence[Rating],
    means: tuple[float, float],
    cross: tuple[float, float],
    scale: tuple[float, float],
    with_opportunity: bool,
) -> ItemScore:
    pairs = _pairs(ratings)
    gaps = [importance - performance for importance, performance in pairs]
    quadrant = QUADRANTS[means[0] >= cross[0], means[1] >= cross[1]]
    opportunity = _opportunity(pairs, scale) if with_opportunity else None
    gap = fmean(gaps)
    return ItemScore(item, *means, len(pairs), gap, t_interval(gaps), _ellipse(pairs), quadrant, opportunity)


def _opportunity(pairs: Sequence[tuple[float, float]], scale: tuple[float, float]) -> float:
    """I + max(I − S, 0) on top-two-box shares times ten (Ulwick 2005); contested, so off by default."""
    top = scale[1] - 1
    importance = 10 * fmean(float(i >= top) for i, _ in pairs)
    satisfaction = 10 * fmean(float(p >= top) for _, p in pairs)
    return importance + max(importance - satisfaction, 0)


def _ellipse(pairs: Sequence[tuple[float, float]]) -> Ellipse | None:
    """Joint 95 % region of two means (Hotelling 1931); None under five answers."""
    n = len(pairs)
    if n < 5:
        return None
    mean_i, mean_p = fmean(i for i, _ in pairs), fmean(p for _, p in pairs)
    var_i = sum((i - mean_i) ** 2 for i, _ in pairs) / (n - 1)
    var_p = sum((p - mean_p) ** 2 for _, p in pairs) / (n - 1)
    both = sum((i - mean_i) * (p - mean_p) for i, p in pairs) / (n - 1)
    half = sqrt(((var_i - var_p) / 2) ** 2 + both**2)
    centre = (var_i + var_p) / 2
    reach = 2 * (n - 1) / (n - 2) * _f_quantile(n - 2) / n
    angle = degrees(atan2(2 * both, var_i - var_p)) / 2
    return Ellipse(sqrt(reach * (centre + half)), sqrt(reach * max(0.0, centre - half)), angle)


def _f_quantile(degrees_below: int) -> float:
    """0.95 quantile of F with 2 degrees above: (d/2)(0.05^(−2/d) − 1)."""
    return degrees_below / 2 * (pow(0.05, -2 / degrees_below) - 1)
