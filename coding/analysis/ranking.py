"""Stated importance from rankings and from best–worst (MaxDiff) choices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import fmean

from coding.analysis.intervals import Interval, t_interval
from coding.analysis.result import NotComputed, Row, Rows, count, rounded
from models.translation import tr


@dataclass(frozen=True)
class Ranked:
    item: str
    mean_rank: float


@dataclass(frozen=True)
class Ranking:
    """Items by mean rank, first is best; Kendall's W is 0 for no and 1 for full agreement."""

    items: tuple[Ranked, ...]
    w: float | None
    respondents: int
    left_out: int
    """Respondents who did not rank every item."""

    def to_rows(self) -> Rows:
        return ((tr("Item"), tr("Mean rank")), *((one.item, rounded(one.mean_rank, 2)) for one in self.items))

    def sentence(self) -> str:
        agreement = tr("not defined") if self.w is None else f"{self.w:.2f}"
        return tr(
            "{item} is ranked first on average ({mean_rank} of {items}) by {count}; they agree with "
            "Kendall's W = {agreement}; {count2} left out.",
            item=self.items[0].item,
            mean_rank=f"{self.items[0].mean_rank:.1f}",
            items=len(self.items),
            count=count(self.respondents, "respondent"),
            agreement=agreement,
            count2=count(self.left_out, "incomplete ranking"),
        )


def ranking(ranks: Mapping[str, Mapping[str, float]]) -> Ranking | NotComputed:
    """Mean ranks and W with ties (Kendall and Smith 1939); `ranks` is respondent → item → rank, 1 is best."""
    items = sorted({item for given in ranks.values() for item in given})
    complete = {name: _fractional(given) for name, given in ranks.items() if set(given) == set(items)}
    if len(items) < 2 or not complete:
        return NotComputed(tr("Ranking"), tr("nobody ranked all items"))
    means = [Ranked(item, fmean(given[item] for given in complete.values())) for item in items]
    means.sort(key=lambda one: (one.mean_rank, one.item))
    w = _kendall_w(list(complete.values()), items)
    return Ranking(tuple(means), w, len(complete), len(ranks) - len(complete))


def _fractional(given: Mapping[str, float]) -> dict[str, float]:
    """Ranks from 1, ties sharing their mean."""
    values = sorted(given.values())
    return {item: values.index(rank) + (values.count(rank) + 1) / 2 for item, rank in given.items()}


def _kendall_w(ranks: list[dict[str, float]], items: list[str]) -> float | None:
    """W = 12 S / (m² (n³ − n) − m ΣT); T = Σ(t³ − t) over ties of one respondent."""
    m, n = len(ranks), len(items)
    sums = [sum(given[item] for given in ranks) for item in items]
    spread = sum((total - fmean(sums)) ** 2 for total in sums)
    ties = sum(_ties(list(given.values())) for given in ranks)
    most = m * m * (n**3 - n) - m * ties
    return 12 * spread / most if most else None


def _ties(values: list[float]) -> int:
    return sum(values.count(value) ** 3 - values.count(value) for value in set(values))


@dataclass(frozen=True)
class Choice:
    """One item in one set shown to a respondent: +1 best, −1 worst, 0 neither."""

    respondent: str
    item: str
    set_number: int
    value: int


@dataclass(frozen=True)
class BestWorst:
    """(best − worst) / shown, −1…1, as the mean of respondents with its t-interval."""

    item: str
    score: float
    interval: Interval | None
    best: int
    worst: int
    shown: int


@dataclass(frozen=True)
class MaxDiff:
    """Items by best–worst score."""

    items: tuple[BestWorst, ...]
    respondents: int
    sets: int

    def to_rows(self) -> Rows:
        head: Row = ("Item", "Score", "Low", "High", "Best", "Worst", "Shown")
        return (head, *(self._row(one) for one in self.items))

    def _row(self, one: BestWorst) -> Row:
        low, high = one.interval or (None, None)
        return (one.item, rounded(one.score), rounded(low), rounded(high), one.best, one.worst, one.shown)

    def sentence(self) -> str:
        first, last = self.items[0], self.items[-1]
        return tr(
            "Most important is {item} (score {score}), least {item2} ({score2}), from {count} of "
            "{count2}. Scores compare the items shown with each other only.",
            item=first.item,
            score=f"{first.score:+.2f}",
            item2=last.item,
            score2=f"{last.score:+.2f}",
            count=count(self.sets, "choice set"),
            count2=count(self.respondents, "respondent"),
        )


def maxdiff(choices: Iterable[Choice]) -> MaxDiff | NotComputed:
    """Best–worst scores by counting (Finn and Louviere 1992; Marley and Louviere 2005)."""
    by_item: dict[str, dict[str, list[int]]] = {}
    sets = set()
    for one in choices:
        by_item.setdefault(one.item, {}).setdefault(one.respondent, []).append(one.value)
        sets.add((one.respondent, one.set_number))
    if not by_item:
        return NotComputed("MaxDiff", tr("there are no choices"))
    scores = sorted((_best_worst(*pair) for pair in by_item.items()), key=lambda one: (-one.score, one.item))
    return MaxDiff(tuple(scores), len({respondent for respondent, _ in sets}), len(sets))


def _best_worst(item: str, given: Mapping[str, list[int]]) -> BestWorst:
    scores = [fmean(values) for values in given.values()]
    every = [value for values in given.values() for value in values]
    interval = t_interval(scores)
    clipped = (max(-1.0, interval[0]), min(1.0, interval[1])) if interval else None
    return BestWorst(item, fmean(scores), clipped, every.count(1), every.count(-1), len(every))
