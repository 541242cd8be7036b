"""Do further interviews still bring new codes? Saturation by base, run and threshold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from coding.analysis.result import NotComputed, Row, Rows, count, percent, rounded
from models.translation import number, tr

if TYPE_CHECKING:
    import numpy as np

ORDERS = 1000


@dataclass(frozen=True)
class Interview:
    """One interview in the order they were held, with the codes found in it."""

    label: str
    codes: frozenset[str]


@dataclass(frozen=True)
class Step:
    """One interview: codes never seen before it, all codes so far, and how random orders, if any, stand here."""

    label: str
    new: int
    total: int
    low: float | None = None
    middle: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Saturation:
    """New codes per interview; `reached` counts the interviews before the first run at the threshold."""

    steps: tuple[Step, ...]
    base: int
    run: int
    threshold: float
    base_codes: int
    ratios: tuple[float, ...]
    """For each run, by its start: its new codes over the codes of the base."""
    reached: int | None
    orders: int
    reached_low: int | None
    reached_middle: int | None
    reached_high: int | None
    """5th, 50th and 95th percentile of `reached` over random orders; None where not reached or none were tried."""
    segment: str = ""

    def to_rows(self) -> Rows:
        band: Row = (tr("Low (5 %)"), tr("Middle"), tr("High (95 %)")) if self.orders else ()
        head: Row = (tr("Interview"), tr("New codes"), tr("Codes so far"), *band, tr("Run ratio"))
        body = []
        for index, step in enumerate(self.steps):
            start = index - self.base
            ratio = self.ratios[start] if 0 <= start < len(self.ratios) else None
            limits: Row = (rounded(step.low, 1), rounded(step.middle, 1), rounded(step.high, 1))
            limits = limits if self.orders else ()
            body.append((step.label, step.new, step.total, *limits, rounded(ratio)))
        return (head, *body)

    def sentence(self) -> str:
        where = tr(" in {segment}", segment=self.segment) if self.segment else ""
        rule = tr(
            "at most {percent} new codes against the first {base} interviews",
            percent=percent(self.threshold),
            base=self.base,
        )
        total = tr(
            "{count} in {count2}{where}",
            count=count(self.steps[-1].total, "code"),
            count2=count(len(self.steps), "interview"),
            where=where,
        )
        if self.reached is None:
            return tr(
                "Not saturated yet: {total}, and no run of {run} brought {rule}. {value}",
                total=total,
                run=self.run,
                rule=rule,
                value=self._band(),
            )
        point = tr("Saturated at {reached} (+{run})", reached=self.reached, run=self.run)
        return tr(
            "{point}: {total}; the run after it brought {rule}. {value}",
            point=point,
            total=total,
            rule=rule,
            value=self._band(),
        )

    def _band(self) -> str:
        if not self.orders:
            return tr("New codes ending does not mean that meanings are understood.")
        shown = [
            str(x) if x is not None else tr("not reached") for x in (self.reached_low, self.reached_high)
        ]
        return tr(
            "In {orders} random orders the point lay between {shown} and {shown2} (5–95 %). New "
            "codes ending does not mean that meanings are understood.",
            orders=number(self.orders),
            shown=shown[0],
            shown2=shown[1],
        )


def saturation(
    interviews: Sequence[Interview],
    *,
    base: int = 4,
    run: int = 2,
    threshold: float = 0.05,
    orders: int = ORDERS,
    seed: int = 1,
    segment: str = "",
    reflexive: bool = False,
) -> Saturation | NotComputed:
    """New codes of a run over those of the base (Guest, Namey and Chen 2020), with the band of `orders`, 0 for none."""
    if base < 1 or run < 1:
        raise ValueError("base and run count interviews and start at one")
    title = tr("Saturation of {segment}", segment=segment) if segment else tr("Saturation")
    if reflexive:
        return NotComputed(
            title, tr("the project works reflexively, where themes are not collected until full")
        )
    if len(interviews) < base + run:
        needed = tr(
            "it needs {value} interviews and there are {interviews}",
            value=base + run,
            interviews=len(interviews),
        )
        return NotComputed(title, needed)
    new = _new_codes(interviews)
    base_codes = sum(new[:base])
    if base_codes == 0:
        return NotComputed(title, tr("the first {base} interviews have no codes", base=base))
    totals = list(accumulate(new))
    ratios = _ratios(new, base, run)
    reached = next((base + i for i, ratio in enumerate(ratios) if ratio <= threshold), None)
    steps = tuple(Step(one.label, new[i], totals[i]) for i, one in enumerate(interviews))
    ends: tuple[int | None, int | None, int | None] = (None, None, None)
    if orders:
        curves, points = _random_orders(interviews, base, run, threshold, orders, seed)
        limits = zip(steps, *_percentiles(curves).tolist(), strict=True)
        steps = tuple(replace(step, low=low, middle=mid, high=high) for step, low, mid, high in limits)
        ends = _point_percentiles(points, len(interviews))
    return Saturation(steps, base, run, threshold, base_codes, ratios, reached, orders, *ends, segment)


def saturation_by_segment(
    segments: Mapping[str, Sequence[Interview]], **settings: Any
) -> dict[str, Saturation | NotComputed]:
    """Each segment by itself: groups saturate separately."""
    return {name: saturation(held, segment=name, **settings) for name, held in segments.items()}


def _new_codes(interviews: Sequence[Interview]) -> list[int]:
    seen: set[str] = set()
    new = []
    for interview in interviews:
        new.append(len(interview.codes - seen))
        seen |= interview.codes
    return new


def _ratios(new: Sequence[int], base: int, run: int) -> tuple[float, ...]:
    """Each run starts one interview after the run before it."""
    codes = sum(new[:base])
    return tuple(sum(new[start : start + run]) / codes for start in range(base, len(new) - run + 1))


def _random_orders(
    interviews: Sequence[Interview], base: int, run: int, threshold: float, orders: int, seed: int
) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Cumulative codes for every random order, and where each order saturates (0 when it does not)."""
    import numpy as np

    n = len(interviews)
    holders, starts = _holders(interviews)
    random = np.random.default_rng(seed)
    curves = np.empty((orders, n))
    for row in range(orders):
        places = random.permutation(n)
        first = np.minimum.reduceat(places[holders], starts)
        curves[row] = np.cumsum(np.bincount(first, minlength=n))
    codes = np.maximum(curves[:, base - 1], 1)
    before = np.arange(base, n - run + 1)
    fresh = curves[:, before + run - 1] - curves[:, before - 1]
    settled = fresh / codes[:, None] <= threshold
    points = np.where(settled.any(axis=1), settled.argmax(axis=1) + base, 0)
    return curves, points


def _holders(interviews: Sequence[Interview]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """For every code the interviews that hold it, laid end to end, and where each code's stretch begins."""
    import numpy as np

    by_code: dict[str, list[int]] = {}
    for index, interview in enumerate(interviews):
        for code in interview.codes:
            by_code.setdefault(code, []).append(index)
    lengths = [len(held) for held in by_code.values()]
    starts = np.cumsum([0, *lengths[:-1]])
    return np.array([index for held in by_code.values() for index in held]), starts


def _percentiles(curves: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    import numpy as np

    found: np.ndarray[Any, Any] = np.percentile(curves, [5, 50, 95], axis=0)
    return found


def _point_percentiles(points: np.ndarray[Any, Any], n: int) -> tuple[int | None, int | None, int | None]:
    import numpy as np

    late = np.where(points == 0, n + 1, points)
    low, middle, high = np.percentile(late, [5, 50, 95], method="lower").astype(int).tolist()
    return tuple(None if point > n else point for point in (low, middle, high))  # type: ignore[return-value]
