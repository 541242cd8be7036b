"""Two sides compared code by code: personas, waves, coders, or what people said against what they did."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from coding.analysis.intervals import (
    SMALL,
    Interval,
    Share,
    fisher_exact,
    holm,
    mcnemar_exact,
    newcombe,
    newcombe_paired,
)
from coding.analysis.result import NotComputed, Row, Rows, count, rounded
from models.translation import tr

INCREASE, DECREASE, UNCLEAR = "INC", "DEC", "no clear change"

Found = Mapping[str, Collection[str]]
"""Code → participants it was found with."""


@dataclass(frozen=True)
class Difference:
    """One code on both sides: second − first with its interval, exact p, and p after Holm."""

    code: str
    first: Share
    second: Share
    difference: float
    interval: Interval
    p: float
    adjusted: float
    detectable: int | None
    """How many of the second side would be needed for a clear rise."""

    @property
    def direction(self) -> str:
        """INC or DEC only when the interval excludes zero and both sides have five participants."""
        low, high = self.interval
        if min(self.first.n, self.second.n) < SMALL:
            return UNCLEAR
        if low > 0:
            return INCREASE
        return DECREASE if high < 0 else UNCLEAR


@dataclass(frozen=True)
class Comparison:
    """All codes found on either side, surest difference first."""

    first: str
    second: str
    paired: bool
    """The same participants on both sides: McNemar; otherwise two groups: Newcombe and Fisher."""
    rows: tuple[Difference, ...]
    first_n: int
    second_n: int
    left_out: tuple[str, ...]
    """Codes whose definition changed in between."""

    @property
    def clear(self) -> tuple[Difference, ...]:
        return tuple(row for row in self.rows if row.direction != UNCLEAR)

    def trends(self) -> Rows:
        """The trend table of the map: metric, direction, evidence."""
        body = (
            (row.code, row.direction, f"{row.first.fraction()} → {row.second.fraction()}")
            for row in self.rows
        )
        return (("Journey Metric", "Direction", "Evidence"), *body)

    def to_rows(self) -> Rows:
        head: Row = (
            "Code",
            f"{self.first} (n = {self.first_n})",
            f"{self.second} (n = {self.second_n})",
            "Difference",
            "Low",
            "High",
            "p",
            "p (Holm)",
            "Direction",
            "Clear from",
        )
        return (head, *(self._row(one) for one in self.rows))

    def _row(self, one: Difference) -> Row:
        limits = (rounded(one.difference), rounded(one.interval[0]), rounded(one.interval[1]))
        shares = (one.first.fraction(), one.second.fraction())
        return (
            one.code,
            *shares,
            *limits,
            rounded(one.p, 4),
            rounded(one.adjusted, 4),
            one.direction,
            one.detectable,
        )

    def sentence(self) -> str:
        method = tr("same participants, McNemar") if self.paired else tr("different participants, Newcombe")
        sides = tr(
            "{first} (n = {first_n}) against {second} (n = {second_n}), {method}",
            first=self.first,
            first_n=self.first_n,
            second=self.second,
            second_n=self.second_n,
            method=method,
        )
        codes = count(len(self.rows), "code")
        if not self.clear:
            return tr(
                "{sides}: no clear change in any of {codes}. With so few people only large changes can show.",
                sides=sides,
                codes=codes,
            )
        top = self.clear[0]
        sure = sum(row.adjusted < 0.05 for row in self.rows)
        low, high = self.interval_text(top)
        return tr(
            "{sides}: {clear} of {codes} differ clearly, first {code} ({first} → {second}, {low} to "
            "{high} points); {sure} hold after Holm's correction, the rest are exploratory.",
            sides=sides,
            clear=len(self.clear),
            codes=codes,
            code=top.code,
            first=top.first.fraction(),
            second=top.second.fraction(),
            low=low,
            high=high,
            sure=sure,
        )

    @staticmethod
    def interval_text(one: Difference) -> tuple[str, str]:
        """Both ends in percentage points with their signs."""
        low, high = (round(100 * end) for end in one.interval)
        return f"{low:+d}", f"{high:+d}"


def compare_groups(
    first: Found,
    second: Found,
    people: tuple[Collection[str], Collection[str]],
    names: tuple[str, str],
    changed: Collection[str] = (),
) -> Comparison | NotComputed:
    """Different participants: Newcombe's interval and Fisher's exact test; `people` are all of each side."""
    here, there = frozenset(people[0]), frozenset(people[1])
    if not here or not there:
        return NotComputed(
            tr("{names} against {names2}", names=names[0], names2=names[1]),
            tr("one side has no participants"),
        )
    codes = sorted((set(first) | set(second)) - set(changed))
    rows = [
        difference(
            code, Share(_among(first, code, here), len(here)), Share(_among(second, code, there), len(there))
        )
        for code in codes
    ]
    left_out = tuple(sorted(set(changed)))
    return Comparison(*names, False, _corrected(rows), len(here), len(there), left_out)


def compare_paired(
    first: Found,
    second: Found,
    people: Collection[str],
    names: tuple[str, str],
    changed: Collection[str] = (),
) -> Comparison | NotComputed:
    """The same participants twice: exact McNemar and Newcombe's interval for paired shares."""
    both = frozenset(people)
    if not both:
        return NotComputed(
            tr("{names} against {names2}", names=names[0], names2=names[1]), tr("nobody is on both sides")
        )
    codes = sorted((set(first) | set(second)) - set(changed))
    rows = [
        within(code, both & set(first.get(code, ())), both & set(second.get(code, ())), both)
        for code in codes
    ]
    left_out = tuple(sorted(set(changed)))
    return Comparison(*names, True, _corrected(rows), len(both), len(both), left_out)


