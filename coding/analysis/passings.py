"""Finds boundaries between stages in the measures a map states in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from coding.analysis.dropoff import NESTED, RATE, RATIO, Passing
from coding.journey.markdown_map import KpiValue, MarkdownMap, TopPain

_FROM_TO = re.compile(r"^(.+?)[- ]to[- ](.+?)(?:\s+(?:conversion|rate|conversion rate))?$", re.IGNORECASE)
_KEEPING = re.compile(r"\b(conversion|activation|retention|renewal|renewed|completion)\b", re.IGNORECASE)

Stated = Sequence[tuple[str, KpiValue]]
"""Stage and measure, in the order of the journey."""


def passings_of(written: MarkdownMap) -> tuple[Passing, ...]:
    """Stated drop-offs as ratios, conversions with the counts they can be taken back to, and bare rates."""
    stated = [(stage.name, kpi) for stage in written.stages for kpi in stage.kpis]
    nexts = {a.name: b.name for a, b in zip(written.stages, written.stages[1:], strict=False)}
    found = (*_ratios(written.top_pains), *measured(stated))
    return tuple(replace(one, to_stage=nexts.get(one.stage or "")) for one in found)


def _ratios(pains: Iterable[TopPain]) -> Iterable[Passing]:
    """Two counts side by side may count different people, so they are a ratio."""
    for pain in pains:
        if pain.before and pain.after is not None:
            name = f"{pain.before_name} → {pain.after_name}"
            yield Passing(name, RATIO, round(pain.before), round(pain.after), stage=pain.stage or None)


def measured(stated: Stated) -> tuple[Passing, ...]:
    """The boundaries in these measures."""
    found = (passing(stage, kpi, stated[:index]) for index, (stage, kpi) in enumerate(stated))
    return tuple(one for one in found if one is not None)


def passing(stage: str, kpi: KpiValue, before: Stated) -> Passing | None:
    """A share with its counts, a rate taken back to an earlier count, a bare rate, or None for another measure."""
    if kpi.unit != "%" or kpi.value is None or not 0 <= kpi.value <= 100:
        return None
    ends = _FROM_TO.match(kpi.name)
    name = f"{ends[1]} → {ends[2]}".lower() if ends else kpi.name
    if not (ends or _KEEPING.search(kpi.name)):
        return None
    if kpi.numerator is not None and kpi.denominator:
        counts = round(kpi.denominator), round(kpi.numerator)
        return Passing(name, NESTED, *counts, stage=stage, window=kpi.window)
    rate = kpi.value / 100
    base = _count_of(ends[1], before) if ends else None
    if base is None:
        return Passing(name, RATE, rate=rate, stage=stage, window=kpi.window)
    return Passing(
        name,
        NESTED,
        round(base.value or 0),
        round(rate * (base.value or 0)),
        reconstructed=True,
        stage=stage,
        window=kpi.window or base.window,
    )


def _count_of(what: str, before: Stated) -> KpiValue | None:
    """The latest count whose name holds the word, as “trial” in “trial signups”."""
    stem = what.strip().casefold().rstrip("s")
    counts = (
        kpi
        for _, kpi in reversed(before)
        if kpi.unit == ""
        and kpi.value
        and any(word.rstrip("s") == stem for word in kpi.name.casefold().split())
    )
    return next(counts, None)
