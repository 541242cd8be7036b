"""Where customers are lost between stages, ranked, with what each figure can bear."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from coding.analysis.intervals import Interval, wilson
from coding.analysis.result import NotComputed, Row, Rows, percent, percent_range, rounded
from models.translation import noted, tr

NESTED, RATIO, RATE = "nested", "ratio", "rate"
"""The same people before and after; counts of different things; a rate without its counts."""

RECONSTRUCTED = "reconstructed from rate"
BADGES = {NESTED: "", RATIO: "ratio, not conversion", RATE: "rate without counts"}


@dataclass(frozen=True)
class Passing:
    """A boundary as measured: `after` of `before` came through, or only the rate that did (0…1)."""

    name: str
    basis: str
    before: int | None = None
    after: int | None = None
    rate: float | None = None
    reconstructed: bool = False
    counts: str = ""
    """What is counted: accounts, people, visits."""
    stage: str | None = None
    to_stage: str | None = None
    window: str = ""
    period: str = ""
    source: str = ""

    @property
    def kept(self) -> float | None:
        """The share that came through; None when neither counts nor rate are known."""
        if self.before and self.after is not None:
            return self.after / self.before
        return self.rate

    @property
    def missing(self) -> tuple[str, ...]:
        """What the figure leaves open."""
        stated = {
            "what is counted": self.counts,
            "window": self.window,
            "period": self.period,
            "source": self.source,
        }
        return tuple(name for name, value in stated.items() if not value)


@dataclass(frozen=True)
class DropOff:
    """One boundary: the share lost, its Wilson interval when the same people were counted, and its rank."""

    passing: Passing
    lost: float
    interval: Interval | None
    best_rank: int
    worst_rank: int
    pains: tuple[str, ...] = ()
    """Pain points coded as blocking this boundary."""
    stopped: int = 0
    """Participants whose journey ended before it."""

    @property
    def badge(self) -> str:
        return RECONSTRUCTED if self.passing.reconstructed else BADGES[self.passing.basis]

    def rank(self) -> str:
        """“1st”, or “1st–2nd” when the intervals overlap."""
        best, worst = ordinal(self.best_rank), ordinal(self.worst_rank)
        return best if best == worst else f"{best}–{worst}"

    def text(self) -> str:
        """“80 % lost (67–89 %)”."""
        spread = f" ({percent_range(*self.interval)})" if self.interval else ""
        return tr("{percent} lost{spread}", percent=percent(self.lost), spread=spread)


@dataclass(frozen=True)
class DropOffs:
    """All boundaries with a figure, largest loss first; others by name."""

    rows: tuple[DropOff, ...]
    unknown: tuple[str, ...]

    def to_rows(self) -> Rows:
        head: Row = (
            "Rank",
            "Boundary",
            "Before",
            "After",
            "Lost",
            "Low",
            "High",
            "Caveat",
            "Counted",
            "Window",
            "Source",
            "Pain points",
            "Participants who stopped",
        )
        return (head, *(self._row(one) for one in self.rows))

    def _row(self, one: DropOff) -> Row:
        low, high = one.interval or (None, None)
        passing = one.passing
        counts: Row = (one.rank(), passing.name, passing.before, passing.after)
        stated: Row = (
            one.badge,
            passing.counts,
            passing.window,
            passing.source,
            ", ".join(one.pains),
            one.stopped,
        )
        return (*counts, rounded(one.lost), rounded(low), rounded(high), *stated)

    def sentence(self) -> str:
        top = self.rows[0]
        text = tr("The largest loss is {name}: {top}", name=top.passing.name, top=top.text())
        if top.badge:
            text += f", {tr(top.badge)}"
        if top.worst_rank > 1:
            text += tr(
                "; its rank is {rank} of {rows} because intervals overlap",
                rank=top.rank(),
                rows=len(self.rows),
            )
        if len(self.rows) > 1:
            after = self.rows[1]
            text += tr("; then {name}: {after}", name=after.passing.name, after=after.text())
            text += f", {tr(after.badge)}" if after.badge else ""
        return tr("{text}. Only the same people before and after make a conversion.", text=text)


def drop_offs(
    passings: Iterable[Passing],
    pains: Mapping[str, Sequence[str]] | None = None,
    stopped: Mapping[str, int] | None = None,
) -> DropOffs | NotComputed:
    """Ranks the boundaries; `pains` and `stopped` are looked up by the stage before the boundary."""
    all_passings = tuple(passings)
    known = [(one, 1 - one.kept) for one in all_passings if one.kept is not None]
    if not known:
        return NotComputed(tr("Drop-off"), tr("no measure with counts or a conversion rate has been entered"))
    known.sort(key=lambda pair: (-pair[1], pair[0].name))
    spreads = [_interval(passing) or (lost, lost) for passing, lost in known]
    rows = (
        DropOff(
            passing,
            lost,
            _interval(passing),
            1 + sum(low > spread[1] for low, _ in spreads),
            len(spreads) - sum(high < spread[0] for _, high in spreads),
            tuple(dict.fromkeys((pains or {}).get(passing.stage or "", ()))),
            (stopped or {}).get(passing.stage or "", 0),
        )
        for (passing, lost), spread in zip(known, spreads, strict=True)
    )
    return DropOffs(tuple(rows), tuple(one.name for one in all_passings if one.kept is None))


def _interval(passing: Passing) -> Interval | None:
    """Interval of the share lost; only the same people before and after have one."""
    if passing.basis != NESTED or not passing.before or passing.after is None:
        return None
    low, high = wilson(min(passing.after, passing.before), passing.before)
    return 1 - high, 1 - low


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th … 11th."""
    if number % 100 in {11, 12, 13}:
        return tr("{n}th", n=number)
    said = {1: noted("{n}st"), 2: noted("{n}nd"), 3: noted("{n}rd")}
    return tr(said.get(number % 10, "{n}th"), n=number)