def compare_waves(
    first: Found,
    second: Found,
    people: tuple[Collection[str], Collection[str]],
    names: tuple[str, str],
    changed: Collection[str] = (),
) -> Comparison | NotComputed:
    """Two waves: paired on those who took part in both when they are most of either, else as two groups."""
    both = set(people[0]) & set(people[1])
    smaller = min(len(set(people[0])), len(set(people[1])))
    if smaller and 2 * len(both) > smaller:
        return compare_paired(first, second, both, names, changed)
    return compare_groups(first, second, people, names, changed)


def _among(found: Found, code: str, people: frozenset[str]) -> int:
    return len(people & set(found.get(code, ())))


def difference(code: str, first: Share, second: Share) -> Difference:
    """Second − first of two different groups, of a code or a measure with counts."""
    change = second.k / second.n - first.k / first.n
    interval = newcombe(second.k, second.n, first.k, first.n)
    p = fisher_exact(first.k, first.n, second.k, second.n)
    return Difference(code, first, second, change, interval, p, p, detectable(first, second.n))


def within(code: str, before: frozenset[str], after: frozenset[str], people: frozenset[str]) -> Difference:
    """Second − first of the same `people`, asked twice: exact McNemar and Newcombe's paired interval."""
    n = len(people)
    gone, new = len(before - after), len(after - before)
    both = len(before & after)
    interval = newcombe_paired(both, new, gone, n - both - new - gone)
    p = mcnemar_exact(new, gone)
    first, second = Share(len(before), n), Share(len(after), n)
    return Difference(code, first, second, (new - gone) / n, interval, p, p, None)


def detectable(first: Share, second_n: int) -> int | None:
    """The smallest count of the second group that would be a clear rise; None when none would be."""
    needed = (k for k in range(second_n + 1) if newcombe(k, second_n, first.k, first.n)[0] > 0)
    return next(needed, None)


def _corrected(rows: list[Difference]) -> tuple[Difference, ...]:
    adjusted = holm([row.p for row in rows])
    corrected = [replace(row, adjusted=p) for row, p in zip(rows, adjusted, strict=True)]
    return tuple(sorted(corrected, key=lambda row: (row.direction == UNCLEAR, row.p, row.code)))
